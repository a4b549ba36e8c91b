//! Command lines taken apart into words, by the quoting of bash, cmd and PowerShell.

mod words;

use super::grammar::{is_fence, starts_message};
use super::lines::Lines;
use crate::text::{Seek, Text};

use words::Words;

/// Whose quoting a command line follows.
#[expect(clippy::enum_variant_names, reason = "a shell is called by its name")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shell {
    /// bash, zsh, sh.
    Bash,
    /// The command prompt of Windows.
    Cmd,
    /// PowerShell.
    PowerShell,
}

/// A command: its words and where it ends.
#[derive(Clone, Debug, Default)]
pub(crate) struct Command {
    /// The words, unquoted.
    pub(crate) words: Vec<Text>,
    /// How many lines it takes.
    pub(crate) lines: usize,
    /// The line that it ends in and the byte at which the rest of that line starts, if a `;`, `|` or `&` ended it.
    pub(crate) rest: Option<Text>,
}

// A command longer than this is not one: somebody forgot to close a quote.
const MAX_LINES: usize = 512;

/// The command that starts at a part of a line: `chars` must be a subslice of what [`Lines::get`] gave.
/// Without a prompt it is read leniently: an `&` inside a URL's query is a part of it.
pub(crate) fn command(lines: &Lines, at: usize, chars: &str, shell: Shell, lenient: bool) -> Command {
    let mut window = 1;
    loop {
        let end = window_end(lines, at, window);
        let block = lines.block(at..end);
        let first = lines.get(at).unwrap_or_default();
        let skip = first.len().saturating_sub(chars.len());
        let text = block.slice(skip..block.len());
        let mut words = Words::new(&text, shell, lenient);
        let is_open = words.run() || (words.at >= text.len() && words.rest.is_none() && lines.get(end).is_some_and(continues));
        let is_last = end < at.saturating_add(window) || window >= MAX_LINES;
        if !is_open || is_last {
            if is_open && words.quote_opened_at.is_some() && end > at.saturating_add(1) {
                return unclosed(lines, at, skip, shell, lenient);
            }
            return words.finish();
        }
        window = window.saturating_mul(2);
    }
}

// A quote that is never closed ends with its line, as somebody meant it to.
fn unclosed(lines: &Lines, at: usize, skip: usize, shell: Shell, lenient: bool) -> Command {
    let first = lines.block(at..at.saturating_add(1));
    let text = first.slice(skip..first.len());
    let mut words = Words::new(&text, shell, lenient);
    words.run();
    words.finish()
}

// The lines that may belong to the command: up to the next prompt, message, transcript or fence.
fn window_end(lines: &Lines, at: usize, window: usize) -> usize {
    let mut end = at.saturating_add(1);
    while end < at.saturating_add(window)
        && let Some(line) = lines.get(end)
        && !is_fence(line)
        && !starts_message(line)
        && !["curl ", "$ curl", "* ", "< HTTP", "> GET", "> POST", "=> Send", "== Info"].iter().any(|it| line.starts_with(it))
    {
        end = end.saturating_add(1);
    }
    end
}

// A line that begins with an option goes on with the command, even if the mark at the end of the line before it was lost.
fn continues(line: &str) -> bool {
    let content = line.trim_start();
    let is_indented = content.len() < line.len();
    let option = content.strip_prefix('-').filter(|it| !it.starts_with(['-', ' ']) && it.get(1..2).is_some_and(|it| it == " "));
    let long = content.strip_prefix("--").filter(|it| it.len() > 3 && it.bytes().next().is_some_and(|it| it.is_ascii_lowercase()));
    option.is_some()
        || long.is_some()
        || is_indented && (content.starts_with("http://") || content.starts_with("https://")) && !content.holds(": ")
}

#[cfg(test)]
mod tests {
    use super::super::lines::Cut;
    use super::*;

    fn words(paste: &str, shell: Shell) -> Vec<String> {
        let cut = Cut::new(Text::verbatim(paste, 0));
        let lines = cut.lines();
        command(&lines, 0, lines.get(0).unwrap_or_default(), shell, false).words.iter().map(|it| it.as_str().to_owned()).collect()
    }

    #[test]
    fn bash_quoting() {
        assert_eq!(
            words(r#"a 'b c' "d \"$E\" \n" f\ g $'h\u0021\n' 'i'\''j'"#, Shell::Bash),
            ["a", "b c", "d \"$E\" \\n", "f g", "h!\n", "i'j"]
        );
        assert_eq!(words("a \\\n  -b \\\n c\nnext", Shell::Bash), ["a", "-b", "c"]);
        assert_eq!(words("a \\ -b x", Shell::Bash), ["a", "-b", "x"]);
        assert_eq!(words("a http://h/?x=1&y=2 -b", Shell::Bash), ["a", "http://h/?x=1"]);
        assert_eq!(words("a \"$(b \"c\" | d)\" 2>&1 | jq", Shell::Bash), ["a", "$(b \"c\" | d)"]);
        assert_eq!(words("a '{\n \"b\": 1\n}' c\nd", Shell::Bash), ["a", "{\n \"b\": 1\n}", "c"]);
        assert_eq!(words("a 'b\nc", Shell::Bash), ["a", "b"]);
        assert_eq!(words("a -d @- <<X\nb\nX\nc", Shell::Bash), ["a", "-d", "@-"]);
        assert_eq!(words("a \u{201c}b c\u{201d} d", Shell::Bash), ["a", "b c\u{201d}", "d"]);
    }

    #[test]
    fn cmd_quoting() {
        assert_eq!(words("a ^\"b: ^\\^\"c^\\^\"^\" ^\r\n  -d ^\"^{x^}^\"", Shell::Cmd), ["a", "b: \"c\"", "-d", "{x}"]);
        assert_eq!(words("a \"b \\\"c\\\"\" 'd e'", Shell::Cmd), ["a", "b \"c\"", "'d", "e'"]);
    }

    #[test]
    fn powershell_quoting() {
        assert_eq!(words("a \"b `\"c`\" \"\"d\"\"\" `\n 'e''f'", Shell::PowerShell), ["a", "b \"c\" \"d\"", "e'f"]);
    }
}
