//! ASP.NET Core, Microsoft.IdentityModel, IIS. Wordings: dotnet/aspnetcore, azure-activedirectory-identitymodel-extensions-for-dotnet, IIS status codes.

vendor! {
    "ASP.NET Core" Framework {
        hosts [];
        marks ["server: Kestrel", "x-powered-by: ASP.NET"];
        @shared "The signature key was not found" => TokenKeyUnknown, "Server: Kestrel\n\nThe signature key was not found";
        "The token was not yet valid" => TokenNotYetValid, "error_description: The token was not yet valid";
        "The token expired at '*'" => TokenExpired, "error_description: The token expired at '01/02/2024 10:00:00'";
        "The token is not valid before '*'" => TokenNotYetValid, "error_description: The token is not valid before '01/02/2034 10:00:00'";
        "The audience '*' is invalid" => TokenAudience, "error_description: The audience 'api://b' is invalid";
        "The issuer '*' is invalid" => TokenIssuer, "error_description: The issuer 'https://sts.windows.net/x/' is invalid";
        "The token has no expiration" => TokenInvalid, "error_description: The token has no expiration";
        "No authenticationScheme was specified, and there was no DefaultChallengeScheme found" => HandlerMisconfigured, "System.InvalidOperationException: No authenticationScheme was specified, and there was no DefaultChallengeScheme found.";
        "No authentication handler is registered for the scheme '*'" => HandlerMisconfigured, "No authentication handler is registered for the scheme 'Bearer'. The registered schemes are: .";
        "No sign-in authentication handlers are registered" => HandlerMisconfigured, "No sign-in authentication handlers are registered. Did you forget to call AddAuthentication().AddCookie(\"Cookies\",...)?";
        "Unable to find the required services. Please add all the required services by calling 'IServiceCollection.AddAuthorization'" => HandlerMisconfigured, "Unable to find the required services. Please add all the required services by calling 'IServiceCollection.AddAuthorization' in the application startup code.";
        "contains authorization metadata, but a middleware was not found that supports authorization" => HandlerMisconfigured, "Endpoint A contains authorization metadata, but a middleware was not found that supports authorization.";
        "The required antiforgery cookie \"*\" is not present" => Csrf, "The required antiforgery cookie \".AspNetCore.Antiforgery.x\" is not present.";
        "The provided antiforgery token was meant for a different claims-based user" => Csrf, "The provided antiforgery token was meant for a different claims-based user than the current user.";
        "The antiforgery token could not be decrypted" => Csrf, "Microsoft.AspNetCore.Antiforgery.AntiforgeryValidationException: The antiforgery token could not be decrypted.";
        "Correlation failed." => CookieLost, "System.Exception: Correlation failed.";
        "AuthenticationScheme: * was not authenticated" => Unauthorized, "info: AuthenticationScheme: Bearer was not authenticated.";
        "AuthenticationScheme: * was challenged" => Unauthorized, "info: AuthenticationScheme: Bearer was challenged.";
        "AuthenticationScheme: * was forbidden" => Scope, "info: AuthenticationScheme: Bearer was forbidden.";
        "These requirements were not met" => Scope, "Authorization failed. These requirements were not met: RolesAuthorizationRequirement:User.IsInRole must be true for one of the following roles: (Admin)";
        "DenyAnonymousAuthorizationRequirement: Requires an authenticated user" => CredentialsMissing, "Authorization failed. DenyAnonymousAuthorizationRequirement: Requires an authenticated user.";
        @shared "Authorization has been denied for this request" => Unauthorized, r#"{"Message":"Authorization has been denied for this request."}"#;
        "The key {*} was not found in the key ring" => HandlerMisconfigured, "The key {a6b8} was not found in the key ring.";
    }
    "Microsoft.IdentityModel" Framework {
        hosts [];
        marks ["Microsoft.IdentityModel.*"];
        "x-responded-json: {\"status\":401" => LoginRequired, "X-Responded-JSON: {\"status\":401,\"headers\":{\"location\":\"http://h/Account/Login\"}}";
        "No SecurityTokenValidator available for token" => TokenMalformed, "System.InvalidOperationException: No SecurityTokenValidator available for token: eyJhbGciOi";
        "IDX10205" => TokenIssuer, "IDX10205: Issuer validation failed.";
        "IDX10204" => HandlerMisconfigured, "IDX10204: Unable to validate issuer. validationParameters.ValidIssuer is null or whitespace";
        "IDX10206" => TokenAudience, "IDX10206: Unable to validate audience. The 'audiences' parameter is empty.";
        "IDX10208" => HandlerMisconfigured, "IDX10208: Unable to validate audience. validationParameters.ValidAudience is null";
        "IDX10211" => TokenIssuer, "IDX10211: Unable to validate issuer. The 'issuer' parameter is null or whitespace";
        "IDX10214" => TokenAudience, "IDX10214: Audience validation failed.";
        "IDX10222" => TokenNotYetValid, "IDX10222: Lifetime validation failed. The token is not yet valid.";
        "IDX10223" => TokenExpired, "IDX10223: Lifetime validation failed. The token is expired.";
        "IDX10225" => TokenInvalid, "IDX10225: Lifetime validation failed. The token is missing an Expiration Time.";
        "IDX10230" => TokenInvalid, "IDX10230: Lifetime validation failed. Delegate returned false";
        "IDX10231" => TokenInvalid, "IDX10231: Audience validation failed. Delegate returned false";
        "IDX10235" => TokenAlgorithm, "IDX10235: Algorithm validation failed";
        "IDX10500" => TokenKeyUnknown, "IDX10500: Signature validation failed. No security keys were provided to validate the signature.";
        "IDX10501" => TokenKeyUnknown, "IDX10501: Signature validation failed. Unable to match key";
        "IDX10503" => TokenSignature, "IDX10503: Signature validation failed. Token does not have a kid. Keys tried";
        "IDX10504" => TokenAlgorithm, "IDX10504: Unable to validate signature, token does not have a signature";
        "IDX10506" => TokenInvalid, "IDX10506: Signature validation failed. The user defined 'Delegate' returned null";
        "IDX10508" => TokenSignature, "IDX10508: Signature validation failed. Signature is improperly formatted.";
        "IDX10511" => TokenSignature, "IDX10511: Signature validation failed. Keys tried";
        "IDX10516" => TokenKeyUnknown, "IDX10516: Signature validation failed. Unable to match key";
        "IDX10517" => TokenKeyUnknown, "IDX10517: Signature validation failed. The token's kid is missing.";
        "IDX10603" => TokenKeyUnknown, "IDX10603: Decryption failed. Keys tried";
        "IDX10609" => TokenKeyUnknown, "IDX10609: Decryption failed. No Keys tried";
        "IDX10634" => TokenAlgorithm, "IDX10634: Unable to create the SignatureProvider. Algorithm";
        "IDX10653" => HandlerMisconfigured, "IDX10653: The encryption algorithm 'HS256' requires a key size of at least '128' bits";
        "IDX10696" => TokenAlgorithm, "IDX10696: The algorithm is not in the user-defined accepted list of algorithms";
        "IDX10720" => HandlerMisconfigured, "IDX10720: Unable to create KeyedHashAlgorithm for algorithm 'HS256', the key size must be greater than";
        "IDX12709" => TokenMalformed, "IDX12709: CanReadToken() returned false. JWT is not well formed";
        "IDX12723" => TokenMalformed, "IDX12723: Unable to decode the payload as Base64Url encoded string.";
        "IDX12729" => TokenMalformed, "IDX12729: Unable to decode the header as Base64Url encoded string.";
        "IDX12741" => TokenMalformed, "IDX12741: JWT must have three segments (JWS) or five segments (JWE).";
        "IDX14100" => TokenMalformed, "IDX14100: JWT is not well formed, there are no dots (.).";
        "IDX14101" => TokenMalformed, "IDX14101: Unable to decode the payload as Base64Url encoded string.";
        "IDX14102" => TokenMalformed, "IDX14102: Unable to decode the header as Base64Url encoded string.";
        "IDX14111" => TokenMalformed, "IDX14111: JWT is not well formed, there is only one dot (.).";
        "IDX14120" => TokenMalformed, "IDX14120: JWT is not well formed";
        "IDX20803" => TokenKeyUnknown, "IDX20803: Unable to obtain configuration from";
        "IDX20804" => TokenKeyUnknown, "IDX20804: Unable to retrieve document from";
        "IDX20807" => TokenKeyUnknown, "IDX20807: Unable to retrieve document from";
        "IDX20108" => HttpsRequired, "IDX20108: The address specified is not valid as per HTTPS scheme.";
        "IDX21323" => OAuthGrant, "IDX21323: RequireNonce is true. OpenIdConnectProtocolValidationContext.Nonce was null";
        "IDX40001" => TokenIssuer, "IDX40001: Issuer does not match any of the valid issuers provided for this application.";
        "IDW10201" => Scope, "IDW10201: Neither scope nor roles claim was found in the bearer token.";
        "IDW10203" => Scope, "IDW10203: The 'scope' or 'scp' claim does not contain scopes or was not found.";
        "IDW10502" => ConsentOrSso, "IDW10502: An MsalUiRequiredException was thrown due to a challenge for the user.";
    }
    "IIS" Server {
        hosts [];
        marks ["server: Microsoft-IIS/*", "Internet Information Services*", "server: Microsoft-HTTPAPI/*"];
        // The log's sub-status and Win32 status: logon failures, accounts that may not log on, a token that cannot be read, files' rights.
        "401 1 1326" => PasswordWrong, "2026-11-23 07:01:02 10.0.0.5 GET /app/ - 80 - 10.0.0.9 Mozilla/5.0 401 1 1326 15";
        "401 1 2148074252" => PasswordWrong, "2026-11-23 07:01:02 10.0.0.5 GET /app/ - 80 - 10.0.0.9 Mozilla/5.0 401 1 2148074252 15";
        "401 1 3221225581" => PasswordWrong, "2026-11-23 07:01:02 10.0.0.5 GET /app/ - 80 - 10.0.0.9 Mozilla/5.0 401 1 3221225581 15";
        "401 1 2148074248" => NegotiateFailed, "2026-11-23 07:01:02 10.0.0.5 GET /app/ - 80 - 10.0.0.9 Mozilla/5.0 401 1 2148074248 15";
        "401 1 1385" => AccountBlocked, "2026-11-23 07:01:02 10.0.0.5 GET /app/ - 80 - 10.0.0.9 Mozilla/5.0 401 1 1385 15";
        "401 1 1330" => AccountBlocked, "2026-11-23 07:01:02 10.0.0.5 GET /app/ - 80 - 10.0.0.9 Mozilla/5.0 401 1 1330 15";
        "401 1 1331" => AccountBlocked, "2026-11-23 07:01:02 10.0.0.5 GET /app/ - 80 - 10.0.0.9 Mozilla/5.0 401 1 1331 15";
        "401 1 1907" => AccountBlocked, "2026-11-23 07:01:02 10.0.0.5 GET /app/ - 80 - 10.0.0.9 Mozilla/5.0 401 1 1907 15";
        "401 1 1909" => AccountBlocked, "2026-11-23 07:01:02 10.0.0.5 GET /app/ - 80 - 10.0.0.9 Mozilla/5.0 401 1 1909 15";
        "401 3 5" => Scope, "2026-11-23 07:01:02 10.0.0.5 GET /app/ - 80 CORP\\ann 10.0.0.9 Mozilla/5.0 401 3 5 15";
        "HTTP Error 401.1" => PasswordWrong, "<html><body><h2>HTTP Error 401.1 - Unauthorized</h2></body></html>";
        "HTTP Error 401.2" => HandlerMisconfigured, "<html><body><h2>HTTP Error 401.2 - Unauthorized</h2></body></html>";
        "HTTP Error 401.3" => Scope, "<html><body><h2>HTTP Error 401.3 - Unauthorized</h2></body></html>";
        "HTTP Error 401.4" => RequestBlocked, "<html><body><h2>HTTP Error 401.4 - Unauthorized</h2></body></html>";
        "HTTP Error 401.5" => RequestBlocked, "<html><body><h2>HTTP Error 401.5 - Unauthorized</h2></body></html>";
        "You are not authorized to view this page due to invalid authentication headers" => HandlerMisconfigured, "<html><body><p>You are not authorized to view this page due to invalid authentication headers.</p></body></html>";
        "HTTP Error 403.4" => HttpsRequired, "<html><body><h2>HTTP Error 403.4 - Forbidden</h2></body></html>";
        "HTTP Error 403.5" => HttpsRequired, "<html><body><h2>HTTP Error 403.5 - Forbidden</h2></body></html>";
        "HTTP Error 403.6" => SourceNotAllowed, "<html><body><h2>HTTP Error 403.6 - Forbidden</h2></body></html>";
        "HTTP Error 403.7" => ClientCertificate, "<html><body><h2>HTTP Error 403.7 - Forbidden</h2></body></html>";
        "HTTP Error 403.8" => SourceNotAllowed, "<html><body><h2>HTTP Error 403.8 - Forbidden</h2></body></html>";
        "HTTP Error 403.13" => ClientCertificate, "<html><body><h2>HTTP Error 403.13 - Forbidden</h2></body></html>";
        "HTTP Error 403.14" => FileForbidden, "<html><body><h2>HTTP Error 403.14 - Forbidden</h2><p>The Web server is configured to not list the contents of this directory.</p></body></html>";
        "HTTP Error 403.16" => ClientCertificate, "<html><body><h2>HTTP Error 403.16 - Forbidden</h2></body></html>";
        "HTTP Error 403.17" => ClientCertificate, "<html><body><h2>HTTP Error 403.17 - Forbidden</h2></body></html>";
        "Login failed for user '*'" => PasswordWrong, "System.Data.SqlClient.SqlException: Login failed for user 'sa'.";
        "401 - Unauthorized: Access is denied due to invalid credentials" => Unauthorized, "<title>401 - Unauthorized: Access is denied due to invalid credentials.</title>";
        "You do not have permission to view this directory or page using the credentials that you supplied" => Unauthorized, "<h3>You do not have permission to view this directory or page using the credentials that you supplied.</h3>";
    }
}
