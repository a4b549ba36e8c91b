//! Atlassian: Jira, Confluence and Bitbucket, in the cloud and on one's own servers. Wordings: their REST documentation and their answers.

vendor! {
    "Jira" Service {
        hosts ["atlassian.net"];
        marks ["x-seraph-loginreason: *", "x-arequestid: *", "x-asen: *", "atl-traceid: *"];
        "x-authentication-denied-reason: CAPTCHA_CHALLENGE*" => AccountBlocked, "X-Authentication-Denied-Reason: CAPTCHA_CHALLENGE; login-url=https://jira.example.com/login.jsp";
        "x-seraph-loginreason: AUTHENTICATED_FAILED" => PasswordWrong, "X-Seraph-LoginReason: AUTHENTICATED_FAILED";
        "x-seraph-loginreason: AUTHENTICATION_DENIED" => AccountBlocked, "X-Seraph-LoginReason: AUTHENTICATION_DENIED";
        "x-seraph-loginreason: AUTHORISATION_FAILED" => Scope, "X-Seraph-LoginReason: AUTHORISATION_FAILED";
        "Basic authentication with passwords is deprecated" => PasswordNotAccepted, "Basic authentication with passwords is deprecated. For more information, see: https://developer.atlassian.com/cloud/jira/platform/deprecation-notice-basic-auth/";
        "Basic auth with password is not allowed on this instance" => PasswordNotAccepted, "Basic auth with password is not allowed on this instance";
        "Basic Authentication has been disabled on this instance" => MethodDisabled, "Basic Authentication has been disabled on this instance.";
        "Client must be authenticated to access this resource" => CredentialsMissing, r#"{"message":"Client must be authenticated to access this resource.","status-code":401}"#;
        "You are not authenticated. Authentication required to perform this operation" => CredentialsMissing, r#"{"errorMessages":["You are not authenticated. Authentication required to perform this operation."],"errors":{}}"#;
        "Issue does not exist or you do not have permission to see it" => ExistenceHidden, r#"{"errorMessages":["Issue does not exist or you do not have permission to see it."],"errors":{}}"#;
        "XSRF check failed" => Csrf, "XSRF check failed";
        "Unauthorized; scope does not match" => Scope, r#"{"code":401,"message":"Unauthorized; scope does not match"}"#;
        "Failed to parse Connect Session Auth Token" => TokenMalformed, r#"{"error":"Failed to parse Connect Session Auth Token"}"#;
    }
    "Bitbucket" Service {
        hosts ["bitbucket.org"];
        marks ["server: AtlassianEdge", "realm: Bitbucket.org HTTP"];
        "stopped supporting account passwords for Git authentication" => PasswordNotAccepted, "remote: Bitbucket Cloud recently stopped supporting account passwords for Git authentication.";
        "Token is invalid, expired, or not supported for this endpoint" => TokenInvalid, "Token is invalid, expired, or not supported for this endpoint.";
        "Your credentials lack one or more required privilege scopes" => Scope, r#"{"type":"error","error":{"message":"Your credentials lack one or more required privilege scopes."}}"#;
        "This API is only accessible with the following authentication types" => SchemeUnsupported, "This API is only accessible with the following authentication types: apppassword, session";
        "IncorrectPasswordAuthenticationException" => PasswordWrong, r#"{"errors":[{"context":null,"exceptionName":"com.atlassian.bitbucket.auth.IncorrectPasswordAuthenticationException"}]}"#;
        "CaptchaRequiredAuthenticationException" => AccountBlocked, r#"{"errors":[{"exceptionName":"com.atlassian.bitbucket.auth.CaptchaRequiredAuthenticationException"}]}"#;
        "account has been marked as requiring a CAPTCHA" => AccountBlocked, "CAPTCHA required. Your Bitbucket account has been marked as requiring a CAPTCHA to be solved.";
        "com.atlassian.bitbucket.AuthorisationException" => Scope, r#"{"errors":[{"exceptionName":"com.atlassian.bitbucket.AuthorisationException"}]}"#;
    }
}
