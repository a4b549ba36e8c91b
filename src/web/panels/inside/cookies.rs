//! Cookies: what was sent, what was stored before, and why a browser holds one back.

use yew::prelude::*;

use crate::web::answer::Answer;
use crate::web::parts::{Judged, PartRow, fold, part_table};
use crate::web::secrets::short;
use crate::web::shown;

/// The cookies around the failing request.
pub fn cookies(answer: &Answer) -> Html {
    let facts = &answer.diagnosis.facts;
    if facts.cookies.is_empty() && facts.stored.is_empty() {
        return Html::default();
    }
    let hide = |it: &str| if answer.revealed { shown::plain(it) } else { short(it) };
    let row = |name: &str, value: &str, means: String, judged: Judged, words: &str| PartRow { name: shown::plain(name), value: hide(value), means, judged: (judged, words.to_owned()) };
    let mut rows = Vec::new();
    for (name, value) in &facts.cookies {
        let set = facts.stored.iter().find(|it| it.cookie.name.as_str() == name.as_str());
        let means = set.map_or_else(|| "Sent; nothing in the paste set it".to_owned(), |it| format!("Set by {}", shown::cut(&shown::plain(&it.set_by), 60)));
        rows.push(row(name.as_str(), value.as_str(), means, Judged::Fits, "sent"));
    }
    for it in facts.stored.iter().filter(|it| !facts.cookies.iter().any(|(name, _)| name.as_str() == it.cookie.name.as_str())) {
        let (judged, words) = match (it.refused, it.held_back) {
            (Some(why), _) => (Judged::Wrong, why),
            (None, Some(why)) => (Judged::Open, why),
            (None, None) => (Judged::Wrong, "owed, and not sent"),
        };
        rows.push(row(it.cookie.name.as_str(), it.cookie.value.as_str(), format!("Set by {}", shown::cut(&shown::plain(&it.set_by), 60)), judged, words));
    }
    let owed = facts.stored.iter().filter(|it| it.refused.is_none() && it.held_back.is_none()).count();
    let hint = format!("{} sent, {} set before, {owed} owed", facts.cookies.len(), facts.stored.len());
    fold("Cookies", &hint, false, part_table("Cookies", ["Cookie", "Value", "Where it is from", "With this request"], rows))
}
