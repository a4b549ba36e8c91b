//! Stripe. Wordings: docs.stripe.com/api/errors and error-codes, answers of api.stripe.com.

vendor! {
    "Stripe" Service {
        hosts ["stripe.com"];
        marks ["stripe-version: *", "x-stripe-routing-context-priority-tier: *"];
        "You did not provide an API key. You need to provide your API key" => ApiKeyMissing, r#"{"error":{"message":"You did not provide an API key. You need to provide your API key in the Authorization header, using Bearer auth (e.g. 'Authorization: Bearer YOUR_SECRET_KEY').","type":"invalid_request_error"}}"#;
        "Invalid API Key provided: *" => ApiKeyInvalid, r#"{"error":{"message":"Invalid API Key provided: sk_test_****1234","type":"invalid_request_error"}}"#;
        "Expired API Key provided: *" => TokenExpired, r#"{"error":{"code":"api_key_expired","message":"Expired API Key provided: sk_live_****ab"}}"#;
        "code: api_key_expired" => TokenExpired, r#"{"error":{"code":"api_key_expired","type":"invalid_request_error"}}"#;
        "This API call cannot be made with a publishable API key" => TokenType, r#"{"error":{"code":"secret_key_required","message":"This API call cannot be made with a publishable API key. Please use a secret API key."}}"#;
        "code: secret_key_required" => TokenType, r#"{"error":{"code":"secret_key_required"}}"#;
        "code: platform_api_key_expired" => TokenExpired, r#"{"error":{"code":"platform_api_key_expired"}}"#;
        "a similar object exists in live mode, but a test mode key was used" => Environment, r#"{"error":{"message":"No such customer: 'cus_9'; a similar object exists in live mode, but a test mode key was used to make this request."}}"#;
        "a similar object exists in test mode, but a live mode key was used" => Environment, r#"{"error":{"message":"No such customer: 'cus_9'; a similar object exists in test mode, but a live mode key was used to make this request."}}"#;
        "code: testmode_charges_only" => AccountBlocked, r#"{"error":{"code":"testmode_charges_only"}}"#;
        "code: livemode_mismatch" => Environment, r#"{"error":{"code":"livemode_mismatch"}}"#;
        "does not have the required permissions for this endpoint" => Scope, r#"{"error":{"message":"The provided key 'rk_live_****' does not have the required permissions for this endpoint on account 'acct_1'. Having the 'rak_charge_read' permission would allow this request to continue."}}"#;
        "code: tls_version_unsupported" => NoAnswer, r#"{"error":{"code":"tls_version_unsupported"}}"#;
        "No signatures found matching the expected signature for payload" => RequestSignature, "Webhook Error: No signatures found matching the expected signature for payload. Are you passing the raw request body you received from Stripe?";
        "Timestamp outside the tolerance zone" => ClockSkew, "stripe.error.SignatureVerificationError: Timestamp outside the tolerance zone (1700000000)";
    }
}
