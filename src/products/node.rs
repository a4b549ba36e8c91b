//! Node.js: jsonwebtoken, express-jwt, passport, jose, NestJS, Fastify, Koa, Hapi. Wordings: the libraries' sources.

vendor! {
    "jsonwebtoken" Framework {
        hosts [];
        marks ["JsonWebTokenError", "TokenExpiredError", "NotBeforeError", "node_modules/jsonwebtoken/*"];
        @shared "jwt expired" => TokenExpired, "TokenExpiredError: jwt expired";
        "jwt malformed" => TokenMalformed, "JsonWebTokenError: jwt malformed";
        "jwt must be provided" => CredentialsMissing, "JsonWebTokenError: jwt must be provided";
        "jwt must be a string" => TokenMalformed, "JsonWebTokenError: jwt must be a string";
        "jwt signature is required" => TokenAlgorithm, "JsonWebTokenError: jwt signature is required";
        "jwt not active" => TokenNotYetValid, "NotBeforeError: jwt not active";
        "jwt audience invalid" => TokenAudience, "JsonWebTokenError: jwt audience invalid. expected: a";
        "jwt issuer invalid" => TokenIssuer, "JsonWebTokenError: jwt issuer invalid. expected: a";
        "jwt id invalid" => TokenInvalid, "JsonWebTokenError: jwt id invalid. expected: a";
        "jwt subject invalid" => TokenInvalid, "JsonWebTokenError: jwt subject invalid. expected: a";
        "maxAge exceeded" => TokenExpired, "TokenExpiredError: maxAge exceeded";
        "secret or public key must be provided" => HandlerMisconfigured, "JsonWebTokenError: secret or public key must be provided";
        "secretOrPrivateKey must have a value" => HandlerMisconfigured, "Error: secretOrPrivateKey must have a value";
        "secretOrPublicKey must be an asymmetric key when using RS256" => HandlerMisconfigured, "JsonWebTokenError: secretOrPublicKey must be an asymmetric key when using RS256, RS384";
        "JsonWebTokenError: invalid token" => TokenMalformed, "JsonWebTokenError: invalid token";
        "JsonWebTokenError: invalid signature" => TokenSignature, "JsonWebTokenError: invalid signature";
        "JsonWebTokenError: invalid algorithm" => TokenAlgorithm, "JsonWebTokenError: invalid algorithm";
        @shared "Unexpected token * in JSON at position" [401, 403] => TokenMalformed, "SyntaxError: Unexpected token } in JSON at position 12";
    }
    "express-jwt" Framework {
        hosts [];
        marks ["UnauthorizedError: *"];
        "Format is Authorization: Bearer [token]" => FormatWrong, "UnauthorizedError: Format is Authorization: Bearer [token]";
        "No authorization token was found" => CredentialsMissing, "UnauthorizedError: No authorization token was found";
        "UnauthorizedError: invalid token" => TokenMalformed, "UnauthorizedError: invalid token";
        "UnauthorizedError: invalid algorithm" => TokenAlgorithm, "UnauthorizedError: invalid algorithm";
        "UnauthorizedError: invalid signature" => TokenSignature, "UnauthorizedError: invalid signature";
        "UnauthorizedError: The token has been revoked" => TokenRevoked, "UnauthorizedError: The token has been revoked.";
        "credentials_bad_scheme" => FormatWrong, r#"{"code":"credentials_bad_scheme"}"#;
        "credentials_bad_format" => FormatWrong, r#"{"code":"credentials_bad_format"}"#;
        "credentials_required" => CredentialsMissing, r#"{"code":"credentials_required"}"#;
        "Error retrieving signing key" => TokenKeyUnknown, "Error retrieving signing key";
    }
    "jwks-rsa" Framework {
        hosts [];
        marks ["JwksError", "SigningKeyNotFoundError"];
        "Unable to find a signing key that matches '*'" => TokenKeyUnknown, "SigningKeyNotFoundError: Unable to find a signing key that matches 'abc'";
        "The JWKS endpoint did not contain any signing keys" => TokenKeyUnknown, "JwksError: The JWKS endpoint did not contain any signing keys";
        "Too many requests to the JWKS endpoint" => TokenKeyUnknown, "JwksRateLimitError: Too many requests to the JWKS endpoint";
    }
    "jose" Framework {
        hosts [];
        marks ["ERR_JWT_EXPIRED", "ERR_JWT_CLAIM_VALIDATION_FAILED", "ERR_JWKS_NO_MATCHING_KEY"];
        "\"exp\" claim timestamp check failed" => TokenExpired, "JWTExpired: \"exp\" claim timestamp check failed";
        "\"nbf\" claim timestamp check failed" => TokenNotYetValid, "JWTClaimValidationFailed: \"nbf\" claim timestamp check failed";
        "\"iat\" claim timestamp check failed" => TokenExpired, "JWTExpired: \"iat\" claim timestamp check failed (too far in the past)";
        "unexpected \"aud\" claim value" => TokenAudience, "JWTClaimValidationFailed: unexpected \"aud\" claim value";
        "unexpected \"iss\" claim value" => TokenIssuer, "JWTClaimValidationFailed: unexpected \"iss\" claim value";
        "unexpected \"typ\" JWT header value" => TokenType, "JWTClaimValidationFailed: unexpected \"typ\" JWT header value";
        "no applicable key found in the JSON Web Key Set" => TokenKeyUnknown, "JWKSNoMatchingKey: no applicable key found in the JSON Web Key Set";
        "\"alg\" (Algorithm) Header Parameter value not allowed" => TokenAlgorithm, "JOSEAlgNotAllowed: \"alg\" (Algorithm) Header Parameter value not allowed";
        "ERR_JWS_SIGNATURE_VERIFICATION_FAILED" => TokenSignature, r#"{"code":"ERR_JWS_SIGNATURE_VERIFICATION_FAILED"}"#;
        "ERR_JWS_INVALID" => TokenMalformed, r#"{"code":"ERR_JWS_INVALID"}"#;
        "Invalid Compact JWS" => TokenMalformed, "JWSInvalid: Invalid Compact JWS";
        "JWE must be an object with five parts" => TokenMalformed, "JWE must be an object with five parts";
    }
    "express-oauth2-jwt-bearer" Framework {
        hosts [];
        marks ["express-oauth2-jwt-bearer"];
        "DPoP proof requires the DPoP authentication scheme, not Bearer" => SenderConstrained, "DPoP proof requires the DPoP authentication scheme, not Bearer";
        "Operation indicated DPoP use but the request has no DPoP HTTP Header" => DpopProof, "Operation indicated DPoP use but the request has no DPoP HTTP Header";
        "More than one method used for authentication" => CredentialsTwice, "InvalidRequestError: More than one method used for authentication";
    }
    "Passport" Framework {
        hosts [];
        marks ["node_modules/passport/*"];
        "Unknown authentication strategy \"*\"" => HandlerMisconfigured, "Error: Unknown authentication strategy \"jwt\"";
        "No auth token" => CredentialsMissing, "Error: No auth token";
        "JwtStrategy requires a secret or key" => HandlerMisconfigured, "TypeError: JwtStrategy requires a secret or key";
        "passport.initialize() middleware not in use" => HandlerMisconfigured, "Error: passport.initialize() middleware not in use";
        "Login sessions require session support" => HandlerMisconfigured, "Error: Login sessions require session support. Did you forget to use `express-session` middleware?";
        "Failed to deserialize user out of session" => SessionExpired, "Error: Failed to deserialize user out of session";
        "Unable to verify authorization request state" => CookieLost, r#"{"message":"Unable to verify authorization request state."}"#;
        "Failed to obtain access token" => OAuthGrant, "InternalOAuthError: Failed to obtain access token";
        @shared "Missing credentials" [400, 401] => CredentialsMissing, r#"{"message":"Missing credentials"}"#;
    }
    "Fastify" Framework {
        hosts [];
        marks ["FST_*"];
        "FST_JWT_NO_AUTHORIZATION_IN_HEADER" => CredentialsMissing, r#"{"code":"FST_JWT_NO_AUTHORIZATION_IN_HEADER"}"#;
        "FST_JWT_NO_AUTHORIZATION_IN_COOKIE" => SessionMissing, r#"{"code":"FST_JWT_NO_AUTHORIZATION_IN_COOKIE"}"#;
        "FST_JWT_BAD_REQUEST" => FormatWrong, r#"{"code":"FST_JWT_BAD_REQUEST","message":"Format is Authorization: Bearer"}"#;
        "FST_JWT_BAD_COOKIE_REQUEST" => CookieLost, r#"{"code":"FST_JWT_BAD_COOKIE_REQUEST"}"#;
        "FST_JWT_AUTHORIZATION_TOKEN_EXPIRED" => TokenExpired, r#"{"code":"FST_JWT_AUTHORIZATION_TOKEN_EXPIRED"}"#;
        "FST_JWT_AUTHORIZATION_TOKEN_INVALID" => TokenInvalid, r#"{"code":"FST_JWT_AUTHORIZATION_TOKEN_INVALID"}"#;
        "FST_JWT_AUTHORIZATION_TOKEN_UNTRUSTED" => TokenRevoked, r#"{"code":"FST_JWT_AUTHORIZATION_TOKEN_UNTRUSTED"}"#;
        "FAST_JWT_MALFORMED" => TokenMalformed, r#"{"code":"FAST_JWT_MALFORMED"}"#;
        "FAST_JWT_INVALID_SIGNATURE" => TokenSignature, r#"{"code":"FAST_JWT_INVALID_SIGNATURE"}"#;
        "FAST_JWT_INACTIVE" => TokenNotYetValid, r#"{"code":"FAST_JWT_INACTIVE"}"#;
        "FAST_JWT_EXPIRED" => TokenExpired, r#"{"code":"FAST_JWT_EXPIRED"}"#;
        "FAST_JWT_INVALID_ALGORITHM" => TokenAlgorithm, r#"{"code":"FAST_JWT_INVALID_ALGORITHM"}"#;
        "FST_BASIC_AUTH_MISSING_OR_BAD_AUTHORIZATION_HEADER" => FormatWrong, r#"{"code":"FST_BASIC_AUTH_MISSING_OR_BAD_AUTHORIZATION_HEADER"}"#;
    }
    "NestJS" Framework {
        hosts [];
        marks [];
        "Forbidden resource" => Scope, r#"{"statusCode":403,"message":"Forbidden resource","error":"Forbidden"}"#;
    }
    "csurf" Framework {
        hosts [];
        marks ["EBADCSRFTOKEN"];
        "EBADCSRFTOKEN" => Csrf, r#"{"code":"EBADCSRFTOKEN"}"#;
        "ForbiddenError: invalid csrf token" => Csrf, "ForbiddenError: invalid csrf token";
    }
    "hapi" Framework {
        hosts [];
        marks [];
        @shared "Bad HTTP authentication header format" => FormatWrong, r#"{"statusCode":401,"message":"Bad HTTP authentication header format"}"#;
        @shared "Stale timestamp" => ClockSkew, r#"{"statusCode":401,"error":"Unauthorized","message":"Stale timestamp"}"#;
        "HTTP authentication header missing username" => BasicMalformed, r#"{"message":"HTTP authentication header missing username"}"#;
        "Bad header internal syntax" => BasicMalformed, r#"{"message":"Bad header internal syntax"}"#;
    }
    "Hawk" Framework {
        hosts [];
        marks ["www-authenticate: Hawk*"];
        "Bad mac" => RequestSignature, "WWW-Authenticate: Hawk error=\"Bad mac\"";
        @shared "Invalid nonce" => RequestSignatureScope, "WWW-Authenticate: Hawk error=\"Invalid nonce\"";
        "Bad payload hash" => RequestSignature, "WWW-Authenticate: Hawk error=\"Bad payload hash\"";
    }
    "Express" Framework {
        hosts [];
        marks ["x-powered-by: Express"];
    }
    "NextAuth.js" Framework {
        hosts [];
        marks ["next-auth.*", "authjs.*"];
        "[next-auth][error][NO_SECRET]" => HandlerMisconfigured, "[next-auth][error][NO_SECRET] Please define a `secret` in production.";
        "JWT_SESSION_ERROR" => SessionExpired, "[next-auth][error][JWT_SESSION_ERROR] decryption operation failed";
        "MissingSecret" => HandlerMisconfigured, "[auth][error] MissingSecret: Please define a `secret`";
        "UntrustedHost" => HandlerMisconfigured, "[auth][error] UntrustedHost: Host must be trusted.";
        "OAuthAccountNotLinked" => AccountBlocked, "error=OAuthAccountNotLinked";
        "CredentialsSignin" => PasswordWrong, "CredentialsSignin: Read more";
    }
}
