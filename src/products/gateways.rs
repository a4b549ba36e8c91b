//! API gateways: Kong, Tyk, APISIX, Apigee, KrakenD, Gravitee, WSO2, MuleSoft, 3scale, Zuplo, RapidAPI. Wordings: the projects' sources and documentation.

vendor! {
    "Kong" Gateway {
        hosts ["konghq.com"];
        marks ["server: kong/*", "x-kong-*", "via: *kong/*"];
        "No required TLS certificate was sent" => ClientCertificate, r#"{"message":"No required TLS certificate was sent"}"#;
        "TLS certificate failed verification" => ClientCertificate, r#"{"message":"TLS certificate failed verification"}"#;
        @shared "No API key found in request" => ApiKeyMissing, r#"{"message":"No API key found in request"}"#;
        "No API key found in headers or querystring" => ApiKeyMissing, r#"{"message":"No API key found in headers or querystring"}"#;
        "Duplicate API key found" => CredentialsTwice, r#"{"message":"Duplicate API key found"}"#;
        @shared "Invalid authentication credentials" => TokenInvalid, r#"{"message":"Invalid authentication credentials"}"#;
        "No credentials found for given 'iss'" => TokenIssuer, r#"{"message":"No credentials found for given 'iss'"}"#;
        "No credentials found for given '*'" => TokenIssuer, r#"{"message":"No credentials found for given 'client_id'"}"#;
        "No mandatory '*' in claims" => TokenInvalid, r#"{"message":"No mandatory 'iss' in claims"}"#;
        "Multiple tokens provided" => CredentialsTwice, r#"{"message":"Multiple tokens provided"}"#;
        "Unrecognizable token" => TokenMalformed, r#"{"message":"Unrecognizable token"}"#;
        "Bad token; invalid JSON" => TokenMalformed, r#"{"message":"Bad token; invalid JSON"}"#;
        "Bad token; invalid alg" => TokenAlgorithm, r#"{"message":"Bad token; invalid alg"}"#;
        "Bad token; *" => TokenMalformed, r#"{"message":"Bad token; invalid JSON"}"#;
        "Invalid '*' in claims" => TokenIssuer, r#"{"message":"Invalid 'iss' in claims"}"#;
        "Could not find consumer for '*" => TokenIssuer, r#"{"message":"Could not find consumer for 'iss=a'"}"#;
        "exp: token expired" => TokenExpired, r#"{"exp":"token expired"}"#;
        "nbf: token not valid yet" => TokenNotYetValid, r#"{"nbf":"token not valid yet"}"#;
        "exp: must be a number" => TokenMalformed, r#"{"exp":"must be a number"}"#;
        "exp: exceeds maximum allowed expiration" => TokenInvalid, r#"{"exp":"exceeds maximum allowed expiration"}"#;
        "HMAC signature cannot be verified, a valid date or x-date header is required for HMAC Authentication" => ClockSkew, r#"{"message":"HMAC signature cannot be verified, a valid date or x-date header is required for HMAC Authentication"}"#;
        "HMAC signature cannot be verified, this route or service requires" => MethodDisabled, r#"{"message":"HMAC signature cannot be verified, this route or service requires other authentication"}"#;
        "HMAC signature does not match" => RequestSignature, r#"{"message":"HMAC signature does not match"}"#;
        "HMAC signature cannot be verified" => RequestSignature, r#"{"message":"HMAC signature cannot be verified"}"#;
        "algorithm hmac-* not supported" => RequestSignatureScope, r#"{"message":"algorithm hmac-md5 not supported"}"#;
        "enforced header not used for HMAC signing" => RequestSignatureScope, r#"{"message":"enforced header not used for HMAC signing"}"#;
        "HMAC signature requires body digest" => RequestSignature, r#"{"message":"HMAC signature requires body digest"}"#;
        "You cannot consume this service" => Scope, r#"{"message":"You cannot consume this service"}"#;
        @shared "Your IP address is not allowed" => SourceNotAllowed, r#"{"message":"Your IP address is not allowed"}"#;
        "IP address not allowed:" => SourceNotAllowed, r#"{"message":"IP address not allowed: 192.0.2.7"}"#;
        @shared "API rate limit exceeded" => RateLimited, r#"{"message":"API rate limit exceeded"}"#;
        "no Route matched with those values" => NotFound, r#"{"message":"no Route matched with those values"}"#;
        @shared "The access token is missing" => CredentialsMissing, r#"{"error":"invalid_request","error_description":"The access token is missing"}"#;
        "The access token is invalid or has expired" => TokenInvalid, r#"{"error":"invalid_token","error_description":"The access token is invalid or has expired"}"#;
        "Please use HTTPS protocol" => HttpsRequired, r#"{"message":"Please use HTTPS protocol"}"#;
        "You must use HTTPS" => HttpsRequired, r#"{"error":"access_denied","error_description":"You must use HTTPS"}"#;
    }
    "Tyk" Gateway {
        hosts ["tyk.io"];
        marks ["x-tyk-*", "x-generator: tyk.io"];
        "Authorization field missing" => CredentialsMissing, r#"{"error":"Authorization field missing"}"#;
        "Access to this API has been disallowed" => TokenInvalid, r#"{"error":"Access to this API has been disallowed"}"#;
        "Key has expired, please renew" => TokenExpired, r#"{"error":"Key has expired, please renew"}"#;
        "Key is inactive, please renew" => ApiKeyInvalid, r#"{"error":"Key is inactive, please renew"}"#;
        "Key not authorised" => TokenInvalid, r#"{"error":"Key not authorised"}"#;
        "Key not authorized:" => TokenInvalid, r#"{"error":"Key not authorized:Unexpected signing method."}"#;
        "Attempted access with malformed header, values not in basic auth format" => BasicMalformed, r#"{"error":"Attempted access with malformed header, values not in basic auth format."}"#;
        "Attempted access with malformed header, auth data not encoded correctly" => BasicMalformed, r#"{"error":"Attempted access with malformed header, auth data not encoded correctly"}"#;
        "Bearer token malformed" => FormatWrong, r#"{"error":"Bearer token malformed"}"#;
        "error: User not authorised" => PasswordWrong, r#"{"error":"User not authorised"}"#;
        "Date field missing" => RequestSignatureScope, r#"{"error":"Date field missing"}"#;
        "Date is out of allowed range" => ClockSkew, r#"{"error":"Date is out of allowed range"}"#;
        "Certificate with SHA256 * not allowed" => ClientCertificate, r#"{"error":"Certificate with SHA256 ab not allowed"}"#;
        "TLS certificate is required" => ClientCertificate, r#"{"error":"TLS certificate is required"}"#;
        "Access from this IP has been disallowed" => SourceNotAllowed, r#"{"error":"Access from this IP has been disallowed"}"#;
        "Quota exceeded" [403, 429] => RateLimited, r#"{"error":"Quota exceeded"}"#;
        "Attempted access to disallowed API" => Scope, r#"{"error":"Attempted access to disallowed API"}"#;
        "Access to this resource has been disallowed" => Scope, r#"{"error":"Access to this resource has been disallowed"}"#;
        "Attempted access with malformed header, header not in basic auth format" => BasicMalformed, r#"{"error":"Attempted access with malformed header, header not in basic auth format"}"#;
    }
    "Apache APISIX" Gateway {
        hosts [];
        marks ["server: APISIX/*", "x-apisix-*"];
        "Missing JWT token in request" => CredentialsMissing, r#"{"message":"Missing JWT token in request"}"#;
        "JWT token invalid" => TokenMalformed, r#"{"message":"JWT token invalid"}"#;
        "missing user key in JWT token" => TokenInvalid, r#"{"message":"missing user key in JWT token"}"#;
        "Invalid user key in JWT token" => TokenIssuer, r#"{"message":"Invalid user key in JWT token"}"#;
        @shared "failed to verify jwt" => TokenSignature, r#"{"message":"failed to verify jwt"}"#;
        "Missing API key found in request" => ApiKeyMissing, r#"{"message":"Missing API key found in request"}"#;
        "Missing API key in request" => ApiKeyMissing, r#"{"message":"Missing API key in request"}"#;
        "Invalid API key in request" => ApiKeyInvalid, r#"{"message":"Invalid API key in request"}"#;
        "Missing authorization in request" => CredentialsMissing, r#"{"message":"Missing authorization in request"}"#;
        "Invalid user authorization" => PasswordWrong, r#"{"message":"Invalid user authorization"}"#;
        "Invalid authorization in request" => BasicMalformed, r#"{"message":"Invalid authorization in request"}"#;
        "client request can't be validated" => RequestSignature, r#"{"message":"client request can't be validated"}"#;
        "Missing related consumer" => HandlerMisconfigured, r#"{"message":"Missing related consumer"}"#;
        "The consumer_name is forbidden" => Scope, r#"{"message":"The consumer_name is forbidden."}"#;
    }
    "Apigee" Gateway {
        hosts [];
        marks ["faultstring: *", "x-apigee-*"];
        "FailedToResolveAPIKey" => ApiKeyMissing, r#"{"fault":{"detail":{"errorcode":"steps.oauth.v2.FailedToResolveAPIKey"}}}"#;
        "InvalidApiKeyForGivenResource" => Scope, r#"{"fault":{"detail":{"errorcode":"oauth.v2.InvalidApiKeyForGivenResource"}}}"#;
        "oauth.v2.InvalidApiKey" => ApiKeyInvalid, r#"{"fault":{"detail":{"errorcode":"oauth.v2.InvalidApiKey"}}}"#;
        "oauth.v2.ApiKeyNotApproved" => ApiKeyInvalid, r#"{"fault":{"detail":{"errorcode":"keymanagement.service.apikey_not_approved oauth.v2.ApiKeyNotApproved"}}}"#;
        "keymanagement.service.invalid_access_token" => TokenInvalid, r#"{"fault":{"faultstring":"Invalid Access Token","detail":{"errorcode":"keymanagement.service.invalid_access_token"}}}"#;
        "keymanagement.service.access_token_expired" => TokenExpired, r#"{"fault":{"faultstring":"Access Token expired","detail":{"errorcode":"keymanagement.service.access_token_expired"}}}"#;
        "keymanagement.service.access_token_not_approved" => TokenRevoked, r#"{"fault":{"detail":{"errorcode":"keymanagement.service.access_token_not_approved"}}}"#;
        "keymanagement.service.InvalidAPICallAsNoApiProductMatchFound" => Scope, r#"{"fault":{"faultstring":"Invalid API call as no apiproduct match found","detail":{"errorcode":"keymanagement.service.InvalidAPICallAsNoApiProductMatchFound"}}}"#;
        "steps.oauth.v2.InvalidAPICallAsNoApiProductMatchFound" => Scope, r#"{"fault":{"detail":{"errorcode":"steps.oauth.v2.InvalidAPICallAsNoApiProductMatchFound"}}}"#;
        "oauth.v2.InvalidAccessToken" => FormatWrong, r#"{"fault":{"faultstring":"Invalid access token","detail":{"errorcode":"oauth.v2.InvalidAccessToken"}}}"#;
        "steps.oauth.v2.invalid_access_token" => TokenInvalid, r#"{"fault":{"detail":{"errorcode":"steps.oauth.v2.invalid_access_token"}}}"#;
        "steps.oauth.v2.access_token_expired" => TokenExpired, r#"{"fault":{"detail":{"errorcode":"steps.oauth.v2.access_token_expired"}}}"#;
        "steps.oauth.v2.InsufficientScope" => Scope, r#"{"fault":{"detail":{"errorcode":"steps.oauth.v2.InsufficientScope"}}}"#;
        "steps.jwt.TokenExpired" => TokenExpired, r#"{"fault":{"detail":{"errorcode":"steps.jwt.TokenExpired"}}}"#;
        "steps.jwt.InvalidToken" => TokenInvalid, r#"{"fault":{"detail":{"errorcode":"steps.jwt.InvalidToken"}}}"#;
        "steps.jwt.JwtAudienceMismatch" => TokenAudience, r#"{"fault":{"detail":{"errorcode":"steps.jwt.JwtAudienceMismatch"}}}"#;
        "steps.jwt.JwtIssuerMismatch" => TokenIssuer, r#"{"fault":{"detail":{"errorcode":"steps.jwt.JwtIssuerMismatch"}}}"#;
        "steps.jwt.AlgorithmMismatch" => TokenAlgorithm, r#"{"fault":{"detail":{"errorcode":"steps.jwt.AlgorithmMismatch"}}}"#;
        "steps.jwt.NoMatchingPublicKey" => TokenKeyUnknown, r#"{"fault":{"detail":{"errorcode":"steps.jwt.NoMatchingPublicKey"}}}"#;
        "steps.jwt.FailedToDecode" => TokenMalformed, r#"{"fault":{"detail":{"errorcode":"steps.jwt.FailedToDecode"}}}"#;
        "steps.jwt.InvalidSignature" => TokenSignature, r#"{"fault":{"detail":{"errorcode":"steps.jwt.InvalidSignature"}}}"#;
        "Source variable : * for basic authentication decode" => FormatWrong, "Source variable : request.header.Authorization for basic authentication decode policy";
        "policies.ratelimit.QuotaViolation" => RateLimited, r#"{"fault":{"detail":{"errorcode":"policies.ratelimit.QuotaViolation"}}}"#;
        "accesscontrol.IPDeniedAccess" => SourceNotAllowed, r#"{"fault":{"detail":{"errorcode":"accesscontrol.IPDeniedAccess"}}}"#;
    }
    "KrakenD" Gateway {
        hosts [];
        marks ["x-krakend: *"];
    }
    "Gravitee" Gateway {
        hosts [];
        marks ["x-gravitee-*"];
        @shared "API_KEY_MISSING" => ApiKeyMissing, r#"{"message":"Unauthorized","technicalCode":"API_KEY_MISSING"}"#;
        @shared "API_KEY_INVALID" => ApiKeyInvalid, r#"{"message":"Unauthorized","technicalCode":"API_KEY_INVALID"}"#;
        "JWT_MISSING_TOKEN" => CredentialsMissing, r#"{"technicalCode":"JWT_MISSING_TOKEN"}"#;
        "JWT_INVALID_TOKEN" => TokenInvalid, r#"{"technicalCode":"JWT_INVALID_TOKEN"}"#;
        "GATEWAY_PLAN_UNRESOLVABLE" => Unauthorized, r#"{"technicalCode":"GATEWAY_PLAN_UNRESOLVABLE"}"#;
        "OAUTH2_INSUFFICIENT_SCOPE" => Scope, r#"{"technicalCode":"OAUTH2_INSUFFICIENT_SCOPE"}"#;
    }
    "WSO2" Gateway {
        hosts [];
        marks ["www-authenticate: OAuth2 realm=\"WSO2 API Manager\"*", "server: WSO2*"];
        "key offered to the API with no * endpoint" => Environment, "<am:description>Sandbox key offered to the API with no sandbox endpoint</am:description>";
        "code: 900900" => Unauthorized, r#"{"fault":{"code":900900,"message":"Unclassified Authentication Failure"}}"#;
        "code: 900901" => TokenInvalid, r#"{"fault":{"code":900901,"message":"Invalid Credentials"}}"#;
        "code: 900902" => CredentialsMissing, r#"{"fault":{"code":900902,"message":"Missing Credentials"}}"#;
        "code: 900903" => TokenExpired, r#"{"fault":{"code":900903,"message":"Access Token Expired"}}"#;
        "code: 900904" => TokenInvalid, r#"{"fault":{"code":900904,"message":"Access Token Inactive"}}"#;
        "code: 900905" => TokenType, r#"{"fault":{"code":900905}}"#;
        "code: 900906" => Scope, r#"{"fault":{"code":900906,"message":"No matching resource found in the API for the given request"}}"#;
        "code: 900907" => AccountBlocked, r#"{"fault":{"code":900907,"message":"The requested API is temporarily blocked"}}"#;
        "code: 900908" => Scope, r#"{"fault":{"code":900908,"message":"Resource forbidden"}}"#;
        "code: 900909" => AccountBlocked, r#"{"fault":{"code":900909,"message":"The subscription to the API is inactive"}}"#;
        "code: 900910" => Scope, r#"{"fault":{"code":900910,"message":"The access token does not allow you to access the requested resource"}}"#;
        "code: 900911" => BasicMalformed, r#"{"fault":{"code":900911}}"#;
        "900901</*code>" => TokenInvalid, "<ams:fault><ams:code>900901</ams:code></ams:fault>";
        "code: 900800" => RateLimited, r#"{"fault":{"code":900800,"message":"Message throttled out"}}"#;
    }
    "MuleSoft" Gateway {
        hosts ["anypoint.mulesoft.com"];
        marks ["x-anypnt-*"];
        "Authentication denied." => CredentialsMissing, r#"{"error":"Authentication denied."}"#;
        @shared "Authentication Attempt Failed" => PasswordWrong, r#"{"error":"Authentication Attempt Failed"}"#;
        "Registered authentication is set to * but there was no" => CredentialsMissing, "Registered authentication is set to org.mule.module.spring.security.filters.http.HttpBasicAuthenticationFilter but there was no security context on the session.";
        "HTTP:CLIENT_SECURITY" => Unauthorized, "error type HTTP:CLIENT_SECURITY";
    }
    "3scale" Gateway {
        hosts ["3scale.net"];
        marks ["server: 3scale*", "x-3scale-*"];
        "Authentication parameters missing" => ApiKeyMissing, "Authentication parameters missing";
        "Limits exceeded" => RateLimited, "Limits exceeded";
        "user_key_invalid" => ApiKeyInvalid, "<error code=\"user_key_invalid\">user key \"a\" is invalid</error>";
        "application_not_found" => ApiKeyInvalid, "<error code=\"application_not_found\">application with id=\"a\" was not found</error>";
        "application_key_invalid" => ApiKeyInvalid, "<error code=\"application_key_invalid\">application key \"a\" is invalid</error>";
    }
    "RapidAPI" Gateway {
        hosts ["rapidapi.com"];
        marks ["server: RapidAPI-*", "x-rapidapi-*"];
        "You are not subscribed to this API" => Scope, r#"{"message":"You are not subscribed to this API."}"#;
        "Invalid API key. Go to https://docs.rapidapi.com" => ApiKeyInvalid, r#"{"message":"Invalid API key. Go to https://docs.rapidapi.com/docs/keys for more info."}"#;
        "You have exceeded the * quota for Requests on your current plan" => RateLimited, r#"{"message":"You have exceeded the MONTHLY quota for Requests on your current plan, BASIC."}"#;
    }
    "PostgREST" Framework {
        hosts [];
        marks ["server: postgrest/*"];
        "code: PGRST300" => HandlerMisconfigured, r#"{"code":"PGRST300","message":"Server lacks JWT secret"}"#;
        "code: PGRST301" => TokenInvalid, r#"{"code":"PGRST301","message":"No suitable key or wrong key type"}"#;
        "code: PGRST302" => CredentialsMissing, r#"{"code":"PGRST302","message":"Anonymous access is disabled"}"#;
        "code: PGRST303" => TokenInvalid, r#"{"code":"PGRST303","message":"JWT claims validation or parsing failed"}"#;
        "No suitable key or wrong key type" => TokenSignature, r#"{"message":"No suitable key or wrong key type"}"#;
        "Server lacks JWT secret" => HandlerMisconfigured, r#"{"message":"Server lacks JWT secret"}"#;
        "JWSError (CompactDecodeError" => TokenMalformed, r#"{"message":"JWSError (CompactDecodeError Invalid number of parts: Expected 3 parts; got 2)"}"#;
        "JWSError JWSInvalidSignature" => TokenSignature, r#"{"message":"JWSError JWSInvalidSignature"}"#;
        "JWSError (JSONDecodeError" => TokenMalformed, r#"{"message":"JWSError (JSONDecodeError \"x\")"}"#;
        "JWTNotInAudience" => TokenAudience, r#"{"message":"JWTNotInAudience"}"#;
        "JWTIssuedAtFuture" => TokenNotYetValid, r#"{"message":"JWTIssuedAtFuture"}"#;
        "Expected 3 parts in JWT; got" => TokenMalformed, r#"{"message":"Expected 3 parts in JWT; got 1"}"#;
        "Empty JWT is sent in Authorization header" => CredentialEmpty, r#"{"message":"Empty JWT is sent in Authorization header"}"#;
        "JWT cryptographic operation failed" => TokenSignature, r#"{"message":"JWT cryptographic operation failed"}"#;
        "JWT not in audience" => TokenAudience, r#"{"message":"JWT not in audience"}"#;
        "JWT issued at future" => TokenNotYetValid, r#"{"message":"JWT issued at future"}"#;
        @shared "code: 42501" => Scope, r#"{"code":"42501","message":"permission denied for table t"}"#;
        "new row violates row-level security policy" => Scope, r#"{"message":"new row violates row-level security policy for table \"t\""}"#;
    }
    "Hasura" Gateway {
        hosts ["hasura.app"];
        marks ["x-hasura-*"];
        "Could not verify JWT: JWTExpired" => TokenExpired, r#"{"errors":[{"message":"Could not verify JWT: JWTExpired"}]}"#;
        "Could not verify JWT: JWSError" => TokenSignature, r#"{"errors":[{"message":"Could not verify JWT: JWSError x"}]}"#;
        "Malformed Authorization header" => FormatWrong, r#"{"errors":[{"message":"Malformed Authorization header"}]}"#;
        "invalid x-hasura-admin-secret/x-hasura-access-key" => ApiKeyInvalid, r#"{"errors":[{"message":"invalid x-hasura-admin-secret/x-hasura-access-key"}]}"#;
        "x-hasura-admin-secret/x-hasura-access-key required, but not found" => ApiKeyMissing, r#"{"errors":[{"message":"x-hasura-admin-secret/x-hasura-access-key required, but not found"}]}"#;
        "Missing 'Authorization' or 'Cookie' header in JWT authentication mode" => CredentialsMissing, r#"{"errors":[{"message":"Missing 'Authorization' or 'Cookie' header in JWT authentication mode"}]}"#;
        "Your requested role is not in allowed roles" => Scope, r#"{"errors":[{"message":"Your requested role is not in allowed roles"}]}"#;
        "JWT claim does not contain *x-hasura-allowed-roles" => TokenInvalid, r#"{"errors":[{"message":"JWT claim does not contain x-hasura-allowed-roles"}]}"#;
    }
}
