//! Everything that servers, proxies and clients say, brought down to meanings, and who they are.

use super::{Answerer, Facts, Place, Said};
use crate::http::exchange::{Exchange, Field, Response, Shown};
use crate::products::leaves::{Leaf, leaves, parameters};
use crate::products::plain::{self, Remark, Subject};
use crate::products::{Hit, Meaning, OwnSaid, OwnWordings, Part, hits, products};
use crate::text::{Seek, Span, Text};

/// More of a body than this is not read for what it says.
const LONGEST: usize = 400_000;

/// The name of products whose wordings an author gives; [`OwnSaid`] has theirs.
const OWN: &str = "the author's own product";

/// A piece of the paste that says something, with what products' wordings were found in it.
struct Piece {
    leaf: Leaf,
    place: Place,
    hits: Vec<Hit>,
}

/// What everybody says.
pub(super) struct Heard {
    /// In the order of how much it counts.
    pub(super) said: Vec<Said>,
    /// What the author's own wordings say of it.
    pub(super) own: Vec<OwnSaid>,
    /// Who answered.
    pub(super) answerers: Vec<Answerer>,
}

/// What is said, and who answered.
pub(super) fn gather(facts: &Facts, wordings: &OwnWordings) -> Heard {
    let heard = hear(facts, wordings, pieces(facts));
    if heard.said.iter().any(|it| is_telling(it.meaning)) || facts.source.paste().len() > LONGEST {
        return heard;
    }
    // What readers passed over may still say it.
    let again = hear(facts, wordings, pieces(facts).into_iter().chain(passed_over(facts)).collect());
    if again.said.iter().any(|it| is_telling(it.meaning)) { again } else { heard }
}

/// The blocks of lines of the paste that belong to no request, to no content and to no other exchange, as they stand.
fn passed_over(facts: &Facts) -> Vec<Piece> {
    let mut taken: Vec<Span> = facts.reading.exchanges.iter().filter_map(|it| it.request.as_ref()).filter(|it| it.shown != Shown::Told).map(|it| it.span).collect();
    // Content was heard already, and what a page's scripts hold is not said.
    let contents = facts.reading.exchanges.iter().filter_map(|it| it.response.as_ref()?.body.as_ref());
    taken.extend(contents.map(Text::span));
    crate::order::sort_by_key(&mut taken, |it| it.start);
    let mut taken = taken.into_iter().peekable();
    let mut taken_to = 0;
    let lines = (1..facts.source.line_count().saturating_add(1)).map(|it| facts.source.line(it));
    let mut blocks: Vec<Span> = Vec::new();
    let mut joins = false;
    for line in lines {
        // Both are in order: what begins before this line's end may reach into it, or into a later one.
        while let Some(one) = taken.next_if(|it| it.start < line.end) {
            taken_to = one.end.max(taken_to);
        }
        let free = taken_to <= line.start && !facts.is_of_other(line.start);
        match blocks.last_mut().filter(|_| free && joins) {
            Some(block) => *block = block.to(line),
            None if free => blocks.push(line),
            None => {}
        }
        joins = free;
    }
    let texts = blocks.into_iter().map(|it| Text::verbatim(facts.source.slice(it), it.start));
    texts.flat_map(|it| leaves(&it)).map(|leaf| Piece { hits: hits_of(&leaf), leaf, place: Place::Around }).collect()
}

fn hear(facts: &Facts, wordings: &OwnWordings, pieces: Vec<Piece>) -> Heard {
    let answerers = answerers(facts, &pieces);
    let context = Context::of(facts);
    let url = facts.request().and_then(|it| it.url.as_ref()).map(Text::as_str);
    let recognised = recognised(&pieces, &answerers, &context, url);
    let (mut said, own) = own(facts, &pieces, wordings);
    let mut advice: Vec<Said> = Vec::new();
    for piece in &pieces {
        let chosen = choose(piece, &recognised, &context);
        let remarks = if piece.leaf.prose { plain::read(piece.leaf.text.as_str()) } else { Vec::new() };
        for hit in &chosen {
            if let Some(wording) = hit.wording {
                let said_here = Said {
                    meaning: wording.means,
                    product: Some(hit.product.name),
                    span: span(&piece.leaf, &hit.range, piece.place),
                    place: piece.place,
                };
                add(&mut said, said_here);
            }
        }
        for remark in remarks {
            let taken =
                chosen.iter().any(|it| it.wording.is_some() && it.range.start < remark.range.end && remark.range.start < it.range.end);
            let in_name = remark.range.end <= piece.leaf.value_at;
            if taken || in_name || in_comment(facts, &piece.leaf, &remark.range, piece.place) || in_signed_url(piece.leaf.text.as_str(), remark.range.start) || (piece.place == Place::Around && (remark.personal || remark.advice)) {
                continue;
            }
            let here = Said {
                meaning: context.means(&remark),
                product: None,
                span: span(&piece.leaf, &remark.range, piece.place),
                place: piece.place,
            };
            add(if remark.advice { &mut advice } else { &mut said }, here);
        }
    }
    // Advice is what a server says beside the failure; it tells the failure only where nothing else does.
    if !said.iter().any(|it| is_telling(it.meaning)) {
        advice.into_iter().for_each(|it| add(&mut said, it));
    }
    super::disagree::settle(facts, &mut said);
    Heard { said, own, answerers }
}

/// Whether words stand in a comment of a configuration file: a line that begins with `#`, before one that gives a name its value.
fn in_comment(facts: &Facts, leaf: &Leaf, range: &std::ops::Range<usize>, place: Place) -> bool {
    if !matches!(place, Place::Around | Place::Other) {
        return false;
    }
    let line = facts.source.line_of(leaf.text.origin(range.start..range.end).start);
    let written = |it: usize| facts.source.slice(facts.source.line(it)).trim();
    written(line).starts_with('#') && line < facts.source.line_count() && super::config::is_setting(written(line.saturating_add(1)))
}

/// What the author's own wordings say; those that are built in do not say the same words again.
fn own(facts: &Facts, pieces: &[Piece], wordings: &OwnWordings) -> (Vec<Said>, Vec<OwnSaid>) {
    let (mut said, mut own): (Vec<Said>, Vec<OwnSaid>) = (Vec::new(), Vec::new());
    if wordings.is_empty() {
        return (said, own);
    }
    for piece in pieces.iter().filter(|it| !it.leaf.markup) {
        for hit in wordings.hits(piece.leaf.text.as_str(), facts.host()) {
            let span = span(&piece.leaf, &hit.range, piece.place);
            let one = hit.said(span);
            if !own.iter().any(|it| it.words == one.words) {
                own.push(one);
            }
            if let Some(meaning) = hit.means() {
                add(&mut said, Said { meaning, product: Some(OWN), span, place: piece.place });
            }
        }
    }
    (said, own)
}

/// Whether a place lies in a signed address: `X-Amz-Expires=1800&X-Amz-Signature=…` is no sentence.
fn in_signed_url(text: &str, at: usize) -> bool {
    let Some((before, after)) = text.split_at_checked(at) else { return false };
    let start = before.trim_end_matches(|it: char| !it.is_whitespace()).len();
    let end = at.saturating_add(after.find(char::is_whitespace).unwrap_or(after.len()));
    let word = text.get(start..end).unwrap_or_default();
    word.holds("://") && (word.holds("Signature=") || word.holds("&sig=") || word.holds("?sig="))
}

fn is_telling(meaning: Meaning) -> bool {
    !matches!(meaning, Meaning::Unauthorized | Meaning::Forbidden | Meaning::ServerError | Meaning::NotFound | Meaning::BadRequest)
}

fn add(said: &mut Vec<Said>, one: Said) {
    // The same may be said by a code and by a sentence; more than that shows nothing more.
    let same = || said.iter().filter(|it| it.meaning == one.meaning && it.place == one.place);
    if same().count() < 3 && !same().any(|it| it.span.overlaps(one.span)) {
        said.push(one);
    }
}

/// The words in the paste; of a member of JSON or XML only the value.
fn span(leaf: &Leaf, range: &std::ops::Range<usize>, place: Place) -> Span {
    let is_field = matches!(place, Place::Field | Place::Challenge);
    let start = if is_field || range.end <= leaf.value_at { range.start } else { range.start.max(leaf.value_at) };
    leaf.text.origin(start..range.end)
}

/// Every piece that says something, the weightiest place first.
fn pieces(facts: &Facts) -> Vec<Piece> {
    let mut found: Vec<(Leaf, Place)> = Vec::new();
    if let Some(exchange) = facts.exchange() {
        if let Some(response) = &exchange.response {
            of_challenges(facts, response, &mut found);
            of_fields(response, &mut found);
        }
        of_body(exchange, Place::Body, &mut found);
        found.extend(exchange.sayings.iter().flat_map(leaves).map(|it| (it, Place::Client)));
    }
    found.extend(facts.reading.sayings.iter().flat_map(leaves).map(|it| (it, Place::Around)));
    let failing = facts.reading.failing;
    for (_, other) in facts.reading.exchanges.iter().enumerate().filter(|(at, _)| Some(*at) != failing).take(40) {
        of_body(other, Place::Other, &mut found);
        found.extend(other.sayings.iter().flat_map(leaves).map(|it| (it, Place::Other)));
    }
    let pieces = found.into_iter().map(|(leaf, place)| Piece { hits: hits_of(&leaf), leaf, place });
    pieces.collect()
}

/// The wordings in a piece; in markup as written only those that no sentence holds.
fn hits_of(leaf: &Leaf) -> Vec<Hit> {
    let mut hits = hits(leaf.text.as_str());
    if leaf.markup {
        hits.retain(|it| it.wording.is_none_or(|it| !it.says.contains(' ')));
    }
    hits
}

fn of_challenges(facts: &Facts, response: &Response, found: &mut Vec<(Leaf, Place)>) {
    for challenge in facts.known.challenges.iter().chain(&facts.known.proxy_challenges) {
        for param in &challenge.params {
            let leaf = Leaf::named(&param.name, &param.value);
            let prose =
                leaf.prose && ["error", "message", "reason", "description", "msg"].iter().any(|it| contains(param.name.as_str(), it));
            found.push((Leaf { prose, ..leaf }, Place::Challenge));
        }
    }
    for field in response.fields.iter().filter(|it| is_challenge(it)) {
        found.push((Leaf { prose: false, ..Leaf::named(&field.name, &field.value) }, Place::Challenge));
    }
}

fn is_challenge(field: &Field) -> bool {
    field.is("WWW-Authenticate") || field.is("Proxy-Authenticate")
}

fn of_fields(response: &Response, found: &mut Vec<(Leaf, Place)>) {
    const SPEAKING: &[&str] =
        &["error", "message", "reason", "detail", "fail", "den", "auth-status", "warning", "exception", "status-text"];
    const USUAL: &[&str] = &[
        "unauthorized",
        "forbidden",
        "authorization required",
        "proxy authentication required",
        "bad request",
        "not found",
        "unauthenticated",
    ];
    if let Some(reason) = &response.reason {
        let prose = !USUAL.iter().any(|it| reason.as_str().eq_ignore_ascii_case(it));
        found.push((Leaf { prose, ..Leaf::plain(reason.clone()) }, Place::Field));
    }
    for field in response.fields.iter().filter(|it| !is_challenge(it)) {
        let leaf = Leaf::named(&field.name, &field.value);
        let speaks = SPEAKING.iter().any(|it| contains(field.name.as_str(), it));
        found.push((Leaf { prose: leaf.prose && speaks, ..leaf }, Place::Field));
        if field.is("Location")
            && let Some((_, query)) = field.value.split_once('?')
        {
            found.extend(parameters(&query).into_iter().map(|it| (it, Place::Field)));
        }
    }
}

fn contains(text: &str, part: &str) -> bool {
    text.as_bytes().windows(part.len()).any(|it| it.eq_ignore_ascii_case(part.as_bytes()))
}

fn of_body(exchange: &Exchange, place: Place, found: &mut Vec<(Leaf, Place)>) {
    let body = exchange.response.as_ref().and_then(|it| it.body.as_ref());
    if let Some(body) = body.filter(|it| it.len() <= LONGEST) {
        found.extend(leaves(body).into_iter().map(|it| (it, place)));
    }
}

/// Who answered: by marks in the failing response, by wordings that nobody else uses, by the host.
fn answerers(facts: &Facts, pieces: &[Piece]) -> Vec<Answerer> {
    let mut found: Vec<Answerer> = Vec::new();
    let mut add = |one: Answerer| {
        if !found.iter().any(|it| it.name == one.name) {
            found.push(one);
        }
    };
    for piece in pieces.iter().filter(|it| it.place.is_answer()) {
        for hit in piece
            .hits
            .iter()
            .filter(|it| !matches!(it.product.part, Part::Client | Part::Standard) && it.wording.is_none_or(|it| !it.shared))
        {
            add(Answerer { name: hit.product.name, part: hit.product.part, span: span(&piece.leaf, &hit.range, piece.place) });
        }
    }
    let url = facts.request().and_then(|it| it.url.as_ref());
    if let (Some(host), Some(place)) = (facts.host(), url.map(Text::span).or_else(|| facts.sent("Host").map(|it| it.value.span()))) {
        for product in products().filter(|it| it.hosts.iter().any(|suffix| is_host_of(host, suffix))) {
            let span = url.and_then(|it| it.range_of(host).map(|_| it.span_of(host))).unwrap_or(place);
            add(Answerer { name: product.name, part: product.part, span });
        }
    }
    found
}

/// Whether a host is that name or one below it.
fn is_host_of(host: &str, suffix: &str) -> bool {
    let Some(at) = host.len().checked_sub(suffix.len()) else { return false };
    let ends = host.get(at..).is_some_and(|it| it.eq_ignore_ascii_case(suffix));
    ends && (at == 0 || suffix.starts_with(['.', '-']) || host.as_bytes().get(at.saturating_sub(1)) == Some(&b'.'))
}

/// The products that something gives away: their shared wordings count.
fn recognised(pieces: &[Piece], answerers: &[Answerer], context: &Context<'_>, url: Option<&str>) -> Vec<&'static str> {
    let mut names: Vec<&'static str> = answerers.iter().map(|it| it.name).collect();
    // An address gives a product away, too: `/webapi/entry.cgi?api=SYNO.…`.
    let in_url = url.map(hits).unwrap_or_default();
    for hit in in_url.iter().filter(|it| it.wording.is_none()).chain(pieces.iter().flat_map(|it| &it.hits)) {
        let own = hit.wording.is_none_or(|it| !it.shared && context.fits(&it.status));
        if own && !names.contains(&hit.product.name) {
            names.push(hit.product.name);
        }
    }
    names
}

/// The wordings that count, where several stand on the same words: the recognised product's before another's, the longer before the shorter.
fn choose<'p>(piece: &'p Piece, recognised: &[&str], context: &Context<'_>) -> Vec<&'p Hit> {
    let counts = |it: &&Hit| {
        let known = recognised.contains(&it.product.name);
        // A code is a product's own where the paste names the product anywhere.
        let is_code = || it.wording.is_some_and(|wording| wording.says.contains(|it: char| it.is_ascii_digit()));
        let named = || context.calls(it.product) || is_code() && context.names(it.product);
        it.wording.is_some_and(|wording| context.fits(&wording.status) && (!wording.shared || known || named()))
    };
    let mut hits: Vec<&Hit> = piece.hits.iter().filter(counts).collect();
    crate::order::sort_by_key(&mut hits, |it| (std::cmp::Reverse(it.range.len()), it.product.part == Part::Standard, it.range.start));
    let mut chosen: Vec<&Hit> = Vec::new();
    for hit in hits {
        if !chosen.iter().any(|it| it.range.start < hit.range.end && hit.range.start < it.range.end) {
            chosen.push(hit);
        }
    }
    crate::order::sort_by_key(&mut chosen, |it| it.range.start);
    chosen
}

/// What the exchange says about words that mean one thing or another.
struct Context<'f> {
    status: Option<u16>,
    /// Whether the request carries a credential; `None` where that cannot be told.
    carries: Option<bool>,
    bearer: bool,
    password: bool,
    signed: bool,
    /// Whether the paste speaks of tokens at all.
    tokens: bool,
    /// The paste in lower case, as far as it is looked through for names.
    paste: &'f str,
}

impl<'f> Context<'f> {
    fn of(facts: &'f Facts) -> Self {
        let scheme = |names: &[&str]| facts.known.credentials.iter().any(|it| names.iter().any(|name| it.is(name)));
        let offered = |name: &str| facts.known.challenges.iter().any(|it| it.is(name));
        let password = scheme(&["Basic", "Digest", "NTLM"]);
        let carries = facts.carries_credential();
        let signing_field = |it: &Field| contains(it.name.as_str(), "signature") || contains(it.name.as_str(), "hmac");
        let paste = facts.opening();
        Self {
            tokens: speaks_of(paste, &["token", "jwt", "bearer", "eyj"]),
            paste,
            status: facts.status().map(|it| it.value),
            carries: (carries || facts.request_is_whole()).then_some(carries),
            bearer: scheme(&["Bearer", "DPoP", "Token", "JWT"]) || (!password && (offered("Bearer") || facts.token().is_some())),
            password: password || offered("Basic") || offered("Digest"),
            signed: scheme(&["OAuth", "Hawk", "SharedKey", "Signature", "HMAC", "hmac", "AWS4-HMAC-SHA256", "AWS"])
                || facts.request().is_some_and(|it| it.fields.iter().any(signing_field)),
        }
    }

    /// Whether the paste names a product or one of its hosts as a word.
    fn names(&self, product: &crate::products::Product) -> bool {
        let name = product.name.to_ascii_lowercase();
        let words = std::iter::once(name.as_str()).chain(product.hosts.iter().copied()).filter(|it| it.len() > 2);
        words.into_iter().any(|word| {
            self.paste.seek_all(word).any(|(at, _)| {
                let edge = |it: Option<&u8>| it.is_none_or(|it| !it.is_ascii_alphanumeric());
                let bytes = self.paste.as_bytes();
                edge(at.checked_sub(1).and_then(|it| bytes.get(it))) && edge(bytes.get(at.saturating_add(word.len())))
            })
        })
    }

    /// Whether the paste has an address of the product's API, wherever it stands.
    fn calls(&self, product: &crate::products::Product) -> bool {
        product.hosts.iter().any(|host| {
            self.paste.seek_all(host).any(|(at, _)| {
                let before = self.paste.get(..at).unwrap_or_default();
                let after = self.paste.get(at.saturating_add(host.len())..).unwrap_or_default();
                let whole = before.ends_with(['/', '.', '"', '\'', ' ', '@']) || before.is_empty();
                whole && (before.ends_with("api.") || host.starts_with("api.") || ["/api", "/v1", "/v2", "/v3", "/v4", "/rest"].iter().any(|it| after.starts_with(it)))
            })
        })
    }

    fn speaks_of(&self, words: &[&str]) -> bool {
        speaks_of(self.paste, words)
    }

    fn fits(&self, status: &[u16]) -> bool {
        status.is_empty() || self.status.is_none_or(|it| status.contains(&it))
    }

    /// What a remark means in this exchange.
    fn means(&self, remark: &Remark) -> Meaning {
        if let Some(absent) = remark.if_nothing_sent {
            return match self.carries {
                Some(false) => absent,
                Some(true) => self.settled(remark),
                None if remark.rather_nothing => absent,
                None if remark.meaning == Meaning::TokenInvalid => Meaning::Unauthorized,
                None => self.settled(remark),
            };
        }
        self.settled(remark)
    }

    fn settled(&self, remark: &Remark) -> Meaning {
        let with_token = self.bearer && !self.password;
        match (remark.meaning, remark.subject) {
            (Meaning::PasswordWrong, Some(Subject::Credentials)) if with_token => Meaning::TokenInvalid,
            // Credentials of whatever kind: the kind is the one that the paste speaks of.
            (Meaning::PasswordWrong, Some(Subject::Credentials)) if !self.password && !self.speaks_of(&["password", "passwd", "username", "user name", "login", "log in", "sign in"]) => {
                match () {
                    () if self.speaks_of(&["api key", "api-key", "apikey", "api_key"]) => Meaning::ApiKeyInvalid,
                    () if self.tokens => Meaning::TokenInvalid,
                    () => Meaning::CredentialsRefused,
                }
            }
            (Meaning::PasswordWrong, Some(Subject::User | Subject::Account)) if with_token => Meaning::TokenRevoked,
            (Meaning::TokenSignature, Some(Subject::Signature)) if !self.bearer && (self.signed || self.status == Some(403) || !self.tokens) => {
                Meaning::RequestSignature
            }
            (Meaning::CredentialsMissing, Some(Subject::Signature)) if self.bearer => Meaning::TokenSignature,
            (Meaning::Unauthorized, None) if self.status == Some(403) => Meaning::Forbidden,
            (meaning, _) => meaning,
        }
    }
}

fn speaks_of(lower: &str, words: &[&str]) -> bool {
    words.iter().any(|it| lower.holds(it))
}

#[cfg(test)]
mod tests {
    use crate::products::Meaning;
    use crate::{Place, Timestamp, diagnose};

    fn said(paste: &str) -> Vec<(Meaning, Option<&'static str>, Place)> {
        diagnose(paste, Timestamp(0)).facts.said.into_iter().map(|it| (it.meaning, it.product, it.place)).collect()
    }

    #[test]
    fn shared_words_are_a_products_where_something_gives_it_away() {
        let words = "{\"message\":\"Bad credentials\"}";
        let github = said(&format!("HTTP/1.1 401 Unauthorized\nX-GitHub-Request-Id: 1\n\n{words}"));
        assert_eq!(github, [(Meaning::TokenInvalid, Some("GitHub"), Place::Body)]);
        assert_eq!(said(&format!("HTTP/1.1 401 Unauthorized\n\n{words}")), [(Meaning::CredentialsRefused, None, Place::Body)]);
    }

    #[test]
    fn credentials_are_of_the_kind_that_the_paste_speaks_of() {
        let words = |it: &str| said(&format!("{it}\n\nHTTP/1.1 401 Unauthorized\n\nThe credentials are invalid")).first().map(|it| it.0);
        assert_eq!(words("I log in with my username"), Some(Meaning::PasswordWrong));
        assert_eq!(words("I have a new API key"), Some(Meaning::ApiKeyInvalid));
        assert_eq!(words("The token is fresh"), Some(Meaning::TokenInvalid));
    }

    #[test]
    fn words_for_any_refusal_give_way_to_exact_ones() {
        let scope = "{\"message\": \"You do not have permission\", \"details\": \"The access token has expired\"}";
        assert_eq!(said(&format!("HTTP/1.1 403 Forbidden\n\n{scope}")), [(Meaning::TokenExpired, None, Place::Body)]);
        let scheme = said("HTTP/1.1 401 Unauthorized\n\n{\"error\": \"The authorization header is malformed\", \"cause\": \"the scheme is missing\"}");
        assert_eq!(scheme, [(Meaning::SchemeMissing, None, Place::Body)]);
    }

    #[test]
    fn what_was_sent_settles_what_the_words_leave_open() {
        let answer = "HTTP/1.1 401 Unauthorized\n\nMissing or invalid token";
        let bare = said(&format!("GET / HTTP/1.1\nHost: a.example\n\n{answer}"));
        assert_eq!(bare, [(Meaning::CredentialsMissing, None, Place::Body)]);
        let with = said(&format!("GET / HTTP/1.1\nHost: a.example\nAuthorization: Bearer abcdef0123\n\n{answer}"));
        assert_eq!(with, [(Meaning::TokenInvalid, None, Place::Body)]);
    }

    #[test]
    fn advice_counts_only_where_nothing_else_is_said() {
        let both = said("HTTP/1.1 401 Unauthorized\n\nYour session has expired. Please provide a token.");
        assert_eq!(both, [(Meaning::SessionExpired, None, Place::Body)]);
    }

    #[test]
    fn a_code_is_a_products_where_the_paste_names_the_product() {
        let code = "{\"code\":\"50113\",\"msg\":\"No\"}";
        assert_eq!(said(&format!("okx {code}")), [(Meaning::RequestSignature, Some("OKX"), Place::Around)]);
        assert_eq!(said(&format!("shop {code}")), []);
    }

    #[test]
    fn an_address_of_an_api_gives_its_product_away() {
        let paste = "{\"message\":\"Key not found\"} 401 from https://api.brevo.com/v3/smtp/email";
        assert!(said(paste).iter().any(|it| it.0 == Meaning::ApiKeyInvalid && it.1 == Some("Brevo")), "{:?}", said(paste));
    }

    #[test]
    fn a_signature_is_the_requests_where_nobody_speaks_of_a_token() {
        let of_request = said("HTTP/1.1 401 Unauthorized\n\nInvalid signature");
        assert_eq!(of_request, [(Meaning::RequestSignature, None, Place::Body)]);
        let of_token = said("HTTP/1.1 401 Unauthorized\n\nInvalid token signature");
        assert_eq!(of_token, [(Meaning::TokenSignature, None, Place::Body)]);
    }

    #[test]
    fn what_readers_pass_over_is_heard() {
        let paste = concat!(
            "Error { kind: HttpResponse { status: 401 }, headers: {\"server\": \"x\", \"content-type\": \"application/json\"}, ",
            "content: b\"{\\\"message\\\":\\\"The access token has expired\\\"}\" }"
        );
        assert!(said(paste).iter().any(|it| it.0 == Meaning::TokenExpired), "{:?}", said(paste));
    }

    #[test]
    fn what_a_script_holds_is_not_said() {
        assert_eq!(said("HTTP/1.1 401 Unauthorized\n\n<html><script>var e='token expired'</script><p>Hello</p></html>"), []);
    }
}
