//! The pastes that are measured, made here so that they are the same bytes on every machine. xtask uses this file, too.

use std::fmt::Write as _;

/// The present of all of them: the answers' own `Date`, 2026-11-23T02:07:41Z.
pub const NOW: i64 = 1_795_399_661;

/// The same instant, for the command line.
pub const NOW_TEXT: &str = "2026-11-23T02:07:41Z";

/// A token that expired 38 minutes before [`NOW`].
pub const TOKEN: &str = concat!(
    "eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCIsImtpZCI6ImhhcmJvdXItNyJ9.",
    "eyJpc3MiOiJodHRwczovL2xvZ2luLmhhcmJvdXIuZXhhbXBsZSIsImF1ZCI6Im9yZGVycyIsInN1YiI6InUtMTQwMiIsImlhdCI6MTc5NTM5Mzc2OSwiZXhwIjoxNzk1Mzk3",
    "MzY5LCJzY29wZSI6Im9yZGVyczpyZWFkIn0.",
    "CzBVep_E6Q4zWH2ix-wRNluApcrvFDleg6jN8hc8YYar0PUaP2SJrtP4HUJnjLHW-yBFao-02f4jSG2St9wBJktwlbrfBClOc5i94gcsUXabwOUKL1R5nsPoDTJXfKHG",
);

/// A kind of paste that can be made of any length.
pub struct Kind {
    /// What a person would call it.
    pub name: &'static str,
    /// Makes one of at least so many bytes.
    pub make: fn(usize) -> String,
}

/// One for each family of readers.
pub const KINDS: [Kind; 8] = [
    Kind { name: "raw messages", make: raw },
    Kind { name: "curl -v", make: curl_verbose },
    Kind { name: "curl command", make: curl_command },
    Kind { name: "HAR", make: har },
    Kind { name: "log", make: log },
    Kind { name: "stack trace", make: stack_trace },
    Kind { name: "JSON body", make: json_body },
    Kind { name: "developer tools' panel", make: panel },
];

const REFUSAL: &str = "{\"error\":\"invalid_token\",\"message\":\"The access token expired\"}";
const CHALLENGE: &str = "Bearer realm=\"orders\", error=\"invalid_token\", error_description=\"The access token expired\"";

/// `head`, then parts until the whole is long enough, then `tail`.
fn grown(bytes: usize, head: &str, part: impl Fn(usize) -> String, tail: &str) -> String {
    let mut text = String::with_capacity(bytes.saturating_add(1024));
    text.push_str(head);
    let mut at = 0;
    while text.len().saturating_add(tail.len()) < bytes {
        text.push_str(&part(at));
        at = at.saturating_add(1);
    }
    text.push_str(tail);
    text
}

/// A response of 300 bytes, and nothing else.
pub fn response() -> String {
    format!("HTTP/1.1 401 Unauthorized\nDate: Mon, 23 Nov 2026 02:07:41 GMT\nContent-Type: application/json\nWWW-Authenticate: {CHALLENGE}\nServer: harbour\n\n{REFUSAL}\n")
}

/// A token and nothing else.
pub fn token() -> String {
    format!("{TOKEN}\n")
}

/// Requests and responses as they go over the wire, one after another.
pub fn raw(bytes: usize) -> String {
    let request = |path: &str| format!("GET {path} HTTP/1.1\nHost: api.harbour.example\nAccept: application/json\nAuthorization: Bearer {TOKEN}\n\n");
    let fine = |at: usize| {
        let ask = request(&format!("/v2/orders/{at}"));
        format!("{ask}HTTP/1.1 200 OK\nDate: Mon, 23 Nov 2026 01:07:41 GMT\nContent-Type: application/json\n\n{{\"id\":{at},\"state\":\"sent\"}}\n\n")
    };
    grown(bytes, "", fine, &format!("{}{}", request("/v2/orders"), response()))
}

/// What `curl -v` prints: the connection, the handshake, the request, and an answer that is as long as it takes.
pub fn curl_verbose(bytes: usize) -> String {
    let head = format!(
        "* Host api.harbour.example:443 was resolved.\n* IPv4: 192.0.2.7\n*   Trying 192.0.2.7:443...\n* Connected to api.harbour.example (192.0.2.7) port 443\n\
         * ALPN: curl offers h2,http/1.1\n* TLSv1.3 (OUT), TLS handshake, Client hello (1):\n* TLSv1.3 (IN), TLS handshake, Server hello (2):\n\
         * SSL connection using TLSv1.3 / TLS_AES_256_GCM_SHA384\n* Server certificate:\n*  subject: CN=api.harbour.example\n*  SSL certificate verify ok.\n\
         * using HTTP/2\n> GET /v2/orders?limit=20 HTTP/2\n> Host: api.harbour.example\n> User-Agent: curl/8.5.0\n> Accept: */*\n> Authorization: Bearer {TOKEN}\n>\n\
         < HTTP/2 401\n< date: Mon, 23 Nov 2026 02:07:41 GMT\n< content-type: application/json\n< www-authenticate: {CHALLENGE}\n"
    );
    let field = |at: usize| format!("< x-harbour-trace-{at}: span={at:08x};berth=north-quay;crane={};sampled=1\n", at % 7);
    grown(bytes, &head, field, &format!("<\n{REFUSAL}\n* Connection #0 to host api.harbour.example left intact\n"))
}

/// A curl command of many options, and the answer under it.
pub fn curl_command(bytes: usize) -> String {
    let head = format!("curl 'https://api.harbour.example/v2/orders?limit=20' \\\n  -H 'Authorization: Bearer {TOKEN}' \\\n");
    let option = |at: usize| format!("  -H 'X-Harbour-Berth-{at}: quay={at:06}; crane=\"{}\"' \\\n", at % 7);
    grown(bytes, &head, option, &format!("  --compressed -i\nHTTP/2 401\ndate: Mon, 23 Nov 2026 02:07:41 GMT\nwww-authenticate: {CHALLENGE}\n\n{REFUSAL}\n"))
}

/// A HAR of many calls that went well, and one at its end that did not.
pub fn har(bytes: usize) -> String {
    let items: String = (0..60).fold(String::new(), |mut all, it| {
        let _ = write!(all, "{{\\\"id\\\":{it},\\\"name\\\":\\\"Parcel {it}\\\",\\\"note\\\":\\\"left with the harbour office\\\"}},");
        all
    });
    let entry = |path: &str, status: u16, fields: &str, body: &str| {
        format!(
            "{{\"startedDateTime\":\"2026-11-23T02:07:41.000Z\",\"time\":12.5,\"request\":{{\"method\":\"GET\",\"url\":\"https://api.harbour.example{path}\",\"httpVersion\":\"h2\",\
             \"cookies\":[],\"queryString\":[],\"headers\":[{{\"name\":\"accept\",\"value\":\"application/json\"}},{{\"name\":\"authorization\",\"value\":\"Bearer {TOKEN}\"}}],\
             \"headersSize\":-1,\"bodySize\":0}},\"response\":{{\"status\":{status},\"statusText\":\"\",\"httpVersion\":\"h2\",\"headers\":[{{\"name\":\"date\",\"value\":\"Mon, 23 Nov 2026 \
             02:07:41 GMT\"}}{fields}],\"cookies\":[],\"redirectURL\":\"\",\"headersSize\":-1,\"bodySize\":-1,\"content\":{{\"size\":9000,\"mimeType\":\"application/json\",\"text\":\
             \"{body}\"}}}},\"cache\":{{}},\"timings\":{{\"send\":0.1,\"wait\":11,\"receive\":0.4}}}}"
        )
    };
    let quoted = |text: &str| text.replace('"', "\\\"");
    let failing = entry("/v2/orders", 401, &format!(",{{\"name\":\"www-authenticate\",\"value\":\"{}\"}}", quoted(CHALLENGE)), &quoted(REFUSAL));
    let head = "{\"log\":{\"version\":\"1.2\",\"creator\":{\"name\":\"Firefox\",\"version\":\"140.0\"},\"entries\":[\n";
    grown(bytes, head, |at| format!("{},\n", entry(&format!("/v2/parcels/{at}"), 200, "", &items)), &format!("{failing}\n]}}}}\n"))
}

/// An access log in which one line is a refusal, and what the application said of it.
pub fn log(bytes: usize) -> String {
    let line = |at: usize| {
        let (minute, second) = (at / 60 % 60, at % 60);
        format!("192.0.2.{} - - [23/Nov/2026:01:{minute:02}:{second:02} +0000] \"GET /v2/parcels/{at} HTTP/1.1\" 200 {} \"-\" \"okhttp/4.12.0\"\n", at % 200, 900 + at % 97)
    };
    let tail = "192.0.2.9 - - [23/Nov/2026:02:07:41 +0000] \"GET /v2/orders HTTP/1.1\" 401 61 \"-\" \"okhttp/4.12.0\"\n\
                2026-11-23T02:07:41Z WARN auth: token rejected: The access token expired (sub=u-1402)\n";
    grown(bytes, "", line, tail)
}

/// An exception of Java whose chain of causes is as long as it takes.
pub fn stack_trace(bytes: usize) -> String {
    let head = "org.springframework.web.client.HttpClientErrorException$Unauthorized: 401 Unauthorized: \"{\"error\":\"invalid_token\"}\"\n";
    let frame = |at: usize| format!("\tat example.harbour.orders.Step{at}.call(Step{at}.java:{})\n", at % 900 + 1);
    grown(bytes, head, frame, "Caused by: java.io.IOException: the request to https://api.harbour.example/v2/orders was refused\n")
}

/// The JSON body of an answer.
pub fn json_body(bytes: usize) -> String {
    let detail = |at: usize| format!("{{\"code\":\"H-{at}\",\"field\":\"berth\",\"hint\":\"ask at the harbour office, window {}\"}},\n", at % 9);
    grown(bytes, "{\"status\":401,\"error\":\"invalid_token\",\"message\":\"The access token expired\",\"details\":[\n", detail, "{}]}\n")
}

/// A request as the panel of a browser's developer tools shows it.
pub fn panel(bytes: usize) -> String {
    let head = format!(
        "Request URL\nhttps://api.harbour.example/v2/orders\nRequest Method\nGET\nStatus Code\n401 Unauthorized\nResponse Headers\ncontent-type\napplication/json\ndate\n\
         Mon, 23 Nov 2026 02:07:41 GMT\nwww-authenticate\n{CHALLENGE}\n"
    );
    let field = |at: usize| format!("x-harbour-trace-{at}\nspan={at:08x};berth=north-quay\n");
    grown(bytes, &head, field, &format!("Request Headers\naccept\napplication/json\nauthorization\nBearer {TOKEN}\n"))
}
