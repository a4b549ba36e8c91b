//! Networks, chats and media: Slack, Discord, X, Meta and their like. Wordings: the services' own API documentation.

vendor! {
    "Slack" Service {
        hosts ["slack.com"];
        marks ["x-slack-req-id: *", "x-slack-backend: *", "slack_webapi_platform_error"];
        "invalid_auth" => TokenInvalid, r#"{"ok":false,"error":"invalid_auth"}"#;
        "not_authed" => CredentialsMissing, r#"{"ok":false,"error":"not_authed"}"#;
        @shared "token_revoked" => TokenRevoked, r#"{"ok":false,"error":"token_revoked"}"#;
        @shared "token_expired" => TokenExpired, r#"{"ok":false,"error":"token_expired"}"#;
        "error: account_inactive" => TokenRevoked, r#"{"ok":false,"error":"account_inactive"}"#;
        "occurred: account_inactive" => TokenRevoked, "Error: An API error occurred: account_inactive";
        "error: missing_scope" => Scope, r#"{"ok":false,"error":"missing_scope","needed":"chat:write","provided":"channels:read"}"#;
        "not_allowed_token_type" => TokenType, r#"{"ok":false,"error":"not_allowed_token_type"}"#;
        "error: no_permission" => Scope, r#"{"ok":false,"error":"no_permission"}"#;
        "error: not_in_channel" => Scope, r#"{"ok":false,"error":"not_in_channel"}"#;
        "error: ekm_access_denied" => Scope, r#"{"ok":false,"error":"ekm_access_denied"}"#;
        "error: enterprise_is_restricted" => Environment, r#"{"ok":false,"error":"enterprise_is_restricted"}"#;
        "error: team_access_not_granted" => Environment, r#"{"ok":false,"error":"team_access_not_granted"}"#;
        "error: org_login_required" => ConsentOrSso, r#"{"ok":false,"error":"org_login_required"}"#;
        "error: two_factor_setup_required" => StepUp, r#"{"ok":false,"error":"two_factor_setup_required"}"#;
        "error: accesslimited" => Scope, r#"{"ok":false,"error":"accesslimited"}"#;
        "error: ratelimited" => RateLimited, r#"{"ok":false,"error":"ratelimited"}"#;
        "error: bad_client_secret" => OAuthClient, r#"{"ok":false,"error":"bad_client_secret"}"#;
        @shared "error: invalid_client_id" => OAuthClient, r#"{"ok":false,"error":"invalid_client_id"}"#;
        "error: invalid_code" => OAuthGrant, r#"{"ok":false,"error":"invalid_code"}"#;
        "error: code_already_used" => OAuthGrant, r#"{"ok":false,"error":"code_already_used"}"#;
        "error: bad_redirect_uri" => OAuthGrant, r#"{"ok":false,"error":"bad_redirect_uri"}"#;
    }
    "Discord" Service {
        hosts ["discord.com", "discordapp.com", "discord.gg"];
        marks ["discord.errors.*", "DiscordAPIError*", "x-discord-*: *"];
        @shared "401: Unauthorized" => TokenInvalid, r#"{"message": "401: Unauthorized", "code": 0}"#;
        "Improper token has been passed" => TokenInvalid, "discord.errors.LoginFailure: Improper token has been passed.";
        "An invalid token was provided" => TokenInvalid, "Error [TokenInvalid]: An invalid token was provided.";
        @shared "Missing Permissions" => Scope, r#"{"message": "Missing Permissions", "code": 50013}"#;
        @shared "Missing Access" => Scope, r#"{"message": "Missing Access", "code": 50001}"#;
        "code: 50014" => TokenInvalid, r#"{"message": "Invalid authentication token provided", "code": 50014}"#;
        "code: 40002" => AccountBlocked, r#"{"message": "You need to verify your account in order to perform this action", "code": 40002}"#;
        "code: 60003" => StepUp, r#"{"message": "Two factor is required for this operation", "code": 60003}"#;
        "code: 40001" => TokenInvalid, r#"{"message": "Unauthorized", "code": 40001}"#;
        @shared "invalid request signature" => RequestSignature, "invalid request signature";
    }
    "Telegram" Service {
        hosts ["telegram.org"];
        marks ["telegram.error.*", "ETELEGRAM*"];
        @shared "description: Unauthorized" [401] => ApiKeyInvalid, r#"{"ok":false,"error_code":401,"description":"Unauthorized"}"#;
        "ETELEGRAM: 401 Unauthorized" => ApiKeyInvalid, "Error: ETELEGRAM: 401 Unauthorized";
        "The token * was rejected by the server" => ApiKeyInvalid, "telegram.error.InvalidToken: The token `123:x` was rejected by the server.";
        "bot was blocked by the user" => Scope, r#"{"ok":false,"error_code":403,"description":"Forbidden: bot was blocked by the user"}"#;
        "AUTH_KEY_UNREGISTERED" => SessionExpired, "telethon.errors.AuthKeyUnregisteredError AUTH_KEY_UNREGISTERED";
        "SESSION_PASSWORD_NEEDED" => StepUp, "rpc error 401 SESSION_PASSWORD_NEEDED";
        "SESSION_REVOKED" => SessionExpired, "rpc error 401 SESSION_REVOKED";
    }
    "X" Service {
        hosts ["twitter.com", "x.com"];
        marks ["x-twitter-*: *", "api.twitter.com/*", "tweepy.errors.*"];
        "Could not authenticate you" => RequestSignature, r#"{"errors":[{"code":32,"message":"Could not authenticate you."}]}"#;
        @shared "code: 135" => ClockSkew, r#"{"errors":[{"code":135,"message":"Timestamp out of bounds."}]}"#;
        "Timestamp out of bounds" => ClockSkew, r#"{"errors":[{"code":135,"message":"Timestamp out of bounds."}]}"#;
        @shared "Invalid or expired token" => TokenInvalid, r#"{"errors":[{"code":89,"message":"Invalid or expired token."}]}"#;
        "Bad Authentication data" => CredentialsMissing, r#"{"errors":[{"code":215,"message":"Bad Authentication data."}]}"#;
        "Your credentials do not allow access to this resource" => Scope, r#"{"errors":[{"code":220,"message":"Your credentials do not allow access to this resource."}]}"#;
        "Read-only application cannot POST" => Scope, r#"{"errors":[{"code":261,"message":"Read-only application cannot POST."}]}"#;
        "This application is not allowed to access direct messages" => Scope, r#"{"errors":[{"code":93,"message":"This application is not allowed to access direct messages"}]}"#;
        "Authenticating with * is forbidden for this endpoint" => TokenType, r#"{"title":"Unsupported Authentication","detail":"Authenticating with OAuth 2.0 Application-Only is forbidden for this endpoint."}"#;
        "title: Unsupported Authentication" => TokenType, r#"{"title":"Unsupported Authentication","status":403}"#;
        "Your account is suspended and is not permitted" => AccountBlocked, r#"{"errors":[{"code":64,"message":"Your account is suspended and is not permitted to access this feature"}]}"#;
        "client-not-enrolled" => Scope, r#"{"reason":"client-not-enrolled","type":"https://api.twitter.com/2/problems/client-forbidden"}"#;
        "oauth1-permissions" => Scope, r#"{"type":"https://api.twitter.com/2/problems/oauth1-permissions"}"#;
    }
    "Meta" Service {
        hosts ["facebook.com", "instagram.com", "whatsapp.com", "threads.net"];
        marks ["type: OAuthException", "fbtrace_id: *", "x-fb-trace-id: *", "OAuthException"];
        "Error validating access token: Session has expired" => TokenExpired, r#"{"error":{"message":"Error validating access token: Session has expired on Sunday, 22-Nov-26 23:00:00 PST.","type":"OAuthException","code":190,"error_subcode":463}}"#;
        "The session has been invalidated because the user changed their password" => TokenRevoked, r#"{"error":{"message":"Error validating access token: The session has been invalidated because the user changed their password or Facebook has changed the session for security reasons."}}"#;
        "The user has not authorized application" => TokenRevoked, r#"{"error":{"message":"Error validating access token: The user has not authorized application 123.","code":190,"error_subcode":458}}"#;
        "The session is invalid because the user logged out" => TokenRevoked, r#"{"error":{"message":"Error validating access token: The session is invalid because the user logged out."}}"#;
        "Session does not match current stored session" => TokenRevoked, r#"{"error":{"message":"Error validating access token: Session does not match current stored session. This may be because the user changed the password since the time the session was created"}}"#;
        "error_subcode: 463" => TokenExpired, r#"{"error":{"code":190,"error_subcode":463}}"#;
        "error_subcode: 467" => TokenInvalid, r#"{"error":{"code":190,"error_subcode":467}}"#;
        "error_subcode: 460" => TokenRevoked, r#"{"error":{"code":190,"error_subcode":460}}"#;
        "error_subcode: 458" => TokenRevoked, r#"{"error":{"code":190,"error_subcode":458}}"#;
        "error_subcode: 459" => AccountBlocked, r#"{"error":{"code":190,"error_subcode":459}}"#;
        @shared "message: Invalid OAuth access token*" => TokenInvalid, r#"{"error":{"message":"Invalid OAuth access token - Cannot parse access token","type":"OAuthException","code":190}}"#;
        "Malformed access token" => TokenMalformed, r#"{"error":{"message":"Malformed access token AQ","type":"OAuthException","code":190}}"#;
        "An active access token must be used to query information" => CredentialsMissing, r#"{"error":{"message":"An active access token must be used to query information about the current user.","type":"OAuthException","code":2500}}"#;
        "An access token is required to request this resource" => CredentialsMissing, r#"{"error":{"message":"An access token is required to request this resource.","type":"OAuthException","code":104}}"#;
        "Invalid appsecret_proof" => RequestSignature, r#"{"error":{"message":"Invalid appsecret_proof provided in the API argument","code":100}}"#;
        "API calls from the server require an appsecret_proof" => RequestSignature, r#"{"error":{"message":"API calls from the server require an appsecret_proof argument"}}"#;
        "does not have the capability to make this API call" => Scope, r#"{"error":{"message":"(#3) Application does not have the capability to make this API call.","code":3}}"#;
        "(#10) *permission*" => Scope, r#"{"error":{"message":"(#10) This endpoint requires the pages_read_engagement permission"}}"#;
        "(#200) *permission*" => Scope, r#"{"error":{"message":"(#200) Requires publish_pages permission"}}"#;
        "missing permissions, or does not support this operation" => ExistenceHidden, r#"{"error":{"message":"Unsupported get request. Object with ID 1 does not exist, cannot be loaded due to missing permissions, or does not support this operation."}}"#;
        "This authorization code has been used" => OAuthGrant, r#"{"error":{"message":"This authorization code has been used.","code":100}}"#;
        "Error validating verification code" => OAuthGrant, r#"{"error":{"message":"Error validating verification code. Please make sure your redirect_uri is identical to the one you used in the OAuth dialog request"}}"#;
        "Error validating client secret" => OAuthClient, r#"{"error":{"message":"Error validating client secret.","code":1}}"#;
        "Error validating application" => OAuthClient, r#"{"error":{"message":"Error validating application. Cannot get application info due to a system error.","code":101}}"#;
        "Application request limit reached" => RateLimited, r#"{"error":{"message":"(#4) Application request limit reached","code":4}}"#;
    }
    "LinkedIn" Service {
        hosts ["linkedin.com"];
        marks ["x-li-uuid: *", "x-li-fabric: *", "serviceErrorCode: *"];
        "REVOKED_ACCESS_TOKEN" => TokenRevoked, r#"{"serviceErrorCode":65601,"code":"REVOKED_ACCESS_TOKEN","message":"The token used in the request has been revoked by the user","status":401}"#;
        "The token used in the request has been revoked" => TokenRevoked, r#"{"code":"REVOKED_ACCESS_TOKEN","message":"The token used in the request has been revoked by the user"}"#;
        "code: EXPIRED_ACCESS_TOKEN" => TokenExpired, r#"{"code":"EXPIRED_ACCESS_TOKEN","message":"The token used in the request has expired"}"#;
        "code: INVALID_ACCESS_TOKEN" => TokenInvalid, r#"{"serviceErrorCode":65600,"code":"INVALID_ACCESS_TOKEN","message":"Invalid access token"}"#;
        "EMPTY_ACCESS_TOKEN" => CredentialsMissing, r#"{"serviceErrorCode":65604,"code":"EMPTY_ACCESS_TOKEN","message":"Empty oauth2 access token"}"#;
        "serviceErrorCode: 100" => Scope, r#"{"serviceErrorCode":100,"status":403}"#;
    }
    "Reddit" Service {
        hosts ["reddit.com"];
        marks ["praw*Exception*", "x-reddit-*: *"];
        "received 401 HTTP response" => OAuthClient, "prawcore.exceptions.ResponseException: received 401 HTTP response";
        "USER_REQUIRED" => LoginRequired, r#"{"explanation":"Please log in to do that.","message":"Forbidden","reason":"USER_REQUIRED"}"#;
    }
    "Twitch" Service {
        hosts ["twitch.tv"];
        marks ["client-id: * twitch", "id.twitch.tv/*"];
        "Client ID and OAuth token do not match" => Environment, r#"{"error":"Unauthorized","status":401,"message":"Client ID and OAuth token do not match"}"#;
        "Must provide a valid Client-ID or OAuth token" => CredentialsMissing, r#"{"error":"Unauthorized","status":401,"message":"Must provide a valid Client-ID or OAuth token"}"#;
        "OAuth token is missing" => CredentialsMissing, r#"{"error":"Unauthorized","status":401,"message":"OAuth token is missing"}"#;
        "Incorrect user authorization" => TokenType, r#"{"error":"Unauthorized","status":401,"message":"Incorrect user authorization"}"#;
        @shared "missing scope: *" => Scope, r#"{"error":"Unauthorized","status":401,"message":"Missing scope: channel:read:subscriptions"}"#;
    }
    "Spotify" Service {
        hosts ["spotify.com"];
        marks ["realm=\"spotify\"", "www-authenticate: Bearer realm=\"spotify\"*"];
        "Only valid bearer authentication supported" => SchemeUnsupported, r#"{"error":{"status":400,"message":"Only valid bearer authentication supported"}}"#;
        "Insufficient client scope" => Scope, r#"{"error":{"status":403,"message":"Insufficient client scope"}}"#;
        "User not registered in the Developer Dashboard" => SourceNotAllowed, "User not registered in the Developer Dashboard";
        @shared "Invalid access token" => TokenInvalid, r#"{"error":{"status":401,"message":"Invalid access token"}}"#;
        @shared "No token provided" => CredentialsMissing, r#"{"error":{"status":401,"message":"No token provided"}}"#;
        "Player command failed: Premium required" => Scope, r#"{"error":{"status":403,"message":"Player command failed: Premium required","reason":"PREMIUM_REQUIRED"}}"#;
    }
    "Strava" Service {
        hosts ["strava.com"];
        marks ["x-ratelimit-limit: * strava"];
        "resource: Athlete" [401] => TokenInvalid, r#"{"message":"Authorization Error","errors":[{"resource":"Athlete","field":"access_token","code":"invalid"}]}"#;
        "field: activity:read_permission" => Scope, r#"{"message":"Authorization Error","errors":[{"resource":"AccessToken","field":"activity:read_permission","code":"missing"}]}"#;
    }
    "Fitbit" Service {
        hosts ["fitbit.com"];
        marks ["dev.fitbit.com/*"];
        "errorType: expired_token" => TokenExpired, r#"{"errors":[{"errorType":"expired_token","message":"Access token expired: eyJ. Visit https://dev.fitbit.com/docs/oauth2 for more information"}],"success":false}"#;
        "errorType: invalid_token" => TokenInvalid, r#"{"errors":[{"errorType":"invalid_token","message":"Access token invalid"}],"success":false}"#;
        "errorType: insufficient_scope" => Scope, r#"{"errors":[{"errorType":"insufficient_scope","message":"This application does not have permission to access sleep data."}]}"#;
        "errorType: insufficient_permissions" => Scope, r#"{"errors":[{"errorType":"insufficient_permissions","message":"Read-only API client is not authorized to update resources."}]}"#;
    }
    "Dropbox" Service {
        hosts ["dropbox.com", "dropboxapi.com"];
        marks ["x-dropbox-request-id: *", "dropbox.exceptions.*"];
        "error_summary: expired_access_token*" => TokenExpired, r#"{"error_summary":"expired_access_token/..","error":{".tag":"expired_access_token"}}"#;
        "error_summary: invalid_access_token*" => TokenInvalid, r#"{"error_summary":"invalid_access_token/..","error":{".tag":"invalid_access_token"}}"#;
        ".tag: invalid_access_token" => TokenInvalid, r#"{"error":{".tag":"invalid_access_token"}}"#;
        "is not permitted to access this endpoint because it does not have the required scope" => Scope, r#"Error in call to API function "files/list_folder": Your app (ID: 1) is not permitted to access this endpoint because it does not have the required scope files.metadata.read."#;
        "error_summary: missing_scope*" => Scope, r#"{"error_summary":"missing_scope/..","error":{".tag":"missing_scope","required_scope":"files.content.read"}}"#;
        "user_suspended" => AccountBlocked, r#"{"error_summary":"user_suspended/.."}"#;
    }
    "Box" Service {
        hosts ["box.com"];
        marks ["x-box-*: *", "BoxAPIException*"];
        "access_denied_insufficient_permissions" => Scope, r#"{"type":"error","status":403,"code":"access_denied_insufficient_permissions"}"#;
        @shared "Your application is not authorized" => ConsentOrSso, r#"{"error":"unauthorized_client","error_description":"Your application is not authorized in Box Admin console"}"#;
    }
    "Zoom" Service {
        hosts ["zoom.us"];
        marks ["x-zm-trackingid: *", "x-zm-*: *"];
        "Invalid access token, does not contain scopes*" => Scope, r#"{"code":4711,"message":"Invalid access token, does not contain scopes:[user:read:list_users:admin]."}"#;
        "code: 4711" => Scope, r#"{"code":4711,"message":"Invalid access token, does not contain scope:[meeting:write]"}"#;
        @shared "code: 124" [401] => TokenInvalid, r#"{"code":124,"message":"Invalid access token."}"#;
        @shared "Access token is expired" => TokenExpired, r#"{"code":124,"message":"Access token is expired."}"#;
        "code: 4700" => TokenInvalid, r#"{"code":4700,"message":"Token cannot be empty."}"#;
        @shared "The app has been disabled" => AccountBlocked, r#"{"reason":"The app has been disabled by the developer or Zoom","error":"invalid_client"}"#;
    }
    "Apple Push Notification service" Service {
        hosts ["push.apple.com", "sandbox.push.apple.com"];
        marks ["apns-id: *", "apns-topic: *"];
        "BadEnvironmentKeyInToken" => Environment, r#"{"reason":"BadEnvironmentKeyInToken"}"#;
        "BadEnvironmentKeyIdInToken" => Environment, r#"{"reason":"BadEnvironmentKeyIdInToken"}"#;
        "BadCertificateEnvironment" => Environment, r#"{"reason":"BadCertificateEnvironment"}"#;
        "reason: ExpiredProviderToken" => TokenExpired, r#"{"reason":"ExpiredProviderToken"}"#;
        "reason: InvalidProviderToken" => TokenInvalid, r#"{"reason":"InvalidProviderToken"}"#;
        "reason: MissingProviderToken" => CredentialsMissing, r#"{"reason":"MissingProviderToken"}"#;
        "reason: BadCertificate" => ClientCertificate, r#"{"reason":"BadCertificate"}"#;
        "reason: DeviceTokenNotForTopic" => BadRequest, r#"{"reason":"DeviceTokenNotForTopic"}"#;
        "reason: BadDeviceToken" => BadRequest, r#"{"reason":"BadDeviceToken"}"#;
        "reason: TooManyProviderTokenUpdates" => RateLimited, r#"{"reason":"TooManyProviderTokenUpdates"}"#;
        @shared "NOT_AUTHORIZED" [401] => TokenInvalid, r#"{"errors":[{"status":"401","code":"NOT_AUTHORIZED","title":"Authentication credentials are missing or invalid.","detail":"Provide a properly configured and signed bearer token, and make sure that it has not expired."}]}"#;
    }
}
