//! The pages' Markdown as elements.

use yew::prelude::*;

use crate::page::{Block, Inline, blocks, inlines, is_whole};

/// Some paragraphs, lists and code.
pub fn markdown(text: &str) -> Html {
    blocks(text).iter().map(block).collect()
}

fn block(it: &Block) -> Html {
    match it {
        Block::Heading(_, text) => html! { <h4>{ inline(text) }</h4> },
        Block::Paragraph(text) => html! { <p>{ inline(text) }</p> },
        Block::List(false, items) => html! { <ul class="stack-list">{ for items.iter().map(|it| html! { <li>{ inline(it) }</li> }) }</ul> },
        Block::List(true, items) => html! { <ol class="stack-list">{ for items.iter().map(|it| html! { <li>{ inline(it) }</li> }) }</ol> },
        Block::Code(_, code) => super::tabs::code(code, false),
        Block::Table(_) => Html::default(),
    }
}

/// A line with its code, emphasis and links.
pub fn inline(text: &str) -> Html {
    let piece = |it: &Inline| match *it {
        Inline::Text(text) => html! { text },
        Inline::Code(code) => html! { <code translate="no" class={is_whole(code).then_some("nowrap")}>{ code }</code> },
        Inline::Strong(text) => html! { <b>{ text }</b> },
        Inline::Emphasis(text) => html! { <em>{ text }</em> },
        Inline::Link(text, to) if to.starts_with("https://") => html! { <a href={to.to_owned()} target="_blank" rel="noopener">{ text }</a> },
        Inline::Link(text, to) => match crate::diagnosis::Cause::of(to) {
            Some(cause) => super::cause_link(cause, "", text),
            None => html! { text },
        },
    };
    inlines(text).iter().map(piece).collect()
}
