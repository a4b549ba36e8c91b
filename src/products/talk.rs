//! Chat, calls, mail and messages: Slack, Discord, Telegram, Twilio, SendGrid and their like. Wordings: the services' API references.

vendor! {
    "Slack" Service {
        hosts ["slack.com"];
        marks ["x-slack-*", "x-oauth-scopes: *", "x-accepted-oauth-scopes: *", "x-slack-req-id: *", "x-slack-backend: *", "slack_webapi_platform_error"];
        "Slack request signing verification failed" => RequestSignature, "Error: Slack request signing verification failed. Signature mismatch.";
        "Failed to verify authenticity: signature mismatch" => RequestSignature, "Failed to verify authenticity: signature mismatch";
        "error: not_authed" => CredentialsMissing, r#"{"ok":false,"error":"not_authed"}"#;
        "error: invalid_auth" => TokenInvalid, r#"{"ok":false,"error":"invalid_auth"}"#;
        @shared "error: token_expired" => TokenExpired, r#"{"ok":false,"error":"token_expired"}"#;
        @shared "error: token_revoked" => TokenRevoked, r#"{"ok":false,"error":"token_revoked"}"#;
        "error: account_inactive" => TokenRevoked, r#"{"ok":false,"error":"account_inactive"}"#;
        "error: missing_scope" => Scope, r#"{"ok":false,"error":"missing_scope","needed":"chat:write","provided":"channels:read"}"#;
        "error: not_allowed_token_type" => TokenType, r#"{"ok":false,"error":"not_allowed_token_type"}"#;
        "error: ekm_access_denied" => Scope, r#"{"ok":false,"error":"ekm_access_denied"}"#;
        "error: enterprise_is_restricted" => Environment, r#"{"ok":false,"error":"enterprise_is_restricted"}"#;
        "error: two_factor_setup_required" => StepUp, r#"{"ok":false,"error":"two_factor_setup_required"}"#;
        "error: org_login_required" => ConsentOrSso, r#"{"ok":false,"error":"org_login_required"}"#;
        "error: team_access_not_granted" => Environment, r#"{"ok":false,"error":"team_access_not_granted"}"#;
        @shared "error: access_denied" [200] => Scope, r#"{"ok":false,"error":"access_denied"} x-slack-req-id: a"#;
        "error: no_permission" => Scope, r#"{"ok":false,"error":"no_permission"}"#;
        "error: bad_client_secret" => OAuthClient, r#"{"ok":false,"error":"bad_client_secret"}"#;
        @shared "error: invalid_client_id" => OAuthClient, r#"{"ok":false,"error":"invalid_client_id"}"#;
        "error: invalid_code" => OAuthGrant, r#"{"ok":false,"error":"invalid_code"}"#;
        "error: code_already_used" => OAuthGrant, r#"{"ok":false,"error":"code_already_used"}"#;
        "error: bad_redirect_uri" => OAuthGrant, r#"{"ok":false,"error":"bad_redirect_uri"}"#;
        @shared "error: invalid_refresh_token" => OAuthGrant, r#"{"ok":false,"error":"invalid_refresh_token"}"#;
        "error: ratelimited" => RateLimited, r#"{"ok":false,"error":"ratelimited"}"#;
        @shared "action_prohibited" => Scope, "action_prohibited";
        "no_active_hooks" => TokenRevoked, "no_active_hooks";
        "invalid_auth" => TokenInvalid, r#"{"ok":false,"error":"invalid_auth"}"#;
        "not_authed" => CredentialsMissing, r#"{"ok":false,"error":"not_authed"}"#;
        @shared "token_revoked" => TokenRevoked, r#"{"ok":false,"error":"token_revoked"}"#;
        @shared "token_expired" => TokenExpired, r#"{"ok":false,"error":"token_expired"}"#;
        "occurred: account_inactive" => TokenRevoked, "Error: An API error occurred: account_inactive";
        "not_allowed_token_type" => TokenType, r#"{"ok":false,"error":"not_allowed_token_type"}"#;
        "error: not_in_channel" => Scope, r#"{"ok":false,"error":"not_in_channel"}"#;
        "error: accesslimited" => Scope, r#"{"ok":false,"error":"accesslimited"}"#;
    }
    "Discord" Service {
        hosts ["discord.com", "discordapp.com", "discord.gg"];
        marks ["x-discord-*", "discord.errors.*", "DiscordAPIError*", "x-discord-*: *"];
        "message: 401: Unauthorized" => Unauthorized, r#"{"message":"401: Unauthorized","code":0}"#;
        @shared "code: 40001" => TokenInvalid, r#"{"message": "Unauthorized", "code": 40001}"#;
        "code: 40002" => AccountBlocked, r#"{"message": "You need to verify your account in order to perform this action", "code": 40002}"#;
        @shared "code: 50001" => Scope, r#"{"message":"Missing Access","code":50001}"#;
        @shared "code: 50013" => Scope, r#"{"message":"Missing Permissions","code":50013}"#;
        "code: 50014" => TokenInvalid, r#"{"message": "Invalid authentication token provided", "code": 50014}"#;
        @shared "code: 50025" => TokenInvalid, r#"{"message":"Invalid OAuth2 access token provided","code":50025}"#;
        @shared "code: 50026" => Scope, r#"{"code":50026,"message":"Missing required OAuth2 scope"}"#;
        @shared "code: 50027" => TokenInvalid, r#"{"message":"Invalid Webhook Token","code":50027}"#;
        "code: 60003" => StepUp, r#"{"message": "Two factor is required for this operation", "code": 60003}"#;
        @shared "code: 20001" => TokenType, r#"{"code":20001,"message":"Bots cannot use this endpoint"}"#;
        @shared "code: 20002" => TokenType, r#"{"code":20002,"message":"Only bots can use this endpoint"}"#;
        "An invalid token was provided." => TokenInvalid, "Error [TokenInvalid]: An invalid token was provided.";
        "LoginFailure: Improper token has been passed" => TokenInvalid, "discord.errors.LoginFailure: Improper token has been passed.";
        "Improper token has been passed" => TokenInvalid, "discord.errors.LoginFailure: Improper token has been passed.";
        "Expected token to be set for this request, but none was present" => ClientCredentialLost, "Error: Expected token to be set for this request, but none was present";
        @shared "401: Unauthorized" => TokenInvalid, r#"{"message": "401: Unauthorized", "code": 0}"#;
        "An invalid token was provided" => TokenInvalid, "Error [TokenInvalid]: An invalid token was provided.";
        @shared "Missing Permissions" => Scope, r#"{"message": "Missing Permissions", "code": 50013}"#;
        @shared "Missing Access" => Scope, r#"{"message": "Missing Access", "code": 50001}"#;
        @shared "invalid request signature" => RequestSignature, "invalid request signature";
    }
    "Telegram" Service {
        hosts ["telegram.org"];
        marks ["error_code: 401", "telegram.error.*", "ETELEGRAM*"];
        "bot was blocked by the user" => Scope, r#"{"ok":false,"error_code":403,"description":"Forbidden: bot was blocked by the user"}"#;
        "Conflict: terminated by other getUpdates request" => CredentialsTwice, r#"{"ok":false,"error_code":409,"description":"Conflict: terminated by other getUpdates request"}"#;
        "AUTH_KEY_UNREGISTERED" => SessionExpired, "telethon.errors.AuthKeyUnregisteredError AUTH_KEY_UNREGISTERED";
        "SESSION_PASSWORD_NEEDED" => StepUp, "rpc error 401 SESSION_PASSWORD_NEEDED";
        "SESSION_REVOKED" => SessionExpired, "rpc error 401 SESSION_REVOKED";
        "API_ID_INVALID" => ApiKeyInvalid, "RPCError 400: API_ID_INVALID";
        @shared "description: Unauthorized" [401] => ApiKeyInvalid, r#"{"ok":false,"error_code":401,"description":"Unauthorized"}"#;
        @shared "description: Not Found" [404] => TokenMalformed, r#"{"ok":false,"error_code":404,"description":"Not Found"}"#;
        "description: Not Found: method not found" => NotFound, r#"{"ok":false,"error_code":404,"description":"Not Found: method not found"}"#;
        "ETELEGRAM: 404 Not Found" => TokenMalformed, "Error: ETELEGRAM: 404 Not Found";
        "ETELEGRAM: 401 Unauthorized" => ApiKeyInvalid, "Error: ETELEGRAM: 401 Unauthorized";
        @shared "The token * was rejected by the server" => ApiKeyInvalid, "telegram.error.InvalidToken: The token `123:x` was rejected by the server.";
    }
    "LINE" Service {
        hosts ["line.me"];
        marks ["x-line-*"];
        "Authentication failed. Confirm that the access token in the authorization header is valid" => TokenInvalid, r#"{"message":"Authentication failed. Confirm that the access token in the authorization header is valid."}"#;
        "Authentication failed due to the following reason: invalid token. Confirm that the access token in the authorization header is valid" => TokenInvalid, r#"{"message":"Authentication failed due to the following reason: invalid token. Confirm that the access token in the authorization header is valid."}"#;
        "Authentication failed due to the following reason: need Authorization header" => CredentialsMissing, r#"{"message":"Authentication failed due to the following reason: need Authorization header"}"#;
    }
    "WeChat" Service {
        hosts ["api.weixin.qq.com", "qyapi.weixin.qq.com"];
        marks ["errcode: 4*"];
        "access_token is invalid or not latest" => TokenInvalid, r#"{"errcode":40001,"errmsg":"invalid credential, access_token is invalid or not latest"}"#;
        "invalid credential, access_token is invalid or not latest" => TokenInvalid, r#"{"errcode":40001,"errmsg":"invalid credential, access_token is invalid or not latest"}"#;
        @shared "errcode: 40001" => TokenInvalid, r#"{"errcode":40001,"errmsg":"invalid credential, access_token is invalid or not latest"}"#;
        @shared "errcode: 40014" => TokenInvalid, r#"{"errcode":40014,"errmsg":"invalid access_token"}"#;
        @shared "errcode: 41001" => CredentialsMissing, r#"{"errcode":41001,"errmsg":"access_token missing"}"#;
        @shared "errcode: 42001" => TokenExpired, r#"{"errcode":42001,"errmsg":"access_token expired"}"#;
        @shared "errcode: 42002" => OAuthGrant, r#"{"errcode":42002,"errmsg":"refresh_token expired"}"#;
        @shared "errcode: 40029" => OAuthGrant, r#"{"errcode":40029,"errmsg":"invalid code"}"#;
        @shared "errcode: 40163" => OAuthGrant, r#"{"errcode":40163,"errmsg":"code been used"}"#;
        @shared "errcode: 40125" => OAuthClient, r#"{"errcode":40125,"errmsg":"invalid appsecret"}"#;
        @shared "errcode: 40013" => OAuthClient, r#"{"errcode":40013,"errmsg":"invalid appid"}"#;
        @shared "errcode: 40164" => SourceNotAllowed, r#"{"errcode":40164,"errmsg":"invalid ip 192.0.2.7, not in whitelist"}"#;
        @shared "errcode: 48001" => Scope, r#"{"errcode":48001,"errmsg":"api unauthorized"}"#;
        @shared "errcode: 60020" => SourceNotAllowed, r#"{"errcode":60020,"errmsg":"not allow to access from your ip"}"#;
        @shared "errcode: 45009" => RateLimited, r#"{"errcode":45009,"errmsg":"reach max api daily quota limit"}"#;
    }
    "Feishu / Lark" Service {
        hosts ["open.feishu.cn", "open.larksuite.com"];
        marks ["x-tt-logid: *"];
        "code: 99991661" => CredentialsMissing, r#"{"code":99991661,"msg":"Missing access token for authorization."}"#;
        "code: 99991663" => TokenInvalid, r#"{"code":99991663,"msg":"Invalid access token for authorization."}"#;
        "code: 99991664" => TokenInvalid, r#"{"code":99991664,"msg":"invalid app_access_token"}"#;
        "code: 99991668" => TokenInvalid, r#"{"code":99991668,"msg":"Invalid access token for authorization."}"#;
        "code: 99991672" => Scope, r#"{"code":99991672,"msg":"Access denied."}"#;
        "code: 99991677" => TokenExpired, r#"{"code":99991677,"msg":"token expired"}"#;
        "code: 99991679" => Scope, r#"{"code":99991679}"#;
        "code: 99991400" => RateLimited, r#"{"code":99991400,"msg":"request trigger frequency limit"}"#;
    }
    "Zoom" Service {
        hosts ["zoom.us", "zoomgov.com"];
        marks ["x-zm-*", "x-zm-trackingid: *", "x-zm-*: *"];
        @shared "code: 124" [401] => TokenInvalid, r#"{"code":124,"message":"Invalid access token."}"#;
        "Invalid access token, does not contain scopes" => Scope, r#"{"code":4711,"message":"Invalid access token, does not contain scopes:[user:read]."}"#;
        "code: 4711" => Scope, r#"{"code":4711,"message":"Invalid access token, does not contain scope:[meeting:write]"}"#;
        "code: 4700" => TokenInvalid, r#"{"code":4700,"message":"Token cannot be empty."}"#;
        "reason: Invalid client_id or client_secret" => OAuthClient, r#"{"reason":"Invalid client_id or client_secret","error":"invalid_client"}"#;
        "Access token is expired.*124" => TokenExpired, "Access token is expired. 124";
        "Invalid access token, does not contain scopes*" => Scope, r#"{"code":4711,"message":"Invalid access token, does not contain scopes:[user:read:list_users:admin]."}"#;
        @shared "Access token is expired" => TokenExpired, r#"{"code":124,"message":"Access token is expired."}"#;
        @shared "The app has been disabled" => AccountBlocked, r#"{"reason":"The app has been disabled by the developer or Zoom","error":"invalid_client"}"#;
    }
    "Twilio" Service {
        hosts ["twilio.com"];
        marks ["twilio-request-id: *", "www-authenticate: Basic realm=\"Twilio API\"", "more_info: https://www.twilio.com/*", "x-twilio-*", "more_info: https://www.twilio.com/docs/errors/*", "TwilioRestException*", "twilio.base.exceptions*"];
        "20003: Authenticate" => PasswordWrong, "twilio.TwilioRestException: HTTP ERROR 401: 20003: Authenticate";
        "Unable to create record: Authenticat*" => PasswordWrong, "[HTTP 401] Unable to create record: Authenticate";
        "Unable to fetch record: Authenticat*" => PasswordWrong, "[HTTP 401] Unable to fetch record: Authentication Error - No credentials provided";
        "Unable to fetch page: Authenticat*" => PasswordWrong, "[HTTP 401] Unable to fetch page: Authenticate";
        "code: 20003" => PasswordWrong, r#"{"code":20003,"message":"Authentication Error - invalid username","status":401}"#;
        @shared "code: 20006" => Scope, r#"{"code":20006,"message":"Access Denied"}"#;
        @shared "code: 20005" => AccountBlocked, r#"{"code":20005,"message":"Account not active"}"#;
        "code: 20008" => Environment, r#"{"code":20008,"message":"Resource not accessible with Test Account Credentials","status":403}"#;
        "code: 20101" => TokenInvalid, r#"{"code":20101,"message":"Invalid Access Token"}"#;
        @shared "code: 20102" => TokenInvalid, r#"{"code":20102,"message":"Invalid Access Token header"}"#;
        @shared "code: 20103" => TokenIssuer, r#"{"code":20103,"message":"Invalid Access Token issuer/subject"}"#;
        "code: 20104" => TokenExpired, r#"{"code":20104,"message":"Access Token expired or expiration date invalid"}"#;
        @shared "code: 20105" => TokenNotYetValid, r#"{"code":20105,"message":"Access Token not yet valid"}"#;
        "code: 20107" => TokenSignature, r#"{"code":20107,"message":"Invalid Access Token signature"}"#;
        @shared "code: 20151" => TokenInvalid, r#"{"code":20151,"message":"Authentication Failed"}"#;
        @shared "code: 20429" => RateLimited, r#"{"code":20429}"#;
        @shared "code: 70002" => StepUp, r#"{"code":70002}"#;
        @shared "code: 21608" => AccountBlocked, r#"{"code":21608,"message":"The number is unverified. Trial accounts cannot send messages to unverified numbers"}"#;
        "message: Authenticate" => PasswordWrong, r#"{"code":20003,"detail":"Your AccountSid or AuthToken was incorrect.","message":"Authenticate","more_info":"https://www.twilio.com/docs/errors/20003","status":401}"#;
        "twilio.com/docs/errors/20003" => PasswordWrong, "RestException 20003: https://www.twilio.com/docs/errors/20003";
        "Unable to create record: Authenticate" => PasswordWrong, "HTTP 401 error: Unable to create record: Authenticate";
        "Your AccountSid or AuthToken was incorrect" => PasswordWrong, "Your AccountSid or AuthToken was incorrect.";
        "Resource not accessible with Test Account Credentials" => Environment, r#"{"code":20008,"message":"Resource not accessible with Test Account Credentials","status":403}"#;
        @shared "Account is not active" => AccountBlocked, r#"{"code":20005,"message":"Account is not active","status":401}"#;
        "code: 20403" => Scope, r#"{"code":20403,"status":403}"#;
    }
    "SendGrid" Service {
        hosts ["sendgrid.com", "sendgrid.net"];
        marks ["www-authenticate: *SendGrid*", "api.sendgrid.com/*"];
        "The provided authorization grant is invalid, expired, or revoked" => ApiKeyInvalid, r#"{"errors":[{"message":"The provided authorization grant is invalid, expired, or revoked","field":null,"help":null}]}"#;
        @shared "message: access forbidden" [403] => Scope, r#"{"errors":[{"message":"access forbidden","field":null,"help":null}]}"#;
        "Permission denied, wrong credentials" => ApiKeyInvalid, r#"{"errors":["Permission denied, wrong credentials"]}"#;
        "The from address does not match a verified Sender Identity" => Scope, r#"{"errors":[{"message":"The from address does not match a verified Sender Identity. Mail cannot be sent until this error is resolved."}]}"#;
        "Maximum credits exceeded" => RateLimited, r#"{"errors":[{"message":"Maximum credits exceeded","field":null,"help":null}]}"#;
        "Authentication failed: The provided authorization grant is invalid, expired, or revoked" => TokenInvalid, "535 Authentication failed: The provided authorization grant is invalid, expired, or revoked";
        "requester_auth" => SourceNotAllowed, r#"{"errors":[{"field":null,"message":"Your source IP Address is not whitelisted","id":"requester_auth"}]}"#;
    }
    "Mailgun" Service {
        hosts ["mailgun.net", "mailgun.org"];
        marks ["www-authenticate: Basic realm=\"MG API\"", "x-mailgun-*", "api.mailgun.net/*", "realm=\"MG API\""];
        "type: MailgunAPIError" [401] => ApiKeyInvalid, "{ status: 401, details: 'Forbidden', type: 'MailgunAPIError' }";
        @shared "Invalid private key" => ApiKeyInvalid, r#"{"message":"Invalid private key"}"#;
        "Domain * is not allowed to send: The domain is unverified" => AccountBlocked, r#"{"message":"Domain a.example is not allowed to send: The domain is unverified and requires DNS configuration."}"#;
        "Free accounts are for test purposes only" => AccountBlocked, r#"{"message":"Domain a is not allowed to send: Free accounts are for test purposes only."}"#;
        "Domain * is not allowed to send" => AccountBlocked, r#"{"message":"Domain sandbox1.mailgun.org is not allowed to send: Free accounts are for test purposes only."}"#;
    }
    "Postmark" Service {
        hosts ["postmarkapp.com"];
        marks ["ErrorCode: 10", "x-pm-*"];
        "The Server Token you provided in the X-Postmark-Server-Token request header was invalid" => ApiKeyInvalid, r#"{"ErrorCode":10,"Message":"The Server Token you provided in the X-Postmark-Server-Token request header was invalid."}"#;
        "No Account or Server API tokens were supplied in the HTTP headers" => ApiKeyMissing, r#"{"ErrorCode":10,"Message":"No Account or Server API tokens were supplied in the HTTP headers."}"#;
        "Request does not contain a valid Server token" => ApiKeyInvalid, r#"{"ErrorCode":10,"Message":"Request does not contain a valid Server token."}"#;
    }
    "Brevo" Service {
        hosts ["brevo.com", "sendinblue.com"];
        marks ["x-sib-*"];
        @shared "Key not found" [401] => ApiKeyInvalid, r#"{"message":"Key not found","code":"unauthorized"}"#;
        "We have detected you are using an unrecognised IP address" => SourceNotAllowed, r#"{"message":"We have detected you are using an unrecognised IP address 192.0.2.7.","code":"unauthorized"}"#;
    }
    "Mailchimp" Service {
        hosts ["api.mailchimp.com", "mailchimp.com", "mandrillapp.com"];
        marks ["title: API Key Invalid", "type: http://developer.mailchimp.com/*", "x-request-id: * mailchimp"];
        "title: API Key Invalid" => ApiKeyInvalid, r#"{"title":"API Key Invalid","status":401,"detail":"Your API key may be invalid, or you've attempted to access the wrong datacenter."}"#;
        "Your API key may be invalid, or you've attempted to access the wrong datacenter" => ApiKeyInvalid, r#"{"title":"API Key Invalid","status":401,"detail":"Your API key may be invalid, or you've attempted to access the wrong datacenter."}"#;
        "title: API Key Missing" => ApiKeyMissing, r#"{"title":"API Key Missing","status":401,"detail":"Your request did not include an API key."}"#;
        "title: Wrong Datacenter" => Environment, r#"{"title":"Wrong Datacenter","status":403}"#;
        "title: User Disabled" => AccountBlocked, r#"{"title":"User Disabled","status":403}"#;
        "name: Invalid_Key" => ApiKeyInvalid, r#"{"status":"error","code":-1,"name":"Invalid_Key","message":"Invalid API key"}"#;
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
