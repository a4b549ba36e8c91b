//! Web frameworks and back ends that have no file of their own, and libraries that verify tokens in them. To be checked against: the projects' sources.

vendor! {
    "SvelteKit" Framework {
        hosts [];
        marks [];
        "form submissions are forbidden" [403] => Csrf, "HTTP/1.1 403 Forbidden\n\nCross-site POST form submissions are forbidden";
    }
    "Next.js" Framework {
        hosts [];
        marks ["x-powered-by: Next.js*"];
        "Invalid Server Actions request" => Csrf, "Error: Invalid Server Actions request.";
        "header with value * does not match `origin` header" => Csrf, "`x-forwarded-host` header with value `localhost:3000` does not match `origin` header with value `a.example` from a forwarded Server Actions request. Aborting the action.";
    }
    "Apollo Server" Framework {
        hosts [];
        marks [];
        "This operation has been blocked as a potential Cross-Site Request Forgery (CSRF)" => Csrf, r#"{"errors":[{"message":"This operation has been blocked as a potential Cross-Site Request Forgery (CSRF)."}]}"#;
    }
    "CakePHP" Framework {
        hosts [];
        marks ["Cake\\*"];
        "Missing CSRF token cookie" => Csrf, "Missing CSRF token cookie";
        "CSRF token from either the request body or request headers did not match or is missing" => Csrf, "CSRF token from either the request body or request headers did not match or is missing.";
        "`_Token` was not found in request data" => Csrf, "`_Token` was not found in request data.";
        "You are not authorized to access that location" => LoginRequired, "You are not authorized to access that location.";
    }
    "CodeIgniter" Framework {
        hosts [];
        marks ["ci_session=*"];
        "The action you requested is not allowed" [403] => Csrf, "<h1>An Error Was Encountered</h1><p>The action you requested is not allowed.</p>";
    }
    "Yii" Framework {
        hosts [];
        marks ["yii\\*"];
        "Unable to verify your data submission" => Csrf, r#"{"name":"Bad Request","message":"Unable to verify your data submission.","code":0,"status":400}"#;
        "Your request was made with invalid credentials" => TokenInvalid, r#"{"name":"Unauthorized","message":"Your request was made with invalid credentials.","code":0,"status":401}"#;
    }
    "Phoenix" Framework {
        hosts [];
        marks ["Plug.*", "Phoenix.*"];
        "Plug.CSRFProtection.InvalidCSRFTokenError" => Csrf, "** (Plug.CSRFProtection.InvalidCSRFTokenError) invalid token";
        "Plug.CSRFProtection.InvalidCrossOriginRequestError" => Csrf, "** (Plug.CSRFProtection.InvalidCrossOriginRequestError) security warning";
        "Could not check origin for *.Socket transport" => SourceNotAllowed, "[error] Could not check origin for Phoenix.Socket transport.";
        "Origin of the request: " => SourceNotAllowed, "Origin of the request: https://chat.example.com";
        "This happens when you are attempting a socket connection to" => SourceNotAllowed, "This happens when you are attempting a socket connection to\na different host than the one configured in your config/ files.";
        "invalid CSRF (Cross Site Request Forgery) token" => Csrf, "invalid CSRF (Cross Site Request Forgery) token, please make sure that the session is fetched";
    }
    "gorilla/csrf" Framework {
        hosts [];
        marks [];
        "Forbidden - CSRF token invalid" => Csrf, "Forbidden - CSRF token invalid";
        "Forbidden - referer not supplied" => Csrf, "Forbidden - referer not supplied";
        "Forbidden - referer invalid" => Csrf, "Forbidden - referer invalid";
        "Forbidden - origin invalid" => Csrf, "Forbidden - origin invalid";
        "cross-origin request detected from Sec-Fetch-Site header" => Csrf, "cross-origin request detected from Sec-Fetch-Site header";
        "cross-origin request detected, and/or browser is out of date" => Csrf, "cross-origin request detected, and/or browser is out of date: Sec-Fetch-Site is missing, and Origin does not match Host";
    }
    "ASP.NET antiforgery" Framework {
        hosts [];
        marks [];
        "The required antiforgery form field" => Csrf, "The required antiforgery form field \"__RequestVerificationToken\" is not present.";
        "The required antiforgery request token was not provided" => Csrf, "The required antiforgery request token was not provided in either form field \"__RequestVerificationToken\" or header value \"RequestVerificationToken\".";
        "The anti-forgery cookie token and form field token do not match" => Csrf, "The anti-forgery cookie token and form field token do not match.";
        "Antiforgery token validation failed" => Csrf, "info: Antiforgery token validation failed.";
    }
    "Strapi" Framework {
        hosts [];
        marks ["x-powered-by: Strapi*"];
        "Your account email is not confirmed" => AccountBlocked, r#"{"error":{"message":"Your account email is not confirmed"}}"#;
        "Your account has been blocked by an administrator" => AccountBlocked, r#"{"error":{"message":"Your account has been blocked by an administrator"}}"#;
    }
    "Directus" Framework {
        hosts [];
        marks ["x-powered-by: Directus"];
        @shared "code: INVALID_CREDENTIALS" => PasswordWrong, r#"{"errors":[{"message":"x","extensions":{"code":"INVALID_CREDENTIALS"}}]}"#;
        @shared "code: TOKEN_EXPIRED" => TokenExpired, r#"{"errors":[{"message":"Token expired.","extensions":{"code":"TOKEN_EXPIRED"}}]}"#;
        "code: INVALID_OTP" => StepUp, r#"{"errors":[{"message":"Invalid user OTP.","extensions":{"code":"INVALID_OTP"}}]}"#;
    }
    "PocketBase" Framework {
        hosts [];
        marks [];
        "The request requires valid record authorization token" => CredentialsMissing, r#"{"code":401,"message":"The request requires valid record authorization token to be set.","data":{}}"#;
        "The request requires valid admin authorization token" => CredentialsMissing, r#"{"code":401,"message":"The request requires valid admin authorization token to be set.","data":{}}"#;
        "The request requires admin or record authorization token" => CredentialsMissing, r#"{"code":401,"message":"The request requires admin or record authorization token to be set.","data":{}}"#;
        "The authorized record model is not allowed to perform this action" => Scope, r#"{"code":403,"message":"The authorized record model is not allowed to perform this action.","data":{}}"#;
        "The authorized record is not allowed to perform this action" => Scope, r#"{"code":403,"message":"The authorized record is not allowed to perform this action.","data":{}}"#;
        "Only superusers can perform this action" => Scope, r#"{"code":403,"message":"Only superusers can perform this action.","data":{}}"#;
        "Only admins can perform this action" => Scope, r#"{"code":403,"message":"Only admins can perform this action.","data":{}}"#;
    }
    "Appwrite" Framework {
        hosts ["appwrite.io"];
        marks ["x-appwrite-*", "AppwriteException*"];
        "(role: guests) missing scope" => SessionMissing, r#"{"message":"User (role: guests) missing scope (account)","code":401,"type":"general_unauthorized_scope"}"#;
        "type: user_invalid_credentials" => PasswordWrong, r#"{"message":"x","type":"user_invalid_credentials"}"#;
        "type: user_blocked" => AccountBlocked, r#"{"message":"x","type":"user_blocked"}"#;
        "type: user_session_not_found" => SessionExpired, r#"{"message":"x","type":"user_session_not_found"}"#;
        "type: general_unknown_origin" => SourceNotAllowed, r#"{"message":"Invalid Origin. Register your new client (localhost) as a new Web platform","type":"general_unknown_origin"}"#;
        "Invalid Origin. Register your new client" => SourceNotAllowed, "AppwriteException: Invalid Origin. Register your new client (localhost) as a new Web platform on your project console dashboard";
        "type: project_unknown" => Environment, r#"{"message":"x","type":"project_unknown"}"#;
    }
    "Parse Server" Framework {
        hosts [];
        marks ["x-parse-*"];
        "unauthorized: master key is required" => Scope, r#"{"error":"unauthorized: master key is required"}"#;
        "Invalid session token" => SessionExpired, r#"{"code":209,"error":"Invalid session token"}"#;
    }
    "Meteor" Framework {
        hosts [];
        marks [];
        "You've been logged out by the server. Please log in again" => SessionExpired, "You've been logged out by the server. Please log in again. [403]";
    }
    "AdonisJS" Framework {
        hosts [];
        marks ["@adonisjs/*"];
        "E_BAD_CSRF_TOKEN" => Csrf, "E_BAD_CSRF_TOKEN: Invalid CSRF Token";
        "E_INVALID_AUTH_UID" => PasswordWrong, "E_INVALID_AUTH_UID: User not found";
        "E_INVALID_AUTH_PASSWORD" => PasswordWrong, "E_INVALID_AUTH_PASSWORD: Password mis-match";
        "E_INVALID_JWT_TOKEN" => TokenInvalid, "E_INVALID_JWT_TOKEN: The Jwt token is invalid";
        "E_INVALID_API_TOKEN" => TokenInvalid, "E_INVALID_API_TOKEN: Invalid API token";
        "E_UNAUTHORIZED_ACCESS" => Unauthorized, "E_UNAUTHORIZED_ACCESS: Unauthorized access";
        "E_INVALID_AUTH_SESSION" => SessionMissing, "E_INVALID_AUTH_SESSION: Invalid session";
    }
    "LoopBack" Framework {
        hosts [];
        marks [];
        "code: AUTHORIZATION_REQUIRED" => LoginRequired, r#"{"error":{"statusCode":401,"code":"AUTHORIZATION_REQUIRED","message":"Authorization Required"}}"#;
        "code: LOGIN_FAILED_EMAIL_NOT_VERIFIED" => AccountBlocked, r#"{"error":{"statusCode":401,"code":"LOGIN_FAILED_EMAIL_NOT_VERIFIED","message":"x"}}"#;
        "code: LOGIN_FAILED" => PasswordWrong, r#"{"error":{"statusCode":401,"code":"LOGIN_FAILED","message":"x"}}"#;
    }
    "Better Auth" Framework {
        hosts [];
        marks ["better-auth*"];
        "code: INVALID_EMAIL_OR_PASSWORD" => PasswordWrong, r#"{"code":"INVALID_EMAIL_OR_PASSWORD","message":"x"}"#;
        "code: EMAIL_NOT_VERIFIED" => AccountBlocked, r#"{"code":"EMAIL_NOT_VERIFIED","message":"x"}"#;
        "MISSING_OR_NULL_ORIGIN" => SourceNotAllowed, r#"{"code":"MISSING_OR_NULL_ORIGIN"}"#;
        "please_restart_the_process" => LoginStateLost, "http://localhost:3000/api/auth/error?error=please_restart_the_process";
    }
    "Hono" Framework {
        hosts [];
        marks ["hono/*"];
        "no authorization included in request" => CredentialsMissing, "HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer realm=\"a\",error=\"invalid_request\",error_description=\"no authorization included in request\"\n";
        "invalid credentials structure" => FormatWrong, "WWW-Authenticate: Bearer realm=\"a\",error=\"invalid_request\",error_description=\"invalid credentials structure\"";
        "token verification failure" => TokenInvalid, "WWW-Authenticate: Bearer realm=\"a\",error=\"invalid_token\",error_description=\"token verification failure\"";
    }
    "devise_token_auth" Framework {
        hosts [];
        marks ["DeviseTokenAuth*", "devise_token_auth*"];
        "Authorized users only" => SessionMissing, r#"{"errors":["Authorized users only."]}"#;
        "uncaught throw :warden" => SessionMissing, "UncaughtThrowError: uncaught throw :warden";
    }
    "Passport OAuth 2.0" Framework {
        hosts [];
        marks ["passport-oauth2/*"];
        "OAuth2Strategy.parseErrorResponse" => OAuthGrant, "TokenError: Bad Request\n    at OAuth2Strategy.parseErrorResponse (/app/node_modules/passport-oauth2/lib/strategy.js:373:12)";
        "Strategy.OAuth2Strategy.parseErrorResponse" => OAuthGrant, "TokenError: Code was redeemed\n    at Strategy.OAuth2Strategy.parseErrorResponse (/app/lib/strategy.js:320:12)";
    }
    "Google token libraries" Framework {
        hosts [];
        marks ["google-auth-library*", "google.auth.*", "google.oauth2.*"];
        "Token used too early" => ClockSkew, "ValueError: Token used too early, 1628000000 < 1628000005. Check that your computer's clock is set correctly.";
        "Token used too late" => TokenExpired, "Error: Token used too late, 1628000900 > 1628000000: {}";
        "Wrong recipient, payload audience != requiredAudience" => TokenAudience, "Error: Wrong recipient, payload audience != requiredAudience";
        "No pem found for envelope" => TokenKeyUnknown, "Error: No pem found for envelope: {\"alg\":\"RS256\"}";
        "Token has wrong audience" => TokenAudience, "ValueError: Token has wrong audience a, expected one of ['b']";
        "Certificate for key id * not found" => TokenKeyUnknown, "ValueError: Certificate for key id abc not found.";
    }
    "aws-jwt-verify" Framework {
        hosts [];
        marks ["aws-jwt-verify*"];
        "Token use not allowed" => TokenType, "CognitoJwtInvalidTokenUseError: Token use not allowed: id. Expected: access";
        "KidNotFoundInJwksError" => TokenKeyUnknown, "KidNotFoundInJwksError: JWK for kid \"a\" is absent";
        "Client ID not allowed" => TokenAudience, "CognitoJwtInvalidClientIdError: Client ID not allowed: a. Expected: b";
        "JwtInvalidAudienceError" => TokenAudience, "JwtInvalidAudienceError: x";
        "JwtExpiredError" => TokenExpired, "JwtExpiredError: Token expired at 2024-01-01T00:00:00.000Z";
        "JwtInvalidSignatureError" => TokenSignature, "JwtInvalidSignatureError: x";
    }
    "FastAPI Users" Framework {
        hosts [];
        marks ["fastapi_users*"];
        "LOGIN_BAD_CREDENTIALS" => PasswordWrong, r#"{"detail":"LOGIN_BAD_CREDENTIALS"}"#;
        "LOGIN_USER_NOT_VERIFIED" => AccountBlocked, r#"{"detail":"LOGIN_USER_NOT_VERIFIED"}"#;
    }
    "fastapi-jwt-auth" Framework {
        hosts [];
        marks ["fastapi_jwt_auth*"];
        "Only access tokens are allowed" => TokenType, r#"{"detail":"Only access tokens are allowed"}"#;
        "Missing cookie access_token_cookie" => SessionMissing, r#"{"detail":"Missing cookie access_token_cookie"}"#;
    }
    "jjwt decoding" Framework {
        hosts [];
        marks [];
        "Illegal base64url character" => TokenMalformed, "io.jsonwebtoken.io.DecodingException: Illegal base64url character: ' '";
        "JWT String must consist of" => TokenMalformed, "java.lang.IllegalArgumentException: JWT String must consist of three parts";
    }
    "Cookies in browsers" Client {
        hosts [];
        marks [];
        "has been rejected as third-party" => CookieLost, "Cookie “sid” has been rejected as third-party.";
        "has been rejected because it is foreign" => CookieLost, "Cookie “sid” has been rejected because it is foreign and does not have the “Partitioned“ attribute.";
        "has been rejected because it is already expired" => CookieLost, "Cookie “sid” has been rejected because it is already expired.";
        "has been rejected because of a non-secure connection" => CookieLost, "Cookie “sid” has been rejected because of a non-secure connection.";
        "Request to access cookie or storage on" => CookieLost, "Request to access cookie or storage on “https://a.example/” was blocked because we are blocking all third-party storage access requests.";
        "Mark cross-site cookies as Secure to allow setting them in cross-site contexts" => CookieLost, "Mark cross-site cookies as Secure to allow setting them in cross-site contexts";
        "Indicate whether to send a cookie in a cross-site request by specifying its SameSite attribute" => CookieLost, "Indicate whether to send a cookie in a cross-site request by specifying its SameSite attribute";
    }
}
