//! Two layers on the way both read `Authorization` and want different things.

use crate::diagnosis::{Cause, Finding};
use crate::facts::Facts;
use crate::http::challenge::{Challenge, read_challenges};
use crate::http::exchange::{Exchange, Fields};
use crate::http::uri::{read_host, read_url};
use crate::text::{Seek, Span, Text};

/// See the page beside this file.
pub(super) fn detect(facts: &Facts) -> Option<Finding> {
    if let Some(finding) = travels_on(facts) {
        return Some(finding);
    }
    let failing = facts.exchange().filter(|_| facts.status_is(&[401, 403]) || facts.status().is_none())?;
    if let Some(finding) = by_settings(facts).or_else(|| by_setting_alone(facts)).or_else(|| npm_login(facts)) {
        return Some(finding);
    }
    if facts.status().is_none() {
        return None;
    }
    let others = facts.earlier().iter().chain(facts.later()).filter(|it| same_host(it, failing));
    others.filter_map(|it| inner_refuses(it, failing).or_else(|| outer_refuses(it, failing))).next()
}

/// The settings of the server in front, pasted along, ask for Basic before they pass a request on; the application's token meets that.
fn by_settings(facts: &Facts) -> Option<Finding> {
    let asks = facts.challenge("Basic")?;
    let field = facts.authorization().filter(|it| !scheme_is(&it.value, "Basic") && it.value.as_str().contains(' '))?;
    let passes = facts.written(&["proxy_pass ", "ProxyPass ", "reverse_proxy ", "fastcgi_pass ", "loadBalancer", "uwsgi_pass "]).is_some();
    let line = facts.lines_with("basic").find(|it| asks_for_basic(it.trim()))?;
    let span = facts.place_of(line.trim()).filter(|_| passes)?;
    let message = "[The server in front](0) asks for Basic before it passes a request on, and [the application's own credential](1) stands in the same field.";
    Some(
        Finding::certain(Cause::AUTH_LAYERS_COLLIDE, message)
            .decides(span, "the server in front asks for Basic")
            .decides(field.value.span(), "the application's credential")
            .against(asks.span, "refused by the server in front")
            .because("the settings show two layers")
            .weigh(85),
    )
}

/// The request as it left a proxy still carries Basic, and no challenge of the application asks for that.
fn travels_on(facts: &Facts) -> Option<Finding> {
    let request = facts.request().filter(|it| it.fields_shown && facts.status().is_none_or(|it| matches!(it.value, 401 | 403)))?;
    let passed = ["X-Forwarded-Server", "X-Forwarded-Host", "X-Forwarded-For", "X-Real-Ip"].iter().find_map(|it| request.field(it))?;
    let basic = request.field("Authorization").filter(|it| scheme_is(&it.value, "Basic"))?;
    if facts.challenge("Basic").is_some() || facts.known.said.iter().any(|it| it.meaning == crate::products::Meaning::PasswordWrong) {
        return None;
    }
    let message = "The request comes from [a proxy](1) and still carries [Basic](0): if that is the proxy's own credential, the application refuses it.";
    Some(
        Finding::possible(Cause::AUTH_LAYERS_COLLIDE, message)
            .decides(basic.value.span(), "a credential that travels on")
            .decides(passed.span(), "a proxy handed it on")
            .because("a proxy handed the credential on")
            .weigh(50)
            .settle(
                "Which of the two asks for this user name and password?",
                &["Let the proxy remove Authorization before it passes the request on, and try again."],
                &[("The proxy.", Cause::AUTH_LAYERS_COLLIDE), ("The application.", Cause::WRONG_USERNAME_OR_PASSWORD)],
            ),
    )
}

/// `npm login` sends the name and password in the content; a web server's own page that asks for `Authorization` met it.
fn npm_login(facts: &Facts) -> Option<Finding> {
    let (login, _) = facts.written(&["/-/user/org.couchdb.user", "npm login", "npm adduser", "npm ERR! registry error parsing json"])?;
    let page = ["401 Authorization Required", "<title>401 Authorization Required", "This server could not verify that you are authorized"];
    let (asks, _) = facts.written(&page)?;
    let message = "[The login](0) sends name and password in its content, and [the web server in front](1) wants them in Authorization before it passes anything on.";
    let finding = Finding::likely(Cause::AUTH_LAYERS_COLLIDE, message)
        .decides(login, "the registry's own login")
        .decides(asks, "the web server's own page")
        .because("the answer is the web server's page and not the registry's")
        .weigh(70);
    Some(finding.settle(
        "Does the registry answer the login when nothing stands before it?",
        &["Send the login to the registry's own port, past the web server in front."],
        &[("It answers.", Cause::AUTH_LAYERS_COLLIDE), ("It refuses the name and password.", Cause::WRONG_USERNAME_OR_PASSWORD)],
    ))
}

/// A line of settings asks for Basic, and the request brings another scheme in the same field; no answer of the one in front is shown.
fn by_setting_alone(facts: &Facts) -> Option<Finding> {
    let field = facts.authorization().filter(|it| !scheme_is(&it.value, "Basic") && it.value.as_str().contains(' '))?;
    let line = facts.lines_with("basic").find(|it| asks_for_basic(it.trim()))?;
    let message = "[The settings](0) ask for Basic on the way, and [the application's own credential](1) stands in the same field.";
    let finding = Finding::likely(Cause::AUTH_LAYERS_COLLIDE, message)
        .decides(facts.place_of(line.trim())?, "the server in front asks for Basic")
        .decides(field.value.span(), "the application's credential")
        .because("the settings show another layer")
        .weigh(75);
    let how = format!("Run `curl -i {}` without any credential and read who answers.", facts.url_for_commands());
    Some(finding.settle(
        "Does the server in front answer with a Basic challenge?",
        &[&how],
        &[("yes", Cause::AUTH_LAYERS_COLLIDE), ("no", Cause::TOKEN_REJECTED)],
    ))
}

fn asks_for_basic(line: &str) -> bool {
    let nginx = line.starts_with("auth_basic ") && !line.holds("off");
    nginx
        || line.eq_ignore_ascii_case("AuthType Basic")
        || line.starts_with("basic_auth ")
        || line.starts_with("basicauth ")
        || line.holds(".basicauth.users")
}

/// The layer in front asked for Basic, Basic was sent, and another layer refuses it.
fn inner_refuses(before: &Exchange, failing: &Exchange) -> Option<Finding> {
    let outer = challenges(before).into_iter().find(|it| it.is("Basic"))?;
    let sent = authorization(failing).filter(|it| scheme_is(it, "Basic"))?;
    let again = challenges(failing);
    let other_layer = !again.iter().any(|it| it.is("Basic")) && before.status() == Some(401);
    let refusal = again.first().map(|it| it.span).or_else(|| differs(before, failing))?;
    if !other_layer {
        return None;
    }
    let message = "[The server in front](0) takes Basic, and [the application behind it](1) refuses it.";
    Some(
        Finding::certain(Cause::AUTH_LAYERS_COLLIDE, message)
            .decides(outer.span, "the web server asks for Basic")
            .decides(refusal, "another layer refuses it")
            .against(sent.span(), "the credential for the first layer")
            .because("two layers answer one after the other")
            .weigh(85),
    )
}

/// Basic passed before, and the application's own credential took its place.
fn outer_refuses(passed: &Exchange, failing: &Exchange) -> Option<Finding> {
    let basic = authorization(passed).filter(|it| scheme_is(it, "Basic"))?;
    let asks = challenges(failing).into_iter().find(|it| it.is("Basic"))?;
    let sent = authorization(failing).filter(|it| !scheme_is(it, "Basic"))?;
    if !passed.status().is_some_and(|it| (200..400).contains(&it)) {
        return None;
    }
    let message = "[Basic](0) was let through before, and now the application's own credential stands in its place, which [the server in front](1) refuses.";
    Some(
        Finding::certain(Cause::AUTH_LAYERS_COLLIDE, message)
            .decides(basic.span(), "this was let through")
            .decides(asks.span, "the web server asks for Basic")
            .against(sent.span(), "the application's credential")
            .because("one field for two layers")
            .weigh(85),
    )
}

/// Where the two answers show that other software made them: another type of content.
fn differs(before: &Exchange, failing: &Exchange) -> Option<Span> {
    let kind = |it: &Exchange| -> Option<(Span, bool)> {
        let value = &it.response.as_ref()?.field("Content-Type")?.value;
        Some((value.span(), value.as_str().to_ascii_lowercase().holds("json")))
    };
    let (_, first) = kind(before)?;
    let (span, second) = kind(failing)?;
    let body = failing.response.as_ref()?.body.as_ref().map(Text::span);
    (first != second).then(|| body.unwrap_or(span))
}

fn challenges(exchange: &Exchange) -> Vec<Challenge> {
    let fields = exchange.response.iter().flat_map(|it| it.fields.iter()).filter(|it| it.is("WWW-Authenticate"));
    let values: Vec<&Text> = fields.map(|it| &it.value).collect();
    read_challenges(&values)
}

/// The value of `Authorization`, or the user name and password that curl makes Basic of.
fn authorization(exchange: &Exchange) -> Option<Text> {
    let request = exchange.request.as_ref()?;
    let user = || request.settings.iter().find(|it| it.name == "user").map(|it| it.value.clone());
    request.field("Authorization").map(|it| it.value.clone()).or_else(user)
}

fn scheme_is(value: &Text, scheme: &str) -> bool {
    let chars = value.as_str();
    let named = chars.get(..scheme.len()).is_some_and(|it| it.eq_ignore_ascii_case(scheme)) && chars.contains(' ');
    named || (!chars.contains(' ') && chars.contains(':'))
}

fn same_host(one: &Exchange, other: &Exchange) -> bool {
    let host = |it: &Exchange| -> Option<String> {
        let request = it.request.as_ref()?;
        let by_url = request.url.as_ref().and_then(|it| read_url(it.as_str()).host).map(str::to_ascii_lowercase);
        by_url.or_else(|| Some(read_host(request.field("Host")?.value.as_str()).0.to_ascii_lowercase()))
    };
    host(one).is_some() && host(one) == host(other)
}
