//! What clients and servers of the Model Context Protocol say. To be checked against: the TypeScript, Python and C# SDKs, mcp-remote and the editors.

vendor! {
    "MCP client" Client {
        hosts [];
        marks ["@modelcontextprotocol/*", "ModelContextProtocol.*", "mcp-remote*", "[CopilotMCP]*"];
        "The WWW-Authenticate header does not contain a resource_metadata parameter" => HandlerMisconfigured, "ModelContextProtocol.McpException: The WWW-Authenticate header does not contain a resource_metadata parameter";
        "WWW-Authenticate header does not contain a resource_metadata parameter" => HandlerMisconfigured, "Error: WWW-Authenticate header does not contain a resource_metadata parameter (RFC 9728)";
        "The 401 response does not contain a WWW-Authenticate header" => HandlerMisconfigured, "McpException: The 401 response does not contain a WWW-Authenticate header";
        "Failed to fetch resource metadata from" => HandlerMisconfigured, "McpException: Failed to fetch resource metadata from https://a.example/.well-known/oauth-protected-resource";
        "Failed to fetch protected resource metadata" => HandlerMisconfigured, "Error: Failed to fetch protected resource metadata from \"https://a.example\" (HTTP 404)";
        "Resource URI in metadata (*) does not match" => HandlerMisconfigured, "McpException: Resource URI in metadata (https://a.example/) does not match the expected URI (https://a.example/mcp)";
        "Failed to find .well-known/openid-configuration" => HandlerMisconfigured, "Failed to find .well-known/openid-configuration or .well-known/oauth-authorization-server metadata for authorization server 'https://a.example'";
        "No authorization_servers found in" => HandlerMisconfigured, "No authorization_servers found in protected resource metadata";
        "No authorization servers found in authentication challenge" => HandlerMisconfigured, "McpException: No authorization servers found in authentication challenge";
        "trying to load OpenID provider metadata" => HandlerMisconfigured, "Error: HTTP 500 trying to load OpenID provider metadata from https://a.example";
        "Invalid OAuth error response" => HandlerMisconfigured, "ServerError: HTTP 404: Invalid OAuth error response: SyntaxError: Unexpected token < in JSON";
        "Incompatible auth server: does not support response type code" => HandlerMisconfigured, "Error: Incompatible auth server: does not support response type code";
        "Incompatible auth server: does not support code challenge method S256" => HandlerMisconfigured, "Error: Incompatible auth server: does not support code challenge method S256";
        "Incompatible auth server: does not support grant type" => HandlerMisconfigured, "Error: Incompatible auth server: does not support grant type refresh_token";
        "Dynamic client registration failed" => OAuthClient, "Error: Dynamic client registration failed: HTTP 403";
        "Dynamic Client Registration not supported" => OAuthClient, "Dynamic Client Registration not supported";
        "OAuthRegistrationError" => OAuthClient, "mcp.client.auth.OAuthRegistrationError: Registration failed: 404 Not Found";
        "OAuth client information must be saveable for dynamic registration" => OAuthClient, "Error: OAuth client information must be saveable for dynamic registration";
        "No authentication provider found for authserver" => ExchangeNeeded, "No authentication provider found for authserver: https://a.example";
        "Authentication required. Waiting for authorization" => ExchangeNeeded, "[123] Authentication required. Waiting for authorization...";
        "Authentication required. Initializing auth" => ExchangeNeeded, "[123] Authentication required. Initializing auth...";
        "Server returned 401 after successful authentication" => TokenInvalid, "StreamableHTTPError: Server returned 401 after successful authentication";
        "Server returned 403 after trying upscoping" => Scope, "StreamableHTTPError: Server returned 403 after trying upscoping";
        "State parameter mismatch" => LoginStateLost, "OAuthFlowError: State parameter mismatch: a != b";
        "Already attempted reconnection for reason: auth. Giving up" => TokenInvalid, "Fatal error: Error: Already attempted reconnection for reason: auth. Giving up.";
        "Failed to handle unauthorized response with 'Bearer' scheme" => ExchangeNeeded, "McpException: Failed to handle unauthorized response with 'Bearer' scheme. The AuthenticationProvider was unable to process the authentication challenge.";
        "needs authentication - run /mcp" => ExchangeNeeded, "1 MCP server needs authentication - run /mcp";
    }
    "MCP server" Framework {
        hosts [];
        marks [];
        "error_description=\"Authentication required\"" [401] => LoginRequired, "HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer error=\"invalid_token\", error_description=\"Authentication required\"\n\n{\"error\":\"invalid_token\",\"error_description\":\"Authentication required\"}";
        "Invalid access token audience" => TokenAudience, r#"{"error":"invalid_token","error_description":"Invalid access token audience"}"#;
    }
}
