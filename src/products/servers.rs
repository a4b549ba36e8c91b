//! Web servers, reverse proxies and meshes: nginx, Apache, Caddy, Traefik, HAProxy, Envoy and Istio, Squid, oauth2-proxy and their like.
//! Wordings: the projects' sources.

vendor! {
    "nginx" Server {
        hosts [];
        marks ["server: nginx*", "<center>nginx*", "server: openresty*"];
        "No required SSL certificate was sent" => ClientCertificate, "<html><head><title>400 No required SSL certificate was sent</title></head><center>nginx</center></html>";
        "The SSL certificate error" => ClientCertificate, "<html><head><title>400 The SSL certificate error</title></head></html>";
        "The plain HTTP request was sent to HTTPS port" => PlainHttpToTls, "<html><head><title>400 The plain HTTP request was sent to HTTPS port</title></head></html>";
        "no user/password was provided for basic authentication" => CredentialsMissing, "2024/05/01 [error] 7#7: *1 no user/password was provided for basic authentication, client: 192.0.2.7";
        "was not found in \"*\", client:" => PasswordWrong, "[error] 7#7: *1 user \"ann\" was not found in \"/etc/nginx/.htpasswd\", client: 192.0.2.7, server: a";
        "\": password mismatch, client:" => PasswordWrong, "[error] 7#7: *1 user \"ann\": password mismatch, client: 192.0.2.7";
        "/.htpasswd\" failed (2: No such file or directory)" => HandlerMisconfigured, "[error] open() \"/etc/nginx/.htpasswd\" failed (2: No such file or directory)";
        "/.htpasswd\" failed (13: Permission denied)" => HandlerMisconfigured, "[error] open() \"/etc/nginx/.htpasswd\" failed (13: Permission denied)";
        "auth request unexpected status:" => HandlerMisconfigured, "[error] auth request unexpected status: 502 while sending to client";
        "access forbidden by rule" => SourceNotAllowed, "[error] access forbidden by rule, client: 192.0.2.7";
        "crypt_r() failed (22: Invalid argument)" => HandlerMisconfigured, "[crit] crypt_r() failed (22: Invalid argument)";
    }
    "Apache httpd" Server {
        hosts [];
        marks ["server: Apache", "server: Apache/*", "Apache Server at *", "Apache/2.*Server at *"];
        "AH01617" => PasswordWrong, "[auth_basic:error] AH01617: user ann: authentication failure for \"/\": Password Mismatch";
        "AH01618" => PasswordWrong, "[auth_basic:error] AH01618: user ann not found: /";
        "AH01620" => HandlerMisconfigured, "[authn_file:error] AH01620: Could not open password file: /etc/x";
        "AH01614" => SchemeUnsupported, "[auth_basic:error] AH01614: client used wrong authentication scheme: /";
        "AH01627" => HandlerMisconfigured, "AH01627: authorization result: x";
        "AH01629" => CredentialsMissing, "AH01629: authorization failure (no authenticated user): /";
        "AH01630" => SourceNotAllowed, "AH01630: client denied by server configuration: /var/www";
        "AH01631" => Scope, "AH01631: user ann: authorization failure for \"/admin\"";
        "AH01776" => DigestMismatch, "AH01776: invalid nonce received - length is not 52";
        "AH01788" => DigestMismatch, "AH01788: realm mismatch - got `a' but expected `b'";
        "AH01792" => PasswordWrong, "AH01792: user `ann' in realm `a': password mismatch: /";
        "AH01790" => PasswordWrong, "AH01790: user `ann' in realm `a' not found: /";
        "AH01777" => DigestStale, "AH01777: invalid nonce received - hash is not ";
        "AH01779" => DigestStale, "AH01779: invalid nonce received - user attempted time travel";
        "AH02261" => ClientCertificate, "AH02261: Re-negotiation handshake failed";
        "AH02039" => ClientCertificate, "AH02039: Certificate Verification: Error (20): unable to get local issuer certificate";
        "Reason: You're speaking plain HTTP to an SSL-enabled server port" => PlainHttpToTls, "<p>Your browser sent a request that this server could not understand.<br />Reason: You're speaking plain HTTP to an SSL-enabled server port.</p>";
        "You don't have permission to access this resource" => Forbidden, "<title>403 Forbidden</title><p>You don't have permission to access this resource.</p>";
        "You don't have permission to access * on this server" => Forbidden, "<p>You don't have permission to access /admin on this server.</p>";
    }
    "mod_auth_openidc" Framework {
        hosts [];
        marks ["mod_auth_openidc*", "oidc_*:"];
        "oidc_proto_validate_jwt_exp" => TokenExpired, "oidc_proto_validate_jwt_exp: \"exp\" validation failure";
        "OAuth 2.0 Bearer token verification failed" => TokenInvalid, "oidc_oauth: OAuth 2.0 Bearer token verification failed";
    }
    "Caddy" Server {
        hosts [];
        marks ["server: Caddy"];
        "token_validation_error" => TokenInvalid, "security token_validation_error";
    }
    "Traefik" Server {
        hosts [];
        marks ["x-traefik-*", "x-powered-by: Traefik*"];
        "Error calling http" => HandlerMisconfigured, "Error calling http://auth:4181. Cause: dial tcp";
    }
    "HAProxy" Server {
        hosts [];
        marks ["server: haproxy*"];
        "You need a valid user and password to access this content" => CredentialsMissing, "<html><body><h1>401 Unauthorized</h1>\nYou need a valid user and password to access this content.\n</body></html>";
        "Request forbidden by administrative rules." => RequestBlocked, "<html><body><h1>403 Forbidden</h1>\nRequest forbidden by administrative rules.\n</body></html>";
    }
    "Envoy" Gateway {
        hosts [];
        marks ["server: envoy", "server: istio-envoy", "x-envoy-*"];
        "Jwt is missing" => CredentialsMissing, "Jwt is missing";
        "Jwt is expired" => TokenExpired, "Jwt is expired";
        "Jwt not yet valid" => TokenNotYetValid, "Jwt not yet valid";
        "Jwt is not in the form of Header.Payload.Signature" => TokenMalformed, "Jwt is not in the form of Header.Payload.Signature with two dots and 3 sections";
        "Jwt header is an invalid Base64url encoded" => TokenMalformed, "Jwt header is an invalid Base64url encoded";
        "Jwt header is an invalid JSON" => TokenMalformed, "Jwt header is an invalid JSON";
        "Jwt header [alg] field is required and must be a string" => TokenMalformed, "Jwt header [alg] field is required and must be a string";
        "Jwt header [alg] is not supported" => TokenAlgorithm, "Jwt header [alg] is not supported";
        "Jwt header [kid] field must be a string" => TokenMalformed, "Jwt header [kid] field must be a string";
        "Jwt payload is an invalid" => TokenMalformed, "Jwt payload is an invalid JSON";
        "Jwt payload [*] field must be" => TokenMalformed, "Jwt payload [exp] field must be a number";
        "Jwt signature is an invalid Base64url encoded" => TokenMalformed, "Jwt signature is an invalid Base64url encoded";
        "Jwt issuer is not configured" => TokenIssuer, "Jwt issuer is not configured";
        "Audiences in Jwt are not allowed" => TokenAudience, "Audiences in Jwt are not allowed";
        "Jwt verification fails" => TokenSignature, "Jwt verification fails";
        "Jwks doesn't have key to match kid or alg from Jwt" => TokenKeyUnknown, "Jwks doesn't have key to match kid or alg from Jwt";
        "Jwks remote fetch is failed" => TokenKeyUnknown, "Jwks remote fetch is failed";
        "Jwks doesn't have any valid public key" => TokenKeyUnknown, "Jwks doesn't have any valid public key";
        "Jwks is empty" => TokenKeyUnknown, "Jwks is empty";
        "Jwks is an invalid JSON" => TokenKeyUnknown, "Jwks is an invalid JSON";
        "RBAC: access denied" => Scope, "RBAC: access denied";
        "OAuth flow failed." => OAuthGrant, "OAuth flow failed.";
        "x-ext-authz-*" => Unauthorized, "x-ext-authz-failure-mode-allowed: false";
        "User authentication failed. Missing username and password." => CredentialsMissing, "User authentication failed. Missing username and password.";
        "User authentication failed. Expected 'Basic' authentication scheme." => SchemeUnsupported, "User authentication failed. Expected 'Basic' authentication scheme.";
        "User authentication failed. Invalid basic token." => BasicMalformed, "User authentication failed. Invalid basic token.";
        "User authentication failed. Invalid username/password combination." => PasswordWrong, "User authentication failed. Invalid username/password combination.";
        "Client authentication failed." => ApiKeyInvalid, "Client authentication failed.";
        "upstream connect error or disconnect/reset before headers" => ServerError, "upstream connect error or disconnect/reset before headers. reset reason: connection failure";
    }
    "Linkerd" Gateway {
        hosts [];
        marks ["l5d-proxy-error: *"];
        "l5d-proxy-error: client * unauthorized on" => SourceNotAllowed, "l5d-proxy-error: client 10.0.0.1:5000: server: 10.0.0.2:80: unauthorized request on route or client x unauthorized on route\nl5d-proxy-error: client a unauthorized on";
        "l5d-proxy-error: unauthorized request on route" => SourceNotAllowed, "l5d-proxy-error: unauthorized request on route";
    }
    "Squid" Proxy {
        hosts [];
        marks ["server: squid*", "x-squid-error: *", "via: *(squid*"];
        "x-squid-error: ERR_CACHE_ACCESS_DENIED*" => ProxyAuthentication, "X-Squid-Error: ERR_CACHE_ACCESS_DENIED 0";
        "Cache Access Denied" => ProxyAuthentication, "<h1>Cache Access Denied</h1>";
        "x-squid-error: ERR_ACCESS_DENIED*" => RequestBlocked, "X-Squid-Error: ERR_ACCESS_DENIED 0";
        "Access control configuration prevents your request from being allowed at this time" => RequestBlocked, "<p>Access control configuration prevents your request from being allowed at this time.</p>";
    }
    "oauth2-proxy" Portal {
        hosts [];
        marks ["_oauth2_proxy*", "/oauth2/start*", "Powered by <a href=\"https://github.com/oauth2-proxy/*", "OAuth2 Proxy"];
        "_oauth2_proxy_csrf" => CookieLost, "Set-Cookie: _oauth2_proxy_csrf=; Path=/";
        "Login Failed: Unable to find a valid CSRF token. Please try again" => CookieLost, "<p>Login Failed: Unable to find a valid CSRF token. Please try again.</p>";
        "Sign in with OpenID Connect" => LoginPage, "<button>Sign in with OpenID Connect</button>";
        "Error redeeming code during OAuth2 callback" => OAuthGrant, "Error redeeming code during OAuth2 callback: token exchange failed";
        "audience from claim aud with value [*] does not match with any of allowed audiences" => TokenAudience, "audience from claim aud with value [a] does not match with any of allowed audiences map[b:{}]";
    }
    "Authelia" Portal {
        hosts [];
        marks ["authelia_session*", "x-authelia-url: *"];
        "Authentication failed. Check your credentials." => PasswordWrong, r#"{"status":"KO","message":"Authentication failed. Check your credentials."}"#;
    }
    "authentik" Identity {
        hosts [];
        marks ["x-powered-by: authentik", "authentik_*", "x-authentik-*"];
        "Token invalid/expired" => TokenInvalid, r#"{"detail":"Token invalid/expired"}"#;
        "The request fails due to a missing, invalid, or mismatching redirection URI" => OAuthClient, "The request fails due to a missing, invalid, or mismatching redirection URI (redirect_uri).";
    }
    "Pomerium" Portal {
        hosts [];
        marks ["x-pomerium-*", "_pomerium*"];
        "x-pomerium-intercepted-response: true" => LoginRequired, "X-Pomerium-Intercepted-Response: true";
    }
    "Varnish" Cdn {
        hosts [];
        marks ["x-varnish: *", "Varnish cache server"];
    }
    "Ory Oathkeeper" Gateway {
        hosts [];
        marks [];
        "Access credentials are invalid" => TokenInvalid, r#"{"error":{"code":401,"message":"Access credentials are invalid"}}"#;
        "Access credentials are not sufficient to access this resource" => Scope, r#"{"error":{"code":403,"message":"Access credentials are not sufficient to access this resource"}}"#;
        "No session cookie was found in the request" => SessionMissing, r#"{"error":{"message":"No session cookie was found in the request"}}"#;
        "No valid session credentials found in the request" => SessionMissing, r#"{"error":{"reason":"No valid session credentials found in the request."}}"#;
        "No active session was found in this request" => SessionMissing, r#"{"error":{"reason":"No active session was found in this request."}}"#;
        "The access token is not active" => TokenInvalid, r#"{"error":{"reason":"The access token is not active"}}"#;
        "Access token is not active" => TokenInvalid, r#"{"error":"Access token is not active"}"#;
    }
    "Go standard library" Framework {
        hosts [];
        marks [];
        "Client sent an HTTP request to an HTTPS server" => PlainHttpToTls, "Client sent an HTTP request to an HTTPS server.";
        "tls: client didn't provide a certificate" => ClientCertificate, "http: TLS handshake error from 192.0.2.7:4000: tls: client didn't provide a certificate";
    }
    "nginx App Protect / F5" Firewall {
        hosts [];
        marks ["set-cookie: BIGipServer*", "server: BigIP"];
        "The requested URL was rejected. Please consult with your administrator" => RequestBlocked, "<html><head><title>Request Rejected</title></head><body>The requested URL was rejected. Please consult with your administrator.<br><br>Your support ID is: 1</body></html>";
        "/my.policy" => LoginPage, "Location: /my.policy";
        "/my.logout.php3" => SessionExpired, "Location: /my.logout.php3?errorcode=19";
    }
}
