//! Model providers and MCP: OpenAI, Anthropic, Mistral, Cohere, Groq, Hugging Face, OpenRouter and their like; MCP servers and clients. Wordings: the
//! providers' documentation and client libraries; modelcontextprotocol sources.

vendor! {
    "OpenAI" Service {
        hosts ["openai.com"];
        marks ["openai-*"];
        "Incorrect API key provided: *" => ApiKeyInvalid, r#"{"error":{"message":"Incorrect API key provided: sk-ab***yz. You can find your API key at https://platform.openai.com/account/api-keys."}}"#;
        "You didn't provide an API key. You need to provide your API key in an Authorization header using Bearer auth" => ApiKeyMissing, r#"{"error":{"message":"You didn't provide an API key. You need to provide your API key in an Authorization header using Bearer auth (i.e. Authorization: Bearer YOUR_KEY)"}}"#;
        "You must be a member of an organization to use the API" => Environment, r#"{"error":{"message":"You must be a member of an organization to use the API."}}"#;
        "No such organization: *" => Environment, r#"{"error":{"message":"No such organization: org-a."}}"#;
        "OpenAI-Organization header should match organization for API key" => Environment, r#"{"error":{"code":"mismatched_organization","message":"OpenAI-Organization header should match organization for API key"}}"#;
        "OpenAI-Project header should match project for API key" => Environment, r#"{"error":{"code":"mismatched_project","message":"OpenAI-Project header should match project for API key"}}"#;
        "code: mismatched_organization" => Environment, r#"{"error":{"code":"mismatched_organization"}}"#;
        "code: mismatched_project" => Environment, r#"{"error":{"code":"mismatched_project"}}"#;
        "You have insufficient permissions for this operation. Missing scopes: *" => Scope, r#"{"error":{"message":"You have insufficient permissions for this operation. Missing scopes: model.request."}}"#;
        "Your authentication token is not from a valid issuer" => TokenIssuer, r#"{"error":{"code":"invalid_issuer","message":"Your authentication token is not from a valid issuer."}}"#;
        "Your request to * must be made with a session key" => TokenType, r#"{"error":{"message":"Your request to GET /v1/usage must be made with a session key (that is, it can only be made from the browser)."}}"#;
        "code: account_deactivated" => AccountBlocked, r#"{"error":{"code":"account_deactivated"}}"#;
        "code: insufficient_quota" => RateLimited, r#"{"error":{"code":"insufficient_quota"}}"#;
        "code: unsupported_country_region_territory" => SourceNotAllowed, r#"{"error":{"code":"unsupported_country_region_territory"}}"#;
        "code: ip_not_authorized" => SourceNotAllowed, r#"{"error":{"code":"ip_not_authorized"}}"#;
        "Project * does not have access to model" => Scope, r#"{"error":{"message":"Project `proj_a` does not have access to model `gpt-4`"}}"#;
        "The OPENAI_API_KEY environment variable is missing or empty" => ClientCredentialLost, "OpenAIError: The OPENAI_API_KEY environment variable is missing or empty; either provide it, or instantiate the OpenAI client with an apiKey option";
        "The api_key client option must be set either by passing api_key to the client or by setting the OPENAI_API_KEY environment variable" => ClientCredentialLost, "openai.OpenAIError: The api_key client option must be set either by passing api_key to the client or by setting the OPENAI_API_KEY environment variable";
    }
    "Anthropic" Service {
        hosts ["anthropic.com", "claude.ai", "claude.com"];
        marks ["anthropic-*", "type: authentication_error"];
        "message: invalid x-api-key" => ApiKeyInvalid, r#"{"type":"error","error":{"type":"authentication_error","message":"invalid x-api-key"}}"#;
        "message: x-api-key header is required" => ApiKeyMissing, r#"{"type":"error","error":{"message":"x-api-key header is required"}}"#;
        "OAuth token has expired. Please obtain a new token or refresh your existing token" => TokenExpired, r#"{"type":"error","error":{"message":"OAuth token has expired. Please obtain a new token or refresh your existing token."}}"#;
        "OAuth authentication is currently not supported" => MethodDisabled, r#"{"type":"error","error":{"message":"OAuth authentication is currently not supported."}}"#;
        "OAuth token revoked" => TokenRevoked, r#"{"type":"error","error":{"message":"OAuth token revoked"}}"#;
        "OAuth authentication is currently not allowed for this organization" => MethodDisabled, r#"{"type":"error","error":{"message":"OAuth authentication is currently not allowed for this organization."}}"#;
        "This credential is only authorized for use with Claude Code and cannot be used for other API requests" => TokenType, r#"{"type":"error","error":{"message":"This credential is only authorized for use with Claude Code and cannot be used for other API requests."}}"#;
        "Your credit balance is too low to access the Anthropic API" => AccountBlocked, r#"{"type":"error","error":{"message":"Your credit balance is too low to access the Anthropic API."}}"#;
        "This organization has been disabled" => AccountBlocked, r#"{"type":"error","error":{"message":"This organization has been disabled."}}"#;
        "Could not resolve authentication method. Expected either apiKey or authToken to be set" => ClientCredentialLost, "Could not resolve authentication method. Expected either apiKey or authToken to be set. Or for one of the \"X-Api-Key\" or \"Authorization\" headers to be explicitly omitted";
        "Could not resolve authentication method. Expected either api_key or auth_token to be set" => ClientCredentialLost, "Could not resolve authentication method. Expected either api_key or auth_token to be set.";
        "type: permission_error" => Scope, r#"{"type":"error","error":{"type":"permission_error"}}"#;
        "type: rate_limit_error" => RateLimited, r#"{"type":"error","error":{"type":"rate_limit_error"}}"#;
    }
    "Mistral AI" Service {
        hosts ["mistral.ai"];
        marks ["mistral-correlation-id: *"];
    }
    "Cohere" Service {
        hosts ["cohere.ai", "cohere.com"];
        marks [];
        "message: invalid api token" => ApiKeyInvalid, r#"{"message":"invalid api token"}"#;
        "message: no api key supplied" => ApiKeyMissing, r#"{"message":"no api key supplied"}"#;
    }
    "Hugging Face" Service {
        hosts ["huggingface.co", "hf.co", "hf.space"];
        marks ["x-error-code: *Repo", "x-repo-commit: *", "x-error-message: *"];
        "x-error-code: GatedRepo" => ConsentOrSso, "X-Error-Code: GatedRepo";
        "x-error-code: RepoNotFound" => ExistenceHidden, "X-Error-Code: RepoNotFound";
        "Access to model * is restricted" => ConsentOrSso, "Access to model meta-llama/Llama-2-7b is restricted. You must have access to it and be authenticated to access it.";
        "Cannot access gated repo for url" => ConsentOrSso, "Cannot access gated repo for url https://huggingface.co/a/b";
        @shared "Invalid credentials in Authorization header" => TokenInvalid, r#"{"error":"Invalid credentials in Authorization header"}"#;
        "Invalid username or password.*huggingface" => TokenInvalid, "Invalid username or password. huggingface";
        "User Access Token \"*\" is expired" => TokenExpired, "User Access Token \"a\" is expired";
        "Make sure your token has the correct permissions" => Scope, "403 Forbidden: Make sure your token has the correct permissions.";
        "This authentication method does not have sufficient permissions to call Inference Providers" => Scope, r#"{"error":"This authentication method does not have sufficient permissions to call Inference Providers on behalf of user a"}"#;
    }
    "OpenRouter" Service {
        hosts ["openrouter.ai"];
        marks [];
        "No auth credentials found" => CredentialsMissing, r#"{"error":{"message":"No auth credentials found","code":401}}"#;
        "No cookie auth credentials found" => CredentialsMissing, r#"{"error":{"message":"No cookie auth credentials found","code":401}}"#;
        @shared "User not found." => ApiKeyInvalid, r#"{"error":{"message":"User not found.","code":401}} openrouter"#;
    }
    "Groq" Service {
        hosts ["groq.com"];
        marks ["x-groq-*"];
    }
    "Replicate" Service {
        hosts ["replicate.com"];
        marks [];
        "You did not pass an authentication token" => CredentialsMissing, r#"{"title":"Unauthenticated","detail":"You did not pass an authentication token","status":401}"#;
        "You did not pass a valid authentication token" => TokenInvalid, r#"{"title":"Unauthenticated","detail":"You did not pass a valid authentication token","status":401}"#;
    }
    "Perplexity" Service {
        hosts ["perplexity.ai"];
        marks [];
    }
    "ElevenLabs" Service {
        hosts ["elevenlabs.io"];
        marks [];
        "status: invalid_api_key" => ApiKeyInvalid, r#"{"detail":{"status":"invalid_api_key","message":"Invalid API key"}}"#;
        "status: missing_permissions" => Scope, r#"{"detail":{"status":"missing_permissions"}}"#;
        "status: needs_authorization" => CredentialsMissing, r#"{"detail":{"status":"needs_authorization"}}"#;
        "status: detected_unusual_activity" => AccountBlocked, r#"{"detail":{"status":"detected_unusual_activity"}}"#;
        "status: quota_exceeded" => RateLimited, r#"{"detail":{"status":"quota_exceeded"}}"#;
    }
    "DeepSeek" Service {
        hosts ["deepseek.com"];
        marks [];
        "Authentication Fails, Your api key: * is invalid" => ApiKeyInvalid, r#"{"error":{"message":"Authentication Fails, Your api key: ****abcd is invalid"}}"#;
        "Authentication Fails (no such user)" => ApiKeyInvalid, r#"{"error":{"message":"Authentication Fails (no such user)"}}"#;
        "Authentication Fails (governor)" => CredentialsMissing, "Authentication Fails (governor)";
    }
    "xAI" Service {
        hosts ["x.ai"];
        marks [];
    }
    "Voyage AI" Service {
        hosts ["voyageai.com"];
        marks [];
        @shared "Provided API key is invalid." => ApiKeyInvalid, r#"{"detail":"Provided API key is invalid."}"#;
    }
    "LiteLLM" Gateway {
        hosts [];
        marks ["x-litellm-*"];
        "Authentication Error, Invalid proxy server token passed" => ApiKeyInvalid, r#"{"error":{"message":"Authentication Error, Invalid proxy server token passed. Received API Key = sk-...ab"}}"#;
        "Authentication Error, No api key passed in" => ApiKeyMissing, r#"{"error":{"message":"Authentication Error, No api key passed in."}}"#;
        "Authentication Error, LiteLLM Virtual Key expected" => ApiKeyInvalid, r#"{"error":{"message":"Authentication Error, LiteLLM Virtual Key expected. Received=a, expected to start with 'sk-'."}}"#;
        "Authentication Error - Expired Key" => TokenExpired, r#"{"error":{"message":"Authentication Error - Expired Key. Key Expiry time x"}}"#;
        "ExceededBudget: *" => RateLimited, r#"{"error":{"message":"ExceededBudget: User a has exceeded their budget"}}"#;
    }
    "MCP" Service {
        hosts [];
        marks ["mcp-session-id: *", "mcp-protocol-version: *"];
        "No valid session ID provided" => SessionMissing, r#"{"jsonrpc":"2.0","error":{"code":-32000,"message":"Bad Request: No valid session ID provided"},"id":null}"#;
        "Mcp-Session-Id header is required" => SessionMissing, r#"{"jsonrpc":"2.0","error":{"code":-32000,"message":"Bad Request: Mcp-Session-Id header is required"}}"#;
        @shared "Missing session ID" => SessionMissing, r#"{"jsonrpc":"2.0","error":{"code":-32600,"message":"Bad Request: Missing session ID"}}"#;
        @shared "Missing Authorization header" => CredentialsMissing, r#"{"error":"invalid_token","error_description":"Missing Authorization header"}"#;
        "Invalid Authorization header format, expected 'Bearer TOKEN'" => FormatWrong, r#"{"error":"invalid_token","error_description":"Invalid Authorization header format, expected 'Bearer TOKEN'"}"#;
        "Token has no expiration time" => TokenInvalid, r#"{"error":"invalid_token","error_description":"Token has no expiration time"}"#;
        "Protected resource * does not match expected" => TokenAudience, "Error: Protected resource https://a.example/mcp does not match expected https://a.example (or origin)";
        "Incompatible auth server: does not support dynamic client registration" => OAuthClient, "Error: Incompatible auth server: does not support dynamic client registration";
        "Resource server does not implement OAuth 2.0 Protected Resource Metadata" => HandlerMisconfigured, "Error: Resource server does not implement OAuth 2.0 Protected Resource Metadata.";
        "Existing OAuth client information is required when exchanging an authorization code" => OAuthClient, "Existing OAuth client information is required when exchanging an authorization code";
        "Server does not support dynamic client registration" => OAuthClient, "Server does not support dynamic client registration";
    }
}
