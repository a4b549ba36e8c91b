//! What runs and watches machines: automation, monitoring, build servers, big data, directories, storage gateways. To be checked against: the projects'
//! sources, their logs and documentation.

vendor! {
    "Zabbix" Service {
        hosts [];
        marks ["zbx_session*", "zabbix*", "api_jsonrpc.php"];
        "Session terminated, re-login, please" => SessionExpired, r#"{"error":{"code":-32602,"message":"Invalid params.","data":"Session terminated, re-login, please."}}"#;
        "Login name or password is incorrect" => PasswordWrong, r#"{"error":{"code":-32602,"data":"Login name or password is incorrect."}}"#;
        "Incorrect user name or password or account is temporarily blocked" => PasswordWrong, r#"{"error":{"data":"Incorrect user name or password or account is temporarily blocked."}}"#;
        "No permissions to referred object or it does not exist" => Scope, r#"{"error":{"data":"No permissions to referred object or it does not exist!"}}"#;
        "No permissions to call" => Scope, r#"{"error":{"data":"No permissions to call \"user.create\"."}}"#;
        "No permissions for system access" => Scope, r#"{"error":{"data":"No permissions for system access."}}"#;
        "GUI access disabled" => MethodDisabled, r#"{"error":{"data":"GUI access disabled."}}"#;
        "API token expired" => TokenExpired, r#"{"error":{"data":"API token expired."}}"#;
        "You must login to view this page" => SessionMissing, "<p>You must login to view this page.</p>";
        @shared "data: Not authorised" => CredentialsMissing, r#"{"error":{"code":-32602,"message":"Invalid params.","data":"Not authorised."}}"#;
        @shared "data: Not authorized" => CredentialsMissing, r#"{"error":{"code":-32602,"message":"Invalid params.","data":"Not authorized."}}"#;
    }
    "Icinga" Service {
        hosts [];
        marks ["realm: Icinga 2", "server: Icinga*"];
        "Unauthorized. Please check your user credentials" => PasswordWrong, r#"{"error":401,"status":"Unauthorized. Please check your user credentials."}"#;
        "Missing permission: " => Scope, r#"{"error":403,"status":"Missing permission: objects/query/host"}"#;
    }
    "Checkmk" Service {
        hosts [];
        marks ["check_mk/*", "set-cookie: auth_*"];
        "Wrong credentials (Basic header)" => PasswordWrong, r#"{"title":"Unauthorized","status":401,"detail":"Wrong credentials (Basic header)"}"#;
        "Wrong credentials (Bearer header)" => PasswordWrong, r#"{"title":"Unauthorized","status":401,"detail":"Wrong credentials (Bearer header)"}"#;
        "Not a valid Bearer token" => FormatWrong, r#"{"detail":"Not a valid Bearer token: expected \"user password\""}"#;
        "Invalid automation secret for user" => PasswordWrong, "Invalid automation secret for user automation";
        "You need to be authenticated to use the REST API" => CredentialsMissing, r#"{"title":"You need to be authenticated to use the REST API."}"#;
        "you lack the permission for this operation" => Scope, "We are sorry, but you lack the permission for this operation.";
        "check_mk/login.py" => LoginPage, "<p>The document has moved <a href=\"/site/check_mk/login.py?_origtarget=index.py\">here</a>.</p>";
    }
    "PRTG" Service {
        hosts [];
        marks ["server: PRTG*"];
        "Your login has failed. Please try again" => PasswordWrong, "Your login has failed. Please try again!";
    }
    "VictoriaMetrics" Service {
        hosts [];
        marks ["vmauth*", "x-server-hostname: *"];
        "missing `Authorization` request header" => CredentialsMissing, "missing `Authorization` request header";
        "missing 'Authorization' request header" => CredentialsMissing, "missing 'Authorization' request header";
        "cannot authorize request with auth tokens" => PasswordWrong, "cannot authorize request with auth tokens [http_auth:Basic Zm9v]";
        "cannot find the provided auth token" => PasswordWrong, "cannot find the provided auth token \"Basic Zm9v\" in config";
        "The provided authKey" => ApiKeyInvalid, "The provided authKey doesn't match -reloadAuthKey";
    }
    "X-Requested-By guards" Framework {
        hosts [];
        marks [];
        "CSRF protection header is missing" => Csrf, r#"{"message":"CSRF protection header is missing. Please add a \"X-Requested-By\" header to your request."}"#;
        "X-Requested-By HTTP header is required" => Csrf, r#"{"status":400,"message":"CSRF protection is turned on. X-Requested-By HTTP header is required."}"#;
        "Missing Required Header for CSRF protection" => Csrf, "Missing Required Header for CSRF protection.";
    }
    "Rundeck" Service {
        hosts [];
        marks ["x-rundeck-*"];
        "(unauthenticated) is not authorized for" => CredentialsMissing, r#"{"error":true,"errorCode":"unauthorized","message":"(unauthenticated) is not authorized for: /api/41/projects"}"#;
        "(Token:* is not authorized for" => TokenInvalid, r#"{"error":true,"errorCode":"unauthorized","message":"(Token:abcd****) is not authorized for: /api/41/projects"}"#;
        "api.error.item.unauthorized" => Scope, r#"{"error":true,"errorCode":"api.error.item.unauthorized"}"#;
    }
    "Foreman" Service {
        hosts [];
        marks ["foreman_api_version: *", "foreman-version: *", "set-cookie: _session_id=*foreman*", "apipie-checksum: *"];
        "error: Unable to authenticate user" => PasswordWrong, r#"{"error":"Unable to authenticate user admin"}"#;
        "message: Unable to authenticate user" => PasswordWrong, r#"{"error":{"message":"Unable to authenticate user admin"}}"#;
        "Missing one of the required permissions" => Scope, r#"{"error":{"message":"Access denied","details":"Missing one of the required permissions: view_hosts"}}"#;
    }
    "Puppet" Service {
        hosts [];
        marks ["x-puppet-version: *"];
        "Forbidden request: * access to" => Scope, "Error 403 on SERVER: Forbidden request: agent.example(192.0.2.7) access to /puppet/v3/catalog/agent [find]";
        "Error 403 on SERVER" => Forbidden, "Error: Could not retrieve catalog from remote server: Error 403 on SERVER";
    }
    "Chef" Service {
        hosts ["chef.io", "manage.chef.io"];
        marks ["x-ops-*"];
        "Ensure that your node_name and client key are correct" => RequestSignature, r#"{"error":["Failed to authenticate as 'web1'. Ensure that your node_name and client key are correct."]}"#;
        "Synchronize the clock on your host" => ClockSkew, r#"{"error":["Failed to authenticate as 'web1'. Synchronize the clock on your host."]}"#;
        "Invalid signature for user or client" => RequestSignature, r#"{"error":["Invalid signature for user or client 'web1'"]}"#;
        "missing * permission on" => Scope, "Response: missing create permission on nodes";
    }
    "Salt" Service {
        hosts [];
        marks ["server: CherryPy*", "salt-api*", "set-cookie: session_id=*"];
        "Could not authenticate using provided credentials" => PasswordWrong, "<p>Could not authenticate using provided credentials</p>";
        "EauthAuthenticationError" => PasswordWrong, "salt.exceptions.EauthAuthenticationError: Failed to authenticate!";
        "TokenAuthenticationError" => TokenExpired, "Authentication failure of type \"token\" occurred: TokenAuthenticationError";
        "No permission -- see authorization schemes" => Unauthorized, "<p>No permission -- see authorization schemes</p>";
        "Authorization error occurred." => Scope, "Authorization error occurred.";
    }
    "GoCD" Service {
        hosts ["gocd.org"];
        marks ["accept: application/vnd.go.cd*", "content-type: application/vnd.go.cd*"];
        "Invalid Personal Access Token" => TokenInvalid, r#"{"message":"Invalid Personal Access Token."}"#;
        "You are not authenticated!" => LoginRequired, r#"{"message":"You are not authenticated!"}"#;
    }
    "Guacamole" Service {
        hosts [];
        marks ["translatableMessage: *", "guac*"];
        @shared "type: INSUFFICIENT_CREDENTIALS" => StepUp, r#"{"message":"More","type":"INSUFFICIENT_CREDENTIALS"}"#;
        "type: INVALID_CREDENTIALS" => PasswordWrong, r#"{"message":"Invalid login","type":"INVALID_CREDENTIALS"}"#;
        "Authentication attempt from * for user * failed" => PasswordWrong, "WARN  o.a.g.r.auth.AuthenticationService - Authentication attempt from 192.0.2.7 for user \"ann\" failed.";
    }
    "HDFS" Service {
        hosts [];
        marks ["AccessControlException*", "SASL *"];
        "Permission denied: user=*, access=" => Scope, r#"{"RemoteException":{"exception":"AccessControlException","message":"Permission denied: user=dr.who, access=READ_EXECUTE, inode=\"/user\""}}"#;
        "is not allowed to impersonate" => Scope, "User: knox is not allowed to impersonate ann";
        "SIMPLE authentication is not enabled" => MethodDisabled, "SIMPLE authentication is not enabled.  Available:[TOKEN, KERBEROS]";
        "Client cannot authenticate via:[" => NegotiateNotAttempted, "Client cannot authenticate via:[TOKEN, KERBEROS]";
        "Anonymous requests are disallowed" => CredentialsMissing, "<h2>HTTP ERROR 403</h2><pre>Anonymous requests are disallowed</pre>";
        "can't be found in cache" => TokenExpired, "token (token for ann: HDFS_DELEGATION_TOKEN owner=ann) can't be found in cache";
        "SignerException: Invalid signature" => SessionExpired, "org.apache.hadoop.security.authentication.util.SignerException: Invalid signature";
        "GSS initiate failed" => NegotiateNotAttempted, "Caused by: org.apache.hadoop.ipc.RemoteException: GSS initiate failed";
    }
    "Hive" Service {
        hosts [];
        marks ["hive2://*", "hive.server2*"];
        "Error validating the login" => PasswordWrong, "Peer indicated failure: Error validating the login";
    }
    "NiFi" Service {
        hosts [];
        marks ["nifi-api*", "set-cookie: __Secure-Authorization-Bearer*"];
        "No applicable policies could be found" => Scope, "No applicable policies could be found. Contact the system administrator.";
        "Unable to perform the desired action due to insufficient permissions" => Scope, "Unable to perform the desired action due to insufficient permissions. Contact the system administrator.";
        "Untrusted proxy" => SourceNotAllowed, "Untrusted proxy CN=nifi1";
        "The request contained an invalid host header" => SourceNotAllowed, "<p>The request contained an invalid host header [<code>nifi.example:8443</code>] in the request</p>";
    }
    "Trino" Service {
        hosts ["starburst.io"];
        marks ["x-trino-*", "x-presto-*", "realm: Trino", "realm: Presto"];
        "Authentication over HTTP is not enabled" => HttpsRequired, "Error starting query at http://h:8080/v1/statement returned 403: Authentication over HTTP is not enabled";
        "Authentication using username/password requires SSL to be enabled" => HttpsRequired, "Authentication using username/password requires SSL to be enabled";
        "Access Denied: Cannot" => Scope, "Access Denied: Cannot select from table hive.sales.orders";
    }
    "Couchbase" Service {
        hosts ["cloud.couchbase.com"];
        marks ["server: Couchbase Server", "realm: Couchbase Server Admin / REST"];
        "Forbidden. User needs one of the following permissions" => Scope, r#"{"message":"Forbidden. User needs one of the following permissions","permissions":["cluster.bucket[a]!read"]}"#;
        "User does not have credentials to run" => Scope, r#"{"errors":[{"code":13014,"msg":"User does not have credentials to run SELECT queries on orders."}]}"#;
    }
    "ArangoDB" Service {
        hosts ["arangodb.cloud"];
        marks ["server: ArangoDB", "x-arango-*", "errorNum: *", "realm: ArangoDB*"];
        @shared "not authorized to execute this request" => Unauthorized, r#"{"code":401,"error":true,"errorNum":11,"errorMessage":"not authorized to execute this request"}"#;
    }
    "Docker plugins" Service {
        hosts [];
        marks [];
        "authorization denied by plugin" => Scope, "Error response from daemon: authorization denied by plugin authz-broker: no policy applied";
    }
    "Apache Ozone" Service {
        hosts [];
        marks ["server: Ozone*", "s3g*"];
        "The request may not be signed using AWS V4 signing algorithm, or might be invalid" => SchemeUnsupported, "<Message>Error creating s3 auth info. The request may not be signed using AWS V4 signing algorithm, or might be invalid</Message>";
    }
    "LDAP" Identity {
        hosts [];
        marks [];
        "Invalid credentials (49)" => PasswordWrong, "ldap_bind: Invalid credentials (49)";
        "LDAP: error code 49 - Invalid Credentials" => PasswordWrong, "javax.naming.AuthenticationException: [LDAP: error code 49 - Invalid Credentials]";
        "LDAP: error code 53 - unauthenticated bind" => PasswordWrong, "[LDAP: error code 53 - unauthenticated bind (DN with no password) disallowed]";
        "Strong(er) authentication required (8)" => HttpsRequired, "ldap_bind: Strong(er) authentication required (8)";
    }
    "httpntlm" Client {
        hosts [];
        marks ["httpntlm*"];
        "www-authenticate not found on response of second request" => NegotiateFailed, "Error: www-authenticate not found on response of second request";
        "Couldn't find NTLM in the message type2" => NegotiateFailed, "Error: Couldn't find NTLM in the message type2 comming from the server";
    }
    "Waffle" Framework {
        hosts [];
        marks ["waffle.*"];
        "The token supplied to the function is invalid" => NegotiateFailed, "com.sun.jna.platform.win32.Win32Exception: The token supplied to the function is invalid";
        "The logon attempt failed" => PasswordWrong, "com.sun.jna.platform.win32.Win32Exception: The logon attempt failed";
    }
    "WinRM" Client {
        hosts [];
        marks ["WinRM*", "wsman*"];
        "must be added to the TrustedHosts configuration setting" => NegotiateNotAttempted, "HTTPS transport must be used or the destination machine must be added to the TrustedHosts configuration setting.";
        "Basic authentication is currently disabled in the client configuration" => MethodDisabled, "The WinRM client cannot process the request. Basic authentication is currently disabled in the client configuration.";
        "Unencrypted traffic is currently disabled in the client configuration" => HttpsRequired, "The WinRM client cannot process the request. Unencrypted traffic is currently disabled in the client configuration.";
        "occurred while using Kerberos authentication" => NegotiateFailed, "The following error with errorcode 0x80090322 occurred while using Kerberos authentication: An unknown security error occurred.";
        "occurred while using Negotiate authentication" => NegotiateFailed, "The following error with errorcode 0x80090311 occurred while using Negotiate authentication: We can't sign you in.";
        "the specified credentials were rejected by the server" => PasswordWrong, "ntlm: the specified credentials were rejected by the server";
        "auth method * not supported" => MethodDisabled, "winrm.exceptions.InvalidCredentialsError: auth method basic not supported by the server";
    }
    "Wget" Client {
        hosts [];
        marks ["user-agent: Wget/*"];
        "Username/Password Authentication Failed" => Unauthorized, "Username/Password Authentication Failed.";
    }
}
