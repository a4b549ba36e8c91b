//! What the page knows, and how each action changes it.

use std::rc::Rc;

use yew::Reducible;

use crate::diagnosis::Cause;
use crate::products::OwnWordings;
use crate::time::Timestamp;

use super::answer::Answer;
use super::compared::Comparison;
use super::excerpt::Excerpt;
use super::library::Library;
use super::mirror::Mirror;

/// A text longer than this is read off the main thread, and shown read-only, around the failing exchange.
pub const EDIT_LIMIT: usize = 32 * 1024;
/// How many lines of a long text are shown.
const VIEW_LINES: usize = 600;

/// The colours of the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// As the system has them.
    #[default]
    Auto,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

impl Theme {
    /// Its word.
    pub fn word(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    fn next(self) -> Self {
        match self {
            Self::Auto => Self::Light,
            Self::Light => Self::Dark,
            Self::Dark => Self::Auto,
        }
    }
}

/// What is known of the seal.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Seal {
    /// Whether the page has closed itself against every connection.
    pub closed: bool,
    /// What became of the last try to connect.
    pub tried: Option<Tried>,
    /// Requests since it was closed.
    pub requests: usize,
}

/// What became of a try to connect.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tried {
    /// The browser refused it, by the page's policy.
    Refused,
    /// It failed otherwise.
    Failed,
    /// It went through.
    Through,
}

/// A text that is shown before it is copied.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Share {
    /// Which of them.
    pub kind: ShareKind,
    /// The text, redacted.
    pub text: Rc<str>,
    /// Whether it has been copied.
    pub copied: bool,
    /// The address of a file with the text, where it can be saved as one.
    pub file: Option<Rc<str>>,
}

/// What can be copied.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ShareKind {
    /// The report.
    Report,
    /// A link to this page with the redacted paste in it.
    Link,
    /// A message to the API's owner.
    Message,
    /// The paste itself.
    Paste,
    /// The paste, without what its tokens say of people.
    People,
}

/// A long text that is being read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Busy {
    /// The file that it is in.
    pub file: Option<Rc<str>>,
    /// How long it is, in bytes.
    pub bytes: usize,
    /// How much of it has been read; none once all of it is there and is looked at.
    pub read: Option<usize>,
}

impl Busy {
    /// What is done, in words.
    pub fn words(&self) -> String {
        let what = self.file.as_deref().unwrap_or("the paste");
        match self.read {
            Some(_) => format!("Reading {what}, {}", size(self.bytes)),
            None => format!("Looking for what failed in {what}, {}", size(self.bytes)),
        }
    }
}

/// A size in the unit that fits.
pub fn size(bytes: usize) -> String {
    match bytes {
        0..1_000_000 => format!("{} KB", bytes.div_ceil(1000)),
        _ => format!("{} MB", bytes.div_ceil(1_000_000)),
    }
}

/// What a person, the clock or the browser does.
#[derive(Clone, Debug)]
pub enum Action {
    /// The text of the box has changed.
    Typed(Rc<str>),
    /// Typing rests: the text is read.
    Rest(Timestamp),
    /// A whole text was pasted, dropped, opened or chosen: it is read at once.
    Read(Rc<str>, Option<Rc<str>>, Timestamp),
    /// A long text is being read.
    Begun(Busy),
    /// It has been read: this is the part that its answer stands on.
    Part(Rc<Excerpt>, Option<Rc<str>>, Timestamp),
    /// It is read no further, and why if nobody asked for that.
    Stopped(Option<&'static str>),
    /// A text has been read: its answer, and how it is drawn.
    Answered(Rc<Answer>, Rc<Mirror>),
    /// The answer has stood for a second: it is announced.
    Announce,
    /// Another exchange of the paste is diagnosed.
    Chosen(usize),
    /// The text of the box for what works has changed; it is read once typing rests.
    WorkingTyped(Rc<str>),
    /// That text is read.
    WorkingRest,
    /// The second box is opened, or closed again.
    Comparing(bool),
    /// The box was emptied.
    Emptied,
    /// Secrets are shown, or hidden again.
    Reveal,
    /// The samples and questions are there.
    Arrived(Rc<Library>),
    /// The page has closed itself.
    Closed,
    /// A try to connect has ended; so many requests since the seal.
    Tested(Tried, usize),
    /// Requests since the seal were counted.
    Counted(usize),
    /// Other colours.
    NextTheme,
    /// A text to look at before it is copied; none closes it.
    Shared(Option<Share>),
    /// A long text is to be edited all the same.
    EditLong,
    /// A file is over the box.
    DragOver(bool),
    /// The site around the frame keeps to these causes; to all where there are none.
    Keep(Rc<[Cause]>),
    /// The wordings of the site around the frame are there.
    Own(Rc<OwnWordings>, Timestamp),
    /// Something to say that is no answer: a clipboard that cannot be read, a file too large.
    Notice(Option<&'static str>),

    // The rest is done by the app and changes nothing here.
    /// Read the clipboard.
    AskClipboard,
    /// Choose a file.
    AskFile,
    /// Empty the box.
    AskClear,
    /// Open or close the second box.
    AskCompare,
    /// Let the two boxes change places.
    AskSwap,
    /// Empty the box for what works.
    AskClearWorking,
    /// Read a long text no further.
    AskCancel,
    /// Put back what was cleared.
    AskUndo,
    /// Show a sample.
    AskSample(Rc<str>),
    /// Make a text to copy.
    AskShare(ShareKind),
    /// Copy a text.
    AskCopy(Rc<str>),
    /// Try to connect.
    AskTest,
}

/// What the page knows.
#[derive(Clone, Default)]
pub struct State {
    /// What the box holds.
    pub text: Rc<str>,
    /// How it is drawn.
    pub mirror: Rc<Mirror>,
    /// The answer to what was in it at rest.
    pub answer: Option<Rc<Answer>>,
    /// What the box for what works holds, where two are compared.
    pub working: Option<Rc<str>>,
    /// How that is drawn.
    pub working_mirror: Rc<Mirror>,
    /// What the two say of one another.
    pub comparison: Option<Rc<Comparison>>,
    /// Whether secrets are shown.
    pub revealed: bool,
    /// Whether the text is too long for the box and only a part of it is shown.
    pub long: bool,
    /// Of what the text is a part, where it is one.
    pub part: Option<Rc<Excerpt>>,
    /// A long text that is being read.
    pub busy: Option<Busy>,
    /// Samples and questions, once they are there.
    pub library: Option<Rc<Library>>,
    /// The seal.
    pub seal: Seal,
    /// The colours.
    pub theme: Theme,
    /// A text before it is copied.
    pub share: Option<Share>,
    /// What was cleared last.
    pub cleared: Option<Rc<str>>,
    /// What was announced last.
    pub said: Rc<str>,
    /// The causes that the site around the frame keeps to; all where there are none.
    pub keep: Rc<[Cause]>,
    /// The wordings of the site around the frame.
    pub own: Rc<OwnWordings>,
    /// Whether a file is over the page.
    pub dragging: bool,
    /// Something to say that is no answer.
    pub notice: Option<&'static str>,
    /// Whether the answer is to a text that came as a whole, not by typing.
    pub fresh: bool,
    /// The number of the last answer; the next has a greater one.
    pub serial: u64,
}

impl State {
    /// Takes a text that is to be read; what was said of the one before stays until it is.
    fn take(&mut self, text: Rc<str>, part: Option<Rc<Excerpt>>) {
        (self.text, self.part) = (text, part);
        (self.busy, self.share, self.notice) = (None, None, None);
        if self.text.trim().is_empty() {
            self.answer = None;
            self.comparison = None;
            self.mirror = Rc::default();
            self.said = Rc::from("");
        } else {
            self.cleared = None;
        }
    }

    fn draw(&mut self, answer: Answer) {
        let answer = self.compare(answer);
        self.mirror = Rc::new(drawn(&answer, self.long));
        self.answer = Some(Rc::new(answer));
    }

    /// Compares with what works, where there is such a text: the answer's marks are those of the difference then.
    fn compare(&mut self, answer: Answer) -> Answer {
        self.comparison = None;
        let Some(works) = self.working.clone().filter(|it| !it.trim().is_empty()) else { return answer };
        self.serial = self.serial.wrapping_add(1);
        let (comparison, failing) = Comparison::of(works, &answer, answer.now, self.serial);
        self.working_mirror = Rc::new(Mirror::of(&comparison.working));
        self.comparison = Some(Rc::new(comparison));
        failing
    }

    /// Compares again, with the text that stands in the box for what works.
    fn compare_again(&mut self) {
        if let Some(answer) = self.answer.clone() {
            self.serial = self.serial.wrapping_add(1);
            self.draw(answer.again(self.serial));
        }
    }

    /// What is announced once all rests.
    fn announcement(&self) -> Rc<str> {
        match (&self.comparison, &self.answer) {
            (Some(it), _) => Rc::from(it.announcement()),
            (None, Some(it)) => Rc::from(it.announcement()),
            (None, None) => Rc::from(""),
        }
    }
}

/// How an answer's paste is drawn: whole in a box that can be edited, else its part that matters.
pub fn drawn(answer: &Answer, long: bool) -> Mirror {
    if long { Mirror::around(answer, VIEW_LINES) } else { Mirror::of(answer) }
}

impl Reducible for State {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let mut next = Self::clone(&self);
        match action {
            Action::Typed(text) => {
                next.fresh = false;
                next.mirror = Rc::new(self.mirror.typed(&self.text, &text));
                next.text = text;
            }
            Action::Answered(answer, mirror) => {
                // Secrets that were shown stay so while somebody types.
                next.serial = answer.number();
                if self.revealed || self.working.is_some() {
                    next.draw(answer.reveal(self.revealed));
                } else {
                    (next.answer, next.mirror) = (Some(answer), mirror);
                }
            }
            Action::Read(text, ..) => {
                next.long = text.len() > EDIT_LIMIT;
                next.revealed = false;
                next.fresh = true;
                next.take(text, None);
            }
            Action::Part(part, ..) => {
                next.long = true;
                next.revealed = false;
                next.fresh = true;
                next.take(Rc::from(part.text.as_str()), Some(part));
            }
            Action::Begun(busy) => {
                if self.busy.is_none() {
                    next.said = Rc::from(busy.words());
                    next.notice = None;
                }
                next.busy = Some(busy);
            }
            Action::Stopped(notice) => {
                next.busy = None;
                next.notice = notice;
            }
            Action::Chosen(exchange) => {
                if let Some(answer) = &self.answer {
                    next.share = None;
                    next.fresh = true;
                    next.serial = self.serial.wrapping_add(1);
                    next.draw(answer.about(exchange, next.serial, &self.own, &self.keep));
                }
            }
            Action::Announce => next.said = self.announcement(),
            Action::WorkingTyped(text) => {
                let old = self.working.as_deref().unwrap_or_default();
                next.working_mirror = Rc::new(self.working_mirror.typed(old, &text));
                next.working = Some(text);
            }
            Action::WorkingRest => {
                next.share = None;
                next.compare_again();
            }
            Action::Comparing(open) => {
                next.working = open.then(|| Rc::from(""));
                next.working_mirror = Rc::default();
                next.share = None;
                next.compare_again();
            }
            Action::Emptied => {
                next.cleared = Some(Rc::clone(&self.text));
                next.long = false;
                next.revealed = false;
                next.take(Rc::from(""), None);
            }
            Action::Reveal => {
                next.revealed = !self.revealed;
                if let Some(answer) = &self.answer {
                    next.draw(answer.reveal(next.revealed));
                }
            }
            Action::EditLong => {
                next.long = false;
                // What is edited is a paste of its own, with lines of its own.
                next.part = None;
                if let Some(answer) = &self.answer {
                    next.draw(answer.reveal(self.revealed).part_of(None));
                }
            }
            Action::Keep(keep) => {
                if let Some(answer) = &self.answer {
                    next.draw(Answer::clone(answer).kept_to(&keep));
                }
                next.keep = keep;
            }
            Action::Own(own, _) => {
                next.own = own;
            }
            Action::Arrived(library) => next.library = Some(library),
            Action::Closed => next.seal.closed = true,
            Action::Tested(tried, requests) => next.seal = Seal { tried: Some(tried), requests, ..self.seal },
            Action::Counted(requests) => next.seal.requests = requests,
            Action::NextTheme => next.theme = self.theme.next(),
            Action::Shared(share) => next.share = share,
            Action::DragOver(over) => next.dragging = over,
            Action::Notice(notice) => next.notice = notice,
            _ => return self,
        }
        Rc::new(next)
    }
}
