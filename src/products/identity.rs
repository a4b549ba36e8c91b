//! Identity providers and their libraries: Keycloak, Auth0, Okta, Supabase, Clerk, Ory, Ping, Zitadel, IdentityServer, WorkOS, FusionAuth, Matrix.
//! Wordings: the projects' sources and documentation.

vendor! {
    "Keycloak" Identity {
        hosts [];
        marks ["/realms/*/protocol/openid-connect*", "KEYCLOAK_*", "AUTH_SESSION_ID=*"];
        @shared "Token verification failed" => TokenInvalid, r#"{"error":"invalid_token","error_description":"Token verification failed"}"#;
        @shared "Token is not active" => TokenExpired, r#"{"error":"invalid_grant","error_description":"Token is not active"}"#;
        "Token invalid: *" => TokenInvalid, r#"{"error":"invalid_token","error_description":"Token invalid: x"}"#;
        "Token invalid: Token is not active" => TokenExpired, r#"{"error":"invalid_token","error_description":"Token invalid: Token is not active"}"#;
        "Stale token" => TokenRevoked, r#"{"error":"invalid_grant","error_description":"Stale token"}"#;
        @shared "Session not active" [400] => OAuthGrant, r#"{"error":"invalid_grant","error_description":"Session not active"}"#;
        "Offline session not active" => OAuthGrant, r#"{"error":"invalid_grant","error_description":"Offline session not active"}"#;
        "Session doesn't have required client" => OAuthGrant, r#"{"error":"invalid_grant","error_description":"Session doesn't have required client"}"#;
        "Invalid refresh token. Token client and authorized client don't match" => OAuthGrant, r#"{"error":"invalid_grant","error_description":"Invalid refresh token. Token client and authorized client don't match"}"#;
        "Maximum allowed refresh token reuse exceeded" => OAuthGrant, r#"{"error":"invalid_grant","error_description":"Maximum allowed refresh token reuse exceeded"}"#;
        "Code not valid" => OAuthGrant, r#"{"error":"invalid_grant","error_description":"Code not valid"}"#;
        "Incorrect redirect_uri" => OAuthGrant, r#"{"error":"invalid_grant","error_description":"Incorrect redirect_uri"}"#;
        "PKCE verification failed" => OAuthGrant, r#"{"error":"invalid_grant","error_description":"PKCE verification failed: Code mismatch"}"#;
        "Invalid user credentials" => PasswordWrong, r#"{"error":"invalid_grant","error_description":"Invalid user credentials"}"#;
        "Account is not fully set up" => AccountBlocked, r#"{"error":"invalid_grant","error_description":"Account is not fully set up"}"#;
        @shared "Account disabled" => AccountBlocked, r#"{"error":"invalid_grant","error_description":"Account disabled"}"#;
        "error_description: Client disabled" => AccountBlocked, r#"{"error":"invalid_request","error_description":"Client disabled"}"#;
        @shared "User disabled" [400, 401, 403] => AccountBlocked, r#"{"error":"invalid_token","error_description":"User disabled"}"#;
        "User session not found or doesn't have client attached on it" => SessionExpired, r#"{"error":"invalid_token","error_description":"User session not found or doesn't have client attached on it"}"#;
        "User session not found" => SessionExpired, r#"{"error":"invalid_token","error_description":"User session not found"}"#;
        "Missing openid scope" => Scope, r#"{"error":"insufficient_scope","error_description":"Missing openid scope"}"#;
        "Client not allowed for direct access grants" => OAuthClient, r#"{"error":"unauthorized_client","error_description":"Client not allowed for direct access grants"}"#;
        "Client not enabled to retrieve service account" => OAuthClient, r#"{"error":"unauthorized_client","error_description":"Client not enabled to retrieve service account"}"#;
        "Public client not allowed to retrieve service account" => OAuthClient, r#"{"error":"unauthorized_client","error_description":"Public client not allowed to retrieve service account"}"#;
        "Invalid client or Invalid client credentials" => OAuthClient, r#"{"error":"invalid_client","error_description":"Invalid client or Invalid client credentials"}"#;
        @shared "Invalid client secret" => OAuthClient, r#"{"error":"unauthorized_client","error_description":"Invalid client secret"}"#;
        "Realm does not exist" => Environment, r#"{"error":"Realm does not exist"}"#;
        "HTTPS required" => HttpsRequired, r#"{"error":"invalid_request","error_description":"HTTPS required"}"#;
        "Bearer-only not allowed" => OAuthClient, r#"{"error":"invalid_client","error_description":"Bearer-only not allowed"}"#;
        "Invalid token issuer. Expected '*'" => TokenIssuer, "Invalid token issuer. Expected 'https://a.example/realms/x'";
        "Didn't find publicKey for specified kid" => TokenKeyUnknown, "VerificationException: Didn't find publicKey for specified kid";
        "Token type is incorrect. Expected '*'" => TokenType, "Token type is incorrect. Expected 'Bearer' but was 'ID'";
        "Account temporarily disabled" => AccountBlocked, r#"{"error":"invalid_grant","error_description":"Account temporarily disabled"}"#;
        "Resource owner password credentials flow is not * in this client" => OAuthClient, "Resource owner password credentials flow is not allowed in this client";
        @shared "Session not active" [401, 403] => TokenRevoked, r#"{"error":"invalid_token","error_description":"Session not active"}"#;
    }
    "Auth0" Identity {
        hosts ["auth0.com"];
        marks ["x-auth0-*", "set-cookie: did=s%3Av0*", "auth0=*"];
        "Wrong email or password" => PasswordWrong, r#"{"error":"invalid_grant","error_description":"Wrong email or password."}"#;
        "error: password_leaked" => AccountBlocked, r#"{"error":"password_leaked"}"#;
        "error: too_many_attempts" => AccountBlocked, r#"{"error":"too_many_attempts"}"#;
        "Your account has been blocked after multiple consecutive login attempts" => AccountBlocked, r#"{"error_description":"Your account has been blocked after multiple consecutive login attempts."}"#;
        "Unknown or invalid refresh token" => OAuthGrant, r#"{"error":"invalid_grant","error_description":"Unknown or invalid refresh token."}"#;
        "Invalid authorization code" => OAuthGrant, r#"{"error":"invalid_grant","error_description":"Invalid authorization code"}"#;
        "Failed to verify code verifier" => OAuthGrant, r#"{"error":"invalid_grant","error_description":"Failed to verify code verifier"}"#;
        "Service not enabled within domain" => TokenAudience, r#"{"error":"access_denied","error_description":"Service not enabled within domain: https://a"}"#;
        "Service not found: *" => TokenAudience, r#"{"error":"access_denied","error_description":"Service not found: https://api.example"}"#;
        "Client is not authorized to access * You need to create a \"client-grant\"" => OAuthClient, r#"{"error":"access_denied","error_description":"Client is not authorized to access \"https://a\". You need to create a \"client-grant\" associated to this API."}"#;
        "Grant type '*' not allowed for the client" => OAuthClient, r#"{"error":"unauthorized_client","error_description":"Grant type 'password' not allowed for the client."}"#;
        "errorCode: invalid_token" => TokenInvalid, r#"{"statusCode":401,"errorCode":"invalid_token","message":"Expired token received for JSON Web Token validation"}"#;
        "Expired token received for JSON Web Token validation" => TokenExpired, r#"{"statusCode":401,"message":"Expired token received for JSON Web Token validation","attributes":{"error":"Expired token received for JSON Web Token validation"}}"#;
        "Invalid signature received for JSON Web Token validation" => TokenSignature, r#"{"statusCode":401,"message":"Invalid signature received for JSON Web Token validation"}"#;
        "Bad audience: *" => TokenAudience, r#"{"statusCode":401,"message":"Bad audience: https://a"}"#;
        "errorCode: insufficient_scope" => Scope, r#"{"statusCode":403,"errorCode":"insufficient_scope","message":"Insufficient scope, expected any of: read:users"}"#;
        @shared "Bad HTTP authentication header format" => FormatWrong, r#"{"statusCode":400,"message":"Bad HTTP authentication header format"}"#;
        "errorCode: operation_not_supported" => Scope, r#"{"errorCode":"operation_not_supported"}"#;
        "Issuer (iss) claim mismatch in the ID token" => TokenIssuer, "Issuer (iss) claim mismatch in the ID token; expected \"a\", found \"b\"";
        "Audience (aud) claim mismatch in the ID token" => TokenAudience, "Audience (aud) claim mismatch in the ID token; expected \"a\" but found \"b\"";
        "Missing Refresh Token (audience:" => OAuthGrant, "Missing Refresh Token (audience: 'https://a', scope: 'openid')";
        "checks.state argument is missing" => CookieLost, "BadRequestError: checks.state argument is missing";
    }
    "Okta" Identity {
        hosts ["okta.com", "oktapreview.com", "okta-emea.com"];
        marks ["x-okta-*", "errorCode: E00*"];
        "errorCode: E0000001" => BadRequest, r#"{"errorCode":"E0000001","errorSummary":"Api validation failed"}"#;
        "errorCode: E0000004" => PasswordWrong, r#"{"errorCode":"E0000004","errorSummary":"Authentication failed"}"#;
        "errorCode: E0000005" => SessionExpired, r#"{"errorCode":"E0000005","errorSummary":"Invalid session"}"#;
        "errorCode: E0000006" => Scope, r#"{"errorCode":"E0000006","errorSummary":"You do not have permission to perform the requested action"}"#;
        "errorCode: E0000007" => NotFound, r#"{"errorCode":"E0000007"}"#;
        "errorCode: E0000011" => TokenInvalid, r#"{"errorCode":"E0000011","errorSummary":"Invalid token provided"}"#;
        "errorCode: E0000013" => OAuthClient, r#"{"errorCode":"E0000013"}"#;
        "errorCode: E0000015" => AccountBlocked, r#"{"errorCode":"E0000015","errorSummary":"You do not have permission to access the feature you are requesting"}"#;
        "errorCode: E0000038" => Scope, r#"{"errorCode":"E0000038"}"#;
        "errorCode: E0000047" => RateLimited, r#"{"errorCode":"E0000047","errorSummary":"API call exceeded rate limit due to too many requests."}"#;
        "errorCode: E0000064" => AccountBlocked, r#"{"errorCode":"E0000064","errorSummary":"Password is expired and must be changed."}"#;
        "errorCode: E0000068" => StepUp, r#"{"errorCode":"E0000068","errorSummary":"Invalid Passcode/Answer"}"#;
        "errorCode: E0000069" => AccountBlocked, r#"{"errorCode":"E0000069","errorSummary":"User Locked"}"#;
        "errorCode: E0000079" => AccountBlocked, r#"{"errorCode":"E0000079"}"#;
        "errorCode: E0000095" => AccountBlocked, r#"{"errorCode":"E0000095"}"#;
        "errorCode: E0000119" => AccountBlocked, r#"{"errorCode":"E0000119","errorSummary":"Your account is locked."}"#;
        "The client secret supplied for a confidential client is invalid" => OAuthClient, r#"{"error":"invalid_client","error_description":"The client secret supplied for a confidential client is invalid."}"#;
        "Client authentication failed. Either the client or the client credentials are invalid" => OAuthClient, r#"{"errorCode":"invalid_client","errorSummary":"Client authentication failed. Either the client or the client credentials are invalid."}"#;
        "No client credentials found" => OAuthClient, r#"{"errorCode":"invalid_client","errorSummary":"No client credentials found."}"#;
        "The authorization code is invalid or has expired" => OAuthGrant, r#"{"error":"invalid_grant","error_description":"The authorization code is invalid or has expired."}"#;
        "The refresh token is invalid or expired" => OAuthGrant, r#"{"error":"invalid_grant","error_description":"The refresh token is invalid or expired."}"#;
        "The credentials provided were invalid" => PasswordWrong, r#"{"error":"invalid_grant","error_description":"The credentials provided were invalid."}"#;
        "The 'redirect_uri' parameter must be a Login redirect URI in the client app settings" => OAuthClient, "The 'redirect_uri' parameter must be a Login redirect URI in the client app settings";
        @shared "The access token is invalid" => TokenInvalid, "error_description=\"The access token is invalid\"";
        @shared "The access token is expired" => TokenExpired, "error_description=\"The access token is expired\"";
        "The access token provided does not contain the required scopes" => Scope, r#"{"errorSummary":"The access token provided does not contain the required scopes."}"#;
        "Authorization server is not active" => AccountBlocked, r#"{"errorSummary":"Authorization server is not active"}"#;
        "status: LOCKED_OUT" => AccountBlocked, r#"{"status":"LOCKED_OUT"}"#;
        "status: MFA_REQUIRED" => StepUp, r#"{"status":"MFA_REQUIRED"}"#;
        "status: PASSWORD_EXPIRED" => AccountBlocked, r#"{"status":"PASSWORD_EXPIRED"}"#;
    }
    "Supabase Auth" Identity {
        hosts ["supabase.co", "supabase.in"];
        marks ["sb-gateway-version: *", "x-sb-*", "sb-project-ref: *"];
        "error_code: bad_jwt" => TokenInvalid, r#"{"code":403,"error_code":"bad_jwt","msg":"x"}"#;
        "error_code: session_not_found" => TokenRevoked, r#"{"code":403,"error_code":"session_not_found"}"#;
        "Session from session_id claim in JWT does not exist" => TokenRevoked, r#"{"msg":"Session from session_id claim in JWT does not exist"}"#;
        "User from sub claim in JWT does not exist" => TokenRevoked, r#"{"msg":"User from sub claim in JWT does not exist"}"#;
        "error_code: no_authorization" => CredentialsMissing, r#"{"error_code":"no_authorization"}"#;
        "This endpoint requires a Bearer token" => CredentialsMissing, r#"{"msg":"This endpoint requires a Bearer token"}"#;
        "This endpoint requires a valid Bearer token" => CredentialsMissing, r#"{"msg":"This endpoint requires a valid Bearer token"}"#;
        "invalid JWT: unable to parse or verify signature" => TokenInvalid, r#"{"msg":"invalid JWT: unable to parse or verify signature, token is malformed: x"}"#;
        "invalid JWT: unable to parse or verify signature, token is expired" => TokenExpired, r#"{"msg":"invalid JWT: unable to parse or verify signature, token is expired by 1h2m"}"#;
        "invalid JWT: unable to parse or verify signature, token signature is invalid" => TokenSignature, r#"{"msg":"invalid JWT: unable to parse or verify signature, token signature is invalid: x"}"#;
        "invalid JWT: unable to parse or verify signature, token has invalid claims: token is expired" => TokenExpired, r#"{"msg":"invalid JWT: unable to parse or verify signature, token has invalid claims: token is expired"}"#;
        "invalid JWT: unable to parse or verify signature, token is malformed" => TokenMalformed, r#"{"msg":"invalid JWT: unable to parse or verify signature, token is malformed: x"}"#;
        "invalid claim: missing sub claim" => TokenType, r#"{"msg":"invalid claim: missing sub claim"}"#;
        "error_code: invalid_credentials" => PasswordWrong, r#"{"error_code":"invalid_credentials"}"#;
        @shared "Invalid login credentials" => PasswordWrong, r#"{"msg":"Invalid login credentials"}"#;
        "error_code: email_not_confirmed" => AccountBlocked, r#"{"error_code":"email_not_confirmed"}"#;
        "error_code: user_banned" => AccountBlocked, r#"{"error_code":"user_banned"}"#;
        "error_code: refresh_token_already_used" => OAuthGrant, r#"{"error_code":"refresh_token_already_used"}"#;
        "error_code: refresh_token_not_found" => OAuthGrant, r#"{"error_code":"refresh_token_not_found"}"#;
        "Invalid Refresh Token: *" => OAuthGrant, r#"{"msg":"Invalid Refresh Token: Already Used"}"#;
        "error_code: insufficient_aal" => StepUp, r#"{"error_code":"insufficient_aal"}"#;
        "error_code: not_admin" => Scope, r#"{"error_code":"not_admin"}"#;
        "error_code: otp_expired" => StepUp, r#"{"error_code":"otp_expired"}"#;
        "error_code: over_request_rate_limit" => RateLimited, r#"{"error_code":"over_request_rate_limit"}"#;
        "error_code: provider_disabled" => MethodDisabled, r#"{"error_code":"provider_disabled"}"#;
        @shared "message: No API key found in request" => ApiKeyMissing, r#"{"message":"No API key found in request","hint":"No `apikey` request header or url param was found."}"#;
        "No `apikey` request header or url param was found" => ApiKeyMissing, r#"{"hint":"No `apikey` request header or url param was found."}"#;
        "Double check your Supabase `anon` or `service_role` API key" => ApiKeyInvalid, r#"{"hint":"Double check your Supabase `anon` or `service_role` API key."}"#;
        @shared "Missing authorization header" [401] => CredentialsMissing, r#"{"code":401,"message":"Missing authorization header"}"#;
        "code: flow_state_expired" => OAuthGrant, r#"{"code":"flow_state_expired"}"#;
        "code: bad_code_verifier" => OAuthGrant, r#"{"code":"bad_code_verifier"}"#;
        "Forbidden use of secret API key in browser" => TokenType, r#"{"message":"Forbidden use of secret API key in browser","hint":"Secret API keys can only be used in a protected environment"}"#;
        "insufficient_aal" => StepUp, "insufficient_aal";
    }
    "Clerk" Identity {
        hosts ["clerk.com", "clerk.accounts.dev"];
        marks ["x-clerk-auth-status: *", "x-clerk-auth-reason: *"];
        "x-clerk-auth-reason: token-expired*" => TokenExpired, "x-clerk-auth-reason: token-expired-refresh-non-eligible";
        "x-clerk-auth-reason: session-token-expired*" => TokenExpired, "x-clerk-auth-reason: session-token-expired";
        "x-clerk-auth-reason: token-invalid*" => TokenInvalid, "x-clerk-auth-reason: token-invalid";
        "x-clerk-auth-reason: token-invalid-signature*" => TokenSignature, "x-clerk-auth-reason: token-invalid-signature";
        "x-clerk-auth-reason: token-invalid-authorized-parties*" => TokenAudience, "x-clerk-auth-reason: token-invalid-authorized-parties";
        "x-clerk-auth-reason: token-not-active-yet*" => TokenNotYetValid, "x-clerk-auth-reason: token-not-active-yet";
        "x-clerk-auth-reason: token-iat-in-the-future*" => ClockSkew, "x-clerk-auth-reason: token-iat-in-the-future";
        "x-clerk-auth-reason: session-token-and-uat-missing*" => SessionMissing, "x-clerk-auth-reason: session-token-and-uat-missing";
        "x-clerk-auth-reason: session-token-missing*" => SessionMissing, "x-clerk-auth-reason: session-token-missing";
        "x-clerk-auth-reason: dev-browser-missing*" => SessionMissing, "x-clerk-auth-reason: dev-browser-missing";
        "x-clerk-auth-reason: secret-key-invalid*" => HandlerMisconfigured, "x-clerk-auth-reason: secret-key-invalid";
        "jwk-kid-mismatch" => TokenKeyUnknown, "x-clerk-auth-reason: jwk-kid-mismatch";
        "code: clerk_key_invalid" => ApiKeyInvalid, r#"{"errors":[{"code":"clerk_key_invalid"}]}"#;
        "code: authentication_invalid" => Unauthorized, r#"{"errors":[{"code":"authentication_invalid"}]}"#;
    }
    "Ory Kratos" Identity {
        hosts ["oryapis.com"];
        marks ["ory_kratos_session*"];
        "session_aal2_required" => StepUp, r#"{"error":{"id":"session_aal2_required"}}"#;
        "id: session_inactive" => SessionMissing, r#"{"error":{"id":"session_inactive"}}"#;
        "id: security_csrf_violation" => Csrf, r#"{"error":{"id":"security_csrf_violation"}}"#;
        "id: session_refresh_required" => StepUp, r#"{"error":{"id":"session_refresh_required"}}"#;
    }
    "Ory Hydra" Identity {
        hosts [];
        marks [];
        "error: request_unauthorized" => CredentialsMissing, r#"{"error":"request_unauthorized","error_description":"The request could not be authorized."}"#;
        "error: token_inactive" => TokenInvalid, r#"{"error":"token_inactive"}"#;
        "error: token_signature_mismatch" => TokenSignature, r#"{"error":"token_signature_mismatch"}"#;
        "The OAuth 2.0 Client supports client authentication method '*', but method '*' was requested" => OAuthClient, "The OAuth 2.0 Client supports client authentication method 'client_secret_basic', but method 'client_secret_post' was requested.";
        "The provided authorization grant (e.g., authorization code, resource owner credentials) or refresh token is invalid, expired, revoked" => OAuthGrant, "The provided authorization grant (e.g., authorization code, resource owner credentials) or refresh token is invalid, expired, revoked, does not match the redirection URI";
    }
    "PingFederate" Identity {
        hosts ["pingone.com", "pingone.eu", "pingidentity.com"];
        marks ["set-cookie: PF=*"];
        "code: INVALID_TOKEN" [401] => TokenInvalid, r#"{"code":"INVALID_TOKEN","message":"The request could not be completed. There was an issue with the access token."}"#;
        "unknown, invalid, or expired refresh token" => OAuthGrant, r#"{"error":"invalid_grant","error_description":"unknown, invalid, or expired refresh token"}"#;
        "Authorization code is invalid or expired" => OAuthGrant, r#"{"error":"invalid_grant","error_description":"Authorization code is invalid or expired."}"#;
    }
    "IdentityServer" Identity {
        hosts [];
        marks ["idsrv.session*", "idsrv=*"];
        "error_description: invalid_username_or_password" => PasswordWrong, r#"{"error":"invalid_grant","error_description":"invalid_username_or_password"}"#;
    }
    "Zitadel" Identity {
        hosts ["zitadel.cloud"];
        marks ["x-zitadel-*", "zitadel.*"];
        "Errors.Token.Invalid" => TokenInvalid, r#"{"code":16,"message":"Errors.Token.Invalid (AUTH-7fs1e)"}"#;
        "auth header missing" => CredentialsMissing, r#"{"code":16,"message":"auth header missing"}"#;
        "Errors.User.NotActive" => AccountBlocked, r#"{"message":"Errors.User.NotActive (a)"}"#;
    }
    "WorkOS" Identity {
        hosts ["workos.com"];
        marks [];
        "code: organization_selection_required" => Environment, r#"{"code":"organization_selection_required"}"#;
        "code: sso_required" => ConsentOrSso, r#"{"error":"sso_required","code":"sso_required"}"#;
        "code: mfa_enrollment" => StepUp, r#"{"code":"mfa_enrollment"}"#;
        "code: email_verification_required" => AccountBlocked, r#"{"code":"email_verification_required"}"#;
    }
    "FusionAuth" Identity {
        hosts ["fusionauth.io"];
        marks [];
        "error_reason: invalid_user_credentials" => PasswordWrong, r#"{"error":"invalid_grant","error_reason":"invalid_user_credentials"}"#;
        "error_reason: refresh_token_not_found" => OAuthGrant, r#"{"error":"invalid_grant","error_reason":"refresh_token_not_found"}"#;
        "error_reason: auth_code_not_found" => OAuthGrant, r#"{"error":"invalid_grant","error_reason":"auth_code_not_found"}"#;
        "error_reason: invalid_client_authentication_scheme" => OAuthClient, r#"{"error":"invalid_client","error_reason":"invalid_client_authentication_scheme"}"#;
    }
    "Matrix" Service {
        hosts ["matrix.org"];
        marks ["errcode: M_*"];
        "Invalid macaroon passed" => TokenInvalid, "SynapseError: 401 - Invalid macaroon passed.";
        "Unrecognised access token" => TokenInvalid, "SynapseError: 401 - Unrecognised access token.";
        "Macaroon * has expired" => TokenExpired, "SynapseError: 401 - Macaroon for login has expired";
        "errcode: M_MISSING_TOKEN" => CredentialsMissing, r#"{"errcode":"M_MISSING_TOKEN"}"#;
        "errcode: M_UNKNOWN_TOKEN" => TokenInvalid, r#"{"errcode":"M_UNKNOWN_TOKEN","error":"Invalid access token passed."}"#;
        "soft_logout: true" => TokenExpired, r#"{"errcode":"M_UNKNOWN_TOKEN","soft_logout":true}"#;
        "errcode: M_FORBIDDEN" => Forbidden, r#"{"errcode":"M_FORBIDDEN"}"#;
        "errcode: M_FORBIDDEN" [401] => TokenInvalid, r#"{"errcode":"M_FORBIDDEN"}"#;
        "errcode: M_USER_DEACTIVATED" => AccountBlocked, r#"{"errcode":"M_USER_DEACTIVATED"}"#;
        "errcode: M_USER_LOCKED" => AccountBlocked, r#"{"errcode":"M_USER_LOCKED"}"#;
        "errcode: M_USER_SUSPENDED" => AccountBlocked, r#"{"errcode":"M_USER_SUSPENDED"}"#;
        "errcode: M_LIMIT_EXCEEDED" => RateLimited, r#"{"errcode":"M_LIMIT_EXCEEDED"}"#;
        "errcode: M_UNAUTHORIZED" => Unauthorized, r#"{"errcode":"M_UNAUTHORIZED"}"#;
        "errcode: M_GUEST_ACCESS_FORBIDDEN" => TokenType, r#"{"errcode":"M_GUEST_ACCESS_FORBIDDEN"}"#;
        "flows: m.login.*" => ExchangeNeeded, r#"{"flows":["m.login.password"]}"#;
        @shared "Access token has expired" => TokenExpired, r#"{"error":"Access token has expired"}"#;
        "Macaroon signature mismatch" => TokenInvalid, "Macaroon signature mismatch";
        "No signature for * in" => CredentialsMissing, "No signature for example.org in request";
    }
}
