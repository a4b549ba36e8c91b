//! What the readers' tests compare: the exchanges of a paste, a line each.

/// `METHOD URL FIELDS BODY -> STATUS FIELDS BODY` for each exchange; a dash stands for what the paste does not give.
pub(crate) fn summary(paste: &str) -> Vec<String> {
    let text = |it: Option<&crate::text::Text>| it.map_or("-".to_owned(), |it| it.as_str().to_owned());
    let line = |it: &crate::http::exchange::Exchange| {
        let (request, response) = (it.request.as_ref(), it.response.as_ref());
        format!(
            "{} {} {} {} -> {} {} {}",
            text(request.and_then(|it| it.method.as_ref())),
            text(request.and_then(|it| it.url.as_ref())),
            request.map_or(0, |it| it.fields.len()),
            text(request.and_then(|it| it.body.as_ref())),
            it.status().map_or("-".to_owned(), |it| it.to_string()),
            response.map_or(0, |it| it.fields.len()),
            text(response.and_then(|it| it.body.as_ref()))
        )
    };
    super::read(paste).exchanges.iter().map(line).collect()
}
