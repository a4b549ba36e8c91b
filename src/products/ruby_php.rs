//! Ruby and PHP: Rails, Devise, Doorkeeper, ruby-jwt; Laravel, Symfony, WordPress, Drupal, Magento. Wordings: the projects' sources.

vendor! {
    "Rails" Framework {
        hosts [];
        marks ["x-runtime: *", "x-powered-by: Phusion Passenger*"];
        @shared "HTTP Basic: Access denied." => PasswordWrong, "HTTP Basic: Access denied.";
        "HTTP Token: Access denied." => TokenInvalid, "HTTP Token: Access denied.";
        "HTTP Digest: Access denied." => DigestMismatch, "HTTP Digest: Access denied.";
        "Can't verify CSRF token authenticity" => Csrf, "ActionController::InvalidAuthenticityToken (Can't verify CSRF token authenticity.)";
        "InvalidAuthenticityToken" => Csrf, "ActionController::InvalidAuthenticityToken in SessionsController#create";
        "HTTP Origin header (*) didn't match request.base_url" => Csrf, "HTTP Origin header (https://a.example) didn't match request.base_url (http://a.example)";
        "Blocked hosts: *" => SourceNotAllowed, "<h1>Blocked hosts: a.example</h1>";
        "Filter chain halted as :* rendered or redirected" => Unauthorized, "Filter chain halted as :authenticate_user! rendered or redirected";
    }
    "Devise" Framework {
        hosts [];
        marks [];
        "You need to sign in or sign up before continuing" => LoginRequired, r#"{"error":"You need to sign in or sign up before continuing."}"#;
        "Your session expired. Please sign in again to continue" => SessionExpired, r#"{"error":"Your session expired. Please sign in again to continue."}"#;
        "You have to confirm your email address before continuing" => AccountBlocked, r#"{"error":"You have to confirm your email address before continuing."}"#;
        "Your account is not activated yet" => AccountBlocked, r#"{"error":"Your account is not activated yet."}"#;
        "You have one more attempt before your account is locked" => PasswordWrong, r#"{"error":"You have one more attempt before your account is locked."}"#;
        @shared "Your account is locked." => AccountBlocked, r#"{"error":"Your account is locked."}"#;
        @shared "Invalid authentication token" => TokenInvalid, r#"{"error":"Invalid authentication token."}"#;
        "Invalid Email or password" => PasswordWrong, r#"{"error":"Invalid Email or password."}"#;
        "error: nil user" => TokenRevoked, r#"{"error":"nil user"}"#;
        @shared "error: wrong scope" => TokenType, r#"{"error":"wrong scope"}"#;
        "Couldn't find an active session" => SessionMissing, r#"{"message":"Couldn't find an active session."}"#;
        "Invalid login credentials. Please try again" => PasswordWrong, r#"{"success":false,"errors":["Invalid login credentials. Please try again."]}"#;
        "A confirmation email was sent to your account at" => AccountBlocked, r#"{"errors":["A confirmation email was sent to your account at 'a@example.org'. You must follow the instructions in the email before your account can be activated"]}"#;
    }
    "ruby-jwt" Framework {
        hosts [];
        marks ["JWT::*"];
        "JWT::ExpiredSignature" => TokenExpired, "JWT::ExpiredSignature (Signature has exp)";
        "JWT::ImmatureSignature" => TokenNotYetValid, "JWT::ImmatureSignature";
        "Signature nbf has not been reached" => TokenNotYetValid, r#"{"error":"Signature nbf has not been reached"}"#;
        "Not enough or too many segments" => TokenMalformed, r#"{"error":"Not enough or too many segments"}"#;
        "Invalid segment encoding" => TokenMalformed, r#"{"error":"Invalid segment encoding"}"#;
        "Signature verification raised" => TokenSignature, r#"{"error":"Signature verification raised"}"#;
        "JWT::VerificationError" => TokenSignature, "JWT::VerificationError";
        "Invalid audience. Expected *, received" => TokenAudience, r#"{"error":"Invalid audience. Expected a, received b"}"#;
        "Invalid issuer. Expected *, received" => TokenIssuer, r#"{"error":"Invalid issuer. Expected a, received b"}"#;
        "Expected a different algorithm" => TokenAlgorithm, r#"{"error":"Expected a different algorithm"}"#;
        "No verification key available" => TokenKeyUnknown, r#"{"error":"No verification key available"}"#;
        "Could not find public key for kid" => TokenKeyUnknown, r#"{"error":"Could not find public key for kid abc"}"#;
        "Nil JSON web token" => CredentialsMissing, r#"{"error":"Nil JSON web token"}"#;
    }
    "Doorkeeper" Framework {
        hosts [];
        marks ["www-authenticate: Bearer realm=\"Doorkeeper\"*"];
        "Client authentication failed due to unknown client, no client authentication included, or unsupported authentication method" => OAuthClient, r#"{"error":"invalid_client","error_description":"Client authentication failed due to unknown client, no client authentication included, or unsupported authentication method."}"#;
        "The provided authorization grant is invalid, expired, revoked, does not match the redirection URI used in the authorization request, or was issued to another client" => OAuthGrant, r#"{"error":"invalid_grant","error_description":"The provided authorization grant is invalid, expired, revoked, does not match the redirection URI used in the authorization request, or was issued to another client."}"#;
        "The access token expired" => TokenExpired, r#"{"error_description":"The access token expired"}"#;
        "The access token was revoked" => TokenRevoked, r#"{"error_description":"The access token was revoked"}"#;
        "Access to this resource requires scope \"*\"" => Scope, r#"{"error_description":"Access to this resource requires scope \"read\"."}"#;
    }
    "Mastodon" Service {
        hosts ["mastodon.social"];
        marks ["server: Mastodon"];
        @shared "This method requires an authenticated user" => TokenType, r#"{"error":"This method requires an authenticated user"}"#;
        "This action is outside the authorized scopes" => Scope, r#"{"error":"This action is outside the authorized scopes"}"#;
        "Your login is currently disabled" => AccountBlocked, r#"{"error":"Your login is currently disabled"}"#;
        "Your login is missing a confirmed e-mail address" => AccountBlocked, r#"{"error":"Your login is missing a confirmed e-mail address"}"#;
        "Your login is currently pending approval" => AccountBlocked, r#"{"error":"Your login is currently pending approval"}"#;
        "Request not signed" => CredentialsMissing, r#"{"error":"Request not signed"}"#;
        "Signed request date outside acceptable time window" => ClockSkew, r#"{"error":"Signed request date outside acceptable time window"}"#;
        "Verification failed for * using rsa-sha256" => RequestSignature, r#"{"error":"Verification failed for a@example.org https://example.org/u using rsa-sha256 (RSASSA-PKCS1-v1_5 with SHA-256)"}"#;
    }
    "Discourse" Service {
        hosts [];
        marks ["x-discourse-route: *"];
        "The API username or key is invalid" => ApiKeyInvalid, r#"{"errors":["You are not permitted to view the requested resource. The API username or key is invalid."],"error_type":"invalid_access"}"#;
        "error_type: not_logged_in" => LoginRequired, r#"{"error_type":"not_logged_in"}"#;
        "error_type: invalid_access" => Scope, r#"{"error_type":"invalid_access"}"#;
        "BAD CSRF" => Csrf, r#"["BAD CSRF"]"#;
    }
    "Redmine" Service {
        hosts [];
        marks ["x-redmine-api-key: *", "www-authenticate: Basic realm=\"Redmine API\""];
    }
    "Laravel" Framework {
        hosts [];
        marks ["laravel_session*", "Illuminate\\*"];
        "hint: Access token could not be verified" => TokenSignature, r#"{"hint":"Access token could not be verified"}"#;
        "message: Unauthenticated." => CredentialsMissing, r#"{"message":"Unauthenticated."}"#;
        "Route [login] not defined" => LoginRequired, r#"{"message":"Route [login] not defined."}"#;
        @shared "CSRF token mismatch" [419, 403, 401] => Csrf, r#"{"message":"CSRF token mismatch."}"#;
        "TokenMismatchException" => Csrf, "Illuminate\\Session\\TokenMismatchException";
        "This action is unauthorized" => Scope, r#"{"message":"This action is unauthorized."}"#;
        "Page Expired" => Csrf, "<title>Page Expired</title>";
        "Invalid ability provided" => Scope, r#"{"message":"Invalid ability provided."}"#;
        "Invalid scope(s) provided" => Scope, r#"{"message":"Invalid scope(s) provided."}"#;
        "Your email address is not verified" => AccountBlocked, r#"{"message":"Your email address is not verified."}"#;
        "These credentials do not match our records" => PasswordWrong, r#"{"message":"These credentials do not match our records."}"#;
        "Auth guard [*] is not defined" => HandlerMisconfigured, r#"{"message":"Auth guard [api] is not defined."}"#;
        "Auth driver [*] for guard [*] is not defined" => HandlerMisconfigured, r#"{"message":"Auth driver [passport] for guard [api] is not defined."}"#;
        "Too Many Attempts." [429] => RateLimited, r#"{"message":"Too Many Attempts."}"#;
        "The resource owner or authorization server denied the request" => TokenInvalid, r#"{"error":"access_denied","error_description":"The resource owner or authorization server denied the request.","hint":"Missing \"Authorization\" header"}"#;
        @shared "Invalid signature." [403] => RequestSignature, "<p>Invalid signature.</p> Illuminate\\Routing";
        "No application encryption key has been specified" => HandlerMisconfigured, "RuntimeException: No application encryption key has been specified.";
    }
    "tymon/jwt-auth" Framework {
        hosts [];
        marks ["www-authenticate: jwt-auth", "Tymon\\*"];
        "Token Signature could not be verified" => TokenSignature, r#"{"message":"Token Signature could not be verified."}"#;
        "Token has expired and can no longer be refreshed" => TokenExpired, r#"{"message":"Token has expired and can no longer be refreshed"}"#;
        "The token has been blacklisted" => TokenRevoked, r#"{"message":"The token has been blacklisted"}"#;
        "Wrong number of segments" => TokenMalformed, r#"{"message":"Wrong number of segments"}"#;
        "Could not decode token:" => TokenMalformed, r#"{"message":"Could not decode token: Error while decoding to JSON: Syntax error"}"#;
        "The token could not be parsed from the request" => CredentialsMissing, r#"{"message":"The token could not be parsed from the request"}"#;
        "Issued At (iat) timestamp cannot be in the future" => TokenNotYetValid, r#"{"message":"Issued At (iat) timestamp cannot be in the future"}"#;
        "Not Before (nbf) timestamp cannot be in the future" => TokenNotYetValid, r#"{"message":"Not Before (nbf) timestamp cannot be in the future"}"#;
        "Secret is not set" => HandlerMisconfigured, r#"{"message":"Secret is not set."}"#;
        "JWT payload does not contain the required claims" => TokenInvalid, r#"{"message":"JWT payload does not contain the required claims"}"#;
        @shared "Token not provided" => CredentialsMissing, "{\"message\":\"Token not provided\"} Tymon\\JWTAuth";
    }
    "Firebase php-jwt" Framework {
        hosts [];
        marks ["Firebase\\JWT\\*"];
        "Cannot handle token prior to" => TokenNotYetValid, r#"{"message":"Cannot handle token prior to 2030-01-01T00:00:00+0000"}"#;
        "Cannot handle token with nbf prior to" => TokenNotYetValid, "Cannot handle token with nbf prior to 2030-01-01T00:00:00+0000";
        "Cannot handle token with iat prior to" => TokenNotYetValid, "Cannot handle token with iat prior to 2030-01-01T00:00:00+0000";
        "\"kid\" invalid, unable to lookup correct key" => TokenKeyUnknown, "\"kid\" invalid, unable to lookup correct key";
        "\"kid\" empty, unable to lookup correct key" => TokenKeyUnknown, "\"kid\" empty, unable to lookup correct key";
        "Invalid header encoding" => TokenMalformed, "UnexpectedValueException: Invalid header encoding";
        "Invalid claims encoding" => TokenMalformed, "UnexpectedValueException: Invalid claims encoding";
        "Incorrect key for this algorithm" => TokenAlgorithm, "UnexpectedValueException: Incorrect key for this algorithm";
        "Key may not be empty" => HandlerMisconfigured, "InvalidArgumentException: Key may not be empty";
    }
    "Symfony" Framework {
        hosts [];
        marks ["x-debug-token: *", "Symfony\\Component\\*"];
        "JWT Token not found" => CredentialsMissing, r#"{"code":401,"message":"JWT Token not found"}"#;
        @shared "Invalid JWT Token" => TokenInvalid, r#"{"code":401,"message":"Invalid JWT Token"}"#;
        @shared "Expired JWT Token" => TokenExpired, r#"{"code":401,"message":"Expired JWT Token"}"#;
        "Unable to load the \"*\" user" => TokenRevoked, "Unable to load the \"email\" user";
        "Unable to find key \"*\" in the token payload" => TokenInvalid, "Unable to find key \"username\" in the token payload.";
        @shared "Invalid credentials." => PasswordWrong, "{\"code\":401,\"message\":\"Invalid credentials.\"} Symfony\\Component\\Security";
        "An authentication exception occurred." => Unauthorized, r#"{"message":"An authentication exception occurred."}"#;
        "Access Denied by #[IsGranted" => Scope, "Access Denied by #[IsGranted(\"ROLE_ADMIN\")] on controller";
        "Access Denied by controller annotation" => Scope, "Access Denied by controller annotation @IsGranted";
        "Unable to create a signed JWT from the given configuration" => HandlerMisconfigured, "Unable to create a signed JWT from the given configuration.";
        "Unable to verify the given JWT through the given configuration" => TokenSignature, "Unable to verify the given JWT through the given configuration. If the \"lexik_jwt_authentication.encoder\" encryption options have been changed since your last authentication, please renew the token.";
        "JWT Refresh Token Not Found" => OAuthGrant, r#"{"code":401,"message":"JWT Refresh Token Not Found"}"#;
    }
    "WordPress" Service {
        hosts ["wordpress.com"];
        marks ["link: *rel=\"https://api.w.org/\"", "x-wp-total: *", "access-control-expose-headers: X-WP-Total*"];
        "rest_cookie_invalid_nonce" => Csrf, r#"{"code":"rest_cookie_invalid_nonce","data":{"status":403}}"#;
        "code: rest_not_logged_in" => LoginRequired, r#"{"code":"rest_not_logged_in","message":"You are not currently logged in."}"#;
        "code: rest_forbidden" => Scope, r#"{"code":"rest_forbidden","message":"Sorry, you are not allowed to do that."}"#;
        "code: rest_cannot_create" => Scope, r#"{"code":"rest_cannot_create"}"#;
        "code: rest_cannot_edit" => Scope, r#"{"code":"rest_cannot_edit"}"#;
        "code: rest_cannot_view" => Scope, r#"{"code":"rest_cannot_view"}"#;
        "code: rest_forbidden_context" => Scope, r#"{"code":"rest_forbidden_context"}"#;
        "code: rest_user_cannot_view" => Scope, r#"{"code":"rest_user_cannot_view"}"#;
        "code: incorrect_password" => PasswordWrong, r#"{"code":"incorrect_password"}"#;
        "code: invalid_username" => PasswordWrong, r#"{"code":"invalid_username"}"#;
        "code: invalid_email" [401, 403] => PasswordWrong, r#"{"code":"invalid_email"}"#;
        "code: application_passwords_disabled" => MethodDisabled, r#"{"code":"application_passwords_disabled"}"#;
        "The provided password is an invalid application password" => PasswordWrong, r#"{"code":"incorrect_password","message":"The provided password is an invalid application password."}"#;
        "jwt_auth_no_auth_header" => CredentialsMissing, r#"{"code":"jwt_auth_no_auth_header"}"#;
        "jwt_auth_bad_auth_header" => FormatWrong, r#"{"code":"jwt_auth_bad_auth_header"}"#;
        "jwt_auth_bad_config" => HandlerMisconfigured, r#"{"code":"jwt_auth_bad_config"}"#;
        "jwt_auth_bad_iss" => TokenIssuer, r#"{"code":"jwt_auth_bad_iss"}"#;
        "jwt_auth_bad_request" => TokenInvalid, r#"{"code":"jwt_auth_bad_request"}"#;
        "jwt_auth_invalid_token" => TokenInvalid, r#"{"code":"jwt_auth_invalid_token"}"#;
        "[jwt_auth] incorrect_password" => PasswordWrong, r#"{"code":"[jwt_auth] incorrect_password"}"#;
        "Sorry, you are not allowed to do that" => Scope, r#"{"message":"Sorry, you are not allowed to do that."}"#;
    }
    "Drupal" Service {
        hosts [];
        marks ["x-generator: Drupal*", "x-drupal-cache: *"];
        "X-CSRF-Token request header is missing" => Csrf, r#"{"message":"X-CSRF-Token request header is missing"}"#;
        "X-CSRF-Token request header is invalid" => Csrf, r#"{"message":"X-CSRF-Token request header is invalid"}"#;
        "Sorry, unrecognized username or password" => PasswordWrong, r#"{"message":"Sorry, unrecognized username or password."}"#;
        "The used authentication method is not allowed on this route" => MethodDisabled, r#"{"message":"The used authentication method is not allowed on this route."}"#;
        "The '*' permission is required" => Scope, r#"{"message":"The 'access content' permission is required."}"#;
    }
    "Magento" Service {
        hosts [];
        marks ["x-magento-*"];
        "The signature is invalid. Verify and try again" => RequestSignature, r#"{"message":"The signature is invalid. Verify and try again."}"#;
        "The signatire is invalid. Verify and try again" => RequestSignature, r#"{"message":"The signatire is invalid. Verify and try again."}"#;
        "The consumer isn't authorized to access %resources" => Scope, r#"{"message":"The consumer isn't authorized to access %resources.","parameters":{"resources":"Magento_Catalog::products"}}"#;
        "The account sign-in was incorrect or your account is disabled temporarily" => PasswordWrong, r#"{"message":"The account sign-in was incorrect or your account is disabled temporarily. Please wait and try again later."}"#;
        "The integration you are trying to use is not active" => AccountBlocked, r#"{"message":"The integration you are trying to use is not active"}"#;
    }
    "Nextcloud" Service {
        hosts [];
        marks ["oc_sessionPassphrase*", "x-nextcloud-*", "set-cookie: nc_session*", "realm: Nextcloud", "realm: ownCloud", "Sabre\\DAV*", "http://owncloud.org/ns", "http://sabredav.org/ns", "remote.php/dav", "remote.php/webdav", "public.php/webdav"];
        "PasswordLoginForbidden" => PasswordNotAccepted, "<s:exception>OCA\\DAV\\Connector\\Sabre\\Exception\\PasswordLoginForbidden</s:exception>";
        "hint: password login forbidden" => PasswordNotAccepted, "<d:error><o:hint>password login forbidden</o:hint></d:error>";
        "Password login forbidden, use token instead" => PasswordNotAccepted, r#"{"message":"Password login forbidden, use token instead"}"#;
        "No 'Authorization: Basic' header found" => CredentialsMissing, "<s:message>No 'Authorization: Basic' header found. Either the client didn't send one, or the server is misconfigured</s:message>";
        "No 'Authorization: Bearer' header found" => CredentialsMissing, "<s:message>No 'Authorization: Bearer' header found. Either the client didn't send one, or the server is mis-configured</s:message>";
        "Bearer token was incorrect" => TokenInvalid, "<s:message>Bearer token was incorrect</s:message>";
        "No 'Authorization: Digest' header found" => CredentialsMissing, "<s:message>No 'Authorization: Digest' header found. Either the client didn't send one, or the server is misconfigured</s:message>";
        "CORS requires basic auth" => CredentialsMissing, r#"{"message":"CORS requires basic auth"}"#;
        "2FA challenge not passed" => StepUp, r#"{"message":"2FA challenge not passed"}"#;
        "Two factor authentication needed" => StepUp, "<s:message>Two factor authentication needed</s:message>";
        @shared "User disabled" => AccountBlocked, "<s:message>User disabled</s:message>";
        "Logged in user must be an admin" => Scope, r#"{"message":"Logged in user must be an admin"}"#;
        "Logged in account must be an admin" => Scope, r#"{"message":"Logged in account must be an admin, a sub admin or gotten special right to access this setting"}"#;
        "No public access to this resource., *" => CredentialsMissing, "<d:error><s:message>No public access to this resource., Username or password was incorrect, No 'Authorization: Bearer' header found.</s:message></d:error>";
        "Cannot authenticate over ajax calls" => MethodDisabled, "<s:message>Cannot authenticate over ajax calls</s:message>";
        @shared "Current user is not logged in" => LoginRequired, r#"{"ocs":{"meta":{"statuscode":997,"message":"Current user is not logged in"}}}"#;
        "CSRF check failed" => Csrf, r#"{"message":"CSRF check failed"}"#;
        "Trying to access * outside of trusted domain" => SourceNotAllowed, "Trying to access a outside of trusted domain";
        "Access through untrusted domain" => SourceNotAllowed, "<h2>Access through untrusted domain</h2>";
        "Strict Cookie has not been found in request" => Csrf, "Strict Cookie has not been found in request";
        "No public access to this resource., * was incorrect" => PasswordWrong, "No public access to this resource., Username or password was incorrect, No 'Authorization: Bearer' header found.";
        "Password confirmation is required" => StepUp, r#"{"message":"Password confirmation is required"}"#;
    }
    "phpMyAdmin" Service {
        hosts [];
        marks ["phpMyAdmin=*"];
        "mysqli::real_connect(): (HY000/1045): Access denied for user" => PasswordWrong, "mysqli::real_connect(): (HY000/1045): Access denied for user 'root'@'localhost' (using password: NO)";
    }
}
