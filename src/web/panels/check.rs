//! Checks with a key that the user gives: right, wrong, or not checked and why.
//!
//! The key lives in this component alone: no action carries it, so that no link, report or history can hold it.

use std::rc::Rc;

use yew::prelude::*;

use crate::verify::Verdict;
use crate::verify::paste::{Check, Pending, Planned, plan, signed, wanted};
use crate::web::answer::Answer;
use crate::web::parts::{EYE, icon};
use crate::web::shown;

/// What it is given.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The answer.
    pub answer: Rc<Answer>,
}

/// The field for the key, and what it decides.
#[component]
pub fn CheckPanel(props: &Props) -> Html {
    let key = use_state(|| Rc::<str>::from(""));
    let checks = use_state(Vec::<Check>::new);
    let is_shown = use_state(|| false);
    let turn = use_memo((), |()| std::cell::Cell::new(0_u64));
    let answer = Rc::clone(&props.answer);
    {
        let checks = checks.clone();
        use_effect_with((Rc::clone(&answer), Rc::clone(&key)), move |(answer, key)| {
            let mine = turn.get().wrapping_add(1);
            turn.set(mine);
            let planned = plan(&answer.diagnosis, key);
            run(planned, move |done| {
                // A key that was typed on overtakes the check of its beginning.
                if turn.get() == mine {
                    checks.set(done);
                }
            });
        });
    }
    if checks.is_empty() {
        return Html::default();
    }
    let field = wanted(&answer.diagnosis).map_or_else(Html::default, |label| field(label, &key, &is_shown));
    let say = if wanted(&answer.diagnosis).is_some() { "What you type here stays in this field: no link, report or file gets it." } else { "No key is needed for these." };
    html! {
        <section class="check" aria-labelledby="check">
            <div class="panel-head"><h2 id="check">{ "Check it with a key" }</h2><p>{ say }</p></div>
            { field }
            <ul class="checks" role="list" aria-live="polite">{ for checks.iter().map(check) }</ul>
            { canonical(&answer) }
        </section>
    }
}

fn field(label: &'static str, key: &UseStateHandle<Rc<str>>, is_shown: &UseStateHandle<bool>) -> Html {
    let oninput = {
        let key = key.clone();
        move |event: InputEvent| {
            if let Some(area) = event.target_dyn_into::<web_sys::HtmlTextAreaElement>() {
                key.set(Rc::from(area.value()));
            }
        }
    };
    let toggle = {
        let is_shown = is_shown.clone();
        move |_: MouseEvent| is_shown.set(!*is_shown)
    };
    html! {
        <div class="key">
            <label for="key">{ label }</label>
            <button class="btn btn-bare" type="button" aria-pressed={is_shown.to_string()} onclick={toggle}>{ icon(EYE) }{ " Show key" }</button>
            <textarea id="key" class={if **is_shown { "" } else { "dots" }} rows="2" {oninput} spellcheck="false" autocomplete="off" autocorrect="off" autocapitalize="off" translate="no" />
        </div>
    }
}

fn check(it: &Check) -> Html {
    let (class, word) = match it.verdict {
        Verdict::Right(_) => ("ok", "Right"),
        Verdict::Wrong(_) => ("bad", "Wrong"),
        Verdict::NotChecked(_) => ("na", "Not checked"),
    };
    html! { <li><b>{ it.what }</b><span {class}>{ word }</span><span>{ shown::cut(&shown::plain(it.verdict.why()), 400) }</span></li> }
}

/// The canonical request and the string to sign of an AWS signature, as the paste gives them.
fn canonical(answer: &Answer) -> Html {
    let Some(signed) = signed(&answer.diagnosis) else { return Html::default() };
    // A session token is signed along and is as good as the key itself.
    let hide = |line: &str| match line.split_once(':') {
        Some((name @ "x-amz-security-token", value)) if !answer.revealed => format!("{name}:{}", crate::web::secrets::short(value)),
        _ if !answer.revealed && line.contains("X-Amz-Security-Token=") => shown::plain(&without_session(line)),
        _ => shown::plain(line),
    };
    let block = |name: &'static str, text: &str| {
        let text: Vec<String> = text.lines().map(hide).collect();
        html! { <><h3>{ name }</h3><pre class="code" tabindex="0" translate="no" aria-label={name}><code>{ text.join("\n") }</code></pre></> }
    };
    html! {
        <div class="folds"><details>
            <summary>{ "What was signed " }<span class="hint">{ "rebuilt from your paste" }</span></summary>
            <div class="stack">{ block("Canonical request", &signed.canonical_request) }{ block("String to sign", &signed.string_to_sign) }</div>
        </details></div>
    }
}

/// The query that was signed, without the value of the session's token.
fn without_session(query: &str) -> String {
    let shown = |pair: &str| match pair.split_once('=') {
        Some((name @ "X-Amz-Security-Token", value)) => format!("{name}={}", crate::web::secrets::short(value)),
        _ => pair.to_owned(),
    };
    query.split('&').map(shown).collect::<Vec<_>>().join("&")
}

/// Does what is planned and hands over what it came to: at once where nothing waits for the browser.
fn run(planned: Vec<Planned>, done: impl FnOnce(Vec<Check>) + 'static) {
    #[cfg(feature = "web")]
    wasm_bindgen_futures::spawn_local(async move {
        let mut checks = Vec::with_capacity(planned.len());
        for it in planned {
            let verdict = match it.pending {
                Pending::Done(verdict) => verdict,
                Pending::Signature(steps) => try_keys(&steps).await,
            };
            checks.push(Check { what: it.what, verdict });
        }
        done(checks);
    });
    #[cfg(not(feature = "web"))]
    {
        let undone = |it: Planned| match it.pending {
            Pending::Done(verdict) => Check { what: it.what, verdict },
            Pending::Signature(_) => Check { what: it.what, verdict: Verdict::NotChecked("the page is not alive".to_owned()) },
        };
        done(planned.into_iter().map(undone).collect());
    }
}

#[cfg(feature = "web")]
async fn try_keys(steps: &[crate::verify::jws::Step]) -> Verdict {
    use crate::verify::jws::{Step, conclude, verdict};
    let mut verdicts = Vec::with_capacity(steps.len());
    for step in steps {
        verdicts.push(match step {
            Step::Decided(verdict) => verdict.clone(),
            Step::Try(trial) => verdict(trial, crate::web::browser::fits(trial).await),
        });
    }
    conclude(steps, verdicts)
}
