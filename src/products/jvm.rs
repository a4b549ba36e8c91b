//! Frameworks of the JVM beside Spring, and its JWT libraries. To be checked against: vertx-auth, SmallRye JWT, Quarkus OIDC, Micronaut Security, Ktor,
//! Nimbus, jjwt's claim checks, Dropwizard, Shiro.

vendor! {
    "Vert.x" Framework {
        hosts [];
        marks ["io.vertx.*"];
        "Expired JWT token: exp <= now" => TokenExpired, "java.lang.RuntimeException: Expired JWT token: exp <= now";
        "Invalid JWT token: iat > now" => ClockSkew, "java.lang.RuntimeException: Invalid JWT token: iat > now";
        "Invalid JWT token: nbf > now" => TokenNotYetValid, "java.lang.RuntimeException: Invalid JWT token: nbf > now";
        "Invalid JWT audient. expected" => TokenAudience, "Invalid JWT audient. expected: [\"a\"]";
        "Invalid JWT audience. expected" => TokenAudience, "Invalid JWT audience. expected: [\"a\"]";
        "Invalid JWT issuer" => TokenIssuer, "Invalid JWT issuer";
        "No suitable key found for" => TokenKeyUnknown, "io.vertx.ext.jwt.NoSuchKeyIdException: No suitable key found for: RS256#a";
        "NoSuchKeyIdException" => TokenKeyUnknown, "io.vertx.ext.auth.impl.jose.JWT NoSuchKeyIdException: x";
    }
    "SmallRye / Quarkus" Framework {
        hosts [];
        marks ["io.smallrye.*", "io.quarkus.*"];
        "SRJWT07000" => TokenInvalid, "SRJWT07000: Failed to parse the JWT token";
        "SRJWT07001" => TokenInvalid, "SRJWT07001: Failed to verify a token";
        "SRJWT06001" => TokenKeyUnknown, "SRJWT06001: Failed to load the key";
        "Verification of the token issued to client * has failed" => TokenInvalid, "Verification of the token issued to client a has failed: Invalid token";
        "OIDC server is not available" => HandlerMisconfigured, "OIDC server is not available at the 'quarkus.oidc.auth-server-url' URL";
        "State cookie is missing after a redirect from IDP" => CookieLost, "State cookie is missing after a redirect from IDP, authentication has failed";
        "The state cookie is missing" => CookieLost, "The state cookie is missing";
        "State cookie value does not match the state query parameter value" => LoginStateLost, "State cookie value does not match the state query parameter value, completing the code flow with HTTP status 401";
    }
    "Micronaut" Framework {
        hosts [];
        marks ["io.micronaut.*"];
        "REJECTED by any rule" => Scope, "REJECTED by any rule";
        "is not valid for JWT bearer" => TokenInvalid, "token is not valid for JWT bearer";
    }
    "Ktor" Framework {
        hosts [];
        marks ["io.ktor.*"];
        "Token verification failed: com.auth0.jwt" => TokenInvalid, "Token verification failed: com.auth0.jwt.exceptions.JWTVerificationException: x";
    }
    "jjwt claims" Framework {
        hosts [];
        marks [];
        "Expected iss claim to be" => TokenIssuer, "io.jsonwebtoken.IncorrectClaimException: Expected iss claim to be: a, but was: b.";
        "Expected aud claim to be" => TokenAudience, "io.jsonwebtoken.IncorrectClaimException: Expected aud claim to be: a, but was: b.";
        "Missing expected 'iss' value" => TokenIssuer, "IncorrectClaimException: Missing expected 'iss' value. Expected value: a.";
        "Missing expected 'aud' value" => TokenAudience, "IncorrectClaimException: Missing expected 'aud' value in 'aud' claim [b].";
        "WeakKeyException" => HandlerMisconfigured, "io.jsonwebtoken.security.WeakKeyException: The specified key byte array is 96 bits which is not secure enough for any JWT HMAC-SHA algorithm.";
        "A signing key must be specified if the specified JWT is digitally signed" => HandlerMisconfigured, "java.lang.IllegalArgumentException: A signing key must be specified if the specified JWT is digitally signed.";
        "JWT must have 3 tokens" => TokenMalformed, "com.auth0.android.jwt.DecodeException: JWT must have 3 tokens";
    }
    "Nimbus" Framework {
        hosts [];
        marks ["com.nimbusds.*"];
        "JWT issuer rejected" => TokenIssuer, "com.nimbusds.jwt.proc.BadJWTException: JWT issuer rejected";
        "JWT iss claim has value *, must be" => TokenIssuer, "BadJWTException: JWT iss claim has value a, must be b";
        "JWT audience rejected" => TokenAudience, "com.nimbusds.jwt.proc.BadJWTException: JWT audience rejected: [a]";
        "JWT before use time" => TokenNotYetValid, "com.nimbusds.jwt.proc.BadJWTException: JWT before use time";
        "JOSE header typ (type) * not allowed" => TokenType, "com.nimbusds.jose.proc.BadJOSEException: JOSE header typ (type) at+jwt not allowed";
        "Unsupported JWS algorithm" => TokenAlgorithm, "com.nimbusds.jose.JOSEException: Unsupported JWS algorithm RS256, must be HS256";
        @shared "Another algorithm expected, or no matching key(s) found" => TokenKeyUnknown, "com.nimbusds.jose.proc.BadJOSEException: Signed JWT rejected: Another algorithm expected, or no matching key(s) found";
        @shared "Signed JWT rejected: Invalid signature" => TokenSignature, "com.nimbusds.jose.proc.BadJWSException: Signed JWT rejected: Invalid signature";
        "JWT missing required audience" => TokenAudience, "com.nimbusds.jwt.proc.BadJWTException: JWT missing required audience";
        "JWT missing required claims" => TokenMalformed, "com.nimbusds.jwt.proc.BadJWTException: JWT missing required claims: [exp]";
        "JWT aud claim has value *, must be" => TokenAudience, "BadJWTException: JWT aud claim has value [a], must be [b]";
        "Unsecured (plain) JWTs are rejected" => TokenAlgorithm, "com.nimbusds.jose.proc.BadJOSEException: Unsecured (plain) JWTs are rejected, extend class to handle";
    }
    "Spring set-up" Framework {
        hosts [];
        marks [];
        "Unable to resolve the Configuration with the provided Issuer of" => HandlerMisconfigured, "java.lang.IllegalArgumentException: Unable to resolve the Configuration with the provided Issuer of \"https://a.example\"";
        "provided in the configuration did not match the requested issuer" => TokenIssuer, "The Issuer \"http://a.example\" provided in the configuration did not match the requested issuer \"https://a.example\"";
        "provided in the configuration metadata did not match the requested issuer" => TokenIssuer, "The Issuer \"http://a.example\" provided in the configuration metadata did not match the requested issuer \"https://a.example\"";
        "Encoded password does not look like BCrypt" => HandlerMisconfigured, "WARN o.s.s.c.bcrypt.BCryptPasswordEncoder : Encoded password does not look like BCrypt";
        "Empty encoded password" => HandlerMisconfigured, "WARN BCryptPasswordEncoder : Empty encoded password";
        "Failed to authorize filter invocation" => Scope, "Failed to authorize filter invocation [GET /admin] with attributes [hasRole('ADMIN')]";
        "Sending AnonymousAuthenticationToken [*] to authentication entry point since access is denied" => LoginRequired, "Sending AnonymousAuthenticationToken [Principal=anonymousUser] to authentication entry point since access is denied";
        "Access is denied (user is anonymous)" => LoginRequired, "ExceptionTranslationFilter - Access is denied (user is anonymous); redirecting to authentication entry point";
        "Invalid CSRF token found for" => Csrf, "o.s.security.web.csrf.CsrfFilter : Invalid CSRF token found for http://localhost:8080/login";
        "Missing token in authorization header" => CredentialsMissing, "Missing token in authorization header";
    }
    "Apache Shiro" Framework {
        hosts [];
        marks ["org.apache.shiro.*"];
        "IncorrectCredentialsException" => PasswordWrong, "org.apache.shiro.authc.IncorrectCredentialsException: Submitted credentials for token did not match";
        "UnknownAccountException" => PasswordWrong, "org.apache.shiro.authc.UnknownAccountException: x";
        "LockedAccountException" => AccountBlocked, "org.apache.shiro.authc.LockedAccountException: x";
        "Subject does not have permission" => Scope, "org.apache.shiro.authz.UnauthorizedException: Subject does not have permission [a:b]";
        "Subject does not have role" => Scope, "org.apache.shiro.authz.UnauthorizedException: Subject does not have role [admin]";
    }
}
