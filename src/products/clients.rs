//! What clients print when no answer came, when a proxy or a certificate was in the way, or when the browser kept something back.
//! Wordings: the messages of OpenSSL, GnuTLS, the JDK, Go's crypto/x509 and net, Node's libuv, curl and Chromium.

vendor! {
    "shell" Client {
        hosts [];
        marks [];
        "bash: *: event not found" => NoAnswer, "bash: !secret: event not found";
        "zsh: event not found: " => NoAnswer, "zsh: event not found: secret";
        "zsh: no matches found: " => NoAnswer, "zsh: no matches found: https://api.example.com/v1/me?token=a";
        "zsh: parse error near `&'" => NoAnswer, "zsh: parse error near `&'";
        "bash: syntax error near unexpected token `" => NoAnswer, "bash: syntax error near unexpected token `('";
        "unexpected EOF while looking for matching `" => NoAnswer, "bash: unexpected EOF while looking for matching `''";
        "The ampersand (&) character is not allowed" => NoAnswer, "The ampersand (&) character is not allowed. The & operator is reserved for future use";
    }
    "PowerShell" Client {
        hosts [];
        marks [];
        "Missing an argument for parameter '*'" => NoAnswer, "Invoke-WebRequest : Missing an argument for parameter 'InFile'. Specify a parameter";
        "A parameter cannot be found that matches parameter name" => NoAnswer, "Invoke-WebRequest : A parameter cannot be found that matches parameter name 'k'.";
        "Cannot bind parameter '*'. Cannot convert" => NoAnswer, "Invoke-WebRequest : Cannot bind parameter 'Headers'. Cannot convert the \"Accept: text/plain\" value";
    }
    "curl" Client {
        hosts [];
        marks ["user-agent: curl/*"];
        "Could not resolve host" => NoAnswer, "curl: (6) Could not resolve host: api.intern.example";
        "Could not resolve proxy" => NoAnswer, "curl: (5) Could not resolve proxy: proxy.corp.example";
        "curl: (7) *" => NoAnswer, "curl: (7) Failed to connect to localhost port 8080 after 0 ms: Couldn't connect to server";
        "curl: (3) *" => NoAnswer, "curl: (3) URL using bad/illegal format or missing URL";
        "cURL error 6: *" => NoAnswer, "cURL error 6: Could not resolve host: eu9.api.example.com (see https://curl.haxx.se/libcurl/c/libcurl-errors.html)";
        "cURL error 7: *" => NoAnswer, "cURL error 7: Failed to connect to localhost port 8080: Connection refused";
        "cURL error 28: *" => NoAnswer, "cURL error 28: Operation timed out after 30001 milliseconds with 0 bytes received";
        "cURL error 35: *" => NoAnswer, "cURL error 35: OpenSSL SSL_connect: Connection reset by peer";
        "cURL error 60: *" => NoAnswer, "cURL error 60: SSL certificate problem: unable to get local issuer certificate";
        "cURL error 3: *" => NoAnswer, "cURL error 3: URL using bad/illegal format or missing URL";
        "curl: (28) *" => NoAnswer, "curl: (28) Connection timed out after 5001 milliseconds";
        "curl: (35) *" => NoAnswer, "curl: (35) Recv failure: Connection reset by peer";
        "curl: (51) *" => NoAnswer, "curl: (51) SSL: no alternative certificate subject name matches target host name 'api.example.com'";
        "curl: (52) Empty reply from server" => NoAnswer, "curl: (52) Empty reply from server";
        "curl: (58) *" => NoAnswer, "curl: (58) could not load PEM client certificate from client.pem";
        "curl: (60) *" => NoAnswer, "curl: (60) SSL certificate problem: unable to get local issuer certificate";
        "curl: (77) *" => NoAnswer, "curl: (77) error setting certificate verify locations";
        "SSL certificate problem: *" => NoAnswer, "fatal: unable to access 'https://git.example.com/a.git/': SSL certificate problem: self-signed certificate";
        "Received HTTP code 407 from proxy after CONNECT" => ProxyAuthentication, "fatal: unable to access 'https://git.example.com/app.git/': Received HTTP code 407 from proxy after CONNECT";
        "Received HTTP code 403 from proxy after CONNECT" => RequestBlocked, "fatal: unable to access 'https://git.example.com/app.git/': Received HTTP code 403 from proxy after CONNECT";
        "CONNECT tunnel failed, response 403" => RequestBlocked, "curl: (56) CONNECT tunnel failed, response 403";
        "CONNECT tunnel failed, response 407" => ProxyAuthentication, "curl: (56) CONNECT tunnel failed, response 407";
        "NTLM handshake rejected" => NegotiateFailed, "* NTLM handshake rejected";
        "NTLM handshake failure" => NegotiateFailed, "* NTLM handshake failure (internal error)";
        "NTLM auth restarted" => NegotiateFailed, "* NTLM auth restarted";
        "Connection closure while negotiating auth" => NegotiateFailed, "* Connection closure while negotiating auth (HTTP 1.0?)";
        "gss_init_sec_context() failed: *" => NegotiateNotAttempted, "* gss_init_sec_context() failed: Unspecified GSS failure.";
    }
    "OpenSSL" Client {
        hosts [];
        marks [];
        "alert certificate required" => ClientCertificate, "error:0A00045C:SSL routines::tlsv13 alert certificate required";
        "alert bad certificate" => ClientCertificate, "error:0A000412:SSL routines::sslv3 alert bad certificate";
        "alert unknown ca" => ClientCertificate, "error:0A000418:SSL routines::tlsv1 alert unknown ca";
        "alert certificate unknown" => ClientCertificate, "error:0A000416:SSL routines::sslv3 alert certificate unknown";
        "alert certificate expired" => ClientCertificate, "error:0A000415:SSL routines::sslv3 alert certificate expired";
        "alert unsupported certificate" => ClientCertificate, "error:0A000413:SSL routines::sslv3 alert unsupported certificate";
        "SSLV3_ALERT_BAD_CERTIFICATE" => ClientCertificate, "error:10000412:SSL routines:OPENSSL_internal:SSLV3_ALERT_BAD_CERTIFICATE";
        "SSLV3_ALERT_CERTIFICATE_UNKNOWN" => ClientCertificate, "error:10000416:SSL routines:OPENSSL_internal:SSLV3_ALERT_CERTIFICATE_UNKNOWN";
        "TLSV1_ALERT_CERTIFICATE_REQUIRED" => ClientCertificate, "error:1000045c:SSL routines:OPENSSL_internal:TLSV1_ALERT_CERTIFICATE_REQUIRED";
        "TLSV1_ALERT_UNKNOWN_CA" => ClientCertificate, "error:10000418:SSL routines:OPENSSL_internal:TLSV1_ALERT_UNKNOWN_CA";
        "TLSV13_ALERT_CERTIFICATE_REQUIRED" => ClientCertificate, "error:1000045c:SSL routines:OPENSSL_internal:TLSV13_ALERT_CERTIFICATE_REQUIRED";
        "peer did not return a certificate" => ClientCertificate, "error:0A0000C7:SSL routines::peer did not return a certificate";
        "wrong version number" => NoAnswer, "error:0A00010B:SSL routines::wrong version number";
        "alert handshake failure" => NoAnswer, "error:0A000410:SSL routines::sslv3 alert handshake failure";
        "alert protocol version" => NoAnswer, "error:0A00042E:SSL routines::tlsv1 alert protocol version";
        "unexpected eof while reading" => NoAnswer, "error:0A000126:SSL routines::unexpected eof while reading";
        "CERTIFICATE_VERIFY_FAILED" => NoAnswer, "[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: unable to get local issuer certificate (_ssl.c:1007)";
    }
    "Java" Client {
        hosts [];
        marks ["javax.net.ssl.*", "java.net.*"];
        "Unexpected char 0x* in Authorization value" => CredentialMangled, "java.lang.IllegalArgumentException: Unexpected char 0x0a at 52 in Authorization value: Bearer eyJEXAMPLE";
        "Illegal character(s) in message header value" => CredentialMangled, "java.lang.IllegalArgumentException: Illegal character(s) in message header value: Bearer eyJEXAMPLE";
        "invalid header value: \"Bearer" => CredentialMangled, "java.lang.IllegalArgumentException: invalid header value: \"Bearer eyJEXAMPLE\"";
        "Received fatal alert: bad_certificate" => ClientCertificate, "javax.net.ssl.SSLHandshakeException: Received fatal alert: bad_certificate";
        "Received fatal alert: certificate_required" => ClientCertificate, "javax.net.ssl.SSLHandshakeException: Received fatal alert: certificate_required";
        "Received fatal alert: unknown_ca" => ClientCertificate, "javax.net.ssl.SSLHandshakeException: Received fatal alert: unknown_ca";
        "Received fatal alert: handshake_failure" => NoAnswer, "javax.net.ssl.SSLHandshakeException: Received fatal alert: handshake_failure";
        "PKIX path building failed" => NoAnswer, "sun.security.validator.ValidatorException: PKIX path building failed: unable to find valid certification path to requested target";
        "java.net.UnknownHostException" => NoAnswer, "java.net.UnknownHostException: api.intern.example";
        "java.net.ConnectException" => NoAnswer, "java.net.ConnectException: Connection refused";
        "java.net.SocketTimeoutException" => NoAnswer, "java.net.SocketTimeoutException: Read timed out";
        "Unable to tunnel through proxy. Proxy returns \"HTTP/1.1 407 *" => ProxyAuthentication, "java.io.IOException: Unable to tunnel through proxy. Proxy returns \"HTTP/1.1 407 Proxy Authentication Required\"";
    }
    "Go" Client {
        hosts [];
        marks ["user-agent: Go-http-client/*"];
        "x509: certificate signed by unknown authority" => NoAnswer, "tls: failed to verify certificate: x509: certificate signed by unknown authority";
        "x509: certificate is valid for" => NoAnswer, "x509: certificate is valid for a.example, not b.example";
        "x509: certificate has expired or is not yet valid" => NoAnswer, "x509: certificate has expired or is not yet valid";
        "remote error: tls: certificate required" => ClientCertificate, "read tcp: remote error: tls: certificate required";
        "remote error: tls: bad certificate" => ClientCertificate, "remote error: tls: bad certificate";
        "remote error: tls: unknown certificate authority" => ClientCertificate, "remote error: tls: unknown certificate authority";
        "tls: client didn't provide a certificate" => ClientCertificate, "http: TLS handshake error from 192.0.2.4:50100: tls: client didn't provide a certificate";
        "connect: connection refused" => NoAnswer, "dial tcp 127.0.0.1:8080: connect: connection refused";
        "dial tcp*no such host" => NoAnswer, "dial tcp: lookup api.intern.example: no such host";
        "dial tcp*server misbehaving" => NoAnswer, "dial tcp: lookup registry on 127.0.0.53:53: server misbehaving";
        "i/o timeout" => NoAnswer, "dial tcp 192.0.2.9:443: i/o timeout";
        "context deadline exceeded (Client.Timeout" => NoAnswer, "context deadline exceeded (Client.Timeout exceeded while awaiting headers)";
        "http: server gave HTTP response to HTTPS client" => NoAnswer, "Get \"https://192.0.2.7:5000/v2/\": http: server gave HTTP response to HTTPS client";
        "net/http: invalid header field value" => CredentialMangled, "net/http: invalid header field value for \"Authorization\"";
        "proxyconnect tcp: Proxy Authentication Required" => ProxyAuthentication, "proxyconnect tcp: Proxy Authentication Required";
        "proxyconnect tcp" => NoAnswer, "proxyconnect tcp: dial tcp: lookup proxy.corp.example";
    }
    "Node.js" Client {
        hosts [];
        marks [];
        "is an invalid header value" => CredentialMangled, "TypeError: Headers.append: \"Bearer eyJEXAMPLE\" is an invalid header value.";
        "ECONNREFUSED" => NoAnswer, "Error: connect ECONNREFUSED 127.0.0.1:8080";
        "ENOTFOUND" => NoAnswer, "Error: getaddrinfo ENOTFOUND api.intern.example";
        "EAI_AGAIN" => NoAnswer, "Error: getaddrinfo EAI_AGAIN api.intern.example";
        "ETIMEDOUT" => NoAnswer, "Error: connect ETIMEDOUT 192.0.2.9:443";
        "ECONNRESET" => NoAnswer, "Error: read ECONNRESET";
        "UND_ERR_CONNECT_TIMEOUT" => NoAnswer, "code: 'UND_ERR_CONNECT_TIMEOUT'";
        "UNABLE_TO_VERIFY_LEAF_SIGNATURE" => NoAnswer, "code: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'";
        "SELF_SIGNED_CERT_IN_CHAIN" => NoAnswer, "npm error code SELF_SIGNED_CERT_IN_CHAIN";
        "DEPTH_ZERO_SELF_SIGNED_CERT" => NoAnswer, "code: 'DEPTH_ZERO_SELF_SIGNED_CERT'";
        "UNABLE_TO_GET_ISSUER_CERT_LOCALLY" => NoAnswer, "npm error code UNABLE_TO_GET_ISSUER_CERT_LOCALLY";
        "CERT_HAS_EXPIRED" => NoAnswer, "code: 'CERT_HAS_EXPIRED'";
        "ERR_TLS_CERT_ALTNAME_INVALID" => NoAnswer, "code: 'ERR_TLS_CERT_ALTNAME_INVALID'";
        "ERR_INVALID_CHAR" => CredentialMangled, "TypeError [ERR_INVALID_CHAR]: Invalid character in header content [\"Authorization\"]";
        "ERR_INVALID_URL" => NoAnswer, "TypeError [ERR_INVALID_URL]: Invalid URL";
    }
    "Python" Client {
        hosts [];
        marks ["user-agent: python-requests/*", "user-agent: python-httpx/*"];
        "Invalid header value b*" => CredentialMangled, "ValueError: Invalid header value b'Bearer eyJEXAMPLE\\n'";
        "Newline, carriage return, or null byte detected in headers" => CredentialMangled, "ValueError: Newline, carriage return, or null byte detected in headers. Potential header injection attack.";
        "LocalProtocolError: Illegal header value" => CredentialMangled, "httpx.LocalProtocolError: Illegal header value b'Bearer eyJEXAMPLE '";
        "Name or service not known" => NoAnswer, "urllib3.exceptions.NameResolutionError: Failed to resolve 'api.intern.example' ([Errno -2] Name or service not known)";
        "nodename nor servname provided" => NoAnswer, "socket.gaierror: [Errno 8] nodename nor servname provided, or not known";
        "Temporary failure in name resolution" => NoAnswer, "[Errno -3] Temporary failure in name resolution";
        "[Errno 111] Connection refused" => NoAnswer, "NewConnectionError: Failed to establish a new connection: [Errno 111] Connection refused";
        "requests.exceptions.ConnectTimeout" => NoAnswer, "requests.exceptions.ConnectTimeout: HTTPSConnectionPool(host='api.example.com', port=443)";
        "requests.exceptions.ReadTimeout" => NoAnswer, "requests.exceptions.ReadTimeout: HTTPSConnectionPool(host='api.example.com', port=443): Read timed out.";
        "Remote end closed connection without response" => NoAnswer, "http.client.RemoteDisconnected: Remote end closed connection without response";
        "requests.exceptions.InvalidHeader" => CredentialMangled, "requests.exceptions.InvalidHeader: Invalid leading whitespace, reserved character(s), or return character(s) in header value";
        "requests.exceptions.MissingSchema" => NoAnswer, "requests.exceptions.MissingSchema: Invalid URL 'api.example.com': No scheme supplied.";
        "Tunnel connection failed: 407" => ProxyAuthentication, "OSError('Tunnel connection failed: 407 Proxy Authentication Required')";
    }
    ".NET" Client {
        hosts [];
        marks [];
        "The format of value 'Bearer * is invalid" => CredentialMangled, "System.FormatException: The format of value 'Bearer eyJEXAMPLE' is invalid.";
        "New-line characters are not allowed in header values" => CredentialMangled, "System.FormatException: New-line characters are not allowed in header values.";
        "No such host is known" => NoAnswer, "System.Net.Http.HttpRequestException: No such host is known. (api.intern.example:443)";
        "The SSL connection could not be established" => NoAnswer, "System.Net.Http.HttpRequestException: The SSL connection could not be established, see inner exception.";
        "The remote certificate is invalid" => NoAnswer, "System.Security.Authentication.AuthenticationException: The remote certificate is invalid according to the validation procedure.";
        "actively refused it" => NoAnswer, "No connection could be made because the target machine actively refused it. (localhost:5001)";
        "The remote name could not be resolved" => NoAnswer, "The remote name could not be resolved: 'api.intern.example'";
        "The proxy tunnel request to proxy * failed with status code '407'" => ProxyAuthentication, "The proxy tunnel request to proxy 'http://proxy.corp.example:3128/' failed with status code '407'.";
        "The remote server returned an error: (407)" => ProxyAuthentication, "The remote server returned an error: (407) Proxy Authentication Required.";
    }
    "npm" Client {
        hosts [];
        marks ["npm error code *", "npm ERR! code *"];
        "code E407" => ProxyAuthentication, "npm error code E407";
    }
    "Chromium" Client {
        hosts [];
        marks [];
        "String contains non ISO-8859-1 code point" => CredentialMangled, "TypeError: Failed to execute 'fetch' on 'Window': Failed to read the 'headers' property from 'RequestInit': String contains non ISO-8859-1 code point.";
        "is not a valid HTTP header field value" => CredentialMangled, "Failed to execute 'setRequestHeader' on 'XMLHttpRequest': 'Bearer x' is not a valid HTTP header field value.";
        "ERR_NAME_NOT_RESOLVED" => NoAnswer, "GET https://api.intern.example/ net::ERR_NAME_NOT_RESOLVED";
        "ERR_CONNECTION_REFUSED" => NoAnswer, "GET http://localhost:8080/ net::ERR_CONNECTION_REFUSED";
        "ERR_CONNECTION_TIMED_OUT" => NoAnswer, "net::ERR_CONNECTION_TIMED_OUT";
        "ERR_CONNECTION_RESET" => NoAnswer, "net::ERR_CONNECTION_RESET";
        "ERR_CERT_AUTHORITY_INVALID" => NoAnswer, "net::ERR_CERT_AUTHORITY_INVALID";
        "ERR_CERT_COMMON_NAME_INVALID" => NoAnswer, "net::ERR_CERT_COMMON_NAME_INVALID";
        "ERR_CERT_DATE_INVALID" => NoAnswer, "net::ERR_CERT_DATE_INVALID";
        "ERR_SSL_PROTOCOL_ERROR" => NoAnswer, "net::ERR_SSL_PROTOCOL_ERROR";
        "ERR_BAD_SSL_CLIENT_AUTH_CERT" => ClientCertificate, "net::ERR_BAD_SSL_CLIENT_AUTH_CERT";
        "ERR_SSL_CLIENT_AUTH_CERT_NEEDED" => ClientCertificate, "net::ERR_SSL_CLIENT_AUTH_CERT_NEEDED";
        "ERR_PROXY_AUTH_REQUESTED" => ProxyAuthentication, "net::ERR_PROXY_AUTH_REQUESTED";
        "has been blocked by CORS policy" => CorsBlocked, "Access to fetch at 'https://api.example.com/' from origin 'https://shop.example' has been blocked by CORS policy: No 'Access-Control-Allow-Origin' header is present";
        "Cross-Origin Request Blocked" => CorsBlocked, "Cross-Origin Request Blocked: The Same Origin Policy disallows reading the remote resource at https://api.example.com/.";
        "This Set-Cookie was blocked because" => CookieLost, "This Set-Cookie was blocked because it had the \"Secure\" attribute but was not received over a secure connection.";
        "This attempt to set a cookie via a Set-Cookie header was blocked" => CookieLost, "This attempt to set a cookie via a Set-Cookie header was blocked because its Domain attribute was invalid with regards to the current host url.";
        "was set without the `SameSite` attribute" => CookieLost, "A cookie associated with a cross-site resource at http://api.example.com/ was set without the `SameSite` attribute.";
        "has been rejected because it has the" => CookieLost, "Cookie “sid” has been rejected because it has the \"SameSite=None\" attribute but is missing the \"secure\" attribute.";
        "has been rejected for invalid domain" => CookieLost, "Cookie “sid” has been rejected for invalid domain.";
        "has been rejected because a non-HTTPS cookie" => CookieLost, "Cookie “sid” has been rejected because a non-HTTPS cookie can’t be set as “secure”.";
        "has been rejected because it is in a cross-site context" => CookieLost, "Cookie “sid” has been rejected because it is in a cross-site context and its “SameSite” is “Lax” or “Strict”.";
    }
}
