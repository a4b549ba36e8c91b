//! Google: the APIs, Cloud Run, Cloud Endpoints, Maps, Firebase, Gmail and the OAuth endpoints. Wordings: cloud.google.com (API errors, Cloud Run
//! troubleshooting), developers.google.com, firebase-admin sources.

vendor! {
    "Google APIs" Service {
        hosts ["googleapis.com", "google.com"];
        marks ["server: ESF", "server: GSE", "www-authenticate: Bearer realm=\"https://accounts.google.com/\"*", "domain: googleapis.com", "type.googleapis.com/*"];
        "Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other valid authentication credential" => TokenInvalid, r#"{"error":{"code":401,"message":"Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other valid authentication credential."}}"#;
        "Request is missing required authentication credential. Expected OAuth 2 access token, login cookie or other valid authentication credential" => CredentialsMissing, r#"{"error":{"code":401,"message":"Request is missing required authentication credential. Expected OAuth 2 access token, login cookie or other valid authentication credential."}}"#;
        "Request had insufficient authentication scopes" => Scope, r#"{"error":{"code":403,"message":"Request had insufficient authentication scopes."}}"#;
        "ACCESS_TOKEN_SCOPE_INSUFFICIENT" => Scope, r#"{"error":{"details":[{"reason":"ACCESS_TOKEN_SCOPE_INSUFFICIENT"}]}}"#;
        @shared "ACCESS_TOKEN_EXPIRED" => TokenExpired, r#"{"error":{"details":[{"reason":"ACCESS_TOKEN_EXPIRED"}]}}"#;
        "ACCESS_TOKEN_TYPE_UNSUPPORTED" => TokenType, r#"{"error":{"details":[{"reason":"ACCESS_TOKEN_TYPE_UNSUPPORTED"}]}}"#;
        @shared "CREDENTIALS_MISSING" => CredentialsMissing, r#"{"error":{"details":[{"reason":"CREDENTIALS_MISSING"}]}}"#;
        "reason: API_KEY_INVALID" => ApiKeyInvalid, r#"{"error":{"details":[{"reason":"API_KEY_INVALID"}]}}"#;
        "API key not valid. Please pass a valid API key" => ApiKeyInvalid, r#"{"error":{"code":400,"message":"API key not valid. Please pass a valid API key."}}"#;
        "API key expired. Please renew the API key" => TokenExpired, r#"{"error":{"code":400,"message":"API key expired. Please renew the API key."}}"#;
        "API_KEY_SERVICE_BLOCKED" => Scope, r#"{"error":{"details":[{"reason":"API_KEY_SERVICE_BLOCKED"}]}}"#;
        "API_KEY_HTTP_REFERRER_BLOCKED" => SourceNotAllowed, r#"{"error":{"details":[{"reason":"API_KEY_HTTP_REFERRER_BLOCKED"}]}}"#;
        "API_KEY_IP_ADDRESS_BLOCKED" => SourceNotAllowed, r#"{"error":{"details":[{"reason":"API_KEY_IP_ADDRESS_BLOCKED"}]}}"#;
        "API_KEY_ANDROID_APP_BLOCKED" => SourceNotAllowed, r#"{"error":{"details":[{"reason":"API_KEY_ANDROID_APP_BLOCKED"}]}}"#;
        "API_KEY_IOS_APP_BLOCKED" => SourceNotAllowed, r#"{"error":{"details":[{"reason":"API_KEY_IOS_APP_BLOCKED"}]}}"#;
        "Requests from referer * are blocked" => SourceNotAllowed, r#"{"error":{"message":"Requests from referer https://a.example/ are blocked."}}"#;
        "Requests to this API * are blocked" => Scope, r#"{"error":{"message":"Requests to this API places.googleapis.com method google.maps.places.v1.Places.SearchText are blocked."}}"#;
        "Requests from this Android client application * are blocked" => SourceNotAllowed, r#"{"error":{"message":"Requests from this Android client application <empty> are blocked."}}"#;
        "API keys are not supported by this API. Expected OAuth2 access token" => TokenType, r#"{"error":{"code":401,"message":"API keys are not supported by this API. Expected OAuth2 access token or other authentication credentials that assert a principal."}}"#;
        "Method doesn't allow unregistered callers" => ApiKeyMissing, r#"{"error":{"code":403,"message":"Method doesn't allow unregistered callers (callers without established identity). Please use API Key or other form of API consumer identity to call this API."}}"#;
        "The request is missing a valid API key" => ApiKeyMissing, r#"{"error":{"code":403,"message":"The request is missing a valid API key."}}"#;
        "has not been used in project * before or it is disabled" => AccountBlocked, r#"{"error":{"code":403,"message":"Cloud Translation API has not been used in project 123 before or it is disabled. Enable it by visiting"}}"#;
        "Your API key was reported as leaked" => TokenRevoked, r#"{"error":{"code":403,"message":"Your API key was reported as leaked. Please use another API key.","status":"PERMISSION_DENIED"}}"#;
        "The provided API key has an IP address restriction" => SourceNotAllowed, r#"{"error":{"code":403,"message":"The provided API key has an IP address restriction. The originating IP address of the call (192.0.2.7) violates this restriction."}}"#;
        "User location is not supported for the API use" => SourceNotAllowed, r#"{"error":{"code":400,"message":"User location is not supported for the API use.","status":"FAILED_PRECONDITION"}}"#;
        "SERVICE_DISABLED" => AccountBlocked, r#"{"error":{"details":[{"reason":"SERVICE_DISABLED"}]}}"#;
        "BILLING_DISABLED" => AccountBlocked, r#"{"error":{"details":[{"reason":"BILLING_DISABLED"}]}}"#;
        "This API method requires billing to be enabled" => AccountBlocked, r#"{"error":{"message":"This API method requires billing to be enabled."}}"#;
        "API requires a quota project, which is not set by default" => Environment, r#"{"error":{"message":"Your application is authenticating by using local Application Default Credentials. The translate.googleapis.com API requires a quota project, which is not set by default."}}"#;
        "Caller does not have required permission to use project" => Scope, r#"{"error":{"message":"Caller does not have required permission to use project a."}}"#;
        "IAM_PERMISSION_DENIED" => Scope, r#"{"error":{"details":[{"reason":"IAM_PERMISSION_DENIED"}]}}"#;
        "Permission '*' denied on resource" => Scope, r#"{"error":{"message":"Permission 'pubsub.topics.get' denied on resource (or it may not exist)."}}"#;
        "does not have * access to the Google Cloud" => Scope, r#"{"error":{"message":"a@b.iam.gserviceaccount.com does not have storage.objects.get access to the Google Cloud Storage object."}}"#;
        "Your client does not have permission to get URL" => CredentialsMissing, "<h2>Your client does not have permission to get URL <code>/</code> from this server.</h2>";
        "The request was not authenticated. Either allow unauthenticated invocations or set the proper Authorization header" => CredentialsMissing, "The request was not authenticated. Either allow unauthenticated invocations or set the proper Authorization header.";
        "The access token could not be verified" => TokenInvalid, "Bearer error=\"invalid_token\" error_description=\"The access token could not be verified\"";
        "reason: authError" => TokenInvalid, r#"{"error":{"errors":[{"reason":"authError","message":"Invalid Credentials"}]}}"#;
        "reason: insufficientPermissions" => Scope, r#"{"error":{"errors":[{"reason":"insufficientPermissions"}]}}"#;
        "reason: dailyLimitExceededUnreg" => ApiKeyMissing, r#"{"error":{"errors":[{"reason":"dailyLimitExceededUnreg"}]}}"#;
        "reason: keyInvalid" => ApiKeyInvalid, r#"{"error":{"errors":[{"reason":"keyInvalid"}]}}"#;
        "reason: keyExpired" => TokenExpired, r#"{"error":{"errors":[{"reason":"keyExpired"}]}}"#;
        "reason: ipRefererBlocked" => SourceNotAllowed, r#"{"error":{"errors":[{"reason":"ipRefererBlocked"}]}}"#;
        "reason: accessNotConfigured" => AccountBlocked, r#"{"error":{"errors":[{"reason":"accessNotConfigured"}]}}"#;
        "reason: dailyLimitExceeded" => RateLimited, r#"{"error":{"errors":[{"reason":"dailyLimitExceeded"}]}}"#;
        "reason: userRateLimitExceeded" => RateLimited, r#"{"error":{"errors":[{"reason":"userRateLimitExceeded"}]}}"#;
        "reason: quotaExceeded" => RateLimited, r#"{"error":{"errors":[{"reason":"quotaExceeded"}]}}"#;
        "reason: rateLimitExceeded" => RateLimited, r#"{"error":{"errors":[{"reason":"rateLimitExceeded"}]}}"#;
        "reason: sslRequired" => HttpsRequired, r#"{"error":{"errors":[{"reason":"sslRequired"}]}}"#;
        "reason: insufficientFilePermissions" => Scope, r#"{"error":{"errors":[{"reason":"insufficientFilePermissions"}]}}"#;
        "reason: youtubeSignupRequired" => AccountBlocked, r#"{"error":{"errors":[{"reason":"youtubeSignupRequired"}]}}"#;
        "JWT validation failed: *" => TokenInvalid, r#"{"code":401,"message":"Jwt x JWT validation failed: TIME_CONSTRAINT_FAILURE"}"#;
        "JWT validation failed: BAD_SIGNATURE" => TokenSignature, r#"{"code":16,"message":"JWT validation failed: BAD_SIGNATURE"}"#;
        "JWT validation failed: TIME_CONSTRAINT_FAILURE" => TokenExpired, r#"{"code":16,"message":"JWT validation failed: TIME_CONSTRAINT_FAILURE"}"#;
        "JWT validation failed: Audience not allowed" => TokenAudience, r#"{"code":16,"message":"JWT validation failed: Audience not allowed"}"#;
        "JWT validation failed: Issuer not allowed" => TokenIssuer, r#"{"code":16,"message":"JWT validation failed: Issuer not allowed"}"#;
        "UNAUTHENTICATED: Method doesn't allow unregistered callers" => ApiKeyMissing, r#"{"message":"UNAUTHENTICATED: Method doesn't allow unregistered callers"}"#;
        "Could not load the default credentials" => ClientCredentialLost, "Error: Could not load the default credentials. Browse to https://cloud.google.com/docs/authentication/getting-started";
        "Your default credentials were not found" => ClientCredentialLost, "google.auth.exceptions.DefaultCredentialsError: Your default credentials were not found.";
        "Reauthentication failed. cannot prompt during non-interactive execution" => StepUp, "Reauthentication failed. cannot prompt during non-interactive execution.";
    }
    "Google Cloud Run" Gateway {
        hosts ["run.app", "cloudfunctions.net"];
        marks ["server: Google Frontend"];
    }
    "Google OAuth" Identity {
        hosts ["accounts.google.com", "oauth2.googleapis.com"];
        marks [];
        "The developer hasn't given you access to this app" => ConsentOrSso, "Error 403: access_denied The developer hasn't given you access to this app.";
        "hasn't been verified by Google" => ConsentOrSso, "It's currently being tested and it hasn't been verified by Google.";
        "TokenError: Code was already redeemed" => OAuthGrant, "TokenError: Code was already redeemed.";
        "Token has been expired or revoked" => OAuthGrant, r#"{"error":"invalid_grant","error_description":"Token has been expired or revoked."}"#;
        "Invalid JWT: Token must be a short-lived token (60 minutes) and in a reasonable timeframe" => ClockSkew, r#"{"error":"invalid_grant","error_description":"Invalid JWT: Token must be a short-lived token (60 minutes) and in a reasonable timeframe. Check your iat and exp values in the JWT claim."}"#;
        @shared "Invalid JWT Signature" => OAuthGrant, r#"{"error":"invalid_grant","error_description":"Invalid JWT Signature."}"#;
        @shared "Account has been deleted" => OAuthGrant, r#"{"error":"invalid_grant","error_description":"Account has been deleted"}"#;
        "The OAuth client was not found" => OAuthClient, r#"{"error":"invalid_client","error_description":"The OAuth client was not found."}"#;
        "The OAuth client was deleted" => OAuthClient, r#"{"error":"deleted_client","error_description":"The OAuth client was deleted."}"#;
        "The OAuth client was disabled" => OAuthClient, r#"{"error":"disabled_client","error_description":"The OAuth client was disabled."}"#;
        "The provided client secret is invalid" => OAuthClient, r#"{"error":"invalid_client","error_description":"The provided client secret is invalid."}"#;
        "Client is unauthorized to retrieve access tokens using this method, or client not authorized for any of the scopes requested" => OAuthClient, r#"{"error":"unauthorized_client","error_description":"Client is unauthorized to retrieve access tokens using this method, or client not authorized for any of the scopes requested."}"#;
        "error_subtype: invalid_rapt" => StepUp, r#"{"error":"invalid_grant","error_subtype":"invalid_rapt"}"#;
        "error: admin_policy_enforced" => ConsentOrSso, r#"{"error":"admin_policy_enforced"}"#;
        "error: org_internal" => ConsentOrSso, r#"{"error":"org_internal"}"#;
        "error: disallowed_useragent" => RequestBlocked, r#"{"error":"disallowed_useragent"}"#;
        "Request to Google's token endpoint: Malformed auth code" => OAuthGrant, "Request to Google's token endpoint: Malformed auth code.";
        "Malformed auth code" => OAuthGrant, r#"{"error":"invalid_grant","error_description":"Malformed auth code."}"#;
        "Error 403: org_internal" => ConsentOrSso, "Error 403: org_internal";
        "Error 400: redirect_uri_mismatch" => OAuthClient, "Error 400: redirect_uri_mismatch";
        "Error 400: admin_policy_enforced" => ConsentOrSso, "Error 400: admin_policy_enforced";
        "Error 401: invalid_client" => OAuthClient, "Error 401: invalid_client";
        "Error 401: deleted_client" => OAuthClient, "Error 401: deleted_client";
        "has not completed the Google verification process" => ConsentOrSso, "Access blocked: a has not completed the Google verification process";
    }
    "Google Maps" Service {
        hosts ["maps.googleapis.com"];
        marks [];
        "You must use an API key to authenticate each request to Google Maps Platform APIs" => ApiKeyMissing, r#"{"error_message":"You must use an API key to authenticate each request to Google Maps Platform APIs.","status":"REQUEST_DENIED"}"#;
        "The provided API key is invalid." => ApiKeyInvalid, r#"{"error_message":"The provided API key is invalid. ","status":"REQUEST_DENIED"}"#;
        "This IP, site or mobile application is not authorized to use this API key" => SourceNotAllowed, r#"{"error_message":"This IP, site or mobile application is not authorized to use this API key. Request received from IP address 192.0.2.7","status":"REQUEST_DENIED"}"#;
        "This API project is not authorized to use this API" => Scope, r#"{"error_message":"This API project is not authorized to use this API.","status":"REQUEST_DENIED"}"#;
        "API keys with referer restrictions cannot be used with this API" => SourceNotAllowed, r#"{"error_message":"API keys with referer restrictions cannot be used with this API.","status":"REQUEST_DENIED"}"#;
        "RefererNotAllowedMapError" => SourceNotAllowed, "Google Maps JavaScript API error: RefererNotAllowedMapError";
        "InvalidKeyMapError" => ApiKeyInvalid, "Google Maps JavaScript API error: InvalidKeyMapError";
        "ApiNotActivatedMapError" => AccountBlocked, "Google Maps JavaScript API error: ApiNotActivatedMapError";
        "You must enable Billing on the Google Cloud Project" => AccountBlocked, r#"{"error_message":"You must enable Billing on the Google Cloud Project","status":"REQUEST_DENIED"}"#;
        "status: OVER_QUERY_LIMIT" => RateLimited, r#"{"status":"OVER_QUERY_LIMIT"}"#;
        "status: REQUEST_DENIED" => ApiKeyInvalid, r#"{"status":"REQUEST_DENIED"}"#;
    }
    "Gmail SMTP" Service {
        hosts ["smtp.gmail.com", "imap.gmail.com"];
        marks ["gsmtp"];
        "534-5.7.9 Application-specific password required" => PasswordNotAccepted, "534-5.7.9 Application-specific password required. Learn more at gsmtp";
        "5.7.8 Username and Password not accepted" => PasswordNotAccepted, "535-5.7.8 Username and Password not accepted. For more information gsmtp";
    }
    "Firebase" Identity {
        hosts ["firebaseio.com", "firebaseapp.com", "firebasedatabase.app", "identitytoolkit.googleapis.com", "securetoken.googleapis.com"];
        marks ["auth/id-token-*", "firebase*"];
        "auth/id-token-expired" => TokenExpired, r#"{"code":"auth/id-token-expired","message":"Firebase ID token has expired."}"#;
        "Firebase ID token has expired" => TokenExpired, r#"{"message":"Firebase ID token has expired. Get a fresh ID token from your client app and try again"}"#;
        "auth/id-token-revoked" => TokenRevoked, r#"{"code":"auth/id-token-revoked"}"#;
        "auth/session-cookie-expired" => SessionExpired, r#"{"code":"auth/session-cookie-expired"}"#;
        "auth/session-cookie-revoked" => SessionExpired, r#"{"code":"auth/session-cookie-revoked"}"#;
        "auth/user-disabled" => AccountBlocked, r#"{"code":"auth/user-disabled"}"#;
        "auth/user-token-expired" => TokenExpired, r#"{"code":"auth/user-token-expired"}"#;
        "auth/argument-error" => TokenMalformed, r#"{"code":"auth/argument-error"}"#;
        "Firebase ID token has incorrect \"aud\" (audience) claim" => TokenAudience, r#"{"message":"Firebase ID token has incorrect \"aud\" (audience) claim. Expected \"a\" but got \"b\"."}"#;
        "Firebase ID token has incorrect \"iss\" (issuer) claim" => TokenIssuer, r#"{"message":"Firebase ID token has incorrect \"iss\" (issuer) claim."}"#;
        "Firebase ID token has no \"kid\" claim" => TokenKeyUnknown, r#"{"message":"Firebase ID token has no \"kid\" claim."}"#;
        "Firebase ID token has \"kid\" claim which does not correspond to a known public key" => TokenKeyUnknown, r#"{"message":"Firebase ID token has \"kid\" claim which does not correspond to a known public key. Most likely the ID token is expired"}"#;
        "Firebase ID token has invalid signature" => TokenSignature, r#"{"message":"Firebase ID token has invalid signature."}"#;
        "Firebase ID token has incorrect algorithm" => TokenAlgorithm, r#"{"message":"Firebase ID token has incorrect algorithm. Expected \"RS256\" but got \"HS256\"."}"#;
        "expects an ID token, but was given a custom token" => TokenType, r#"{"message":"verifyIdToken() expects an ID token, but was given a custom token."}"#;
        "expects an ID token, but was given a legacy custom token" => TokenType, r#"{"message":"verifyIdToken() expects an ID token, but was given a legacy custom token."}"#;
        "Decoding Firebase ID token failed" => TokenMalformed, r#"{"message":"Decoding Firebase ID token failed. Make sure you passed the entire string JWT which represents an ID token."}"#;
        "auth/requires-recent-login" => StepUp, r#"{"code":"auth/requires-recent-login"}"#;
        "CREDENTIAL_TOO_OLD_LOGIN_AGAIN" => StepUp, r#"{"error":{"message":"CREDENTIAL_TOO_OLD_LOGIN_AGAIN"}}"#;
        @shared "TOKEN_EXPIRED" [400] => TokenExpired, r#"{"error":{"code":400,"message":"TOKEN_EXPIRED"}}"#;
        "INVALID_ID_TOKEN" => TokenInvalid, r#"{"error":{"code":400,"message":"INVALID_ID_TOKEN"}}"#;
        "INVALID_LOGIN_CREDENTIALS" => PasswordWrong, r#"{"error":{"code":400,"message":"INVALID_LOGIN_CREDENTIALS"}}"#;
        @shared "EMAIL_NOT_FOUND" => PasswordWrong, r#"{"error":{"code":400,"message":"EMAIL_NOT_FOUND"}}"#;
        @shared "INVALID_PASSWORD" [400] => PasswordWrong, r#"{"error":{"code":400,"message":"INVALID_PASSWORD"}}"#;
        @shared "USER_DISABLED" => AccountBlocked, r#"{"error":{"code":400,"message":"USER_DISABLED"}}"#;
        "TOO_MANY_ATTEMPTS_TRY_LATER" => RateLimited, r#"{"error":{"code":400,"message":"TOO_MANY_ATTEMPTS_TRY_LATER"}}"#;
        @shared "OPERATION_NOT_ALLOWED" [400] => MethodDisabled, r#"{"error":{"code":400,"message":"OPERATION_NOT_ALLOWED"}}"#;
        "PASSWORD_LOGIN_DISABLED" => MethodDisabled, r#"{"error":{"code":400,"message":"PASSWORD_LOGIN_DISABLED"}}"#;
        @shared "INVALID_REFRESH_TOKEN" => OAuthGrant, r#"{"error":{"code":400,"message":"INVALID_REFRESH_TOKEN"}}"#;
        "Missing or insufficient permissions." => Scope, r#"{"error":{"code":403,"message":"Missing or insufficient permissions."}}"#;
        "Error (auth/*invalid-api-key" => ApiKeyInvalid, "Firebase: Error (auth/invalid-api-key).";
        "Could not parse auth token" => TokenMalformed, r#"{"error":"Could not parse auth token."}"#;
        "Auth token is expired" => TokenExpired, r#"{"error":"Auth token is expired"}"#;
        "App attestation failed" => SourceNotAllowed, r#"{"error":{"message":"App attestation failed."}}"#;
        "Firebase App Check token is invalid" => SourceNotAllowed, r#"{"error":{"message":"Firebase App Check token is invalid."}}"#;
    }
    "Firebase Cloud Messaging" Service {
        hosts ["fcm.googleapis.com"];
        marks [];
        "SENDER_ID_MISMATCH" => Environment, r#"{"error":{"details":[{"errorCode":"SENDER_ID_MISMATCH"}]}}"#;
        "THIRD_PARTY_AUTH_ERROR" => ApiKeyInvalid, r#"{"error":{"details":[{"errorCode":"THIRD_PARTY_AUTH_ERROR"}]}}"#;
        "Auth error from APNS or Web Push Service" => ApiKeyInvalid, r#"{"error":{"message":"Auth error from APNS or Web Push Service"}}"#;
        "MismatchSenderId" => Environment, r#"{"results":[{"error":"MismatchSenderId"}]}"#;
    }
}
