//! The page: a Yew app over the engine, and the rows that the static pages share with it. A panel is a function of its props; state lives in `state`, the browser in `browser`.

mod answer;
#[cfg(any(feature = "web", feature = "ssr"))]
mod compared;
mod rows;
mod secrets;
mod shown;

#[cfg(any(feature = "web", feature = "ssr"))]
mod library;
#[cfg(any(feature = "web", feature = "ssr"))]
mod mirror;
#[cfg(any(feature = "web", feature = "ssr"))]
mod panels;
#[cfg(any(feature = "web", feature = "ssr"))]
mod parts;
#[cfg(any(feature = "web", feature = "ssr"))]
mod state;

#[cfg(feature = "web")]
mod app;
#[cfg(feature = "web")]
mod browser;
#[cfg(feature = "web")]
mod deeds;

pub use answer::Answer;
#[cfg(any(feature = "web", feature = "ssr"))]
pub use library::Library;
#[cfg(any(feature = "web", feature = "ssr"))]
pub use panels::{Empty, Fixes, Hero, Inside, Panel, Questions, SealPanel, Verdict};
pub use rows::{Bracket, Row, plain_rows, rows as example_rows};
#[cfg(any(feature = "web", feature = "ssr"))]
pub use state::{Action, Seal, State};

/// The id of the element that the app lives in.
pub const ROOT: &str = "why401-app";

/// The policy that is added before a first character of a paste is read.
pub const SEAL: &str = "connect-src 'none'; form-action 'none'; frame-src 'none'; worker-src 'none'; object-src 'none'; base-uri 'none'";

/// Starts the page in its element, if that is there.
#[cfg(feature = "web")]
pub fn start() {
    yew::set_custom_panic_hook(Box::new(|_| browser::show_fault()));
    browser::keep_early_text();
    if let Some(root) = browser::by_id(ROOT) {
        yew::Renderer::<app::App>::with_root(root).render();
    }
}
