//! Where a command starts in a line: behind a prompt, an assignment, a wrapper or a caption.

use crate::text::Seek;
use super::shell::Shell;

/// A command in a line, and the shell whose prompt stands before it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Prompted<'l> {
    /// The line from the command's name on.
    pub(crate) command: &'l str,
    /// Whose quoting it follows, as far as the prompt and the line tell.
    pub(crate) shell: Shell,
    /// Whether a prompt stands before it.
    pub(crate) prompted: bool,
}

/// The command of that name in the line, if it stands where commands do.
pub(crate) fn find<'l>(line: &'l str, name: &str) -> Option<Prompted<'l>> {
    let mut end = line.len().min(400);
    while !line.is_char_boundary(end) {
        end = end.saturating_sub(1);
    }
    let head = line.get(..end)?;
    let mut from = 0;
    while let Some(offset) = head.get(from..)?.find(name) {
        let at = from.saturating_add(offset);
        let before = line.get(..at)?;
        let after = line.get(at.saturating_add(name.len())..)?;
        let after = after.strip_prefix(".exe").unwrap_or(after);
        if after.starts_with([' ', '\t', '\u{a0}', '\n'])
            && let Some(shell) = shell_before(before)
        {
            let command = line.get(at..)?;
            return Some(Prompted { command, shell: shell_of(shell, line), prompted: !before.trim().is_empty() });
        }
        from = at.saturating_add(name.len());
    }
    None
}

// What stands before a command: nothing, a prompt, an assignment, a wrapper, or a caption that ends with a colon.
fn shell_before(before: &str) -> Option<Shell> {
    let mut before = before.trim_end_matches([' ', '\t', '\u{a0}']);
    before = before.strip_suffix(['`', '!', '>', '@']).map_or(before, |it| if before.ends_with('>') { before } else { it });
    if before.trim().is_empty() {
        return Some(Shell::Bash);
    }
    // A path to the program.
    if before.ends_with('/') || before.ends_with('\\') {
        before = before.rsplit_once([' ', '\t', '"']).map_or("", |(before, _)| before).trim_end();
        return if before.is_empty() { Some(Shell::Bash) } else { shell_before_words(before) };
    }
    shell_before_words(before)
}

fn shell_before_words(before: &str) -> Option<Shell> {
    let mut before = before;
    // `sudo`, `time`, `TOKEN=abc` and the like stand between prompt and command.
    for _ in 0..6 {
        let (rest, word) = before.rsplit_once([' ', '\t']).unwrap_or(("", before));
        let is_wrapper = matches!(
            word,
            "sudo"
                | "time"
                | "watch"
                | "exec"
                | "env"
                | "command"
                | "proxychains"
                | "&&"
                | "||"
                | ";"
                | "do"
                | "then"
                | "RUN"
                | "Run"
                | "run:"
                | "-"
        );
        // Whatever runs the command in a container or on another machine.
        if word == "--" {
            return Some(Shell::Bash);
        }
        let is_assignment = word.split_once('=').is_some_and(|(name, value)| {
            !name.is_empty() && name.bytes().all(|it| it.is_ascii_alphanumeric() || it == b'_') && !value.contains(['(', '`'])
        });
        if !is_wrapper && !is_assignment {
            break;
        }
        before = rest.trim_end();
        if before.is_empty() {
            return Some(Shell::Bash);
        }
    }
    let last = before.chars().next_back()?;
    if last == '>' {
        let head = before.trim_start();
        let is_drive = head.get(1..2) == Some(":") || head.starts_with("PS") || head.starts_with("\\\\");
        let shell = if head.starts_with("PS") {
            Shell::PowerShell
        } else if is_drive {
            Shell::Cmd
        } else {
            Shell::Bash
        };
        return (is_drive || head.len() < 40).then_some(shell);
    }
    matches!(last, '$' | '#' | '%' | '❯' | '➜' | '»' | 'λ' | ':').then_some(Shell::Bash)
}

// The quoting that the line itself shows.
fn shell_of(shell: Shell, line: &str) -> Shell {
    let end = line.trim_end();
    if line.holds("^\"") || end.ends_with(" ^") {
        Shell::Cmd
    } else if shell == Shell::Bash && end.ends_with(" `") {
        Shell::PowerShell
    } else {
        shell
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commands_are_found_behind_prompts() {
        for line in [
            "curl -v https://x",
            "$ curl https://x",
            "root@3f1c:/src# curl -s x",
            "PS C:\\Users\\x> curl.exe -v x",
            "C:\\>curl x",
            "  T=1 curl x",
            "Run curl -H x",
            "jane@pi:~ $ curl x",
            "sudo curl x",
            "/usr/bin/curl x",
            "❯ curl x",
            "Request: curl x",
            "`curl x`",
            "kubectl exec p -- curl x",
        ] {
            assert!(find(line, "curl").is_some(), "{line}");
        }
        for line in ["I use curl to call it", "raw=\"$(curl x)\"", "libcurl x", "the curl command", "User-Agent: curl/7.88"] {
            assert!(find(line, "curl").is_none(), "{line}");
        }
        assert_eq!(find("C:\\>curl x", "curl").map(|it| it.shell), Some(Shell::Cmd));
    }
}
