//! What businesses work with: Shopify, Salesforce, HubSpot, Notion, SAP, Xero and their like. Wordings: the services' API references.

vendor! {
    "Kill Bill" Service {
        hosts [];
        marks ["x-killbill-*"];
        "Make sure to set the X-Killbill-ApiKey" => ApiKeyMissing, "Make sure to set the X-Killbill-ApiKey and X-Killbill-ApiSecret headers";
    }
    "Shopify" Service {
        hosts ["myshopify.com", "shopify.com", "shopifysvc.com"];
        marks ["x-shopify-*", "x-shopid: *", "x-shardid: *", "x-shopify-*: *"];
        "[API] Invalid API key or access token (unrecognized login or wrong password)" => TokenInvalid, r#"{"errors":"[API] Invalid API key or access token (unrecognized login or wrong password)"}"#;
        "[API] This action requires merchant approval for * scope" => Scope, r#"{"errors":"[API] This action requires merchant approval for read_orders scope."}"#;
        "Access denied for * field" => Scope, r#"{"errors":[{"message":"Access denied for orders field. Required access: `read_orders` access scope."}]}"#;
        @shared "code: ACCESS_DENIED" => Scope, r#"{"errors":[{"extensions":{"code":"ACCESS_DENIED"}}]}"#;
        "Unavailable Shop" => AccountBlocked, r#"{"errors":"Unavailable Shop"}"#;
        "This app is not approved to access the * object" => ConsentOrSso, r#"{"errors":[{"message":"This app is not approved to access the Customer object."}]}"#;
        "x-shopify-api-request-failure-reauthorize: *" => TokenInvalid, "X-Shopify-API-Request-Failure-Reauthorize: 1";
        "x-shopify-retry-invalid-session-request: *" => TokenExpired, "X-Shopify-Retry-Invalid-Session-Request: 1";
        "application_cannot_be_found" => OAuthClient, r#"{"error":"application_cannot_be_found"}"#;
        "Exceeded * calls per second for api client" => RateLimited, r#"{"errors":"Exceeded 2 calls per second for api client. Reduce request rates to resume uninterrupted service."}"#;
        "[API] Invalid API key or access token" => ApiKeyInvalid, r#"{"errors":"[API] Invalid API key or access token (unrecognized login or wrong password)"}"#;
        "This action requires merchant approval for * scope" => Scope, r#"{"errors":"[API] This action requires merchant approval for read_orders scope."}"#;
        "This app is not approved to access" => Scope, r#"{"errors":[{"message":"This app is not approved to access the Customer object."}]}"#;
        "Service is not valid for authentication" => TokenInvalid, r#"{"errors":"Service is not valid for authentication"}"#;
        "Oauth error invalid_request: The authorization code was not found or was already used" => OAuthGrant, "Oauth error invalid_request: The authorization code was not found or was already used";
    }
    "Salesforce" Service {
        hosts ["salesforce.com", "force.com", "salesforce-sites.com", "salesforce-setup.com"];
        marks ["www-authenticate: Token", "sforce-limit-info: *", "set-cookie: BrowserId=*", "errorCode: INVALID_SESSION_ID", "sfdc-*: *", "sforce-*: *"];
        "errorCode: INVALID_SESSION_ID" => SessionExpired, r#"[{"errorCode":"INVALID_SESSION_ID","message":"Session expired or invalid"}]"#;
        "message: Session expired or invalid" => SessionExpired, r#"[{"message":"Session expired or invalid"}]"#;
        "This session is not valid for use with the REST API" => TokenType, r#"[{"message":"This session is not valid for use with the REST API","errorCode":"INVALID_SESSION_ID"}]"#;
        "errorCode: INVALID_AUTH_HEADER" => FormatWrong, r#"[{"errorCode":"INVALID_AUTH_HEADER","message":"INVALID_HEADER_TYPE"}]"#;
        "Bad_OAuth_Token" => TokenInvalid, "Bad_OAuth_Token";
        "Missing_OAuth_Token" => CredentialsMissing, "Missing_OAuth_Token";
        "Wrong_Org" => Environment, "Wrong_Org";
        "INVALID_LOGIN: *" => PasswordWrong, "<faultstring>INVALID_LOGIN: Invalid username, password, security token; or user locked out.</faultstring>";
        "LOGIN_MUST_USE_SECURITY_TOKEN" => PasswordNotAccepted, "LOGIN_MUST_USE_SECURITY_TOKEN: Invalid username, password, security token; or user locked out.";
        "errorCode: API_DISABLED_FOR_ORG" => AccountBlocked, r#"[{"errorCode":"API_DISABLED_FOR_ORG"}]"#;
        "errorCode: REQUEST_LIMIT_EXCEEDED" => RateLimited, r#"[{"message":"TotalRequests Limit exceeded.","errorCode":"REQUEST_LIMIT_EXCEEDED"}]"#;
        "errorCode: INSUFFICIENT_ACCESS*" => Scope, r#"[{"errorCode":"INSUFFICIENT_ACCESS_OR_READONLY"}]"#;
        "errorCode: INSUFFICIENT_ACCESS_OR_READONLY" => Scope, r#"[{"errorCode":"INSUFFICIENT_ACCESS_OR_READONLY"}]"#;
        "errorCode: URL_NOT_RESET" => Environment, r#"[{"errorCode":"URL_NOT_RESET"}]"#;
        "error_description: authentication failure" => OAuthGrant, r#"{"error":"invalid_grant","error_description":"authentication failure"}"#;
        "error_description: expired access/refresh token" => OAuthGrant, r#"{"error":"invalid_grant","error_description":"expired access/refresh token"}"#;
        "error_description: expired authorization code" => OAuthGrant, r#"{"error":"invalid_grant","error_description":"expired authorization code"}"#;
        "error_description: user hasn't approved this consumer" => ConsentOrSso, r#"{"error":"invalid_grant","error_description":"user hasn't approved this consumer"}"#;
        "error_description: ip restricted" => SourceNotAllowed, r#"{"error":"invalid_grant","error_description":"ip restricted or invalid login hours"}"#;
        "error_description: audience is invalid" => TokenAudience, r#"{"error":"invalid_grant","error_description":"audience is invalid"}"#;
        @shared "error: invalid_client_id" => OAuthClient, r#"{"error":"invalid_client_id","error_description":"client identifier invalid"}"#;
        "error: inactive_user" => AccountBlocked, r#"{"error":"inactive_user"}"#;
        "error: inactive_org" => AccountBlocked, r#"{"error":"inactive_org"}"#;
        "INVALID_SESSION_ID" => SessionExpired, r#"[{"message":"Session expired or invalid","errorCode":"INVALID_SESSION_ID"}]"#;
        "Session expired or invalid" => SessionExpired, r#"[{"message":"Session expired or invalid","errorCode":"INVALID_SESSION_ID"}]"#;
        "INVALID_LOGIN" => PasswordWrong, "INVALID_LOGIN: Invalid username, password, security token; or user locked out.";
        "INVALID_AUTH_HEADER" => FormatWrong, r#"[{"message":"INVALID_HEADER_TYPE","errorCode":"INVALID_AUTH_HEADER"}]"#;
        "expired access/refresh token" => OAuthGrant, r#"{"error":"invalid_grant","error_description":"expired access/refresh token"}"#;
        "client identifier invalid" => OAuthClient, r#"{"error":"invalid_client_id","error_description":"client identifier invalid"}"#;
        "user hasn't approved this consumer" => ConsentOrSso, r#"{"error":"invalid_grant","error_description":"user hasn't approved this consumer"}"#;
        "user is not admin approved to access this app" => ConsentOrSso, r#"{"error":"invalid_app_access","error_description":"user is not admin approved to access this app"}"#;
        "OAUTH_APPROVAL_ERROR_GENERIC" => ConsentOrSso, "OAUTH_APPROVAL_ERROR_GENERIC";
        "API_DISABLED_FOR_ORG" => MethodDisabled, r#"[{"message":"The REST API is not enabled for this Organization.","errorCode":"API_DISABLED_FOR_ORG"}]"#;
        "API_CURRENTLY_DISABLED" => AccountBlocked, r#"[{"message":"API is disabled for this User","errorCode":"API_CURRENTLY_DISABLED"}]"#;
        "INSUFFICIENT_ACCESS*" => Scope, r#"[{"message":"insufficient access rights on cross-reference id","errorCode":"INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY"}]"#;
    }
    "HubSpot" Service {
        hosts ["hubapi.com", "hubspot.com"];
        marks ["x-hubspot-*", "category: INVALID_AUTHENTICATION", "correlationId: * hubspot", "x-hubspot-*: *"];
        "category: EXPIRED_AUTHENTICATION" => TokenExpired, r#"{"status":"error","category":"EXPIRED_AUTHENTICATION"}"#;
        "The OAuth token used to make this call expired" => TokenExpired, r#"{"status":"error","message":"The OAuth token used to make this call expired 12 second(s) ago.","category":"EXPIRED_AUTHENTICATION"}"#;
        @shared "category: INVALID_AUTHENTICATION" => TokenInvalid, r#"{"status":"error","message":"Authentication credentials not found.","category":"INVALID_AUTHENTICATION"}"#;
        "Authentication credentials not found. This API supports OAuth 2.0 authentication" => CredentialsMissing, r#"{"status":"error","message":"Authentication credentials not found. This API supports OAuth 2.0 authentication and you can find more details at https://developers.hubspot.com"}"#;
        "category: MISSING_SCOPES" => Scope, r#"{"status":"error","message":"This app hasn't been granted all required scopes to make this call.","category":"MISSING_SCOPES"}"#;
        "This app hasn't been granted all required scopes to make this call" => Scope, r#"{"status":"error","message":"This app hasn't been granted all required scopes to make this call."}"#;
        "This hapikey doesn't exist" => ApiKeyInvalid, r#"{"status":"error","message":"This hapikey doesn't exist."}"#;
        "API keys are no longer supported*hapikey" => MethodDisabled, "API keys are no longer supported hapikey";
        "status: BAD_REFRESH_TOKEN" => OAuthGrant, r#"{"status":"BAD_REFRESH_TOKEN","message":"missing or invalid refresh token"}"#;
        "status: BAD_AUTH_CODE" => OAuthGrant, r#"{"status":"BAD_AUTH_CODE","message":"missing or unknown auth code"}"#;
        "status: BAD_CLIENT_SECRET" => OAuthClient, r#"{"status":"BAD_CLIENT_SECRET"}"#;
        "Authentication credentials not found. This API supports OAuth" => CredentialsMissing, r#"{"status":"error","message":"Authentication credentials not found. This API supports OAuth 2.0 authentication and you can find more details at https://developers.hubspot.com/docs/methods/auth/oauth-overview","category":"INVALID_AUTHENTICATION"}"#;
        "BAD_AUTH_CODE" => OAuthGrant, r#"{"status":"BAD_AUTH_CODE","message":"missing or unknown auth code"}"#;
        "BAD_REFRESH_TOKEN" => OAuthGrant, r#"{"status":"BAD_REFRESH_TOKEN","message":"missing or invalid refresh token"}"#;
    }
    "Dropbox" Service {
        hosts ["dropboxapi.com", "dropbox.com"];
        marks ["x-dropbox-*", "error_summary: *", "x-dropbox-request-id: *", "dropbox.exceptions.*"];
        ".tag: expired_access_token" => TokenExpired, r#"{"error_summary":"expired_access_token/","error":{".tag":"expired_access_token"}}"#;
        ".tag: invalid_access_token" => TokenInvalid, r#"{"error":{".tag":"invalid_access_token"}}"#;
        ".tag: missing_scope" => Scope, r#"{"error":{".tag":"missing_scope","required_scope":"files.content.read"}}"#;
        ".tag: user_suspended" => AccountBlocked, r#"{"error":{".tag":"user_suspended"}}"#;
        ".tag: invalid_select_user" => Environment, r#"{"error":{".tag":"invalid_select_user"}}"#;
        ".tag: no_permission" => Scope, r#"{"error":{".tag":"no_permission"}}"#;
        "Invalid authorization value in HTTP header \"Authorization\": *" => FormatWrong, "Error in call to API function \"x\": Invalid authorization value in HTTP header \"Authorization\": \"Bearer a b\".";
        "The given OAuth 2 access token is malformed" => TokenMalformed, "Error in call to API function: The given OAuth 2 access token is malformed.";
        "Must provide HTTP header \"Authorization\" or URL parameter \"authorization\"" => CredentialsMissing, "Error in call to API function: Must provide HTTP header \"Authorization\" or URL parameter \"authorization\".";
        "Your app is not permitted to access this endpoint because it does not have the required scope" => Scope, "Error in call to API function: Your app is not permitted to access this endpoint because it does not have the required scope 'files.metadata.read'.";
        "error_summary: expired_access_token*" => TokenExpired, r#"{"error_summary":"expired_access_token/..","error":{".tag":"expired_access_token"}}"#;
        "error_summary: invalid_access_token*" => TokenInvalid, r#"{"error_summary":"invalid_access_token/..","error":{".tag":"invalid_access_token"}}"#;
        "is not permitted to access this endpoint because it does not have the required scope" => Scope, r#"Error in call to API function "files/list_folder": Your app (ID: 1) is not permitted to access this endpoint because it does not have the required scope files.metadata.read."#;
        "error_summary: missing_scope*" => Scope, r#"{"error_summary":"missing_scope/..","error":{".tag":"missing_scope","required_scope":"files.content.read"}}"#;
        "user_suspended" => AccountBlocked, r#"{"error_summary":"user_suspended/.."}"#;
    }
    "Box" Service {
        hosts ["box.com"];
        marks ["www-authenticate: *realm=\"Service\"*", "box-request-id: *", "x-box-*: *", "BoxAPIException*"];
        @shared "code: access_denied_insufficient_permissions" => Scope, r#"{"code":"access_denied_insufficient_permissions"}"#;
        "Please check the 'iss' claim" => TokenIssuer, r#"{"error":"invalid_grant","error_description":"Please check the 'iss' claim."}"#;
        "Please check the 'sub' claim" => OAuthGrant, r#"{"error":"invalid_grant","error_description":"Please check the 'sub' claim. The 'sub' specified is invalid."}"#;
        "Current date/time MUST be before the expiration date/time listed in the 'exp' claim" => ClockSkew, r#"{"error":"invalid_grant","error_description":"Current date/time MUST be before the expiration date/time listed in the 'exp' claim."}"#;
        "This app is not authorized by the enterprise" => ConsentOrSso, r#"{"error":"unauthorized_client","error_description":"This app is not authorized by the enterprise"}"#;
        "access_denied_insufficient_permissions" => Scope, r#"{"type":"error","status":403,"code":"access_denied_insufficient_permissions"}"#;
        @shared "Your application is not authorized" => ConsentOrSso, r#"{"error":"unauthorized_client","error_description":"Your application is not authorized in Box Admin console"}"#;
    }
    "Notion" Service {
        hosts ["notion.com", "notion.so"];
        marks ["object: error", "notion-version: *", "x-notion-request-id: *", "APIResponseError*"];
        "code: restricted_resource" => Scope, r#"{"object":"error","status":403,"code":"restricted_resource","message":"Insufficient permissions for this endpoint."}"#;
        "Make sure the relevant pages and databases are shared with your integration" => ExistenceHidden, r#"{"object":"error","status":404,"code":"object_not_found","message":"Could not find database with ID: 1. Make sure the relevant pages and databases are shared with your integration."}"#;
        "API token is invalid" => TokenInvalid, r#"{"object":"error","status":401,"code":"unauthorized","message":"API token is invalid."}"#;
    }
    "Airtable" Service {
        hosts ["airtable.com"];
        marks ["airtable-*", "airtable*Error*"];
        "type: AUTHENTICATION_REQUIRED" => CredentialsMissing, r#"{"error":{"type":"AUTHENTICATION_REQUIRED","message":"Authentication required"}}"#;
        "type: INVALID_PERMISSIONS_OR_MODEL_NOT_FOUND" => ExistenceHidden, r#"{"error":{"type":"INVALID_PERMISSIONS_OR_MODEL_NOT_FOUND"}}"#;
        @shared "type: UNAUTHORIZED" => TokenInvalid, r#"{"error":{"type":"UNAUTHORIZED","message":"Invalid authentication token"}}"#;
        @shared "type: NOT_AUTHORIZED" => Scope, r#"{"error":{"type":"NOT_AUTHORIZED"}}"#;
        @shared "Invalid authentication token" => TokenInvalid, r#"{"errors":[{"error":"AUTHENTICATION_REQUIRED","message":"Invalid authentication token"}]}"#;
        "INVALID_PERMISSIONS_OR_MODEL_NOT_FOUND" => Scope, r#"{"error":{"type":"INVALID_PERMISSIONS_OR_MODEL_NOT_FOUND","message":"Invalid permissions, or the requested model was not found."}}"#;
    }
    "Zendesk" Service {
        hosts ["zendesk.com"];
        marks ["x-zendesk-*", "x-zendesk-*: *"];
        "Couldn't authenticate you" => PasswordWrong, r#"{"error":"Couldn't authenticate you"}"#;
        "The access token provided is expired, revoked, malformed or invalid for other reasons" => TokenInvalid, r#"{"error":"invalid_token","error_description":"The access token provided is expired, revoked, malformed or invalid for other reasons."}"#;
        "You do not have access to this page. Please contact the account owner" => Scope, r#"{"error":{"title":"Forbidden","message":"You do not have access to this page. Please contact the account owner of this help desk for further help."}}"#;
    }
    "Intercom" Service {
        hosts ["intercom.io", "intercom.com"];
        marks ["intercom-version: *", "type: error.list"];
        "code: token_unauthorized" => Scope, r#"{"type":"error.list","errors":[{"code":"token_unauthorized"}]}"#;
        "code: token_suspended" => AccountBlocked, r#"{"type":"error.list","errors":[{"code":"token_suspended","message":"Your App (app_id: x) is suspended"}]}"#;
        @shared "code: token_revoked" => TokenRevoked, r#"{"type":"error.list","errors":[{"code":"token_revoked"}]}"#;
        "code: token_blocked" => AccountBlocked, r#"{"type":"error.list","errors":[{"code":"token_blocked"}]}"#;
        @shared "code: token_not_found" => TokenInvalid, r#"{"type":"error.list","errors":[{"code":"token_not_found","message":"Token not found"}]}"#;
    }
    "Asana" Service {
        hosts ["asana.com"];
        marks ["www-authenticate: Bearer realm=\"*asana*", "asana-change: *", "forbidden_by_asana*"];
        "The bearer token has expired. If you have a refresh token" => TokenExpired, r#"{"errors":[{"message":"The bearer token has expired. If you have a refresh token, please use it to request a new bearer token, otherwise allow the user to re-authenticate."}]}"#;
    }
    "Linear" Service {
        hosts ["linear.app"];
        marks ["x-linear-*", "api.linear.app/*"];
        "Authentication required, not authenticated" => CredentialsMissing, r#"{"errors":[{"message":"Authentication required, not authenticated","extensions":{"code":"AUTHENTICATION_ERROR"}}]}"#;
        "It looks like you're trying to use an API key as a Bearer token. Remove the Bearer prefix from the Authorization header" => FormatWrong, r#"{"errors":[{"message":"It looks like you're trying to use an API key as a Bearer token. Remove the Bearer prefix from the Authorization header."}]}"#;
        @shared "AUTHENTICATION_ERROR" [400, 401] => TokenInvalid, r#"{"errors":[{"message":"Authentication required, not authenticated","extensions":{"type":"authentication error","code":"AUTHENTICATION_ERROR"}}]}"#;
        "It looks like you're trying to use an API key as a Bearer token" => SchemeUnsupported, r#"{"errors":[{"message":"It looks like you're trying to use an API key as a Bearer token. Remove the Bearer prefix from the Authorization header."}]}"#;
    }
    "Figma" Service {
        hosts ["figma.com"];
        marks ["x-figma-*", "api.figma.com/*"];
        "err: Token expired" => TokenExpired, r#"{"status":403,"err":"Token expired"}"#;
        "err: Invalid token" => TokenInvalid, r#"{"status":403,"err":"Invalid token"}"#;
        @shared "err: Invalid scope" => Scope, r#"{"status":403,"err":"Invalid scope: file_read"}"#;
        "Invalid scope(s): * This endpoint requires" => Scope, r#"{"status":403,"err":"Invalid scope(s): file_comments:write. This endpoint requires the file_content:read scope"}"#;
    }
    "monday.com" Service {
        hosts ["monday.com"];
        marks ["api.monday.com/*"];
        "error_code: UserUnauthorizedException" => Scope, r#"{"error_code":"UserUnauthorizedException"}"#;
        @shared "Not Authenticated" [401] => TokenInvalid, r#"{"errors":["Not Authenticated"]}"#;
        "UserUnauthorizedException" => Scope, r#"{"error_code":"UserUnauthorizedException","status_code":403,"error_message":"User unauthorized to perform action"}"#;
    }
    "ClickUp" Service {
        hosts ["clickup.com"];
        marks ["ECODE: OAUTH_*"];
        "ECODE: OAUTH_017" => CredentialsMissing, r#"{"err":"Authorization header required","ECODE":"OAUTH_017"}"#;
        "ECODE: OAUTH_019" => TokenInvalid, r#"{"err":"Oauth token not found","ECODE":"OAUTH_019"}"#;
        "ECODE: OAUTH_025" => TokenInvalid, r#"{"err":"Token invalid","ECODE":"OAUTH_025"}"#;
        "ECODE: OAUTH_027" => Scope, r#"{"err":"Team not authorized","ECODE":"OAUTH_027"}"#;
        "ECODE: OAUTH_023" => Scope, r#"{"err":"Team not authorized","ECODE":"OAUTH_023"}"#;
    }
    "DocuSign" Service {
        hosts ["docusign.net", "docusign.com"];
        marks ["x-docusign-*"];
        "errorCode: AUTHORIZATION_INVALID_TOKEN" => TokenInvalid, r#"{"errorCode":"AUTHORIZATION_INVALID_TOKEN"}"#;
        "errorCode: USER_AUTHENTICATION_FAILED" => PasswordWrong, r#"{"errorCode":"USER_AUTHENTICATION_FAILED"}"#;
        "errorCode: PARTNER_AUTHENTICATION_FAILED" => Environment, r#"{"errorCode":"PARTNER_AUTHENTICATION_FAILED"}"#;
        "errorCode: USER_DOES_NOT_BELONG_TO_SPECIFIED_ACCOUNT" => Environment, r#"{"errorCode":"USER_DOES_NOT_BELONG_TO_SPECIFIED_ACCOUNT"}"#;
        "errorCode: USER_LACKS_PERMISSIONS" => Scope, r#"{"errorCode":"USER_LACKS_PERMISSIONS"}"#;
        "error_description: no_valid_keys_or_signatures" => OAuthClient, r#"{"error":"invalid_grant","error_description":"no_valid_keys_or_signatures"}"#;
        "error_description: issuer_not_found" => OAuthClient, r#"{"error":"invalid_grant","error_description":"issuer_not_found"}"#;
        @shared "error_description: user_not_found" => OAuthGrant, r#"{"error":"invalid_grant","error_description":"user_not_found"}"#;
    }
    "ServiceNow" Service {
        hosts ["service-now.com"];
        marks ["x-is-logged-in: *", "x-transaction-id: *"];
        "message: User Not Authenticated" => PasswordWrong, r#"{"error":{"message":"User Not Authenticated","detail":"Required to provide Auth information"},"status":"failure"}"#;
        "Required to provide Auth information" => PasswordWrong, r#"{"error":{"detail":"Required to provide Auth information"},"status":"failure"}"#;
        "Insufficient rights to query records" => Scope, r#"{"error":{"message":"Insufficient rights to query records"}}"#;
        "detail: ACL Exception *" => Scope, r#"{"error":{"detail":"ACL Exception Update Failed due to security constraints"}}"#;
    }
    "SAP" Service {
        hosts ["ondemand.com", "sap.com", "hana.ondemand.com", "successfactors.com"];
        marks ["sap-server: true", "server: SAP NetWeaver*", "sap-client: *", "x-sap-*", "sap-perf-fesrec: *"];
        "x-csrf-token: Required" => Csrf, "x-csrf-token: Required";
        "CSRF token validation failed" => Csrf, "CSRF token validation failed";
        "Anmeldung fehlgeschlagen" => PasswordWrong, "<title>Anmeldung fehlgeschlagen</title>";
        "Logon failed*Application Server" => PasswordWrong, "Logon failed on Application Server";
        "[LGN0*" => PasswordWrong, "[LGN0007]Authentication failed";
        "/IWFND/CM_CONSUMER" => Scope, "<code>/IWFND/CM_CONSUMER/101</code>";
        "/IWFND/MED/170" => NotFound, "<code>/IWFND/MED/170</code>";
        "No authorization to access Service '*'" => Scope, "<message>No authorization to access Service 'ZGWSAMPLE_SRV_0001'</message>";
        "Jwt token with audience: * is not issued for these clientIds" => TokenAudience, "Jwt token with audience: [a] is not issued for these clientIds: [b].";
    }
    "QuickBooks" Service {
        hosts ["intuit.com"];
        marks ["intuit_tid: *", "code: 3200"];
        "code: 3200" => TokenInvalid, r#"{"Fault":{"Error":[{"Message":"message=AuthenticationFailed; errorCode=003200; statusCode=401","Detail":"Malformed bearer token: too short or too long","code":"3200"}],"type":"AUTHENTICATION"}}"#;
        "errorCode=003200" => TokenInvalid, r#"{"Message":"message=AuthenticationFailed; errorCode=003200; statusCode=401"}"#;
        "errorCode=003100" => Environment, r#"{"Message":"message=ApplicationAuthorizationFailed; errorCode=003100; statusCode=403"}"#;
        "errorCode=003202" => AccountBlocked, r#"{"Message":"message=x; errorCode=003202; statusCode=403"}"#;
        "Token expired: AB0*" => TokenExpired, r#"{"Detail":"Token expired: AB01234"}"#;
        "message=AuthenticationFailed*statusCode=401" => TokenInvalid, "message=AuthenticationFailed; errorCode=003200; statusCode=401";
        @shared "Token expired: *" => TokenExpired, r#"{"Fault":{"Error":[{"Detail":"Token expired: AB01"}],"type":"AUTHENTICATION"}}"#;
        @shared "Malformed bearer token" => TokenMalformed, "Malformed bearer token: too short or too long";
        "ApplicationAuthorizationFailed" => Environment, "message=ApplicationAuthorizationFailed; errorCode=003100; statusCode=403";
    }
    "Xero" Service {
        hosts ["xero.com"];
        marks ["xero-*", "Type: http://tools.ietf.org/html/rfc7235*", "xero-correlation-id: *", "api.xero.com/*"];
        "Detail: TokenExpired*" => TokenExpired, r#"{"Title":"Unauthorized","Status":401,"Detail":"TokenExpired: token expired at 01/01/2024 00:00:00"}"#;
        "Detail: AuthenticationUnsuccessful" => Environment, r#"{"Title":"Forbidden","Status":403,"Detail":"AuthenticationUnsuccessful"}"#;
        "Detail: AuthorizationUnsuccessful" => Scope, r#"{"Title":"Unauthorized","Status":401,"Detail":"AuthorizationUnsuccessful"}"#;
        "TokenExpired: token expired at *" => TokenExpired, r#"{"Title":"Unauthorized","Status":401,"Detail":"TokenExpired: token expired at 11/23/2026 07:59:58"}"#;
        "AuthenticationUnsuccessful" => Environment, r#"{"Title":"Forbidden","Status":403,"Detail":"AuthenticationUnsuccessful"}"#;
    }
}
