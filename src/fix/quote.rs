//! How languages quote a string. What a language cannot say in its usual quotes is escaped.

/// `'…'` of POSIX shells: nothing is special but the quote itself.
pub(super) fn shell(text: &str) -> String {
    format!("'{}'", text.replace('\'', r"'\''"))
}

/// `"…"` of cmd.exe for a program that reads its arguments as the C runtime does.
pub(super) fn cmd(text: &str) -> String {
    let mut out = String::from("\"");
    let mut slashes = 0_usize;
    for it in text.chars() {
        match it {
            '\\' => slashes = slashes.saturating_add(1),
            '"' => {
                // Backslashes before a quote are doubled, and the quote is escaped.
                out.push_str(&"\\".repeat(slashes.saturating_add(1)));
                slashes = 0;
            }
            '%' => {
                out.push('%');
                slashes = 0;
            }
            _ => slashes = 0,
        }
        out.push(it);
    }
    out.push_str(&"\\".repeat(slashes));
    out.push('"');
    out.replace(['\r', '\n'], " ")
}

/// `'…'` of PowerShell: nothing is special but the quote itself, which is doubled.
pub(super) fn powershell(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}

/// `"…"` with backslash escapes as C, Java, Go, C#, JavaScript and Python share them; `also` are characters to escape by a backslash, too.
pub(super) fn backslash(text: &str, also: &[char]) -> String {
    escaped(text, also, |it| format!("\\u{:04x}", u32::from(it)))
}

/// `"…"` with escapes as Rust and Swift write them: `\u{7}`.
pub(super) fn braced(text: &str) -> String {
    escaped(text, &[], |it| format!("\\u{{{:x}}}", u32::from(it)))
}

fn escaped(text: &str, also: &[char], control: fn(char) -> String) -> String {
    let mut out = String::from("\"");
    for it in text.chars() {
        match it {
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            _ if matches!(it, '"' | '\\') || also.contains(&it) => {
                out.push('\\');
                out.push(it);
            }
            _ if it.is_control() => out.push_str(&control(it)),
            _ => out.push(it),
        }
    }
    out.push('"');
    out
}

/// `'…'` of PHP and Ruby: only the quote and the backslash are special.
pub(super) fn single(text: &str) -> String {
    format!("'{}'", text.replace('\\', r"\\").replace('\'', r"\'"))
}

/// `"…"` of Java: what is no ASCII as UTF-16 units, since compilers before Java 18 read a file in the machine's own charset.
pub(super) fn java(text: &str) -> String {
    let mut out = String::new();
    for it in backslash(text, &[]).chars() {
        if it.is_ascii() {
            out.push(it);
        } else {
            let mut units = [0; 2];
            it.encode_utf16(&mut units).iter().for_each(|unit| out.push_str(&format!("\\u{unit:04x}")));
        }
    }
    out
}

/// A field's value in JavaScript, whose fields hold a byte a character: what is no ASCII is given as its bytes in UTF-8.
pub(super) fn byte_string(text: &str) -> String {
    if text.is_ascii() { backslash(text, &[]) } else { format!("String.fromCharCode(...new TextEncoder().encode({}))", backslash(text, &[])) }
}

/// A field's value in Python, whose clients take text for Latin-1 or ASCII, and bytes as they are.
pub(super) fn python_bytes(text: &str) -> String {
    if text.is_ascii() { backslash(text, &[]) } else { format!("{}.encode()", backslash(text, &[])) }
}
