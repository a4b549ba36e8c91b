//! The walk over a command line: its words by each shell's quoting.

use super::{Command, Shell, continues};
use crate::input::literal::unescape;
use crate::text::{Seek, Text};

/// The words of a command, as far as they are read.
pub(super) struct Words<'t> {
    text: &'t Text,
    shell: Shell,
    lenient: bool,
    pub(super) at: usize,
    words: Vec<Text>,
    word: Text,
    has_word: bool,
    pub(super) quote_opened_at: Option<usize>,
    pub(super) rest: Option<Text>,
    done: bool,
}

impl<'t> Words<'t> {
    /// Starts at the first character of a text.
    pub(super) fn new(text: &'t Text, shell: Shell, lenient: bool) -> Self {
        let (words, word) = (Vec::new(), Text::default());
        Self { text, shell, lenient, at: 0, words, word, has_word: false, quote_opened_at: None, rest: None, done: false }
    }

    fn chars(&self) -> &'t str {
        self.text.as_str().get(self.at..).unwrap_or_default()
    }

    /// Reads words until the command ends; true where the text ended first: in a quote or behind a continued line.
    pub(super) fn run(&mut self) -> bool {
        let mut continued = false;
        while !self.done
            && let Some(char) = self.chars().chars().next()
        {
            continued = false;
            match char {
                '\n' | '\r' => {
                    self.flush();
                    let rest = self.chars().strip_prefix("\r\n").unwrap_or_else(|| self.chars().get(1..).unwrap_or_default());
                    // The rest of the text belongs to what comes behind the command.
                    self.at = self.text.len().saturating_sub(rest.len());
                    self.done = !rest.lines().next().is_some_and(continues);
                }
                ' ' | '\t' | '\u{a0}' => {
                    self.flush();
                    self.at = self.at.saturating_add(char.len_utf8());
                }
                '\'' if self.shell == Shell::Cmd => self.take(1),
                '\'' => self.single(),
                '"' => self.double(),
                '\u{201c}' | '\u{201d}' | '\u{2018}' | '\u{2019}' if !self.has_word || self.word.as_str().ends_with('=') => {
                    self.curly(char)
                }
                '$' if self.shell == Shell::Bash && self.chars().starts_with("$'") => self.ansi_c(),
                '$' if self.chars().starts_with("$(") => self.nested(2, '(', ')'),
                '`' if self.shell == Shell::Bash => self.backticks(),
                '\\' if self.shell == Shell::Bash => continued = self.backslash(),
                '\\' if self.shell == Shell::Cmd && self.chars().starts_with("\\\"") => self.decoded("\"", 2),
                '\\' if self.shell == Shell::Cmd && self.chars().starts_with("\\^\"") => self.decoded("\"", 3),
                '^' if self.shell == Shell::Cmd => continued = self.caret(),
                '`' => continued = self.backtick(),
                '#' if !self.has_word && self.shell != Shell::Cmd && !self.words.is_empty() => self.skip_line(),
                ';' | '|' | '&' if self.shell != Shell::Cmd || char != ';' => self.separator(char),
                '<' | '>' if self.shell == Shell::Bash || !self.has_word => self.redirection(char),
                _ => self.take(char.len_utf8()),
            }
        }
        if self.done {
            return false;
        }
        self.flush();
        continued || self.quote_opened_at.is_some()
    }

    /// The command that was read.
    pub(super) fn finish(self) -> Command {
        let taken = self.text.as_str().get(..self.at).unwrap_or_default();
        let lines = taken.trim_end_matches(['\n', '\r']).lines().count().max(1);
        Command { words: self.words, lines, rest: self.rest.filter(|it| !it.trim().is_empty()) }
    }

    fn take(&mut self, len: usize) {
        let end = self.at.saturating_add(len);
        self.word.push_text(self.text, self.at..end);
        self.has_word = true;
        self.at = end;
    }

    fn decoded(&mut self, chars: &str, len: usize) {
        let end = self.at.saturating_add(len);
        self.word.push_decoded(chars, self.text.origin(self.at..end));
        self.has_word = true;
        self.at = end;
    }

    fn flush(&mut self) {
        if self.has_word {
            self.words.push(std::mem::take(&mut self.word));
        }
        self.has_word = false;
    }

    fn open_quote(&mut self, len: usize) {
        self.quote_opened_at = Some(self.at);
        self.has_word = true;
        self.at = self.at.saturating_add(len);
    }

    fn close_quote(&mut self, len: usize) {
        self.quote_opened_at = None;
        self.at = self.at.saturating_add(len);
    }

    fn single(&mut self) {
        self.open_quote(1);
        // `'Don\'t'` is not what a shell understands, but what people mean.
        while let Some(end) = self.chars().seek("\\'").filter(|it| self.is_apostrophe(*it)) {
            self.take(end);
            self.decoded("'", 2);
        }
        let Some(end) = self.chars().find('\'') else { return self.take(self.chars().len()) };
        self.take(end);
        self.close_quote(1);
        if self.shell == Shell::PowerShell && self.chars().starts_with('\'') {
            self.take(1);
            self.single_rest();
        }
    }

    fn is_apostrophe(&self, at: usize) -> bool {
        let chars = self.chars();
        let before = chars.get(..at).unwrap_or_default();
        let behind = chars.get(at.saturating_add(2)..).unwrap_or_default();
        !before.contains('\'') && before.ends_with(|it: char| it.is_alphanumeric()) && behind.starts_with(|it: char| it.is_alphanumeric())
    }

    // PowerShell doubles a single quote inside single quotes.
    fn single_rest(&mut self) {
        while let Some(end) = self.chars().find('\'') {
            self.take(end);
            self.at = self.at.saturating_add(1);
            if !self.chars().starts_with('\'') {
                return;
            }
            self.take(1);
        }
    }

    fn double(&mut self) {
        self.open_quote(1);
        while let Some(char) = self.chars().chars().next() {
            match char {
                '"' if self.shell != Shell::Bash && self.chars().starts_with("\"\"") && !self.chars().starts_with("\"\" ") => {
                    self.decoded("\"", 2)
                }
                '"' => return self.close_quote(1),
                '\\' if self.shell == Shell::Cmd && self.chars().starts_with("\\^\"") => self.decoded("\"", 3),
                '\\' => self.escape_in_double(),
                '^' if self.shell == Shell::Cmd && self.chars().starts_with("^\\^\"") => self.decoded("\"", 4),
                '^' if self.shell == Shell::Cmd => match self.chars().chars().nth(1) {
                    Some('"') => return self.close_quote(2),
                    _ => drop(self.caret()),
                },
                '`' if self.shell == Shell::PowerShell => drop(self.backtick()),
                '$' if self.shell != Shell::Cmd && self.chars().starts_with("$(") => self.nested(2, '(', ')'),
                _ => self.take(char.len_utf8()),
            }
        }
    }

    // In double quotes a backslash escapes but a few characters.
    fn escape_in_double(&mut self) {
        let next = self.chars().get(1..).and_then(|it| it.chars().next());
        match next {
            Some(it @ ('"' | '\\')) => self.decoded(it.encode_utf8(&mut [0; 4]), 2),
            Some(it @ ('$' | '`')) if self.shell == Shell::Bash => self.decoded(it.encode_utf8(&mut [0; 4]), 2),
            Some('\n') if self.shell == Shell::Bash => self.at = self.at.saturating_add(2),
            _ => self.take(1),
        }
    }

    // Typographic quotes are no quotes to a shell; whoever pasted them meant them so. The closing one stays, for it may be the cause.
    fn curly(&mut self, open: char) {
        let start = self.at.saturating_add(open.len_utf8());
        let rest = self.text.as_str().get(start..).unwrap_or_default();
        let line = rest.split(['\n', '\r']).next().unwrap_or_default();
        let single = matches!(open, '\u{2018}' | '\u{2019}');
        let close = line.find(if single { ['\u{2018}', '\u{2019}', '\''] } else { ['\u{201c}', '\u{201d}', '"'] });
        match close {
            Some(end) => {
                self.at = start;
                let width = line.get(end..).and_then(|it| it.chars().next()).map_or(0, char::len_utf8);
                self.take(end.saturating_add(width));
            }
            None => self.take(open.len_utf8()),
        }
    }

    fn ansi_c(&mut self) {
        self.open_quote(2);
        let chars = self.chars();
        let mut escaped = false;
        let end = chars.bytes().position(|it| {
            let ends = it == b'\'' && !escaped;
            escaped = it == b'\\' && !escaped;
            ends
        });
        let stop = self.at.saturating_add(end.unwrap_or(chars.len()));
        let plain = unescape(&self.text.slice(self.at..stop));
        self.word.push_text(&plain, 0..plain.len());
        self.at = stop;
        if end.is_some() {
            self.close_quote(1);
        }
    }

    // `$(…)` stands unexpanded: nobody but the shell knows what it gave.
    fn nested(&mut self, len: usize, open: char, close: char) {
        let mut depth = 0_usize;
        let chars = self.chars();
        let line = chars.split(['\n', '\r']).next().unwrap_or_default();
        for (at, char) in line.char_indices() {
            if char == open {
                depth = depth.saturating_add(1);
            } else if char == close {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    return self.take(at.saturating_add(1));
                }
            }
        }
        self.take(len);
    }

    fn backticks(&mut self) {
        let line = self.chars().split(['\n', '\r']).next().unwrap_or_default();
        match line.get(1..).and_then(|it| it.find('`')) {
            Some(end) => self.take(end.saturating_add(2)),
            // A backtick that ends a line is Markdown's.
            None => self.at = self.at.saturating_add(1),
        }
    }

    // True where the line is continued.
    fn backslash(&mut self) -> bool {
        let rest = self.chars().get(1..).unwrap_or_default();
        let blanks = rest.len().saturating_sub(rest.trim_start_matches([' ', '\t', '\r']).len());
        let after = rest.get(blanks..).unwrap_or_default();
        if after.is_empty() || after.starts_with('\n') || rest.starts_with('\r') {
            self.flush();
            let line_end = usize::from(after.starts_with('\n'));
            self.at = self.at.saturating_add(1).saturating_add(blanks).saturating_add(line_end);
            return self.chars().is_empty();
        }
        // The line end behind the backslash was lost on the way.
        if blanks > 0 && (after.starts_with('-') || after.starts_with("http") || !self.has_word) {
            self.flush();
            self.at = self.at.saturating_add(1).saturating_add(blanks);
            return false;
        }
        let next = rest.chars().next();
        match next {
            Some(it) => self.decoded(it.encode_utf8(&mut [0; 4]), it.len_utf8().saturating_add(1)),
            None => self.take(1),
        }
        false
    }

    fn caret(&mut self) -> bool {
        let rest = self.chars().get(1..).unwrap_or_default();
        let after = rest.trim_start_matches([' ', '\t']);
        if after.is_empty() || after.starts_with(['\n', '\r']) {
            let in_word = self.quote_opened_at.is_some();
            if !in_word {
                self.flush();
            }
            let line_end = if after.starts_with("\r\n") { 2 } else { usize::from(!after.is_empty()) };
            self.at = self.at.saturating_add(1).saturating_add(rest.len().saturating_sub(after.len())).saturating_add(line_end);
            return self.chars().is_empty();
        }
        match rest.chars().next() {
            Some('"') => {
                self.at = self.at.saturating_add(1);
                self.double();
            }
            Some(it) => self.decoded(it.encode_utf8(&mut [0; 4]), it.len_utf8().saturating_add(1)),
            None => {}
        }
        false
    }

    fn backtick(&mut self) -> bool {
        let rest = self.chars().get(1..).unwrap_or_default();
        let after = rest.trim_start_matches([' ', '\t']);
        if after.is_empty() || after.starts_with(['\n', '\r']) {
            self.flush();
            let line_end = if after.starts_with("\r\n") { 2 } else { usize::from(!after.is_empty()) };
            self.at = self.at.saturating_add(1).saturating_add(rest.len().saturating_sub(after.len())).saturating_add(line_end);
            return self.chars().is_empty();
        }
        match rest.chars().next() {
            Some('n') => self.decoded("\n", 2),
            Some('r') => self.decoded("\r", 2),
            Some('t') => self.decoded("\t", 2),
            Some(it) => self.decoded(it.encode_utf8(&mut [0; 4]), it.len_utf8().saturating_add(1)),
            None => {}
        }
        false
    }

    fn skip_line(&mut self) {
        let line = self.chars().split('\n').next().unwrap_or_default();
        self.at = self.at.saturating_add(line.len());
    }

    fn separator(&mut self, char: char) {
        if char == '&' && self.chars().starts_with("&>") {
            return self.redirection('>');
        }
        // Who pastes a URL without its quotes and without a prompt did not run it so.
        if char == '&' && self.lenient && self.word.as_str().contains('?') && query_parameter(self.chars()) {
            return self.take(1);
        }
        self.flush();
        let line = self.chars().split(['\n', '\r']).next().unwrap_or_default();
        let rest = line.trim_start_matches([';', '|', '&']);
        let start = self.at.saturating_add(line.len()).saturating_sub(rest.len());
        self.rest = Some(self.text.slice(start..start.saturating_add(rest.len())));
        self.at = self.at.saturating_add(line.len());
        self.done = true;
    }

    // `2>&1`, `> file`, `< file`, `<<EOF` with its lines.
    fn redirection(&mut self, char: char) {
        if self.has_word && self.word.as_str().bytes().all(|it| it.is_ascii_digit()) {
            self.word = Text::default();
            self.has_word = false;
        }
        // `<token>` is a placeholder, not a file.
        if char == '<' && placeholder(self.chars()) {
            let end = self.chars().find('>').unwrap_or(0).saturating_add(1);
            return self.take(end);
        }
        if let Some(rest) = self.chars().strip_prefix("<<") {
            return self.here_document(rest);
        }
        self.flush();
        let rest = self.chars().trim_start_matches(['<', '>', '&', ' ']);
        let word = rest.split([' ', '\t', '\n', '\r', ';', '|']).next().unwrap_or_default();
        self.at = self.text.len().saturating_sub(rest.len()).saturating_add(word.len());
    }

    fn here_document(&mut self, rest: &str) {
        self.flush();
        let rest = rest.trim_start_matches(['-', '<', ' ']);
        let word = rest.split([' ', '\t', '\n', '\r', ';', '|']).next().unwrap_or_default();
        let mark = word.trim_matches(['\'', '"', '\\']);
        let after = rest.get(word.len()..).unwrap_or_default();
        let end = after.split_inclusive('\n').try_fold(0_usize, |at, line| {
            let next = at.saturating_add(line.len());
            if at > 0 && line.trim() == mark { Err(next) } else { Ok(next) }
        });
        let len = match end {
            Ok(_) => 0,
            Err(len) => len,
        };
        self.quote_opened_at = if len == 0 && !mark.is_empty() { Some(self.at) } else { None };
        self.at = self.text.len().saturating_sub(after.len()).saturating_add(len);
        self.done = len > 0;
    }
}

fn query_parameter(chars: &str) -> bool {
    let name = chars.bytes().skip(1).take(60).take_while(|it| it.is_ascii_alphanumeric() || b"_-[].".contains(it)).count();
    name > 0 && chars.as_bytes().get(name.saturating_add(1)) == Some(&b'=')
}

fn placeholder(chars: &str) -> bool {
    let inner = chars.get(1..).and_then(|it| it.get(..it.len().min(60)).unwrap_or_default().split('>').next()).unwrap_or_default();
    !inner.is_empty()
        && chars.get(inner.len().saturating_add(1)..).is_some_and(|it| it.starts_with('>'))
        && inner.bytes().all(|it| it.is_ascii_alphanumeric() || b"_- ".contains(&it))
}
