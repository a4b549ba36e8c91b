//! Places on the screen: the caret in the box, and what is scrolled into sight.

use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlElement, HtmlTextAreaElement};

use super::{by_id, document};

/// Scrolls up to the tool, if its start is out of sight.
pub fn to_top() {
    if let Some(main) = by_id("main").filter(|it| it.get_bounding_client_rect().top() < 0.0) {
        main.scroll_into_view();
    }
}

/// The caret's place in the box, in UTF-16 units, if the caret is in it.
pub fn caret(area: &HtmlTextAreaElement) -> Option<usize> {
    let active = document()?.active_element()?;
    (active.id() == area.id()).then_some(())?;
    area.selection_start().ok()?.and_then(|it| usize::try_from(it).ok())
}

/// Puts the caret where somebody presses in a box at rest: on the line that is seen there, which keeps its height on the screen.
pub fn enter(area: &HtmlTextAreaElement, event: &web_sys::MouseEvent) {
    let go = || -> Option<()> {
        let target: Element = event.target()?.dyn_into().ok()?;
        let focused = document()?.active_element().is_some_and(|it| it.id() == area.id());
        if area.hidden() || event.button() != 0 || target.closest("a, button").ok()?.is_some() {
            return None;
        }
        let mark = target.closest(".mk").ok()?;
        if focused && mark.is_none() {
            return None;
        }
        let sheet = area.parent_element()?;
        let body = sheet.parent_element()?;
        // The scroll bar is the browser's.
        if f64::from(event.client_x()) > body.get_bounding_client_rect().left() + f64::from(body.client_width()) {
            return None;
        }
        let lines = sheet.query_selector_all(".mirror .ln[data-n]").ok()?;
        let y = f64::from(event.client_y());
        let hit = (0..lines.length()).filter_map(|at| lines.item(at)?.dyn_into::<HtmlElement>().ok()).filter(|it| it.offset_height() > 0).find(|it| {
            let place = it.get_bounding_client_rect();
            place.top() <= y && y < place.bottom()
        })?;
        let number: usize = hit.get_attribute("data-n")?.parse().ok()?;
        let before = hit.get_bounding_client_rect().top();
        let offset = offset_of(&area.value(), number, mark.as_ref(), &hit);
        event.prevent_default();
        let options = js_sys::Object::new();
        js_sys::Reflect::set(&options, &"preventScroll".into(), &JsValue::TRUE).ok()?;
        let focus: js_sys::Function = js_sys::Reflect::get(area, &"focus".into()).ok()?.dyn_into().ok()?;
        focus.call1(area, &options).ok()?;
        let _ = area.set_selection_range(offset, offset);
        let moved = hit.get_bounding_client_rect().top() - before;
        body.set_scroll_top(body.scroll_top().saturating_add(moved as i32));
        Some(())
    };
    let _ = go();
}

/// The UTF-16 offset of a line's start, or of a mark in it.
fn offset_of(text: &str, line: usize, mark: Option<&Element>, element: &HtmlElement) -> u32 {
    let start: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(|it| it.encode_utf16().count()).sum();
    let into = || -> Option<usize> {
        // What is drawn while editing has a character for each of the text.
        let wanted = mark?.get_attribute("data-e")?;
        let runs = element.query_selector("span[aria-hidden]").ok()??.child_nodes();
        let mut units: usize = 0;
        for at in 0..runs.length() {
            let node = runs.item(at)?;
            if let Some(run) = node.dyn_ref::<Element>() {
                if run.class_list().contains("rest") {
                    continue;
                }
                if run.get_attribute("data-e").as_ref() == Some(&wanted) {
                    return Some(units);
                }
            }
            units = units.saturating_add(node.text_content()?.encode_utf16().count());
        }
        None
    };
    u32::try_from(start.saturating_add(into().unwrap_or(0))).unwrap_or(0)
}

/// Scrolls the box, and only the box, so that its first mark is in sight.
pub fn show_evidence() {
    let first = || -> Option<Element> {
        let marks = document()?.query_selector_all(".mirror .mk").ok()?;
        (0..marks.length()).filter_map(|at| marks.item(at)?.dyn_into::<Element>().ok()).find(|it| it.get_bounding_client_rect().height() > 0.0)
    };
    scroll_box(first());
    show_chosen();
}

/// Scrolls the list of exchanges, and only the list, so that the chosen one is in sight.
fn show_chosen() {
    let scroll = || -> Option<()> {
        let row = document()?.query_selector(".har tr[aria-current]").ok()??;
        let list = row.closest(".har-wrap").ok()??;
        let (row, frame) = (row.get_bounding_client_rect(), list.get_bounding_client_rect());
        if row.top() < frame.top() || row.bottom() > frame.bottom() {
            list.set_scroll_top(list.scroll_top().saturating_add((row.bottom() - frame.bottom()) as i32).max(0));
        }
        Some(())
    };
    let _ = scroll();
}

fn scroll_box(to: Option<Element>) {
    let scroll = || -> Option<()> {
        let body = by_id("paste")?.closest(".paste-body").ok()??;
        let above = to?.get_bounding_client_rect().top() - body.get_bounding_client_rect().top();
        let room = f64::from(body.client_height());
        if above < 0.0 || above > room * 0.8 {
            body.set_scroll_top(body.scroll_top().saturating_add((above - room / 3.0) as i32));
        }
        Some(())
    };
    let _ = scroll();
}
