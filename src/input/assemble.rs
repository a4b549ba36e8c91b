//! Parts of a paste put together into exchanges: a command with its transcript, a request with its response, a snippet with the console
//! line that tells how it went.

mod join;

use super::reader::{Claim, Part, UNCLAIMED};
use super::{Quality, Reading, choose, quality, target};
use crate::diagnosis::Understood;
use crate::http::exchange::{Exchange, Field, Request, Response, Shown};
use crate::text::{Span, Text};

use join::{add_fields, begins_anew, complete, completes, fill, repeats, same_call, sent};

/// Puts requests and responses together, in the order of the paste, and everything else beside them.
pub(crate) fn assemble(claims: Vec<Claim>) -> Reading {
    let mut assembly = Assembly::default();
    for claim in claims {
        let mut span = None::<Span>;
        for part in claim.parts {
            let place = place(&part);
            span = Some(span.map_or(place, |it| it.to(place)));
            assembly.add(part);
        }
        assembly.understand(span, claim.what);
    }
    assembly.finish()
}

fn place(part: &Part) -> Span {
    match part {
        Part::Request(it) | Part::Command(it) => it.span,
        Part::Response(it) => it.span,
        Part::Exchange(it) | Part::Told(it) => {
            it.sayings.iter().map(Text::span).fold(it.span(), |span, it| if span.is_empty() { it } else { span.to(it) })
        }
        Part::Sanitised(it) => *it,
        Part::Mentioned(it) => it.value.span(),
        Part::Body(it) | Part::Note(it) | Part::Unsent(it) | Part::Saying(it) => it.span(),
    }
}

// An exchange that grows, and what its request was read from.
#[derive(Default)]
struct Growing {
    exchange: Exchange,
    // The request is a command's: the wire may still show what it sent.
    commanded: bool,
}

#[derive(Default)]
struct Assembly {
    growing: Vec<Growing>,
    reading: Reading,
    // Notes that stand before the request they belong to.
    notes: Vec<Text>,
    bodies: Vec<Text>,
    // Fields that words mention.
    mentioned: Vec<Field>,
    // Statuses that were told before anything else: a headline, or all there is.
    headlines: Vec<Exchange>,
}

impl Assembly {
    fn add(&mut self, part: Part) {
        match part {
            Part::Command(request) => self.start(request, true),
            Part::Request(request) => self.request(request),
            Part::Response(response) => self.response(response),
            Part::Exchange(exchange) => self.growing.push(Growing { exchange: *exchange, commanded: false }),
            Part::Told(exchange) => self.told(*exchange),
            Part::Body(text) => self.body(text),
            Part::Note(text) => match self.growing.last_mut() {
                Some(last) => last.exchange.sayings.push(text),
                None => self.notes.push(text),
            },
            Part::Unsent(text) => {
                if self.growing.last().is_some_and(|it| it.exchange.response.is_none()) {
                    self.unsend();
                }
                self.reading.sayings.push(text);
            }
            Part::Sanitised(span) => self.reading.quality.push((Quality::SanitisedHar, Some(span))),
            Part::Saying(text) => self.reading.sayings.push(text),
            Part::Mentioned(field) => self.mentioned.push(field),
        }
    }

    fn start(&mut self, request: Request, commanded: bool) {
        // What was told of the call before it is shown is no call of its own.
        let told =
            self.growing.last_mut().filter(|it| it.exchange.request.as_ref().is_some_and(|it| it.shown == Shown::Told && !it.fields_shown));
        if let Some(last) = told
            && last.exchange.response.as_ref().is_none_or(|it| !it.fields_shown && it.body.is_none())
            && let Some(before) = last.exchange.request.as_mut().filter(|it| it.url.is_some() && target::agree(it, &request))
        {
            last.commanded = commanded;
            return sent(before, request);
        }
        let sayings = std::mem::take(&mut self.notes);
        self.growing.push(Growing { exchange: Exchange { request: Some(request), sayings, ..Exchange::default() }, commanded });
    }

    fn unsend(&mut self) {
        if let Some(last) = self.growing.pop() {
            self.reading.sayings.extend(last.exchange.sayings);
        }
    }

    fn request(&mut self, request: Request) {
        let nameless = request.method.is_none() && request.url.is_none();
        let Some(last) = self.growing.last_mut() else { return self.start(request, false) };
        let Some(before) = last.exchange.request.as_mut() else {
            // A head without a start line beside a lone response is that response's request.
            if nameless {
                last.exchange.request = Some(request);
            } else {
                self.start(request, false);
            }
            return;
        };
        let same = |it: &Request| before.fields.len() == it.fields.len() && before.fields.iter().zip(&it.fields).all(|(a, b)| a.value.span() == b.value.span());
        if nameless && before.fields_shown && same(&request) {
            // Read already, as a part of the request above.
        } else if nameless && !before.fields_shown {
            add_fields(before, request);
        } else if last.commanded && last.exchange.response.is_none() && (nameless || same_call(before, &request)) {
            last.commanded = false;
            sent(before, request);
        } else if last.exchange.response.is_none() && !before.fields_shown && target::agree(before, &request) {
            sent(before, request);
        } else {
            self.start(request, false);
        }
    }

    fn response(&mut self, response: Response) {
        let status = response.status.map(|it| it.value);
        if status.is_some_and(|it| (100..200).contains(&it) && it != 101) {
            return;
        }
        let Some(last) = self.growing.last_mut() else {
            let sayings = std::mem::take(&mut self.notes);
            return self
                .growing
                .push(Growing { exchange: Exchange { response: Some(response), sayings, ..Exchange::default() }, commanded: false });
        };
        match last.exchange.response.as_mut() {
            None => last.exchange.response = Some(response),
            Some(before) if completes(before, &response) => complete(before, response),
            Some(before) if repeats(before, &response) => {}
            Some(_) => self.next_response(response),
        }
    }

    // A further response to the request before it: the next leg of a command whose requests are not shown, or a lone response.
    fn next_response(&mut self, response: Response) {
        let unseen = |it: &&Growing| it.commanded || it.exchange.request.as_ref().is_some_and(|it| !it.fields_shown);
        let request = self.growing.last().filter(unseen).and_then(|it| target::next_request(&it.exchange));
        let commanded = request.is_some();
        self.growing.push(Growing { exchange: Exchange { request, response: Some(response), ..Exchange::default() }, commanded });
    }

    fn told(&mut self, told: Exchange) {
        // What names its target or prints its fields can stand alone; a mere status cannot.
        let has_target = told.request.as_ref().is_some_and(|it| it.url.is_some() || it.fields_shown)
            || told.response.as_ref().is_some_and(|it| it.fields_shown);
        let recent = self.growing.len().saturating_sub(12);
        let agreeing = self
            .growing
            .iter()
            .enumerate()
            .skip(recent)
            .rev()
            .find(|(_, it)| target::tells_of(&told, &it.exchange) && !begins_anew(&told, &it.exchange))
            .map(|(at, _)| at);
        if self.growing.is_empty() && !has_target {
            return self.headlines.push(told);
        }
        // Code that does not say where it sends to is told apart from nothing.
        // So is a program that says only where it was refused, beside what it did there.
        let vague = told.response.is_none() && told.request.as_ref().is_some_and(|it| it.url.is_none() || it.method.is_none() && it.fields.is_empty());
        if vague && agreeing.is_none() && !self.growing.is_empty() {
            return self.reading.sayings.extend(told.sayings);
        }
        if let Some(found) = agreeing.and_then(|at| self.growing.get_mut(at)) {
            fill(&mut found.exchange, told);
        } else if has_target {
            self.growing.push(Growing { exchange: told, commanded: false });
        } else if refuses(&told) {
            self.headlines.push(told);
        } else {
            self.reading.sayings.extend(told.sayings);
        }
    }

    fn body(&mut self, text: Text) {
        let Some(last) = self.growing.last_mut() else { return self.bodies.push(text) };
        match last.exchange.response.as_mut() {
            None => last.exchange.response = Some(Response { span: text.span(), body: Some(text), ..Response::default() }),
            Some(response) if response.body.is_none() => {
                response.span = response.span.to(text.span());
                response.body = Some(text);
            }
            Some(_) => self.reading.sayings.push(text),
        }
    }

    fn understand(&mut self, span: Option<Span>, what: &'static str) {
        let Some(span) = span.filter(|it| !it.is_empty()) else { return };
        match self.reading.understood.last_mut().filter(|it| it.what == UNCLAIMED && what == UNCLAIMED) {
            Some(last) => last.span = last.span.to(span),
            None => self.reading.understood.push(Understood { span, what }),
        }
    }

    // What headlines tell fills an exchange that has no status yet; where there is none at all, the first is the exchange.
    fn settle_headlines(&mut self) {
        for told in std::mem::take(&mut self.headlines) {
            let open = self.growing.iter_mut().rev().find(|it| it.exchange.status().is_none() && target::tells_of(&told, &it.exchange));
            if let Some(open) = open {
                fill(&mut open.exchange, told);
            } else if self.growing.is_empty() || refuses(&told) && !self.growing.iter().any(|it| it.exchange.status().is_none_or(|it| it >= 300)) {
                // Where all that is shown went well, the refusal that is told of is the story.
                self.growing.push(Growing { exchange: told, commanded: false });
            } else {
                self.reading.sayings.extend(told.sayings);
            }
        }
    }

    // Where no request shows its fields, what somebody says of them is all there is.
    fn settle_mentioned(&mut self) {
        let is_shown = self.growing.iter().filter_map(|it| it.exchange.request.as_ref()).any(|it| it.fields_shown || !it.fields.is_empty());
        let Some(field) = self.mentioned.first().filter(|_| !is_shown).cloned() else { return };
        if self.growing.is_empty() {
            self.growing.push(Growing::default());
        }
        let Some(last) = self.growing.last_mut() else { return };
        let request = last.exchange.request.get_or_insert_with(|| Request { shown: Shown::Told, span: field.value.span(), ..Request::default() });
        request.fields.push(field);
    }

    // People paste the answer first, and then what they sent: a request at the end that nothing answers belongs to an answer that nobody asked.
    fn settle_order(&mut self) {
        let [.., before, last] = self.growing.as_mut_slice() else { return };
        let orphan = before.exchange.request.as_ref().is_none_or(|it| it.method.is_none() && it.url.is_none() && !it.fields_shown);
        let shown = last.exchange.request.as_ref().is_some_and(|it| it.fields_shown) && last.exchange.response.is_none();
        if before.exchange.response.is_some() && orphan && shown {
            before.exchange.request = last.exchange.request.take();
            before.commanded = last.commanded;
            before.exchange.sayings.append(&mut last.exchange.sayings);
            self.growing.pop();
        }
    }

    fn finish(mut self) -> Reading {
        self.settle_order();
        self.settle_headlines();
        self.settle_mentioned();
        // Content that stands alone is the answer that somebody got.
        let mut bodies = self.bodies.into_iter();
        if self.growing.is_empty()
            && let Some(body) = bodies.next()
        {
            let status = target::status_in_body(&body);
            let response = Response { status, span: body.span(), body: Some(body), ..Response::default() };
            self.growing.push(Growing { exchange: Exchange { response: Some(response), ..Exchange::default() }, commanded: false });
        } else if let [first, rest @ ..] = self.growing.as_mut_slice()
            && first.exchange.response.as_ref().map_or(rest.is_empty(), |it| it.body.is_none())
            && let Some(body) = bodies.next()
        {
            // The answer may stand above the only request that is shown.
            let span = body.span();
            first.exchange.response.get_or_insert_with(|| Response { span, ..Response::default() }).body = Some(body);
        }
        self.reading.sayings.extend(bodies);
        self.reading.sayings.extend(self.notes);
        for response in self.growing.iter_mut().filter_map(|it| it.exchange.response.as_mut()).filter(|it| it.status.is_none()) {
            response.status = response.body.as_ref().and_then(target::status_in_body);
        }
        self.reading.exchanges = self.growing.into_iter().map(|it| it.exchange).collect();
        target::reuse(&mut self.reading.exchanges);
        self.reading.failing = choose::failing(&self.reading.exchanges);
        self.reading.quality = quality::of(&self.reading);
        self.reading
    }
}

fn refuses(told: &Exchange) -> bool {
    told.status().is_some_and(|it| matches!(it, 401 | 403 | 407))
}

#[cfg(test)]
mod tests {
    use super::super::testing::summary;

    #[test]
    fn a_request_pasted_under_its_answer_is_the_one_that_was_answered() {
        let paste = "HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Basic realm=\"x\"\n\n\nThis is what I send:\n\nPOST /x HTTP/1.1\nHost: h\nAuthorization: Token abc\n\n";
        assert_eq!(summary(paste), ["POST /x 2 - -> 401 1 -"]);
    }
}
