//! The page: a Yew app over the engine, and the rows that the static pages share with it. A panel is a function of its props; state lives in `state`, the browser in `browser`.

// Rendered natively, the panels are a part of the page: what only a browser calls stands idle.
#![cfg_attr(all(feature = "ssr", not(feature = "web")), allow(dead_code, unused_imports))]

mod answer;
#[cfg(any(feature = "web", feature = "ssr"))]
mod compared;
mod excerpt;
mod rows;
mod secrets;
mod shown;

#[cfg(feature = "ssr")]
mod ahead;
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
#[cfg(feature = "web")]
mod exports;
#[cfg(feature = "web")]
mod large;
#[cfg(feature = "web")]
mod visits;

#[cfg(feature = "ssr")]
pub use ahead::written_ahead;
pub use answer::Answer;
pub use excerpt::Excerpt;
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
///
/// A worker for a long text is made from the page's own words (`blob:`) and has the page's policy; no other can be made, since the names of
/// trusted types are closed too.
pub const SEAL: &str = "connect-src 'none'; form-action 'none'; frame-src 'none'; worker-src blob:; object-src 'none'; base-uri 'none'; trusted-types 'none'";

/// Starts the page in its element, if that is there.
#[cfg(feature = "web")]
pub fn start() {
    // What a panic says may hold words of the paste: only its place is told. The page's script sees the fault itself.
    yew::set_custom_panic_hook(Box::new(|it| browser::broke_at(it.location().map(|it| format!("{}:{}", it.file(), it.line())))));
    browser::keep_early_text();
    if let Some(root) = browser::by_id(ROOT) {
        yew::Renderer::<app::App>::with_root(root).render();
    }
}
