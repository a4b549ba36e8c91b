//! Networks and media: X, Meta, LinkedIn, Twitch, Spotify and their like. Wordings: the services' API references.

vendor! {
    "X" Service {
        hosts ["twitter.com", "x.com"];
        marks ["x-twitter-*", "server: tsa_*", "x-transaction-id: *", "x-twitter-*: *", "api.twitter.com/*", "tweepy.errors.*"];
        @shared "code: 32" => RequestSignature, r#"{"errors":[{"code":32,"message":"Could not authenticate you."}]}"#;
        @shared "code: 89" => TokenInvalid, r#"{"errors":[{"code":89,"message":"Invalid or expired token."}]}"#;
        @shared "code: 99" => OAuthClient, r#"{"errors":[{"code":99,"message":"Unable to verify your credentials"}]}"#;
        @shared "code: 135" => ClockSkew, r#"{"errors":[{"code":135,"message":"Timestamp out of bounds."}]}"#;
        @shared "code: 215" => CredentialsMissing, r#"{"errors":[{"code":215,"message":"Bad Authentication data."}]}"#;
        @shared "code: 220" => TokenType, r#"{"errors":[{"code":220,"message":"Your credentials do not allow access to this resource."}]}"#;
        @shared "code: 326" => AccountBlocked, r#"{"errors":[{"code":326,"message":"To protect our users from spam and other malicious activity, this account is temporarily locked."}]}"#;
        @shared "code: 453" => Scope, r#"{"errors":[{"code":453,"message":"You currently have access to a subset of X API V2 endpoints"}]}"#;
        "Could not authenticate you" => RequestSignature, r#"{"errors":[{"code":32,"message":"Could not authenticate you."}]}"#;
        "Read-only application cannot POST" => Scope, r#"{"errors":[{"code":261,"message":"Read-only application cannot POST."}]}"#;
        "https://api.twitter.com/2/problems/unsupported-authentication" => TokenType, r#"{"title":"Unsupported Authentication","type":"https://api.twitter.com/2/problems/unsupported-authentication"}"#;
        "https://api.twitter.com/2/problems/client-forbidden" => Environment, r#"{"title":"Client Forbidden","type":"https://api.twitter.com/2/problems/client-forbidden"}"#;
        "https://api.twitter.com/2/problems/oauth1-permissions" => Scope, r#"{"type":"https://api.twitter.com/2/problems/oauth1-permissions"}"#;
        "reason: client-not-enrolled" => Environment, r#"{"reason":"client-not-enrolled"}"#;
        "Timestamp out of bounds" => ClockSkew, r#"{"errors":[{"code":135,"message":"Timestamp out of bounds."}]}"#;
        @shared "Invalid or expired token" => TokenInvalid, r#"{"errors":[{"code":89,"message":"Invalid or expired token."}]}"#;
        "Bad Authentication data" => CredentialsMissing, r#"{"errors":[{"code":215,"message":"Bad Authentication data."}]}"#;
        "Your credentials do not allow access to this resource" => Scope, r#"{"errors":[{"code":220,"message":"Your credentials do not allow access to this resource."}]}"#;
        "This application is not allowed to access direct messages" => Scope, r#"{"errors":[{"code":93,"message":"This application is not allowed to access direct messages"}]}"#;
        "Authenticating with * is forbidden for this endpoint" => TokenType, r#"{"title":"Unsupported Authentication","detail":"Authenticating with OAuth 2.0 Application-Only is forbidden for this endpoint."}"#;
        "This request requires a matching csrf cookie and header" => Csrf, r#"{"errors":[{"code":353,"message":"This request requires a matching csrf cookie and header."}]}"#;
        "title: Unsupported Authentication" => TokenType, r#"{"title":"Unsupported Authentication","status":403}"#;
        "Your account is suspended and is not permitted" => AccountBlocked, r#"{"errors":[{"code":64,"message":"Your account is suspended and is not permitted to access this feature"}]}"#;
        "client-not-enrolled" => Scope, r#"{"reason":"client-not-enrolled","type":"https://api.twitter.com/2/problems/client-forbidden"}"#;
        "oauth1-permissions" => Scope, r#"{"type":"https://api.twitter.com/2/problems/oauth1-permissions"}"#;
    }
    "Meta" Service {
        hosts ["facebook.com", "instagram.com", "whatsapp.com", "fbcdn.net", "threads.net"];
        marks ["x-fb-*", "type: OAuthException", "fbtrace_id: *", "x-business-use-case-usage: *", "x-fb-trace-id: *", "OAuthException"];
        "Error validating access token: Session has expired on" => TokenExpired, r#"{"error":{"message":"Error validating access token: Session has expired on Monday, 01-Jan-24 00:00:00 PST."}}"#;
        "Error validating access token: Session has expired" => TokenExpired, r#"{"error":{"message":"Error validating access token: Session has expired on Sunday, 22-Nov-26 23:00:00 PST.","type":"OAuthException","code":190,"error_subcode":463}}"#;
        "error_subcode: 463" => TokenExpired, r#"{"error":{"code":190,"error_subcode":463}}"#;
        "error_subcode: 467" => TokenInvalid, r#"{"error":{"code":190,"error_subcode":467}}"#;
        "error_subcode: 460" => TokenRevoked, r#"{"error":{"code":190,"error_subcode":460}}"#;
        "error_subcode: 458" => TokenRevoked, r#"{"error":{"code":190,"error_subcode":458}}"#;
        "error_subcode: 459" => AccountBlocked, r#"{"error":{"code":190,"error_subcode":459}}"#;
        @shared "error_subcode: 464" => AccountBlocked, r#"{"error":{"code":190,"error_subcode":464}}"#;
        @shared "error_subcode: 492" => Scope, r#"{"error":{"code":190,"error_subcode":492}}"#;
        "The session has been invalidated because the user changed their password" => TokenRevoked, r#"{"error":{"message":"Error validating access token: The session has been invalidated because the user changed their password or Facebook has changed the session for security reasons."}}"#;
        "has not authorized application" => ConsentOrSso, r#"{"error":{"message":"Error validating access token: The user has not authorized application 123."}}"#;
        "Invalid OAuth access token - Cannot parse access token" => TokenMalformed, r#"{"error":{"message":"Invalid OAuth access token - Cannot parse access token","code":190}}"#;
        "Malformed access token" => TokenMalformed, r#"{"error":{"message":"Malformed access token AQ","type":"OAuthException","code":190}}"#;
        @shared "Invalid OAuth access token" => TokenInvalid, r#"{"error":{"message":"Invalid OAuth access token.","type":"OAuthException","code":190}}"#;
        "An active access token must be used to query information about the current user" => CredentialsMissing, r#"{"error":{"message":"An active access token must be used to query information about the current user.","code":2500}}"#;
        "An access token is required to request this resource" => CredentialsMissing, r#"{"error":{"message":"An access token is required to request this resource.","type":"OAuthException","code":104}}"#;
        "Invalid appsecret_proof provided in the API argument" => RequestSignature, r#"{"error":{"message":"Invalid appsecret_proof provided in the API argument","code":100}}"#;
        "API calls from the server require an appsecret_proof argument" => RequestSignature, r#"{"error":{"message":"API calls from the server require an appsecret_proof argument"}}"#;
        "Unsupported get request. Object with ID '*' does not exist, cannot be loaded due to missing permissions" => ExistenceHidden, r#"{"error":{"message":"Unsupported get request. Object with ID '1' does not exist, cannot be loaded due to missing permissions, or does not support this operation."}}"#;
        "Application request limit reached" => RateLimited, r#"{"error":{"message":"(#4) Application request limit reached","code":4}}"#;
        "(#200) *" => Scope, r#"{"error":{"message":"(#200) Requires pages_manage_posts permission"}}"#;
        "(#10) *" => Scope, r#"{"error":{"message":"(#10) This endpoint requires the 'pages_read_engagement' permission"}}"#;
        "(#3) Application does not have the capability to make this API call" => Scope, r#"{"error":{"message":"(#3) Application does not have the capability to make this API call."}}"#;
        "Error validating application. Cannot get application info due to a system error" => OAuthClient, r#"{"error":{"code":101,"message":"Error validating application. Cannot get application info due to a system error."}}"#;
        "Error validating client secret" => OAuthClient, r#"{"error":{"message":"Error validating client secret.","code":1}}"#;
        "This authorization code has been used" => OAuthGrant, r#"{"error":{"message":"This authorization code has been used.","code":100}}"#;
        "This authorization code has expired" => OAuthGrant, r#"{"error":{"message":"This authorization code has expired."}}"#;
        "The user has not authorized application" => TokenRevoked, r#"{"error":{"message":"Error validating access token: The user has not authorized application 123.","code":190,"error_subcode":458}}"#;
        "The session is invalid because the user logged out" => TokenRevoked, r#"{"error":{"message":"Error validating access token: The session is invalid because the user logged out."}}"#;
        "Session does not match current stored session" => TokenRevoked, r#"{"error":{"message":"Error validating access token: Session does not match current stored session. This may be because the user changed the password since the time the session was created"}}"#;
        @shared "message: Invalid OAuth access token*" => TokenInvalid, r#"{"error":{"message":"Invalid OAuth access token - Cannot parse access token","type":"OAuthException","code":190}}"#;
        "An active access token must be used to query information" => CredentialsMissing, r#"{"error":{"message":"An active access token must be used to query information about the current user.","type":"OAuthException","code":2500}}"#;
        "Invalid appsecret_proof" => RequestSignature, r#"{"error":{"message":"Invalid appsecret_proof provided in the API argument","code":100}}"#;
        "API calls from the server require an appsecret_proof" => RequestSignature, r#"{"error":{"message":"API calls from the server require an appsecret_proof argument"}}"#;
        "does not have the capability to make this API call" => Scope, r#"{"error":{"message":"(#3) Application does not have the capability to make this API call.","code":3}}"#;
        "(#10) *permission*" => Scope, r#"{"error":{"message":"(#10) This endpoint requires the pages_read_engagement permission"}}"#;
        "(#200) *permission*" => Scope, r#"{"error":{"message":"(#200) Requires publish_pages permission"}}"#;
        "missing permissions, or does not support this operation" => ExistenceHidden, r#"{"error":{"message":"Unsupported get request. Object with ID 1 does not exist, cannot be loaded due to missing permissions, or does not support this operation."}}"#;
        "Error validating verification code" => OAuthGrant, r#"{"error":{"message":"Error validating verification code. Please make sure your redirect_uri is identical to the one you used in the OAuth dialog request"}}"#;
        "Error validating application" => OAuthClient, r#"{"error":{"message":"Error validating application. Cannot get application info due to a system error.","code":101}}"#;
    }
    "Instagram" Service {
        hosts ["i.instagram.com"];
        marks ["ig-set-*: *", "x-ig-*: *", "instagrapi.*", "ClientError checkpoint_*"];
        "checkpoint_challenge_required" => StepUp, r#"{"message":"challenge_required","error_type":"checkpoint_challenge_required","status":"fail"}"#;
        "message: challenge_required" => StepUp, r#"{"message":"challenge_required","challenge":{"url":"https://i.instagram.com/challenge/1/"},"status":"fail"}"#;
        "message: checkpoint_required" => StepUp, r#"{"message":"checkpoint_required","checkpoint_url":"/challenge/1/a/","lock":false,"status":"fail"}"#;
        "ChallengeRequired: *" => StepUp, "instagrapi.exceptions.ChallengeRequired: challenge_required";
        "error_type: two_factor_required" => StepUp, r#"{"message":"","two_factor_required":true,"status":"fail","error_type":"two_factor_required"}"#;
        "error_type: bad_password" => PasswordWrong, r#"{"message":"The password you entered is incorrect. Please try again.","error_type":"bad_password","status":"fail"}"#;
        "error_type: invalid_user" => PasswordWrong, r#"{"message":"The username you entered doesn't appear to belong to an account.","error_type":"invalid_user"}"#;
        "error_type: inactive user" => AccountBlocked, r#"{"message":"Your account has been disabled for violating our terms.","error_type":"inactive user"}"#;
        "message: login_required" => SessionExpired, r#"{"message":"login_required","error_title":"You've Been Logged Out","logout_reason":8,"status":"fail"}"#;
        "error_type: rate_limit_error" => RateLimited, r#"{"message":"Please wait a few minutes before you try again.","error_type":"rate_limit_error"}"#;
        "message: feedback_required" => RateLimited, r#"{"message":"feedback_required","spam":true,"feedback_title":"Try Again Later","status":"fail"}"#;
        "error_type: sentry_block" => RequestBlocked, r#"{"message":"Sorry, there was a problem with your request.","error_type":"sentry_block","status":"fail"}"#;
        "message: consent_required" => ConsentOrSso, r#"{"message":"consent_required","consent_data":{},"status":"fail"}"#;
    }
    "LinkedIn" Service {
        hosts ["linkedin.com"];
        marks ["x-li-*", "x-restli-*", "x-li-uuid: *", "x-li-fabric: *", "serviceErrorCode: *"];
        @shared "serviceErrorCode: 65600" => TokenInvalid, r#"{"serviceErrorCode":65600,"message":"Invalid access token","status":401}"#;
        @shared "serviceErrorCode: 65601" => TokenRevoked, r#"{"serviceErrorCode":65601,"message":"The token used in the request has been revoked by the user","status":401}"#;
        @shared "serviceErrorCode: 65602" => TokenExpired, r#"{"serviceErrorCode":65602,"message":"The token used in the request has expired","status":401}"#;
        @shared "serviceErrorCode: 65604" => CredentialsMissing, r#"{"serviceErrorCode":65604,"message":"Empty oauth2 access token","status":401}"#;
        @shared "Not enough permissions to access: *" => Scope, r#"{"serviceErrorCode":100,"message":"Not enough permissions to access: GET /me","status":403}"#;
        "REVOKED_ACCESS_TOKEN" => TokenRevoked, r#"{"serviceErrorCode":65601,"code":"REVOKED_ACCESS_TOKEN","message":"The token used in the request has been revoked by the user","status":401}"#;
        "The token used in the request has been revoked" => TokenRevoked, r#"{"code":"REVOKED_ACCESS_TOKEN","message":"The token used in the request has been revoked by the user"}"#;
        "code: EXPIRED_ACCESS_TOKEN" => TokenExpired, r#"{"code":"EXPIRED_ACCESS_TOKEN","message":"The token used in the request has expired"}"#;
        "code: INVALID_ACCESS_TOKEN" => TokenInvalid, r#"{"serviceErrorCode":65600,"code":"INVALID_ACCESS_TOKEN","message":"Invalid access token"}"#;
        "EMPTY_ACCESS_TOKEN" => CredentialsMissing, r#"{"serviceErrorCode":65604,"code":"EMPTY_ACCESS_TOKEN","message":"Empty oauth2 access token"}"#;
        "serviceErrorCode: 100" => Scope, r#"{"serviceErrorCode":100,"status":403}"#;
    }
    "Reddit" Service {
        hosts ["reddit.com"];
        marks ["x-reddit-*", "server: snooserv", "praw*Exception*", "x-reddit-*: *"];
        "reason: USER_REQUIRED" => LoginRequired, r#"{"reason":"USER_REQUIRED","message":"Please log in to do that."}"#;
        "explanation: Please log in to do that." => LoginRequired, r#"{"explanation":"Please log in to do that."}"#;
        "received 401 HTTP response" => OAuthClient, "prawcore.exceptions.ResponseException: received 401 HTTP response";
        "USER_REQUIRED" => LoginRequired, r#"{"explanation":"Please log in to do that.","message":"Forbidden","reason":"USER_REQUIRED"}"#;
    }
    "Twitch" Service {
        hosts ["twitch.tv"];
        marks ["x-ttvt*", "client-id: * twitch", "id.twitch.tv/*"];
        "OAuth token is missing" => CredentialsMissing, r#"{"error":"Unauthorized","status":401,"message":"OAuth token is missing"}"#;
        "Client ID and OAuth token do not match" => Environment, r#"{"error":"Unauthorized","status":401,"message":"Client ID and OAuth token do not match"}"#;
        "Must provide a valid Client-ID or OAuth token" => CredentialsMissing, r#"{"error":"Unauthorized","status":401,"message":"Must provide a valid Client-ID or OAuth token"}"#;
        "Client-Id header required" => ApiKeyMissing, r#"{"status":401,"message":"Client-Id header required"}"#;
        @shared "Incorrect user authorization" => TokenType, r#"{"error":"Unauthorized","status":401,"message":"Incorrect user authorization"}"#;
        @shared "missing scope: *" => Scope, r#"{"error":"Unauthorized","status":401,"message":"Missing scope: channel:read:subscriptions"}"#;
    }
    "Spotify" Service {
        hosts ["spotify.com"];
        marks ["realm: spotify", "realm=\"spotify\"", "www-authenticate: Bearer realm=\"spotify\"*"];
        "Only valid bearer authentication supported" => FormatWrong, r#"{"error":{"status":400,"message":"Only valid bearer authentication supported"}}"#;
        "Insufficient client scope" => Scope, r#"{"error":{"status":403,"message":"Insufficient client scope"}}"#;
        "Player command failed: Premium required" => Scope, r#"{"error":{"status":403,"message":"Player command failed: Premium required","reason":"PREMIUM_REQUIRED"}}"#;
        "User not registered in the Developer Dashboard" => SourceNotAllowed, "User not registered in the Developer Dashboard";
        @shared "Valid user authentication required" => TokenType, r#"{"error":{"status":401,"message":"Valid user authentication required"}}"#;
        @shared "Refresh token revoked" => OAuthGrant, r#"{"error":"invalid_grant","error_description":"Refresh token revoked"}"#;
        "INVALID_CLIENT: *" => OAuthClient, "INVALID_CLIENT: Invalid redirect URI";
        @shared "Invalid access token" => TokenInvalid, r#"{"error":{"status":401,"message":"Invalid access token"}}"#;
        @shared "No token provided" => CredentialsMissing, r#"{"error":{"status":401,"message":"No token provided"}}"#;
    }
    "Strava" Service {
        hosts ["strava.com"];
        marks ["resource: Athlete", "resource: Application", "x-ratelimit-limit: * strava"];
        "field: activity:read_permission" => Scope, r#"{"message":"Authorization Error","errors":[{"resource":"AccessToken","field":"activity:read_permission","code":"missing"}]}"#;
        "resource: Athlete" [401] => TokenInvalid, r#"{"message":"Authorization Error","errors":[{"resource":"Athlete","field":"access_token","code":"invalid"}]}"#;
    }
    "Fitbit" Service {
        hosts ["fitbit.com"];
        marks ["fitbit-rate-limit-*", "dev.fitbit.com/*"];
        "errorType: expired_token" => TokenExpired, r#"{"errors":[{"errorType":"expired_token","message":"Access token expired: eyJ. Visit https://dev.fitbit.com/docs/oauth2 for more information"}],"success":false}"#;
        "errorType: invalid_token" => TokenInvalid, r#"{"errors":[{"errorType":"invalid_token","message":"Access token invalid"}],"success":false}"#;
        "errorType: insufficient_scope" => Scope, r#"{"errors":[{"errorType":"insufficient_scope","message":"This application does not have permission to access sleep data."}]}"#;
        "errorType: invalid_client" => OAuthClient, r#"{"errors":[{"errorType":"invalid_client"}]}"#;
        "errorType: invalid_grant" => OAuthGrant, r#"{"errors":[{"errorType":"invalid_grant"}]}"#;
        "errorType: insufficient_permissions" => Scope, r#"{"errors":[{"errorType":"insufficient_permissions","message":"Read-only API client is not authorized to update resources."}]}"#;
    }    "Bluesky" Service {
        hosts ["bsky.social", "bsky.app", "bsky.network"];
        marks ["com.atproto.*", "app.bsky.*", "XRPCError*", "XrpcError*", "AtpErrorDescription*"];
        "OAuth tokens are meant for PDS access only" => TokenAudience, r#"{"error":"InvalidToken","message":"OAuth tokens are meant for PDS access only"}"#;
        "Bad token scope" => TokenType, r#"{"error":"InvalidToken","message":"Bad token scope"}"#;
        "error: AuthFactorTokenRequired" => StepUp, r#"{"error":"AuthFactorTokenRequired","message":"A sign in code has been sent to your email address"}"#;
        "error: AuthMissing" => CredentialsMissing, r#"{"error":"AuthMissing","message":"Authentication Required"}"#;
        "error: AccountTakedown" => AccountBlocked, r#"{"error":"AccountTakedown","message":"Account has been taken down"}"#;
        "error: AccountDeactivated" => AccountBlocked, r#"{"error":"AccountDeactivated","message":"Account is deactivated"}"#;
        @shared "error: ExpiredToken" => TokenExpired, r#"{"error":"ExpiredToken","message":"Token has expired"}"#;
        "jwt audience does not match service did" => TokenAudience, r#"{"error":"BadJwtAudience","message":"jwt audience does not match service did"}"#;
        "BadJwtAudience" => TokenAudience, r#"{"error":"BadJwtAudience"}"#;
        "BadJwtSignature" => TokenSignature, r#"{"error":"BadJwtSignature","message":"jwt signature does not match jwt issuer"}"#;
        "BadJwtLexiconMethod" => Scope, r#"{"error":"BadJwtLexiconMethod","message":"bad jwt lexicon method"}"#;
    }
}
