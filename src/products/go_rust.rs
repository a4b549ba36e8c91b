//! Go and Rust: golang-jwt, go-jose, jwtauth, gin-jwt, Echo, Fiber, go-oidc; jsonwebtoken, actix-web, axum. Wordings: the libraries' sources.

vendor! {
    "golang-jwt" Framework {
        hosts [];
        marks ["token is unverifiable*"];
        "token contains an invalid number of segments" => TokenMalformed, "token is malformed: token contains an invalid number of segments";
        "tokenstring should not contain 'bearer '" => FormatWrong, "token is malformed: tokenstring should not contain 'bearer '";
        "token is malformed: could not base64 decode" => TokenMalformed, "token is malformed: could not base64 decode header: illegal base64 data at input byte 3";
        "token is malformed: could not JSON decode" => TokenMalformed, "token is malformed: could not JSON decode claim: EOF";
        "token is unverifiable: error while executing keyfunc" => TokenKeyUnknown, "token is unverifiable: error while executing keyfunc: unable to find key";
        "token is unverifiable: signing method *  is unavailable" => TokenAlgorithm, "token is unverifiable: signing method (alg)  is unavailable";
        "token signature is invalid: signing method * is invalid" => TokenAlgorithm, "token signature is invalid: signing method HS256 is invalid";
        "token signature is invalid: key is of invalid type" => TokenAlgorithm, "token signature is invalid: key is of invalid type: RSA verify expects *rsa.PublicKey";
        "token signature is invalid: crypto/rsa: verification error" => TokenSignature, "token signature is invalid: crypto/rsa: verification error";
        "crypto/rsa: verification error" => TokenSignature, "crypto/rsa: verification error";
        @shared "token has invalid claims: token is expired" => TokenExpired, "token has invalid claims: token is expired";
        "token has invalid claims: token is not valid yet" => TokenNotYetValid, "token has invalid claims: token is not valid yet";
        "token has invalid claims: token used before issued" => TokenNotYetValid, "token has invalid claims: token used before issued";
        "token has invalid claims: token has invalid audience" => TokenAudience, "token has invalid claims: token has invalid audience";
        "token has invalid claims: token has invalid issuer" => TokenIssuer, "token has invalid claims: token has invalid issuer";
        "token has invalid claims: token has invalid subject" => TokenInvalid, "token has invalid claims: token has invalid subject";
        "token is missing required claim: aud claim is required" => TokenAudience, "token is missing required claim: aud claim is required";
        "token is missing required claim: *" => TokenInvalid, "token is missing required claim: sub claim is required";
        @shared "token is expired by *" => TokenExpired, "token is expired by 1h2m3s";
        "Token used before issued" => TokenNotYetValid, "Token used before issued";
        "'none' signature type is not allowed" => TokenAlgorithm, "'none' signature type is not allowed";
    }
    "go-jose" Framework {
        hosts [];
        marks ["go-jose/*", "square/go-jose*"];
        "error in cryptographic primitive" => TokenSignature, "go-jose/go-jose: error in cryptographic primitive";
        "compact JWS format must have three parts" => TokenMalformed, "go-jose/go-jose: compact JWS format must have three parts";
        "validation failed, token is expired (exp)" => TokenExpired, "go-jose/go-jose/jwt: validation failed, token is expired (exp)";
        "validation failed, token not valid yet (nbf)" => TokenNotYetValid, "go-jose/go-jose/jwt: validation failed, token not valid yet (nbf)";
        "validation failed, invalid audience claim (aud)" => TokenAudience, "go-jose/go-jose/jwt: validation failed, invalid audience claim (aud)";
        "validation failed, invalid issuer claim (iss)" => TokenIssuer, "go-jose/go-jose/jwt: validation failed, invalid issuer claim (iss)";
        "validation field, token issued in the future (iat)" => TokenNotYetValid, "go-jose/go-jose/jwt: validation field, token issued in the future (iat)";
        "unexpected signature algorithm" => TokenAlgorithm, "go-jose/go-jose: unexpected signature algorithm \"HS256\"; expected [\"RS256\"]";
    }
    "lestrrat-go/jwx" Framework {
        hosts [];
        marks ["jwt.Parse: *", "jwx*"];
        "\"exp\" not satisfied" => TokenExpired, "jwt.Validate: validation failed: \"exp\" not satisfied: token is expired";
        "\"nbf\" not satisfied" => TokenNotYetValid, "\"nbf\" not satisfied: token is not yet valid";
        "\"iat\" not satisfied" => TokenNotYetValid, "\"iat\" not satisfied";
        "\"aud\" not satisfied" => TokenAudience, "\"aud\" not satisfied";
        "\"iss\" not satisfied" => TokenIssuer, "\"iss\" not satisfied: values do not match";
        "could not verify message using any of the signatures or keys" => TokenSignature, "could not verify message using any of the signatures or keys";
        "failed to find key with key ID" => TokenKeyUnknown, "failed to find key with key ID \"abc\" in key set";
        @shared "invalid number of segments" => TokenMalformed, "failed to parse compact format: invalid number of segments";
    }
    "jwtauth" Framework {
        hosts [];
        marks [];
        "token is unauthorized" => TokenInvalid, "token is unauthorized";
        "nbf validation failed" => TokenNotYetValid, "token nbf validation failed";
        "iat validation failed" => TokenNotYetValid, "token iat validation failed";
    }
    "gin-jwt" Framework {
        hosts [];
        marks ["realm: gin jwt", "ginJWTMiddleware*"];
        "missing Username or Password" => PasswordWrong, r#"{"code":401,"message":"missing Username or Password"}"#;
        @shared "incorrect Username or Password" => PasswordWrong, r#"{"code":401,"message":"incorrect Username or Password"}"#;
        "auth header is empty" => CredentialsMissing, r#"{"code":401,"message":"auth header is empty"}"#;
        "query token is empty" => CredentialsMissing, r#"{"code":401,"message":"query token is empty"}"#;
        "parameter token is empty" => CredentialsMissing, r#"{"code":401,"message":"parameter token is empty"}"#;
        "cookie token is empty" => SessionMissing, r#"{"code":401,"message":"cookie token is empty"}"#;
        "missing exp field" => TokenInvalid, r#"{"code":401,"message":"missing exp field"}"#;
        "exp must be float64 format" => TokenMalformed, r#"{"code":401,"message":"exp must be float64 format"}"#;
        @shared "you don't have permission to access this resource" => Scope, r#"{"code":403,"message":"you don't have permission to access this resource"} ginJWTMiddleware"#;
        "failed to create JWT Token" => HandlerMisconfigured, r#"{"code":401,"message":"failed to create JWT Token"}"#;
        @shared "secret key is required" => HandlerMisconfigured, "ginJWTMiddleware: secret key is required";
    }
    "Echo" Framework {
        hosts [];
        marks [];
        "missing or malformed jwt" => CredentialsMissing, r#"{"message":"missing or malformed jwt"}"#;
        "invalid or expired jwt" => TokenInvalid, r#"{"message":"invalid or expired jwt"}"#;
        "missing key in request header" => ApiKeyMissing, r#"{"message":"missing key in request header"}"#;
        "missing csrf token in request header" => Csrf, r#"{"message":"missing csrf token in request header"}"#;
        "missing csrf token in the form parameter" => Csrf, r#"{"message":"missing csrf token in the form parameter"}"#;
    }
    "Fiber" Framework {
        hosts [];
        marks [];
        "missing or malformed API Key" => ApiKeyMissing, "missing or malformed API Key";
    }
    "Rust jsonwebtoken" Framework {
        hosts [];
        marks ["jsonwebtoken::*"];
        "Error(ExpiredSignature)" => TokenExpired, "Error(ExpiredSignature)";
        "Error(ImmatureSignature)" => TokenNotYetValid, "Error(ImmatureSignature)";
        "Error(InvalidSignature)" => TokenSignature, "Error(InvalidSignature)";
        "Error(InvalidToken)" => TokenMalformed, "Error(InvalidToken)";
        "Error(InvalidAudience)" => TokenAudience, "Error(InvalidAudience)";
        "Error(InvalidIssuer)" => TokenIssuer, "Error(InvalidIssuer)";
        "Error(InvalidAlgorithm)" => TokenAlgorithm, "Error(InvalidAlgorithm)";
        "Error(Base64(" => TokenMalformed, "Error(Base64(InvalidByte(0, 64)))";
        "MissingRequiredClaim(" => TokenInvalid, "Error(MissingRequiredClaim(\"exp\"))";
    }
    "actix-web" Framework {
        hosts [];
        marks ["actix*"];
        "Invalid HTTP authorization header" => FormatWrong, "Invalid HTTP authorization header";
        "Requested application data is not configured correctly" => HandlerMisconfigured, "Requested application data is not configured correctly. View/enable debug logs for more details.";
    }
    "axum" Framework {
        hosts [];
        marks [];
        "Header of type `authorization` was missing" => CredentialsMissing, "Header of type `authorization` was missing";
        "invalid HTTP header (authorization)" => FormatWrong, "invalid HTTP header (authorization)";
        "Missing request extension: *" => HandlerMisconfigured, "Missing request extension: Extension of type `CurrentUser` was not found. Perhaps you forgot to add it?";
        "`Authorization` header must be a bearer token" => FormatWrong, "`Authorization` header must be a bearer token";
        "`Authorization` header is missing" => CredentialsMissing, "`Authorization` header is missing";
    }
}
