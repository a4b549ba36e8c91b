//! What the standards themselves have a server say: OAuth 2.0 and its extensions, OpenID Connect, gRPC, HTTP.

vendor! {
    "OAuth 2.0" Standard {
        hosts [];
        marks [];
        "error: invalid_token" => TokenInvalid, r#"{"error":"invalid_token"}"#;
        "error: insufficient_scope" => Scope, r#"{"error":"insufficient_scope"}"#;
        "error: invalid_client" => OAuthClient, r#"{"error":"invalid_client"}"#;
        "error: unauthorized_client" => OAuthClient, r#"{"error":"unauthorized_client"}"#;
        "error: invalid_client_metadata" => OAuthClient, r#"{"error":"invalid_client_metadata"}"#;
        "error: invalid_redirect_uri" => OAuthClient, r#"{"error":"invalid_redirect_uri"}"#;
        "error: redirect_uri_mismatch" => OAuthGrant, r#"{"error":"redirect_uri_mismatch"}"#;
        "error: invalid_grant" => OAuthGrant, r#"{"error":"invalid_grant"}"#;
        "error: unsupported_grant_type" => OAuthClient, r#"{"error":"unsupported_grant_type"}"#;
        "error: invalid_scope" => Scope, r#"{"error":"invalid_scope"}"#;
        "error: invalid_target" => TokenAudience, r#"{"error":"invalid_target"}"#;
        "error: invalid_request" [400] => BadRequest, r#"{"error":"invalid_request"}"#;
        "error: access_denied" => Forbidden, r#"{"error":"access_denied"}"#;
        "error: expired_token" => OAuthGrant, r#"{"error":"expired_token"}"#;
        "error: mfa_required" => StepUp, r#"{"error":"mfa_required"}"#;
        "error: use_dpop_nonce" => DpopProof, r#"{"error":"use_dpop_nonce"}"#;
        "error: invalid_dpop_proof" => DpopProof, r#"{"error":"invalid_dpop_proof"}"#;
        "error: insufficient_user_authentication" => StepUp, r#"{"error":"insufficient_user_authentication"}"#;
        "error: insecure_transport" => HttpsRequired, r#"{"error":"insecure_transport"}"#;
        "error: insufficient_authorization" => Scope, r#"{"error":"insufficient_authorization"}"#;
        "error=invalid_client" => OAuthClient, "https://shop.example/cb?error=invalid_client";
        "error=unauthorized_client" => OAuthClient, "https://shop.example/cb?error=unauthorized_client";
        "error=invalid_grant" => OAuthGrant, "https://shop.example/cb?error=invalid_grant";
        "(invalid_client)" => OAuthClient, "oauthlib.oauth2.rfc6749.errors.InvalidClientError: (invalid_client) Unauthorized";
        "(unauthorized_client)" => OAuthClient, "UnauthorizedClientError: (unauthorized_client)";
        "(invalid_grant)" => OAuthGrant, "oauthlib.oauth2.rfc6749.errors.InvalidGrantError: (invalid_grant) Bad Request";
        "[invalid_client]" => OAuthClient, "OAuth2AuthorizationException: [invalid_client] Client authentication failed";
        "[invalid_grant]" => OAuthGrant, "OAuth2AuthorizationException: [invalid_grant] Bad code";
        "error: insufficient_aal" => StepUp, r#"{"error":"insufficient_aal"}"#;
        "is not an access token" => TokenType, r#"{"error":"invalid_token","error_description":"Token is not an access token"}"#;
        "resource_metadata=\"http*\"" => ExchangeNeeded, r#"www-authenticate: Bearer resource_metadata="https://mcp.example.com/.well-known/oauth-protected-resource""#;
        "acr_values: *" => StepUp, "acr_values: urn:example:gold";
    }
    "OpenID Connect" Standard {
        hosts [];
        marks [];
        "error: login_required" => LoginRequired, r#"{"error":"login_required"}"#;
        "error: interaction_required" => StepUp, r#"{"error":"interaction_required"}"#;
        "error: account_selection_required" => LoginRequired, r#"{"error":"account_selection_required"}"#;
        "error: consent_required" => ConsentOrSso, r#"{"error":"consent_required"}"#;
    }
    "OAuth 1.0a" Standard {
        hosts [];
        marks [];
        "oauth_problem: timestamp_refused" => ClockSkew, "oauth_problem=timestamp_refused&oauth_acceptable_timestamps=1300000000-1300000600";
        "oauth_problem: nonce_used" => RequestSignatureScope, "oauth_problem=nonce_used";
        "oauth_problem: signature_invalid" => RequestSignature, "oauth_problem=signature_invalid&oauth_signature_base_string=x";
        "oauth_problem: signature_method_rejected" => RequestSignatureScope, "oauth_problem=signature_method_rejected";
        "oauth_problem: consumer_key_unknown" => ApiKeyInvalid, "oauth_problem=consumer_key_unknown";
        "oauth_problem: consumer_key_rejected" => ApiKeyInvalid, "oauth_problem=consumer_key_rejected";
        "oauth_problem: consumer_key_refused" => AccountBlocked, "oauth_problem=consumer_key_refused";
        "oauth_problem: token_rejected" => TokenInvalid, "oauth_problem=token_rejected&x=1";
        "oauth_problem: token_expired" => TokenExpired, "oauth_problem=token_expired&oauth_problem_advice=renew";
        "oauth_problem: token_revoked" => TokenRevoked, "oauth_problem=token_revoked";
        "oauth_problem: token_used" => OAuthGrant, "oauth_problem=token_used";
        "oauth_problem: permission_denied" => Scope, "oauth_problem=permission_denied";
        "oauth_problem: parameter_absent" => CredentialsMissing, "oauth_problem=parameter_absent&oauth_parameters_absent=oauth_token";
    }
    "gRPC" Standard {
        hosts [];
        marks [];
        "status: UNAUTHENTICATED" => Unauthorized, r#"{"status":"UNAUTHENTICATED"}"#;
        "code: UNAUTHENTICATED" => Unauthorized, r#"{"code":"UNAUTHENTICATED"}"#;
        "code = Unauthenticated desc =" => Unauthorized, "rpc error: code = Unauthenticated desc = who are you";
        "grpc-status: 16" => Unauthorized, "grpc-status: 16";
        "status: PERMISSION_DENIED" => Forbidden, r#"{"status":"PERMISSION_DENIED"}"#;
        "code = PermissionDenied desc =" => Forbidden, "rpc error: code = PermissionDenied desc = no";
        "grpc-status: 7" => Forbidden, "grpc-status: 7";
        "status: RESOURCE_EXHAUSTED" => RateLimited, r#"{"status":"RESOURCE_EXHAUSTED"}"#;
        "code = ResourceExhausted desc =" => RateLimited, "rpc error: code = ResourceExhausted desc = slow down";
    }
    "HTTP" Standard {
        hosts [];
        marks [];
        "stale: true" => DigestStale, r#"{"stale":true}"#;
        "This server could not verify that you are authorized to access the document" => Unauthorized, "<html><body><p>This server could not verify that you are authorized to access the document requested.</p></body></html>";
        "type=\"password\"" => LoginPage, r#"<html><form><input name="p" type="password"></form></html>"#;
        "type='password'" => LoginPage, r#"<html><form><input name='p' type='password'></form></html>"#;
        "autocomplete=\"current-password\"" => LoginPage, r#"<html><form><input autocomplete="current-password"></form></html>"#;
        "retry-after: *" [429] => RateLimited, "Retry-After: 30";
        "You either supplied the wrong credentials (e.g. a bad password), or your browser doesn't understand how to supply the credentials required" => Unauthorized, "<p>You either supplied the wrong credentials (e.g. a bad password), or your browser doesn't understand how to supply the credentials required.</p>";
        "Either you supplied the wrong credentials (e.g., bad password), or your browser doesn't understand how to supply the credentials required" => Unauthorized, "<p>Either you supplied the wrong credentials (e.g., bad password), or your browser doesn't understand how to supply the credentials required.</p>";
    }
    "GraphQL" Standard {
        hosts [];
        marks [];
        "code: FORBIDDEN" => Forbidden, r#"{"errors":[{"extensions":{"code":"FORBIDDEN"}}]}"#;
        "code: invalid-jwt" => TokenInvalid, r#"{"errors":[{"extensions":{"code":"invalid-jwt"}}]}"#;
        "code: AUTH_NOT_AUTHENTICATED" => CredentialsMissing, r#"{"errors":[{"extensions":{"code":"AUTH_NOT_AUTHENTICATED"}}]}"#;
    }
}
