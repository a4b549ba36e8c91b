//! What servers' CORS filters answer and log when they refuse, and what browsers print of it. To be checked against: Spring Framework, Tomcat, ASP.NET
//! Core, Starlette, rs/cors, actix-cors, Vert.x, hapi, @fastify/cors, Blink, Gecko and WebKit.

vendor! {
    "Spring CORS" Framework {
        hosts [];
        marks [];
        "Invalid CORS request" => CorsRefused, "HTTP/1.1 403\n\nInvalid CORS request";
        "Reject: '*' origin is not allowed" => CorsRefused, "Reject: 'https://a.example' origin is not allowed";
        "Reject: HTTP '*' is not allowed" => CorsRefused, "Reject: HTTP 'PUT' is not allowed";
        "Reject: headers '*' are not allowed" => CorsRefused, "Reject: headers '[authorization]' are not allowed";
        "When allowCredentials is true, allowedOrigins cannot contain the special value" => CorsCredentials, "java.lang.IllegalArgumentException: When allowCredentials is true, allowedOrigins cannot contain the special value \"*\"";
    }
    "ASP.NET Core CORS" Framework {
        hosts [];
        marks [];
        "CORS policy execution failed" => CorsRefused, "info: Microsoft.AspNetCore.Cors.Infrastructure.CorsService[5]\n      CORS policy execution failed.";
        "Request origin * does not have permission to access the resource" => CorsRefused, "Request origin http://localhost:4200 does not have permission to access the resource.";
        "Request header '*' not allowed in CORS policy" => CorsRefused, "Request header 'authorization' not allowed in CORS policy.";
        "Request method * not allowed in CORS policy" => CorsRefused, "Request method PUT not allowed in CORS policy.";
        "The CORS protocol does not allow specifying a wildcard (any) origin and credentials at the same time" => CorsCredentials, "System.InvalidOperationException: The CORS protocol does not allow specifying a wildcard (any) origin and credentials at the same time.";
    }
    "Starlette CORS" Framework {
        hosts [];
        marks [];
        "Disallowed CORS origin" => CorsRefused, "HTTP/1.1 400 Bad Request\n\nDisallowed CORS origin";
        "Disallowed CORS headers" => CorsRefused, "HTTP/1.1 400 Bad Request\n\nDisallowed CORS headers";
        "Disallowed CORS method" => CorsRefused, "HTTP/1.1 400 Bad Request\n\nDisallowed CORS method";
        "Disallowed CORS credentials" => CorsRefused, "HTTP/1.1 400 Bad Request\n\nDisallowed CORS credentials";
    }
    "rs/cors" Framework {
        hosts [];
        marks [];
        "Preflight aborted: origin" => CorsRefused, "[cors] Preflight aborted: origin 'https://a.example' not allowed";
        "Preflight aborted: headers" => CorsRefused, "[cors] Preflight aborted: headers '[Authorization]' not allowed";
        "Preflight aborted: method" => CorsRefused, "[cors] Preflight aborted: method 'PUT' not allowed";
        "Actual request no headers added: origin" => CorsRefused, "[cors] Actual request no headers added: origin 'https://a.example' not allowed";
    }
    "actix-cors" Framework {
        hosts [];
        marks [];
        "Origin is not allowed to make this request" => CorsRefused, "HTTP/1.1 400 Bad Request\n\nOrigin is not allowed to make this request";
        @shared "Requested method is not allowed" => CorsRefused, "HTTP/1.1 400 Bad Request\n\nRequested method is not allowed";
        "One or more request headers are not allowed" => CorsRefused, "HTTP/1.1 400 Bad Request\n\nOne or more request headers are not allowed";
        "List of allowed origins can not be empty" => CorsRefused, "List of allowed origins can not be empty";
    }
    "JavaScript CORS" Framework {
        hosts [];
        marks [];
        "Not allowed by CORS" => CorsRefused, "Error: Not allowed by CORS\n    at origin (/app/server.js:20:16)";
        "Invalid Preflight Request" => CorsRefused, "HTTP/1.1 400 Bad Request\n\nInvalid Preflight Request";
        "CORS Rejected - Invalid origin" => CorsRefused, "CORS Rejected - Invalid origin";
        "CORS error: Origin not allowed" => CorsRefused, r#"{"message":"CORS error: Origin not allowed"}"#;
    }
    "CORS in browsers" Client {
        hosts [];
        marks [];
        "The value of the 'Access-Control-Allow-Credentials' header in the response is" => CorsCredentials, "The value of the 'Access-Control-Allow-Credentials' header in the response is '' which must be 'true' when the request's credentials mode is 'include'.";
        "must not be the wildcard '*' when the request's credentials mode is 'include'" => CorsCredentials, "The value of the 'Access-Control-Allow-Origin' header in the response must not be the wildcard '*' when the request's credentials mode is 'include'.";
        "cannot be used in the 'Access-Control-Allow-Origin' header when the credentials flag is true" => CorsCredentials, "A wildcard '*' cannot be used in the 'Access-Control-Allow-Origin' header when the credentials flag is true.";
        "Credentials flag is 'true', but the 'Access-Control-Allow-Credentials' header is" => CorsCredentials, "Credentials flag is 'true', but the 'Access-Control-Allow-Credentials' header is ''. It must be 'true' to allow credentials.";
        "expected ‘true’ in CORS header ‘Access-Control-Allow-Credentials’" => CorsCredentials, "(Reason: expected ‘true’ in CORS header ‘Access-Control-Allow-Credentials’).";
        "Credential is not supported if the CORS header ‘Access-Control-Allow-Origin’ is ‘*’" => CorsCredentials, "(Reason: Credential is not supported if the CORS header ‘Access-Control-Allow-Origin’ is ‘*’).";
        "Cannot use wildcard in Access-Control-Allow-Origin when credentials flag is true" => CorsCredentials, "Cannot use wildcard in Access-Control-Allow-Origin when credentials flag is true.";
        "Credentials flag is true, but Access-Control-Allow-Credentials is not \"true\"" => CorsCredentials, "Credentials flag is true, but Access-Control-Allow-Credentials is not \"true\".";
        "is not allowed by Access-Control-Allow-Origin" => CorsBlocked, "Origin http://localhost:8080 is not allowed by Access-Control-Allow-Origin.";
        "is therefore not allowed access" => CorsBlocked, "Origin 'http://localhost:3000' is therefore not allowed access. The response had HTTP status code 403.";
        "No 'Access-Control-Allow-Origin' header is present on the requested resource" => CorsBlocked, "XMLHttpRequest cannot load http://api.example.com/a. No 'Access-Control-Allow-Origin' header is present on the requested resource.";
    }
}
