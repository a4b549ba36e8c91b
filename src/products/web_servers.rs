//! What web servers and proxies say of authentication, in their pages and their logs. Wordings: the servers' sources.

vendor! {
    "nginx" Server {
        hosts [];
        marks ["server: nginx*", "<center>nginx*"];
        "access forbidden by rule" => SourceNotAllowed, "2026/11/23 09:20:41 [error] 311#311: *5521 access forbidden by rule, client: 203.0.113.9, server: api.example.com";
        "crypt_r() failed" => HandlerMisconfigured, "[crit] 7#7: *4 crypt_r() failed (22: Invalid argument)";
        "open() \"*htpasswd*\" failed" => HandlerMisconfigured, "[error] 29#29: *3 open() \"/etc/nginx/.htpasswd\" failed (2: No such file or directory)";
        "open() \"*passw*\" failed" => HandlerMisconfigured, "[crit] 29#29: *3 open() \"/etc/nginx/passwords\" failed (13: Permission denied)";
        "directory index of \"*\" is forbidden" => FileForbidden, "[error] 6#6: *1 directory index of \"/srv/www/fonts/\" is forbidden, client: 203.0.113.9";
        "open() \"*\" failed (13: Permission denied)" => FileForbidden, "[error] 29#29: *3 open() \"/home/ann/site/index.html\" failed (13: Permission denied), client: 203.0.113.9";
        "stat() \"*\" failed (13: Permission denied)" => FileForbidden, "[crit] 29#29: *3 stat() \"/srv/site/\" failed (13: Permission denied), client: 203.0.113.9";
        "auth request unexpected status" => HandlerMisconfigured, "[error] 29#29: *3 auth request unexpected status: 502 while sending to client";
        "was not found in \"*\", client" => PasswordWrong, "[error] 29#29: *3 user \"ann\" was not found in \"/etc/nginx/users\", client: 203.0.113.20";
        ": password mismatch, client" => PasswordWrong, "[error] 29#29: *3 user \"jane\": password mismatch, client: 203.0.113.20";
        "no user/password was provided for basic authentication" => CredentialsMissing, "[info] 29#29: *3 no user/password was provided for basic authentication, client: 203.0.113.20";
        "No required SSL certificate was sent" => ClientCertificate, "<center>No required SSL certificate was sent</center>";
        "client sent no required SSL certificate" => ClientCertificate, "[info] 29#29: *1 client sent no required SSL certificate while reading client request headers";
        "The SSL certificate error" => ClientCertificate, "<center>The SSL certificate error</center>";
        "client SSL certificate verify error" => ClientCertificate, "[info] 29#29: *1 client SSL certificate verify error: (20:unable to get local issuer certificate)";
        "The plain HTTP request was sent to HTTPS port" => PlainHttpToTls, "<center>The plain HTTP request was sent to HTTPS port</center>";
        "limiting requests, excess" => RateLimited, "[error] 29#29: *3 limiting requests, excess: 5.520 by zone \"login\"";
        "limiting connections by zone" => RateLimited, "[error] 29#29: *3 limiting connections by zone \"addr\"";
    }
    "Apache httpd" Server {
        hosts [];
        marks ["server: Apache*"];
        "AH01276" => FileForbidden, "AH01276: Cannot serve directory /var/www/html/: No matching DirectoryIndex (index.html) found, and server-generated directory index forbidden by Options directive";
        "server-generated directory index forbidden by Options directive" => FileForbidden, "[error] No matching DirectoryIndex (index.html) found, and server-generated directory index forbidden by Options directive";
        "Directory index forbidden by Options directive" => FileForbidden, "[error] [client 203.0.113.9] Directory index forbidden by Options directive: /var/www/html/";
        "AH00035" => FileForbidden, "[core:error] (13)Permission denied: [client 203.0.113.9:50112] AH00035: access to /a denied (filesystem path '/home/ann') because search permissions are missing on a component of the path";
        "because search permissions are missing on a component of the path" => FileForbidden, "access to /a denied because search permissions are missing on a component of the path";
        "AH00132" => FileForbidden, "(13)Permission denied: AH00132: file permissions deny server access: /var/www/html/a.pdf";
        "file permissions deny server access" => FileForbidden, "[error] (13)Permission denied: file permissions deny server access: /var/www/html/a.pdf";
        "AH00529" => FileForbidden, "[core:crit] (13)Permission denied: AH00529: /var/www/.htaccess pcfg_openfile: unable to check htaccess file, ensure it is readable and that '/var/www/' is executable";
        "pcfg_openfile: unable to check htaccess file" => FileForbidden, "[crit] (13)Permission denied: /var/www/.htaccess pcfg_openfile: unable to check htaccess file, ensure it is readable";
        "AH00037" => FileForbidden, "AH00037: Symbolic link not allowed or link target not accessible: /var/www/html/files";
        "Symbolic link not allowed or link target not accessible" => FileForbidden, "[error] Symbolic link not allowed or link target not accessible: /var/www/html/files";
        "AH01617" => PasswordWrong, "AH01617: user jane: authentication failure for \"/private\": Password Mismatch";
        "AH01618" => PasswordWrong, "AH01618: user ann not found: /private";
        "AH01620" => HandlerMisconfigured, "AH01620: Could not open password file: /etc/apache2/.htpasswd";
        "Could not open password file" => HandlerMisconfigured, "[error] (2)No such file or directory: Could not open password file: /etc/httpd/passwd";
        "AH01614" => SchemeUnsupported, "AH01614: client used wrong authentication scheme: /private";
        "client used wrong authentication scheme" => SchemeUnsupported, "[error] client used wrong authentication scheme: /private";
        "AH01630" => SourceNotAllowed, "AH01630: client denied by server configuration: /var/www/private";
        "AH01797" => SourceNotAllowed, "AH01797: client denied by server configuration: /var/www/private";
        "client denied by server configuration" => SourceNotAllowed, "[error] [client 203.0.113.9] client denied by server configuration: /var/www/private";
        "AH01631" => Scope, "AH01631: user jane: authorization failure for \"/private\": ";
        "AH00025" => HandlerMisconfigured, "AH00025: configuration error:  couldn't check user: /private";
        "AH00027" => HandlerMisconfigured, "AH00027: No authentication done but request not allowed without authentication for /private. Authentication not configured?";
        "configuration error:  couldn't" => HandlerMisconfigured, "configuration error:  couldn't perform authentication. AuthType not set!: /private";
        "AuthType not set" => HandlerMisconfigured, "couldn't perform authentication. AuthType not set!: /private";
        "AH01786" => DigestMismatch, "AH01786: uri mismatch - </backend/report> does not match request-uri </report>";
        "uri mismatch - <" => DigestMismatch, "Digest: uri mismatch - </a> does not match request-uri </b>";
        "AH01790" => PasswordWrong, "AH01790: user `ann' in realm `reports' not found: /reports";
        "AH01792" => PasswordWrong, "AH01792: user jane: password mismatch: /reports";
        "AH01695" => PasswordWrong, "AH01695: auth_ldap authenticate: user jane authentication failed; URI /private";
        "AH01691" => HandlerMisconfigured, "AH01691: auth_ldap authenticate: cannot reach the directory; URI /private [LDAP: ldap_simple_bind() failed]";
        "AH02039" => ClientCertificate, "AH02039: Certificate Verification: Error (20): unable to get local issuer certificate";
        "re-negotiation handshake failed" => ClientCertificate, "AH02261: Re-negotiation handshake failed: Not accepted by client!?";
        "speaking plain HTTP to an SSL-enabled server port" => PlainHttpToTls, "You're speaking plain HTTP to an SSL-enabled server port.";
    }
    "Apache Tomcat" Server {
        hosts [];
        marks ["Apache Tomcat/*", "server: Apache-Coyote*", "realm: Tomcat Manager Application"];
        "By default the Manager is only accessible from a browser running on the" => SourceNotAllowed, "By default the Manager is only accessible from a browser running on the same machine as Tomcat.";
        "By default the Host Manager is only accessible from a browser running on the" => SourceNotAllowed, "By default the Host Manager is only accessible from a browser running on the same machine as Tomcat.";
        "An attempt was made to authenticate the locked user" => AccountBlocked, "WARNING: An attempt was made to authenticate the locked user [admin]";
    }
    "lighttpd" Server {
        hosts [];
        marks ["server: lighttpd*"];
        "(mod_auth.c*password doesn't match" => PasswordWrong, "(mod_auth.c.525) password doesn't match for /private username: jane IP: 203.0.113.20";
        "(mod_auth.c*get_password failed" => PasswordWrong, "(mod_auth.c.851) get_password failed, IP: 203.0.113.20";
    }
    "Go net/http" Server {
        hosts [];
        marks [];
        "Client sent an HTTP request to an HTTPS server" => PlainHttpToTls, "Client sent an HTTP request to an HTTPS server.";
    }
    "HAProxy" Server {
        hosts [];
        marks ["server: haproxy*"];
        "Request forbidden by administrative rules. </body>" => RequestBlocked, "<body><h1>403 Forbidden</h1>\nRequest forbidden by administrative rules.\n</body></html>";
        "You need a valid user and password to access this content" => CredentialsMissing, "<h1>401 Unauthorized</h1>\nYou need a valid user and password to access this content.";
    }
    "Squid" Proxy {
        hosts [];
        marks ["server: squid*", "x-squid-error: *"];
        "ERR_CACHE_ACCESS_DENIED" => ProxyAuthentication, "X-Squid-Error: ERR_CACHE_ACCESS_DENIED 0";
        "Cache Access Denied" => ProxyAuthentication, "<title>ERROR: Cache Access Denied</title>";
        "ERR_ACCESS_DENIED" => RequestBlocked, "X-Squid-Error: ERR_ACCESS_DENIED 0";
        "TCP_DENIED/403" => RequestBlocked, "1795417389.123 0 192.0.2.1 TCP_DENIED/403 3844 CONNECT h:80 - HIER_NONE/- text/html";
        "ERR_DNS_FAIL" => NoAnswer, "X-Squid-Error: ERR_DNS_FAIL 0";
        "ERR_CONNECT_FAIL" => NoAnswer, "X-Squid-Error: ERR_CONNECT_FAIL 111";
    }
    "tinyproxy" Proxy {
        hosts [];
        marks ["Generated by tinyproxy*", "server: tinyproxy*"];
        "has not configured it to service requests from your host" => SourceNotAllowed, "The administrator of this proxy has not configured it to service requests from your host.";
    }
    "Traefik" Gateway {
        hosts [];
        marks [];
        "Error calling http" => HandlerMisconfigured, "time=\"2026-11-23T08:00:00Z\" level=debug msg=\"Error calling http://auth:4181/verify. Cause: dial tcp: lookup auth\" middlewareType=ForwardedAuthType";
    }
}
