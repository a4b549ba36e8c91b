//! Databases, stores of secrets, monitoring and one's own cloud. Wordings: the products' sources and documentation.

vendor! {
    "MongoDB Atlas" Service {
        hosts ["cloud.mongodb.com"];
        marks ["server: mdbws", "realm: MMS Public API"];
        "IP_ADDRESS_NOT_ON_ACCESS_LIST" => SourceNotAllowed, r#"{"error":403,"errorCode":"IP_ADDRESS_NOT_ON_ACCESS_LIST","reason":"Forbidden"}"#;
        "IP address * is not allowed to access this resource" => SourceNotAllowed, r#"{"detail":"IP address 203.0.113.9 is not allowed to access this resource."}"#;
        "USER_UNAUTHORIZED" => Scope, r#"{"error":401,"errorCode":"USER_UNAUTHORIZED"}"#;
        @shared "You are not authorized for this resource" [401] => Unauthorized, r#"{"error":401,"reason":"Unauthorized","detail":"You are not authorized for this resource."}"#;
    }
    "Elasticsearch" Service {
        hosts ["elastic-cloud.com", "found.io"];
        marks ["x-elastic-product: *", "type: security_exception"];
        "missing authentication credentials for REST request" => CredentialsMissing, r#"{"type":"security_exception","reason":"missing authentication credentials for REST request [/_cluster/health]"}"#;
        "missing authentication token for REST request" => CredentialsMissing, r#"{"type":"security_exception","reason":"missing authentication token for REST request [/_cluster/health]"}"#;
        "unable to authenticate user [" => PasswordWrong, r#"{"type":"security_exception","reason":"unable to authenticate user [elastic] for REST request [/]"}"#;
        "failed to authenticate user [" => PasswordWrong, r#"{"reason":"failed to authenticate user [elastic]"}"#;
        "action [*] requires authentication" => CredentialsMissing, r#"{"reason":"action [cluster:monitor/main] requires authentication"}"#;
        "action [*] is unauthorized for" => Scope, r#"{"reason":"action [indices:data/write/index] is unauthorized for user [jane] with roles [viewer]"}"#;
        "invalid ApiKey value" => ApiKeyInvalid, r#"{"reason":"invalid ApiKey value"}"#;
        "unable to find apikey with id" => ApiKeyInvalid, r#"{"reason":"unable to find apikey with id k1"}"#;
        "api key * has been invalidated" => TokenRevoked, r#"{"reason":"api key [k1] has been invalidated"}"#;
    }
    "OpenSearch" Service {
        hosts ["es.amazonaws.com", "aoss.amazonaws.com"];
        marks ["realm: OpenSearch Security", "realm: Open Distro Security"];
        "OpenSearch Security not initialized" => HandlerMisconfigured, "OpenSearch Security not initialized.";
        "no permissions for [*] and User" => Scope, r#"{"reason":"no permissions for [indices:data/write/index] and User [name=jane, backend_roles=[]]"}"#;
        "Authentication finally failed" => PasswordWrong, "Authentication finally failed for jane from 203.0.113.20:50122";
    }
    "CouchDB" Service {
        hosts [];
        marks ["server: CouchDB/*", "x-couch-request-id: *"];
        @shared "Name or password is incorrect" => PasswordWrong, r#"{"error":"unauthorized","reason":"Name or password is incorrect."}"#;
        @shared "reason: Authentication required" => CredentialsMissing, r#"{"error":"unauthorized","reason":"Authentication required."}"#;
        "You are not a server admin" => Scope, r#"{"error":"unauthorized","reason":"You are not a server admin."}"#;
        "You are not a db or server admin" => Scope, r#"{"error":"unauthorized","reason":"You are not a db or server admin."}"#;
        "You are not authorized to access this db" => Scope, r#"{"error":"unauthorized","reason":"You are not authorized to access this db."}"#;
        "Token missing sub claim" => TokenInvalid, r#"{"error":"unauthorized","reason":"Token missing sub claim."}"#;
        @shared "reason: Please login" => SessionMissing, r#"{"error":"unauthorized","reason":"Please login."}"#;
        "Account is temporarily locked" => AccountBlocked, r#"{"error":"forbidden","reason":"Account is temporarily locked due to multiple authentication failures"}"#;
    }
    "InfluxDB" Service {
        hosts ["influxdata.com"];
        marks ["x-influxdb-version: *", "x-influxdb-build: *", "x-platform-error-code: *"];
        "unable to parse authentication credentials" => CredentialsMissing, r#"{"error":"unable to parse authentication credentials"}"#;
        @shared "error: authorization failed" => PasswordWrong, r#"{"error":"authorization failed"}"#;
        "the request was not in the form of 'Authorization: <auth-scheme> <token>'" => FormatWrong, r#"{"error":"Authorization header was malformed, the request was not in the form of 'Authorization: <auth-scheme> <token>', supported auth-schemes are Bearer, Token and Basic"}"#;
        @shared "message: unauthorized access" => Unauthorized, r#"{"code":"unauthorized","message":"unauthorized access"}"#;
    }
    "Grafana" Service {
        hosts ["grafana.net"];
        marks ["set-cookie: grafana_session=*", "messageId: *"];
        "api-key.invalid" => ApiKeyInvalid, r#"{"message":"Invalid API key","messageId":"api-key.invalid"}"#;
        "api-key.expired" => TokenExpired, r#"{"message":"Expired API key","messageId":"api-key.expired"}"#;
        "api-key.revoked" => TokenRevoked, r#"{"message":"Revoked API key","messageId":"api-key.revoked"}"#;
        "api-key.organization-mismatch" => Environment, r#"{"message":"API key does not belong to the requested organization","messageId":"api-key.organization-mismatch"}"#;
        "session.token.rotate" => SessionExpired, r#"{"message":"Token needs to be rotated","messageId":"session.token.rotate"}"#;
        "password-auth.failed" => PasswordWrong, r#"{"message":"Invalid username or password","messageId":"password-auth.failed"}"#;
        "You'll need additional permissions to perform this action" => Scope, r#"{"message":"You'll need additional permissions to perform this action. Permissions needed: dashboards:write"}"#;
    }
    "RabbitMQ" Service {
        hosts [];
        marks ["realm: RabbitMQ Management", "server: RabbitMQ*"];
        "User can only log in via localhost" => SourceNotAllowed, r#"{"error":"not_authorized","reason":"User can only log in via localhost"}"#;
        "Not management user" => Scope, r#"{"error":"not_authorised","reason":"Not management user"}"#;
        @shared "reason: Login failed" => PasswordWrong, r#"{"error":"not_authorized","reason":"Login failed"}"#;
        "ACCESS_REFUSED - Login was refused" => PasswordWrong, "ACCESS_REFUSED - Login was refused using authentication mechanism PLAIN.";
    }
    "Vault" Service {
        hosts ["hashicorp.cloud"];
        marks ["x-vault-request: *", "x-vault-namespace: *", "Error making API request"];
        @shared "permission denied" [403] => TokenInvalid, r#"{"errors":["1 error occurred:\n\t* permission denied\n\n"]}"#;
        "missing client token" => CredentialsMissing, r#"{"errors":["missing client token"]}"#;
        "client token must be supplied" => CredentialsMissing, r#"{"errors":["client token must be supplied"]}"#;
        "errors: bad token" => TokenInvalid, r#"{"errors":["bad token"]}"#;
        "invalid role or secret ID" => PasswordWrong, r#"{"errors":["invalid role or secret ID"]}"#;
        "namespace not authorized" => Environment, r#"{"errors":["namespace not authorized"]}"#;
        "wrapping token is not valid or does not exist" => TokenInvalid, r#"{"errors":["wrapping token is not valid or does not exist"]}"#;
        "Vault is sealed" => ServerError, r#"{"errors":["Vault is sealed"]}"#;
    }
    "Consul" Service {
        hosts [];
        marks ["x-consul-default-acl-policy: *", "x-consul-index: *"];
        "ACL not found" => TokenInvalid, "Unexpected response code: 403 (ACL not found)";
        "ACL support disabled" => MethodDisabled, "ACL support disabled";
        "anonymous token lacks permission" => CredentialsMissing, "Permission denied: anonymous token lacks permission 'service:read' on \"web\"";
        "Permission denied: token with AccessorID" => Scope, "Permission denied: token with AccessorID '3f1b' lacks permission 'key:write' on \"app\"";
    }
    "Kubernetes" Service {
        hosts ["azmk8s.io", "eks.amazonaws.com"];
        marks ["audit-id: *", "x-kubernetes-pf-flowschema-uid: *"];
        "is forbidden: User \"system:anonymous\" cannot * resource" => CredentialsMissing, r#"pods is forbidden: User "system:anonymous" cannot list resource "pods" in API group """#;
        "User \"system:anonymous\" cannot" => CredentialsMissing, r#"forbidden: User "system:anonymous" cannot get path "/""#;
        "is forbidden: User \"*\" cannot" => Scope, r#"pods is forbidden: User "jane" cannot list resource "pods" in API group "" in the namespace "default""#;
        "You must be logged in to the server" => Unauthorized, "error: You must be logged in to the server (Unauthorized)";
        "the server has asked for the client to provide credentials" => Unauthorized, "error: You must be logged in to the server (the server has asked for the client to provide credentials)";
        "service account token has expired" => TokenExpired, "[invalid bearer token, service account token has expired]";
        "getting credentials: exec: " => ClientCredentialLost, "Unable to connect to the server: getting credentials: exec: executable aws-iam-authenticator not found";
        "exec plugin: invalid apiVersion" => ClientCredentialLost, "exec plugin: invalid apiVersion \"client.authentication.k8s.io/v1alpha1\"";
    }
    "Nextcloud" Service {
        hosts [];
        marks ["set-cookie: nc_session*", "x-nextcloud-*", "realm: Nextcloud", "realm: ownCloud", "Sabre\\DAV*"];
        "Current user is not logged in" => CredentialsMissing, r#"{"message":"Current user is not logged in"}"#;
        @shared "CSRF check failed" => Csrf, r#"{"message":"CSRF check failed"}"#;
        "Strict Cookie has not been found in request" => Csrf, "Strict Cookie has not been found in request";
        "No public access to this resource., * was incorrect" => PasswordWrong, "No public access to this resource., Username or password was incorrect, No 'Authorization: Bearer' header found.";
        "Password confirmation is required" => StepUp, r#"{"message":"Password confirmation is required"}"#;
        "Cannot authenticate over ajax calls" => SessionMissing, "<s:message>Cannot authenticate over ajax calls</s:message>";
    }
    "Proxmox VE" Service {
        hosts [];
        marks ["server: pve-api-daemon*"];
        "Permission denied - invalid csrf token" => Csrf, "HTTP/1.1 401 Permission denied - invalid csrf token";
        "permission denied - invalid PVE ticket" => SessionExpired, "HTTP/1.1 401 permission denied - invalid PVE ticket";
        "No ticket" [401] => CredentialsMissing, "HTTP/1.1 401 No ticket";
        @shared "authentication failure" => PasswordWrong, "HTTP/1.1 401 authentication failure";
        "Permission check failed" => Scope, "HTTP/1.1 403 Permission check failed (/, Sys.Audit)";
    }
    "Home Assistant" Service {
        hosts [];
        marks [];
        "Login attempt or request with invalid authentication from" => TokenInvalid, "Login attempt or request with invalid authentication from 203.0.113.20";
        "for too many login attempts" => RateLimited, "Banned IP 203.0.113.20 for too many login attempts";
    }
}
