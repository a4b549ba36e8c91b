//! Forges, build servers and registries. Wordings: the products' sources and documentation.

vendor! {
    "GitLab" Service {
        hosts ["gitlab.com"];
        marks ["x-gitlab-meta: *", "gitlab-lb: *", "gitlab-sv: *"];
        @shared "message: 401 Unauthorized" => Unauthorized, r#"{"message":"401 Unauthorized"}"#;
        "Token is expired. You can either do re-authorization or token refresh" => TokenExpired, r#"{"error":"invalid_token","error_description":"Token is expired. You can either do re-authorization or token refresh."}"#;
        "Token was revoked. You have to re-authorize from the user" => TokenRevoked, r#"{"error":"invalid_token","error_description":"Token was revoked. You have to re-authorize from the user."}"#;
        "Token is an impersonation token but impersonation was disabled" => TokenType, r#"{"error_description":"Token is an impersonation token but impersonation was disabled."}"#;
        "You must use a personal access token with" => PasswordNotAccepted, "remote: You must use a personal access token with 'read_repository' or 'write_repository' scope for Git over HTTP.";
        "You are not allowed to push code to this project" => Scope, "remote: You are not allowed to push code to this project.";
        "You are not allowed to download code from this project" => Scope, "remote: You are not allowed to download code from this project.";
        "403 Forbidden - Your account has been blocked" => AccountBlocked, r#"{"message":"403 Forbidden - Your account has been blocked."}"#;
    }
    "Gitea" Service {
        hosts ["codeberg.org"];
        marks ["set-cookie: i_like_gitea=*", "set-cookie: i_like_forgejo=*", "realm: Gitea"];
        "invalid username, password or token" => PasswordWrong, r#"{"message":"invalid username, password or token"}"#;
        "token does not have at least one of required scope" => Scope, r#"{"message":"token does not have at least one of required scope(s), required=[write:repository], token scope=read:user"}"#;
        "Only signed in user is allowed to call APIs" => CredentialsMissing, r#"{"message":"Only signed in user is allowed to call APIs."}"#;
        @shared "message: token is required" => CredentialsMissing, r#"{"message":"token is required"}"#;
    }
    "Jenkins" Service {
        hosts [];
        marks ["x-jenkins: *", "x-you-are-authenticated-as: *", "x-hudson: *"];
        "No valid crumb was included in the request" => Csrf, "<h2>HTTP ERROR 403 No valid crumb was included in the request</h2>";
        "x-you-are-authenticated-as: anonymous" => CredentialsMissing, "X-You-Are-Authenticated-As: anonymous";
        "anonymous is missing the * permission" => CredentialsMissing, "anonymous is missing the Overall/Read permission";
        "is missing the */* permission" => Scope, "jane is missing the Job/Build permission";
        "Invalid password/token for user" => PasswordWrong, "<h2>HTTP ERROR 401 Invalid password/token for user: jane</h2>";
    }
    "Nexus Repository" Registry {
        hosts [];
        marks ["server: Nexus/*", "realm: Sonatype Nexus Repository Manager"];
    }
    "Artifactory" Registry {
        hosts ["jfrog.io"];
        marks ["server: Artifactory/*", "x-artifactory-id: *", "x-jfrog-version: *", "realm: Artifactory Realm"];
        @shared "Bad credentials" => PasswordWrong, r#"{"errors":[{"status":401,"message":"Bad credentials"}]}"#;
        @shared "Authentication is required" => CredentialsMissing, r#"{"errors":[{"status":401,"message":"Authentication is required"}]}"#;
        "Props Authentication Token not found" => TokenInvalid, r#"{"errors":[{"status":401,"message":"Props Authentication Token not found"}]}"#;
        "Token failed verification: expired" => TokenExpired, r#"{"errors":[{"status":401,"message":"Token failed verification: expired"}]}"#;
        "Token failed verification: parse" => TokenMalformed, r#"{"errors":[{"status":401,"message":"Token failed verification: parse"}]}"#;
        "Token failed verification: signature" => TokenSignature, r#"{"errors":[{"status":401,"message":"Token failed verification: signature"}]}"#;
        "This request is blocked due to recurrent login failures" => RateLimited, r#"{"errors":[{"status":403,"message":"This request is blocked due to recurrent login failures, please try again in 5 seconds"}]}"#;
        "locked due to recurrent incorrect login attempts" => AccountBlocked, "Artifactory user has been locked due to recurrent incorrect login attempts.";
    }
    "OCI registry" Registry {
        hosts ["ghcr.io"];
        marks ["docker-distribution-api-version: *", "realm: Registry Realm"];
        "no basic auth credentials" => CredentialsMissing, "denied: no basic auth credentials";
        @shared "authentication required" => CredentialsMissing, r#"{"errors":[{"code":"UNAUTHORIZED","message":"authentication required","detail":null}]}"#;
        "permission_denied: The token provided does not match expected scopes" => Scope, "denied: permission_denied: The token provided does not match expected scopes.";
        "User cannot be authenticated with the token provided" => TokenInvalid, "unauthenticated: User cannot be authenticated with the token provided.";
    }
}
