//! A cause's page: the small Markdown subset that the pages use, taken apart. The build script reads pages with it, too.

/// What of a page ships with the engine: its title, fixes and references.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Card {
    /// The cause's id.
    pub id: &'static str,
    /// Its family's word.
    pub family: &'static str,
    /// A sentence that a person would say.
    pub title: &'static str,
    /// One paragraph.
    pub summary: &'static str,
    /// What to change, the client's side first.
    pub fixes: &'static [Fix],
    /// Titles and addresses.
    pub references: &'static [(&'static str, &'static str)],
}

impl Card {
    /// The card of no cause.
    pub const NONE: Self = Self { id: "", family: "related", title: "", summary: "", fixes: &[], references: &[] };
}

/// A way to repair it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fix {
    /// `client`, `server` or `between`.
    pub side: &'static str,
    /// What to do, in one imperative sentence.
    pub title: &'static str,
    /// How, step by step.
    pub steps: &'static [&'static str],
    /// Code, with its language.
    pub snippet: Option<(&'static str, &'static str)>,
}
