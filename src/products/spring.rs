//! Spring Security, Spring Boot and the JWT libraries of the JVM. Wordings: spring-security, nimbus-jose-jwt, jjwt, java-jwt, quarkus, micronaut.

vendor! {
    "Spring Security" Framework {
        hosts [];
        marks ["error_uri: https://tools.ietf.org/html/rfc6750#section-3.1", "org.springframework.security.*"];
        "An error occurred while attempting to decode the Jwt: Jwt expired at" => TokenExpired, r#"error_description: An error occurred while attempting to decode the Jwt: Jwt expired at 2024-05-01T10:00:00Z"#;
        "An error occurred while attempting to decode the Jwt: Signed JWT rejected: Invalid signature" => TokenSignature, "An error occurred while attempting to decode the Jwt: Signed JWT rejected: Invalid signature";
        "An error occurred while attempting to decode the Jwt: Jwt used before" => TokenNotYetValid, "An error occurred while attempting to decode the Jwt: Jwt used before 2030-01-01T00:00:00Z";
        "An error occurred while attempting to decode the Jwt: Signed JWT rejected: Another algorithm expected, or no matching key(s) found" => TokenKeyUnknown, "An error occurred while attempting to decode the Jwt: Signed JWT rejected: Another algorithm expected, or no matching key(s) found";
        "An error occurred while attempting to decode the Jwt: Couldn't retrieve remote JWK set" => TokenKeyUnknown, "An error occurred while attempting to decode the Jwt: Couldn't retrieve remote JWK set: Connection refused";
        "An error occurred while attempting to decode the Jwt: Malformed token" => TokenMalformed, "An error occurred while attempting to decode the Jwt: Malformed token";
        "An error occurred while attempting to decode the Jwt: Malformed payload" => TokenMalformed, "An error occurred while attempting to decode the Jwt: Malformed payload";
        "An error occurred while attempting to decode the Jwt: Invalid JWT serialization" => TokenMalformed, "An error occurred while attempting to decode the Jwt: Invalid JWT serialization: Missing dot delimiter(s)";
        "Invalid unsecured/JWS/JWE header" => TokenMalformed, "Invalid unsecured/JWS/JWE header: Invalid JSON: Unexpected token";
        "Unsupported algorithm of none" => TokenAlgorithm, "An error occurred while attempting to decode the Jwt: Unsupported algorithm of none";
        "The iss claim is not valid" => TokenIssuer, "The iss claim is not valid";
        "The aud claim is not valid" => TokenAudience, "The aud claim is not valid";
        "The required issuer is not a trusted issuer" => TokenIssuer, "Invalid issuer: The required issuer is not a trusted issuer";
        "Bearer token is malformed" => TokenMalformed, "Bearer token is malformed";
        "Found multiple bearer tokens in the request" => CredentialsTwice, "Found multiple bearer tokens in the request";
        "Full authentication is required to access this resource" => CredentialsMissing, r#"{"status":401,"message":"Full authentication is required to access this resource"}"#;
        "An Authentication object was not found in the SecurityContext" => CredentialsMissing, "An Authentication object was not found in the SecurityContext";
        @shared "Bad credentials" => PasswordWrong, "org.springframework.security.authentication.BadCredentialsException: Bad credentials";
        "BadCredentialsException" => PasswordWrong, "org.springframework.security.authentication.BadCredentialsException: Bad credentials";
        "User account is locked" => AccountBlocked, r#"{"message":"User account is locked"}"#;
        "User account has expired" => AccountBlocked, r#"{"message":"User account has expired"}"#;
        "User credentials have expired" => AccountBlocked, r#"{"message":"User credentials have expired"}"#;
        "LockedException" => AccountBlocked, "org.springframework.security.authentication.LockedException: x";
        "Maximum sessions of * for this principal exceeded" => RateLimited, "Maximum sessions of 1 for this principal exceeded";
        "This session has been expired (possibly due to multiple concurrent logins being attempted as the same user)" => SessionExpired, "This session has been expired (possibly due to multiple concurrent logins being attempted as the same user).";
        @shared "The request requires higher privileges than provided by the access token" => Scope, "error_description: The request requires higher privileges than provided by the access token.";
        "Could not verify the provided CSRF token because" => Csrf, "Could not verify the provided CSRF token because no token was found to compare.";
        "Invalid CSRF Token '*' was found on the request parameter '*' or header" => Csrf, "Invalid CSRF Token 'null' was found on the request parameter '_csrf' or header 'X-CSRF-TOKEN'.";
        "Failed to decode basic authentication token" => BasicMalformed, "Failed to decode basic authentication token";
        "Invalid basic authentication token" => BasicMalformed, "Invalid basic authentication token";
        "Empty basic authentication token" => CredentialsMissing, "Empty basic authentication token";
        "No AuthenticationProvider found for" => HandlerMisconfigured, "No AuthenticationProvider found for org.springframework.security.authentication.UsernamePasswordAuthenticationToken";
        "There is no PasswordEncoder mapped for the id" => HandlerMisconfigured, "java.lang.IllegalArgumentException: There is no PasswordEncoder mapped for the id \"null\"";
        "Using generated security password:" => HandlerMisconfigured, "Using generated security password: 8e557245-73e2-4286-969a-ff57fe326336";
        "Provided token isn't active" => TokenInvalid, "error_description: Provided token isn't active";
        "[invalid_token_response] *" => OAuthGrant, "[invalid_token_response] An error occurred while attempting to retrieve the OAuth 2.0 Access Token Response: 401";
        "[authorization_request_not_found]" => CookieLost, "[authorization_request_not_found]";
        "An error occurred while attempting to decode the Jwt: Invalid JWT serialization: Missing dot delimiter(s)" => TokenMalformed, "An error occurred while attempting to decode the Jwt: Invalid JWT serialization: Missing dot delimiter(s)";
    }
    "Java JWT (jjwt)" Framework {
        hosts [];
        marks ["io.jsonwebtoken.*"];
        "JWT expired * milliseconds ago at" => TokenExpired, "JWT expired 3600000 milliseconds ago at 2024-01-01T00:00:00.000Z. Current time: 2024-01-01T01:00:00.000Z. Allowed clock skew: 0 milliseconds.";
        "JWT expired at * Current time" => TokenExpired, "JWT expired at 2019-01-01T00:00:00Z. Current time: 2019-01-02T00:00:00Z, a difference of 86400000 milliseconds.";
        "JWT signature does not match locally computed signature" => TokenSignature, "JWT signature does not match locally computed signature. JWT validity cannot be asserted and should not be trusted.";
        "JWT strings must contain exactly 2 period characters" => TokenMalformed, "JWT strings must contain exactly 2 period characters. Found: 0";
        "Invalid compact JWT string" => TokenMalformed, "Invalid compact JWT string: Compact JWSs must contain exactly 2 period characters, and compact JWEs must contain exactly 4.  Found: 0";
        "Unable to read JSON value:" => TokenMalformed, "io.jsonwebtoken.MalformedJwtException: Unable to read JSON value: ab";
        "JWT String argument cannot be null or empty" => CredentialsMissing, "JWT String argument cannot be null or empty.";
        "Unsigned Claims JWTs are not supported" => TokenAlgorithm, "io.jsonwebtoken.UnsupportedJwtException: Unsigned Claims JWTs are not supported.";
        "JWT must not be accepted before" => TokenNotYetValid, "JWT must not be accepted before 2030-01-01T00:00:00Z. Current time: 2029-12-31T00:00:00Z";
    }
    "Auth0 java-jwt" Framework {
        hosts [];
        marks ["com.auth0.jwt.*"];
        "The Token has expired on" => TokenExpired, "com.auth0.jwt.exceptions.TokenExpiredException: The Token has expired on 2021-04-22T13:06:19Z.";
        "The Token can't be used before" => TokenNotYetValid, "The Token can't be used before 2030-04-22T13:06:19Z.";
        "The Token's Signature resulted invalid when verified using the Algorithm" => TokenSignature, "The Token's Signature resulted invalid when verified using the Algorithm: HmacSHA256";
        "The token was expected to have 3 parts, but got" => TokenMalformed, "The token was expected to have 3 parts, but got 1.";
        "The Claim 'aud' value doesn't contain the required audience" => TokenAudience, "The Claim 'aud' value doesn't contain the required audience.";
        "The Claim 'iss' value doesn't match the required issuer" => TokenIssuer, "The Claim 'iss' value doesn't match the required issuer.";
        "The provided Algorithm doesn't match the one defined in the JWT's Header" => TokenAlgorithm, "The provided Algorithm doesn't match the one defined in the JWT's Header.";
    }
    "jose4j" Framework {
        hosts [];
        marks ["org.jose4j.*"];
        "The JWT is no longer valid - the evaluation time" => TokenExpired, "JWT rejected due to invalid claims. Additional details: [[1] The JWT is no longer valid - the evaluation time NumericDate{1700003600} is on or after the Expiration Time]";
        "Unable to find a suitable verification key for JWS" => TokenKeyUnknown, "org.jose4j.lang.UnresolvableKeyException: Unable to find a suitable verification key for JWS w/ header {\"alg\":\"RS256\"}";
        "JWS signature is invalid" => TokenSignature, "org.jose4j.jwt.consumer.InvalidJwtSignatureException: JWT rejected due to invalid signature. Additional details: [[9] Invalid JWS Signature] JWS signature is invalid";
        "Audience (aud) claim [*] doesn't contain an acceptable identifier" => TokenAudience, "Audience (aud) claim [b] doesn't contain an acceptable identifier. Expected a as an aud value.";
        "Issuer (iss) claim value (*) doesn't match expected value of" => TokenIssuer, "Issuer (iss) claim value (b) doesn't match expected value of a";
    }
    "Jetty" Server {
        hosts [];
        marks ["server: Jetty*", "Powered by Jetty://*"];
        "!role" => Scope, "<title>Error 403 !role</title>";
    }
}
