//! The prose and samples in `content/`. What is not there is left out.

use std::fs;
use std::path::Path;

/// A sample.
pub struct Sample {
    /// Its name in addresses.
    pub name: String,
    /// The family of its cause.
    pub family: String,
    /// What went wrong.
    pub title: String,
    /// What printed it.
    pub from: String,
    /// The paste.
    pub text: String,
}

/// A question.
pub struct Question {
    /// The question.
    pub title: String,
    /// The causes or families that it belongs to.
    pub causes: String,
    /// The answer, in Markdown.
    pub answer: String,
}

/// Everything in `content/`.
pub struct Content {
    /// The article.
    pub article: String,
    /// The status codes.
    pub status: String,
    /// What to read.
    pub reading: String,
    /// The questions.
    pub questions: Vec<Question>,
    /// The samples, in the order of their index.
    pub samples: Vec<Sample>,
}

impl Content {
    /// Reads the folder.
    pub fn read(folder: &Path) -> Result<Self, String> {
        let read = |name: &str| fs::read_to_string(folder.join(name)).unwrap_or_default();
        Ok(Self { article: read("article.md"), status: read("status.md"), questions: questions(&read("faq.md")), samples: samples(folder, &read("samples.toml"))?, reading: read("reading.md") })
    }

    /// The samples one family after the other, so that the first ones show the breadth.
    pub fn mixed(&self) -> Vec<&Sample> {
        let mut seen: Vec<(&str, usize)> = Vec::new();
        let mut ranked: Vec<(usize, &Sample)> = Vec::new();
        for sample in &self.samples {
            let rank = match seen.iter_mut().find(|(family, _)| *family == sample.family) {
                Some((_, count)) => {
                    *count += 1;
                    *count
                }
                None => {
                    seen.push((&sample.family, 0));
                    0
                }
            };
            ranked.push((rank, sample));
        }
        ranked.sort_by_key(|(rank, _)| *rank);
        ranked.into_iter().map(|(_, it)| it).collect()
    }
}

/// `## Question`, a line `fits: ...` if it has one, and the answer.
pub fn questions(text: &str) -> Vec<Question> {
    let mut questions: Vec<Question> = Vec::new();
    let mut in_code = false;
    for line in text.lines() {
        in_code ^= line.starts_with("```");
        if let Some(title) = line.strip_prefix("## ").filter(|_| !in_code) {
            questions.push(Question { title: title.trim().to_owned(), causes: String::new(), answer: String::new() });
        } else if let Some(last) = questions.last_mut() {
            match line.strip_prefix("fits:").filter(|_| last.answer.trim().is_empty()) {
                Some(causes) => last.causes = causes.trim().replace(',', ""),
                None => {
                    last.answer.push_str(line);
                    last.answer.push('\n');
                }
            }
        }
    }
    questions
}

/// `[name]`, then `title`, `family` and `from` as quoted strings: the little of TOML that the index uses.
fn samples(folder: &Path, index: &str) -> Result<Vec<Sample>, String> {
    let mut samples: Vec<Sample> = Vec::new();
    for line in index.lines().map(str::trim) {
        if let Some(name) = line.strip_prefix('[').and_then(|it| it.strip_suffix(']')) {
            let path = folder.join("samples").join(format!("{name}.txt"));
            let text = fs::read_to_string(&path).map_err(|error| format!("content/samples/{name}.txt: {error}"))?;
            samples.push(Sample { name: name.to_owned(), family: String::new(), title: String::new(), from: String::new(), text });
        } else if let (Some(sample), Some((key, value))) = (samples.last_mut(), line.split_once(" = ")) {
            let value = value.trim().trim_matches('"').replace("\\\"", "\"");
            match key.trim() {
                "title" => sample.title = value,
                "family" => sample.family = value,
                "from" => sample.from = value,
                _ => {}
            }
        }
    }
    Ok(samples)
}

/// A status code: its number and name, what the server says by it, and how to tell it from 401.
pub struct Status {
    /// `403 Forbidden`.
    pub title: String,
    /// What the server says, in Markdown.
    pub says: String,
    /// How to tell it from 401, in Markdown.
    pub tell: String,
}

/// `## 403 Forbidden`, a line `The server says: ...` and one `Tell it from 401: ...`; other lines belong to the one before.
pub fn statuses(text: &str) -> Vec<Status> {
    let mut all: Vec<Status> = Vec::new();
    let mut telling = false;
    for line in text.lines().map(str::trim).filter(|it| !it.is_empty()) {
        if let Some(title) = line.strip_prefix("## ") {
            all.push(Status { title: title.to_owned(), says: String::new(), tell: String::new() });
            telling = false;
            continue;
        }
        let Some(last) = all.last_mut() else { continue };
        let line = match (line.strip_prefix("The server says: "), line.strip_prefix("Tell it from 401: ")) {
            (_, Some(rest)) => {
                telling = true;
                rest
            }
            (Some(rest), None) => rest,
            (None, None) => line,
        };
        let part = if telling { &mut last.tell } else { &mut last.says };
        if !part.is_empty() {
            part.push(' ');
        }
        let mut letters = line.chars();
        if let (true, Some(first)) = (part.is_empty(), letters.next()) {
            part.extend(first.to_uppercase());
            part.push_str(letters.as_str());
        } else {
            part.push_str(line);
        }
    }
    all
}
