//! Libraries and proxies that sign people in at an identity provider and take them back. To be checked against: the projects' sources: Auth.js and
//! openid-client, OmniAuth, Socialite, python-social-auth, mozilla-django-oidc, oauth2-proxy, traefik-forward-auth, go-oidc,
//! lua-resty-openidc, mod_auth_openidc, oidc-client-ts, auth0-spa-js, MSAL, angular-auth-oidc-client, angular-oauth2-oidc.

vendor! {
    "Auth.js" Framework {
        hosts [];
        marks ["https://errors.authjs.dev*", "https://next-auth.js.org/errors*"];
        "State cookie was missing" => CookieLost, "[next-auth][error][OAUTH_CALLBACK_ERROR] State cookie was missing.";
        "PKCE code_verifier cookie was missing" => CookieLost, "[next-auth][error][OAUTH_CALLBACK_ERROR] PKCE code_verifier cookie was missing.";
        "Nonce cookie was missing" => CookieLost, "[next-auth][error][OAUTH_CALLBACK_ERROR] Nonce cookie was missing.";
        @shared "cookie was missing" => CookieLost, "InvalidCheck: pkceCodeVerifier cookie was missing";
        "State value could not be parsed" => LoginStateLost, "[auth][error] InvalidCheck: state value could not be parsed";
        "PKCE code_verifier value could not be parsed" => LoginStateLost, "PKCE code_verifier value could not be parsed.";
        "pkceCodeVerifier value could not be parsed" => LoginStateLost, "[auth][error] InvalidCheck: pkceCodeVerifier value could not be parsed. Read more at https://errors.authjs.dev#invalidcheck";
        "Nonce value could not be parsed" => LoginStateLost, "Nonce value could not be parsed.";
        "no matching decryption secret" => SessionExpired, "[auth][error] JWTSessionError: no matching decryption secret";
        "SIGNIN_OAUTH_ERROR" => OAuthClient, "[next-auth][error][SIGNIN_OAUTH_ERROR] expected 200 OK, got: 404 Not Found";
        "AccessDenied: AccessDenied" => Scope, "[auth][error] AccessDenied: AccessDenied. Read more at https://errors.authjs.dev#accessdenied";
    }
    "openid-client" Framework {
        hosts [];
        marks ["node_modules/openid-client/*"];
        "state mismatch, expected" => LoginStateLost, "RPError: state mismatch, expected abc, got: def";
        "nonce mismatch, expected" => LoginStateLost, "RPError: nonce mismatch, expected abc, got: undefined";
        "checks.code_verifier argument is missing" => LoginStateLost, "TypeError: checks.code_verifier argument is missing";
        "did not find expected authorization request details in session" => LoginStateLost, "Error: did not find expected authorization request details in session, req.session[\"oidc:a.example\"] is undefined";
        "unexpected iss value, expected" => TokenIssuer, "RPError: unexpected iss value, expected https://a.example, got: https://b.example";
        "aud mismatch, expected" => TokenAudience, "RPError: aud mismatch, expected web, got: api";
        "JWT expired, now" => TokenExpired, "RPError: JWT expired, now 1700000000, exp 1690000000";
        "iat must not be in the future" => ClockSkew, "RPError: JWT issued in the future, iat must not be in the future";
        "id_token issued in the future, now" => ClockSkew, "RPError: id_token issued in the future, now 1700000000, iat 1700000060";
        "failed to validate JWT signature" => TokenSignature, "RPError: failed to validate JWT signature";
        "no valid key found in issuer's jwks_uri for key parameters" => TokenKeyUnknown, "RPError: no valid key found in issuer's jwks_uri for key parameters {\"kid\":\"a\"}";
        "unexpected JWT alg received, expected" => TokenAlgorithm, "RPError: unexpected JWT alg received, expected RS256, got: HS256";
    }
    "Passport sign-in" Framework {
        hosts [];
        marks [];
        "Invalid authorization request state" => LoginStateLost, r#"{"message":"Invalid authorization request state."}"#;
        "Failed to find request token in session" => CookieLost, "Error: Failed to find request token in session";
        "OAuth 2.0 authentication requires session support when using state" => HandlerMisconfigured, "Error: OAuth 2.0 authentication requires session support when using state.";
        "OAuthStrategy requires session support" => HandlerMisconfigured, "Error: OAuthStrategy requires session support. Did you forget app.use(express.session(...))?";
        "invalid state received in the request" => LoginStateLost, "In collectInfoFromReq: invalid state received in the request";
        @shared "Failed to fetch user profile" => TokenInvalid, "InternalOAuthError: Failed to fetch user profile";
    }
    "OmniAuth" Framework {
        hosts [];
        marks ["OmniAuth::*"];
        "csrf_detected" => LoginStateLost, "(github) Authentication failure! csrf_detected: OmniAuth::Strategies::OAuth2::CallbackError, csrf_detected | CSRF detected";
        "Attack prevented by OmniAuth::AuthenticityTokenProtection" => Csrf, "Attack prevented by OmniAuth::AuthenticityTokenProtection";
        "You must provide a session to use OmniAuth" => HandlerMisconfigured, "OmniAuth::NoSessionError: You must provide a session to use OmniAuth.";
        "Authentication failure! invalid_credentials" => Unauthorized, "(gitlab) Authentication failure! invalid_credentials: OAuth2::Error";
        "Invalid 'state' parameter" => LoginStateLost, "(openid_connect) Authentication failure! invalid_state: Invalid 'state' parameter";
        "Fingerprint mismatch" => TokenKeyUnknown, "(saml) Authentication failure! OneLogin::RubySaml::ValidationError, Fingerprint mismatch";
    }
    "Laravel Socialite" Framework {
        hosts [];
        marks ["Laravel\\Socialite\\*"];
        "InvalidStateException" => LoginStateLost, "Laravel\\Socialite\\Two\\InvalidStateException in AbstractProvider.php line 191";
    }
    "python-social-auth" Framework {
        hosts [];
        marks ["social_core.*"];
        "Session value state missing" => LoginStateLost, "AuthStateMissing: Session value state missing.";
        "AuthStateMissing" => LoginStateLost, "social_core.exceptions.AuthStateMissing: Session value state missing.";
        "AuthStateForbidden" => LoginStateLost, "social_core.exceptions.AuthStateForbidden: Wrong state parameter given.";
        "Wrong state parameter given" => LoginStateLost, "Wrong state parameter given.";
        "Your credentials aren't allowed" => Scope, "social_core.exceptions.AuthForbidden: Your credentials aren't allowed";
        "AuthTokenError: Token error: Incorrect id_token: nonce" => LoginStateLost, "AuthTokenError: Token error: Incorrect id_token: nonce";
    }
    "mozilla-django-oidc" Framework {
        hosts [];
        marks ["mozilla_django_oidc*"];
        "OIDC callback state not found in session" => LoginStateLost, "SuspiciousOperation: OIDC callback state not found in session `oidc_states`!";
        "JWT Nonce verification failed" => LoginStateLost, "SuspiciousOperation: JWT Nonce verification failed.";
        "JWS token verification failed" => TokenSignature, "SuspiciousOperation: JWS token verification failed.";
        "Could not find a valid JWKS" => TokenKeyUnknown, "SuspiciousOperation: Could not find a valid JWKS.";
    }
    "Spring sign-in" Framework {
        hosts [];
        marks [];
        "[invalid_state_parameter]" => LoginStateLost, "OAuth2AuthenticationException: [invalid_state_parameter]";
        "[invalid_nonce]" => LoginStateLost, "OAuth2AuthenticationException: [invalid_nonce]";
        "Possible CSRF detected - state parameter was required but no state could be found" => LoginStateLost, "InvalidRequestException: Possible CSRF detected - state parameter was required but no state could be found";
        "Possible CSRF detected - state parameter was present but no state could be found" => LoginStateLost, "InvalidRequestException: Possible CSRF detected - state parameter was present but no state could be found";
        "[invalid_user_info_response]" => TokenInvalid, "OAuth2AuthenticationException: [invalid_user_info_response] An error occurred while attempting to retrieve the UserInfo Resource: 401";
    }
    "ASP.NET sign-in" Framework {
        hosts [];
        marks [];
        ".AspNetCore.Correlation.* cookie not found" => CookieLost, "'.AspNetCore.Correlation.OpenIdConnect.abc' cookie not found.";
        ".AspNetCore.Correlation.*' cookie not found" => CookieLost, "warn: '.AspNetCore.Correlation.Google.abc' cookie not found.";
        "The oauth state was missing or invalid" => LoginStateLost, "System.Exception: The oauth state was missing or invalid.";
        "Unable to unprotect the message.State" => LoginStateLost, "System.Exception: Unable to unprotect the message.State.";
        "message.State is null or empty" => LoginStateLost, "System.Exception: OpenIdConnectAuthenticationHandler: message.State is null or empty.";
        "IDX21314" => TokenInvalid, "IDX21314: OpenIdConnectProtocol requires the jwt token to have an 'nonce' claim";
        "IDX21324" => TokenExpired, "IDX21324: The 'nonce' has expired";
    }
    "oauth2-proxy sign-in" Portal {
        hosts [];
        marks ["[oauthproxy.go:*"];
        "unable to obtain CSRF cookie" => CookieLost, "[AuthFailure] Invalid authentication via OAuth2: unable to obtain CSRF cookie: http: named cookie not present";
        "unable too obtain CSRF cookie" => CookieLost, "[AuthFailure] Invalid authentication via OAuth2: unable too obtain CSRF cookie";
        "Unable to find a valid CSRF token. Please try again." => LoginStateLost, "Login Failed: Unable to find a valid CSRF token. Please try again.";
        "CSRF token mismatch, potential attack" => LoginStateLost, "403 Permission Denied: CSRF token mismatch, potential attack";
        "Invalid authentication via OAuth2: unauthorized" => Scope, "[AuthFailure] Invalid authentication via OAuth2: unauthorized";
        "Error redeeming code during OAuth2 callback" => OAuthGrant, "Error redeeming code during OAuth2 callback: token exchange failed: oauth2: cannot fetch token: 400 Bad Request";
        "no valid bearer token found in authorization header" => TokenMalformed, "Error retrieving session from token in Authorization header: no valid bearer token found in authorization header";
        "Invalid authentication via session: removing session" => SessionExpired, "[AuthFailure] Invalid authentication via session: removing session Session{email:a@b.example}";
        "Error loading cookied session: cookie \"*\" not present" => SessionMissing, "Error loading cookied session: cookie \"_oauth2_proxy\" not present, removing session";
        "Error loading cookied session: session ticket cookie failed validation" => SessionExpired, "Error loading cookied session: session ticket cookie failed validation: cookie signature not valid";
        @shared "named cookie not present" => CookieLost, "http: named cookie not present";
    }
    "traefik-forward-auth" Portal {
        hosts [];
        marks ["/_oauth?state=*"];
        "Missing csrf cookie" => CookieLost, "level=info msg=\"Missing csrf cookie\" handler=AuthCallback";
        "Error validating csrf cookie" => LoginStateLost, "level=warning msg=\"Error validating csrf cookie\" error=\"CSRF cookie does not match state\"";
        "CSRF cookie does not match state" => LoginStateLost, "CSRF cookie does not match state";
        "Invalid cookie: Cookie mac invalid" => SessionExpired, "level=error msg=\"Invalid cookie: Cookie mac invalid\"";
        @shared "Cookie has expired" => SessionExpired, "level=info msg=\"Cookie has expired\"";
    }
    "go-oidc" Framework {
        hosts [];
        marks ["github.com/coreos/go-oidc*"];
        "oidc: issuer did not match the issuer returned by provider" => TokenIssuer, "oidc: issuer did not match the issuer returned by provider, expected \"https://a.example\" got \"http://a.example\"";
        "before the nbf (not before) time" => TokenNotYetValid, "oidc: current time 2024-01-01 00:00:00 before the nbf (not before) time: 2024-01-01 00:01:00";
        "oidc: id token signed with unsupported algorithm" => TokenAlgorithm, "oidc: id token signed with unsupported algorithm, expected [\"RS256\"] got \"HS256\"";
        "failed to verify signature: fetching keys" => TokenKeyUnknown, "failed to verify signature: fetching keys oidc: get keys failed: Get \"https://a.example/keys\": EOF";
        "oauth2: cannot fetch token: 401" => OAuthClient, "oauth2: cannot fetch token: 401 Unauthorized";
        "state did not match" => LoginStateLost, "state did not match";
    }
    "lua-resty-openidc" Gateway {
        hosts [];
        marks ["openidc.lua:*", "resty/openidc.lua*"];
        "there's no session state found" => CookieLost, "request to the redirect_uri path but there's no session state found";
        "does not match state restored from session" => LoginStateLost, "state from argument: abc does not match state restored from session: def";
        "unhandled request to the redirect_uri" => LoginStateLost, "unhandled request to the redirect_uri: /cb";
        "accessing discovery url" => HandlerMisconfigured, "accessing discovery url (https://a.example/.well-known/openid-configuration) failed: connection refused";
    }
    "mod_auth_openidc sign-in" Framework {
        hosts [];
        marks [];
        "state cookie found: check domain and samesite cookie settings" => CookieLost, "oidc_restore_proto_state: no \"mod_auth_openidc_state_abc\" state cookie found: check domain and samesite cookie settings";
        "calculated state from cookie does not match state parameter passed back in URL" => LoginStateLost, "calculated state from cookie does not match state parameter passed back in URL: \"a\" != \"b\"";
        "oidc_authorization_response_match_state: unable to restore state" => LoginStateLost, "oidc_authorization_response_match_state: unable to restore state";
        "unable to restore state" => LoginStateLost, "oidc_response_match_state: unable to restore state";
        "invalid authorization response state and no default SSO URL is set" => LoginStateLost, "invalid authorization response state and no default SSO URL is set, sending an error";
        "JWT was issued more than * seconds ago" => ClockSkew, "oidc_proto_validate_iat: \"iat\" validation failure (1670000000): JWT was issued more than 600 seconds ago";
        "JWT was issued more than * seconds in the future" => ClockSkew, "oidc_proto_validate_iat: \"iat\" validation failure: JWT was issued more than 600 seconds in the future";
        "our configured client_id (*) could not be found" => TokenAudience, "our configured client_id (web) could not be found in the array of values for \"aud\" claim";
        "requested issuer (*) does not match received" => TokenIssuer, "requested issuer (https://a.example) does not match received \"iss\" value in id_token (https://b.example)";
        "could not verify signature against any of the" => TokenKeyUnknown, "could not verify signature against any of the (2) provided keys";
        "retrieving the provider metadata failed" => HandlerMisconfigured, "retrieving the provider metadata failed";
    }
    "oidc-client-ts" Client {
        hosts [];
        marks [];
        "No matching state found in storage" => LoginStateLost, "Error: No matching state found in storage";
        "No state in response" => LoginStateLost, "Error: No state in response";
        "State does not match" => LoginStateLost, "Error: State does not match";
        "Invalid nonce in id_token" => LoginStateLost, "Error: Invalid nonce in id_token";
        "iat is in the future" => ClockSkew, "Error: iat is in the future: 1700000000";
        "exp is in the past" => ClockSkew, "Error: exp is in the past:1700000000";
        "Invalid issuer in token" => TokenIssuer, "Error: Invalid issuer in token: https://a.example";
        "Invalid audience in token" => TokenAudience, "Error: Invalid audience in token: api";
    }
    "auth0-spa-js" Client {
        hosts [];
        marks ["auth0-spa-js*", "@auth0/*"];
        @shared "Invalid state" => LoginStateLost, "Error: Invalid state @auth0/auth0-spa-js";
        "`state` does not match" => LoginStateLost, r#"{"error":"invalid_token","errorDescription":"`state` does not match."}"#;
        "`nonce` does not match" => LoginStateLost, r#"{"error":"invalid_token","errorDescription":"`nonce` does not match."}"#;
        "Nonce (nonce) claim mismatch in the ID token" => LoginStateLost, "Nonce (nonce) claim mismatch in the ID token; expected a, found b";
        "Expiration Time (exp) claim error in the ID token" => ClockSkew, "Expiration Time (exp) claim error in the ID token; current time (a) is after expiration time (b)";
        "Missing state cookie from login request" => CookieLost, "BadRequestError: Missing state cookie from login request (check login URL, callback URL and cookie config).";
    }
    "MSAL" Client {
        hosts [];
        marks ["ClientAuthError*", "BrowserAuthError*", "@azure/msal*"];
        "state_mismatch" => LoginStateLost, "ClientAuthError: state_mismatch: State mismatch error. Please check your network.";
        "state_not_found" => LoginStateLost, "ClientAuthError: state_not_found: State not found";
        "nonce_mismatch" => LoginStateLost, "ClientAuthError: nonce_mismatch: Nonce mismatch error.";
        "no_token_request_cache_error" => LoginStateLost, "BrowserAuthError: no_token_request_cache_error: No token request found in cache.";
        "no_cached_authority_error" => LoginStateLost, "BrowserAuthError: no_cached_authority_error: No cached authority found.";
        "no_account_error" => LoginRequired, "BrowserAuthError: no_account_error: No account object provided to acquireTokenSilent and no active account has been set.";
        "endpoints_resolution_error" => HandlerMisconfigured, "ClientAuthError: endpoints_resolution_error: Endpoints cannot be resolved";
    }
    "Angular OIDC" Client {
        hosts [];
        marks [];
        "authCallback incorrect state" => LoginStateLost, "[WARN] 0-app - authCallback incorrect state";
        "authCallback incorrect nonce" => LoginStateLost, "[WARN] 0-app - authCallback incorrect nonce";
        "id_token was issued too far away from the current time" => ClockSkew, "authCallback Validation, iat rejected id_token was issued too far away from the current time";
        "incorrect iss does not match authWellKnownEndpoints issuer" => TokenIssuer, "authCallback incorrect iss does not match authWellKnownEndpoints issuer";
        "authCallback incorrect aud" => TokenAudience, "authCallback incorrect aud";
        "Signature validation failed id_token" => TokenSignature, "authCallback Signature validation failed id_token";
        "wrong state/nonce" => LoginStateLost, "Validating access_token failed, wrong state/nonce. null abc";
        "invalid_nonce_in_state" => LoginStateLost, "OAuthErrorEvent {type: 'invalid_nonce_in_state'}";
    }
    "AWS Amplify" Client {
        hosts [];
        marks ["amplify*", "@aws-amplify/*"];
        "Invalid state in OAuth flow" => LoginStateLost, "Error: Invalid state in OAuth flow";
        "OAuthNotConfigureException" => HandlerMisconfigured, "OAuthNotConfigureException: oauth param not configured.";
        "User needs to be authenticated to call this API" => LoginRequired, "UserUnAuthenticatedException: User needs to be authenticated to call this API.";
        "UserUnAuthenticatedException" => LoginRequired, "UserUnAuthenticatedException: x";
        @shared "No current user" => SessionMissing, "Error: No current user";
        @shared "The user is not authenticated" => SessionMissing, "NotAuthorizedException: The user is not authenticated";
    }
    "WordPress OpenID" Framework {
        hosts [];
        marks ["openid-connect-generic*"];
        "missing-state" => LoginStateLost, "ERROR (missing-state): Missing state.";
        "invalid-state" => LoginStateLost, "ERROR (invalid-state): Invalid state.";
    }
    "SAML" Framework {
        hosts [];
        marks ["urn:oasis:names:tc:SAML:*", "SimpleSAML*"];
        "urn:oasis:names:tc:SAML:2.0:status:RequestDenied" => Scope, "StatusCode: urn:oasis:names:tc:SAML:2.0:status:RequestDenied";
        "urn:oasis:names:tc:SAML:2.0:status:AuthnFailed" => PasswordWrong, "StatusCode: urn:oasis:names:tc:SAML:2.0:status:AuthnFailed";
        "urn:oasis:names:tc:SAML:2.0:status:NoAuthnContext" => StepUp, "StatusCode: urn:oasis:names:tc:SAML:2.0:status:NoAuthnContext";
        "SimpleSAML_Error_Error: NOSTATE" => CookieLost, "SimpleSAML_Error_Error: NOSTATE";
        "Error: NOSTATE" => CookieLost, "SimpleSAML\\Error\\NoState: Error: NOSTATE";
        "State information lost" => CookieLost, "<h2>State information lost</h2>";
        "invalid_response: * is not a valid audience for this Response" => TokenAudience, "invalid_response: https://a.example is not a valid audience for this Response";
        "is not a valid audience for this Response" => TokenAudience, "https://a.example is not a valid audience for this Response - Valid audiences: https://b.example";
        "Signature validation failed. SAML Response rejected" => TokenSignature, "Signature validation failed. SAML Response rejected";
        "The response was received at * instead of" => TokenAudience, "The response was received at http://a.example/acs instead of https://a.example/acs";
        "Timing issues (please check your clock settings)" => ClockSkew, "Timing issues (please check your clock settings)";
        "Could not validate timestamp: expired" => ClockSkew, "Could not validate timestamp: expired. Check system clock.";
        "Could not validate timestamp: not yet valid" => ClockSkew, "Could not validate timestamp: not yet valid. Check system clock.";
        "Current time is earlier than NotBefore condition" => ClockSkew, "Current time is earlier than NotBefore condition (2024-01-01 00:00:00 UTC < 2024-01-01 00:01:00 UTC)";
        "Current time is on or after NotOnOrAfter condition" => ClockSkew, "Current time is on or after NotOnOrAfter condition";
        "SAML assertion not yet valid" => ClockSkew, "Error: SAML assertion not yet valid";
        "SAML assertion audience mismatch" => TokenAudience, "Error: SAML assertion audience mismatch. Expected: a Received: b";
        "InResponseTo is not valid" => LoginStateLost, "Error: InResponseTo is not valid";
        "Message was rejected due to issue instant expiration" => ClockSkew, "opensaml::SecurityPolicyException: Message was rejected due to issue instant expiration.";
        "Unable to locate satisfiable bearer SubjectConfirmation" => ClockSkew, "opensaml::FatalProfileException: Unable to locate satisfiable bearer SubjectConfirmation in assertion.";
        "A valid authentication statement was not found in the incoming message" => TokenInvalid, "opensaml::FatalProfileException: A valid authentication statement was not found in the incoming message.";
    }
    "CAS" Identity {
        hosts [];
        marks ["cas:serviceResponse*"];
        "INVALID_TICKET" => TokenInvalid, "<cas:authenticationFailure code=\"INVALID_TICKET\">Ticket 'ST-1' not recognized</cas:authenticationFailure>";
        "UNAUTHORIZED_SERVICE" => SourceNotAllowed, "<cas:authenticationFailure code=\"UNAUTHORIZED_SERVICE\">x</cas:authenticationFailure>";
        "INVALID_SERVICE" => TokenAudience, "<cas:authenticationFailure code=\"INVALID_SERVICE\">x</cas:authenticationFailure>";
        "Application Not Authorized to Use CAS" => SourceNotAllowed, "<h2>Application Not Authorized to Use CAS</h2>";
    }
    "Keycloak events" Identity {
        hosts [];
        marks ["[org.keycloak.events]*", "org.keycloak.events*"];
        "error=cookie_not_found" => CookieLost, "type=LOGIN_ERROR, realmId=a, error=cookie_not_found";
        "error=\"cookie_not_found\"" => CookieLost, "type=\"LOGIN_ERROR\", realmId=\"a\", error=\"cookie_not_found\"";
        "error=expired_code" => SessionExpired, "type=LOGIN_ERROR, realmId=a, error=expired_code";
        "error=\"expired_code\"" => SessionExpired, "type=\"LOGIN_ERROR\", error=\"expired_code\"";
        "error=invalid_user_credentials" => PasswordWrong, "type=LOGIN_ERROR, error=invalid_user_credentials";
        "error=\"invalid_user_credentials\"" => PasswordWrong, "type=\"LOGIN_ERROR\", error=\"invalid_user_credentials\"";
        "error=user_not_found" => PasswordWrong, "type=LOGIN_ERROR, error=user_not_found";
        "error=\"user_not_found\"" => PasswordWrong, "type=\"LOGIN_ERROR\", error=\"user_not_found\"";
        "error=user_disabled" => AccountBlocked, "type=LOGIN_ERROR, error=user_disabled";
        "error=user_temporarily_disabled" => AccountBlocked, "type=LOGIN_ERROR, error=user_temporarily_disabled";
        "error=\"user_temporarily_disabled\"" => AccountBlocked, "type=\"LOGIN_ERROR\", error=\"user_temporarily_disabled\"";
        "error=resolve_required_actions" => AccountBlocked, "type=LOGIN_ERROR, error=resolve_required_actions";
        "error=invalid_redirect_uri" => OAuthClient, "type=LOGIN_ERROR, error=invalid_redirect_uri";
        "error=\"invalid_redirect_uri\"" => OAuthClient, "type=\"LOGIN_ERROR\", error=\"invalid_redirect_uri\"";
        "error=client_not_found" => OAuthClient, "type=LOGIN_ERROR, error=client_not_found";
        "error=\"client_not_found\"" => OAuthClient, "type=\"LOGIN_ERROR\", error=\"client_not_found\"";
        "error=invalid_client_credentials" => OAuthClient, "type=CODE_TO_TOKEN_ERROR, error=invalid_client_credentials";
        "error=\"invalid_client_credentials\"" => OAuthClient, "type=\"CODE_TO_TOKEN_ERROR\", error=\"invalid_client_credentials\"";
        "error=client_disabled" => OAuthClient, "type=LOGIN_ERROR, error=client_disabled";
        "error=invalid_code" => OAuthGrant, "type=CODE_TO_TOKEN_ERROR, error=invalid_code";
        "error=\"invalid_code\"" => OAuthGrant, "type=\"CODE_TO_TOKEN_ERROR\", error=\"invalid_code\"";
        "error=user_session_not_found" => SessionExpired, "type=USER_INFO_REQUEST_ERROR, error=user_session_not_found";
        "error=\"user_session_not_found\"" => SessionExpired, "type=\"USER_INFO_REQUEST_ERROR\", error=\"user_session_not_found\"";
        "error=ssl_required" => HttpsRequired, "type=LOGIN_ERROR, error=ssl_required";
        "error=access_denied, auth_method=validate_access_token" => Scope, "type=USER_INFO_REQUEST_ERROR, error=access_denied, auth_method=validate_access_token";
        "error=\"access_denied\", auth_method=\"validate_access_token\"" => Scope, "type=\"USER_INFO_REQUEST_ERROR\", error=\"access_denied\", auth_method=\"validate_access_token\"";
        "Restart login cookie not found" => CookieLost, "<p>Restart login cookie not found. It may have expired; it may have been deleted or cookies are disabled in your browser.</p>";
        "Cookie not found. Please make sure cookies are enabled in your browser" => CookieLost, "<p>Cookie not found. Please make sure cookies are enabled in your browser.</p>";
        "Cookie not found. If you are" => CookieLost, "Cookie not found. If you are an administrator, check the cookies.";
        "You are already authenticated as different user" => SessionExpired, "You are already authenticated as different user 'ann' in this session. Please sign out first.";
        @shared "Page has expired" => SessionExpired, "<h1>Page has expired</h1>";
        "Your login attempt timed out. Login will start from the beginning" => SessionExpired, "Your login attempt timed out. Login will start from the beginning.";
        "Invalid parameter: redirect_uri" => OAuthClient, r#"{"error":"invalid_request","error_description":"Invalid parameter: redirect_uri"}"#;
    }
}
