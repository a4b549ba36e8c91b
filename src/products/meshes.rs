//! Proxies that judge tokens: Envoy and Istio, Linkerd, Caddy, mod_auth_openidc, Ory Oathkeeper, Authelia, authentik. Wordings: the
//! projects' sources.

vendor! {
    "mod_auth_openidc" Framework {
        hosts [];
        marks ["mod_auth_openidc*", "oidc_*:"];
        "oidc_proto_validate_jwt_exp" => TokenExpired, "oidc_proto_validate_jwt_exp: \"exp\" validation failure";
        "OAuth 2.0 Bearer token verification failed" => TokenInvalid, "oidc_oauth: OAuth 2.0 Bearer token verification failed";
    }
    "Caddy" Server {
        hosts [];
        marks ["server: Caddy"];
        "token_validation_error" => TokenInvalid, "security token_validation_error";
    }
    "Envoy" Gateway {
        hosts [];
        marks ["server: envoy", "server: istio-envoy", "x-envoy-*"];
        "Jwt is missing" => CredentialsMissing, "Jwt is missing";
        "Jwt is expired" => TokenExpired, "Jwt is expired";
        "Jwt not yet valid" => TokenNotYetValid, "Jwt not yet valid";
        "Jwt is not in the form of Header.Payload.Signature" => TokenMalformed, "Jwt is not in the form of Header.Payload.Signature with two dots and 3 sections";
        "Jwt header is an invalid Base64url encoded" => TokenMalformed, "Jwt header is an invalid Base64url encoded";
        "Jwt header is an invalid JSON" => TokenMalformed, "Jwt header is an invalid JSON";
        "Jwt header [alg] field is required and must be a string" => TokenMalformed, "Jwt header [alg] field is required and must be a string";
        "Jwt header [alg] is not supported" => TokenAlgorithm, "Jwt header [alg] is not supported";
        "Jwt header [kid] field must be a string" => TokenMalformed, "Jwt header [kid] field must be a string";
        "Jwt payload is an invalid" => TokenMalformed, "Jwt payload is an invalid JSON";
        "Jwt payload [*] field must be" => TokenMalformed, "Jwt payload [exp] field must be a number";
        "Jwt signature is an invalid Base64url encoded" => TokenMalformed, "Jwt signature is an invalid Base64url encoded";
        "Jwt issuer is not configured" => TokenIssuer, "Jwt issuer is not configured";
        "Audiences in Jwt are not allowed" => TokenAudience, "Audiences in Jwt are not allowed";
        "Jwt verification fails" => TokenSignature, "Jwt verification fails";
        "Jwks doesn't have key to match kid or alg from Jwt" => TokenKeyUnknown, "Jwks doesn't have key to match kid or alg from Jwt";
        "Jwks remote fetch is failed" => TokenKeyUnknown, "Jwks remote fetch is failed";
        "Jwks doesn't have any valid public key" => TokenKeyUnknown, "Jwks doesn't have any valid public key";
        "Jwks is empty" => TokenKeyUnknown, "Jwks is empty";
        "Jwks is an invalid JSON" => TokenKeyUnknown, "Jwks is an invalid JSON";
        "RBAC: access denied" => Scope, "RBAC: access denied";
        "OAuth flow failed." => OAuthGrant, "OAuth flow failed.";
        "User authentication failed. Missing username and password." => CredentialsMissing, "User authentication failed. Missing username and password.";
        "User authentication failed. Expected 'Basic' authentication scheme." => SchemeUnsupported, "User authentication failed. Expected 'Basic' authentication scheme.";
        "User authentication failed. Invalid basic token." => BasicMalformed, "User authentication failed. Invalid basic token.";
        "User authentication failed. Invalid username/password combination." => PasswordWrong, "User authentication failed. Invalid username/password combination.";
        @shared "Client authentication failed." => ApiKeyInvalid, "Client authentication failed.";
        "upstream connect error or disconnect/reset before headers" => ServerError, "upstream connect error or disconnect/reset before headers. reset reason: connection failure";
        "Jwt header [kid] field is not a string" => TokenMalformed, "Jwt header [kid] field is not a string";
        "Jwt header [alg] field is not a string" => TokenMalformed, "Jwt header [alg] field is not a string";
        "Jwt header [alg] field value is invalid" => TokenAlgorithm, "Jwt header [alg] field value is invalid";
        "Jwt signature is an invalid Base64" => TokenMalformed, "Jwt signature is an invalid Base64";
        "Jwks does not have [keys] field" => TokenKeyUnknown, "Jwks does not have [keys] field";
        "Jwks PEM public key *" => TokenKeyUnknown, "Jwks PEM public key parse error";
        "Jwks RSA [n] or [e] field is missing or has a parse error" => TokenKeyUnknown, "Jwks RSA [n] or [e] field is missing or has a parse error";
    }
    "Linkerd" Gateway {
        hosts [];
        marks ["l5d-proxy-error: *"];
        "l5d-proxy-error: client * unauthorized on" => SourceNotAllowed, "l5d-proxy-error: client 10.0.0.1:5000: server: 10.0.0.2:80: unauthorized request on route or client x unauthorized on route\nl5d-proxy-error: client a unauthorized on";
        "l5d-proxy-error: unauthorized request on route" => SourceNotAllowed, "l5d-proxy-error: unauthorized request on route";
    }
    "Authelia" Portal {
        hosts [];
        marks ["authelia_session*", "x-authelia-url: *"];
        "Authentication failed. Check your credentials." => PasswordWrong, r#"{"status":"KO","message":"Authentication failed. Check your credentials."}"#;
    }
    "authentik" Identity {
        hosts [];
        marks ["x-powered-by: authentik", "authentik_*", "x-authentik-*"];
        "Token invalid/expired" => TokenInvalid, r#"{"detail":"Token invalid/expired"}"#;
        "The request fails due to a missing, invalid, or mismatching redirection URI" => OAuthClient, "The request fails due to a missing, invalid, or mismatching redirection URI (redirect_uri).";
    }
    "Varnish" Cdn {
        hosts [];
        marks ["x-varnish: *", "Varnish cache server"];
    }
    "Ory Oathkeeper" Gateway {
        hosts [];
        marks [];
        "Access credentials are invalid" => TokenInvalid, r#"{"error":{"code":401,"message":"Access credentials are invalid"}}"#;
        "Access credentials are not sufficient to access this resource" => Scope, r#"{"error":{"code":403,"message":"Access credentials are not sufficient to access this resource"}}"#;
        "No session cookie was found in the request" => SessionMissing, r#"{"error":{"message":"No session cookie was found in the request"}}"#;
        "No valid session credentials found in the request" => SessionMissing, r#"{"error":{"reason":"No valid session credentials found in the request."}}"#;
        "No active session was found in this request" => SessionMissing, r#"{"error":{"reason":"No active session was found in this request."}}"#;
        "The access token is not active" => TokenInvalid, r#"{"error":{"reason":"The access token is not active"}}"#;
        "Access token is not active" => TokenInvalid, r#"{"error":"Access token is not active"}"#;
    }
}
