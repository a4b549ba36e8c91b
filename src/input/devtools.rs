//! The headers panel of browsers as text: Chrome and Edge with colons, in two lines, or raw; Safari; Swagger UI.

use super::grammar::{
    field_line, is_known_name, is_request_name, is_response_name, is_token_byte, pseudo_line, request_line, starts_message, status_line,
};
use super::lines::Lines;
use super::reader::{Claim, Part, Reader};
use crate::http::exchange::{Exchange, Field, Request, Response, Shown};
use crate::text::{Seek, Spanned, Text};

/// See the module.
pub(crate) const READER: Reader = Reader { name: "devtools", claim };

// The panel's labels in the languages whose text people paste most.
const URL: [&str; 10] = [
    "Request URL",
    "Anforderungs-URL",
    "Anfrage-URL",
    "URL de la requête",
    "URL de requête",
    "URL de la solicitud",
    "URL de solicitud",
    "URL da solicitação",
    "Aanvraag-URL",
    "请求网址",
];
const METHOD: [&str; 9] = [
    "Request Method",
    "Anforderungsmethode",
    "Anfragemethode",
    "Méthode de requête",
    "Méthode de la requête",
    "Método de solicitud",
    "Método de la solicitud",
    "Método da solicitação",
    "请求方法",
];
const STATUS: [&str; 9] = [
    "Status Code",
    "Statuscode",
    "Code d'état",
    "Code de statut",
    "Código de estado",
    "Código de status",
    "HTTP Status Code",
    "状态代码",
    "Status",
];
const IGNORED: [&str; 12] = [
    "Remote Address",
    "Referrer Policy",
    "Remoteadresse",
    "Verweisrichtlinie",
    "Richtlinie für Referrer-URL",
    "Adresse distante",
    "Règlement sur les URL de provenance",
    "Dirección remota",
    "Política de referencia",
    "Source",
    "Address",
    "Initiator",
];
const NOISE: [&str; 22] = [
    "General",
    "Summary",
    "Allgemein",
    "Général",
    "Raw",
    "view source",
    "View source",
    "view parsed",
    "View parsed",
    "Learn more",
    "Headers",
    "Preview",
    "Response",
    "Timing",
    "Cookies",
    "Initiator",
    "Payload",
    "Show more",
    "Server response",
    "Code Details",
    "Code",
    "Details",
];

fn claim(lines: &Lines, at: usize) -> Option<Claim> {
    let line = lines.get(at)?.trim();
    let starts = is_label(line, &URL)
        || is_label(line, &["Server response"])
        || (matches!(line, "General" | "Summary" | "Allgemein" | "Général") && near_url(lines, at));
    if !starts {
        return method_and_url(lines, at, line).or_else(|| scheme_host_name(lines, at, line));
    }
    let mut panel =
        Panel { lines, at, section: None, request: Request::default(), response: Response::default(), parts: Vec::new(), known: 0 };
    panel.run();
    if panel.known == 0 {
        return None;
    }
    let end = panel.at;
    Some(Claim { lines: end.saturating_sub(at).max(1), parts: panel.finish(at), what: "browser's headers panel" })
}

// Firefox's console and panel: the method in one line, the URL in the next.
fn method_and_url(lines: &Lines, at: usize, line: &str) -> Option<Claim> {
    let method = line.strip_prefix("XHR").map(str::trim).unwrap_or(line);
    let url = lines.get(at.saturating_add(1)).map(str::trim)?;
    if !super::grammar::is_method(method) || !(url.starts_with("http://") || url.starts_with("https://")) || url.contains(' ') {
        return None;
    }
    Some(told(lines, at..at.saturating_add(2), Some(lines.slice(method)), lines.slice(url)))
}

// Firefox's summary of a request: `Scheme`, `Host`, `Filename`, each with its value below.
fn scheme_host_name(lines: &Lines, at: usize, line: &str) -> Option<Claim> {
    let value = |offset: usize| lines.get(at.saturating_add(offset)).map(str::trim);
    if line != "Scheme" || value(2)? != "Host" || value(4)? != "Filename" {
        return None;
    }
    let (scheme, host, path) = (lines.slice(value(1)?), lines.slice(value(3)?), lines.slice(value(5)?));
    let mut url = scheme;
    let end = url.span().end;
    url.push_decoded("://", crate::text::Span::new(end, end));
    url.push_text(&host, 0..host.len());
    url.push_text(&path, 0..path.len());
    Some(told(lines, at..at.saturating_add(6), None, url))
}

fn told(lines: &Lines, range: std::ops::Range<usize>, method: Option<Text>, url: Text) -> Claim {
    let span = lines.extent(range.clone());
    let request = Request { method, url: Some(url), shown: Shown::Told, span, ..Request::default() };
    let part = Part::Told(Box::new(Exchange { request: Some(request), ..Exchange::default() }));
    Claim { lines: range.len(), parts: vec![part], what: "browser's network panel" }
}

fn near_url(lines: &Lines, at: usize) -> bool {
    (1..4).filter_map(|it| lines.get(at.saturating_add(it))).any(|it| is_label(it.trim(), &URL) || it.trim().starts_with("URL: http"))
}

// The label alone, with a colon, or before its value.
fn is_label(line: &str, labels: &[&str]) -> bool {
    labels.iter().any(|it| line.strip_prefix(it).is_some_and(|rest| rest.is_empty() || rest.starts_with(':') || rest.starts_with('\t')))
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Section {
    Request,
    Response,
    // Query parameters, form data: nothing of it is a field.
    Other,
}

fn section(line: &str) -> Option<Section> {
    let line = line.trim_end_matches(|it: char| it.is_ascii_digit() || "() :".contains(it));
    match line.to_ascii_lowercase().as_str() {
        "request headers"
        | "anfrageheader"
        | "anforderungsheader"
        | "en-têtes de requête"
        | "en-têtes de la requête"
        | "encabezados de la solicitud"
        | "encabezados de solicitud"
        | "cabeçalhos da solicitação"
        | "请求标头"
        | "request" => Some(Section::Request),
        "response headers"
        | "antwortheader"
        | "en-têtes de réponse"
        | "en-têtes de la réponse"
        | "encabezados de respuesta"
        | "encabezados de la respuesta"
        | "cabeçalhos de resposta"
        | "响应标头" => Some(Section::Response),
        "query string parameters" | "form data" | "request payload" | "query string" => Some(Section::Other),
        _ => None,
    }
}

struct Panel<'l, 't> {
    lines: &'l Lines<'t>,
    at: usize,
    section: Option<Section>,
    request: Request,
    response: Response,
    parts: Vec<Part>,
    known: usize,
}

impl<'t> Panel<'_, 't> {
    fn run(&mut self) {
        while let Some(line) = self.lines.get(self.at) {
            let line = line.trim();
            if line.is_empty() {
                if !self.goes_on() {
                    break;
                }
                self.at = self.at.saturating_add(1);
                continue;
            }
            // The next request of the same panel.
            if is_label(line, &URL) && self.request.url.is_some() {
                break;
            }
            if !(self.label(line) || self.noise(line) || self.start_line(line) || self.field(line)) {
                break;
            }
        }
    }

    // Whether the panel continues behind an empty line.
    fn goes_on(&self) -> bool {
        let next = (1..3).filter_map(|it| self.lines.get(self.at.saturating_add(it))).map(str::trim).find(|it| !it.is_empty());
        next.is_some_and(|it| {
            let is_field = pseudo_line(it).is_some()
                || field_line(it).is_some_and(|(name, _)| is_known_name(name))
                || is_known_name(it.trim_end_matches(':'));
            section(it).is_some() || is_field || is_label(it, &METHOD) || is_label(it, &STATUS) || it.starts_with("Provisional headers")
        })
    }

    // A label's value: behind its colon, or in the next line.
    fn value(&mut self, line: &'t str, labels: &[&str]) -> Option<&'t str> {
        let rest =
            labels.iter().filter_map(|it| line.strip_prefix(it)).find(|it| it.is_empty() || it.starts_with(':') || it.starts_with('\t'))?;
        self.at = self.at.saturating_add(1);
        self.known = self.known.saturating_add(1);
        let same = rest.trim_start_matches(':').trim();
        if !same.is_empty() {
            return Some(same);
        }
        let next = self.lines.get(self.at).map(str::trim).unwrap_or_default();
        self.at = self.at.saturating_add(1);
        Some(next)
    }

    fn label(&mut self, line: &'t str) -> bool {
        if let Some(value) = self.value(line, &URL) {
            self.request.url = Some(self.lines.slice(value)).filter(|it| !it.is_empty());
        } else if let Some(value) = line.strip_prefix("URL: ").filter(|_| self.request.url.is_none()) {
            self.request.url = Some(self.lines.slice(value.trim()));
            self.at = self.at.saturating_add(1);
            self.known = self.known.saturating_add(1);
        } else if let Some(value) = self.value(line, &METHOD) {
            self.request.method = Some(self.lines.slice(value));
        } else if let Some(value) = self.value(line, &STATUS) {
            self.status(value);
        } else if self.section.is_none() && self.value(line, &IGNORED).is_some() {
            self.known = self.known.saturating_sub(1);
        } else {
            return false;
        }
        true
    }

    // `401 Unauthorized`, with a coloured dot or `(from disk cache)` beside it.
    fn status(&mut self, value: &'t str) {
        let value = value.trim_start_matches(|it: char| !it.is_ascii_digit());
        let Some((digits, reason)) = value.split_at_checked(3) else { return };
        if let Ok(status) = digits.parse::<u16>() {
            self.response.status = Some(Spanned::new(status, self.lines.span(digits)));
            let reason = reason.trim_matches(|it: char| it.is_whitespace() || !it.is_ascii()).trim();
            let reason = reason.strip_prefix("Error:").unwrap_or(reason).trim();
            self.response.reason = Some(self.lines.slice(reason)).filter(|it| !it.is_empty() && !reason.starts_with('('));
            self.response.span = self.lines.span(value);
        }
    }

    fn noise(&mut self, line: &'t str) -> bool {
        if let Some(section) = section(line) {
            self.section = Some(section);
            self.at = self.at.saturating_add(1);
            return true;
        }
        if line.holds("Provisional headers") {
            self.parts.push(Part::Note(self.lines.slice(line)));
            self.at = self.at.saturating_add(1);
            return true;
        }
        // Swagger UI's answer: `401` and `Error: Unauthorized`, in one line or two.
        let is_answer = self.section.is_none() && self.response.status.is_none() && self.known > 0;
        if is_answer
            && line.get(..3).is_some_and(|it| it.bytes().all(|b| b.is_ascii_digit()))
            && line.get(3..4).is_none_or(|it| it == " " || it == "\t")
        {
            self.status(line);
            self.at = self.at.saturating_add(1);
            return true;
        }
        let plain = line.replace('\t', " ");
        let is_noise = NOISE.contains(&plain.as_str())
            || line == "Undocumented"
            || line.starts_with("Error:")
            || line.starts_with("ⓘ")
            || line.starts_with('⚠');
        let counter = line.starts_with('(') && line.ends_with(')') && line.len() < 6;
        if (is_noise || counter) && !(self.section.is_some() && field_line(line).is_some()) {
            self.at = self.at.saturating_add(1);
            return true;
        }
        false
    }

    // The raw view shows the messages themselves.
    fn start_line(&mut self, line: &'t str) -> bool {
        if self.section.is_none() && starts_message(line) {
            return false;
        }
        if let Some(start) = status_line(line) {
            self.section = Some(Section::Response);
            self.response.version = Some(self.lines.slice(start.version));
            self.response.status.get_or_insert(Spanned::new(start.status, self.lines.span(start.digits)));
        } else if let Some(start) = request_line(line) {
            self.section = Some(Section::Request);
            self.request.version = start.version.map(|it| self.lines.slice(it));
        } else {
            return false;
        }
        self.at = self.at.saturating_add(1);
        true
    }

    fn field(&mut self, line: &'t str) -> bool {
        if self.section == Some(Section::Other) {
            // Parameters are in the URL and the content already.
            self.at = self.at.saturating_add(1);
            return true;
        }
        if let Some((name, value)) = pseudo_line(line).filter(|(_, value)| !value.is_empty()) {
            self.at = self.at.saturating_add(1);
            self.pseudo(name, value);
            return true;
        }
        if let Some((name, value)) = field_line(line).filter(|(_, value)| !value.is_empty()) {
            self.at = self.at.saturating_add(1);
            self.push(name, self.lines.slice(value));
            return true;
        }
        self.two_lines(line)
    }

    // The name in one line, the value in the next; an empty value leaves no line at all, so known names set the pace again.
    fn two_lines(&mut self, line: &'t str) -> bool {
        let name = line.strip_suffix(':').unwrap_or(line);
        if let Some(name) = name.strip_prefix(':').filter(|it| matches!(*it, "authority" | "method" | "path" | "scheme" | "status")) {
            let value = self.lines.get(self.at.saturating_add(1)).map(str::trim).unwrap_or_default();
            self.at = self.at.saturating_add(2);
            self.pseudo(name, value);
            return true;
        }
        let is_name =
            !name.is_empty() && name.bytes().all(is_token_byte) && (is_known_name(name) || (self.section.is_some() && name.len() < 60));
        if !is_name || self.known == 0 && self.section.is_none() {
            return false;
        }
        let next = self.lines.get(self.at.saturating_add(1)).map(str::trim).unwrap_or_default();
        let after = self.lines.get(self.at.saturating_add(2)).map(str::trim).unwrap_or_default();
        let is_empty = next.is_empty()
            || (is_known_name(next.trim_end_matches(':')) && !is_known_name(after.trim_end_matches(':')))
            || section(next).is_some();
        let taken = if is_empty && !next.is_empty() { 1 } else { 2 };
        self.at = self.at.saturating_add(taken);
        self.push(name, if is_empty { Text::default() } else { self.lines.slice(next) });
        true
    }

    fn pseudo(&mut self, name: &str, value: &'t str) {
        let text = self.lines.slice(value);
        match name {
            "status" => {
                self.section = Some(Section::Response);
                self.status(value);
            }
            "method" => {
                self.section = Some(Section::Request);
                self.request.method.get_or_insert(text);
            }
            _ => self.section = Some(Section::Request),
        }
    }

    fn push(&mut self, name: &'t str, value: Text) {
        // Without headings, the response's fields come first and the first name that only requests have changes sides.
        if self.section.is_none()
            || (self.section == Some(Section::Response)
                && self.request.fields.is_empty()
                && is_request_name(name)
                && !is_response_name(name))
        {
            self.section = Some(if is_request_name(name) { Section::Request } else { Section::Response });
        }
        let field = Field { name: self.lines.slice(name), value };
        match self.section {
            Some(Section::Request) => self.request.fields.push(field),
            _ => self.response.fields.push(field),
        }
    }

    fn finish(mut self, start: usize) -> Vec<Part> {
        let span = self.lines.extent(start..self.at);
        let has_response = self.response.status.is_some() || !self.response.fields.is_empty();
        self.request.fields_shown = !self.request.fields.is_empty() || self.section == Some(Section::Request);
        self.response.fields_shown = !self.response.fields.is_empty();
        self.request.shown = Shown::Wire;
        self.request.span = span;
        if self.response.span.is_empty() || self.response.fields_shown {
            self.response.span = span;
        }
        let mut parts = Vec::new();
        if self.request.fields_shown {
            parts.push(Part::Request(self.request));
        } else {
            self.request.shown = Shown::Told;
            parts.push(Part::Told(Box::new(Exchange { request: Some(self.request), ..Exchange::default() })));
        }
        if has_response {
            parts.push(Part::Response(self.response));
        }
        parts.append(&mut self.parts);
        parts
    }
}

#[cfg(test)]
mod tests {
    use super::super::read;

    fn summary(paste: &str) -> String {
        let reading = read(paste);
        assert_eq!(reading.exchanges.len(), 1, "{paste}");
        let exchange = &reading.exchanges[0];
        let request = exchange.request.clone().unwrap_or_default();
        let response = exchange.response.clone().unwrap_or_default();
        let text = |it: Option<crate::text::Text>| it.map_or("-".to_owned(), |it| it.as_str().to_owned());
        format!(
            "{} {} {} -> {} {} {} {}",
            text(request.method),
            text(request.url),
            request.fields.len(),
            exchange.status().unwrap_or(0),
            text(response.reason),
            response.fields.len(),
            text(response.body)
        )
    }

    #[test]
    fn the_panel_with_colons() {
        let paste = "General\nRequest URL: https://h/x\nRequest Method: POST\nStatus Code: 401 Unauthorized\nRemote Address: 10.0.0.1:443\n\nResponse Headers (2)\nserver: \
                     x\nwww-authenticate: Bearer\n\nRequest Headers\nProvisional headers are shown\n:authority: h\nauthorization: Bearer a\n\n{\"e\":1}";
        assert_eq!(summary(paste), "POST https://h/x 1 -> 401 Unauthorized 2 {\"e\":1}");
    }

    #[test]
    fn the_panel_in_two_lines() {
        let paste = "Request URL\nhttps://h/x\nRequest Method\nGET\nStatus Code\n401 Unauthorized\nRemote Address\n10.0.0.1:443\nReferrer Policy\nno-referrer\nResponse \
                     Headers\ncontent-length\n5\nvary\nserver\nx\nRequest Headers\nRaw\nauthorization\nBearer a\nuser-agent\nme\nx-custom\n1";
        assert_eq!(summary(paste), "GET https://h/x 3 -> 401 Unauthorized 3 -");
    }

    #[test]
    fn the_panel_without_headings() {
        let paste = "Request URL:\nhttps://h/x\nRequest Method:\nGET\nStatus Code:\n401\nReferrer Policy:\nno-referrer\ncontent-length:\n5\nwww-authenticate:\nBasic\n:authority:\nh\n\
                     :method:\nGET\naccept:\n*/*";
        assert_eq!(summary(paste), "GET https://h/x 1 -> 401 - 2 -");
    }

    #[test]
    fn swagger_shows_command_url_and_answer() {
        let paste = "Curl\ncurl -X 'GET' \\\n  'https://h/x' \\\n  -H 'accept: */*'\nRequest URL\nhttps://h/x\nServer response\nCode\tDetails\n401\nUndocumented\nError: \
                     Unauthorized\nResponse body\n{\"e\":1}\nResponse headers\n content-length: 7 \n date: Sun04 Oct 2020 19:09:52 GMT ";
        assert_eq!(summary(paste), "GET https://h/x 1 -> 401 - 2 {\"e\":1}");
    }
}
