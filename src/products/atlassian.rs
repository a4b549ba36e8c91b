//! Atlassian: Jira, Confluence, Bitbucket and Trello, in the cloud and on one's own servers. Wordings: their REST documentation and their answers.

vendor! {
    "Atlassian" Service {
        hosts ["atlassian.net", "atlassian.com", "jira.com"];
        marks ["x-seraph-loginreason: *", "x-aaccountid: *", "atl-traceid: *", "server: AtlassianEdge", "x-confluence-request-time: *", "x-ausername: *", "www-authenticate: OAuth realm=\"https*", "x-arequestid: *", "x-asen: *"];
        "x-seraph-loginreason: AUTHENTICATED_FAILED" => PasswordWrong, "X-Seraph-LoginReason: AUTHENTICATED_FAILED";
        "x-seraph-loginreason: AUTHENTICATION_DENIED" => AccountBlocked, "X-Seraph-LoginReason: AUTHENTICATION_DENIED";
        "x-seraph-loginreason: AUTHORISATION_FAILED" => Scope, "X-Seraph-LoginReason: AUTHORISATION_FAILED";
        "x-authentication-denied-reason: CAPTCHA_CHALLENGE*" => AccountBlocked, "X-Authentication-Denied-Reason: CAPTCHA_CHALLENGE; login-url=https://a/login.jsp";
        "x-failure-category: FAILURE_CLIENT_AUTH*" => TokenInvalid, "x-failure-category: FAILURE_CLIENT_AUTH_MISMATCH";
        "x-failure-category: FAILURE_CLIENT_SCOPE*" => Scope, "x-failure-category: FAILURE_CLIENT_SCOPE_CHECK";
        "Client must be authenticated to access this resource" => CredentialsMissing, r#"{"message":"Client must be authenticated to access this resource.","status-code":401}"#;
        "Basic authentication with passwords is deprecated" => PasswordNotAccepted, "Basic authentication with passwords is deprecated.  For more information, see: https://developer.atlassian.com/cloud";
        "Basic Authentication has been disabled on this instance" => MethodDisabled, r#"{"message":"Basic Authentication has been disabled on this instance."}"#;
        "Basic Authentication Failure - Reason : AUTHENTICATED_FAILED" => PasswordWrong, "<title>Basic Authentication Failure - Reason : AUTHENTICATED_FAILED</title>";
        "Basic Authentication Failure - Reason : AUTHENTICATION_DENIED" => AccountBlocked, "<title>Basic Authentication Failure - Reason : AUTHENTICATION_DENIED</title>";
        "Unauthorized; scope does not match" => Scope, r#"{"code":401,"message":"Unauthorized; scope does not match"}"#;
        "XSRF check failed" => Csrf, "XSRF check failed";
        "Current user not permitted to use Confluence" => Scope, r#"{"statusCode":403,"message":"Current user not permitted to use Confluence"}"#;
        "You are not authenticated. Authentication required to perform this operation" => CredentialsMissing, r#"{"errorMessages":["You are not authenticated. Authentication required to perform this operation."]}"#;
        "You do not have the permission to see the specified issue" => ExistenceHidden, r#"{"errorMessages":["You do not have the permission to see the specified issue.","Login Required"]}"#;
        "Issue does not exist or you do not have permission to see it" => ExistenceHidden, r#"{"errorMessages":["Issue does not exist or you do not have permission to see it."]}"#;
        "Failed to parse Connect Session Auth Token" => TokenMalformed, r#"{"error":"Failed to parse Connect Session Auth Token"}"#;
        "oauth_problem=\"token_rejected\"" => TokenInvalid, "WWW-Authenticate: OAuth realm=\"https%3A%2F%2Fa\",oauth_problem=\"token_rejected\"";
        "oauth_problem=\"signature_invalid\"" => RequestSignature, "WWW-Authenticate: OAuth oauth_problem=\"signature_invalid\"";
        "oauth_problem=\"timestamp_refused\"" => ClockSkew, "WWW-Authenticate: OAuth oauth_problem=\"timestamp_refused\"";
        "oauth_problem=\"nonce_used\"" => RequestSignatureScope, "WWW-Authenticate: OAuth oauth_problem=\"nonce_used\"";
        "oauth_problem=\"consumer_key_unknown\"" => ApiKeyInvalid, "WWW-Authenticate: OAuth oauth_problem=\"consumer_key_unknown\"";
        "oauth_problem=\"token_expired\"" => TokenExpired, "WWW-Authenticate: OAuth oauth_problem=\"token_expired\"";
        "Basic auth with password is not allowed on this instance" => PasswordNotAccepted, "Basic auth with password is not allowed on this instance";
    }
    "Bitbucket" Service {
        hosts ["bitbucket.org"];
        marks ["x-arequestid: *", "x-asessionid: *", "www-authenticate: Basic realm=\"Bitbucket.org HTTP\"", "x-view-name: bitbucket.*", "x-accepted-oauth-scopes: repository*", "server: AtlassianEdge", "realm: Bitbucket.org HTTP"];
        "Bitbucket Cloud recently stopped supporting account passwords for Git authentication" => PasswordNotAccepted, "remote: Bitbucket Cloud recently stopped supporting account passwords for Git authentication.";
        "Bitbucket no longer supports app passwords" => PasswordNotAccepted, "remote: Bitbucket no longer supports app passwords";
        "Token is invalid or not supported for this endpoint" => TokenInvalid, r#"{"type":"error","error":{"message":"Token is invalid or not supported for this endpoint."}}"#;
        "Your credentials lack one or more required privilege scopes" => Scope, r#"{"type":"error","error":{"message":"Your credentials lack one or more required privilege scopes."}}"#;
        "Access token expired. Use your refresh token to obtain a new access token" => TokenExpired, r#"{"type":"error","error":{"message":"Access token expired. Use your refresh token to obtain a new access token."}}"#;
        "com.atlassian.bitbucket.AuthorisationException" => Scope, r#"{"errors":[{"exceptionName":"com.atlassian.bitbucket.AuthorisationException"}]}"#;
        "com.atlassian.bitbucket.auth.IncorrectPasswordAuthenticationException" => PasswordWrong, r#"{"errors":[{"exceptionName":"com.atlassian.bitbucket.auth.IncorrectPasswordAuthenticationException"}]}"#;
        "CAPTCHA required. Your Bitbucket account has been marked with a CAPTCHA" => AccountBlocked, r#"{"errors":[{"message":"CAPTCHA required. Your Bitbucket account has been marked with a CAPTCHA. To solve it, please logout and login again through Bitbucket's web interface."}]}"#;
        "Two-step verification is enabled. You need to use an app password" => PasswordNotAccepted, "Two-step verification is enabled. You need to use an app password";
        "stopped supporting account passwords for API authentication" => PasswordNotAccepted, "Bitbucket Cloud recently stopped supporting account passwords for API authentication.";
        "stopped supporting account passwords for Git authentication" => PasswordNotAccepted, "remote: Bitbucket Cloud recently stopped supporting account passwords for Git authentication.";
        "Token is invalid, expired, or not supported for this endpoint" => TokenInvalid, "Token is invalid, expired, or not supported for this endpoint.";
        "This API is only accessible with the following authentication types" => SchemeUnsupported, "This API is only accessible with the following authentication types: apppassword, session";
        "IncorrectPasswordAuthenticationException" => PasswordWrong, r#"{"errors":[{"context":null,"exceptionName":"com.atlassian.bitbucket.auth.IncorrectPasswordAuthenticationException"}]}"#;
        "CaptchaRequiredAuthenticationException" => AccountBlocked, r#"{"errors":[{"exceptionName":"com.atlassian.bitbucket.auth.CaptchaRequiredAuthenticationException"}]}"#;
        "account has been marked as requiring a CAPTCHA" => AccountBlocked, "CAPTCHA required. Your Bitbucket account has been marked as requiring a CAPTCHA to be solved.";
    }
    "Trello" Service {
        hosts ["trello.com"];
        marks ["x-trello-*"];
        @shared "invalid app key" => ApiKeyInvalid, "invalid app key";
        "unauthorized card permission requested" => Scope, "unauthorized card permission requested";
        "unauthorized permission requested" => Scope, "unauthorized permission requested";
        @shared "missing scopes" => Scope, "missing scopes";
        @shared "expired token" [401] => TokenExpired, "expired token";
    }
}
