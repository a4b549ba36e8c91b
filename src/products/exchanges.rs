//! Exchanges of currencies and shares, whose requests are signed with a key and a clock. To be checked against: the exchanges' API references and the error
//! tables of client libraries made for many of them.

vendor! {
    "Gate" Service {
        hosts ["gateio.ws", "gate.io", "gate.com"];
        marks ["x-gate-*"];
        @shared "label: INVALID_KEY" => ApiKeyInvalid, r#"{"label":"INVALID_KEY","message":"Invalid key provided"}"#;
        @shared "label: INVALID_SIGNATURE" => RequestSignature, r#"{"label":"INVALID_SIGNATURE","message":"Signature mismatch"}"#;
        @shared "label: REQUEST_EXPIRED" => ClockSkew, r#"{"label":"REQUEST_EXPIRED","message":"gap between request Timestamp and server time exceeds 60"}"#;
        @shared "label: MISSING_REQUIRED_HEADER" => CredentialsMissing, r#"{"label":"MISSING_REQUIRED_HEADER","message":"Missing required header: Timestamp"}"#;
        @shared "label: IP_FORBIDDEN" => SourceNotAllowed, r#"{"label":"IP_FORBIDDEN","message":"IP not in whitelist"}"#;
        @shared "label: READ_ONLY" => Scope, r#"{"label":"READ_ONLY","message":"API key is read-only"}"#;
        @shared "label: ACCOUNT_LOCKED" => AccountBlocked, r#"{"label":"ACCOUNT_LOCKED","message":"Account is locked"}"#;
        "gap between request Timestamp and server time exceeds" => ClockSkew, r#"{"label":"REQUEST_EXPIRED","message":"gap between request Timestamp and server time exceeds 60"}"#;
    }
    "Bitget" Service {
        hosts ["bitget.com"];
        marks ["access-passphrase: *"];
        @shared "code: 40006" => ApiKeyInvalid, r#"{"code":"40006","msg":"Invalid ACCESS_KEY"}"#;
        "sign signature error" => RequestSignature, r#"{"code":"40009","msg":"sign signature error"}"#;
        @shared "code: 40008" => ClockSkew, r#"{"code":"40008","msg":"Request timestamp expired"}"#;
        @shared "code: 40005" => ClockSkew, r#"{"code":"40005","msg":"Invalid ACCESS_TIMESTAMP"}"#;
        "apikey/password is incorrect" => PasswordWrong, r#"{"code":"40012","msg":"apikey/password is incorrect"}"#;
        "Invalid ACCESS_KEY" => ApiKeyInvalid, r#"{"code":"40006","msg":"Invalid ACCESS_KEY"}"#;
        "Invalid ACCESS_TIMESTAMP" => ClockSkew, r#"{"code":"40005","msg":"Invalid ACCESS_TIMESTAMP"}"#;
        @shared "code: 40014" => Scope, r#"{"code":"40014","msg":"Incorrect permissions, need spot trade permissions"}"#;
        @shared "code: 40018" => SourceNotAllowed, r#"{"code":"40018","msg":"Invalid IP"}"#;
        @shared "code: 40037" => ApiKeyInvalid, r#"{"code":"40037","msg":"Apikey does not exist"}"#;
        "ACCESS_KEY cannot be empty" => ApiKeyMissing, r#"{"code":"40001","msg":"ACCESS_KEY cannot be empty"}"#;
        "ACCESS_PASSPHRASE cannot be empty" => CredentialsMissing, r#"{"code":"40011","msg":"ACCESS_PASSPHRASE cannot be empty"}"#;
    }
    "HTX" Service {
        hosts ["huobi.pro", "htx.com", "hbdm.com"];
        marks ["err-code: *"];
        "Signature not valid: Incorrect Access key" => ApiKeyInvalid, r#"{"status":"error","err-code":"api-signature-not-valid","err-msg":"Signature not valid: Incorrect Access key"}"#;
        "Signature not valid: Verification failure" => RequestSignature, r#"{"status":"error","err-code":"api-signature-not-valid","err-msg":"Signature not valid: Verification failure"}"#;
        "Signature not valid: Invalid submission time" => ClockSkew, r#"{"status":"error","err-code":"api-signature-not-valid","err-msg":"Signature not valid: Invalid submission time"}"#;
        "Signature not valid: Incorrect IP address" => SourceNotAllowed, r#"{"status":"error","err-code":"api-signature-not-valid","err-msg":"Signature not valid: Incorrect IP address"}"#;
        "api-signature-not-valid" => RequestSignature, r#"{"status":"error","err-code":"api-signature-not-valid"}"#;
        "api-signature-check-failed" => RequestSignature, r#"{"status":"error","err-code":"api-signature-check-failed"}"#;
    }
    "Bitfinex" Service {
        hosts ["bitfinex.com"];
        marks ["bfx-apikey: *", "bfx-nonce: *"];
        "apikey: digest invalid" => RequestSignature, r#"["error",10100,"apikey: digest invalid"]"#;
        "apikey: invalid" => ApiKeyInvalid, r#"["error",10100,"apikey: invalid"]"#;
        "nonce: small" => RequestSignatureScope, r#"["error",10114,"nonce: small"]"#;
        "apikey: permission invalid" => Scope, r#"["error",10100,"apikey: permission invalid"]"#;
    }
    "BitMEX" Service {
        hosts ["bitmex.com"];
        marks ["api-expires: *"];
        "This request has expired - `expires` is in the past" => ClockSkew, r#"{"error":{"message":"This request has expired - `expires` is in the past. Current time: 1763890000","name":"HTTPError"}}"#;
        @shared "Signature not valid" => RequestSignature, r#"{"error":{"message":"Signature not valid.","name":"HTTPError"}}"#;
        @shared "Invalid API Key" => ApiKeyInvalid, r#"{"error":{"message":"Invalid API Key.","name":"HTTPError"}}"#;
        "Nonce is not increasing" => RequestSignatureScope, r#"{"error":{"message":"Nonce is not increasing. This nonce: 1, last nonce: 2","name":"HTTPError"}}"#;
    }
    "Deribit" Service {
        hosts ["deribit.com"];
        marks [];
        @shared "code: 13004" => OAuthClient, r#"{"jsonrpc":"2.0","error":{"message":"invalid_credentials","code":13004}}"#;
        @shared "code: 13009" => TokenInvalid, r#"{"jsonrpc":"2.0","error":{"message":"unauthorized","data":{"reason":"invalid_token"},"code":13009}}"#;
        @shared "code: 13021" => Scope, r#"{"jsonrpc":"2.0","error":{"message":"forbidden","data":{"reason":"trade_scope_required"},"code":13021}}"#;
    }
    "MEXC" Service {
        hosts ["mexc.com"];
        marks ["x-mexc-apikey: *"];
        @shared "code: 700001" => ApiKeyInvalid, r#"{"code":700001,"msg":"API key format is not valid"}"#;
        @shared "code: 700002" => RequestSignature, r#"{"code":700002,"msg":"The signature is not right"}"#;
        @shared "code: 700003" => ClockSkew, r#"{"code":700003,"msg":"Timestamp outside of recvWindow"}"#;
        @shared "code: 700006" => SourceNotAllowed, r#"{"code":700006,"msg":"IP [192.0.2.7] not in the ip white list"}"#;
        @shared "code: 700007" => Scope, r#"{"code":700007,"msg":"No permission to access the endpoint"}"#;
        "Api key info invalid" => ApiKeyInvalid, r#"{"code":10072,"msg":"Api key info invalid"}"#;
        "not in the ip white list" => SourceNotAllowed, r#"{"code":700006,"msg":"IP [192.0.2.7] not in the ip white list"}"#;
    }
    "Bitstamp" Service {
        hosts ["bitstamp.net"];
        marks [];
        "code: API0001" => ApiKeyInvalid, r#"{"status":"error","reason":"API key not found","code":"API0001"}"#;
        "code: API0002" => SourceNotAllowed, r#"{"status":"error","reason":"IP address not allowed","code":"API0002"}"#;
        "code: API0003" => Scope, r#"{"status":"error","reason":"No permission found","code":"API0003"}"#;
        "code: API0004" => RequestSignatureScope, r#"{"status":"error","reason":"Invalid nonce","code":"API0004"}"#;
        "code: API0005" => RequestSignature, r#"{"status":"error","reason":"Invalid signature","code":"API0005"}"#;
        "code: API0006" => ApiKeyInvalid, r#"{"status":"error","reason":"Authentication failed","code":"API0006"}"#;
        "code: API0008" => CredentialsMissing, r#"{"status":"error","reason":"Missing key, signature and nonce parameters","code":"API0008"}"#;
    }
    "Gemini exchange" Service {
        hosts ["api.gemini.com", "api.sandbox.gemini.com"];
        marks ["x-gemini-*: *"];
        "reason: InvalidSignature" => RequestSignature, r#"{"result":"error","reason":"InvalidSignature","message":"InvalidSignature"}"#;
        "reason: InvalidNonce" => ClockSkew, r#"{"result":"error","reason":"InvalidNonce","message":"Nonce '1' has not increased"}"#;
        "reason: MissingRole" => Scope, r#"{"result":"error","reason":"MissingRole","message":"To access this endpoint, you need to log in to the website"}"#;
        "reason: InvalidAPIKey" => ApiKeyInvalid, r#"{"result":"error","reason":"InvalidAPIKey","message":"InvalidAPIKey"}"#;
        "reason: MissingApikeyHeader" => ApiKeyMissing, r#"{"result":"error","reason":"MissingApikeyHeader","message":"Must provide 'X-GEMINI-APIKEY' header"}"#;
    }
    "Upbit" Service {
        hosts ["upbit.com"];
        marks [];
        "name: jwt_verification" => TokenSignature, r#"{"error":{"name":"jwt_verification","message":"x"}}"#;
        "name: invalid_access_key" => ApiKeyInvalid, r#"{"error":{"name":"invalid_access_key","message":"x"}}"#;
        "name: expired_access_key" => TokenExpired, r#"{"error":{"name":"expired_access_key","message":"x"}}"#;
        "name: no_authorization_ip" => SourceNotAllowed, r#"{"error":{"name":"no_authorization_ip","message":"This is not a verified IP."}}"#;
        "name: no_authorization_token" => CredentialsMissing, r#"{"error":{"name":"no_authorization_token"}}"#;
        "name: out_of_scope" => Scope, r#"{"error":{"name":"out_of_scope","message":"x"}}"#;
        "name: nonce_used" => RequestSignatureScope, r#"{"error":{"name":"nonce_used"}}"#;
    }
    "Alpaca" Service {
        hosts ["alpaca.markets"];
        marks ["apca-api-*: *"];
        "code: 40110000" => ApiKeyInvalid, r#"{"code":40110000,"message":"request is not authorized"}"#;
        "access key verification failed" => ApiKeyInvalid, r#"{"code":40110000,"message":"access key verification failed"}"#;
    }
    "OANDA" Service {
        hosts ["oanda.com"];
        marks [];
        "Insufficient authorization to perform request" => TokenInvalid, r#"{"errorMessage":"Insufficient authorization to perform request."}"#;
    }
    "IG" Service {
        hosts ["ig.com"];
        marks ["errorCode: error.*"];
        "error.security.api-key-invalid" => ApiKeyInvalid, r#"{"errorCode":"error.security.api-key-invalid"}"#;
        "error.security.api-key-missing" => ApiKeyMissing, r#"{"errorCode":"error.security.api-key-missing"}"#;
        "error.security.client-token-invalid" => TokenExpired, r#"{"errorCode":"error.security.client-token-invalid"}"#;
        "error.security.client-token-missing" => CredentialsMissing, r#"{"errorCode":"error.security.client-token-missing"}"#;
        "error.security.invalid-details" => PasswordWrong, r#"{"errorCode":"error.security.invalid-details"}"#;
        "error.security.oauth-token-invalid" => TokenInvalid, r#"{"errorCode":"error.security.oauth-token-invalid"}"#;
        "error.security.account-token-invalid" => TokenInvalid, r#"{"errorCode":"error.security.account-token-invalid"}"#;
        "error.public-api.exceeded-api-key-allowance" => RateLimited, r#"{"errorCode":"error.public-api.exceeded-api-key-allowance"}"#;
    }
}
