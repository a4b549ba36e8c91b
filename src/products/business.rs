//! Shops, payments, messages and records: Salesforce, Shopify, Twilio and their like. Wordings: the services' own API documentation.

vendor! {
    "Salesforce" Service {
        hosts ["salesforce.com", "force.com", "salesforce-setup.com"];
        marks ["errorCode: INVALID_SESSION_ID", "sfdc-*: *", "sforce-*: *"];
        "INVALID_SESSION_ID" => SessionExpired, r#"[{"message":"Session expired or invalid","errorCode":"INVALID_SESSION_ID"}]"#;
        "Session expired or invalid" => SessionExpired, r#"[{"message":"Session expired or invalid","errorCode":"INVALID_SESSION_ID"}]"#;
        "This session is not valid for use with the REST API" => TokenType, r#"[{"message":"This session is not valid for use with the REST API","errorCode":"INVALID_SESSION_ID"}]"#;
        "INVALID_LOGIN" => PasswordWrong, "INVALID_LOGIN: Invalid username, password, security token; or user locked out.";
        "INVALID_AUTH_HEADER" => FormatWrong, r#"[{"message":"INVALID_HEADER_TYPE","errorCode":"INVALID_AUTH_HEADER"}]"#;
        "error_description: authentication failure" => OAuthGrant, r#"{"error":"invalid_grant","error_description":"authentication failure"}"#;
        "expired access/refresh token" => OAuthGrant, r#"{"error":"invalid_grant","error_description":"expired access/refresh token"}"#;
        "client identifier invalid" => OAuthClient, r#"{"error":"invalid_client_id","error_description":"client identifier invalid"}"#;
        @shared "error: invalid_client_id" => OAuthClient, r#"{"error":"invalid_client_id","error_description":"client identifier invalid"}"#;
        "user hasn't approved this consumer" => ConsentOrSso, r#"{"error":"invalid_grant","error_description":"user hasn't approved this consumer"}"#;
        "user is not admin approved to access this app" => ConsentOrSso, r#"{"error":"invalid_app_access","error_description":"user is not admin approved to access this app"}"#;
        "OAUTH_APPROVAL_ERROR_GENERIC" => ConsentOrSso, "OAUTH_APPROVAL_ERROR_GENERIC";
        "API_DISABLED_FOR_ORG" => MethodDisabled, r#"[{"message":"The REST API is not enabled for this Organization.","errorCode":"API_DISABLED_FOR_ORG"}]"#;
        "API_CURRENTLY_DISABLED" => AccountBlocked, r#"[{"message":"API is disabled for this User","errorCode":"API_CURRENTLY_DISABLED"}]"#;
        "INSUFFICIENT_ACCESS*" => Scope, r#"[{"message":"insufficient access rights on cross-reference id","errorCode":"INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY"}]"#;
        "LOGIN_MUST_USE_SECURITY_TOKEN" => PasswordNotAccepted, "LOGIN_MUST_USE_SECURITY_TOKEN: Invalid username, password, security token; or user locked out.";
        "errorCode: REQUEST_LIMIT_EXCEEDED" => RateLimited, r#"[{"message":"TotalRequests Limit exceeded.","errorCode":"REQUEST_LIMIT_EXCEEDED"}]"#;
        "Bad_OAuth_Token" => TokenInvalid, "Bad_OAuth_Token";
        "Missing_OAuth_Token" => CredentialsMissing, "Missing_OAuth_Token";
    }
    "HubSpot" Service {
        hosts ["hubapi.com", "hubspot.com"];
        marks ["category: INVALID_AUTHENTICATION", "correlationId: * hubspot", "x-hubspot-*: *"];
        "The OAuth token used to make this call expired" => TokenExpired, r#"{"status":"error","message":"The OAuth token used to make this call expired 12 second(s) ago.","category":"EXPIRED_AUTHENTICATION"}"#;
        "category: EXPIRED_AUTHENTICATION" => TokenExpired, r#"{"status":"error","category":"EXPIRED_AUTHENTICATION"}"#;
        @shared "category: INVALID_AUTHENTICATION" => TokenInvalid, r#"{"status":"error","message":"Authentication credentials not found.","category":"INVALID_AUTHENTICATION"}"#;
        "Authentication credentials not found. This API supports OAuth" => CredentialsMissing, r#"{"status":"error","message":"Authentication credentials not found. This API supports OAuth 2.0 authentication and you can find more details at https://developers.hubspot.com/docs/methods/auth/oauth-overview","category":"INVALID_AUTHENTICATION"}"#;
        "category: MISSING_SCOPES" => Scope, r#"{"status":"error","message":"This app hasn't been granted all required scopes to make this call.","category":"MISSING_SCOPES"}"#;
        "BAD_AUTH_CODE" => OAuthGrant, r#"{"status":"BAD_AUTH_CODE","message":"missing or unknown auth code"}"#;
        "BAD_REFRESH_TOKEN" => OAuthGrant, r#"{"status":"BAD_REFRESH_TOKEN","message":"missing or invalid refresh token"}"#;
    }
    "Shopify" Service {
        hosts ["myshopify.com", "shopify.com", "shopifysvc.com"];
        marks ["x-shopify-*: *", "x-shopid: *"];
        "[API] Invalid API key or access token" => ApiKeyInvalid, r#"{"errors":"[API] Invalid API key or access token (unrecognized login or wrong password)"}"#;
        "This action requires merchant approval for * scope" => Scope, r#"{"errors":"[API] This action requires merchant approval for read_orders scope."}"#;
        "This app is not approved to access" => Scope, r#"{"errors":[{"message":"This app is not approved to access the Customer object."}]}"#;
        "Service is not valid for authentication" => TokenInvalid, r#"{"errors":"Service is not valid for authentication"}"#;
        "Oauth error invalid_request: The authorization code was not found or was already used" => OAuthGrant, "Oauth error invalid_request: The authorization code was not found or was already used";
        "Unavailable Shop" => AccountBlocked, r#"{"errors":"Unavailable Shop"}"#;
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
    "PayPal" Service {
        hosts ["paypal.com"];
        marks ["paypal-debug-id: *"];
        @shared "Client Authentication failed" => OAuthClient, r#"{"error":"invalid_client","error_description":"Client Authentication failed"}"#;
        "AUTHENTICATION_FAILURE" => TokenInvalid, r#"{"name":"AUTHENTICATION_FAILURE","message":"Authentication failed due to invalid authentication credentials."}"#;
        @shared "Token signature verification failed" => TokenSignature, r#"{"error":"invalid_token","error_description":"Token signature verification failed"}"#;
        "Access Token not found in cache" => TokenExpired, r#"{"error":"invalid_token","error_description":"Access Token not found in cache"}"#;
        "name: NOT_AUTHORIZED" => Scope, r#"{"name":"NOT_AUTHORIZED","message":"Authorization failed due to insufficient permissions."}"#;
        @shared "PERMISSION_DENIED" => Scope, r#"{"name":"NOT_AUTHORIZED","details":[{"issue":"PERMISSION_DENIED","description":"You do not have permission to access or perform operations on this resource."}]}"#;
        "10002*Security error" => PasswordWrong, "L_ERRORCODE0=10002 Security error Security header is not valid";
    }
    "Square" Service {
        hosts ["squareup.com", "squareupsandbox.com"];
        marks ["square-version: *", "category: AUTHENTICATION_ERROR"];
        "This request could not be authorized" => TokenInvalid, r#"{"errors":[{"code":"UNAUTHORIZED","detail":"This request could not be authorized.","category":"AUTHENTICATION_ERROR"}]}"#;
        "code: ACCESS_TOKEN_EXPIRED" => TokenExpired, r#"{"errors":[{"category":"AUTHENTICATION_ERROR","code":"ACCESS_TOKEN_EXPIRED"}]}"#;
        "code: ACCESS_TOKEN_REVOKED" => TokenRevoked, r#"{"errors":[{"category":"AUTHENTICATION_ERROR","code":"ACCESS_TOKEN_REVOKED"}]}"#;
        @shared "code: INSUFFICIENT_SCOPES" => Scope, r#"{"errors":[{"category":"AUTHENTICATION_ERROR","code":"INSUFFICIENT_SCOPES"}]}"#;
    }
    "Twilio" Service {
        hosts ["twilio.com"];
        marks ["more_info: https://www.twilio.com/docs/errors/*", "twilio-request-id: *", "TwilioRestException*", "twilio.base.exceptions*"];
        "message: Authenticate" => PasswordWrong, r#"{"code":20003,"detail":"Your AccountSid or AuthToken was incorrect.","message":"Authenticate","more_info":"https://www.twilio.com/docs/errors/20003","status":401}"#;
        "code: 20003" => PasswordWrong, r#"{"code":20003,"message":"Authentication Error - invalid username","status":401}"#;
        "twilio.com/docs/errors/20003" => PasswordWrong, "RestException 20003: https://www.twilio.com/docs/errors/20003";
        "Unable to create record: Authenticate" => PasswordWrong, "HTTP 401 error: Unable to create record: Authenticate";
        "Your AccountSid or AuthToken was incorrect" => PasswordWrong, "Your AccountSid or AuthToken was incorrect.";
        "Resource not accessible with Test Account Credentials" => Environment, r#"{"code":20008,"message":"Resource not accessible with Test Account Credentials","status":403}"#;
        "code: 20008" => Environment, r#"{"code":20008,"message":"Resource not accessible with Test Account Credentials","status":403}"#;
        @shared "Account is not active" => AccountBlocked, r#"{"code":20005,"message":"Account is not active","status":401}"#;
        "code: 20104" => TokenExpired, r#"{"code":20104,"message":"Access Token expired or expiration date invalid"}"#;
        "code: 20107" => TokenSignature, r#"{"code":20107,"message":"Invalid Access Token signature"}"#;
        "code: 20101" => TokenInvalid, r#"{"code":20101,"message":"Invalid Access Token"}"#;
        "code: 20403" => Scope, r#"{"code":20403,"status":403}"#;
    }
    "SendGrid" Service {
        hosts ["sendgrid.com", "sendgrid.net"];
        marks ["api.sendgrid.com/*"];
        "The provided authorization grant is invalid, expired, or revoked" => ApiKeyInvalid, r#"{"errors":[{"message":"The provided authorization grant is invalid, expired, or revoked","field":null,"help":null}]}"#;
        "Maximum credits exceeded" => RateLimited, r#"{"errors":[{"message":"Maximum credits exceeded","field":null,"help":null}]}"#;
        "The from address does not match a verified Sender Identity" => Scope, r#"{"errors":[{"message":"The from address does not match a verified Sender Identity. Mail cannot be sent until this error is resolved."}]}"#;
        "requester_auth" => SourceNotAllowed, r#"{"errors":[{"field":null,"message":"Your source IP Address is not whitelisted","id":"requester_auth"}]}"#;
    }
    "Mailgun" Service {
        hosts ["mailgun.net", "mailgun.org"];
        marks ["api.mailgun.net/*", "realm=\"MG API\"", "www-authenticate: Basic realm=\"MG API\""];
        "Basic realm=\"MG API\"" [401] => ApiKeyInvalid, r#"WWW-Authenticate: Basic realm="MG API""#;
        @shared "Invalid private key" => ApiKeyInvalid, r#"{"message":"Invalid private key"}"#;
        "Domain * is not allowed to send" => AccountBlocked, r#"{"message":"Domain sandbox1.mailgun.org is not allowed to send: Free accounts are for test purposes only."}"#;
    }
    "Mailchimp" Service {
        hosts ["mailchimp.com", "mandrillapp.com"];
        marks ["title: API Key Invalid", "x-request-id: * mailchimp"];
        "Your API key may be invalid, or you've attempted to access the wrong datacenter" => ApiKeyInvalid, r#"{"title":"API Key Invalid","status":401,"detail":"Your API key may be invalid, or you've attempted to access the wrong datacenter."}"#;
        "title: API Key Missing" => ApiKeyMissing, r#"{"title":"API Key Missing","status":401,"detail":"Your request did not include an API key."}"#;
        "name: Invalid_Key" => ApiKeyInvalid, r#"{"status":"error","code":-1,"name":"Invalid_Key","message":"Invalid API key"}"#;
    }
    "Zendesk" Service {
        hosts ["zendesk.com"];
        marks ["x-zendesk-*: *"];
        "Couldn't authenticate you" => PasswordWrong, r#"{"error":"Couldn't authenticate you"}"#;
        "You do not have access to this page. Please contact the account owner" => Scope, r#"{"error":{"title":"Forbidden","message":"You do not have access to this page. Please contact the account owner of this help desk for further help."}}"#;
    }
    "Intercom" Service {
        hosts ["intercom.io", "intercom.com"];
        marks ["type: error.list"];
        "code: token_suspended" => AccountBlocked, r#"{"type":"error.list","errors":[{"code":"token_suspended","message":"Your App (app_id: x) is suspended"}]}"#;
        @shared "code: token_not_found" => TokenInvalid, r#"{"type":"error.list","errors":[{"code":"token_not_found","message":"Token not found"}]}"#;
    }
    "Xero" Service {
        hosts ["xero.com"];
        marks ["xero-correlation-id: *", "api.xero.com/*"];
        "TokenExpired: token expired at *" => TokenExpired, r#"{"Title":"Unauthorized","Status":401,"Detail":"TokenExpired: token expired at 11/23/2026 07:59:58"}"#;
        "AuthenticationUnsuccessful" => Environment, r#"{"Title":"Forbidden","Status":403,"Detail":"AuthenticationUnsuccessful"}"#;
        "Detail: AuthorizationUnsuccessful" => Scope, r#"{"Title":"Unauthorized","Status":401,"Detail":"AuthorizationUnsuccessful"}"#;
    }
    "QuickBooks" Service {
        hosts ["intuit.com"];
        marks ["intuit_tid: *", "code: 3200"];
        "message=AuthenticationFailed*statusCode=401" => TokenInvalid, "message=AuthenticationFailed; errorCode=003200; statusCode=401";
        "code: 3200" => TokenInvalid, r#"{"Fault":{"Error":[{"Message":"message=AuthenticationFailed; errorCode=003200; statusCode=401","Detail":"Malformed bearer token: too short or too long","code":"3200"}],"type":"AUTHENTICATION"}}"#;
        @shared "Token expired: *" => TokenExpired, r#"{"Fault":{"Error":[{"Detail":"Token expired: AB01"}],"type":"AUTHENTICATION"}}"#;
        @shared "Malformed bearer token" => TokenMalformed, "Malformed bearer token: too short or too long";
        "ApplicationAuthorizationFailed" => Environment, "message=ApplicationAuthorizationFailed; errorCode=003100; statusCode=403";
    }
    "Notion" Service {
        hosts ["notion.com", "notion.so"];
        marks ["notion-version: *", "x-notion-request-id: *", "APIResponseError*"];
        "API token is invalid" => TokenInvalid, r#"{"object":"error","status":401,"code":"unauthorized","message":"API token is invalid."}"#;
        "code: restricted_resource" => Scope, r#"{"object":"error","status":403,"code":"restricted_resource","message":"Insufficient permissions for this endpoint."}"#;
        "Make sure the relevant pages and databases are shared with your integration" => ExistenceHidden, r#"{"object":"error","status":404,"code":"object_not_found","message":"Could not find database with ID: 1. Make sure the relevant pages and databases are shared with your integration."}"#;
    }
    "Airtable" Service {
        hosts ["airtable.com"];
        marks ["airtable*Error*"];
        "type: AUTHENTICATION_REQUIRED" => CredentialsMissing, r#"{"error":{"type":"AUTHENTICATION_REQUIRED","message":"Authentication required"}}"#;
        @shared "Invalid authentication token" => TokenInvalid, r#"{"errors":[{"error":"AUTHENTICATION_REQUIRED","message":"Invalid authentication token"}]}"#;
        "INVALID_PERMISSIONS_OR_MODEL_NOT_FOUND" => Scope, r#"{"error":{"type":"INVALID_PERMISSIONS_OR_MODEL_NOT_FOUND","message":"Invalid permissions, or the requested model was not found."}}"#;
    }
    "Asana" Service {
        hosts ["asana.com"];
        marks ["asana-change: *", "forbidden_by_asana*"];
        "The bearer token has expired. If you have a refresh token" => TokenExpired, r#"{"errors":[{"message":"The bearer token has expired. If you have a refresh token, please use it to request a new bearer token, otherwise allow the user to re-authenticate."}]}"#;
    }
    "Linear" Service {
        hosts ["linear.app"];
        marks ["api.linear.app/*"];
        @shared "AUTHENTICATION_ERROR" [400, 401] => TokenInvalid, r#"{"errors":[{"message":"Authentication required, not authenticated","extensions":{"type":"authentication error","code":"AUTHENTICATION_ERROR"}}]}"#;
        "It looks like you're trying to use an API key as a Bearer token" => SchemeUnsupported, r#"{"errors":[{"message":"It looks like you're trying to use an API key as a Bearer token. Remove the Bearer prefix from the Authorization header."}]}"#;
    }
    "monday.com" Service {
        hosts ["monday.com"];
        marks ["api.monday.com/*"];
        @shared "Not Authenticated" [401] => TokenInvalid, r#"{"errors":["Not Authenticated"]}"#;
        "UserUnauthorizedException" => Scope, r#"{"error_code":"UserUnauthorizedException","status_code":403,"error_message":"User unauthorized to perform action"}"#;
    }
    "Figma" Service {
        hosts ["figma.com"];
        marks ["api.figma.com/*"];
        "err: Invalid token" => TokenInvalid, r#"{"status":403,"err":"Invalid token"}"#;
        "err: Token expired" => TokenExpired, r#"{"status":403,"err":"Token expired"}"#;
        "Invalid scope(s): * This endpoint requires" => Scope, r#"{"status":403,"err":"Invalid scope(s): file_comments:write. This endpoint requires the file_content:read scope"}"#;
    }
    "Plaid" Service {
        hosts ["plaid.com"];
        marks ["error_type: INVALID_INPUT", "plaid.exceptions*"];
        "error_code: INVALID_API_KEYS" => ApiKeyInvalid, r#"{"error_code":"INVALID_API_KEYS","error_message":"invalid client_id or secret provided","error_type":"INVALID_INPUT"}"#;
        "error_code: ITEM_LOGIN_REQUIRED" => SessionExpired, r#"{"error_code":"ITEM_LOGIN_REQUIRED","error_type":"ITEM_ERROR"}"#;
        "error_code: INVALID_ACCESS_TOKEN" => Environment, r#"{"error_code":"INVALID_ACCESS_TOKEN","error_message":"provided access token is for the wrong Plaid environment. expected \"sandbox\", got \"production\""}"#;
        "access token is for the wrong Plaid environment" => Environment, r#"provided access token is for the wrong Plaid environment. expected "sandbox", got "production""#;
    }
    "Adyen" Service {
        hosts ["adyen.com"];
        marks ["pspreference: *", "errorType: security"];
        "errorCode: 901" => Scope, r#"{"status":403,"errorCode":"901","message":"Invalid Merchant Account","errorType":"security"}"#;
        "errorCode: 010" => Scope, r#"{"status":403,"errorCode":"010","message":"Not allowed","errorType":"security"}"#;
        "errorCode: 000" [401] => ApiKeyInvalid, r#"{"status":401,"errorCode":"000","message":"HTTP Status Response - Unauthorized","errorType":"security"}"#;
    }
    "Binance" Service {
        hosts ["binance.com", "binance.us", "binance.vision"];
        marks ["x-mbx-*: *", "BinanceAPIException*"];
        "Signature for this request is not valid" => RequestSignature, r#"{"code":-1022,"msg":"Signature for this request is not valid."}"#;
        "Timestamp for this request *" => ClockSkew, r#"{"code":-1021,"msg":"Timestamp for this request was 1000ms ahead of the server's time."}"#;
        "API-key format invalid" => ApiKeyInvalid, r#"{"code":-2014,"msg":"API-key format invalid."}"#;
        "Invalid API-key, IP, or permissions for action" => ApiKeyInvalid, r#"{"code":-2015,"msg":"Invalid API-key, IP, or permissions for action."}"#;
    }
    "Crypto exchanges" Service {
        hosts ["coinbase.com", "kraken.com", "bybit.com", "okx.com", "kucoin.com", "bitget.com"];
        marks ["cb-access-*: *", "x-bapi-*: *", "ok-access-*: *", "kc-api-*: *"];
        "EAPI:Invalid key" => ApiKeyInvalid, r#"{"error":["EAPI:Invalid key"]}"#;
        "EAPI:Invalid signature" => RequestSignature, r#"{"error":["EAPI:Invalid signature"]}"#;
        "EAPI:Invalid nonce" => ClockSkew, r#"{"error":["EAPI:Invalid nonce"]}"#;
        "EGeneral:Permission denied" => Scope, r#"{"error":["EGeneral:Permission denied"]}"#;
        "error sign! origin_string" => RequestSignature, r#"{"retCode":10004,"retMsg":"error sign! origin_string[1]"}"#;
        "invalid request, please check your server timestamp or recv_window param" => ClockSkew, r#"{"retCode":10002,"retMsg":"invalid request, please check your server timestamp or recv_window param."}"#;
        "Invalid OK-ACCESS-KEY" => ApiKeyInvalid, r#"{"msg":"Invalid OK-ACCESS-KEY","code":"50111"}"#;
        "Invalid OK-ACCESS-SIGN" => RequestSignature, r#"{"msg":"Invalid Sign","note":"Invalid OK-ACCESS-SIGN"}"#;
        "KC-API-KEY not exists" => ApiKeyInvalid, r#"{"code":"400003","msg":"KC-API-KEY not exists"}"#;
        "KC-API-PASSPHRASE error" => PasswordWrong, r#"{"code":"400004","msg":"KC-API-PASSPHRASE error"}"#;
    }
    "Weather and data APIs" Service {
        hosts ["openweathermap.org", "newsapi.org", "themoviedb.org", "weatherapi.com", "alphavantage.co"];
        marks ["openweathermap.org/faq*"];
        "Please see https://openweathermap.org/faq#error401" => ApiKeyInvalid, r#"{"cod":401,"message":"Invalid API key. Please see https://openweathermap.org/faq#error401 for more info."}"#;
        "code: apiKeyInvalid" => ApiKeyInvalid, r#"{"status":"error","code":"apiKeyInvalid","message":"Your API key is invalid or incorrect."}"#;
        "code: apiKeyMissing" => ApiKeyMissing, r#"{"status":"error","code":"apiKeyMissing","message":"Your API key is missing."}"#;
        "Invalid API key: You must be granted a valid key" => ApiKeyInvalid, r#"{"status_code":7,"status_message":"Invalid API key: You must be granted a valid key.","success":false}"#;
    }
}
