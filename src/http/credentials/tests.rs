use super::*;

fn read(value: &str) -> Credentials {
    read_credentials(&Text::verbatim(value, 100))
}

fn words(value: &str) -> Vec<&'static str> {
    read(value).violations.iter().map(|it| it.what).collect()
}

fn pair(value: &str) -> (String, String) {
    let read = read(value);
    let text = |it: Option<Text>| it.map(|it| it.as_str().to_owned()).unwrap_or_default();
    (text(read.user), text(read.password))
}

#[test]
fn basic_points_at_the_characters_that_encode() {
    let read = read("Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==");
    assert_eq!(read.user.as_ref().map(Text::as_str), Some("Aladdin"));
    assert_eq!(read.user.unwrap().span(), Span::new(106, 116));
    assert_eq!(read.password.as_ref().map(Text::as_str), Some("open sesame"));
    assert_eq!(read.password.unwrap().span(), Span::new(116, 132));
    assert!(read.violations.is_empty());
}

#[test]
fn basic_reads_what_people_send() {
    let both = |user: &str, password: &str| (user.to_owned(), password.to_owned());
    assert_eq!(pair("Basic dGVzdDoxMjOj"), both("test", "123£"));
    assert_eq!(pair("Basic jane:secret"), both("jane", "secret"));
    assert_eq!(words("Basic jane:secret"), ["plain text where base64 is due"]);
    assert_eq!(pair("Basic YW5vbjo"), both("anon", ""));
    assert_eq!(words("Basic YW5vbjo"), ["the padding is missing"]);
    assert_eq!(pair("Basic YW1GdVpUcHpaV055WlhRPQ=="), both("jane", "secret"));
    assert_eq!(words("Basic YW1GdVpUcHpaV055WlhRPQ=="), ["base64 of base64: encoded twice"]);
    assert_eq!(words("Basic amFuZTpwdwo="), ["a control character"]);
    assert_eq!(words("Basic Zm9vcg=="), ["no colon between user-id and password once decoded"]);
    assert_eq!(words("Basic <credentials>"), ["not base64"]);
    assert_eq!(words("Basic "), ["nothing follows the auth-scheme"]);
}

#[test]
fn a_token_is_found_behind_a_spoilt_scheme() {
    for (value, what) in [
        ("Bearer: abc.def", "a colon after the auth-scheme"),
        ("Bearer:abc.def", "a colon after the auth-scheme"),
        ("Bearer=abc.def", "an equals sign after the auth-scheme"),
        ("Bearer, abc.def", "a comma after the auth-scheme"),
        ("Bearer Bearer abc.def", "two auth-schemes before the credential"),
        ("\"Bearer abc.def\"", "quotes around the whole value"),
        ("Bearer \"abc.def\"", "quotes around the token"),
        ("Bearer abc.def, Basic amFuZTpwdw==", "two credentials in one value"),
    ] {
        let read = read(value);
        assert_eq!(read.token.as_ref().map(Text::as_str), Some("abc.def"), "{value}");
        assert!(read.is("Bearer"));
        assert_eq!(words(value), [what], "{value}");
    }
    assert_eq!(read("BearereyJhbGciOiJ9").token.unwrap().as_str(), "eyJhbGciOiJ9");
}

#[test]
fn a_bare_value_has_no_scheme() {
    for value in ["QWxhZGRpbjpvcGVuIHNlc2FtZQ==", "eyJhbGciOiJ9.e30.x", "a1b2c3d4e5", "undefined", "jane:secret", "sk_live_abc", "${TOKEN}"] {
        let read = read(value);
        assert!(read.scheme.is_empty(), "{value}");
        assert_eq!(read.rest.as_str(), value);
        assert_eq!(words(value), ["no auth-scheme before the credential"]);
    }
}

#[test]
fn parameters_are_read_in_order() {
    let digest = read("Digest username=\"M\", realm=\"r\", nonce=\"n\", uri=\"/a,b\", response=\"0\", qop=auth");
    assert_eq!(digest.params.len(), 6);
    assert_eq!(digest.user.as_ref().map(Text::as_str), Some("M"));
    assert!(digest.violations.is_empty());
    let aws = read("AWS4-HMAC-SHA256 Credential=AKIA/20261123/us-east-1/s3/aws4_request, SignedHeaders=host;x-amz-date,Signature=ab");
    assert_eq!(aws.param("signedheaders").map(Text::as_str), Some("host;x-amz-date"));
    assert!(aws.violations.is_empty(), "{:?}", aws.violations);
    assert_eq!(read("SharedAccessSignature sr=x&sig=a%3D&se=1&skn=k").param("se").map(Text::as_str), Some("1"));
    assert_eq!(read("Token token=\"abc\", nonce=\"d\"").token.unwrap().as_str(), "abc");
    assert_eq!(read("OAuth oauth_consumer_key=\"k\",oauth_signature=\"a%3D\"").params.len(), 2);
}

#[test]
fn a_blank_of_several_bytes_is_marked_whole() {
    for value in ["Bearer abc\u{2000}def", "n\u{2000}n\u{2000}\u{1}"] {
        let read = read_credentials(&Text::verbatim(value, 0));
        let blank = read.violations.iter().find(|it| it.what == "a blank inside the token").expect("it is named");
        assert_eq!(value.get(blank.span.start..blank.span.end), Some("\u{2000}"));
    }
}
