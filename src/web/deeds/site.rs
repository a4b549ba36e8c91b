//! In a frame: what the site around it asks for, by the frame's address or by messages (`embed/PROTOCOL.md`).

use std::rc::Rc;

use yew::prelude::*;

use crate::diagnosis::Cause;
use crate::products::OwnWordings;

use super::arrive::outside;
use super::{Deeds, Shared, browser};
use crate::web::state::Action;

/// A file of wordings may not be longer than this.
const LONGEST: usize = 256 * 1024;

/// Does what the site asks for, and tells it the height; of a diagnosis it hears the causes alone.
pub(super) fn serve(act: &Callback<Action>, deeds: &Shared, area: &NodeRef) {
    wish(act, &browser::parameter);
    let (act, deeds, area) = (act.clone(), Rc::clone(deeds), area.clone());
    browser::on_host(move |host| {
        wish(&act, &|name| host.text(name));
        // What a visitor has put into the box is theirs: the site may start with a text, and not replace it.
        if !is_theirs(&deeds.borrow()) {
            if let Some(paste) = host.text("paste").filter(|it| !it.trim().is_empty() && !deeds.borrow().started) {
                deeds.borrow_mut().started = true;
                outside(&paste, None, &act, &deeds, &area);
            } else if let Some(name) = host.text("sample").map(Rc::from).filter(|it| deeds.borrow().given.as_ref() != Some(it)) {
                deeds.borrow_mut().given = Some(Rc::clone(&name));
                act.emit(Action::AskSample(name));
            }
        }
    });
    browser::tell_height();
    browser::tell_ready();
}

/// Whether the box holds something that the visitor has put there.
fn is_theirs(deeds: &Deeds) -> bool {
    let text = &deeds.state.text;
    let sample = || deeds.state.library.as_ref()?.sample(deeds.given.as_deref()?);
    !text.is_empty() && sample().is_none_or(|it| it.text != *text)
}

/// Looks and causes: each may change at any time.
fn wish(act: &Callback<Action>, get: &dyn Fn(&str) -> Option<String>) {
    browser::root_attribute("data-theme", get("theme").filter(|it| it == "light" || it == "dark").as_deref());
    // The texts are English: another tag would have them read out as what they are not.
    let is_english = |it: &String| it.split('-').next().is_some_and(|it| it.eq_ignore_ascii_case("en"));
    browser::root_attribute("lang", Some(get("lang").filter(is_english).as_deref().unwrap_or("en")));
    browser::accent(get("accent").as_deref());
    act.emit(Action::Keep(causes(&get("causes").unwrap_or_default())));
}

fn causes(ids: &str) -> Rc<[Cause]> {
    let ids = ids.split(|it: char| it == ',' || it.is_whitespace()).filter(|it| !it.is_empty());
    let known = |id: &str| {
        let cause = Cause::of(id);
        if cause.is_none() {
            browser::warn(&format!("why401: causes: there is no cause of the id {id}"));
        }
        cause
    };
    ids.filter_map(known).collect()
}

/// The site's own wordings, from the file that the frame's address names. It is fetched before the seal, from the frame's own origin: the page's
/// policy allows no other.
pub(super) fn wordings() -> impl Future<Output = Option<OwnWordings>> {
    let path = browser::given("data-compact").and_then(|_| browser::parameter("products")).filter(|it| !it.is_empty());
    let asked = path.is_some();
    let text = browser::begin_to_fetch(path);
    async move {
        let Some(text) = text.await.filter(|it| it.len() <= LONGEST) else {
            if asked {
                browser::warn("why401: products: the file did not come, or is longer than 256 KB");
            }
            return None;
        };
        let (own, wrong) = OwnWordings::read(&text);
        for it in wrong {
            browser::warn(&format!("why401: products: {it}"));
        }
        Some(own)
    }
}
