//! The least that a Yew page can be.

use yew::prelude::*;

#[component]
fn Hello() -> Html {
    html! { <p id="hello">{"Hello"}</p> }
}

fn main() {
    yew::Renderer::<Hello>::new().render();
}
