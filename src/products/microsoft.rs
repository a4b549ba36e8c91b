//! Microsoft: Entra ID (AADSTS codes as of November 2026; the live page is login.microsoftonline.com/error), Graph, API Management, Storage, Exchange,
//! SharePoint, Power Platform, Azure DevOps. Wordings: learn.microsoft.com.

vendor! {
    "Microsoft Entra ID" Identity {
        hosts ["login.microsoftonline.com", "login.windows.net", "login.microsoftonline.us", "sts.windows.net", "b2clogin.com"];
        marks ["AADSTS*", "x-ms-ests-server: *", "www-authenticate: *authorization_uri=\"https://login.*"];
        "AADSTS16000" => LoginRequired, "AADSTS16000: Either multiple user identities are available for the current request or selected account is not supported for the scenario.";
        "AADSTS50001" => TokenAudience, "AADSTS50001: The resource principal named a was not found";
        "AADSTS50005" => ConsentOrSso, "AADSTS50005: User tried to log in to a device from a platform that's currently not supported through Conditional Access policy.";
        "AADSTS50011" => OAuthClient, "AADSTS50011: The redirect URI specified in the request does not match";
        "AADSTS50012" => OAuthClient, "AADSTS50012: Authentication failed.";
        "AADSTS50013" => OAuthGrant, "AADSTS50013: Assertion failed signature validation.";
        "AADSTS50020" => AccountBlocked, "AADSTS50020: User account from identity provider does not exist in tenant";
        "AADSTS50027" => TokenInvalid, "AADSTS50027: JWT token is invalid or malformed.";
        "AADSTS50034" => PasswordWrong, "AADSTS50034: The user account does not exist in the directory.";
        "AADSTS50053" => AccountBlocked, "AADSTS50053: The account is locked, you've tried to sign in too many times with an incorrect user ID or password.";
        "AADSTS50055" => AccountBlocked, "AADSTS50055: The password is expired.";
        "AADSTS50056" => PasswordWrong, "AADSTS50056: Invalid or null password";
        "AADSTS50057" => AccountBlocked, "AADSTS50057: The user account is disabled.";
        "AADSTS50058" => LoginRequired, "AADSTS50058: A silent sign-in request was sent but no user is signed in.";
        "AADSTS50059" => Environment, "AADSTS50059: No tenant-identifying information found in either the request or implied by any provided credentials.";
        "AADSTS50072" => StepUp, "AADSTS50072: you must enroll in multi-factor authentication";
        "AADSTS50074" => StepUp, "AADSTS50074: Strong Authentication is required.";
        "AADSTS50076" => StepUp, "AADSTS50076: you must use multi-factor authentication to access";
        "AADSTS50078" => StepUp, "AADSTS50078: Presented multi-factor authentication has expired";
        "AADSTS50079" => StepUp, "AADSTS50079: The user is required to use multi-factor authentication.";
        "AADSTS50089" => OAuthGrant, "AADSTS50089: Authentication failed due to flow token expired.";
        "AADSTS50097" => ConsentOrSso, "AADSTS50097: Device authentication is required.";
        "AADSTS50105" => Scope, "AADSTS50105: The signed in user is not assigned to a role for the application.";
        "AADSTS50126" => PasswordWrong, "AADSTS50126: Error validating credentials due to invalid username or password.";
        "AADSTS50128" => Environment, "AADSTS50128: Invalid domain name.";
        "AADSTS50132" => OAuthGrant, "AADSTS50132: The credentials have been revoked";
        "AADSTS50133" => OAuthGrant, "AADSTS50133: Session is invalid due to expiration or recent password change.";
        "AADSTS50139" => SessionExpired, "AADSTS50139: Session is invalid due to missing an external refresh token.";
        "AADSTS50140" => LoginRequired, "AADSTS50140: This error occurred due to 'Keep me signed in' interrupt";
        "AADSTS50144" => AccountBlocked, "AADSTS50144: The user's Active Directory password has expired.";
        "AADSTS50146" => HandlerMisconfigured, "AADSTS50146: This application is required to be configured with an application-specific signing key.";
        "AADSTS50158" => ConsentOrSso, "AADSTS50158: External security challenge not satisfied.";
        "AADSTS50173" => OAuthGrant, "AADSTS50173: The provided grant has expired due to it being revoked, a fresh auth token is needed.";
        "AADSTS50194" => Environment, "AADSTS50194: Application is not configured as a multi-tenant application.";
        "AADSTS51004" => AccountBlocked, "AADSTS51004: The user account does not exist in the directory.";
        "AADSTS53000" => ConsentOrSso, "AADSTS53000: Conditional Access policy requires a compliant device";
        "AADSTS53001" => ConsentOrSso, "AADSTS53001: Conditional Access policy requires a domain joined device";
        "AADSTS53003" => ConsentOrSso, "AADSTS53003: Access has been blocked by Conditional Access policies.";
        "AADSTS53004" => StepUp, "AADSTS53004: User needs to complete the multi-factor authentication registration process";
        "AADSTS54005" => OAuthGrant, "AADSTS54005: OAuth2 Authorization code was already redeemed";
        "AADSTS65001" => ConsentOrSso, "AADSTS65001: The user or administrator has not consented to use the application";
        "AADSTS65004" => ConsentOrSso, "AADSTS65004: User declined to consent to access the app.";
        "AADSTS65005" => ConsentOrSso, "AADSTS65005: Misconfigured application.";
        "AADSTS70000" => OAuthGrant, "AADSTS70000: Authentication failed. The provided grant is invalid or expired.";
        "AADSTS70001" => OAuthClient, "AADSTS70001: Application with identifier was not found in the directory";
        "AADSTS70002" => OAuthClient, "AADSTS70002: Error validating credentials.";
        "AADSTS70003" => OAuthClient, "AADSTS70003: The app returned an unsupported grant type.";
        "AADSTS70008" => OAuthGrant, "AADSTS70008: The provided authorization code or refresh token has expired due to inactivity.";
        "AADSTS70011" => Scope, "AADSTS70011: The provided value for the input parameter 'scope' is not valid.";
        "AADSTS70016" => OAuthGrant, "AADSTS70016: OAuth 2.0 device flow error. Authorization is pending.";
        "AADSTS700016" => OAuthClient, "AADSTS700016: Application with identifier '1' was not found in the directory 'x'.";
        "AADSTS700024" => ClockSkew, "AADSTS700024: Client assertion is not within its valid time range.";
        "AADSTS700025" => OAuthClient, "AADSTS700025: Client is public so neither 'client_assertion' nor 'client_secret' should be presented.";
        "AADSTS700027" => OAuthClient, "AADSTS700027: Client assertion failed signature validation.";
        "AADSTS700030" => ClientCertificate, "AADSTS700030: Invalid certificate - subject name in certificate is not authorized.";
        "AADSTS70043" => OAuthGrant, "AADSTS70043: The refresh token has expired or is invalid due to sign-in frequency checks by conditional access.";
        "AADSTS700054" => OAuthClient, "AADSTS700054: response_type 'id_token' is not enabled for the application.";
        "AADSTS700082" => OAuthGrant, "AADSTS700082: The refresh token has expired due to inactivity.";
        "AADSTS700084" => OAuthGrant, "AADSTS700084: The refresh token was issued to a single page app (SPA), and therefore has a fixed, limited lifetime";
        "AADSTS7000112" => AccountBlocked, "AADSTS7000112: Application is disabled.";
        "AADSTS7000215" => OAuthClient, "AADSTS7000215: Invalid client secret provided.";
        "AADSTS7000216" => OAuthClient, "AADSTS7000216: 'client_assertion', 'client_secret' or 'request' is required for the 'client_credentials' grant type.";
        "AADSTS7000218" => OAuthClient, "AADSTS7000218: The request body must contain the following parameter: 'client_assertion' or 'client_secret'.";
        "AADSTS7000222" => OAuthClient, "AADSTS7000222: The provided client secret keys for app are expired.";
        "AADSTS75011" => LoginRequired, "AADSTS75011: Authentication method by which the user authenticated doesn't match requested authentication method";
        "AADSTS80012" => AccountBlocked, "AADSTS80012: The account attempted to log on outside of the allowed hours.";
        "AADSTS81004" => NegotiateFailed, "AADSTS81004: DesktopSsoIdentityInTicketIsNotAuthenticated - Kerberos authentication attempt failed.";
        "AADSTS81010" => NegotiateFailed, "AADSTS81010: Seamless SSO failed because the user's Kerberos ticket has expired or is invalid.";
        "AADSTS90002" => Environment, "AADSTS90002: Tenant 'a' not found.";
        "AADSTS90008" => ConsentOrSso, "AADSTS90008: TokenForItselfMissingIdenticalAppIdentifier";
        "AADSTS90072" => AccountBlocked, "AADSTS90072: User account from identity provider does not exist in tenant";
        "AADSTS90094" => ConsentOrSso, "AADSTS90094: Admin consent is required";
        "AADSTS90100" => BadRequest, "AADSTS90100: InvalidRequestParameter";
        "AADSTS900023" => Environment, "AADSTS900023: Specified tenant identifier is neither a valid DNS name, nor a valid external domain.";
        "AADSTS9002313" => OAuthGrant, "AADSTS9002313: Invalid request. Request is malformed or invalid.";
        "AADSTS9002326" => OAuthClient, "AADSTS9002326: Cross-origin token redemption is permitted only for the 'Single-Page Application' client-type.";
        "AADSTS9002327" => OAuthClient, "AADSTS9002327: Tokens issued for the 'Single-Page Application' client-type may only be redeemed via cross-origin requests.";
        "AADSTS501461" => TokenAudience, "AADSTS501461: AcceptMappedClaims is only supported for a token audience matching the application GUID";
        "AADSTS500011" => TokenAudience, "AADSTS500011: The resource principal named api://a was not found in the tenant";
        "AADSTS500113" => OAuthClient, "AADSTS500113: No reply address is registered for the application.";
        "AADSTS500133" => OAuthGrant, "AADSTS500133: Assertion is not within its valid time range.";
        "AADSTS530003" => ConsentOrSso, "AADSTS530003: Your device is required to be managed to access this resource.";
        "AADSTS1002016" => NoAnswer, "AADSTS1002016: You are using TLS version 1.0, 1.1 and/or 3DES cipher which are deprecated";
        "AADB2C90080" => OAuthGrant, "AADB2C90080: The provided grant has expired. Please re-authenticate and try again.";
        "AADB2C90129" => OAuthGrant, "AADB2C90129: The provided grant has been revoked.";
        "AADB2C90081" => OAuthClient, "AADB2C90081: The specified client_secret does not match the expected value for this client.";
    }
    "Microsoft Graph" Service {
        hosts ["graph.microsoft.com", "graph.microsoft.us"];
        marks ["x-ms-ags-diagnostic: *"];
        "Access token has expired or is not yet valid" => TokenExpired, r#"{"error":{"code":"InvalidAuthenticationToken","message":"Access token has expired or is not yet valid."}}"#;
        "Lifetime validation failed, the token is expired" => TokenExpired, r#"{"error":{"code":"InvalidAuthenticationToken","message":"Lifetime validation failed, the token is expired."}}"#;
        "CompactToken parsing failed with error code: 80049217" => TokenMalformed, r#"{"error":{"code":"InvalidAuthenticationToken","message":"CompactToken parsing failed with error code: 80049217"}}"#;
        "CompactToken parsing failed" => TokenMalformed, r#"{"error":{"code":"InvalidAuthenticationToken","message":"CompactToken parsing failed"}}"#;
        "CompactToken validation failed with reason code: 80049228" => TokenExpired, r#"{"error":{"message":"CompactToken validation failed with reason code: 80049228."}}"#;
        "Access token validation failure. Invalid audience" => TokenAudience, r#"{"error":{"code":"InvalidAuthenticationToken","message":"Access token validation failure. Invalid audience."}}"#;
        "Access token is empty" => CredentialsMissing, r#"{"error":{"code":"InvalidAuthenticationToken","message":"Access token is empty."}}"#;
        "Signing key is invalid" => TokenKeyUnknown, r#"{"error":{"message":"Signing key is invalid."}}"#;
        "Bearer token missing or malformed" => FormatWrong, r#"{"error":{"message":"Bearer token missing or malformed"}}"#;
        "code: Authorization_RequestDenied" => Scope, r#"{"error":{"code":"Authorization_RequestDenied","message":"Insufficient privileges to complete the operation."}}"#;
        "code: ErrorAccessDenied" => Scope, r#"{"error":{"code":"ErrorAccessDenied"}}"#;
        "code: Authorization_IdentityNotFound" => TokenIssuer, r#"{"error":{"code":"Authorization_IdentityNotFound"}}"#;
        @shared "code: InvalidAuthenticationTokenTenant" => TokenIssuer, r#"{"error":{"code":"InvalidAuthenticationTokenTenant"}}"#;
        "/me request is only valid with delegated authentication flow" => TokenType, r#"{"error":{"code":"BadRequest","message":"/me request is only valid with delegated authentication flow."}}"#;
        "TokenCreatedWithOutdatedPolicies" => StepUp, r#"Continuous access evaluation resulted in challenge with result: InteractionRequired and code: TokenCreatedWithOutdatedPolicies"#;
        "Continuous access evaluation resulted in challenge with result: InteractionRequired" => StepUp, r#"{"error":{"message":"Continuous access evaluation resulted in challenge with result: InteractionRequired and code: x"}}"#;
        "code: MailboxNotEnabledForRESTAPI" => AccountBlocked, r#"{"error":{"code":"MailboxNotEnabledForRESTAPI"}}"#;
    }
    "Azure Resource Manager" Service {
        hosts ["management.azure.com", "management.core.windows.net", "azure.com"];
        marks ["x-ms-request-id: *", "x-ms-correlation-request-id: *"];
        @shared "code: AuthenticationFailed" => Unauthorized, r#"{"error":{"code":"AuthenticationFailed","message":"Authentication failed. The 'Authorization' header is missing."}}"#;
        "code: ExpiredAuthenticationToken" => TokenExpired, r#"{"error":{"code":"ExpiredAuthenticationToken"}}"#;
        "code: InvalidAuthenticationTokenAudience" => TokenAudience, r#"{"error":{"code":"InvalidAuthenticationTokenAudience"}}"#;
        @shared "code: InvalidAuthenticationTokenTenant" => TokenIssuer, r#"{"error":{"code":"InvalidAuthenticationTokenTenant"}}"#;
        "The access token is from the wrong issuer '*'. It must match the tenant" => Environment, r#"{"error":{"message":"The access token is from the wrong issuer 'https://sts.windows.net/a/'. It must match the tenant 'https://sts.windows.net/b/' associated with this subscription."}}"#;
        "code: AuthorizationFailed" => Scope, r#"{"error":{"code":"AuthorizationFailed","message":"The client 'a' does not have authorization to perform action"}}"#;
        "does not have authorization to perform action" => Scope, r#"{"error":{"message":"The client 'a' with object id 'b' does not have authorization to perform action 'c'"}}"#;
        "code: LinkedAuthorizationFailed" => Scope, r#"{"error":{"code":"LinkedAuthorizationFailed"}}"#;
        "code: RequestDisallowedByPolicy" => Scope, r#"{"error":{"code":"RequestDisallowedByPolicy"}}"#;
        "code: SubscriptionNotRegistered" => AccountBlocked, r#"{"error":{"code":"SubscriptionNotRegistered"}}"#;
        "code: ReadOnlyDisabledSubscription" => AccountBlocked, r#"{"error":{"code":"ReadOnlyDisabledSubscription"}}"#;
    }
    "Azure API Management" Gateway {
        hosts ["azure-api.net"];
        marks ["www-authenticate: AzureApiManagementKey*", "apim-request-id: *", "request-context: appId=*"];
        "Access denied due to missing subscription key" => ApiKeyMissing, r#"{"statusCode":401,"message":"Access denied due to missing subscription key. Make sure to include subscription key when making requests to an API."}"#;
        "Access denied due to invalid subscription key" => ApiKeyInvalid, r#"{"statusCode":401,"message":"Access denied due to invalid subscription key. Make sure to provide a valid key for an active subscription."}"#;
        "Access denied due to invalid subscription key or wrong API endpoint" => ApiKeyInvalid, r#"{"error":{"code":"401","message":"Access denied due to invalid subscription key or wrong API endpoint. Make sure to provide a valid key for an active subscription and use a correct regional API endpoint for your resource."}}"#;
        "JWT not present." => CredentialsMissing, r#"{"statusCode":401,"message":"JWT not present."}"#;
        "Call rate limit exceeded. Try again in" => RateLimited, r#"{"statusCode":429,"message":"Rate limit is exceeded. Call rate limit exceeded. Try again in 7 seconds."}"#;
        "Out of call volume quota. Quota will be replenished in" => RateLimited, r#"{"statusCode":403,"message":"Out of call volume quota. Quota will be replenished in 01:00:00."}"#;
    }
    "Azure OpenAI" Service {
        hosts ["openai.azure.com", "cognitiveservices.azure.com", "services.ai.azure.com"];
        marks ["x-ms-region: *", "azureml-model-session: *"];
        "Access token is missing, invalid, audience is incorrect" => TokenAudience, r#"{"error":{"message":"Unauthorized. Access token is missing, invalid, audience is incorrect (https://cognitiveservices.azure.com), or have expired."}}"#;
        "code: PermissionDenied" => Scope, r#"{"error":{"code":"PermissionDenied","message":"The principal `a` lacks the required data action `b` to perform `POST /c` operation."}}"#;
        "lacks the required data action" => Scope, r#"{"error":{"message":"The principal `a` lacks the required data action `b`"}}"#;
        "code: AuthenticationTypeDisabled" => MethodDisabled, r#"{"error":{"code":"AuthenticationTypeDisabled","message":"Key based authentication is disabled for this resource."}}"#;
        "Key based authentication is disabled for this resource" => MethodDisabled, r#"{"error":{"message":"Key based authentication is disabled for this resource."}}"#;
        "Access denied due to Virtual Network/Firewall rules" => SourceNotAllowed, r#"{"error":{"code":"403","message":"Access denied due to Virtual Network/Firewall rules."}}"#;
    }
    "Azure Storage" Service {
        hosts ["blob.core.windows.net", "queue.core.windows.net", "table.core.windows.net", "file.core.windows.net", "dfs.core.windows.net", "core.windows.net"];
        marks ["server: Windows-Azure-*", "x-ms-error-code: *"];
        "The MAC signature found in the HTTP request '*' is not the same as any computed signature" => RequestSignature, "<AuthenticationErrorDetail>The MAC signature found in the HTTP request 'ab=' is not the same as any computed signature. Server used following string to sign</AuthenticationErrorDetail>";
        "Make sure the value of Authorization header is formed correctly including the signature" => RequestSignature, "<Message>Server failed to authenticate the request. Make sure the value of Authorization header is formed correctly including the signature.</Message>";
        "Request date header too old" => ClockSkew, "<AuthenticationErrorDetail>Request date header too old: 'Mon, 01 Jan 2024 00:00:00 GMT'</AuthenticationErrorDetail>";
        "Signature not valid in the specified time frame: Start [*] - Expiry [*] - Current" => TokenExpired, "<AuthenticationErrorDetail>Signature not valid in the specified time frame: Start [Mon, 01 Jan 2024 00:00:00 GMT] - Expiry [Mon, 01 Jan 2024 01:00:00 GMT] - Current [Tue, 02 Jan 2024 00:00:00 GMT]</AuthenticationErrorDetail>";
        "Signature not valid in the specified time frame" => TokenExpired, "<AuthenticationErrorDetail>Signature not valid in the specified time frame</AuthenticationErrorDetail>";
        "Signature did not match. String to sign used was" => RequestSignature, "<AuthenticationErrorDetail>Signature did not match. String to sign used was r</AuthenticationErrorDetail>";
        "Audience validation failed. Audience did not match" => TokenAudience, "<AuthenticationErrorDetail>Audience validation failed. Audience did not match.</AuthenticationErrorDetail>";
        "Issuer validation failed. Issuer did not match" => TokenIssuer, "<AuthenticationErrorDetail>Issuer validation failed. Issuer did not match.</AuthenticationErrorDetail>";
        @shared "Lifetime validation failed. The token is expired." => TokenExpired, "<AuthenticationErrorDetail>Lifetime validation failed. The token is expired.</AuthenticationErrorDetail>";
        @shared "AuthenticationFailed" => Unauthorized, "x-ms-error-code: AuthenticationFailed";
        "InvalidAuthenticationInfo" => TokenInvalid, "x-ms-error-code: InvalidAuthenticationInfo";
        "NoAuthenticationInformation" => CredentialsMissing, "x-ms-error-code: NoAuthenticationInformation";
        "PublicAccessNotPermitted" => CredentialsMissing, "x-ms-error-code: PublicAccessNotPermitted";
        "Public access is not permitted on this storage account" => CredentialsMissing, "<Message>Public access is not permitted on this storage account.</Message>";
        "KeyBasedAuthenticationNotPermitted" => MethodDisabled, "x-ms-error-code: KeyBasedAuthenticationNotPermitted";
        "AuthorizationPermissionMismatch" => Scope, "<Code>AuthorizationPermissionMismatch</Code>";
        "AuthorizationResourceTypeMismatch" => Scope, "<Code>AuthorizationResourceTypeMismatch</Code>";
        "AuthorizationServiceMismatch" => Scope, "<Code>AuthorizationServiceMismatch</Code>";
        "AuthorizationSourceIPMismatch" => SourceNotAllowed, "<Code>AuthorizationSourceIPMismatch</Code>";
        "AuthorizationProtocolMismatch" => HttpsRequired, "<Code>AuthorizationProtocolMismatch</Code>";
        "InsufficientAccountPermissions" => Scope, "<Code>InsufficientAccountPermissions</Code>";
        "AccountIsDisabled" => AccountBlocked, "<Code>AccountIsDisabled</Code>";
        "code: AuthorizationFailure" => SourceNotAllowed, "<Error><Code>AuthorizationFailure</Code></Error>";
        "The account being accessed does not support http" => HttpsRequired, "<Code>AccountRequiresHttps</Code><Message>The account being accessed does not support http.</Message>";
    }
    "Azure Cosmos DB" Service {
        hosts ["documents.azure.com"];
        marks ["x-ms-substatus: *", "server: Microsoft-HTTPAPI/*"];
        "The input authorization token can't serve the request" => RequestSignature, r#"{"code":"Unauthorized","message":"The input authorization token can't serve the request. The wrong key is being used or the expected payload is not built as per the protocol."}"#;
        "The authorization token is not valid at the current time" => ClockSkew, r#"{"code":"Forbidden","message":"The authorization token is not valid at the current time."}"#;
        "Required Header authorization is missing" => CredentialsMissing, r#"{"code":"Unauthorized","message":"Required Header authorization is missing. Ensure a valid Authorization token is passed."}"#;
        "This is blocked by your Cosmos DB account firewall settings" => SourceNotAllowed, r#"{"code":"Forbidden","message":"Request originated from IP 203.0.113.9 through public internet. This is blocked by your Cosmos DB account firewall settings."}"#;
        "Local Authorization is disabled" => MethodDisabled, r#"{"message":"Local Authorization is disabled. Use an AAD token to authorize all requests."}"#;
    }
    "Azure Key Vault" Service {
        hosts ["vault.azure.net"];
        marks ["x-ms-keyvault-*"];
        "AKV10000" => CredentialsMissing, r#"{"error":{"code":"Unauthorized","message":"AKV10000: Request is missing a Bearer or PoP token."}}"#;
        "AKV10022" => TokenAudience, r#"{"error":{"message":"AKV10022: Invalid audience. Expected https://vault.azure.net"}}"#;
        "AKV10032" => TokenIssuer, r#"{"error":{"message":"AKV10032: Invalid issuer. Expected one of https://sts.windows.net/a/, found b"}}"#;
        "code: ForbiddenByRbac" => Scope, r#"{"error":{"innererror":{"code":"ForbiddenByRbac"}}}"#;
        "code: ForbiddenByPolicy" => Scope, r#"{"error":{"innererror":{"code":"ForbiddenByPolicy"}}}"#;
        "code: ForbiddenByFirewall" => SourceNotAllowed, r#"{"error":{"innererror":{"code":"ForbiddenByFirewall"}}}"#;
        "Client address is not authorized and caller is not a trusted service" => SourceNotAllowed, r#"{"error":{"message":"Client address is not authorized and caller is not a trusted service"}}"#;
    }
    "Azure Service Bus" Service {
        hosts ["servicebus.windows.net"];
        marks [];
        "ExpiredToken: *" => TokenExpired, "<Detail>ExpiredToken: The token is expired. Expiration time: 2024-01-01</Detail>";
        "InvalidSignature: The token has an invalid signature" => RequestSignature, "<Detail>InvalidSignature: The token has an invalid signature.</Detail>";
        "MalformedToken: *" => TokenMalformed, "<Detail>MalformedToken: The token is malformed</Detail>";
        "MissingToken: *" => CredentialsMissing, "<Detail>MissingToken: The authorization header was not found.</Detail>";
        "InvalidAudience: *" => TokenAudience, "<Detail>InvalidAudience: The authorization header contains a token with invalid audience</Detail>";
        "Unauthorized access. '*' claim(s) are required to perform this operation" => Scope, "Unauthorized access. 'Send' claim(s) are required to perform this operation.";
    }
    "Azure App Service Authentication" Portal {
        hosts ["azurewebsites.net"];
        marks ["x-ms-middleware-request-id: *", "/.auth/login/*"];
        "/.auth/login/" [302, 401] => LoginRequired, "Location: https://a.azurewebsites.net/.auth/login/aad?post_login_redirect_uri=%2F";
        @shared "You do not have permission to view this directory or page" => Unauthorized, "You do not have permission to view this directory or page.";
    }
    "Azure DevOps" Service {
        hosts ["dev.azure.com", "visualstudio.com", "pkgs.dev.azure.com"];
        marks ["x-tfs-processid: *", "x-vss-*", "TF400813*"];
        "TF400813" => Scope, "TF400813: The user 'a' is not authorized to access this resource.";
        "TF401444" => LoginRequired, "TF401444: Please sign-in at least once as a\\b in a web browser to enable access to the service.";
        "TF401019" => ExistenceHidden, "TF401019: The Git repository with name or identifier a does not exist or you do not have permissions";
        "Access Denied: The Personal Access Token used has expired" => TokenExpired, "Access Denied: The Personal Access Token used has expired.";
        "TF400898" => ServerError, "TF400898: An Internal Error Occurred.";
        "VS800075" => ExistenceHidden, "VS800075: The project with id 'a' does not exist, or you do not have permission to access it.";
        "VS30063" => CredentialsMissing, "VS30063: You are not authorized to access https://dev.azure.com.";
        "vssps.visualstudio.com/_signin" => LoginPage, "Location: https://spsprodweu1.vssps.visualstudio.com/_signin?realm=dev.azure.com";
        "app.vssps.visualstudio.com/_signin" => LoginPage, "Object moved to <a href=\"https://app.vssps.visualstudio.com/_signin?realm=dev.azure.com\">";
    }
    "Exchange Online" Service {
        hosts ["outlook.office365.com", "outlook.office.com", "smtp.office365.com"];
        marks ["x-feserver: *", "x-calculatedbetarget: *", "x-owa-version: *"];
        "SmtpClientAuthentication is disabled" => MethodDisabled, "535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant.";
        "Basic authentication is disabled" => MethodDisabled, "535 5.7.139 Authentication unsuccessful, basic authentication is disabled. Basic authentication is disabled";
        "x-ms-diagnostics: 2000003*" => TokenExpired, "x-ms-diagnostics: 2000003;reason=\"The token is expired.\";error_category=\"invalid_lifetime\"";
        "x-ms-diagnostics: 2000001*" => TokenAudience, "x-ms-diagnostics: 2000001;reason=\"The token is for the wrong audience\";error_category=\"x\"";
        "x-ms-diagnostics: 2000008*" => TokenInvalid, "x-ms-diagnostics: 2000008;reason=\"x\"";
        "x-ms-diagnostics: 2000010*" => TokenIssuer, "x-ms-diagnostics: 2000010;reason=\"x\"";
        "error_category=\"invalid_lifetime\"" => TokenExpired, "x-ms-diagnostics: 1;error_category=\"invalid_lifetime\"";
        "error_category=\"invalid_audience\"" => TokenAudience, "x-ms-diagnostics: 1;error_category=\"invalid_audience\"";
        "error_category=\"invalid_signature\"" => TokenSignature, "x-ms-diagnostics: 1;error_category=\"invalid_signature\"";
        "error_category=\"invalid_grant\"" => Scope, "x-ms-diagnostics: 1;error_category=\"invalid_grant\"";
        "error_category=\"invalid_app\"" => Scope, "x-ms-diagnostics: 1;error_category=\"invalid_app\"";
    }
    "SharePoint" Service {
        hosts ["sharepoint.com"];
        marks ["microsoftsharepointteamservices: *", "sprequestguid: *", "x-forms_based_auth_required: *"];
        "x-forms_based_auth_required: *" => LoginRequired, "X-Forms_Based_Auth_Required: https://a.sharepoint.com/_forms/default.aspx";
        "x-msdavext_error: 917656*" => LoginRequired, "X-MSDAVEXT_Error: 917656; Access denied. Before opening files in this location, you must first browse to the web site";
        "Unsupported app only token" => TokenType, r#"{"error_description":"Unsupported app only token."}"#;
        "ID3035: The request was not valid or is malformed" => TokenMalformed, r#"{"error_description":"ID3035: The request was not valid or is malformed."}"#;
        "Exception of type 'Microsoft.IdentityModel.Tokens.AudienceUriValidationFailedException' was thrown" => TokenAudience, r#"{"error_description":"Exception of type 'Microsoft.IdentityModel.Tokens.AudienceUriValidationFailedException' was thrown."}"#;
        "The security validation for this page is invalid" => Csrf, "The security validation for this page is invalid and might be corrupted.";
        "Invalid JWT token. Could not resolve issuer token" => TokenKeyUnknown, r#"{"error_description":"Invalid JWT token. Could not resolve issuer token."}"#;
        "The token is expired. Please refresh" => TokenExpired, r#"{"error_description":"Invalid JWT token. The token is expired. Please refresh"}"#;
        "Token type is not allowed" => TokenType, r#"{"error":{"message":"Token type is not allowed."}}"#;
    }
    "Dynamics 365" Service {
        hosts ["dynamics.com", "powerplatform.com"];
        marks ["req_id: *"];
        "0x80072560" => AccountBlocked, r#"{"error":{"code":"0x80072560","message":"The user is not a member of the organization."}}"#;
        "0x80040220" => Scope, r#"{"error":{"code":"0x80040220"}}"#;
    }
    "Power BI" Service {
        hosts ["api.powerbi.com"];
        marks ["x-powerbi-error-info: *"];
        @shared "code: TokenExpired" => TokenExpired, r#"{"error":{"code":"TokenExpired","message":"Access token has expired, resubmit with a new access token"}}"#;
        "code: PowerBINotAuthorizedException" => Scope, r#"{"error":{"code":"PowerBINotAuthorizedException"}}"#;
    }
    "Bot Framework" Service {
        hosts ["botframework.com"];
        marks [];
        "code: BotNotInConversationRoster" => Scope, r#"{"error":{"code":"BotNotInConversationRoster"}}"#;
    }
}
