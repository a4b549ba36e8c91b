//! Databases, search engines, queues and observability: Elasticsearch, OpenSearch, CouchDB, InfluxDB, MongoDB Atlas, ClickHouse, Neo4j, Qdrant,
//! Weaviate, Meilisearch, Typesense, Algolia, RabbitMQ, Confluent, Grafana, Prometheus, Loki, Splunk, Datadog, New Relic, Sentry. Wordings: the
//! projects' sources and documentation.

vendor! {
    "Elasticsearch" Service {
        hosts ["elastic-cloud.com", "es.io", "found.io", "elastic.co"];
        marks ["x-elastic-product: Elasticsearch", "type: security_exception", "www-authenticate: Basic realm=\"security\"*", "x-elastic-product: *"];
        "missing authentication credentials for REST request" => CredentialsMissing, r#"{"error":{"reason":"missing authentication credentials for REST request [/]"}}"#;
        "missing authentication token for REST request" => CredentialsMissing, r#"{"error":{"reason":"missing authentication token for REST request [/]"}}"#;
        "unable to authenticate user [*] for REST request" => PasswordWrong, r#"{"error":{"reason":"unable to authenticate user [elastic] for REST request [/]"}}"#;
        "unable to authenticate with provided credentials and anonymous access is not allowed for this request" => PasswordWrong, r#"{"error":{"reason":"unable to authenticate with provided credentials and anonymous access is not allowed for this request"}}"#;
        "api key has been invalidated" => TokenRevoked, r#"{"error":{"reason":"unable to authenticate, api key has been invalidated"}}"#;
        "api key is expired" => TokenExpired, r#"{"error":{"reason":"api key is expired"}}"#;
        "unable to find apikey with id" => ApiKeyInvalid, r#"{"error":{"reason":"unable to find apikey with id abc"}}"#;
        "invalid ApiKey value" => ApiKeyInvalid, r#"{"error":{"reason":"invalid ApiKey value"}}"#;
        "API key * is an invalid" => ApiKeyInvalid, "API key abc is an invalid";
        "invalid credentials for API key" => ApiKeyInvalid, r#"{"error":{"reason":"invalid credentials for API key [abc]"}}"#;
        @shared "token expired" => TokenExpired, r#"{"error":{"type":"security_exception","reason":"token expired"}}"#;
        "action [*] is unauthorized for user" => Scope, r#"{"error":{"reason":"action [indices:data/read/search] is unauthorized for user [bob]"}}"#;
        "action [*] is unauthorized for API key" => Scope, r#"{"error":{"reason":"action [indices:data/read/search] is unauthorized for API key id [a]"}}"#;
        "action [*] requires authentication" => CredentialsMissing, r#"{"error":{"reason":"action [cluster:monitor/main] requires authentication"}}"#;
        "current license is non-compliant for" => AccountBlocked, r#"{"error":{"reason":"current license is non-compliant for [security]"}}"#;
        "failed to authenticate user [*]" => PasswordWrong, r#"{"error":{"reason":"failed to authenticate user [elastic]"}}"#;
        "security is not enabled but" => MethodDisabled, "security is not enabled but x";
        "api keys are not enabled" => MethodDisabled, r#"{"error":{"reason":"api keys are not enabled"}}"#;
        "unable to authenticate user [" => PasswordWrong, r#"{"type":"security_exception","reason":"unable to authenticate user [elastic] for REST request [/]"}"#;
        "failed to authenticate user [" => PasswordWrong, r#"{"reason":"failed to authenticate user [elastic]"}"#;
        "action [*] is unauthorized for" => Scope, r#"{"reason":"action [indices:data/write/index] is unauthorized for user [jane] with roles [viewer]"}"#;
        "api key * has been invalidated" => TokenRevoked, r#"{"reason":"api key [k1] has been invalidated"}"#;
    }
    "Kibana" Service {
        hosts [];
        marks ["kbn-name: *", "kbn-license-sig: *"];
        "Request must contain a kbn-xsrf header" => Csrf, r#"{"statusCode":400,"error":"Bad Request","message":"Request must contain a kbn-xsrf header."}"#;
    }
    "OpenSearch" Service {
        hosts ["es.amazonaws.com", "aoss.amazonaws.com"];
        marks ["www-authenticate: Basic realm=\"OpenSearch Security\"*", "x-opaque-id: *", "realm: OpenSearch Security", "realm: Open Distro Security"];
        "no permissions for [*] and User" => Scope, r#"{"error":{"reason":"no permissions for [indices:admin/get] and User [name=bob, backend_roles=[]]"}}"#;
        "OpenSearch Security not initialized" => HandlerMisconfigured, "OpenSearch Security not initialized.";
        "Open Distro Security not initialized" => HandlerMisconfigured, "Open Distro Security not initialized.";
        "Authentication finally failed" => PasswordWrong, "Authentication finally failed";
    }
    "Apache CouchDB" Service {
        hosts ["cloudant.com", "cloudantnosqldb.appdomain.cloud"];
        marks ["server: CouchDB/*", "x-couch-request-id: *"];
        "reason: Name or password is incorrect" => PasswordWrong, r#"{"error":"unauthorized","reason":"Name or password is incorrect."}"#;
        "You are not a server admin" => Scope, r#"{"error":"unauthorized","reason":"You are not a server admin."}"#;
        "You are not authorized to access this db" => Scope, r#"{"error":"unauthorized","reason":"You are not authorized to access this db."}"#;
        "You are not a db or server admin" => Scope, r#"{"error":"unauthorized","reason":"You are not a db or server admin."}"#;
        "You are not allowed to access this db" => Scope, r#"{"error":"forbidden","reason":"You are not allowed to access this db."}"#;
        @shared "Account is temporarily locked due to multiple authentication failures" => AccountBlocked, r#"{"error":"forbidden","reason":"Account is temporarily locked due to multiple authentication failures"}"#;
        "reason: Token missing * claim" => TokenInvalid, r#"{"error":"unauthorized","reason":"Token missing sub claim."}"#;
        "reason: exp not in future" => TokenExpired, r#"{"error":"unauthorized","reason":"exp not in future"}"#;
        "reason: nbf not in past" => TokenNotYetValid, r#"{"error":"unauthorized","reason":"nbf not in past"}"#;
        "reason: Bad HMAC" => TokenSignature, r#"{"error":"unauthorized","reason":"Bad HMAC"}"#;
        "reason: Invalid alg" => TokenAlgorithm, r#"{"error":"unauthorized","reason":"Invalid alg header parameter"}"#;
        "reason: Please login." => LoginRequired, r#"{"error":"unauthorized","reason":"Please login."}"#;
        "reason: Authentication required." => CredentialsMissing, r#"{"error":"unauthorized","reason":"Authentication required."}"#;
        "reason: Referer must match host" => SourceNotAllowed, r#"{"error":"forbidden","reason":"Referer must match host."}"#;
        "Proxy authentication failed" => Unauthorized, "Proxy authentication failed";
        @shared "reason: Authentication required" => CredentialsMissing, r#"{"error":"unauthorized","reason":"Authentication required."}"#;
        "Token missing sub claim" => TokenInvalid, r#"{"error":"unauthorized","reason":"Token missing sub claim."}"#;
        @shared "reason: Please login" => SessionMissing, r#"{"error":"unauthorized","reason":"Please login."}"#;
    }
    "InfluxDB" Service {
        hosts ["influxdata.com"];
        marks ["x-influxdb-version: *", "x-influxdb-build: *", "x-platform-error-code: *"];
        "unable to parse authentication credentials" => CredentialsMissing, r#"{"error":"unable to parse authentication credentials"}"#;
        @shared "authorization failed" => PasswordWrong, r#"{"error":"authorization failed"}"#;
        @shared "unauthorized access" => Unauthorized, r#"{"code":"unauthorized","message":"unauthorized access"}"#;
        "read:orgs/* is unauthorized" => Scope, r#"{"code":"unauthorized","message":"read:orgs/0a1b/buckets is unauthorized"}"#;
        "write:orgs/* is unauthorized" => Scope, r#"{"code":"unauthorized","message":"write:orgs/0a1b/buckets/2c3d is unauthorized"}"#;
        "read:authorizations is unauthorized" => Scope, r#"{"code":"unauthorized","message":"read:authorizations is unauthorized"}"#;
        "outputs.influxdb_v2]*unauthorized access" => TokenInvalid, "E! [outputs.influxdb_v2] Failed to write metric to bucket b (401 Unauthorized): unauthorized: unauthorized access";
        "requires admin privilege" => Scope, r#"{"error":"error authorizing query: bob not authorized to execute statement 'SHOW USERS', requires admin privilege"}"#;
        "create admin user first or disable authentication" => HandlerMisconfigured, r#"{"error":"error authorizing query: create admin user first or disable authentication"}"#;
        "not authorized to write to *" => Scope, r#"{"error":"\"bob\" user is not authorized to write to database \"a\""}"#;
        @shared "the request was not authenticated" => CredentialsMissing, r#"{"error": "the request was not authenticated"}"#;
        @shared "Authorization header was malformed" => FormatWrong, r#"{"error": "Authorization header was malformed and cannot be parsed"}"#;
        @shared "error: authorization failed" => PasswordWrong, r#"{"error":"authorization failed"}"#;
        "the request was not in the form of 'Authorization: <auth-scheme> <token>'" => FormatWrong, r#"{"error":"Authorization header was malformed, the request was not in the form of 'Authorization: <auth-scheme> <token>', supported auth-schemes are Bearer, Token and Basic"}"#;
        @shared "message: unauthorized access" => Unauthorized, r#"{"code":"unauthorized","message":"unauthorized access"}"#;
    }
    "MongoDB Atlas" Service {
        hosts ["cloud.mongodb.com", "mongodb.com"];
        marks ["www-authenticate: Digest realm=\"MMS Public API\"*", "server: mdbws", "realm: MMS Public API"];
        "errorCode: IP_ADDRESS_NOT_ON_ACCESS_LIST" => SourceNotAllowed, r#"{"error":403,"errorCode":"IP_ADDRESS_NOT_ON_ACCESS_LIST"}"#;
        "errorCode: IP_ADDRESS_NOT_ON_WHITELIST" => SourceNotAllowed, r#"{"error":403,"errorCode":"IP_ADDRESS_NOT_ON_WHITELIST"}"#;
        "errorCode: USER_UNAUTHORIZED" => Scope, r#"{"error":401,"errorCode":"USER_UNAUTHORIZED","detail":"Current user is not authorized to perform this action."}"#;
        "errorCode: NOT_ORG_GROUP_CREATOR" => Scope, r#"{"errorCode":"NOT_ORG_GROUP_CREATOR"}"#;
        "errorCode: ORG_REQUIRES_ACCESS_LIST" => SourceNotAllowed, r#"{"errorCode":"ORG_REQUIRES_ACCESS_LIST"}"#;
        "MongoServerError: bad auth" => PasswordWrong, "MongoServerError: bad auth : Authentication failed.";
        "IP_ADDRESS_NOT_ON_ACCESS_LIST" => SourceNotAllowed, r#"{"error":403,"errorCode":"IP_ADDRESS_NOT_ON_ACCESS_LIST","reason":"Forbidden"}"#;
        "IP address * is not allowed to access this resource" => SourceNotAllowed, r#"{"detail":"IP address 203.0.113.9 is not allowed to access this resource."}"#;
        "USER_UNAUTHORIZED" => Scope, r#"{"error":401,"errorCode":"USER_UNAUTHORIZED"}"#;
        @shared "You are not authorized for this resource" [401] => Unauthorized, r#"{"error":401,"reason":"Unauthorized","detail":"You are not authorized for this resource."}"#;
    }
    "ClickHouse" Service {
        hosts ["clickhouse.cloud"];
        marks ["x-clickhouse-*"];
        "x-clickhouse-exception-code: 516" => PasswordWrong, "X-ClickHouse-Exception-Code: 516";
        "x-clickhouse-exception-code: 497" => Scope, "X-ClickHouse-Exception-Code: 497";
        "x-clickhouse-exception-code: 194" => CredentialsMissing, "X-ClickHouse-Exception-Code: 194";
        "(AUTHENTICATION_FAILED)" => PasswordWrong, "Code: 516. DB::Exception: default: Authentication failed: password is incorrect, or there is no user with such name. (AUTHENTICATION_FAILED) (version 23.1)";
        "it is not allowed to use Authorization HTTP header and authentication via" => CredentialsTwice, "Code: 516. Invalid authentication: it is not allowed to use Authorization HTTP header and authentication via parameters simultaneously";
        "it is not allowed to use X-ClickHouse HTTP headers and" => CredentialsTwice, "Invalid authentication: it is not allowed to use X-ClickHouse HTTP headers and other authentication methods simultaneously";
        "it is not allowed to use SSL certificate authentication and" => CredentialsTwice, "Invalid authentication: it is not allowed to use SSL certificate authentication and Authorization HTTP header simultaneously";
        "(REQUIRED_PASSWORD)" => CredentialsMissing, "Code: 194. DB::Exception: default: x (REQUIRED_PASSWORD)";
    }
    "Neo4j" Service {
        hosts ["databases.neo4j.io", "neo4j.io"];
        marks ["Neo.ClientError.*"];
        "Neo.ClientError.Security.Unauthorized" => PasswordWrong, r#"{"errors":[{"code":"Neo.ClientError.Security.Unauthorized","message":"Invalid username or password."}]}"#;
        "Neo.ClientError.Security.Forbidden" => Scope, r#"{"errors":[{"code":"Neo.ClientError.Security.Forbidden"}]}"#;
        "Neo.ClientError.Security.AuthenticationRateLimit" => RateLimited, r#"{"errors":[{"code":"Neo.ClientError.Security.AuthenticationRateLimit"}]}"#;
        "Neo.ClientError.Security.CredentialsExpired" => AccountBlocked, r#"{"errors":[{"code":"Neo.ClientError.Security.CredentialsExpired"}]}"#;
        "Neo.ClientError.Security.TokenExpired" => TokenExpired, r#"{"errors":[{"code":"Neo.ClientError.Security.TokenExpired"}]}"#;
    }
    "Qdrant" Service {
        hosts ["cloud.qdrant.io", "qdrant.io"];
        marks [];
        "Must provide an API key or an Authorization bearer token" => ApiKeyMissing, "Must provide an API key or an Authorization bearer token";
        "Invalid API key or JWT" => ApiKeyInvalid, "Invalid API key or JWT";
        "Forbidden: Global access is required" => Scope, r#"{"status":{"error":"Forbidden: Global access is required"}}"#;
        "Forbidden: Access to collection * is required" => Scope, r#"{"status":{"error":"Forbidden: Access to collection docs is required"}}"#;
    }
    "Weaviate" Service {
        hosts ["weaviate.cloud", "weaviate.network"];
        marks [];
        "anonymous access not enabled. Please authenticate through one of the available methods" => CredentialsMissing, r#"{"code":401,"message":"anonymous access not enabled. Please authenticate through one of the available methods: [API-keys]"}"#;
        "invalid api key, please provide a valid api key" => ApiKeyInvalid, r#"{"code":401,"message":"unauthorized: invalid api key, please provide a valid api key"}"#;
        "no api key found for user" => ApiKeyInvalid, r#"{"code":401,"message":"no api key found for user"}"#;
    }
    "Meilisearch" Service {
        hosts ["meilisearch.io", "meilisearch.com"];
        marks ["link: https://docs.meilisearch.com/*"];
        "code: missing_authorization_header" => CredentialsMissing, r#"{"code":"missing_authorization_header","type":"auth"}"#;
        "code: invalid_api_key" => ApiKeyInvalid, r#"{"code":"invalid_api_key"}"#;
        "code: missing_master_key" => HandlerMisconfigured, r#"{"code":"missing_master_key"}"#;
    }
    "Typesense" Service {
        hosts ["typesense.net"];
        marks [];
        "Forbidden - a valid `x-typesense-api-key` header must be sent" => ApiKeyInvalid, r#"{"message":"Forbidden - a valid `x-typesense-api-key` header must be sent."}"#;
    }
    "Algolia" Service {
        hosts ["algolia.net", "algolianet.com", "algolia.io"];
        marks [];
        "Invalid Application-ID or API key" => ApiKeyInvalid, r#"{"message":"Invalid Application-ID or API key","status":403}"#;
        "Method not allowed with this API key" => Scope, r#"{"message":"Method not allowed with this API key","status":403}"#;
        "Not allowed to access this index" => Scope, r#"{"message":"Not allowed to access this index"}"#;
    }
    "Pinecone" Service {
        hosts ["pinecone.io"];
        marks ["x-pinecone-*"];
        "x-pinecone-auth-rejected-reason: *" => ApiKeyInvalid, "x-pinecone-auth-rejected-reason: Invalid API Key";
    }
    "RabbitMQ" Service {
        hosts ["cloudamqp.com"];
        marks ["www-authenticate: Basic realm=\"RabbitMQ Management\"*", "realm: RabbitMQ Management", "server: RabbitMQ*"];
        "reason: Login failed" => PasswordWrong, r#"{"error":"not_authorised","reason":"Login failed"}"#;
        "reason: Not management user" => Scope, r#"{"error":"not_authorised","reason":"Not management user"}"#;
        "reason: Not administrator user" => Scope, r#"{"error":"not_authorised","reason":"Not administrator user"}"#;
        "User can only log in via localhost" => SourceNotAllowed, r#"{"error":"not_authorised","reason":"User can only log in via localhost"}"#;
        "error: not_authorised" => Unauthorized, r#"{"error":"not_authorised"}"#;
        "error: not_authorized" [401] => Unauthorized, r#"{"error":"not_authorized"}"#;
        "ACCESS_REFUSED - Login was refused using authentication mechanism" => PasswordWrong, "ACCESS_REFUSED - Login was refused using authentication mechanism PLAIN. For details see the broker logfile.";
        "Not monitor user" => Scope, "[warning] HTTP access denied: user 'ann' - Not monitor user";
        "Not policymaker user" => Scope, r#"{"error":"not_authorised","reason":"Not policymaker user"}"#;
        "User not authorised to access virtual host" => Scope, r#"{"error":"not_authorised","reason":"User not authorised to access virtual host"}"#;
        "User not authorised to access object" => Scope, r#"{"error":"not_authorised","reason":"User not authorised to access object"}"#;
        "HTTP access denied: user '*' - invalid credentials" => PasswordWrong, "[warning] HTTP access denied: user 'ann' - invalid credentials";
        "HTTP access denied: Authentication using an OAuth 2/JWT token failed" => TokenInvalid, "[warning] HTTP access denied: Authentication using an OAuth 2/JWT token failed: provided token is invalid";
        "Provided JWT token has expired" => TokenExpired, "Provided JWT token has expired at timestamp 1790000000 (validated at 1790000900)";
        "login refused: user '*' can only connect via localhost" => SourceNotAllowed, "PLAIN login refused: user 'guest' can only connect via localhost";
        "login refused: user '*' - invalid credentials" => PasswordWrong, "PLAIN login refused: user 'ann' - invalid credentials";
        "access to vhost '*' refused for user" => Scope, "NOT_ALLOWED - access to vhost '/orders' refused for user 'ann'";
        "ACCESS_REFUSED - access to" => Scope, "ACCESS_REFUSED - access to queue 'orders' in vhost '/' refused for user 'ann'";
        "Not management user" => Scope, r#"{"error":"not_authorised","reason":"Not management user"}"#;
        "ACCESS_REFUSED - Login was refused" => PasswordWrong, "ACCESS_REFUSED - Login was refused using authentication mechanism PLAIN.";
    }
    "Confluent" Service {
        hosts ["confluent.cloud"];
        marks ["error_code: 40101", "error_code: 40301"];
        @shared "error_code: 40101" => TokenInvalid, r#"{"error_code":40101,"message":"Authentication Failed"}"#;
        @shared "error_code: 40301" => Scope, r#"{"error_code":40301}"#;
    }
    "Grafana" Service {
        hosts ["grafana.net", "grafana.com"];
        marks ["messageId: *", "grafana_session*", "set-cookie: grafana_session=*"];
        "messageId: api-key.invalid" => ApiKeyInvalid, r#"{"messageId":"api-key.invalid"}"#;
        "messageId: api-key.expired" => TokenExpired, r#"{"messageId":"api-key.expired"}"#;
        "messageId: api-key.revoked" => TokenRevoked, r#"{"messageId":"api-key.revoked"}"#;
        "messageId: api-key.organization-mismatch" => Environment, r#"{"messageId":"api-key.organization-mismatch"}"#;
        "API key does not belong to the requested organization" => Environment, r#"{"message":"API key does not belong to the requested organization"}"#;
        "messageId: password-auth.failed" => PasswordWrong, r#"{"messageId":"password-auth.failed"}"#;
        "messageId: session.token.rotate" => SessionExpired, r#"{"messageId":"session.token.rotate"}"#;
        "messageId: user.sync.user-disabled" => AccountBlocked, r#"{"messageId":"user.sync.user-disabled"}"#;
        "messageId: user.auth-failed" => Unauthorized, r#"{"messageId":"user.auth-failed"}"#;
        "messageId: user.token.expired" => SessionExpired, r#"{"messageId":"user.token.expired"}"#;
        "messageId: user.token.notfound" => SessionExpired, r#"{"messageId":"user.token.notfound"}"#;
        @shared "user token not found" => SessionExpired, "logger=context error=\"user token not found\"";
        "accessErrorId: *" => Scope, r#"{"accessErrorId":"ACE0123456789","message":"You'll need additional permissions to perform this action. Permissions needed: dashboards:read"}"#;
        "You'll need additional permissions to perform this action" => Scope, r#"{"message":"You'll need additional permissions to perform this action. Permissions needed: datasources:read"}"#;
        "messageId: auth.unauthorized" => Unauthorized, r#"{"messageId":"auth.unauthorized"}"#;
        "messageId: auth.jwt.invalid" => TokenInvalid, r#"{"messageId":"auth.jwt.invalid"}"#;
        @shared "Failed to verify JWT" => TokenInvalid, r#"{"message":"Failed to verify JWT"}"#;
        @shared "origin not allowed" => SourceNotAllowed, r#"{"message":"origin not allowed"}"#;
        "authentication error: invalid scope requested" => Scope, r#"{"status":"error","error":"authentication error: invalid scope requested"}"#;
        "authentication error: invalid token" => TokenInvalid, r#"{"status":"error","error":"authentication error: invalid token"}"#;
        "authentication error: no credentials provided" => CredentialsMissing, r#"{"status":"error","error":"authentication error: no credentials provided"}"#;
        "no org id" => Environment, "no org id";
        "api-key.invalid" => ApiKeyInvalid, r#"{"message":"Invalid API key","messageId":"api-key.invalid"}"#;
        "api-key.expired" => TokenExpired, r#"{"message":"Expired API key","messageId":"api-key.expired"}"#;
        "api-key.revoked" => TokenRevoked, r#"{"message":"Revoked API key","messageId":"api-key.revoked"}"#;
        "api-key.organization-mismatch" => Environment, r#"{"message":"API key does not belong to the requested organization","messageId":"api-key.organization-mismatch"}"#;
        "session.token.rotate" => SessionExpired, r#"{"message":"Token needs to be rotated","messageId":"session.token.rotate"}"#;
        "password-auth.failed" => PasswordWrong, r#"{"message":"Invalid username or password","messageId":"password-auth.failed"}"#;
    }
    "Prometheus" Service {
        hosts [];
        marks ["www-authenticate: Basic realm=\"prometheus\""];
    }
    "Splunk" Service {
        hosts ["splunkcloud.com"];
        marks ["server: Splunkd"];
        @shared "Token is required" => CredentialsMissing, r#"{"text":"Token is required","code":2}"#;
        @shared "text: Invalid token" => ApiKeyInvalid, r#"{"text":"Invalid token","code":4}"#;
        "text: Token disabled" => TokenRevoked, r#"{"text":"Token disabled","code":1}"#;
        "text: Invalid authorization" => FormatWrong, r#"{"text":"Invalid authorization","code":3}"#;
        "text: Data channel is missing" => BadRequest, r#"{"text":"Data channel is missing","code":10}"#;
        "call not properly authenticated" => SessionExpired, "<response><messages><msg type=\"WARN\">call not properly authenticated</msg></messages></response>";
        "call not authenticated" => CredentialsMissing, "<response><messages><msg type=\"ERROR\">call not authenticated</msg></messages></response>";
    }
    "Datadog" Service {
        hosts ["datadoghq.com", "datadoghq.eu", "ddog-gov.com"];
        marks ["server: Datadog*"];
        "API key invalid, dropping transaction" => ApiKeyInvalid, "API key invalid, dropping transaction for https://app.datadoghq.com";
        @shared "errors: Forbidden" => ApiKeyInvalid, r#"{"errors":["Forbidden"]}"#;
    }
    "New Relic" Service {
        hosts ["newrelic.com", "nr-data.net"];
        marks ["newrelic*"];
        @shared "Invalid license key" => ApiKeyInvalid, r#"{"error_type":"NewRelic::Agent::LicenseException","message":"Invalid license key, please contact support@newrelic.com"}"#;
        @shared "The API key provided is invalid" => ApiKeyInvalid, r#"{"error":{"title":"The API key provided is invalid"}}"#;
    }
    "Sentry" Service {
        hosts ["sentry.io"];
        marks ["x-sentry-*", "sentry-trace: *"];
        "bad sentry DSN public key" => ApiKeyInvalid, r#"{"detail":"bad sentry DSN public key"}"#;
        "missing authorization information" => CredentialsMissing, r#"{"detail":"missing authorization information"}"#;
        "bad envelope authentication header" => FormatWrong, r#"{"detail":"bad envelope authentication header"}"#;
        "code: sso-required" => ConsentOrSso, r#"{"detail":{"code":"sso-required"}}"#;
        "code: sudo-required" => StepUp, r#"{"detail":{"code":"sudo-required"}}"#;
        "code: 2fa-required" => StepUp, r#"{"detail":{"code":"2fa-required"}}"#;
        "code: member-disabled-over-limit" => AccountBlocked, r#"{"detail":{"code":"member-disabled-over-limit"}}"#;
    }
    "Honeycomb" Service {
        hosts ["honeycomb.io"];
        marks [];
        "unknown API key - check your credentials" => ApiKeyInvalid, r#"{"error":"unknown API key - check your credentials"}"#;
    }
    "Databricks" Service {
        hosts ["databricks.com", "azuredatabricks.net"];
        marks ["x-databricks-*"];
        "x-databricks-reason-phrase: Invalid access token" => TokenInvalid, "x-databricks-reason-phrase: Invalid access token";
        "Credential was not sent or was of an unsupported type for this API" => CredentialsMissing, r#"{"error_code":401,"message":"Credential was not sent or was of an unsupported type for this API."}"#;
        "Error 403 Invalid access token" => TokenInvalid, "Error 403 Invalid access token.";
        "Source IP address: * is blocked by Databricks IP ACL" => SourceNotAllowed, r#"{"error_code":"403","message":"Source IP address: 192.0.2.7 is blocked by Databricks IP ACL for workspace: 1"}"#;
        "User * does not belong to Databricks account" => AccountBlocked, "User a does not belong to Databricks account b";
        @shared "Invalid Token" [403] => TokenInvalid, "<title>Error 403 Invalid Token</title>";
    }
    "Snowflake" Service {
        hosts ["snowflakecomputing.com"];
        marks ["code: 390*"];
        "code: 390100" => PasswordWrong, r#"{"code":"390100","message":"Incorrect username or password was specified."}"#;
        "code: 390101" => CredentialsMissing, r#"{"code":"390101","message":"Authorization header not found in the request data."}"#;
        "code: 390102" => AccountBlocked, r#"{"code":"390102"}"#;
        "code: 390104" => TokenInvalid, r#"{"code":"390104","message":"Session token was not found in the request data."}"#;
        "code: 390111" => SessionExpired, r#"{"code":"390111","message":"Session no longer exists. New login required to access the service."}"#;
        "code: 390112" => SessionExpired, r#"{"code":"390112","message":"Your session has expired. Please login again."}"#;
        "code: 390114" => TokenExpired, r#"{"code":"390114","message":"Authentication token has expired. The user must authenticate again."}"#;
        "code: 390144" => TokenInvalid, r#"{"code":"390144","message":"JWT token is invalid."}"#;
        "code: 390303" => TokenInvalid, r#"{"code":"390303","message":"Invalid OAuth access token."}"#;
        "code: 390318" => TokenExpired, r#"{"code":"390318","message":"OAuth access token expired."}"#;
        "code: 390422" => SourceNotAllowed, r#"{"code":"390422","message":"Incoming request with IP/Token 192.0.2.7 is not allowed to access Snowflake."}"#;
        "is not allowed to access Snowflake" => SourceNotAllowed, r#"{"message":"Incoming request with IP/Token 192.0.2.7 is not allowed to access Snowflake. Contact your account administrator."}"#;
        "code: 394302" => TokenInvalid, r#"{"code":"394302","message":"JWT token is invalid."}"#;
        "code: 394304" => ClockSkew, r#"{"code":"394304"}"#;
    }
    "BigQuery / Cloud SQL" Service {
        hosts ["bigquery.googleapis.com"];
        marks [];
        "reason: accessDenied" => Scope, r#"{"error":{"errors":[{"reason":"accessDenied","message":"Access Denied: Project a: User does not have bigquery.jobs.create permission in project a."}]}}"#;
        "reason: billingNotEnabled" => AccountBlocked, r#"{"error":{"errors":[{"reason":"billingNotEnabled"}]}}"#;
    }
    "Apache Solr" Service {
        hosts [];
        marks ["www-authenticate: *realm=\"solr\"*"];
        @shared "require authentication" => CredentialsMissing, "<title>Error 401 require authentication</title>";
    }
    "Nacos" Service {
        hosts [];
        marks ["nacos*"];
        @shared "unknown user!" => PasswordWrong, "{\"status\":403,\"message\":\"unknown user!\"}";
        @shared "token invalid!" => TokenInvalid, "{\"status\":403,\"message\":\"token invalid!\"}";
        @shared "token expired!" => TokenExpired, "{\"status\":403,\"message\":\"token expired!\"}";
        @shared "authorization failed!" => Scope, "{\"status\":403,\"message\":\"authorization failed!\"}";
    }
    "etcd" Service {
        hosts [];
        marks [];
        "etcdserver: invalid auth token" => TokenInvalid, r#"{"error":"etcdserver: invalid auth token","code":16}"#;
        "etcdserver: authentication failed, invalid user ID or password" => PasswordWrong, r#"{"error":"etcdserver: authentication failed, invalid user ID or password","code":3}"#;
        "etcdserver: user name is empty" => CredentialsMissing, r#"{"error":"etcdserver: user name is empty","code":3}"#;
        "etcdserver: permission denied" => Scope, r#"{"error":"etcdserver: permission denied","code":7}"#;
        "etcdserver: revision of auth store is old" => TokenRevoked, r#"{"error":"etcdserver: revision of auth store is old"}"#;
    }
    "Transmission" Service {
        hosts [];
        marks ["server: Transmission"];
        "x-transmission-session-id: *" [409] => Csrf, "X-Transmission-Session-Id: abc";
    }
}
