//! Firewalls, bot filters and access gateways that answer before the application does. Wordings: the vendors' troubleshooting pages and the
//! block pages themselves.

vendor! {
    "Cloudflare" Cdn {
        hosts [];
        marks ["server: cloudflare", "cf-ray: *"];
        "cf-mitigated: challenge" => RequestBlocked, "cf-mitigated: challenge";
        "Attention Required! | Cloudflare" => RequestBlocked, "<title>Attention Required! | Cloudflare</title>";
        "Why have I been blocked?" => RequestBlocked, "<h2 data-translate=\"blocked_why_headline\">Why have I been blocked?</h2>";
        "Sorry, you have been blocked" => RequestBlocked, "<h1 data-translate=\"block_headline\">Sorry, you have been blocked</h1>";
        "Just a moment..." => RequestBlocked, "<title>Just a moment...</title>";
        "error code: 1005" => RequestBlocked, "error code: 1005";
        "error code: 1006" => RequestBlocked, "error code: 1006";
        "error code: 1007" => RequestBlocked, "error code: 1007";
        "error code: 1008" => RequestBlocked, "error code: 1008";
        "error code: 1009" => RequestBlocked, "error code: 1009";
        "error code: 1010" => RequestBlocked, "error code: 1010";
        "error code: 1012" => RequestBlocked, "error code: 1012";
        "error code: 1020" => RequestBlocked, "error code: 1020";
        "error code: 1015" => RateLimited, "error code: 1015";
        "You are being rate limited" => RateLimited, "<h1>Error 1015</h1><h2>You are being rate limited</h2>";
        "window._cf_chl_opt" => RequestBlocked, "<script>(function(){window._cf_chl_opt = {cvId: '3'}})();</script>";
        "__cf_chl_rt_tk=" => RequestBlocked, "history.replaceState(null, null, \"/login?__cf_chl_rt_tk=abc\")";
        "cdn-cgi/challenge-platform" => RequestBlocked, "<script src=\"/cdn-cgi/challenge-platform/h/b/orchestrate/chl_page/v1\"></script>";
        "Enable JavaScript and cookies to continue" => RequestBlocked, "<noscript>Enable JavaScript and cookies to continue</noscript>";
        "Checking your browser before accessing" => RequestBlocked, "Checking your browser before accessing shop.example.";
    }
    "Cloudflare Access" Portal {
        hosts ["cloudflareaccess.com"];
        marks ["set-cookie: CF_AppSession=*", "set-cookie: CF_Authorization=*", "cf-access-domain: *"];
        "cloudflareaccess.com/cdn-cgi/access/login" => NetworkLogin, "location: https://team.cloudflareaccess.com/cdn-cgi/access/login/app.example.com";
        "www-authenticate: Cloudflare-Access *" => NetworkLogin, "www-authenticate: Cloudflare-Access resource_metadata=\"https://app.example.com/.well-known/oauth-protected-resource\"";
        "Sign in ・ Cloudflare Access" => NetworkLogin, "<title>Sign in ・ Cloudflare Access</title>";
    }
    "Google IAP" Portal {
        hosts [];
        marks [];
        "x-goog-iap-generated-response: *" => NetworkLogin, "x-goog-iap-generated-response: true";
        "Invalid IAP credentials" => NetworkLogin, "Invalid IAP credentials: Unable to parse JWT";
        "Invalid GCIP ID token" => NetworkLogin, "Invalid GCIP ID token: JWT signature is invalid";
    }
    "Azure App Proxy" Portal {
        hosts ["msappproxy.net"];
        marks [];
        "login.microsoftonline.com*msappproxy.net" => NetworkLogin, "Location: https://login.microsoftonline.com/common/oauth2/authorize?redirect_uri=https%3a%2f%2fapp-example.msappproxy.net%2f";
    }
    "Pomerium" Portal {
        hosts [];
        marks ["x-pomerium-intercepted-response: *"];
        "/.pomerium/sign_in" => NetworkLogin, "location: https://authenticate.example.com/.pomerium/sign_in?pomerium_expiry=1";
    }
    "oauth2-proxy" Portal {
        hosts [];
        marks ["set-cookie: _oauth2_proxy*"];
        "location: */oauth2/start?rd=" => NetworkLogin, "location: https://auth.example.com/oauth2/start?rd=https://app.example.com";
        "location: */oauth2/sign_in?rd=" => NetworkLogin, "location: https://auth.example.com/oauth2/sign_in?rd=https://app.example.com";
    }
    "FortiGate" Portal {
        hosts [];
        marks [];
        "/fgtauth?" => NetworkLogin, "location: http://192.0.2.1:1000/fgtauth?0a1b2c3d4e5f";
        "FortiGuard Intrusion Prevention" => RequestBlocked, "FortiGuard Intrusion Prevention - Access Blocked";
    }
    "FortiWeb" Firewall {
        hosts [];
        marks ["set-cookie: cookiesession1=*"];
        "Web Page Blocked! *Attack ID" => RequestBlocked, "Web Page Blocked! Attack ID: 20000051";
    }
    "network" Portal {
        hosts [];
        marks [];
        "Network Authentication Required" => NetworkLogin, "HTTP/1.1 511 Network Authentication Required";
        "to use this network" => NetworkLogin, "You need to sign in to use this network.";
    }
    "AWS WAF" Firewall {
        hosts [];
        marks [];
        "x-amzn-waf-action: *" => RequestBlocked, "x-amzn-waf-action: challenge";
        "Request blocked. We can't connect to the server for this app" => RequestBlocked, "Request blocked. We can't connect to the server for this app or website at this time.";
        "Request blocked. We can\\'t connect to the server for this app" => RequestBlocked, "Request blocked. We can\\'t connect to the server for this app or website at this time.";
        "title: ERROR: The request could not be satisfied" [403] => RequestBlocked, "<html><head><title>ERROR: The request could not be satisfied</title></head></html>";
    }
    "Akamai" Firewall {
        hosts [];
        marks ["server: AkamaiGHost"];
        "You don't have permission to access * on this server.*Reference" => RequestBlocked, "You don't have permission to access \"http://www.shop.example/\" on this server.<P>Reference&#32;&#35;18.1c2d3e4f";
        "Reference #6." => RequestBlocked, "Reference #6.1c2d3e4f.1763890000.abc";
        "Reference #9." => RequestBlocked, "Reference #9.1c2d3e4f.1763890000.abc";
        "Reference #11." => RequestBlocked, "Reference #11.1c2d3e4f.1763890000.abc";
        "Reference #18." => RequestBlocked, "Reference #18.1c2d3e4f.1763890000.abc";
        "Reference #30." => RequestBlocked, "Reference #30.1c2d3e4f.1763890000.abc";
        "Reference #97." => RequestBlocked, "Reference #97.1c2d3e4f.1763890000.abc";
        "Reference&#32;&#35;" => RequestBlocked, "<P>\nReference&#32;&#35;18&#46;1c2d3e4f&#46;1763890000&#46;abc\n</BODY>";
        "server: AkamaiGHost" [403] => RequestBlocked, "Server: AkamaiGHost";
        "errors.edgesuite.net" => RequestBlocked, "https://errors.edgesuite.net/18.1c2d3e4f.1763890000.abc";
        "Reference #18." [403] => RequestBlocked, "Reference #18.1c2d3e4f.1763890000.abc";
        "Reference #7." [403] => RequestBlocked, "Reference #7.1c2d3e4f.1763890000.abc";
        "Reference #9." [403] => RequestBlocked, "Reference #9.1c2d3e4f.1763890000.abc";
        "Reference #30." [403] => RequestBlocked, "Reference #30.1c2d3e4f.1763890000.abc";
    }
    "Imperva" Firewall {
        hosts [];
        marks ["x-iinfo: *", "x-cdn: Incapsula", "set-cookie: incap_ses_*", "set-cookie: visid_incap_*"];
        "Incapsula incident ID" => RequestBlocked, "Request unsuccessful. Incapsula incident ID: 1234000560123456789-123456789012345678";
        "_Incapsula_Resource" => RequestBlocked, "<iframe src=\"/_Incapsula_Resource?SWUDNSAI=31\">";
    }
    "F5 BIG-IP ASM" Firewall {
        hosts [];
        marks ["server: BigIP", "server: BIG-IP"];
        "The requested URL was rejected. Please consult with your administrator" => RequestBlocked, "The requested URL was rejected. Please consult with your administrator. Your support ID is: 1234567890";
    }
    "ModSecurity" Firewall {
        hosts [];
        marks [];
        "Access denied with code * (phase" => RequestBlocked, "Message: Access denied with code 403 (phase 2). Match of \"within %{tx.allowed_methods}\" required.";
        "Inbound Anomaly Score Exceeded" => RequestBlocked, "[msg \"Inbound Anomaly Score Exceeded (Total Score: 5)\"]";
        "ModSecurity: Access denied with code" => RequestBlocked, "ModSecurity: Access denied with code 403 (phase 2).";
        "This error was generated by Mod_Security" => RequestBlocked, "Not Acceptable! An appropriate representation of the requested resource could not be found. This error was generated by Mod_Security.";
    }
    "Sucuri" Firewall {
        hosts [];
        marks ["x-sucuri-id: *", "server: Sucuri/Cloudproxy"];
        "Sucuri WebSite Firewall - Access Denied" => RequestBlocked, "<title>Sucuri WebSite Firewall - Access Denied</title>";
        "x-sucuri-block: *" => RequestBlocked, "x-sucuri-block: 13020";
    }
    "DataDome" Firewall {
        hosts ["captcha-delivery.com"];
        marks ["set-cookie: datadome=*", "x-datadome-cid: *"];
        "x-datadome: protected" [401, 403] => RequestBlocked, "X-DataDome: protected";
        "captcha-delivery.com" => RequestBlocked, "{\"url\":\"https://geo.captcha-delivery.com/captcha/?initialCid=1\"}";
    }
    "PerimeterX" Firewall {
        hosts [];
        marks ["set-cookie: _px*"];
        "px-captcha" => RequestBlocked, "<div id=\"px-captcha\"></div>";
        "Access to this page has been denied because we believe you are using automation tools" => RequestBlocked, "Access to this page has been denied because we believe you are using automation tools to browse the website.";
    }
    "Azure WAF" Firewall {
        hosts ["azurefd.net"];
        marks ["x-azure-ref: *", "server: Microsoft-Azure-Application-Gateway/v2"];
        "Microsoft-Azure-Application-Gateway/v2</center>" [403] => RequestBlocked, "<center><h1>403 Forbidden</h1></center><hr><center>Microsoft-Azure-Application-Gateway/v2</center>";
        "The request is blocked." => RequestBlocked, "<h2>The request is blocked.</h2>";
    }
    "Vercel" Firewall {
        hosts ["vercel.app"];
        marks ["server: Vercel", "x-vercel-id: *"];
        "x-vercel-mitigated: *" => RequestBlocked, "x-vercel-mitigated: challenge";
        "Vercel Security Checkpoint" => RequestBlocked, "<title>Vercel Security Checkpoint</title>";
        "_vercel_sso_nonce" => NetworkLogin, "set-cookie: _vercel_sso_nonce=a1b2; Path=/";
    }
    "DDoS-Guard" Firewall {
        hosts [];
        marks ["server: ddos-guard"];
        "DDoS-Guard*Checking your browser" => RequestBlocked, "<title>DDoS-Guard</title> Checking your browser";
    }
    "Wordfence" Firewall {
        hosts [];
        marks [];
        "Generated by Wordfence" => RequestBlocked, "Generated by Wordfence at Mon, 23 Nov 2026 8:14:02 GMT.";
        "Your access to this site has been limited" => RequestBlocked, "Your access to this site has been limited by the site owner";
    }
    "fail2ban" Firewall {
        hosts [];
        marks [];
        "fail2ban.actions*Ban" => RateLimited, "fail2ban.actions [812]: NOTICE [nginx-http-auth] Ban 203.0.113.7";
    }
}
