//! Python: PyJWT, python-jose, Authlib, Flask and its extensions, FastAPI, Django and Django REST framework. Wordings: the libraries' sources.

vendor! {
    "PyJWT" Framework {
        hosts [];
        marks ["jwt.exceptions.*", "site-packages/jwt/*"];
        "Signature has expired" => TokenExpired, "jwt.exceptions.ExpiredSignatureError: Signature has expired";
        "ExpiredSignatureError" => TokenExpired, "jwt.exceptions.ExpiredSignatureError";
        "Not enough segments" => TokenMalformed, r#"{"msg":"Not enough segments"}"#;
        "Invalid header padding" => TokenMalformed, "jwt.exceptions.DecodeError: Invalid header padding";
        "Invalid payload padding" => TokenMalformed, "jwt.exceptions.DecodeError: Invalid payload padding";
        "Invalid crypto padding" => TokenMalformed, "jwt.exceptions.DecodeError: Invalid crypto padding";
        "Invalid header string:" => TokenMalformed, "jwt.exceptions.DecodeError: Invalid header string: 'utf-8' codec can't decode byte";
        "Invalid payload string:" => TokenMalformed, "jwt.exceptions.DecodeError: Invalid payload string: Expecting value";
        "Invalid token type. Token must be a" => TokenMalformed, "jwt.exceptions.DecodeError: Invalid token type. Token must be a <class 'bytes'>";
        @shared "Signature verification failed" => TokenSignature, "jwt.exceptions.InvalidSignatureError: Signature verification failed";
        "InvalidSignatureError" => TokenSignature, "jwt.exceptions.InvalidSignatureError: x";
        "The token is not yet valid (nbf)" => TokenNotYetValid, "The token is not yet valid (nbf)";
        "The token is not yet valid (iat)" => TokenNotYetValid, "The token is not yet valid (iat)";
        "Issued At claim (iat) cannot be in the future" => TokenNotYetValid, "Issued At claim (iat) cannot be in the future.";
        "ImmatureSignatureError" => TokenNotYetValid, "jwt.exceptions.ImmatureSignatureError: x";
        "Audience doesn't match" => TokenAudience, r#"{"msg":"Audience doesn't match"}"#;
        "Invalid claim format in token" => TokenAudience, "jwt.exceptions.InvalidAudienceError: Invalid claim format in token";
        "Token is missing the \"*\" claim" => TokenInvalid, "jwt.exceptions.MissingRequiredClaimError: Token is missing the \"aud\" claim";
        "The specified alg value is not allowed" => TokenAlgorithm, "jwt.exceptions.InvalidAlgorithmError: The specified alg value is not allowed";
        @shared "Algorithm not supported" => TokenAlgorithm, "jwt.exceptions.InvalidAlgorithmError: Algorithm not supported";
        "Subject must be a string" => TokenInvalid, r#"{"msg":"Subject must be a string"}"#;
        "Unable to find a signing key that matches: \"*\"" => TokenKeyUnknown, "jwt.exceptions.PyJWKClientError: Unable to find a signing key that matches: \"k1\"";
        "Fail to fetch data from the url, err:" => TokenKeyUnknown, "jwt.exceptions.PyJWKClientConnectionError: Fail to fetch data from the url, err: \"x\"";
    }
    "python-jose" Framework {
        hosts [];
        marks ["jose.exceptions.*"];
        "Error decoding token headers" => TokenMalformed, "jose.exceptions.JWTError: Error decoding token headers.";
        "Error decoding token claims" => TokenMalformed, "jose.exceptions.JWTError: Error decoding token claims.";
    }
    "Authlib" Framework {
        hosts [];
        marks ["authlib.*"];
        "error: missing_authorization" => CredentialsMissing, r#"{"error":"missing_authorization"}"#;
        "Missing \"Authorization\" in headers" => CredentialsMissing, r#"{"error_description":"Missing \"Authorization\" in headers."}"#;
        "The access token provided is expired, revoked, malformed, or invalid for other reasons" => TokenInvalid, r#"{"error_description":"The access token provided is expired, revoked, malformed, or invalid for other reasons."}"#;
        "error: unsupported_token_type" => SchemeUnsupported, r#"{"error":"unsupported_token_type"}"#;
        "mismatching_state: CSRF Warning! State not equal in request and response" => CookieLost, "authlib.integrations.base_client.errors.MismatchingStateError: mismatching_state: CSRF Warning! State not equal in request and response.";
    }
    "Flask-JWT-Extended" Framework {
        hosts [];
        marks ["flask_jwt_extended*"];
        "Missing 'Bearer' type in 'Authorization' header. Expected 'Authorization: Bearer <JWT>'" => SchemeMissing, r#"{"msg":"Missing 'Bearer' type in 'Authorization' header. Expected 'Authorization: Bearer <JWT>'"}"#;
        "Bad Authorization header. Expected 'Authorization: Bearer <JWT>'" => FormatWrong, r#"{"msg":"Bad Authorization header. Expected 'Authorization: Bearer <JWT>'"}"#;
        "Bad * header. Expected value '<JWT>'" => FormatWrong, r#"{"msg":"Bad X-Auth header. Expected value '<JWT>'"}"#;
        "Missing cookie \"*\"" => SessionMissing, r#"{"msg":"Missing cookie \"access_token_cookie\""}"#;
        "Missing JWT in * or" => CredentialsMissing, r#"{"msg":"Missing JWT in headers, cookies or query string"}"#;
        "Missing \"*\" key in json data" => CredentialsMissing, r#"{"msg":"Missing \"access_token\" key in json data."}"#;
        "Missing \"*\" query paramater" => CredentialsMissing, r#"{"msg":"Missing \"jwt\" query paramater"}"#;
        "Invalid content-type. Must be application/json" => CredentialsMissing, r#"{"msg":"Invalid content-type. Must be application/json."}"#;
        "Only non-refresh tokens are allowed" => TokenType, r#"{"msg":"Only non-refresh tokens are allowed"}"#;
        "Only refresh tokens are allowed" => TokenType, r#"{"msg":"Only refresh tokens are allowed"}"#;
        "Fresh token required" => StepUp, r#"{"msg":"Fresh token required"}"#;
        "Error loading the user *" => TokenRevoked, r#"{"msg":"Error loading the user bob"}"#;
        "User claims verification failed" => Scope, r#"{"msg":"User claims verification failed"}"#;
        "CSRF double submit tokens do not match" => Csrf, r#"{"msg":"CSRF double submit tokens do not match"}"#;
        "JWT_SECRET_KEY or flask SECRET_KEY must be set" => HandlerMisconfigured, "RuntimeError: JWT_SECRET_KEY or flask SECRET_KEY must be set when using symmetric algorithm \"HS256\"";
    }
    "Flask" Framework {
        hosts [];
        marks ["server: Werkzeug/*"];
        "The server could not verify that you are authorized to access the URL requested" => Unauthorized, "<!doctype html><title>401 Unauthorized</title><h1>Unauthorized</h1><p>The server could not verify that you are authorized to access the URL requested. You either supplied the wrong credentials (e.g. a bad password), or your browser doesn't understand how to supply the credentials required.</p>";
        "You don't have the permission to access the requested resource. It is either read-protected or not readable by the server" => Forbidden, "<p>You don't have the permission to access the requested resource. It is either read-protected or not readable by the server.</p>";
        "The CSRF session token is missing" => Csrf, "<h1>Bad Request</h1><p>The CSRF session token is missing.</p>";
        "The CSRF tokens do not match" => Csrf, "<p>The CSRF tokens do not match.</p>";
        "The CSRF token has expired" => Csrf, "<p>The CSRF token has expired.</p>";
    }
    "Flask-Login" Framework {
        hosts [];
        marks [];
        "Please log in to access this page" => LoginRequired, "<p>Please log in to access this page.</p>";
    }
    "FastAPI" Framework {
        hosts [];
        marks ["server: uvicorn", "server: hypercorn*"];
        "detail: Not authenticated" => CredentialsMissing, r#"{"detail":"Not authenticated"}"#;
        "detail: Could not validate credentials" => TokenInvalid, r#"{"detail":"Could not validate credentials"}"#;
        @shared "detail: Invalid authentication credentials" => TokenInvalid, r#"{"detail":"Invalid authentication credentials"}"#;
    }
    "Django REST framework" Framework {
        hosts [];
        marks ["server: WSGIServer/*", "allow: * HEAD, OPTIONS"];
        "Authentication credentials were not provided" => CredentialsMissing, r#"{"detail":"Authentication credentials were not provided."}"#;
        "Incorrect authentication credentials" => PasswordWrong, r#"{"detail":"Incorrect authentication credentials."}"#;
        "Invalid basic header. No credentials provided" => CredentialEmpty, r#"{"detail":"Invalid basic header. No credentials provided."}"#;
        "Invalid basic header. Credentials string should not contain spaces" => BasicMalformed, r#"{"detail":"Invalid basic header. Credentials string should not contain spaces."}"#;
        "Invalid basic header. Credentials not correctly base64 encoded" => BasicMalformed, r#"{"detail":"Invalid basic header. Credentials not correctly base64 encoded."}"#;
        "Invalid token header. No credentials provided" => CredentialEmpty, r#"{"detail":"Invalid token header. No credentials provided."}"#;
        "Invalid token header. Token string should not contain spaces" => FormatWrong, r#"{"detail":"Invalid token header. Token string should not contain spaces."}"#;
        "Invalid token header. Token string should not contain invalid characters" => FormatWrong, r#"{"detail":"Invalid token header. Token string should not contain invalid characters."}"#;
        @shared "Invalid username/password" => PasswordWrong, r#"{"detail":"Invalid username/password."}"#;
        "User inactive or deleted" => AccountBlocked, r#"{"detail":"User inactive or deleted."}"#;
        "Unable to log in with provided credentials" => PasswordWrong, r#"{"non_field_errors":["Unable to log in with provided credentials."]}"#;
        "CSRF Failed: *" => Csrf, r#"{"detail":"CSRF Failed: Referer checking failed - no Referer."}"#;
        "You do not have permission to perform this action" => Scope, r#"{"detail":"You do not have permission to perform this action."}"#;
        "Request was throttled. Expected available in" => RateLimited, r#"{"detail":"Request was throttled. Expected available in 86 seconds."}"#;
    }
    "djangorestframework-simplejwt" Framework {
        hosts [];
        marks ["code: token_not_valid"];
        "Given token not valid for any token type" => TokenInvalid, r#"{"detail":"Given token not valid for any token type","code":"token_not_valid"}"#;
        "Authorization header must contain two space-delimited values" => FormatWrong, r#"{"detail":"Authorization header must contain two space-delimited values","code":"bad_authorization_header"}"#;
        "Token contained no recognizable user identification" => TokenType, r#"{"detail":"Token contained no recognizable user identification"}"#;
        "Token has wrong type" => TokenType, r#"{"messages":[{"message":"Token has wrong type"}]}"#;
        "Token has no type" => TokenType, r#"{"messages":[{"message":"Token has no type"}]}"#;
        @shared "Token is invalid or expired" => TokenInvalid, r#"{"messages":[{"message":"Token is invalid or expired"}]}"#;
        "code: user_not_found" => TokenRevoked, r#"{"code":"user_not_found"}"#;
        "code: password_changed" => TokenRevoked, r#"{"code":"password_changed"}"#;
        "The user's password has been changed" => TokenRevoked, r#"{"detail":"The user's password has been changed."}"#;
        "code: user_inactive" => AccountBlocked, r#"{"code":"user_inactive"}"#;
        "Token is blacklisted" => TokenRevoked, r#"{"detail":"Token is blacklisted"}"#;
        "No active account found with the given credentials" => PasswordWrong, r#"{"detail":"No active account found with the given credentials"}"#;
        "Token has no id" => TokenInvalid, r#"{"message":"Token has no id"}"#;
    }
    "Django" Framework {
        hosts [];
        marks ["csrfmiddlewaretoken", "CSRF verification failed. Request aborted*"];
        "CSRF verification failed. Request aborted" => Csrf, "<h1>Forbidden</h1><p>CSRF verification failed. Request aborted.</p>";
        "CSRF cookie not set" => Csrf, "Forbidden (CSRF cookie not set.): /api";
        "Origin checking failed - * does not match any trusted origins" => Csrf, "Origin checking failed - https://a.example does not match any trusted origins.";
        "CSRF token from the 'X-Csrftoken' HTTP header incorrect" => Csrf, "CSRF token from the 'X-Csrftoken' HTTP header incorrect.";
        "CSRF token from POST incorrect" => Csrf, "Forbidden (CSRF token from POST incorrect.)";
        "You are authenticated as *, but are not authorized to access this page" => Scope, "You are authenticated as bob, but are not authorized to access this page. Would you like to login to a different account?";
        "Please enter the correct * and password for a staff account" => PasswordWrong, "Please enter the correct username and password for a staff account. Note that both fields may be case-sensitive.";
        "Invalid HTTP_HOST header: *" => BadRequest, "Invalid HTTP_HOST header: 'a'. You may need to add 'a' to ALLOWED_HOSTS.";
    }
    "oauthlib" Framework {
        hosts [];
        marks ["oauthlib.*"];
        "OAuth 2 MUST utilize https" => HttpsRequired, "(insecure_transport) OAuth 2 MUST utilize https.";
        "Missing access token parameter" => OAuthGrant, "oauthlib.oauth2.rfc6749.errors.MissingTokenError: (missing_token) Missing access token parameter.";
        "(mismatching_state) CSRF Warning" => CookieLost, "(mismatching_state) CSRF Warning! State not equal in request and response.";
        "(token_expired)" => TokenExpired, "oauthlib.oauth2.rfc6749.errors.TokenExpiredError: (token_expired)";
    }
    "Sanic JWT" Framework {
        hosts [];
        marks [];
        "Authorization header not present" => CredentialsMissing, r#"{"reasons":["Authorization header not present."],"exception":"Unauthorized"}"#;
        "Auth required." => CredentialsMissing, r#"{"reasons":["Auth required."],"exception":"Unauthorized"}"#;
    }
    "uvicorn / Starlette" Framework {
        hosts [];
        marks [];
        @shared "Invalid basic auth credentials" => BasicMalformed, "Invalid basic auth credentials";
        "SessionMiddleware must be installed to access request.session" => HandlerMisconfigured, "AssertionError: SessionMiddleware must be installed to access request.session";
        "AuthenticationMiddleware must be installed to access request.user" => HandlerMisconfigured, "AssertionError: AuthenticationMiddleware must be installed to access request.user";
    }
}
