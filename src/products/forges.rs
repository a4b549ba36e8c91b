//! Forges, build servers and registries of packages and images: GitLab, Bitbucket, Gitea, Jira and Confluence, Jenkins, Nexus, Artifactory, Harbor,
//! Docker Hub, npm, PyPI, crates.io and their like. Wordings: the projects' sources and documentation.

vendor! {
    "GitLab" Service {
        hosts ["gitlab.com"];
        marks ["x-gitlab-*", "gitlab-lb: *", "gitlab-sv: *", "www-authenticate: Basic realm=\"GitLab\"", "_gitlab_session*", "x-gitlab-meta: *"];
        "message: 401 Unauthorized" => Unauthorized, r#"{"message":"401 Unauthorized"}"#;
        "message: 403 Forbidden" => Forbidden, r#"{"message":"403 Forbidden"}"#;
        "Token is expired. You can either do re-authorization or token refresh" => TokenExpired, r#"{"error_description":"Token is expired. You can either do re-authorization or token refresh."}"#;
        "Token was revoked. You have to re-authorize from the user" => TokenRevoked, r#"{"error_description":"Token was revoked. You have to re-authorize from the user."}"#;
        "Token is an impersonation token but impersonation was disabled" => TokenType, r#"{"error_description":"Token is an impersonation token but impersonation was disabled."}"#;
        "DPoP validation error" => DpopProof, r#"{"error_description":"DPoP validation error: x"}"#;
        @shared "The request requires higher privileges than provided by the access token" [403] => Scope, r#"{"error":"insufficient_scope","error_description":"The request requires higher privileges than provided by the access token.","scope":"api"} gitlab-lb: a"#;
        "error: insufficient_granular_scope" => Scope, r#"{"error":"insufficient_granular_scope"}"#;
        "HTTP Basic: Access denied. The provided password or token is incorrect or your account has 2FA enabled and you must use a personal access token instead of a password" => PasswordNotAccepted, "remote: HTTP Basic: Access denied. The provided password or token is incorrect or your account has 2FA enabled and you must use a personal access token instead of a password.";
        "HTTP Basic: Access denied. If a password was provided for Git authentication, the password was incorrect or you're required to use a token instead of a password" => PasswordNotAccepted, "remote: HTTP Basic: Access denied. If a password was provided for Git authentication, the password was incorrect or you're required to use a token instead of a password.";
        "You must use a personal access token with 'read_repository' or 'write_repository' scope for Git over HTTP" => PasswordNotAccepted, "remote: You must use a personal access token with 'read_repository' or 'write_repository' scope for Git over HTTP.";
        "Your password expired. Please access GitLab from a web browser to update your password" => AccountBlocked, "Your password expired. Please access GitLab from a web browser to update your password.";
        @shared "Your account has been blocked" => AccountBlocked, r#"{"message":"403 Forbidden - Your account has been blocked."}"#;
        "Your request has been rejected because two-factor authentication" => StepUp, "Your request has been rejected because two-factor authentication is required";
        "You must accept the Terms of Service in order to perform this action" => AccountBlocked, r#"{"message":"403 Forbidden - You (@bob) must accept the Terms of Service in order to perform this action. You must accept the Terms of Service in order to perform this action."}"#;
        "Cannot find valid SSO session. Please login via your group's SSO at" => ConsentOrSso, "remote: Cannot find valid SSO session. Please login via your group's SSO at https://gitlab.com/groups/a/-/saml/sso";
        "This endpoint has been requested too many times" => RateLimited, r#"{"message":{"error":"This endpoint has been requested too many times. Try again later."}}"#;
        "The deploy token * not have access" => Scope, "remote: The deploy token does not have access";
        "You are not allowed to download code from this project" => Scope, "remote: You are not allowed to download code from this project.";
        "You are not allowed to push code to this project" => Scope, "remote: You are not allowed to push code to this project.";
        "Authentication by CI/CD job token not allowed from" => Scope, "remote: Authentication by CI/CD job token not allowed from a to b.";
        "You must use a personal access token with" => PasswordNotAccepted, "remote: You must use a personal access token with 'read_repository' or 'write_repository' scope for Git over HTTP.";
        "403 Forbidden - Your account has been blocked" => AccountBlocked, r#"{"message":"403 Forbidden - Your account has been blocked."}"#;
    }
    "Gitea / Forgejo" Service {
        hosts ["codeberg.org", "gitea.com"];
        marks ["www-authenticate: Basic realm=\"Gitea\"*", "i_like_gitea=*", "message: token is required", "set-cookie: i_like_gitea=*", "set-cookie: i_like_forgejo=*", "realm: Gitea"];
        "token does not have at least one of required scope(s)" => Scope, r#"{"message":"token does not have at least one of required scope(s): [read:repository]"}"#;
        "token does not have at least one of required scope(s): *" => Scope, r#"{"message":"token does not have at least one of required scope(s): [write:issue]"}"#;
        "Only signed in user is allowed to call APIs" => LoginRequired, r#"{"message":"Only signed in user is allowed to call APIs."}"#;
        "message: token is required" => CredentialsMissing, r#"{"message":"token is required"}"#;
        "message: user should be the owner of the repo" => Scope, r#"{"message":"user should be the owner of the repo"}"#;
        "access token does not exist [sha:" => TokenInvalid, r#"{"message":"access token does not exist [sha: abc]"}"#;
        "user does not exist [uid: *" => PasswordWrong, r#"{"message":"user does not exist [uid: 0, name: bob]"}"#;
        "basic authorization is not allowed while" => StepUp, r#"{"message":"basic authorization is not allowed while having security keys enrolled"}"#;
        "This account is suspended." => AccountBlocked, r#"{"message":"This account is suspended."}"#;
        "user must change its password" => AccountBlocked, r#"{"message":"You must change your password. user must change its password"}"#;
        "invalid username, password or token" => PasswordWrong, r#"{"message":"invalid username, password or token"}"#;
        "token does not have at least one of required scope" => Scope, r#"{"message":"token does not have at least one of required scope(s), required=[write:repository], token scope=read:user"}"#;
    }
    "Jenkins" Service {
        hosts [];
        marks ["x-jenkins: *", "x-hudson: *", "www-authenticate: Basic realm=\"Jenkins\"", "server: Jetty(winstone*", "x-you-are-authenticated-as: *"];
        "No valid crumb was included in the request" => Csrf, "<title>Error 403 No valid crumb was included in the request</title>";
        "is missing the Overall/Read permission" => Scope, "<body>anonymous is missing the Overall/Read permission</body>";
        "anonymous is missing the" => CredentialsMissing, "<body>anonymous is missing the Job/Build permission</body>";
        "is missing the * permission" => Scope, "<body>bob is missing the Job/Build permission</body>";
        "Invalid password/token for user: *" => PasswordWrong, "Invalid password/token for user: bob";
        "x-you-are-authenticated-as: anonymous" => CredentialsMissing, "X-You-Are-Authenticated-As: anonymous";
        "x-required-permission: *" => Scope, "X-Required-Permission: hudson.model.Hudson.Read";
        "x-permission-implied-by: *" => Scope, "X-Permission-Implied-By: hudson.security.Permission.GenericRead";
        "anonymous is missing the * permission" => CredentialsMissing, "anonymous is missing the Overall/Read permission";
        "is missing the */* permission" => Scope, "jane is missing the Job/Build permission";
        "Invalid password/token for user" => PasswordWrong, "<h2>HTTP ERROR 401 Invalid password/token for user: jane</h2>";
    }
    "Sonatype Nexus" Registry {
        hosts ["sonatype.org", "sonatype.com"];
        marks ["server: Nexus/*", "www-authenticate: BASIC realm=\"Sonatype Nexus Repository Manager\"*", "realm: Sonatype Nexus Repository Manager"];
        "User not permitted: *" => Scope, "User not permitted: x";
        @shared "Content access is protected by token" => PasswordNotAccepted, "Content access is protected by token";
    }
    "JFrog Artifactory" Registry {
        hosts ["jfrog.io", "jfrog.com"];
        marks ["server: Artifactory*", "x-jfrog-version: *", "x-artifactory-id: *", "www-authenticate: Basic realm=\"Artifactory Realm\"", "x-artifactory-node-id: *", "server: Artifactory/*", "realm: Artifactory Realm"];
        "Bad props auth token: apiKey=" => ApiKeyInvalid, r#"{"errors":[{"status":401,"message":"Bad props auth token: apiKey=abc"}]}"#;
        "Props Authentication Token not found" => ApiKeyInvalid, r#"{"errors":[{"status":401,"message":"Props Authentication Token not found"}]}"#;
        "Token failed verification: expired" => TokenExpired, r#"{"errors":[{"status":401,"message":"Token failed verification: expired"}]}"#;
        "Token failed verification: revoked" => TokenRevoked, r#"{"errors":[{"status":401,"message":"Token failed verification: revoked"}]}"#;
        "Token failed verification: signature" => TokenSignature, r#"{"errors":[{"status":401,"message":"Token failed verification: signature"}]}"#;
        "Token failed verification: parse" => TokenMalformed, r#"{"errors":[{"status":401,"message":"Token failed verification: parse"}]}"#;
        "Token failed verification: audience" => TokenAudience, r#"{"errors":[{"status":401,"message":"Token failed verification: audience"}]}"#;
        "Token failed verification: issuer" => TokenIssuer, r#"{"errors":[{"status":401,"message":"Token failed verification: issuer"}]}"#;
        "Token failed verification: *" => TokenInvalid, r#"{"errors":[{"status":401,"message":"Token failed verification: other"}]}"#;
        "Artifactory configured to accept only encrypted passwords but received a clear text password" => PasswordNotAccepted, r#"{"errors":[{"message":"Artifactory configured to accept only encrypted passwords but received a clear text password."}]}"#;
        "This request is blocked due to recurrent login failures, please try again in" => RateLimited, r#"{"errors":[{"status":403,"message":"This request is blocked due to recurrent login failures, please try again in 5 seconds"}]}"#;
        "Wrong username was used" => PasswordWrong, r#"{"errors":[{"status":401,"message":"Wrong username was used"}]}"#;
        "Forbidden UI REST call" => Scope, r#"{"errors":[{"message":"Forbidden UI REST call"}]}"#;
        @shared "Not enough permissions to *" => Scope, r#"{"errors":[{"status":403,"message":"Not enough permissions to delete/overwrite artifact 'a'"}]}"#;
        @shared "Bad credentials" => PasswordWrong, r#"{"errors":[{"status":401,"message":"Bad credentials"}]}"#;
        @shared "Authentication is required" => CredentialsMissing, r#"{"errors":[{"status":401,"message":"Authentication is required"}]}"#;
        "This request is blocked due to recurrent login failures" => RateLimited, r#"{"errors":[{"status":403,"message":"This request is blocked due to recurrent login failures, please try again in 5 seconds"}]}"#;
        "locked due to recurrent incorrect login attempts" => AccountBlocked, "Artifactory user has been locked due to recurrent incorrect login attempts.";
    }
    "Harbor" Registry {
        hosts [];
        marks ["x-harbor-csrf-token: *", "harbor-*"];
        "unauthorized to access repository: *, action: *" => Scope, r#"{"errors":[{"code":"UNAUTHORIZED","message":"unauthorized to access repository: a/b, action: pull: unauthorized to access repository: a/b, action: pull"}]}"#;
        "CSRF token not found in request" => Csrf, r#"{"errors":[{"code":"FORBIDDEN","message":"CSRF token not found in request"}]}"#;
    }
    "OCI registry" Registry {
        hosts ["ghcr.io", "quay.io", "gcr.io", "pkg.dev", "mcr.microsoft.com", "azurecr.io", "public.ecr.aws", "dkr.ecr.amazonaws.com"];
        marks ["docker-distribution-api-version: *", "oci-*", "realm: Registry Realm"];
        @shared "code: UNAUTHORIZED" => CredentialsMissing, r#"{"errors":[{"code":"UNAUTHORIZED","message":"authentication required"}]} docker-distribution-api-version: registry/2.0"#;
        @shared "code: DENIED" => Forbidden, r#"{"errors":[{"code":"DENIED","message":"requested access to the resource is denied"}]}"#;
        @shared "requested access to the resource is denied" => ExistenceHidden, "denied: requested access to the resource is denied";
        "authorization failed: no basic auth credentials" => ClientCredentialLost, "ctr: authorization failed: no basic auth credentials";
        "no basic auth credentials" => CredentialsMissing, "no basic auth credentials";
        "unauthorized: authentication required" => CredentialsMissing, "Error response from daemon: unauthorized: authentication required";
        "unauthorized: incorrect username or password" => PasswordWrong, "Error response from daemon: Get \"https://registry-1.docker.io/v2/\": unauthorized: incorrect username or password";
        "Your authorization token has expired. Reauthenticate and try again" => TokenExpired, "denied: Your authorization token has expired. Reauthenticate and try again.";
        "denied: permission_denied: *" => Scope, "denied: permission_denied: write_package";
        "permission_denied: The token provided does not match expected scopes" => Scope, "denied: permission_denied: The token provided does not match expected scopes.";
        "Unauthenticated request. Unauthenticated requests do not have permission" => CredentialsMissing, "denied: Unauthenticated request. Unauthenticated requests do not have permission \"artifactregistry.repositories.downloadArtifacts\" on resource";
        "failed to authorize: failed to fetch anonymous token" => CredentialsMissing, "failed to authorize: failed to fetch anonymous token: unexpected status: 401 Unauthorized";
        "failed to authorize: failed to fetch oauth token" => CredentialsRefused, "failed to authorize: failed to fetch oauth token: unexpected status: 401 Unauthorized";
        "error getting credentials - err: *" => ClientCredentialLost, "error getting credentials - err: exec: \"docker-credential-desktop\": executable file not found in $PATH";
        "personal access token is expired" => TokenExpired, "unauthorized: personal access token is expired";
        "access token has insufficient scopes" => Scope, "unauthorized: access token has insufficient scopes";
        "Could not find robot with username: * and supplied password" => PasswordWrong, r#"{"error":"Could not find robot with username: a+b and supplied password."}"#;
        "Invalid bearer token format" => FormatWrong, r#"{"errors":[{"message":"Invalid bearer token format"}]}"#;
        @shared "authentication required" => CredentialsMissing, r#"{"errors":[{"code":"UNAUTHORIZED","message":"authentication required","detail":null}]}"#;
        "User cannot be authenticated with the token provided" => TokenInvalid, "unauthenticated: User cannot be authenticated with the token provided.";
    }
    "npm registry API" Registry {
        hosts ["registry.npmjs.org", "npmjs.com"];
        marks ["npm-notice: *", "npm error code E40*", "npm ERR! code E40*"];
        "npm-auth-required" => CredentialsMissing, "npm-auth-required";
        "www-authenticate: OTP" => StepUp, "WWW-Authenticate: OTP";
        "This operation requires a one-time password" => StepUp, "npm error This operation requires a one-time password from your authenticator.";
        "npm error code EOTP" => StepUp, "npm error code EOTP";
        "npm ERR! code EOTP" => StepUp, "npm ERR! code EOTP";
        "npm error code ENEEDAUTH" => ClientCredentialLost, "npm error code ENEEDAUTH";
        "npm ERR! code ENEEDAUTH" => ClientCredentialLost, "npm ERR! code ENEEDAUTH";
        "This command requires you to be logged in" => ClientCredentialLost, "npm error need auth This command requires you to be logged in to https://registry.npmjs.org/";
        "Unable to authenticate, your authentication token seems to be invalid" => TokenInvalid, "npm error Unable to authenticate, your authentication token seems to be invalid.";
        "Unable to authenticate, need: *" => TokenInvalid, "npm error code E401\nnpm error Unable to authenticate, need: Basic realm=\"GitHub Package Registry\"";
        "Incorrect or missing password" => PasswordWrong, "npm error Incorrect or missing password.";
        "authentication token not provided" => CredentialsMissing, "npm error 401 Unauthorized - GET https://npm.pkg.github.com/@a%2fb - authentication token not provided";
        "You do not have permission to publish \"*\"" => Scope, "npm error 403 You do not have permission to publish \"left-pad\". Are you logged in as the correct user?";
        "Two-factor authentication or granular access token with bypass 2fa enabled is required to publish packages" => StepUp, "npm error 403 Two-factor authentication or granular access token with bypass 2fa enabled is required to publish packages.";
    }
    "Verdaccio" Registry {
        hosts [];
        marks ["x-powered-by: verdaccio*"];
        "authorization required to access package" => CredentialsMissing, r#"{"error":"authorization required to access package @a/b"}"#;
        "user * is not allowed to access package" => Scope, r#"{"error":"user bob is not allowed to access package @a/b"}"#;
        "bad username/password, access denied" => PasswordWrong, r#"{"error":"bad username/password, access denied"}"#;
    }
    "PyPI" Registry {
        hosts ["pypi.org", "upload.pypi.org", "test.pypi.org"];
        marks ["server: *Warehouse*", "x-pypi-*", "warehouse*"];
        "Invalid or non-existent authentication information" => PasswordWrong, "HTTP Error 403: Invalid or non-existent authentication information. See https://pypi.org/help/#invalid-auth for more information.";
        "Username/Password authentication is no longer supported. Migrate to API Tokens or Trusted Publishers instead" => PasswordNotAccepted, "403 Username/Password authentication is no longer supported. Migrate to API Tokens or Trusted Publishers instead. See https://pypi.org/help/#apitoken";
        "Invalid API Token: *" => TokenInvalid, "403 Invalid API Token: x";
        "isn't allowed to upload to project" => Scope, "HTTP Error 403: The user 'bob' isn't allowed to upload to project 'a'. See https://pypi.org/help/#project-name";
        "Invalid API Token: project-scoped token is not valid for project" => Scope, "403 Invalid API Token: project-scoped token is not valid for project: 'a'";
        "Upload of package refused; two-factor authentication must be enabled" => StepUp, "403 Upload of package refused; two-factor authentication must be enabled";
        "Non-user identities cannot create new projects" => Scope, "403 Non-user identities cannot create new projects.";
    }
    "crates.io" Registry {
        hosts ["crates.io"];
        marks ["user-agent: cargo *"];
        "The given API token does not match the format used by crates.io" => TokenMalformed, r#"{"errors":[{"detail":"The given API token does not match the format used by crates.io. Tokens generated before 2020-07-14 were generated with an insecure random number generator"}]}"#;
        "this action requires authentication" => CredentialsMissing, r#"{"errors":[{"detail":"this action requires authentication"}]}"#;
        "this token does not have the required permissions to perform this action" => Scope, r#"{"errors":[{"detail":"this token does not have the required permissions to perform this action"}]}"#;
        "must be logged in to perform that action" => CredentialsMissing, r#"{"errors":[{"detail":"must be logged in to perform that action"}]}"#;
        "this crate exists but you don't seem to be an owner" => Scope, r#"{"errors":[{"detail":"this crate exists but you don't seem to be an owner. If you believe this is a mistake, perhaps you need to accept an invitation to be an owner before publishing."}]}"#;
        "no token found, please run `cargo login`" => ClientCredentialLost, "error: no token found, please run `cargo login`";
        "token rejected for `*`, please run `cargo login" => TokenInvalid, "error: token rejected for `my-registry`, please run `cargo login --registry my-registry`";
        "authenticated registries require a credential-provider to be configured" => ClientCredentialLost, "error: authenticated registries require a credential-provider to be configured";
    }
    "RubyGems" Registry {
        hosts ["rubygems.org"];
        marks [];
        "Access Denied. Please sign up for an account at https://rubygems.org" => CredentialsMissing, "Access Denied. Please sign up for an account at https://rubygems.org";
        "You have enabled multifactor authentication but no OTP code provided" => StepUp, "You have enabled multifactor authentication but no OTP code provided. Please fill it and retry.";
        "Your account has MFA enabled for UI and gem signin" => StepUp, "Your account has MFA enabled for UI and gem signin";
        "The API key doesn't have access" => Scope, "The API key doesn't have access";
        "This API key cannot perform the specified action on this gem" => Scope, "This API key cannot perform the specified action on this gem.";
        "Bad username or password. See also: bundle config" => PasswordWrong, "Bad username or password for https://gems.example/. Bad username or password. See also: bundle config";
        "Authentication is required for *" => ClientCredentialLost, "Authentication is required for https://gems.example/.";
    }
    "NuGet" Registry {
        hosts ["nuget.org"];
        marks ["x-nuget-*", "user-agent: NuGet*"];
        "The specified API key is invalid, has expired, or does not have permission to access the specified package" => ApiKeyInvalid, "Response status code does not indicate success: 403 (The specified API key is invalid, has expired, or does not have permission to access the specified package.).";
        "error NU1301" => Unauthorized, "error NU1301: Unable to load the service index for source";
    }
    "Maven" Registry {
        hosts ["repo.maven.apache.org", "central.sonatype.com"];
        marks ["user-agent: Apache-Maven/*"];
        "authentication failed for *, status: 401" => Unauthorized, "Could not transfer artifact a:b:pom:1 from/to r (https://a): authentication failed for https://a/b.pom, status: 401 Unauthorized";
        "authorization failed for *, status: 403" => Scope, "Could not transfer artifact a:b:pom:1 from/to r (https://a): authorization failed for https://a/b.pom, status: 403 Forbidden";
        "Not authorized , ReasonPhrase:" => Unauthorized, "Not authorized , ReasonPhrase:Unauthorized.";
        "Received status code 401 from server:" => Unauthorized, "Could not GET 'https://a'. Received status code 401 from server: Unauthorized";
    }
    "Composer" Registry {
        hosts ["packagist.org", "repo.packagist.com"];
        marks ["user-agent: Composer/*"];
        "Could not authenticate against" => PasswordWrong, "Could not authenticate against github.com";
        "Invalid credentials (HTTP 401) for" => PasswordWrong, "Invalid credentials (HTTP 401) for 'https://repo.example/packages.json', aborting.";
        "requires authentication, please provide credentials in" => ClientCredentialLost, "The 'https://repo.example' URL required authentication. requires authentication, please provide credentials in auth.json";
    }
    "Conda" Registry {
        hosts ["anaconda.org", "anaconda.com"];
        marks [];
        "HTTP 401 UNAUTHORIZED for channel" => Unauthorized, "UnavailableInvalidChannel: HTTP 401 UNAUTHORIZED for channel a";
        "The token * given for the URL is invalid" => TokenInvalid, "The token 'ab' given for the URL is invalid.";
    }
    "SonarQube" Service {
        hosts ["sonarcloud.io"];
        marks ["sonar-version: *", "sonarqube-authentication-token-expiration: *"];
        "Not authorized. Please check the user token in the property 'sonar.token'" => TokenInvalid, "ERROR: Not authorized. Please check the user token in the property 'sonar.token' or the credentials in the properties 'sonar.login' and 'sonar.password'.";
        "Not authorized. Please check the properties sonar.login and sonar.password" => TokenInvalid, "ERROR: Not authorized. Please check the properties sonar.login and sonar.password.";
        "Not authorized. Analyzing this project requires authentication" => CredentialsMissing, "ERROR: Not authorized. Analyzing this project requires authentication. Please check the user token";
        "You're not authorized to analyze this project or the project doesn't exist" => Scope, "ERROR: You're not authorized to analyze this project or the project doesn't exist on SonarQube and you're not authorized to create it.";
        "You're not authorized to run analysis" => Scope, r#"{"errors":[{"msg":"You're not authorized to run analysis. Please contact the project administrator."}]}"#;
    }
    "TeamCity" Service {
        hosts ["teamcity.com"];
        marks ["teamcity-node-id: *", "www-authenticate: Basic realm=\"TeamCity\"*"];
        "No CSRF header, token or Origin/Referer" => Csrf, "403 Forbidden: Responding with 403 status code due to failed CSRF check: No CSRF header, token or Origin/Referer headers";
        "Responding with 403 status code due to failed CSRF check" => Csrf, "Responding with 403 status code due to failed CSRF check: x";
    }
    "CircleCI" Service {
        hosts ["circleci.com"];
        marks [];
        @shared "You must log in first." => CredentialsMissing, r#"{"message":"You must log in first."}"#;
    }
    "Sourcegraph" Service {
        hosts ["sourcegraph.com"];
        marks [];
        "Private mode requires authentication" => CredentialsMissing, "Private mode requires authentication.";
        @shared "Invalid access token" [401, 403] => TokenInvalid, "Invalid access token.";
    }
    "Phabricator" Service {
        hosts [];
        marks ["error_code: ERR-*"];
        "error_code: ERR-INVALID-AUTH" => TokenInvalid, r#"{"error_code":"ERR-INVALID-AUTH","error_info":"API token \"api-a\" has the wrong length."}"#;
        "error_code: ERR-INVALID-SESSION" => SessionMissing, r#"{"error_code":"ERR-INVALID-SESSION","error_info":"Session key is not present."}"#;
    }
    "Gerrit" Service {
        hosts ["googlesource.com"];
        marks ["www-authenticate: Basic realm=\"Gerrit Code Review\"*", "GerritAccount=*"];
    }
}
