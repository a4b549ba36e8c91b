//! The prose and samples in `content/`. What is not there is left out.

use std::fs;
use std::path::Path;

use why401::page::{Block, Inline, blocks, inlines};

/// A sample.
pub struct Sample {
    /// Its name in addresses.
    pub name: String,
    /// The heading that it stands under.
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
    /// The questions.
    pub questions: Vec<Question>,
    /// The samples, in the order of their index.
    pub samples: Vec<Sample>,
}

impl Content {
    /// Reads the folder.
    pub fn read(folder: &Path) -> Result<Self, String> {
        let read = |name: &str| fs::read_to_string(folder.join(name)).unwrap_or_default();
        Ok(Self { article: read("article.md"), status: read("status.md"), questions: questions(&read("faq.md")), samples: samples(folder, &read("samples/index.md"))? })
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

/// `## Question`, a line `causes: ...` if it has one, and the answer.
pub fn questions(text: &str) -> Vec<Question> {
    let mut questions: Vec<Question> = Vec::new();
    let mut in_code = false;
    for line in text.lines() {
        in_code ^= line.starts_with("```");
        if let Some(title) = line.strip_prefix("## ").filter(|_| !in_code) {
            questions.push(Question { title: title.trim().to_owned(), causes: String::new(), answer: String::new() });
        } else if let Some(last) = questions.last_mut() {
            match line.strip_prefix("causes:").filter(|_| last.answer.trim().is_empty()) {
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

fn samples(folder: &Path, index: &str) -> Result<Vec<Sample>, String> {
    let mut samples = Vec::new();
    let mut family = String::new();
    for block in blocks(index) {
        match block {
            Block::Heading(2, title) => family = title.to_owned(),
            Block::List(_, items) => {
                for item in &items {
                    let Some(Inline::Link(title, name)) = inlines(item).into_iter().find(|it| matches!(it, Inline::Link(..))) else {
                        return Err(format!("content/samples/index.md: a sample is `- [what went wrong](name): what printed it`: {item}"));
                    };
                    let path = folder.join("samples").join(format!("{name}.txt"));
                    let text = fs::read_to_string(&path).map_err(|error| format!("content/samples/{name}.txt: {error}"))?;
                    let from = item.rsplit_once("):").map(|(_, it)| it.trim().to_owned()).unwrap_or_default();
                    samples.push(Sample { name: name.to_owned(), family: family.clone(), title: title.to_owned(), from, text });
                }
            }
            _ => {}
        }
    }
    Ok(samples)
}
