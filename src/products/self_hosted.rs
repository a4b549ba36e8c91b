//! What people host themselves: media, downloads, home pages, chat, wikis, automation, panels. To be checked against: the projects' sources and API
//! references.

vendor! {
    "qBittorrent" Service {
        hosts [];
        marks ["qBittorrent*", "WebAPI login*", "WebUI: *"];
        "WebAPI login failure. Reason: invalid credentials" => PasswordWrong, "(W) WebAPI login failure. Reason: invalid credentials, attempt count: 1, IP: ::ffff:192.0.2.7, username: admin";
        "WebAPI login failure. Reason: IP has been banned" => RateLimited, "(W) WebAPI login failure. Reason: IP has been banned, IP: ::ffff:192.0.2.7, username: admin";
        "Your IP address has been banned after too many failed authentication attempts" => RateLimited, "Your IP address has been banned after too many failed authentication attempts.";
        "WebUI: Invalid Host header" => SourceNotAllowed, "(W) WebUI: Invalid Host header, port mismatch. Request source IP: '192.0.2.7'.";
        "WebUI: Referer header & Target origin mismatch" => Csrf, "(W) WebUI: Referer header & Target origin mismatch! Source IP: '192.0.2.7'.";
        "WebUI: Origin header & Target origin mismatch" => Csrf, "(W) WebUI: Origin header & Target origin mismatch! Source IP: '192.0.2.7'.";
        @shared "Fails." [200] => PasswordWrong, "Fails.";
    }
    "Deluge" Service {
        hosts [];
        marks ["deluge*", "set-cookie: _session_id=*"];
        @shared "message: Not authenticated" [200] => SessionMissing, r#"{"error":{"message":"Not authenticated","code":1},"result":null,"id":1}"#;
    }
    "Syncthing" Service {
        hosts [];
        marks ["x-syncthing-*", "set-cookie: CSRF-Token-*"];
        "CSRF Error" => Csrf, "CSRF Error";
        "Host check error" => SourceNotAllowed, "Host check error";
    }
    "SABnzbd" Service {
        hosts [];
        marks ["SABnzbd*"];
        "API Key Incorrect" => ApiKeyInvalid, "API Key Incorrect";
        "API Key Required" => ApiKeyMissing, "API Key Required";
        "Access denied - Hostname verification failed" => SourceNotAllowed, "Access denied - Hostname verification failed: https://sabnzbd.org/hostname-check";
    }
    "Subsonic / Navidrome" Service {
        hosts [];
        marks ["subsonic-response*"];
        "Token authentication not supported for LDAP users" => MethodDisabled, "<error code=\"41\" message=\"Token authentication not supported for LDAP users.\"/>";
        "User is not authorized for the given operation" => Scope, "<subsonic-response status=\"failed\"><error code=\"50\" message=\"User is not authorized for the given operation.\"/></subsonic-response>";
        "code: 40" => PasswordWrong, r#"{"subsonic-response":{"status":"failed","error":{"code":40}}}"#;
    }
    "Vaultwarden" Service {
        hosts ["bitwarden.com", "vault.bitwarden.com"];
        marks ["TwoFactorProviders*", "ErrorModel*", "vaultwarden*"];
        "Two factor required" => StepUp, r#"{"error":"invalid_grant","error_description":"Two factor required."}"#;
        "This user has been disabled" => AccountBlocked, r#"{"message":"This user has been disabled"}"#;
    }
    "Immich" Service {
        hosts [];
        marks ["set-cookie: immich_access_token*", "x-immich-*", "immich*"];
        "Missing required permission: " => Scope, r#"{"message":"Missing required permission: asset.read","error":"Forbidden","statusCode":403}"#;
        "Invalid share key" => TokenInvalid, r#"{"message":"Invalid share key","statusCode":401}"#;
    }
    "BookStack" Service {
        hosts [];
        marks ["set-cookie: bookstack_session*"];
        "The owner of the used API token does not have permission to make API calls" => Scope, r#"{"error":{"message":"The owner of the used API token does not have permission to make API calls","code":403}}"#;
        "No matching API token was found for the provided authorization token" => TokenInvalid, r#"{"error":{"message":"No matching API token was found for the provided authorization token","code":401}}"#;
        "The secret provided for the given used API token is incorrect" => TokenInvalid, r#"{"error":{"message":"The secret provided for the given used API token is incorrect","code":401}}"#;
        "An authorization token was found on the request but the format appeared incorrect" => FormatWrong, r#"{"error":{"message":"An authorization token was found on the request but the format appeared incorrect","code":401}}"#;
    }
    "NetBox" Service {
        hosts [];
        marks ["api-version: *", "x-request-id: *netbox*"];
        "is not permitted to authenticate using this token" => SourceNotAllowed, r#"{"detail":"Source IP 192.0.2.7 is not permitted to authenticate using this token."}"#;
        "Invalid v1 token" => TokenInvalid, r#"{"detail":"Invalid v1 token"}"#;
        "Invalid v2 token" => TokenInvalid, r#"{"detail":"Invalid v2 token"}"#;
        "Write access requires" => Scope, r#"{"detail":"Write access requires a token with write permission"}"#;
    }
    "Snipe-IT" Service {
        hosts ["snipe-it.io"];
        marks ["set-cookie: snipeit*"];
        "Unauthorized or unauthenticated" => Unauthorized, r#"{"error":"Unauthorized or unauthenticated."}"#;
    }
    "n8n" Service {
        hosts ["n8n.cloud"];
        marks ["set-cookie: n8n-auth*", "x-n8n-*"];
        "'X-N8N-API-KEY' header required" => ApiKeyMissing, r#"{"message":"'X-N8N-API-KEY' header required"}"#;
        "Authorization data is wrong!" => PasswordWrong, r#"{"code":403,"message":"Authorization data is wrong!"}"#;
        "Wrong username or password. Do you have caps lock on?" => PasswordWrong, r#"{"code":401,"message":"Wrong username or password. Do you have caps lock on?"}"#;
    }
    "Mattermost" Service {
        hosts ["mattermost.com"];
        marks ["set-cookie: MMAUTHTOKEN*", "x-version-id: *", "app_error"];
        "api.context.session_expired.app_error" => SessionExpired, r#"{"id":"api.context.session_expired.app_error","status_code":401}"#;
        "api.context.invalid_token.error" => TokenInvalid, r#"{"id":"api.context.invalid_token.error","status_code":401}"#;
        "api.context.permissions.app_error" => Scope, r#"{"id":"api.context.permissions.app_error","status_code":403}"#;
        "api.context.mfa_required.app_error" => StepUp, r#"{"id":"api.context.mfa_required.app_error","status_code":401}"#;
        "api.user.login.invalid_credentials_email_username" => PasswordWrong, r#"{"id":"api.user.login.invalid_credentials_email_username","status_code":401}"#;
        "app.user_access_token.disabled" => MethodDisabled, r#"{"id":"app.user_access_token.disabled","status_code":501}"#;
        "api.user.check_user_login_attempts.too_many.app_error" => AccountBlocked, r#"{"id":"api.user.check_user_login_attempts.too_many.app_error"}"#;
    }
    "Rocket.Chat" Service {
        hosts ["rocket.chat"];
        marks ["x-user-id: *", "rc_token*", "x-instance-id: *"];
        "totp-required" => StepUp, r#"{"status":"error","error":"totp-required","details":{"method":"totp"}}"#;
        "error-login-blocked-for-ip" => RateLimited, r#"{"error":"error-login-blocked-for-ip"}"#;
        "error-login-blocked-for-user" => AccountBlocked, r#"{"error":"error-login-blocked-for-user"}"#;
        @shared "You must be logged in to do this" => CredentialsMissing, r#"{"status":"error","message":"You must be logged in to do this."}"#;
    }
    "Zulip" Service {
        hosts ["zulipchat.com", "zulip.com"];
        marks [];
        "Account is not associated with this subdomain" => Environment, r#"{"result":"error","msg":"Account is not associated with this subdomain","code":"UNAUTHORIZED"}"#;
        @shared "msg: Malformed API key" => TokenMalformed, r#"{"result":"error","msg":"Malformed API key","code":"UNAUTHORIZED"}"#;
        "This organization has been deactivated" => AccountBlocked, r#"{"msg":"This organization has been deactivated","code":"REALM_DEACTIVATED"}"#;
    }
    "Seafile" Service {
        hosts [];
        marks ["x-seafile-*", "set-cookie: sfcsrftoken*"];
        "Two factor auth token is missing" => StepUp, r#"{"non_field_errors":["Two factor auth token is missing."]}"#;
        "x-seafile-otp: required" => StepUp, "X-Seafile-OTP: required";
    }
    "cPanel" Service {
        hosts [];
        marks ["server: cpsrvd*", "set-cookie: cpsession*", "cpanelresult*"];
        "The security token is missing from your request" => Csrf, "<p>The security token is missing from your request.</p>";
        "Token denied" => TokenInvalid, "cpsrvd: Token denied";
    }
    "Webmin" Service {
        hosts [];
        marks ["server: MiniServ*", "set-cookie: sid=*testing=1"];
        "Webmin has detected that the program" => Csrf, "Warning! Webmin has detected that the program https://host.example:10000/ was linked to from the URL http://a.example";
    }
    "Zimbra" Service {
        hosts [];
        marks ["urn:zimbra*"];
        "no valid authtoken present" => CredentialsMissing, "<soap:Text>no valid authtoken present</soap:Text>";
        "service.AUTH_EXPIRED" => SessionExpired, "<Code>service.AUTH_EXPIRED</Code>";
        "service.AUTH_REQUIRED" => CredentialsMissing, "<Code>service.AUTH_REQUIRED</Code>";
        "account.AUTH_FAILED" => PasswordWrong, "<Code>account.AUTH_FAILED</Code>";
        "service.PERM_DENIED" => Scope, "<Code>service.PERM_DENIED</Code>";
    }
    "Jupyter" Service {
        hosts ["mybinder.org"];
        marks ["server: TornadoServer*", "x-jupyterhub-version: *", "NotebookApp*", "ServerApp*", "JupyterHub*", "set-cookie: username-*"];
        "'_xsrf' argument missing" => Csrf, "403 : Forbidden: '_xsrf' argument missing from POST";
        "'_xsrf' argument has invalid format" => Csrf, "[W 07:03:09.000 ServerApp] '_xsrf' argument has invalid format";
        "XSRF cookie does not match" => Csrf, "XSRF cookie does not match POST argument";
        "Blocking Cross Origin API request" => SourceNotAllowed, "[W 07:03:09 NotebookApp] Blocking Cross Origin API request for /api/sessions. Origin: https://a.example, Host: h";
        "Blocking request with non-local 'Host'" => SourceNotAllowed, "Blocking request with non-local 'Host' 192.0.2.7 (192.0.2.7:8888)";
        "Couldn't authenticate WebSocket connection" => CredentialsMissing, "[W 07:03:09 NotebookApp] Couldn't authenticate WebSocket connection";
        "Action is not authorized with current scopes" => Scope, r#"{"status":403,"message":"Action is not authorized with current scopes; requires any of [admin:users]"}"#;
        @shared "Missing or invalid credentials" => TokenInvalid, r#"{"status":403,"message":"Missing or invalid credentials."}"#;
        "No Hub user identified for request" => SessionMissing, "[W] No Hub user identified for request";
        "Invalid credentials: " => PasswordWrong, "[W 07:03:09.000 ServerApp] 401 POST /login: Invalid credentials: ";
    }
    "Airflow" Service {
        hosts [];
        marks ["airflow.apache.org/docs*", "set-cookie: session=*airflow*", "airflow*"];
        "#section/Errors/Unauthenticated" => Unauthorized, r#"{"detail":null,"status":401,"title":"Unauthorized","type":"https://airflow.apache.org/docs/apache-airflow/2.9.0/stable-rest-api-ref.html#section/Errors/Unauthenticated"}"#;
        "#section/Errors/PermissionDenied" => Scope, r#"{"status":403,"type":"https://airflow.apache.org/docs/apache-airflow/2.9.0/stable-rest-api-ref.html#section/Errors/PermissionDenied"}"#;
    }
    "MLflow" Service {
        hosts [];
        marks ["realm: mlflow"];
        "You are not authenticated. Please see https://www.mlflow.org" => CredentialsMissing, "You are not authenticated. Please see https://www.mlflow.org/docs/latest/auth/index.html on how to authenticate.";
    }
    "Metabase" Service {
        hosts ["metabaseapp.com"];
        marks ["set-cookie: metabase.*", "x-metabase-*"];
        "did not match stored password" => PasswordWrong, r#"{"errors":{"password":"did not match stored password"}}"#;
        "You must wait * seconds before trying again" => RateLimited, r#"{"errors":{"username":"Too many attempts! You must wait 15 seconds before trying again."}}"#;
    }
}
