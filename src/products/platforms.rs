//! Platforms and clouds: Kubernetes and its kin, HashiCorp's tools, Argo CD, Rancher, Proxmox, Portainer, Home Assistant. Wordings: the projects' sources.

vendor! {
    "Kubernetes" Service {
        hosts ["eks.amazonaws.com", "azmk8s.io"];
        marks ["x-kubernetes-pf-flowschema-uid: *", "audit-id: *", "apiVersion: v1", "kind: Status"];
        "Unable to authenticate the request*x509: certificate" => ClientCertificate, "E1123 07:01:02 authentication.go:63] \"Unable to authenticate the request\" err=\"[x509: certificate specifies an incompatible key usage]\"";
        "Unable to authenticate the request*invalid bearer token" => TokenInvalid, "E1123 07:01:02 authentication.go:73] \"Unable to authenticate the request\" err=\"[invalid bearer token]\"";
        "Unable to authenticate the request*token has expired" => TokenExpired, "E1123 07:01:02 authentication.go:73] \"Unable to authenticate the request\" err=\"[invalid bearer token, service account token has expired]\"";
        "Unable to authenticate the request*token has been invalidated" => TokenRevoked, "E1123 07:01:02 authentication.go:73] \"Unable to authenticate the request\" err=\"[invalid bearer token, service account token has been invalidated]\"";
        "is forbidden: User \"system:anonymous\" cannot * resource" => CredentialsMissing, r#"pods is forbidden: User "system:anonymous" cannot list resource "pods" in API group """#;
        "User \"system:anonymous\" cannot" => CredentialsMissing, r#"{"kind":"Status","message":"pods is forbidden: User \"system:anonymous\" cannot list resource \"pods\" in API group \"\" at the cluster scope"}"#;
        "is forbidden: User \"*\" cannot" => Scope, r#"{"kind":"Status","message":"pods is forbidden: User \"system:serviceaccount:a:b\" cannot list resource \"pods\""}"#;
        "forbidden: User \"system:anonymous\"" => CredentialsMissing, r#"{"kind":"Status","message":"forbidden: User \"system:anonymous\" cannot get path \"/\""}"#;
        "error: You must be logged in to the server" => TokenInvalid, "error: You must be logged in to the server (Unauthorized)";
        "the server has asked for the client to provide credentials" => Unauthorized, "error: You must be logged in (the server has asked for the client to provide credentials)";
        "service account token has been invalidated" => TokenRevoked, "invalid bearer token, service account token has been invalidated";
        "invalid bearer token, [*token has expired" => TokenExpired, "Unable to authenticate the request: [invalid bearer token, [invalid bearer token, token has expired, x]]";
        "service account token has expired" => TokenExpired, "Unable to authenticate the request: service account token has expired";
        "invalid bearer token, unknown" => TokenInvalid, "invalid bearer token, unknown";
        "verifying certificate SN=* failed" => ClientCertificate, "verifying certificate SN=12, SKID=, AKID= failed: x";
        "getting credentials: exec: executable * not found" => ClientCredentialLost, "Unable to connect to the server: getting credentials: exec: executable aws not found";
        "getting credentials: exec: executable * failed with exit code" => ClientCredentialLost, "Unable to connect to the server: getting credentials: exec: executable aws failed with exit code 255";
        "getting credentials: decoding stdout: no kind" => ClientCredentialLost, "getting credentials: decoding stdout: no kind \"ExecCredential\" is registered";
        "no Auth Provider found for name" => ClientCredentialLost, "error: no Auth Provider found for name \"gcp\"";
        "configmaps is forbidden: user=system:anonymous" => CredentialsMissing, "configmaps is forbidden: user=system:anonymous, verb=get";
        "oidc: verify token: oidc: token is expired" => TokenExpired, "oidc: verify token: oidc: token is expired (Token Expiry: 2024-01-01)";
        "oidc: id token issued by a different provider" => TokenIssuer, "oidc: id token issued by a different provider, expected \"a\" got \"b\"";
        "oidc: expected audience \"*\" got" => TokenAudience, "oidc: expected audience \"a\" got [\"b\"]";
        "oidc: malformed jwt" => TokenMalformed, "oidc: malformed jwt: x";
        "failed to verify signature: failed to verify id token signature" => TokenSignature, "failed to verify signature: failed to verify id token signature";
        "failed to verify id token signature" => TokenSignature, "oidc: failed to verify id token signature";
        @shared "no api token found" => CredentialsMissing, "no api token found";
        "You must be logged in to the server" => TokenInvalid, "error: You must be logged in to the server (Unauthorized)";
        "getting credentials: exec: " => ClientCredentialLost, "Unable to connect to the server: getting credentials: exec: executable aws-iam-authenticator not found";
        "exec plugin: invalid apiVersion" => ClientCredentialLost, "exec plugin: invalid apiVersion \"client.authentication.k8s.io/v1alpha1\"";
    }
    "OpenShift" Service {
        hosts ["openshiftapps.com"];
        marks ["openshift-*"];
        "error: You must obtain an API token by visiting" => LoginRequired, "error: You must obtain an API token by visiting https://oauth.example/oauth/token/request";
    }
    "Rancher" Service {
        hosts [];
        marks ["x-api-cattle-auth: *", "x-rancher-*"];
        @shared "must authenticate" => LoginRequired, r#"{"type":"error","status":"401","message":"must authenticate"}"#;
        "x-api-cattle-auth: false" => LoginRequired, "X-Api-Cattle-Auth: false";
        "clusterID does not match" => Environment, r#"{"type":"error","status":"401","message":"clusterID does not match"}"#;
    }
    "Argo CD" Service {
        hosts [];
        marks ["argocd.token*"];
        @shared "no session information" => SessionMissing, r#"{"error":"no session information","code":16,"message":"no session information"}"#;
        "invalid session: Token is expired" => TokenExpired, r#"{"error":"invalid session: Token is expired","code":16}"#;
        "invalid session: token has invalid claims: token is expired" => TokenExpired, r#"{"error":"invalid session: token has invalid claims: token is expired","code":16}"#;
        "invalid session: account password has changed since token issued" => TokenRevoked, r#"{"error":"invalid session: account password has changed since token issued","code":16}"#;
        "invalid session: token is revoked, please re-login" => TokenRevoked, r#"{"error":"invalid session: token is revoked, please re-login","code":16}"#;
        "invalid session: account * does not exist" => TokenRevoked, r#"{"error":"invalid session: account bob does not exist","code":16}"#;
        "invalid session: account * is disabled" => AccountBlocked, r#"{"error":"invalid session: account bob is disabled","code":16}"#;
        "invalid session: account * does not have * capability" => Scope, r#"{"error":"invalid session: account bob does not have apiKey capability","code":16}"#;
        "invalid session: failed to verify the token" => TokenInvalid, r#"{"error":"invalid session: failed to verify the token","code":16}"#;
        "invalid session: signature is invalid" => TokenSignature, r#"{"error":"invalid session: signature is invalid","code":16}"#;
        "server.secretkey is missing" => HandlerMisconfigured, r#"{"error":"server.secretkey is missing"}"#;
    }
    "HashiCorp Vault" Service {
        hosts ["vault.hashicorp.cloud", "hashicorp.cloud"];
        marks ["x-vault-*", "Error making API request", "errors: 1 error occurred:*", "x-vault-request: *", "x-vault-namespace: *"];
        "errors: missing client token" => CredentialsMissing, r#"{"errors":["missing client token"]}"#;
        "permission denied*invalid token" => TokenInvalid, r#"{"errors":["2 errors occurred: * permission denied * invalid token"]}"#;
        @shared "permission denied" [403] => Forbidden, r#"{"errors":["1 error occurred:\n\t* permission denied\n\n"]}"#;
        "invalid role or secret ID" => PasswordWrong, r#"{"errors":["invalid role or secret ID"]}"#;
        "failed to validate credentials: *" => PasswordWrong, r#"{"errors":["failed to validate credentials: x"]}"#;
        "no handler for route" => NotFound, r#"{"errors":["no handler for route \"a\". route entry not found."]}"#;
        @shared "Vault is sealed" => ServerError, r#"{"errors":["Vault is sealed"]}"#;
        "invalid audience (aud) claim" => TokenAudience, r#"{"errors":["error validating token: invalid audience (aud) claim: audience claim does not match any expected audience"]}"#;
        "claim \"*\" does not match any associated bound claim values" => Scope, r#"{"errors":["error validating claims: claim \"ref\" does not match any associated bound claim values"]}"#;
        "errors: error validating token: *" => TokenInvalid, r#"{"errors":["error validating token: x"]}"#;
        "service account name not authorized" => Scope, r#"{"errors":["service account name not authorized"]}"#;
        "namespace not authorized" => Scope, r#"{"errors":["namespace not authorized"]}"#;
        "lookup failed: service account unauthorized" => HandlerMisconfigured, r#"{"errors":["lookup failed: service account unauthorized; this could mean it has been deleted or recreated with a new token"]}"#;
        "source address * unauthorized through CIDR restrictions" => SourceNotAllowed, r#"{"errors":["source address \"192.0.2.7\" unauthorized through CIDR restrictions on the secret ID"]}"#;
        "wrapping token is not valid or does not exist" => TokenInvalid, r#"{"errors":["wrapping token is not valid or does not exist"]}"#;
        "unsupported path" [404] => NotFound, r#"{"errors":["unsupported path"]}"#;
        "missing client token" => CredentialsMissing, r#"{"errors":["missing client token"]}"#;
        "client token must be supplied" => CredentialsMissing, r#"{"errors":["client token must be supplied"]}"#;
        "errors: bad token" => TokenInvalid, r#"{"errors":["bad token"]}"#;
    }
    "HashiCorp Consul" Service {
        hosts [];
        marks ["x-consul-*", "x-consul-default-acl-policy: *", "x-consul-index: *"];
        "ACL not found" => TokenInvalid, "ACL not found";
        "rpc error making call: Permission denied" => Scope, "rpc error making call: Permission denied";
        "ACL system must be bootstrapped before making any requests" => HandlerMisconfigured, "The ACL system must be bootstrapped before making any requests that require authorization: ACL system must be bootstrapped before making any requests";
        "Request GET */v1/*, error: Permission denied" => Scope, "[ERR] http: Request GET http://h:8500/v1/acl/tokens?dc=dc1, error: Permission denied from=192.0.2.7";
        "ACL support disabled" => MethodDisabled, "ACL support disabled";
        "Permission denied: token with AccessorID '*' lacks permission" => Scope, "Permission denied: token with AccessorID '00000000-0000-0000-0000-000000000002' lacks permission 'key:read' on \"a\"";
        "Permission denied: anonymous token lacks permission" => CredentialsMissing, "Permission denied: anonymous token lacks permission 'service:read' on \"a\". The anonymous token is used implicitly when a request does not specify a token.";
        "token with AccessorID '00000000-0000-0000-0000-000000000002' lacks permission" => CredentialsMissing, "rpc error: token with AccessorID '00000000-0000-0000-0000-000000000002' lacks permission 'x'";
        "anonymous token lacks permission" => CredentialsMissing, "Permission denied: anonymous token lacks permission 'service:read' on \"web\"";
        "Permission denied: token with AccessorID" => Scope, "Permission denied: token with AccessorID '3f1b' lacks permission 'key:write' on \"app\"";
    }
    "HashiCorp Nomad" Service {
        hosts [];
        marks ["x-nomad-*"];
        "ACL token not found" => TokenInvalid, "ACL token not found";
        "ACL token expired" => TokenExpired, "ACL token expired";
    }
    "Terraform Cloud" Service {
        hosts ["app.terraform.io"];
        marks ["tfp-api-version: *", "tfp-appname: *"];
        "Required token could not be found" => ClientCredentialLost, "Error: Required token could not be found. Run the following command to generate a token for app.terraform.io: terraform login";
    }
    "Proxmox" Service {
        hosts [];
        marks ["server: pve-api-daemon/*", "PVEAuthCookie*", "server: pve-api-daemon*"];
        "401 No ticket" => SessionMissing, "HTTP/1.1 401 No ticket";
        "authentication failure; rhost=" => PasswordWrong, "pvedaemon[1234]: authentication failure; rhost=::ffff:192.0.2.7 user=root@pam msg=Authentication failure";
        "invalid PVE ticket" => SessionExpired, "HTTP/1.1 401 permission denied - invalid PVE ticket";
        @shared "invalid token value!" => TokenInvalid, "HTTP/1.1 401 invalid token value!";
        "no such token '*' for user" => ApiKeyInvalid, "HTTP/1.1 401 no such token 'a' for user 'root@pam'";
        "Permission check failed (*" => Scope, "HTTP/1.1 403 Permission check failed (/vms/100, VM.Audit)";
        "Permission denied - invalid csrf token" => Csrf, "HTTP/1.1 401 Permission denied - invalid csrf token";
        "401 authentication failure" => PasswordWrong, "HTTP/1.1 401 authentication failure";
        "permission denied - invalid PVE ticket" => SessionExpired, "HTTP/1.1 401 permission denied - invalid PVE ticket";
        "No ticket" [401] => CredentialsMissing, "HTTP/1.1 401 No ticket";
        @shared "authentication failure" => PasswordWrong, "HTTP/1.1 401 authentication failure";
        "Permission check failed" => Scope, "HTTP/1.1 403 Permission check failed (/, Sys.Audit)";
    }
    "Portainer" Service {
        hosts [];
        marks ["portainer_api_key*"];
        "A valid authorisation token is missing" => CredentialsMissing, r#"{"message":"A valid authorisation token is missing","details":"Unauthorized"}"#;
        @shared "Invalid JWT token" => TokenInvalid, r#"{"message":"Invalid JWT token","details":"Invalid JWT token"}"#;
    }
    "Home Assistant" Service {
        hosts ["ui.nabu.casa"];
        marks ["http.ban*"];
        "type: auth_invalid" => TokenInvalid, r#"{"type":"auth_invalid","message":"Invalid access token or password"}"#;
        "type: auth_required" => CredentialsMissing, r#"{"type":"auth_required","ha_version":"2024.1.0"}"#;
        "Login attempt or request with invalid authentication from" => TokenInvalid, "WARNING [homeassistant.components.http.ban] Login attempt or request with invalid authentication from 192.0.2.7";
        "Banned IP * for too many login attempts" => RateLimited, "WARNING Banned IP 192.0.2.7 for too many login attempts";
        "for too many login attempts" => RateLimited, "Banned IP 203.0.113.20 for too many login attempts";
    }
    "Cloud Foundry" Service {
        hosts ["cf.cloud.ibm.com"];
        marks ["x-cf-routererror: *", "error_code: CF-*"];
        "error_code: CF-InvalidAuthToken" => TokenInvalid, r#"{"code":1000,"error_code":"CF-InvalidAuthToken","description":"Invalid Auth Token"}"#;
        "error_code: CF-NotAuthenticated" => CredentialsMissing, r#"{"code":10002,"error_code":"CF-NotAuthenticated"}"#;
        "error_code: CF-NotAuthorized" => Scope, r#"{"code":10003,"error_code":"CF-NotAuthorized"}"#;
        "CF-InvalidAuthToken" => TokenInvalid, r#"{"errors":[{"title":"CF-InvalidAuthToken"}]}"#;
        "CF-NotAuthenticated" => CredentialsMissing, r#"{"errors":[{"title":"CF-NotAuthenticated"}]}"#;
    }
    "IBM Cloud IAM" Identity {
        hosts ["cloud.ibm.com", "iam.cloud.ibm.com"];
        marks [];
        "BXNIM0415E" => ApiKeyInvalid, r#"{"errorCode":"BXNIM0415E","errorMessage":"Provided API key could not be found."}"#;
        "BXNIM0408E" => TokenExpired, r#"{"errorCode":"BXNIM0408E","errorMessage":"Provided refresh_token is expired"}"#;
        "BXNIM0109E" => CredentialsMissing, r#"{"errorCode":"BXNIM0109E","errorMessage":"Property missing or empty"}"#;
        "BXNIM0439E" => AccountBlocked, r#"{"errorCode":"BXNIM0439E"}"#;
    }
    "OpenStack Keystone" Identity {
        hosts [];
        marks ["www-authenticate: Keystone uri=*", "x-openstack-request-id: *"];
        "The request you have made requires authentication" => Unauthorized, r#"{"error":{"code":401,"title":"Unauthorized","message":"The request you have made requires authentication."}}"#;
        "You are not authorized to perform the requested action: *" => Scope, r#"{"error":{"code":403,"title":"Forbidden","message":"You are not authorized to perform the requested action: identity:list_users."}}"#;
        "This is not a recognized Fernet token" => TokenInvalid, "This is not a recognized Fernet token";
        "The password is expired and needs to be changed for user" => AccountBlocked, r#"{"error":{"message":"The password is expired and needs to be changed for user: a."}}"#;
    }
    "DigitalOcean" Service {
        hosts ["digitalocean.com"];
        marks ["x-gateway: Edge-Gateway"];
        @shared "Unable to authenticate you" => TokenInvalid, r#"{"id":"Unauthorized","message":"Unable to authenticate you"}"#;
    }
    "Heroku" Service {
        hosts ["heroku.com"];
        marks ["server: Cowboy"];
        "There were no credentials in your `Authorization` header" => CredentialsMissing, r#"{"id":"unauthorized","message":"There were no credentials in your `Authorization` header. Try `Authorization: Bearer <OAuth access token>` or `Authorization: Basic <base64-encoded email + \":\" + password>`."}"#;
        @shared "Invalid credentials provided" => TokenInvalid, r#"{"id":"unauthorized","message":"Invalid credentials provided."}"#;
        "id: two_factor" => StepUp, r#"{"id":"two_factor"}"#;
        "id: suspended" => AccountBlocked, r#"{"id":"suspended"}"#;
        "id: delinquent" => AccountBlocked, r#"{"id":"delinquent"}"#;
        "id: verification_required" => AccountBlocked, r#"{"id":"verification_required"}"#;
    }
    "Netlify" Service {
        hosts ["api.netlify.com"];
        marks ["server: Netlify", "x-nf-request-id: *"];
    }
    "Vercel API" Service {
        hosts ["api.vercel.com"];
        marks [];
        "The request is missing an authentication token" => CredentialsMissing, r#"{"error":{"code":"forbidden","message":"The request is missing an authentication token"}}"#;
        "invalidToken: true" => TokenInvalid, r#"{"error":{"code":"forbidden","message":"Not authorized","invalidToken":true}}"#;
        "saml: true" => ConsentOrSso, r#"{"error":{"code":"forbidden","saml":true}}"#;
    }
    "Cloudflare API" Service {
        hosts ["api.cloudflare.com"];
        marks ["\"messages\":[],\"result\":null"];
        @shared "code: 10000" => TokenInvalid, r#"{"success":false,"errors":[{"code":10000,"message":"Authentication error"}]}"#;
        @shared "code: 9106" => CredentialsMissing, r#"{"success":false,"errors":[{"code":9106,"message":"Missing X-Auth-Key, X-Auth-Email or Authorization headers"}]}"#;
        @shared "code: 9103" => ApiKeyInvalid, r#"{"success":false,"errors":[{"code":9103,"message":"Unknown X-Auth-Key or X-Auth-Email"}]}"#;
        @shared "code: 9109" => TokenInvalid, r#"{"success":false,"errors":[{"code":9109,"message":"Invalid access token"}]}"#;
        "Unauthorized to access requested resource" => Scope, r#"{"success":false,"errors":[{"code":9109,"message":"Unauthorized to access requested resource"}]}"#;
        "Invalid format for Authorization header" => FormatWrong, r#"{"success":false,"errors":[{"code":6003,"error_chain":[{"code":6111,"message":"Invalid format for Authorization header"}]}]}"#;
        "Invalid format for X-Auth-Key header" => TokenType, r#"{"errors":[{"error_chain":[{"code":6103,"message":"Invalid format for X-Auth-Key header"}]}]}"#;
        "Cannot use the access token from location: *" => SourceNotAllowed, r#"{"errors":[{"code":9109,"message":"Cannot use the access token from location: 192.0.2.7"}]}"#;
        "Max auth failures reached, please check your Authorization header" => RateLimited, r#"{"errors":[{"code":10502,"message":"Max auth failures reached, please check your Authorization header."}]}"#;
    }
    "Fly.io" Service {
        hosts ["fly.io", "machines.dev"];
        marks ["server: Fly/*", "fly-request-id: *"];
        "You must be authenticated to view this" => LoginRequired, r#"{"errors":[{"message":"You must be authenticated to view this.","extensions":{"code":"UNAUTHORIZED"}}]}"#;
    }
    "Hetzner Cloud" Service {
        hosts ["api.hetzner.cloud"];
        marks [];
        @shared "unable to authenticate" => TokenInvalid, r#"{"error":{"code":"unauthorized","message":"unable to authenticate"}}"#;
        "code: token_readonly" => Scope, r#"{"error":{"code":"token_readonly"}}"#;
    }
    "Linode" Service {
        hosts ["api.linode.com"];
        marks ["x-oauth-scopes: *", "x-accepted-oauth-scopes: *"];
        @shared "reason: Invalid Token" => TokenInvalid, r#"{"errors":[{"reason":"Invalid Token"}]}"#;
        "reason: Your OAuth token is not authorized to use this endpoint" => Scope, r#"{"errors":[{"reason":"Your OAuth token is not authorized to use this endpoint."}]}"#;
    }
    "OVHcloud" Service {
        hosts ["api.ovh.com", "eu.api.ovh.com", "ca.api.ovh.com"];
        marks ["x-ovh-queryid: *"];
        "errorCode: INVALID_CREDENTIAL" => ApiKeyInvalid, r#"{"errorCode":"INVALID_CREDENTIAL","message":"This credential is not valid"}"#;
        "errorCode: NOT_CREDENTIAL" => ApiKeyInvalid, r#"{"errorCode":"NOT_CREDENTIAL","message":"This credential does not exist"}"#;
        "errorCode: INVALID_KEY" => ApiKeyInvalid, r#"{"errorCode":"INVALID_KEY","message":"This application key is invalid"}"#;
        "errorCode: NOT_GRANTED_CALL" => Scope, r#"{"errorCode":"NOT_GRANTED_CALL","message":"This call has not been granted"}"#;
        "errorCode: QUERY_TIME_OUT" => ClockSkew, r#"{"errorCode":"QUERY_TIME_OUT","message":"Query out of time"}"#;
        "errorCode: INVALID_SIGNATURE" => RequestSignature, r#"{"errorCode":"INVALID_SIGNATURE","message":"Invalid signature"}"#;
    }
    "Tailscale" Service {
        hosts ["api.tailscale.com"];
        marks [];
        "API token invalid" => ApiKeyInvalid, r#"{"message":"API token invalid"}"#;
        "calling actor does not have enough permissions to perform this function" => Scope, r#"{"message":"calling actor does not have enough permissions to perform this function"}"#;
    }
    "Alibaba Cloud" Service {
        hosts ["aliyuncs.com", "alibabacloud.com"];
        marks ["server: AliyunOSS", "x-oss-request-id: *", "x-acs-request-id: *"];
        "InvalidAccessKeyId.NotFound" => ApiKeyInvalid, "SDK error InvalidAccessKeyId.NotFound: Specified access key is not found.";
        "InvalidAccessKeyId.Inactive" => ApiKeyInvalid, "SDK error InvalidAccessKeyId.Inactive";
        "Specified signature is not matched with our calculation" => RequestSignature, r#"{"Message":"Specified signature is not matched with our calculation. server string to sign is:a"}"#;
        "IllegalTimestamp" => ClockSkew, r#"{"Code":"IllegalTimestamp"}"#;
        "SignatureNonceUsed" => RequestSignatureScope, r#"{"Code":"SignatureNonceUsed"}"#;
        "InvalidSecurityToken.Expired" => TokenExpired, r#"{"Code":"InvalidSecurityToken.Expired"}"#;
        "InvalidSecurityToken.MismatchWithAccessKey" => RequestSignatureScope, r#"{"Code":"InvalidSecurityToken.MismatchWithAccessKey"}"#;
        "Forbidden.RAM" => Scope, r#"{"Code":"Forbidden.RAM"}"#;
        "SecurityTokenExpired" => TokenExpired, "<Error><Code>SecurityTokenExpired</Code></Error>";
        "Anonymous access is forbidden for this operation" => CredentialsMissing, "<Error><Message>Anonymous access is forbidden for this operation.</Message></Error>";
    }
    "Tencent Cloud" Service {
        hosts ["tencentcloudapi.com", "myqcloud.com", "qcloud.com"];
        marks ["server: tencent-cos", "x-cos-request-id: *"];
        "AuthFailure.SecretIdNotFound" => ApiKeyInvalid, r#"{"Response":{"Error":{"Code":"AuthFailure.SecretIdNotFound"}}}"#;
        "AuthFailure.SignatureFailure" => RequestSignature, r#"{"Response":{"Error":{"Code":"AuthFailure.SignatureFailure"}}}"#;
        "AuthFailure.SignatureExpire" => ClockSkew, r#"{"Response":{"Error":{"Code":"AuthFailure.SignatureExpire"}}}"#;
        "AuthFailure.TokenFailure" => TokenInvalid, r#"{"Response":{"Error":{"Code":"AuthFailure.TokenFailure"}}}"#;
        "AuthFailure.UnauthorizedOperation" => Scope, r#"{"Response":{"Error":{"Code":"AuthFailure.UnauthorizedOperation"}}}"#;
    }
    "Huawei Cloud" Service {
        hosts ["myhuaweicloud.com"];
        marks ["x-hws-*"];
        "APIGW.0301" => Unauthorized, r#"{"error_code":"APIGW.0301","error_msg":"Incorrect IAM authentication information: x"}"#;
        "Incorrect IAM authentication information: verify aksk signature fail" => RequestSignature, r#"{"error_msg":"Incorrect IAM authentication information: verify aksk signature fail"}"#;
        "Incorrect IAM authentication information: decrypt token fail" => TokenInvalid, r#"{"error_msg":"Incorrect IAM authentication information: decrypt token fail"}"#;
        "Incorrect IAM authentication information: AK access failed to reach the limit" => RateLimited, r#"{"error_msg":"Incorrect IAM authentication information: AK access failed to reach the limit, forbidden."}"#;
    }
}
