//! GitHub: the REST and GraphQL API, git over HTTPS, Enterprise Server. Wordings: docs.github.com, REST API troubleshooting.

vendor! {
    "GitHub" Service {
        hosts ["github.com", "githubusercontent.com", "ghe.com"];
        marks ["x-github-request-id: *", "server: github.com", "documentation_url: https://docs.github.com/*", "x-github-media-type: *"];
        "Must specify access token via Authorization header" => PlaceWrong, r#"{"message":"Must specify access token via Authorization header."}"#;
        "environment variable is being used for authentication" => ClientOtherCredential, "The value of the GITHUB_TOKEN environment variable is being used for authentication.";
        "using token (GITHUB_TOKEN)" => ClientOtherCredential, "X Failed to log in to github.com using token (GITHUB_TOKEN)";
        "using token (GH_TOKEN)" => ClientOtherCredential, "X Failed to log in to github.com using token (GH_TOKEN)";
        "gh: Bad credentials" => TokenInvalid, "gh: Bad credentials (HTTP 401)";
        "error: bad_verification_code" => OAuthGrant, r#"{"error":"bad_verification_code","error_description":"The code passed is incorrect or expired."}"#;
        "error: incorrect_client_credentials" => OAuthClient, r#"{"error":"incorrect_client_credentials"}"#;
        "organization has enabled or enforced SAML SSO" => ConsentOrSso, "remote: The 'acme' organization has enabled or enforced SAML SSO. To access";
        @shared "Bad credentials" [401, 403] => TokenInvalid, r#"{"message":"Bad credentials","documentation_url":"https://docs.github.com/rest","status":"401"}"#;
        @shared "Requires authentication" => CredentialsMissing, r#"{"message":"Requires authentication","documentation_url":"https://docs.github.com/rest"}"#;
        "server: GitHub.com" [404] => ExistenceHidden, "server: GitHub.com";
        "HTTP 404: Not Found (https://api.github.com/" => ExistenceHidden, "gh: HTTP 404: Not Found (https://api.github.com/repos/example-org/billing)";
        "Could not resolve to a Repository with the name" => ExistenceHidden, "GraphQL: Could not resolve to a Repository with the name 'example-org/billing'.";
        @shared "404" [404] => ExistenceHidden, "Error: GET https://api.github.com/repos/example-org/infra: 404 Not Found []";
        @shared "message: Not Found" [404] => ExistenceHidden, r#"{"message":"Not Found","documentation_url":"https://docs.github.com/rest","status":"404"}"#;
        "x-github-otp: required*" => StepUp, "X-GitHub-OTP: required; app";
        "x-github-sso: required*" => ConsentOrSso, "X-GitHub-SSO: required; url=https://github.com/orgs/acme/sso?authorization_request=AZ";
        "Resource protected by organization SAML enforcement" => ConsentOrSso, r#"{"message":"Resource protected by organization SAML enforcement. You must grant your Personal Access token access to this organization."}"#;
        "Resource not accessible by integration" => Scope, r#"{"message":"Resource not accessible by integration"}"#;
        "Resource not accessible by personal access token" => Scope, r#"{"message":"Resource not accessible by personal access token"}"#;
        "Must have admin rights to Repository" => Scope, r#"{"message":"Must have admin rights to Repository."}"#;
        "Must specify two-factor authentication OTP code" => StepUp, r#"{"message":"Must specify two-factor authentication OTP code."}"#;
        "API rate limit exceeded for" => RateLimited, r#"{"message":"API rate limit exceeded for 192.0.2.7. (But here's the good news ...)"}"#;
        "You have exceeded a secondary rate limit" => RateLimited, r#"{"message":"You have exceeded a secondary rate limit. Please wait a few minutes before you try again."}"#;
        "Maximum number of login attempts exceeded" => RateLimited, r#"{"message":"Maximum number of login attempts exceeded. Please try again later."}"#;
        "Support for password authentication was removed" => PasswordNotAccepted, "remote: Support for password authentication was removed on August 13, 2021.";
        "Password authentication is not supported for Git operations" => PasswordNotAccepted, "remote: Invalid username or token. Password authentication is not supported for Git operations.";
        "Sorry. Your account was suspended" => AccountBlocked, r#"{"message":"Sorry. Your account was suspended"}"#;
        "Request forbidden by administrative rules. Please make sure your request has a User-Agent header" => RequestBlocked, "Request forbidden by administrative rules. Please make sure your request has a User-Agent header";
        "'Issued at' claim ('iat') must be an Integer representing the time that the assertion was issued" => ClockSkew, r#"{"message":"'Issued at' claim ('iat') must be an Integer representing the time that the assertion was issued"}"#;
        "'Expiration time' claim ('exp') is too far in the future" => ClockSkew, r#"{"message":"'Expiration time' claim ('exp') is too far in the future"}"#;
        "'Expiration time' claim ('exp') must be a numeric value representing the future time at which the assertion expires" => TokenExpired, r#"{"message":"'Expiration time' claim ('exp') must be a numeric value representing the future time at which the assertion expires"}"#;
        "A JSON web token could not be decoded" => TokenMalformed, r#"{"message":"A JSON web token could not be decoded"}"#;
        "although you appear to have the correct authorization credentials, the * organization has an IP allow list enabled" => SourceNotAllowed, r#"{"message":"Although you appear to have the correct authorization credentials, the `acme` organization has an IP allow list enabled, and your IP address is not permitted to access this resource."}"#;
        "has an IP allow list enabled" => SourceNotAllowed, "remote: The repository owner has an IP allow list enabled, and 192.0.2.7 is not permitted to access this repository.";
        "Integration not found" => TokenIssuer, "HttpError: Integration not found - https://docs.github.com/rest";
        "forbids access via a fine-grained personal access tokens" => ConsentOrSso, "`acme` forbids access via a fine-grained personal access tokens if the token's lifetime is greater than 366 days.";
        "forbids access via a personal access token (classic)" => ConsentOrSso, r#"{"message":"`acme` forbids access via a personal access token (classic). Please use a GitHub App, OAuth App, or a personal access token with fine-grained permissions."}"#;
        "organization has enabled OAuth App access restrictions" => ConsentOrSso, r#"{"message":"Although you appear to have the correct authorization credentials, the `acme` organization has enabled OAuth App access restrictions"}"#;
        "Your token has not been granted the required scopes" => Scope, r#"{"errors":[{"type":"INSUFFICIENT_SCOPES","message":"Your token has not been granted the required scopes to execute this query."}]}"#;
        "Resource not accessible by this token" => Scope, r#"{"message":"Resource not accessible by this token"}"#;
    }
}
