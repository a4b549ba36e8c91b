//! Which domains are shared by strangers, so that no cookie may be set for them: an excerpt of the Public Suffix List.

/// Whether a domain, in lower case, is a public suffix. Only the commonest are known besides the top-level ones.
pub(super) fn is_public(domain: &str) -> bool {
    !domain.contains('.') || SECOND_LEVEL.contains(&domain) || HOSTING.contains(&domain)
}

const SECOND_LEVEL: [&str; 33] = [
    "ac.uk", "co.uk", "gov.uk", "ltd.uk", "me.uk", "net.uk", "org.uk", "com.au", "edu.au", "gov.au", "net.au", "org.au", "ac.jp", "co.jp", "go.jp",
    "ne.jp", "or.jp", "com.br", "gov.br", "com.ar", "com.mx", "com.cn", "com.hk", "com.sg", "com.tr", "com.tw", "co.id", "co.il", "co.in", "co.kr",
    "co.nz", "co.za", "com.ua",
];

const HOSTING: [&str; 33] = [
    "amplifyapp.com", "appspot.com", "azurestaticapps.net", "azurewebsites.net", "blogspot.com", "cloudapp.net", "cloudfront.net", "deno.dev",
    "execute-api.us-east-1.amazonaws.com", "firebaseapp.com", "fly.dev", "github.io", "gitlab.io", "glitch.me", "herokuapp.com", "myshopify.com",
    "netlify.app", "ngrok-free.app", "ngrok.app", "ngrok.io", "onrender.com", "pages.dev", "readthedocs.io", "a.run.app", "repl.co", "s3.amazonaws.com",
    "surge.sh", "trycloudflare.com", "vercel.app", "web.app", "workers.dev", "azureedge.net", "up.railway.app",
];
