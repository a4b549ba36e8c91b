//! Signatures and Digest responses checked with a key: our own vectors from the RFCs, and those of other suites where they are at hand.

use std::io::Read;
use std::path::Path;

use serde_json::Value;
use why401::http::credentials::read_credentials;
use why401::http::jwt::read_jwt;
use why401::text::Text;
use why401::verify::Verdict;
use why401::verify::keys::read_keys;

fn jwt(token: &str, key: &str) -> Verdict {
    why401::verify::jwt::check(&read_jwt(&Text::verbatim(token, 0)), &read_keys(key))
}

// RFC 7515, A.1.
const HS256: &str = "eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ.dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
const HS256_KEY: &str = "AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow";

#[test]
fn the_form_of_the_secret_that_fits_is_named() {
    assert_eq!(jwt(HS256, HS256_KEY), Verdict::Right("with the secret as base64url".to_owned()));
    assert_eq!(jwt(HS256, &format!("{{\"kty\":\"oct\",\"k\":\"{HS256_KEY}\"}}")), Verdict::Right("with a JWK".to_owned()));
    assert_eq!(jwt(HS256, "another secret").word(), "wrong");
}

// RFC 7515, A.4.
const ES512: &str = "eyJhbGciOiJFUzUxMiJ9.UGF5bG9hZA.AdwMgeerwtHoh-l192l60hp9wAHZFVJbLfD_UxMi70cwnZOYaRI1bKPWROc-mZZqwqT2SI-KGDKB34XO0aw_7XdtAG8GaSwFKdCAPZgoXD2YBJZCPEX3xKpRwcdOO8KpEHwJjyqOgzDO7iKvU8vcnwNrmxYbSW9ERBXukOXolLzeO_Jn";
const ES512_KEY: &str = r#"{"kty":"EC","crv":"P-521","x":"AekpBQ8ST8a8VcfVOTNl353vSrDCLLJXmPk06wTjxrrjcBpXp5EOnYG_NjFZ6OvLFV1jSfS9tsz4qUxcWceqwQGk","y":"ADSmRA43Z1DSNx_RvcLI87cdL07l6jQyyBXMoxVg_l2Th-x3S1WDhjDly79ajL4Kkd0AZMaZmh9ubmf63e3kyMj2"}"#;

#[test]
fn es512_is_checked() {
    assert_eq!(jwt(ES512, ES512_KEY), Verdict::Right("with the P-521 key".to_owned()));
    assert_eq!(jwt(&ES512.replace("UGF5", "UGE5"), ES512_KEY).word(), "wrong");
    assert_eq!(jwt(&ES512.replace("eO_Jn", "eO_Jm"), ES512_KEY).word(), "wrong");
    // The leading zero of y left out, as some libraries do.
    assert_eq!(jwt(ES512, &ES512_KEY.replace("ADSmRA43Z1DSNx_RvcLI87cdL07l6jQyyBXMoxVg_l2Th-x3S1WDhjDly79ajL4Kkd0AZMaZmh9ubmf63e3kyMj2", "NKZEDjdnUNI3H9G9wsjztx0vTuXqNDLIFcyjFWD-XZOH7HdLVYOGMOXLv1qMvgqR3QBkxpmaH25uZ_rd7eTIyPY")).word(), "right");
}

#[test]
fn what_cannot_be_checked_is_not_called_wrong() {
    // A point that is on no curve.
    let broken = r#"{"kty":"EC","crv":"P-521","x":"AAAA","y":"AAAA"}"#;
    assert_eq!(jwt(ES512, broken).word(), "not checked");
    let es256k = "eyJhbGciOiJFUzI1NksifQ.eyJhIjoxfQ.AAAA";
    assert_eq!(jwt(es256k, r#"{"kty":"EC","crv":"secp256k1","x":"AAAA","y":"AAAA"}"#).word(), "not checked");
    assert_eq!(jwt(HS256, "").word(), "not checked");
}

#[test]
fn the_kid_chooses_and_a_miss_is_explained() {
    let token = "eyJhbGciOiJIUzI1NiIsImtpZCI6ImEifQ.eyJhIjoxfQ.AAAA";
    let keys = r#"{"keys":[{"kty":"oct","k":"AAAA","kid":"b"},{"kty":"oct","k":"AAAA","kid":"c"}]}"#;
    assert_eq!(jwt(token, keys), Verdict::NotChecked("none of the 2 keys has the kid a".to_owned()));
}

// RFC 7616, 3.9.1.
const DIGEST: &str = "Digest username=\"Mufasa\", realm=\"http-auth@example.org\", uri=\"/dir/index.html\", algorithm=SHA-256, nonce=\"7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v\", nc=00000001, cnonce=\"f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ\", qop=auth, response=\"753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1\", opaque=\"FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS\"";

fn digest(password: &str, method: &str, target: &str) -> Verdict {
    let sent = read_credentials(&Text::verbatim(DIGEST, 0));
    why401::verify::digest::check(&sent, None, None, password, method, target, "")
}

#[test]
fn a_digest_response_computes_or_its_differing_part_is_named() {
    assert_eq!(digest("Circle of Life", "GET", "/dir/index.html").word(), "right");
    assert_eq!(digest("Circle of Life", "POST", "/dir/index.html"), Verdict::Wrong("the response was computed for GET, the request is a POST".to_owned()));
    assert_eq!(digest("circle", "GET", "/dir/index.html"), Verdict::Wrong("the password or the user name is another one".to_owned()));
}

#[test]
fn the_canonical_request_that_s3_printed_is_held_against_ours() {
    let paste = "GET /report.csv?versionId=1 HTTP/1.1\nHost: bucket.s3.amazonaws.com\nx-amz-content-sha256: UNSIGNED-PAYLOAD\nx-amz-date: 20261123T070309Z\nAuthorization: AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20261123/us-east-1/s3/aws4_request, SignedHeaders=host;x-amz-content-sha256;x-amz-date, Signature=00\n\nHTTP/1.1 403 Forbidden\n\n<Error><Code>SignatureDoesNotMatch</Code><CanonicalRequest>GET\n/report.csv\nversionId=2\nhost:bucket.s3.amazonaws.com</CanonicalRequest></Error>\n";
    let checks = why401::verify::paste::check(&why401::diagnose(paste, why401::Timestamp(1_795_420_800)), "");
    assert_eq!(checks.len(), 1, "{checks:?}");
    assert_eq!(checks[0].verdict, Verdict::Wrong("line 3 of the CanonicalRequest is `versionId=1` in the request and `versionId=2` at the server".to_owned()));
}

/// The rows of a suite; none where the folder is not there.
fn rows(name: &str) -> Vec<Value> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/conformance").join(format!("{name}.json.gz"));
    let Ok(file) = std::fs::File::open(path) else { return Vec::new() };
    let mut text = String::new();
    flate2::read::GzDecoder::new(file).read_to_string(&mut text).expect("the suite is gzip");
    serde_json::from_str(&text).expect("the suite is JSON")
}

#[test]
fn the_signatures_of_other_suites_verify_as_they_say() {
    let mut faults = Vec::new();
    let (mut count, mut unchecked) = (0, 0);
    let rows = rows("jwt");
    for row in rows.iter().filter(|it| it["verify"].is_object() && it["disputed"].is_null()) {
        let verify = &row["verify"];
        // The suites hold one token twice, as valid and, with a padding that was lost on the way, as invalid: nothing can satisfy both.
        let contradicted = |it: &&Value| it["input"] == row["input"] && it["verify"]["key"] == verify["key"] && it["verify"]["valid"] != verify["valid"];
        if rows.iter().any(|it| contradicted(&it)) {
            continue;
        }
        let key = match (&verify["key"], &verify["jwks"], verify["secret_utf8"].as_str()) {
            (key, _, _) if key.is_object() => key.to_string(),
            (_, jwks, _) if jwks.is_object() => jwks.to_string(),
            (_, _, secret) => secret.unwrap_or_default().to_owned(),
        };
        count += 1;
        let verdict = jwt(row["input"].as_str().unwrap_or_default(), &key);
        unchecked += usize::from(matches!(verdict, Verdict::NotChecked(_)));
        let valid = verify["valid"].as_bool().unwrap_or(false);
        if valid != matches!(verdict, Verdict::Right(_)) {
            faults.push(format!("{} valid {valid}: {verdict:?} ({})", row["id"], row["note"]));
        }
    }
    println!("jwt: {count} signatures, {} as their suites say, {unchecked} of them not checked and so not accepted", count - faults.len());
    assert!(faults.is_empty(), "{} of {count}:\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn the_digest_responses_of_other_suites_compute() {
    let mut faults = Vec::new();
    let mut count = 0;
    for row in rows("authorization").iter().filter(|it| it["disputed"].is_null() && it["expected"]["response"].is_string() && it["password"].is_string()) {
        let sent = read_credentials(&Text::verbatim(row["input"].as_str().unwrap_or_default(), 0));
        let body = row["body"].as_str().unwrap_or_default();
        let method = row["method"].as_str().unwrap_or("GET");
        let computed = why401::verify::digest::compute(&sent, row["user"].as_str(), row["password"].as_str().unwrap_or_default(), method, body);
        count += 1;
        let wanted = row["expected"]["response"].as_str();
        let valid = row["expected"]["valid"].as_bool().unwrap_or(true);
        let got = computed.as_ref().map(|it| it.response.as_str());
        if (got == wanted) != valid {
            faults.push(format!("{} {} wants {wanted:?}, got {computed:?} ({})", row["id"], row["input"], row["note"]));
        }
    }
    println!("digest: {count} responses, {} as their suites say", count - faults.len());
    assert!(faults.is_empty(), "{} of {count}:\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn each_part_of_a_dpop_proof_is_checked_by_itself() {
    // RFC 9449, figures 2 and 12: the proof of the token request, sent to another address than it was made for.
    let proof = "eyJ0eXAiOiJkcG9wK2p3dCIsImFsZyI6IkVTMjU2IiwiandrIjp7Imt0eSI6IkVDIiwieCI6Imw4dEZyaHgtMzR0VjNoUklDUkRZOXpDa0RscEJoRjQyVVFVZldWQVdCRnMiLCJ5IjoiOVZFNGpmX09rX282NHpiVFRsY3VOSmFqSG10NnY5VERWclUwQ2R2R1JEQSIsImNydiI6IlAtMjU2In19.eyJqdGkiOiItQndDM0VTYzZhY2MybFRjIiwiaHRtIjoiUE9TVCIsImh0dSI6Imh0dHBzOi8vc2VydmVyLmV4YW1wbGUuY29tL3Rva2VuIiwiaWF0IjoxNTYyMjYyNjE2fQ.2-GxA6T8lP4vfrg8v-FdWP0A0zdrj8igiMLvqRMUvwnQg4PtFLbdLXiOSsX0x7NVY-FNyJK70nfbV37xRZT3Lg";
    let paste = |method: &str, path: &str| format!("{method} {path} HTTP/1.1\nHost: server.example.com\nDPoP: {proof}\n\nHTTP/1.1 401 Unauthorized\nDate: Thu, 04 Jul 2019 17:50:20 GMT\nWWW-Authenticate: DPoP error=\"invalid_token\"\n\n");
    let word = |paste: &str, what: &str| {
        let checks = why401::verify::paste::check(&why401::diagnose(paste, why401::Timestamp(1_562_262_620)), "");
        checks.iter().find(|it| it.what == what).map(|it| it.verdict.word())
    };
    let fits = paste("POST", "/token");
    for what in ["DPoP htm", "DPoP htu", "DPoP iat", "DPoP signature"] {
        assert_eq!(word(&fits, what), Some("right"), "{what}");
    }
    for what in ["DPoP ath", "DPoP nonce"] {
        assert_eq!(word(&fits, what), Some("not checked"), "{what}");
    }
    assert_eq!(word(&paste("GET", "/token"), "DPoP htm"), Some("wrong"));
    assert_eq!(word(&paste("POST", "/tokens"), "DPoP htu"), Some("wrong"));
}

/// A request signed by botocore 1.43.11 with AWS's documented example secret, and what the check of its signature says.
fn aws(path: &str, host: &str, more: &str, service: &str, signed: &str, signature: &str, secret: &str) -> Verdict {
    let paste = format!(
        "GET {path} HTTP/1.1\nHost: {host}\nX-Amz-Date: 20261123T070309Z\n{more}Authorization: AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20261123/eu-central-1/{service}/aws4_request, SignedHeaders={signed}, Signature={signature}\n\nHTTP/1.1 403 Forbidden\n\n"
    );
    let checks = why401::verify::paste::check(&why401::diagnose(&paste, why401::Timestamp(1_795_420_989)), secret);
    assert_eq!(checks.len(), 1, "{checks:?}");
    checks[0].verdict.clone()
}

const SECRET: &str = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";

#[test]
fn a_path_with_an_encoded_blank_is_signed_encoded_twice_save_by_s3() {
    let gateway = |signature: &str, secret: &str| {
        aws("/prod/orders/two%20words?b=2&a=x%2Fy&flag", "abc123.execute-api.eu-central-1.amazonaws.com", "", "execute-api", "host;x-amz-date", signature, secret)
    };
    let right = Verdict::Right("the signature computes from this secret".to_owned());
    assert_eq!(gateway("d2e8b56bb15938fd10415f88ef4c3d5514f497c3e4e8422f2a64c782d5d01e20", SECRET), right);
    assert_eq!(gateway("d2e8b56bb15938fd10415f88ef4c3d5514f497c3e4e8422f2a64c782d5d01e20", "another").word(), "wrong");
    let empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    let s3 = aws(
        "/reports/two%20words.csv?versionId=1",
        "bucket.s3.eu-central-1.amazonaws.com",
        &format!("X-Amz-Content-SHA256: {empty}\n"),
        "s3",
        "host;x-amz-content-sha256;x-amz-date",
        "ff040ddd58be7253bc9fc65f118281d9783c88204b08db0b01e388ca385dc32b",
        SECRET,
    );
    assert_eq!(s3, right);
}

#[test]
fn a_path_that_was_signed_encoded_once_is_named_as_the_fault() {
    let once = "6a363a0558901fb401741de91ea751cef786a8c1df63de206429d7360a787b28";
    let verdict = aws("/prod/orders/two%20words?b=2&a=x%2Fy&flag", "abc123.execute-api.eu-central-1.amazonaws.com", "", "execute-api", "host;x-amz-date", once, SECRET);
    assert_eq!(verdict, Verdict::Wrong("the path was signed as it is sent; this service wants it encoded once more (only S3 does not)".to_owned()));
}

/// What the check of a URL that is signed beforehand says of a request.
fn aws_url(request: &str, secret: &str) -> Verdict {
    let paste = format!("{request}\n\nHTTP/1.1 403 Forbidden\n\n");
    let checks = why401::verify::paste::check(&why401::diagnose(&paste, why401::Timestamp(1_795_420_989)), secret);
    let signed: Vec<_> = checks.iter().filter(|it| it.what == "AWS signature of the URL").collect();
    assert_eq!(signed.len(), 1, "{checks:?}");
    signed[0].verdict.clone()
}

#[test]
fn a_url_that_is_signed_beforehand_computes() {
    let right = Verdict::Right("the signature computes from this secret".to_owned());
    // The example of AWS's documentation of signing by query parameters.
    let documented = "GET https://examplebucket.s3.amazonaws.com/test.txt?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20130524%2Fus-east-1%2Fs3%2Faws4_request&X-Amz-Date=20130524T000000Z&X-Amz-Expires=86400&X-Amz-SignedHeaders=host&X-Amz-Signature=aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404 HTTP/1.1";
    assert_eq!(aws_url(documented, "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"), right);
    assert_eq!(aws_url(documented, "another").word(), "wrong");
    assert_eq!(aws_url(documented, "").word(), "not checked");
    // By botocore 1.43.11: with a session's token, and for a service that signs the path encoded twice.
    let session = "GET /reports/two%20words.csv?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIDEXAMPLE%2F20261123%2Feu-central-1%2Fs3%2Faws4_request&X-Amz-Date=20261123T070309Z&X-Amz-Expires=900&X-Amz-SignedHeaders=host&X-Amz-Security-Token=tok%2Fen%2Bvalue%3D%3D&X-Amz-Signature=e2e2d3bb2bef2719e9314c2cd003885f231add45da7161bd6bc44936e00fc0fd HTTP/1.1\nHost: bucket.s3.eu-central-1.amazonaws.com";
    assert_eq!(aws_url(session, SECRET), right);
    let gateway = "GET /prod/two%20words?b=2&a=x%2Fy&X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIDEXAMPLE%2F20261123%2Feu-central-1%2Fexecute-api%2Faws4_request&X-Amz-Date=20261123T070309Z&X-Amz-Expires=900&X-Amz-SignedHeaders=host&X-Amz-Signature=7f1b7b2d00147d34c43e5da59e3782f31f7b0194883746d433d95e520248aa11 HTTP/1.1\nHost: abc123.execute-api.eu-central-1.amazonaws.com";
    assert_eq!(aws_url(gateway, SECRET), right);
}

#[test]
fn a_url_used_otherwise_than_it_was_signed_for_says_how() {
    // By botocore 1.43.11, for a PUT with its media type.
    let url = "/in/a.txt?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIDEXAMPLE%2F20261123%2Feu-central-1%2Fs3%2Faws4_request&X-Amz-Date=20261123T070309Z&X-Amz-Expires=900&X-Amz-SignedHeaders=content-type%3Bhost&X-Amz-Signature=a2e2ac7f929c4bc30b164436f2647eaf33468f965a49a5b408b4e4e874d66fbb";
    let host = "Host: bucket.s3.eu-central-1.amazonaws.com";
    assert_eq!(aws_url(&format!("PUT {url} HTTP/1.1\n{host}\nContent-Type: text/plain"), SECRET).word(), "right");
    let posted = aws_url(&format!("POST {url} HTTP/1.1\n{host}\nContent-Type: text/plain"), SECRET);
    assert_eq!(posted, Verdict::Wrong("it was signed for PUT, and the request is a POST".to_owned()));
    let untyped = aws_url(&format!("PUT {url} HTTP/1.1\n{host}"), SECRET);
    assert_eq!(untyped, Verdict::NotChecked("the field content-type is signed, and is not in the request that was pasted".to_owned()));
    assert_eq!(aws_url(&format!("PUT {url} HTTP/1.1\n{host}\nContent-Type: text/csv"), SECRET).word(), "wrong");
}
