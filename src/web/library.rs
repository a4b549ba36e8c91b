//! The page's own long texts: samples, questions and explanations, fetched as one file before the seal.
//!
//! The file is a run of sections, each begun by a form feed: `sample NAME⇥FAMILY⇥TITLE⇥FROM`, `faq CAUSES`, `cause ID` or `server NAME`, then its text
//! from the next line on.

use std::rc::Rc;

/// A paste to try.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sample {
    /// Its name in addresses.
    pub name: Rc<str>,
    /// The family of its cause.
    pub family: String,
    /// What went wrong, in a few words.
    pub title: String,
    /// What printed it.
    pub from: String,
    /// The paste.
    pub text: Rc<str>,
}

/// A question and its answer, in Markdown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// The causes that it belongs to.
    pub causes: Vec<String>,
    /// The question.
    pub title: String,
    /// The answer.
    pub answer: String,
}

/// Everything in the file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Library {
    /// The samples, the first ones shown on the empty page.
    pub samples: Vec<Sample>,
    /// The questions.
    pub questions: Vec<Question>,
    /// Why and how to tell, a cause each.
    pub causes: Vec<(String, String)>,
    /// What to write on servers, a file each: see `fix::server`.
    pub servers: Vec<String>,
}

impl Library {
    /// Reads the file.
    pub fn read(file: &str) -> Self {
        let mut library = Self::default();
        for section in file.split('\u{c}') {
            let (head, body) = section.split_once('\n').unwrap_or((section, ""));
            let (kind, rest) = head.split_once(' ').unwrap_or((head, ""));
            match kind {
                "sample" => {
                    let mut parts = rest.split('\t');
                    let mut part = || parts.next().unwrap_or_default().to_owned();
                    let (name, family, title, from) = (part(), part(), part(), part());
                    library.samples.push(Sample { name: Rc::from(name), family, title, from, text: Rc::from(body.trim_end_matches('\n')) });
                }
                "faq" => {
                    let (title, answer) = body.split_once('\n').unwrap_or((body, ""));
                    let causes = rest.split(' ').filter(|it| !it.is_empty()).map(str::to_owned).collect();
                    library.questions.push(Question { causes, title: title.to_owned(), answer: answer.trim().to_owned() });
                }
                "cause" => library.causes.push((rest.to_owned(), body.trim().to_owned())),
                "server" => library.servers.push(body.to_owned()),
                _ => {}
            }
        }
        library
    }

    /// The sample of that name.
    pub fn sample(&self, name: &str) -> Option<&Sample> {
        self.samples.iter().find(|it| &*it.name == name)
    }

    /// The questions that belong to a cause: its own first, then those of its family's words, at most `most`.
    pub fn fitting(&self, cause: &str, family: &str, most: usize) -> Vec<&Question> {
        let own = self.questions.iter().filter(|it| it.causes.iter().any(|it| it == cause));
        let near = self.questions.iter().filter(|it| it.causes.iter().any(|it| it == family) && !it.causes.iter().any(|it| it == cause));
        own.chain(near).take(most).collect()
    }

    /// Why a cause comes about and how to tell it, in Markdown.
    pub fn explanation(&self, cause: &str) -> Option<&str> {
        self.causes.iter().find(|(id, _)| id == cause).map(|(_, text)| text.as_str())
    }
}
