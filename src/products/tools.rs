//! What programs of the command line say when a registry, a forge or a store refuses them: containers, git, packages, infrastructure.
//! To be checked against: the programs' sources (containerd, containers/image, distribution, git-lfs, gh, pip, uv, yarn, pnpm, composer, cargo, gradle, sbt,
//! rclone) and the services' own messages that they pass on.

vendor! {
    "Distribution" Registry {
        hosts [];
        marks [];
        "error authorizing context: authorization token required" => CredentialsMissing, "level=warning msg=\"error authorizing context: authorization token required\" http.request.method=GET";
        "error authorizing context: basic authentication challenge for realm *: invalid authorization credential" => Unauthorized, "msg=\"error authorizing context: basic authentication challenge for realm \\\"Registry Realm\\\": invalid authorization credential\"";
        "error authorizing context: basic authentication challenge for realm *: authentication failure" => PasswordWrong, "msg=\"error authorizing context: basic authentication challenge for realm \\\"Registry Realm\\\": authentication failure\"";
        "error authorizing context: insufficient scope" => Scope, "level=warning msg=\"error authorizing context: insufficient scope\"";
        "error authorizing context: invalid token" => TokenInvalid, "level=warning msg=\"error authorizing context: invalid token\"";
        "error authorizing context: malformed token" => TokenMalformed, "level=warning msg=\"error authorizing context: malformed token\"";
        "token signed by untrusted key with ID" => TokenKeyUnknown, "level=info msg=\"token signed by untrusted key with ID: \\\"ABCD:EFGH\\\"\"";
        "untrusted JWK with no certificate chain" => TokenKeyUnknown, "level=info msg=\"untrusted JWK with no certificate chain\"";
        "unable to get token signing key" => TokenKeyUnknown, "level=info msg=\"unable to get token signing key\"";
        "unable to verify certificate chain: x509" => TokenKeyUnknown, "level=info msg=\"unable to verify certificate chain: x509: too many intermediates for path length constraint\"";
        "token from untrusted issuer" => TokenIssuer, "level=info msg=\"token from untrusted issuer: \\\"auth.example\\\"\"";
        "token intended for another audience" => TokenAudience, "level=info msg=\"token intended for another audience: \\\"registry.example\\\"\"";
        "token not to be used after *currently" => TokenExpired, "level=info msg=\"token not to be used after 2026-11-23 07:00:00 - currently 2026-11-23 07:10:00\"";
        "token not to be used before *currently" => TokenNotYetValid, "level=info msg=\"token not to be used before 2026-11-23 07:10:00 - currently 2026-11-23 07:00:00\"";
        "unable to verify token signature" => TokenSignature, "level=info msg=\"unable to verify token signature: the check failed\"";
    }
    "Docker Hub" Registry {
        hosts [];
        marks [];
        "login attempt to * failed with status: 401" => CredentialsRefused, "Error response from daemon: login attempt to https://registry.example/v2/ failed with status: 401 Unauthorized";
        "your account must log in with a Personal Access Token" => PasswordNotAccepted, "unauthorized: your account must log in with a Personal Access Token (PAT) - learn more at docs.docker.com/go/access-tokens";
        "email must be verified before using" => AccountBlocked, "denied: email must be verified before using account";
        "You have been locked out for" => AccountBlocked, "Login: Too many failed login attempts. You have been locked out for one hour. Try again later or contact support.";
    }
    "containerd" Client {
        hosts [];
        marks ["user-agent: containerd/*", "failed to resolve reference *", "failed to pull and unpack image *"];
        "push access denied" => Scope, "server message: push access denied";
    }
    "containers/image" Client {
        hosts [];
        marks ["user-agent: skopeo/*", "user-agent: Buildah/*", "user-agent: cri-o/*", "user-agent: containers/*", "initializing source docker://*"];
        "unable to retrieve auth token: invalid username/password" => PasswordWrong, "Error: unable to retrieve auth token: invalid username/password: unauthorized";
        "error logging into *: invalid username/password" => PasswordWrong, "Error: error logging into \"quay.example\": invalid username/password";
        "reading manifest * in docker.io/*: requested access to the resource is denied" => ExistenceHidden, "reading manifest 1.2 in docker.io/library/demo-app: requested access to the resource is denied";
        "Error reading manifest * in docker.io/" => ExistenceHidden, "Error reading manifest latest in docker.io/library/demo-app: errors:";
    }
    "Google Container Registry" Registry {
        hosts ["gcr.io"];
        marks [];
        "You don't have the needed permissions to perform this operation, and you may have invalid credentials" => Unauthorized, "unauthorized: You don't have the needed permissions to perform this operation, and you may have invalid credentials. To authenticate your request, follow the steps";
    }
    "Google Artifact Registry" Registry {
        hosts ["pkg.dev"];
        marks [];
        "Permission \"artifactregistry.*\" denied on resource" => Scope, "DENIED: Permission \"artifactregistry.repositories.uploadArtifacts\" denied on resource \"projects/a\"";
    }
    "Azure Container Registry" Registry {
        hosts ["azurecr.io"];
        marks [];
        "aka.ms/acr/authorization" => CredentialsMissing, "unauthorized: visit https://aka.ms/acr/authorization for more information.";
        "Invalid clientid or client secret" => OAuthClient, "unauthorized: Invalid clientid or client secret.";
        "client with IP '*' is not allowed access" => SourceNotAllowed, "denied: client with IP '192.0.2.7' is not allowed access. Refer https://aka.ms/acr/firewall to grant access.";
        "Please log in with 'az acr login'" => LoginRequired, "Please log in with 'az acr login' first";
    }
    "GitHub Container Registry" Registry {
        hosts ["ghcr.io"];
        marks [];
        "denied: denied" => TokenInvalid, "unexpected status code 403: denied: denied";
        "denied: installation not allowed to *" => Scope, "denied: installation not allowed to Create organization package";
        "The requested installation does not exist" => Scope, "denied: The requested installation does not exist.";
    }
    "GitLab Container Registry" Registry {
        hosts ["registry.gitlab.com"];
        marks [];
        "denied: access forbidden" => Scope, "denied: access forbidden";
    }
    "JFrog images" Registry {
        hosts [];
        marks [];
        "The client does not have permission for manifest" => Scope, "unauthorized: The client does not have permission for manifest";
        "The client does not have permission to push to the repository" => Scope, "unauthorized: The client does not have permission to push to the repository.";
    }
    "git client" Client {
        hosts [];
        marks [];
        "could not read Username for 'http*': terminal prompts disabled" => CredentialsMissing, "fatal: could not read Username for 'https://git.example.com': terminal prompts disabled";
        "could not read Username for 'http*': No such device or address" => CredentialsMissing, "fatal: could not read Username for 'https://git.example.com': No such device or address";
        "could not read Username for 'http*': Device not configured" => CredentialsMissing, "fatal: could not read Username for 'https://git.example.com': Device not configured";
        "could not read Username for 'http*'" => CredentialsMissing, "fatal: could not read Username for 'https://git.example.com': Success";
        "could not read Password for 'http*'" => CredentialsMissing, "fatal: could not read Password for 'https://jane@git.example.com': terminal prompts disabled";
        "remote: Invalid username or password" => PasswordWrong, "remote: Invalid username or password.";
        "fatal: Authentication failed for '*'" => CredentialsRefused, "fatal: Authentication failed for 'https://git.example.com/a.git/'";
        "remote: Invalid credentials" => PasswordWrong, "remote: Invalid credentials";
        "refusing to allow a Personal Access Token to create or update workflow" => Scope, "refusing to allow a Personal Access Token to create or update workflow `.github/workflows/ci.yml` without `workflow` scope";
        "refusing to allow an OAuth App to create or update workflow" => Scope, "refusing to allow an OAuth App to create or update workflow `.github/workflows/ci.yml` without `workflow` scope";
        "refusing to allow a GitHub App to create or update workflow" => Scope, "refusing to allow a GitHub App to create or update workflow `.github/workflows/ci.yml` without `workflows` permission";
        "remote: This repository is configured to only allow authentication by" => MethodDisabled, "remote: This repository is configured to only allow authentication by SSH";
        "Please use a personal access token as" => PasswordNotAccepted, "remote: Please use a personal access token as password.";
        "You are using an account that requires two-factor" => PasswordNotAccepted, "remote: You are using an account that requires two-factor authentication";
    }
    "Git LFS" Client {
        hosts [];
        marks ["git-lfs/*", "trace git-lfs: *"];
        "batch response: Authentication required" => CredentialsMissing, "batch response: Authentication required: Authorization error: https://git.example.com/a.git/info/lfs/objects/batch";
        "This repository is over its data quota" => AccountBlocked, "batch response: This repository is over its data quota. Account responsible for LFS bandwidth should purchase more data packs";
        "This repository exceeded its LFS budget" => AccountBlocked, "batch response: This repository exceeded its LFS budget. The account responsible for the budget should increase it";
        "LFS only supported repository in paid or trial" => AccountBlocked, "batch response: LFS only supported repository in paid or trial enterprise";
        "You must have push access to verify locks" => Scope, "error: Authentication error: You must have push access to verify locks";
    }
    "Azure Repos" Service {
        hosts [];
        marks [];
        "TF401027: You need the Git" => Scope, "TF401027: You need the Git 'GenericContribute' permission to perform this action.";
        "TF402455: Pushes to this branch are not permitted" => Scope, "TF402455: Pushes to this branch are not permitted; you must use a pull request to update this branch.";
    }
    "Octokit" Client {
        hosts [];
        marks ["user-agent: octokit*"];
        "HttpError: Bad credentials" => TokenInvalid, "HttpError: Bad credentials";
        "RequestError [HttpError]: Bad credentials" => TokenInvalid, "RequestError [HttpError]: Bad credentials";
        "HttpError: Requires authentication" => CredentialsMissing, "HttpError: Requires authentication";
    }
    "semantic-release" Client {
        hosts [];
        marks [];
        "EGHNOPERMISSION" => Scope, "EGHNOPERMISSION The GitHub token doesn't allow to push on the repository acme/web.";
        "EGITNOPERMISSION" => Scope, "EGITNOPERMISSION Cannot push to the Git repository.";
        "EGLNOPUSHPERMISSION" => Scope, "EGLNOPUSHPERMISSION The GitLab token doesn't allow to push on the repository acme/web.";
        "EINVALIDGHTOKEN" => TokenInvalid, "EINVALIDGHTOKEN Invalid GitHub token.";
        "EINVALIDGLTOKEN" => TokenInvalid, "EINVALIDGLTOKEN Invalid GitLab token.";
        "EINVALIDNPMTOKEN" => TokenInvalid, "EINVALIDNPMTOKEN Invalid npm token.";
        "ENOGHTOKEN" => ClientCredentialLost, "ENOGHTOKEN No GitHub token specified.";
        "ENOGLTOKEN" => ClientCredentialLost, "ENOGLTOKEN No GitLab token specified.";
        "ENONPMTOKEN" => ClientCredentialLost, "ENONPMTOKEN No npm token specified.";
    }
    "Bitwarden CLI" Client {
        hosts [];
        marks ["bw login*", "bw unlock*", "bw serve*"];
        @shared "Code is required." => StepUp, "$ bw login --nointeraction ann@example.com\nCode is required.";
        @shared "Two-step token is invalid" => StepUp, "$ bw login\nTwo-step token is invalid. Try again.";
        @shared "New device verification required" => StepUp, "$ bw login\nNew device verification required. Enter OTP sent to login email:";
        @shared "Login failed. No provider selected." => StepUp, "$ bw login\nLogin failed. No provider selected.";
        @shared "Username or password is incorrect. Try again" => PasswordWrong, "$ bw login\nUsername or password is incorrect. Try again.";
        @shared "client_id or client_secret is incorrect. Try again" => OAuthClient, "$ bw login --apikey\nclient_id or client_secret is incorrect. Try again.";
        @shared "You are not logged in." => ClientCredentialLost, "$ bw unlock\nYou are not logged in.";
        @shared "Vault is locked." => ClientCredentialLost, "$ bw serve\nVault is locked.";
    }
    "Hex" Client {
        hosts ["hex.pm"];
        marks ["user-agent: hex/*"];
        "No authenticated user found. Run" => ClientCredentialLost, "** (Mix) No authenticated user found. Run `mix hex.user auth`";
        "Failed to fetch record for 'hexpm:*' from registry" => Unauthorized, "Failed to fetch record for 'hexpm:acme/demo' from registry (using cache instead)";
    }
    "CocoaPods" Client {
        hosts ["trunk.cocoapods.org"];
        marks [];
        "Authentication token is invalid or unverified" => TokenInvalid, "[!] Authentication token is invalid or unverified. Either verify it with the email that was sent or register a new session.";
        "You need to register a session first" => ClientCredentialLost, "[!] You need to register a session first.";
    }
    "Subversion" Client {
        hosts [];
        marks ["svn: E17*"];
        "No more credentials or we tried too many times" => CredentialsRefused, "svn: E215004: No more credentials or we tried too many times.";
        "E215004" => CredentialsRefused, "svn: E215004: Authentication failed";
        "E170001" => CredentialsRefused, "svn: E170001: Authorization failed";
        "E175013" => Scope, "svn: E175013: Access to '/svn/a' forbidden";
        "E160013" => ExistenceHidden, "svn: E160013: '/svn/a' path not found";
    }
    "Mercurial" Client {
        hosts [];
        marks ["user-agent: mercurial/*"];
        "abort: authorization failed" => CredentialsRefused, "abort: authorization failed";
        "abort: http authorization required" => CredentialsMissing, "abort: http authorization required for https://hg.example/r";
    }
    "Wrangler" Client {
        hosts [];
        marks [];
        "Authentication error [code: 10000]" => TokenInvalid, "Authentication error [code: 10000]";
        "In a non-interactive environment, it's necessary to set a CLOUDFLARE_API_TOKEN" => ClientCredentialLost, "In a non-interactive environment, it's necessary to set a CLOUDFLARE_API_TOKEN environment variable for wrangler to work.";
    }
    "Vercel CLI" Client {
        hosts [];
        marks [];
        "The specified token is not valid. Use `vercel login`" => TokenInvalid, "Error: The specified token is not valid. Use `vercel login` to generate a new token.";
        "No existing credentials found. Please run `vercel login`" => ClientCredentialLost, "Error: No existing credentials found. Please run `vercel login` or pass \"--token\"";
        "You must re-authenticate to this scope" => Scope, "Not authorized: Trying to access resource under scope \"acme\". You must re-authenticate to this scope or use a token with access to this scope.";
    }
    "Sentry CLI" Client {
        hosts [];
        marks ["user-agent: sentry-cli/*"];
        "Auth token is required for this request" => ClientCredentialLost, "error: Auth token is required for this request. Please run `sentry-cli login` and try again!";
    }
    "Terraform client" Client {
        hosts [];
        marks [];
        "For security, * returns '404 Not Found' for resources that" => ExistenceHidden, "For security, Terraform Cloud returns '404 Not Found' for resources that don't exist";
        "The given token is not valid" => TokenInvalid, "Error: Token is invalid. The given token is not valid: resource not found";
    }
    "Flux" Client {
        hosts [];
        marks [];
        "failed to checkout and determine revision: unable to clone *: authentication required" => CredentialsMissing, "failed to checkout and determine revision: unable to clone 'https://git.example/a': authentication required";
    }
    "Argo CD client" Client {
        hosts [];
        marks [];
        "Failed to load target state: *authentication required" => CredentialsMissing, "rpc error: code = Unknown desc = Failed to load target state: authentication required";
        "Argo CD server address unspecified" => NoAnswer, "Argo CD server address unspecified";
    }
    "GitHub CLI" Client {
        hosts [];
        marks ["user-agent: GitHub CLI *"];
        "To get started with GitHub CLI, please run" => ClientCredentialLost, "To get started with GitHub CLI, please run:  gh auth login";
        "To use GitHub CLI in a GitHub Actions workflow, set the GH_TOKEN environment variable" => ClientCredentialLost, "gh: To use GitHub CLI in a GitHub Actions workflow, set the GH_TOKEN environment variable.";
        "You are not logged into any GitHub hosts" => ClientCredentialLost, "You are not logged into any GitHub hosts. To log in, run: gh auth login";
        "error validating token: missing required scope" => Scope, "error validating token: missing required scope 'read:org'";
        "your authentication token is missing required scopes" => Scope, "error: your authentication token is missing required scopes [read:project]";
        "This API operation needs the" => Scope, "This API operation needs the \"admin:org\" scope. To request it, run:  gh auth refresh -h github.com -s admin:org";
        "The token in GH_TOKEN is invalid" => TokenInvalid, "- The token in GH_TOKEN is invalid.";
        "The token in GITHUB_TOKEN is invalid" => TokenInvalid, "- The token in GITHUB_TOKEN is invalid.";
        "is no longer valid. To re-authenticate, run" => TokenInvalid, "The github.com token in /home/jane/.config/gh/hosts.yml is no longer valid. To re-authenticate, run: gh auth login -h github.com";
    }
    "pip" Client {
        hosts [];
        marks ["user-agent: pip/*", "Looking in indexes: *", "Looking in links: *"];
        @shared "User for *:" => CredentialsMissing, "User for pypi.example.com:";
        "401 Error, Credentials not correct for" => CredentialsRefused, "WARNING: 401 Error, Credentials not correct for https://pypi.example/simple/demo/";
    }
    "uv" Client {
        hosts [];
        marks ["user-agent: uv/*"];
        "could not be queried due to a lack of valid authentication credentials" => Unauthorized, "hint: An index URL (https://pypi.example/simple) could not be queried due to a lack of valid authentication credentials (401 Unauthorized).";
        "Missing credentials for http*" => CredentialsMissing, "error: Missing credentials for https://pypi.example/simple/demo/";
        "Username and password are required to publish" => CredentialsMissing, "error: Username and password are required to publish";
    }
    "twine" Client {
        hosts [];
        marks ["user-agent: twine/*", "Uploading distributions to *"];
        "It appears you are trying to upload to pypi.org but have an invalid url" => BadRequest, "It appears you are trying to upload to pypi.org but have an invalid url.";
        "Credential redacted*authentication" => Unauthorized, "Credential redacted for authentication";
    }
    "conda client" Client {
        hosts [];
        marks ["user-agent: conda/*", "CondaHTTPError: *"];
        "The remote server has indicated you are using invalid credentials for this channel" => TokenInvalid, "The remote server has indicated you are using invalid credentials for this channel.";
        "The credentials you have provided for this URL are invalid" => PasswordWrong, "The credentials you have provided for this URL are invalid.";
        "You have an invalid token in the URL" => TokenInvalid, "You have an invalid token in the URL";
    }
    "Yarn" Client {
        hosts [];
        marks ["user-agent: yarn/*"];
        "Invalid authentication (as an anonymous user)" => ClientCredentialLost, "➤ YN0041: Invalid authentication (as an anonymous user)";
        "Invalid authentication (as an unknown user)" => TokenInvalid, "➤ YN0041: Invalid authentication (as an unknown user)";
        "No authentication configured for request" => ClientCredentialLost, "➤ YN0033: No authentication configured for request";
        "No authentication configured for the npm registry" => ClientCredentialLost, "No authentication configured for the npm registry";
    }
    "pnpm" Client {
        hosts [];
        marks ["user-agent: pnpm/*", "ERR_PNPM_FETCH_40*"];
        "No authorization header was set for the request" => ClientCredentialLost, "ERR_PNPM_FETCH_401  GET https://npm.example/demo: Unauthorized - 401\nNo authorization header was set for the request.";
        "An authorization header was used: *" => TokenInvalid, "ERR_PNPM_FETCH_401  GET https://npm.example/demo: Unauthorized - 401\nAn authorization header was used: Bearer abcd[hidden]";
    }
    "npm command" Client {
        hosts [];
        marks [];
        "Access token expired or revoked" => TokenRevoked, "npm notice Access token expired or revoked. Please try logging in again.";
        "auth required for publishing" => ClientCredentialLost, "npm error need auth auth required for publishing";
        "You must be logged in to publish packages" => ClientCredentialLost, "npm error You must be logged in to publish packages.";
        "You must sign up for private packages" => AccountBlocked, "npm error 402 Payment Required - You must sign up for private packages";
        "Permission permission_denied: *" => Scope, "npm error 403 403 Forbidden - GET https://npm.pkg.github.com/@a%2fb - Permission permission_denied: read_package";
    }
    "cargo" Client {
        hosts [];
        marks ["failed to publish to registry at *", "failed to list owners of crate *", "failed to yank from the registry at *", "failed to get a 200 OK response, got *"];
        "failed to authenticate when downloading repository" => CredentialsMissing, "failed to authenticate when downloading repository";
        "attempted to find username/password via git's `credential.helper` support, but failed" => ClientCredentialLost, "* attempted to find username/password via git's `credential.helper` support, but failed";
        "attempted ssh-agent authentication, but no usernames succeeded" => ClientCredentialLost, "* attempted ssh-agent authentication, but no usernames succeeded: `git`";
        "credential provider `*` failed action" => ClientCredentialLost, "credential provider `cargo:token` failed action `get`";
    }
    "Gradle" Client {
        hosts [];
        marks ["user-agent: Gradle/*"];
        "Username must not be null" => ClientCredentialLost, "> Username must not be null!";
        "The following Gradle properties are missing for '*' credentials" => ClientCredentialLost, "The following Gradle properties are missing for 'nexus' credentials:";
        "Received status code 403 from server:" => Forbidden, "Could not GET 'https://repo.example/a.pom'. Received status code 403 from server: Forbidden";
    }
    "sbt" Client {
        hosts [];
        marks [];
        "Unable to find credentials for [" => ClientCredentialLost, "[error] Unable to find credentials for [Sonatype Nexus Repository Manager @ repo.example].";
    }
    "NuGet client" Client {
        hosts [];
        marks [];
        "An API key must be provided in the 'X-NuGet-ApiKey' header" => ApiKeyMissing, "401 (An API key must be provided in the 'X-NuGet-ApiKey' header to use this service)";
        "No API Key was provided and no API Key could be found for" => ApiKeyMissing, "warn : No API Key was provided and no API Key could be found for 'https://nuget.example/v2/package'.";
        "The plugin credential provider could not acquire credentials" => ClientCredentialLost, "The plugin credential provider could not acquire credentials. Authentication may require manual action.";
        "A verified API key is required" => ApiKeyInvalid, "403 (A verified API key is required)";
    }
    "Composer command" Client {
        hosts [];
        marks [];
        "You must be using the interactive console to authenticate" => CredentialsMissing, "The 'https://repo.example/p.json' URL required authentication (HTTP 401).\nYou must be using the interactive console to authenticate";
        "Invalid credentials for '*', aborting" => PasswordWrong, "Invalid credentials for 'https://repo.example/p.json', aborting.";
        "please review your configured GitHub OAuth token or enter a new one" => TokenInvalid, "Could not fetch https://api.github.com/repos/a/b, please review your configured GitHub OAuth token or enter a new one to access private repos";
        "please create a GitHub OAuth token to access private repos" => CredentialsMissing, "Could not fetch https://api.github.com/repos/a/b, please create a GitHub OAuth token to access private repos";
        "GitHub API limit (* calls/hr) is exhausted" => RateLimited, "GitHub API limit (60 calls/hr) is exhausted, could not fetch https://api.github.com/repos/a/b.";
        "Your GitHub OAuth token for github.com contains invalid characters" => TokenMalformed, "Your GitHub OAuth token for github.com contains invalid characters: \"ghp_\"";
    }
    "Homebrew" Client {
        hosts [];
        marks ["user-agent: Homebrew/*"];
        "HOMEBREW_GITHUB_API_TOKEN may be invalid or expired" => TokenInvalid, "HOMEBREW_GITHUB_API_TOKEN may be invalid or expired; check: https://github.com/settings/tokens";
        "GitHub API Error: Requires authentication" => CredentialsMissing, "Error: GitHub API Error: Requires authentication";
    }
    "subscription-manager" Client {
        hosts ["cdn.redhat.com"];
        marks [];
        "Unable to read consumer identity" => ClientCertificate, "Unable to read consumer identity";
        "This system is not registered with an entitlement server" => ClientCertificate, "This system is not registered with an entitlement server. You can use subscription-manager to register.";
        "This system is not registered to Red Hat" => ClientCertificate, "This system is not registered to Red Hat Subscription Management.";
        "https://cdn.redhat.com/*403" => ClientCertificate, "https://cdn.redhat.com/content/dist/rhel8/repodata/repomd.xml: [Errno 14] HTTPS Error 403 - Forbidden";
        "Status code: 403 for https://cdn.redhat.com/" => ClientCertificate, "Status code: 403 for https://cdn.redhat.com/content/dist/rhel9/repodata/repomd.xml (IP: 192.0.2.19)";
        "The certificate has expired. Please run subscription-manager" => ClientCertificate, "The certificate has expired. Please run subscription-manager refresh";
    }
    "zypper" Client {
        hosts ["updates.suse.com", "scc.suse.com"];
        marks [];
        "Permission to access '*' denied" => Forbidden, "Permission to access 'https://updates.suse.com/SUSE/repo/repomd.xml' denied.";
        "Invalid system credentials" => PasswordWrong, "Error: Invalid system credentials, probably because the registered system was deleted in SUSE Customer Center.";
    }
    "rclone" Client {
        hosts [];
        marks ["user-agent: rclone/*"];
        "couldn't fetch token: invalid_grant" => OAuthGrant, "couldn't fetch token: invalid_grant: maybe token expired? - try refreshing with \"rclone config reconnect drive:\"";
        "couldn't fetch token: *invalid_grant" => OAuthGrant, "couldn't fetch token: oauth2: cannot fetch token: 400 Bad Request Response: invalid_grant";
        "couldn't fetch token - maybe it has expired" => OAuthGrant, "couldn't fetch token - maybe it has expired? - refresh with \"rclone config reconnect box:\"";
        "couldn't fetch token: unauthorized_client" => OAuthClient, "couldn't fetch token: unauthorized_client";
        "couldn't fetch token: invalid_client" => OAuthClient, "couldn't fetch token: invalid_client";
        "empty token found - please run \"rclone config reconnect" => ClientCredentialLost, "empty token found - please run \"rclone config reconnect drive:\"";
    }
    "AWS tools" Client {
        hosts [];
        marks [];
        "no valid providers in chain" => ClientCredentialLost, "NoCredentialProviders: no valid providers in chain. Deprecated.";
        "No valid credential sources found" => ClientCredentialLost, "Error: No valid credential sources found";
        "no EC2 IMDS role found" => ClientCredentialLost, "failed to refresh cached credentials, no EC2 IMDS role found";
        "Token has expired and refresh failed" => TokenExpired, "Error when retrieving token from sso: Token has expired and refresh failed";
        "Partial credentials found in" => ClientCredentialLost, "Partial credentials found in env, missing: AWS_SECRET_ACCESS_KEY";
        "Unable to load credentials from any of the providers in the chain" => ClientCredentialLost, "Unable to load credentials from any of the providers in the chain AwsCredentialsProviderChain";
        "Unable to load AWS credentials from any provider in the chain" => ClientCredentialLost, "Unable to load AWS credentials from any provider in the chain";
        "Credentials could not be loaded, please check your action inputs" => ClientCredentialLost, "Error: Credentials could not be loaded, please check your action inputs: Could not load credentials from any";
        "Not authorized to perform sts:AssumeRoleWithWebIdentity" => Scope, "Error: Could not assume role with OIDC: Not authorized to perform sts:AssumeRoleWithWebIdentity";
        "No OpenIDConnect provider found in your account for" => TokenIssuer, "Error: Could not assume role with OIDC: No OpenIDConnect provider found in your account for https://token.actions.githubusercontent.com";
        "OpenIDConnect provider's HTTPS certificate doesn't match configured thumbprint" => HandlerMisconfigured, "Error: OpenIDConnect provider's HTTPS certificate doesn't match configured thumbprint";
        "Could not assume role with OIDC: Incorrect token audience" => TokenAudience, "Error: Could not assume role with OIDC: Incorrect token audience";
        "Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable" => Scope, "Error: Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable";
    }
    "Azure CLI" Client {
        hosts [];
        marks [];
        "Please run 'az login' to setup account" => ClientCredentialLost, "ERROR: Please run 'az login' to setup account.";
        "DefaultAzureCredential failed to retrieve a token from the included credentials" => ClientCredentialLost, "DefaultAzureCredential failed to retrieve a token from the included credentials.";
        "No matching federated identity record found for presented assertion" => OAuthClient, "No matching federated identity record found for presented assertion subject 'repo:a/b:ref:refs/heads/main'";
    }
    "gcloud CLI" Client {
        hosts [];
        marks [];
        "You do not currently have an active account selected" => ClientCredentialLost, "ERROR: (gcloud.storage.ls) You do not currently have an active account selected.";
        "There was a problem refreshing your current auth tokens" => OAuthGrant, "ERROR: (gcloud.container.clusters.list) There was a problem refreshing your current auth tokens: Reauthentication failed.";
        "Could not automatically determine credentials" => ClientCredentialLost, "Could not automatically determine credentials. Please set GOOGLE_APPLICATION_CREDENTIALS";
        "could not find default credentials" => ClientCredentialLost, "google: could not find default credentials. See https://cloud.google.com/docs/authentication";
        "The given credential is rejected by the attribute condition" => Scope, "{\"error\":\"unauthorized_client\",\"error_description\":\"The given credential is rejected by the attribute condition.\"}";
        "The audience in ID Token [*] does not match the expected audience" => TokenAudience, "The audience in ID Token [https://iam.example] does not match the expected audience.";
    }
    "Gitea server" Service {
        hosts [];
        marks [];
        "reverse proxy login error. authUsername empty" => HandlerMisconfigured, "remote: reverse proxy login error. authUsername empty";
        "reverse proxy login error" => HandlerMisconfigured, "reverse proxy login error, CreateOrUpdateUser error";
    }
    "Artifactory builds" Client {
        hosts [];
        marks [];
        "Server response: 401 Unauthorized" => Unauthorized, "[Error] Server response: 401 Unauthorized";
    }
    "filtering proxy" Proxy {
        hosts [];
        marks ["proxy-agent: *", "x-bluecoat-*"];
        "URLBlocked*" [403] => RequestBlocked, "403 URLBlockedCategory: demo@1.0.0";
        "Access Denied (policy_denied)" => RequestBlocked, "Access Denied (policy_denied)";
        "Access Denied (content_filter_denied)" => RequestBlocked, "Access Denied (content_filter_denied)";
        "Your request was denied because of its content categorization" => RequestBlocked, "Your request was denied because of its content categorization: \"Software Downloads\"";
        "Access to the web page you were trying to visit has been blocked in accordance with company policy" => RequestBlocked, "Access to the web page you were trying to visit has been blocked in accordance with company policy.";
        "Based on your organization's access policies, access to this web site" => RequestBlocked, "Based on your organization's access policies, access to this web site ( http://repo.example/ ) has been blocked.";
        "WebsenseCopyright" => RequestBlocked, "// See WebsenseCopyright.txt for copyright information";
        "has been blocked by your organization" => RequestBlocked, "This site has been blocked by your organization.";
        "<!--samlch" => NetworkLogin, "Unexpected token '<' \"<!--samlch\"... is not valid JSON";
        "gateway.zscaler" => NetworkLogin, "Location: https://gateway.zscaler.example/auD?origurl=http%3A%2F%2Frepo.example";
        "server: Zscaler*" [403] => RequestBlocked, "Server: Zscaler/6.2";
        "server: Zscaler*" [302, 307] => NetworkLogin, "Server: Zscaler/6.1";
        "proxy-status: *http_request_denied" => RequestBlocked, "Proxy-Status: proxy.example; error=http_request_denied";
    }
}
