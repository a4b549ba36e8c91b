//! Money, maps, data and media: PayPal, Square, Plaid, exchanges of coins, marketplaces, weather, maps, video. Wordings: the services' API references.

vendor! {
    "PayPal" Service {
        hosts ["paypal.com"];
        marks ["paypal-debug-id: *", "www-authenticate: *realm=\"PayPal*", "http_x_pp_az_locator: *"];
        "name: AUTHENTICATION_FAILURE" => TokenInvalid, r#"{"name":"AUTHENTICATION_FAILURE","message":"Authentication failed due to invalid authentication credentials or a missing Authorization header."}"#;
        @shared "Token signature verification failed" => TokenSignature, r#"{"error":"invalid_token","error_description":"Token signature verification failed"}"#;
        @shared "error_description: Client Authentication failed" => OAuthClient, r#"{"error":"invalid_client","error_description":"Client Authentication failed"}"#;
        @shared "name: PERMISSION_DENIED" => Scope, r#"{"name":"PERMISSION_DENIED"}"#;
        "name: NOT_AUTHORIZED" => Scope, r#"{"name":"NOT_AUTHORIZED","message":"Authorization failed due to insufficient permissions."}"#;
        "L_ERRORCODE0: 10002" => PasswordWrong, "L_ERRORCODE0=10002&L_SHORTMESSAGE0=Security%20error&ACK=Failure";
        @shared "Client Authentication failed" => OAuthClient, r#"{"error":"invalid_client","error_description":"Client Authentication failed"}"#;
        "AUTHENTICATION_FAILURE" => TokenInvalid, r#"{"name":"AUTHENTICATION_FAILURE","message":"Authentication failed due to invalid authentication credentials."}"#;
        "Access Token not found in cache" => TokenExpired, r#"{"error":"invalid_token","error_description":"Access Token not found in cache"}"#;
        @shared "PERMISSION_DENIED" => Scope, r#"{"name":"NOT_AUTHORIZED","details":[{"issue":"PERMISSION_DENIED","description":"You do not have permission to access or perform operations on this resource."}]}"#;
        "10002*Security error" => PasswordWrong, "L_ERRORCODE0=10002 Security error Security header is not valid";
    }
    "Square" Service {
        hosts ["squareup.com", "squareupsandbox.com"];
        marks ["square-version: *", "category: AUTHENTICATION_ERROR"];
        "code: ACCESS_TOKEN_EXPIRED" => TokenExpired, r#"{"errors":[{"category":"AUTHENTICATION_ERROR","code":"ACCESS_TOKEN_EXPIRED"}]}"#;
        "code: ACCESS_TOKEN_REVOKED" => TokenRevoked, r#"{"errors":[{"category":"AUTHENTICATION_ERROR","code":"ACCESS_TOKEN_REVOKED"}]}"#;
        @shared "code: CLIENT_DISABLED" => AccountBlocked, r#"{"errors":[{"code":"CLIENT_DISABLED"}]}"#;
        @shared "code: INSUFFICIENT_SCOPES" => Scope, r#"{"errors":[{"category":"AUTHENTICATION_ERROR","code":"INSUFFICIENT_SCOPES"}]}"#;
        @shared "code: APPLICATION_DISABLED" => AccountBlocked, r#"{"errors":[{"code":"APPLICATION_DISABLED"}]}"#;
        "code: V1_ACCESS_TOKEN" => TokenType, r#"{"errors":[{"code":"V1_ACCESS_TOKEN"}]}"#;
        "This request could not be authorized" => TokenInvalid, r#"{"errors":[{"code":"UNAUTHORIZED","detail":"This request could not be authorized.","category":"AUTHENTICATION_ERROR"}]}"#;
    }
    "Plaid" Service {
        hosts ["plaid.com"];
        marks ["plaid-version: *", "error_type: INVALID_INPUT", "plaid.exceptions*"];
        "error_code: INVALID_API_KEYS" => ApiKeyInvalid, r#"{"error_code":"INVALID_API_KEYS","error_message":"invalid client_id or secret provided","error_type":"INVALID_INPUT"}"#;
        "error_code: INVALID_ACCESS_TOKEN" => Environment, r#"{"error_code":"INVALID_ACCESS_TOKEN","error_message":"provided access token is for the wrong Plaid environment. expected \"sandbox\", got \"production\""}"#;
        "error_code: UNAUTHORIZED_ENVIRONMENT" => Environment, r#"{"error_code":"UNAUTHORIZED_ENVIRONMENT"}"#;
        "error_code: ITEM_LOGIN_REQUIRED" => SessionExpired, r#"{"error_code":"ITEM_LOGIN_REQUIRED","error_type":"ITEM_ERROR"}"#;
        "error_code: MISSING_FIELDS" => ApiKeyMissing, r#"{"error_code":"MISSING_FIELDS","error_message":"the following required fields are missing: client_id"}"#;
        "error_code: INVALID_PUBLIC_TOKEN" => OAuthGrant, r#"{"error_code":"INVALID_PUBLIC_TOKEN"}"#;
        "access token is for the wrong Plaid environment" => Environment, r#"provided access token is for the wrong Plaid environment. expected "sandbox", got "production""#;
    }
    "Adyen" Service {
        hosts ["adyen.com", "adyenpayments.com"];
        marks ["pspreference: *", "errorType: security"];
        "errorCode: 000" [401] => ApiKeyInvalid, r#"{"status":401,"errorCode":"000","message":"HTTP Status Response - Unauthorized","errorType":"security"}"#;
        "errorCode: 010" => Scope, r#"{"status":403,"errorCode":"010","message":"Not allowed","errorType":"security"}"#;
        "errorCode: 901" => Scope, r#"{"status":403,"errorCode":"901","message":"Invalid Merchant Account","errorType":"security"}"#;
    }
    "Razorpay" Service {
        hosts ["razorpay.com"];
        marks ["x-razorpay-*"];
        @shared "description: Authentication failed" => ApiKeyInvalid, r#"{"error":{"code":"BAD_REQUEST_ERROR","description":"Authentication failed"}}"#;
        @shared "The api key provided is invalid" => ApiKeyInvalid, r#"{"error":{"code":"BAD_REQUEST_ERROR","description":"The api key provided is invalid"}}"#;
        "Please provide your api key for authentication purposes" => ApiKeyMissing, r#"{"error":{"description":"Please provide your api key for authentication purposes."}}"#;
        "The api key/secret provided is invalid" => ApiKeyInvalid, r#"{"error":{"description":"The api key/secret provided is invalid"}}"#;
        "The api key provided has expired" => TokenExpired, r#"{"error":{"description":"The api key provided has expired"}}"#;
    }
    "Mollie" Service {
        hosts ["mollie.com"];
        marks ["x-mollie-*"];
        "Missing authentication, or failed to authenticate" => CredentialsMissing, r#"{"status":401,"title":"Unauthorized Request","detail":"Missing authentication, or failed to authenticate"}"#;
    }
    "Braintree" Service {
        hosts ["braintreegateway.com", "braintree-api.com"];
        marks ["braintree-version: *"];
    }
    "Paystack" Service {
        hosts ["paystack.co"];
        marks [];
        "Format is Authorization: Bearer [secret key]" => FormatWrong, r#"{"status":false,"message":"Format is Authorization: Bearer [secret key]"}"#;
        @shared "Your IP address is not allowed to make this call" => SourceNotAllowed, r#"{"status":false,"message":"Your IP address is not allowed to make this call"}"#;
    }
    "Coinbase" Service {
        hosts ["coinbase.com"];
        marks ["cb-*"];
        @shared "request timestamp expired" => ClockSkew, r#"{"message":"request timestamp expired"}"#;
        "CB-ACCESS-KEY header is required" => ApiKeyMissing, r#"{"message":"CB-ACCESS-KEY header is required"}"#;
        "CB-ACCESS-SIGN header is required" => CredentialsMissing, r#"{"message":"CB-ACCESS-SIGN header is required"}"#;
        "CB-ACCESS-PASSPHRASE header is required" => CredentialsMissing, r#"{"message":"CB-ACCESS-PASSPHRASE header is required"}"#;
        @shared "invalid timestamp" [401] => ClockSkew, r#"{"message":"invalid timestamp"}"#;
        @shared "invalid signature" [401] => RequestSignature, r#"{"message":"invalid signature"} cb-request: a"#;
        @shared "Invalid Passphrase" => PasswordWrong, r#"{"message":"Invalid Passphrase"}"#;
    }
    "Binance" Service {
        hosts ["binance.com", "binance.us", "binance.vision"];
        marks ["x-mbx-*", "x-mbx-*: *", "BinanceAPIException*"];
        @shared "code: -1021" => ClockSkew, r#"{"code":-1021,"msg":"Timestamp for this request is outside of the recvWindow."}"#;
        @shared "code: -1022" => RequestSignature, r#"{"code":-1022,"msg":"Signature for this request is not valid."}"#;
        @shared "code: -2008" => ApiKeyInvalid, r#"{"code":-2008,"msg":"Invalid Api-Key ID."}"#;
        @shared "code: -2014" => ApiKeyInvalid, r#"{"code":-2014,"msg":"API-key format invalid."}"#;
        @shared "code: -2015" => ApiKeyInvalid, r#"{"code":-2015,"msg":"Invalid API-key, IP, or permissions for action."}"#;
        @shared "code: -1002" => Unauthorized, r#"{"code":-1002,"msg":"You are not authorized to execute this request."}"#;
        @shared "code: -1003" => RateLimited, r#"{"code":-1003,"msg":"Too many requests"}"#;
        "Signature for this request is not valid" => RequestSignature, r#"{"code":-1022,"msg":"Signature for this request is not valid."}"#;
        "Timestamp for this request *" => ClockSkew, r#"{"code":-1021,"msg":"Timestamp for this request was 1000ms ahead of the server's time."}"#;
        "API-key format invalid" => ApiKeyInvalid, r#"{"code":-2014,"msg":"API-key format invalid."}"#;
        "Invalid API-key, IP, or permissions for action" => ApiKeyInvalid, r#"{"code":-2015,"msg":"Invalid API-key, IP, or permissions for action."}"#;
    }
    "Kraken" Service {
        hosts ["kraken.com"];
        marks [];
        "EAPI:Invalid key" => ApiKeyInvalid, r#"{"error":["EAPI:Invalid key"]}"#;
        "EAPI:Invalid signature" => RequestSignature, r#"{"error":["EAPI:Invalid signature"]}"#;
        "EAPI:Invalid nonce" => ClockSkew, r#"{"error":["EAPI:Invalid nonce"]}"#;
        "EGeneral:Permission denied" => Scope, r#"{"error":["EGeneral:Permission denied"]}"#;
        "EAPI:Rate limit exceeded" => RateLimited, r#"{"error":["EAPI:Rate limit exceeded"]}"#;
        "EGeneral:Temporary lockout" => AccountBlocked, r#"{"error":["EGeneral:Temporary lockout"]}"#;
    }
    "Bybit" Service {
        hosts ["bybit.com"];
        marks ["retCode: *"];
        @shared "retCode: 10002" => ClockSkew, r#"{"retCode":10002,"retMsg":"invalid request, please check your server timestamp or recv_window param"}"#;
        @shared "retCode: 10003" => ApiKeyInvalid, r#"{"retCode":10003,"retMsg":"API key is invalid."}"#;
        @shared "retCode: 10004" => RequestSignature, r#"{"retCode":10004,"retMsg":"error sign! origin_string[x]"}"#;
        @shared "retCode: 10005" => Scope, r#"{"retCode":10005,"retMsg":"Permission denied for current apikey"}"#;
        @shared "retCode: 10010" => SourceNotAllowed, r#"{"retCode":10010,"retMsg":"Unmatched IP, please check your API key's bound IP addresses."}"#;
        @shared "retCode: 33004" => TokenExpired, r#"{"retCode":33004,"retMsg":"Your api key has expired."}"#;
    }
    "OKX" Service {
        hosts ["okx.com"];
        marks [];
        "is not included in your API key's IP whitelist" => SourceNotAllowed, r#"{"code":"50110","msg":"Your IP 192.0.2.7 is not included in your API key's IP whitelist."}"#;
        "APIKey does not match current environment" => Environment, r#"{"code":"50101","msg":"APIKey does not match current environment."}"#;
        "Invalid OK-ACCESS-KEY" => ApiKeyInvalid, r#"{"code":"50111","msg":"Invalid OK-ACCESS-KEY"}"#;
        "Invalid OK-ACCESS-TIMESTAMP" => ClockSkew, r#"{"code":"50112","msg":"Invalid OK-ACCESS-TIMESTAMP"}"#;
        "OK-ACCESS-PASSPHRASE incorrect" => PasswordWrong, r#"{"code":"50105","msg":"Request header OK-ACCESS-PASSPHRASE incorrect."}"#;
        @shared "code: 50102" => ClockSkew, r#"{"code":"50102","msg":"Timestamp request expired"}"#;
        @shared "code: 50103" => CredentialsMissing, r#"{"code":"50103","msg":"Request header OK-ACCESS-KEY can not be empty."}"#;
        @shared "code: 50105" => PasswordWrong, r#"{"code":"50105","msg":"Request header OK-ACCESS-PASSPHRASE incorrect."}"#;
        @shared "code: 50110" => SourceNotAllowed, r#"{"code":"50110","msg":"Your IP 192.0.2.7 is not included in your API key's IP whitelist."}"#;
        @shared "code: 50111" => ApiKeyInvalid, r#"{"code":"50111","msg":"Invalid OK-ACCESS-KEY."}"#;
        @shared "code: 50112" => ClockSkew, r#"{"code":"50112","msg":"Invalid OK-ACCESS-TIMESTAMP."}"#;
        @shared "code: 50113" => RequestSignature, r#"{"code":"50113","msg":"Invalid Sign"}"#;
        @shared "code: 50119" => ApiKeyInvalid, r#"{"code":"50119","msg":"API key doesn't exist"}"#;
        @shared "code: 50101" => Environment, r#"{"code":"50101","msg":"APIKey does not match current environment."}"#;
    }
    "eBay" Service {
        hosts ["ebay.com"];
        marks ["x-ebay-*", "domain: OAuth"];
        @shared "errorId: 1001" => TokenInvalid, r#"{"errors":[{"errorId":1001,"domain":"OAuth","message":"Invalid access token"}]}"#;
        @shared "errorId: 1002" => CredentialsMissing, r#"{"errors":[{"errorId":1002,"domain":"OAuth","message":"Missing access token"}]}"#;
        @shared "errorId: 1003" => FormatWrong, r#"{"errors":[{"errorId":1003,"domain":"OAuth","message":"Token type in the Authorization header is invalid:a"}]}"#;
        @shared "errorId: 1100" => Scope, r#"{"errors":[{"errorId":1100,"domain":"ACCESS","message":"Access denied"}]}"#;
        "Auth token is hard expired" => TokenExpired, "<ShortMessage>Auth token is hard expired.</ShortMessage>";
        "IAF token supplied is expired" => TokenExpired, "<LongMessage>IAF token supplied is expired.</LongMessage>";
        "Auth token is invalid" => TokenInvalid, "<ShortMessage>Auth token is invalid.</ShortMessage>";
    }
    "Etsy" Service {
        hosts ["etsy.com"];
        marks ["x-etsy-*"];
        "Shared secret is required in x-api-key header" => FormatWrong, r#"{"error":"Shared secret is required in x-api-key header."}"#;
        "API key not found or not active" => ApiKeyInvalid, r#"{"error":"API key not found or not active"}"#;
        "Access to this resource is restricted to owner" => Scope, r#"{"error":"Access to this resource is restricted to owner"}"#;
    }
    "Amazon Selling Partner API" Service {
        hosts ["sellingpartnerapi-na.amazon.com", "sellingpartnerapi-eu.amazon.com", "sellingpartnerapi-fe.amazon.com"];
        marks ["x-amzn-requestid: *"];
        "Access to requested resource is denied." => Scope, r#"{"errors":[{"code":"Unauthorized","message":"Access to requested resource is denied.","details":"x"}]}"#;
        "details: The access token you provided has expired" => TokenExpired, r#"{"errors":[{"details":"The access token you provided has expired."}]}"#;
        "details: Access token is missing in the request header" => CredentialsMissing, r#"{"errors":[{"details":"Access token is missing in the request header."}]}"#;
        "details: The access token you provided is revoked, malformed or invalid" => TokenInvalid, r#"{"errors":[{"details":"The access token you provided is revoked, malformed or invalid."}]}"#;
    }
    "Mapbox" Service {
        hosts ["mapbox.com"];
        marks [];
        "Not Authorized - Invalid Token" => TokenInvalid, r#"{"message":"Not Authorized - Invalid Token","error_code":"INVALID_TOKEN"}"#;
        "Not Authorized - No Token" => CredentialsMissing, r#"{"message":"Not Authorized - No Token","error_code":"NO_TOKEN"}"#;
        "This endpoint requires a token with * scope" => Scope, r#"{"message":"This endpoint requires a token with uploads:write scope"}"#;
    }
    "OpenWeather" Service {
        hosts ["openweathermap.org"];
        marks ["message: *openweathermap.org/faq*"];
        "Invalid API key. Please see https://openweathermap.org/faq#error401" => ApiKeyInvalid, r#"{"cod":401,"message":"Invalid API key. Please see https://openweathermap.org/faq#error401 for more info."}"#;
        "Please note that using One Call 3.0 requires a separate subscription" => Scope, r#"{"cod":401,"message":"Please note that using One Call 3.0 requires a separate subscription to the One Call by Call plan."}"#;
    }
    "TMDB" Service {
        hosts ["themoviedb.org"];
        marks ["status_code: *"];
        @shared "status_code: 7" => ApiKeyInvalid, r#"{"status_code":7,"status_message":"Invalid API key: You must be granted a valid key.","success":false}"#;
        @shared "status_code: 3" => Scope, r#"{"status_code":3,"status_message":"Authentication failed: You do not have permissions to access the service.","success":false}"#;
        @shared "status_code: 10" => AccountBlocked, r#"{"status_code":10,"status_message":"Suspended API key: Access to your account has been suspended, contact TMDB.","success":false}"#;
        @shared "status_code: 35" => TokenInvalid, r#"{"status_code":35,"status_message":"Invalid token.","success":false}"#;
    }
    "NASA / api.data.gov" Gateway {
        hosts ["api.nasa.gov", "api.data.gov"];
        marks ["via: *vegur*", "x-api-umbrella-request-id: *"];
        @shared "code: API_KEY_MISSING" => ApiKeyMissing, r#"{"error":{"code":"API_KEY_MISSING","message":"No api_key was supplied."}}"#;
        @shared "code: API_KEY_INVALID" => ApiKeyInvalid, r#"{"error":{"code":"API_KEY_INVALID","message":"An invalid api_key was supplied. Get one at https://api.nasa.gov:443"}}"#;
        "code: API_KEY_DISABLED" => ApiKeyInvalid, r#"{"error":{"code":"API_KEY_DISABLED"}}"#;
        "code: API_KEY_UNAUTHORIZED" => Scope, r#"{"error":{"code":"API_KEY_UNAUTHORIZED"}}"#;
        "code: API_KEY_UNVERIFIED" => AccountBlocked, r#"{"error":{"code":"API_KEY_UNVERIFIED"}}"#;
        @shared "code: HTTPS_REQUIRED" => HttpsRequired, r#"{"error":{"code":"HTTPS_REQUIRED"}}"#;
        "code: OVER_RATE_LIMIT" => RateLimited, r#"{"error":{"code":"OVER_RATE_LIMIT"}}"#;
    }
    "NewsAPI" Service {
        hosts ["newsapi.org"];
        marks ["code: apiKey*"];
        "code: apiKeyMissing" => ApiKeyMissing, r#"{"status":"error","code":"apiKeyMissing"}"#;
        "code: apiKeyInvalid" => ApiKeyInvalid, r#"{"status":"error","code":"apiKeyInvalid"}"#;
        "code: apiKeyDisabled" => ApiKeyInvalid, r#"{"status":"error","code":"apiKeyDisabled"}"#;
        "code: apiKeyExhausted" => RateLimited, r#"{"status":"error","code":"apiKeyExhausted"}"#;
    }
    "Yelp" Service {
        hosts ["yelp.com"];
        marks [];
        @shared "code: TOKEN_INVALID" => TokenInvalid, r#"{"error":{"code":"TOKEN_INVALID","description":"Invalid access token or authorization header."}}"#;
        @shared "code: TOKEN_MISSING" => CredentialsMissing, r#"{"error":{"code":"TOKEN_MISSING","description":"An access token must be supplied in order to use this endpoint."}}"#;
    }
    "Last.fm" Service {
        hosts ["audioscrobbler.com"];
        marks [];
        "Invalid API key - You must be granted a valid key by last.fm" => ApiKeyInvalid, r#"{"error":10,"message":"Invalid API key - You must be granted a valid key by last.fm"}"#;
        "Invalid method signature supplied" => RequestSignature, r#"{"error":13,"message":"Invalid method signature supplied"}"#;
        "Invalid session key - Please re-authenticate" => SessionExpired, r#"{"error":9,"message":"Invalid session key - Please re-authenticate"}"#;
    }
    "Plex" Service {
        hosts ["plex.tv", "plex.direct"];
        marks ["x-plex-protocol: *", "plexapi.*"];
    }
    "Jellyfin / Emby" Service {
        hosts [];
        marks ["server: Kestrel*MediaBrowser", "x-emby-*"];
        @shared "Access token is invalid or expired." => TokenInvalid, "Access token is invalid or expired.";
    }
    "Sonarr / Radarr" Service {
        hosts [];
        marks ["x-application-version: *", "Prowlarr*", "Sonarr*", "Radarr*"];
    }
    "Tesla" Service {
        hosts ["tesla.com", "teslamotors.com"];
        marks [];
        "error: token expired (401)" => TokenExpired, r#"{"response":null,"error":"token expired (401)","error_description":""}"#;
        @shared "error: invalid bearer token" => TokenInvalid, r#"{"response":null,"error":"invalid bearer token"}"#;
    }
    "Roblox" Service {
        hosts ["roblox.com"];
        marks ["x-csrf-token: *", "roblox-machine-id: *"];
        "XSRF Token Validation Failed" => Csrf, r#"{"errors":[{"code":0,"message":"XSRF Token Validation Failed"}]}"#;
        @shared "Token Validation Failed" [403] => Csrf, r#"{"errors":[{"code":0,"message":"Token Validation Failed"}]} roblox-machine-id: a"#;
    }
    "Riot Games" Service {
        hosts ["riotgames.com"];
        marks ["x-riot-edge-trace-id: *"];
        "message: Unknown apikey" => ApiKeyInvalid, r#"{"status":{"message":"Unknown apikey","status_code":401}}"#;
        @shared "message: Forbidden" [403] => ApiKeyInvalid, r#"{"status":{"message":"Forbidden","status_code":403}} x-riot-edge-trace-id: a"#;
    }
    "Steam" Service {
        hosts ["steampowered.com"];
        marks ["x-eresult: *"];
        "Access is denied. Retrying will not help. Please verify your" => ApiKeyInvalid, "<h1>Forbidden</h1>Access is denied. Retrying will not help. Please verify your <pre>key=</pre> parameter.";
        "Required parameter 'key' is missing" => ApiKeyMissing, "<h1>Bad Request</h1>Required parameter 'key' is missing";
    }
    "Etherscan" Service {
        hosts ["etherscan.io", "bscscan.com"];
        marks [];
        "result: Invalid API Key*" => ApiKeyInvalid, r#"{"status":"0","message":"NOTOK","result":"Invalid API Key (#err2)"}"#;
        "Missing/Invalid API Key" => ApiKeyMissing, r#"{"status":"0","message":"NOTOK","result":"Missing/Invalid API Key"}"#;
    }
    "Infura / Alchemy" Service {
        hosts ["infura.io", "alchemy.com"];
        marks [];
        "project id required in the url" => ApiKeyMissing, "project id required in the url";
        @shared "invalid project id" => ApiKeyInvalid, "invalid project id";
        "rejected due to project ID settings" => SourceNotAllowed, r#"{"error":{"code":-32002,"message":"rejected due to project ID settings"}}"#;
        "project ID does not have access to" => Scope, r#"{"error":{"message":"project ID does not have access to arbitrum network"}}"#;
        @shared "Must be authenticated!" => ApiKeyMissing, r#"{"jsonrpc":"2.0","error":{"code":-32600,"message":"Must be authenticated!"}}"#;
    }
    "KuCoin" Service {
        hosts ["kucoin.com"];
        marks ["kc-api-*: *"];
        "Invalid KC-API-SIGN" => RequestSignature, r#"{"code":"400005","msg":"Invalid KC-API-SIGN"}"#;
        "Invalid KC-API-TIMESTAMP" => ClockSkew, r#"{"code":"400002","msg":"Invalid KC-API-TIMESTAMP"}"#;
        "KC-API-TIMESTAMP Invalid" => ClockSkew, r#"{"code":"400002","msg":"KC-API-TIMESTAMP Invalid"}"#;
        @shared "code: 400005" => RequestSignature, r#"{"code":"400005","msg":"Signature error"}"#;
        "The requested ip address is not in the api whitelist" => SourceNotAllowed, r#"{"code":"400006","msg":"The requested ip address is not in the api whitelist"}"#;
        "KC-API-PASSPHRASE is missing in your request header" => CredentialsMissing, r#"{"code":"400001","msg":"Any of KC-API-KEY, KC-API-SIGN, KC-API-TIMESTAMP, KC-API-PASSPHRASE is missing in your request header"}"#;
        "KC-API-KEY not exists" => ApiKeyInvalid, r#"{"code":"400003","msg":"KC-API-KEY not exists"}"#;
        "KC-API-PASSPHRASE error" => PasswordWrong, r#"{"code":"400004","msg":"KC-API-PASSPHRASE error"}"#;
    }
    "WooCommerce" Service {
        hosts [];
        marks ["woocommerce_rest_*", "woocommerce_api_*"];
        "Invalid signature - provided signature does not match" => RequestSignature, r#"{"code":"woocommerce_rest_authentication_error","message":"Invalid signature - provided signature does not match.","data":{"status":401}}"#;
        "Consumer key is invalid" => ApiKeyInvalid, r#"{"code":"woocommerce_rest_authentication_error","message":"Consumer key is invalid.","data":{"status":401}}"#;
        "Consumer secret is invalid" => ApiKeyInvalid, r#"{"code":"woocommerce_rest_authentication_error","message":"Consumer secret is invalid.","data":{"status":401}}"#;
        "Consumer Key is missing" => ApiKeyMissing, r#"{"code":"woocommerce_api_authentication_error","message":"Consumer Key is missing"}"#;
        "Invalid nonce - nonce has already been used" => RequestSignature, r#"{"code":"woocommerce_rest_authentication_error","message":"Invalid nonce - nonce has already been used."}"#;
        @shared "Invalid timestamp" => ClockSkew, r#"{"code":"woocommerce_rest_authentication_error","message":"Invalid timestamp."}"#;
        "The API key provided does not have * permissions" => Scope, r#"{"code":"woocommerce_rest_authentication_error","message":"The API key provided does not have write permissions.","data":{"status":401}}"#;
        "Sorry, you cannot list resources" => CredentialsMissing, r#"{"code":"woocommerce_rest_cannot_view","message":"Sorry, you cannot list resources.","data":{"status":401}}"#;
        "woocommerce_rest_cannot_*" [403] => Scope, r#"{"code":"woocommerce_rest_cannot_create","message":"Sorry, you are not allowed to create resources.","data":{"status":403}}"#;
    }
}
