use super::*;

fn read(json: &str) -> Option<(Node, usize)> {
    read_json(&Text::verbatim(json, 100))
}

#[test]
fn every_value_has_its_place() {
    let (node, taken) = read(r#" {"a": [1, -2.5e3, true, null], "b": "x"} tail"#).unwrap();
    assert_eq!(taken, 41);
    assert_eq!(node.span, Span::new(101, 141));
    let a = node.member("a").unwrap();
    assert_eq!(a.items().len(), 4);
    assert_eq!(a.items()[1].number(), Some(-2500.0));
    let b = node.member("b").unwrap();
    assert_eq!((b.str(), b.span, b.text().unwrap().span()), (Some("x"), Span::new(137, 140), Span::new(138, 139)));
}

#[test]
fn escapes_keep_their_way_back() {
    let (node, _) = read(r#""a\nb\ud83d\ude00\u00e9\/""#).unwrap();
    let text = node.text().unwrap();
    assert_eq!(text.as_str(), "a\nb😀é/");
    assert_eq!(text.origin(3..7), Span::new(105, 117));
    assert_eq!(read(r#""\ud83d!""#).unwrap().0.str(), Some("\u{fffd}!"));
}

#[test]
fn an_empty_string_has_a_place() {
    assert_eq!(read(r#"{"a":""}"#).unwrap().0.member("a").unwrap().text().unwrap().span(), Span::new(106, 106));
}

#[test]
fn what_is_cut_off_is_read_as_far_as_it_goes() {
    let (node, taken) = read(r#"{"a": {"b": [1, 2, {"c": "dee"#).unwrap();
    assert_eq!(taken, 29);
    assert_eq!(node.member("a").unwrap().member("b").unwrap().items()[2].member("c").unwrap().str(), Some("dee"));
    assert_eq!(read(r#"{"a": 1, "b": ..."#).unwrap().0.members().len(), 1);
    assert_eq!(read(r#"{"a": 1, "b"#).unwrap().0.members().len(), 1);
    assert_eq!(read("{").unwrap().0.members().len(), 0);
    let (node, taken) = read("{\"a\": \"cut here\n2026-11-23 say \"hello\" there").unwrap();
    assert_eq!((node.member("a").unwrap().str(), taken), (Some("cut here"), 15));
}

#[test]
fn prose_in_brackets_is_no_json() {
    for text in ["{name}", "[error] x", "{'a': 1}", "truely", "12ab", "", "{{var}}", "-", "[- x]"] {
        assert_eq!(read(text), None, "{text}");
    }
}

#[test]
fn a_token_that_was_wrapped_is_joined() {
    assert_eq!(read("{\"t\": \"abc\ndef\"}").unwrap().0.member("t").unwrap().str(), Some("abcdef"));
    assert_eq!(read("{\"t\": \"two words\nmore\"}").unwrap().0.member("t").unwrap().str(), Some("two words\nmore"));
}

#[test]
fn nesting_beyond_the_limit_is_left_out() {
    let json = format!("{}1{}", "[".repeat(100_000), "]".repeat(100_000));
    let (node, taken) = read(&json).unwrap();
    assert_eq!(taken, json.len());
    assert_eq!(node.items().len(), 1);
    assert!(read(&"{\"a\":".repeat(50_000)).is_some());
}

#[test]
fn decimal_digits_are_a_number() {
    for (written, number) in [("0", 0.0), ("-2.5e3", -2500.0), ("1795417389.25", 1_795_417_389.25), ("1E+2", 100.0), ("25e-2", 0.25)] {
        assert_eq!(decimal(written), Some(number), "{written}");
    }
    assert_eq!(["", "-", ".5", "1x", "1e", "0x10", "NaN", "inf"].map(decimal), [None; 8]);
    assert_eq!(decimal("1e999"), Some(f64::INFINITY));
    assert_eq!(["1e-999999", "0e999"].map(decimal), [Some(0.0); 2]);
}
