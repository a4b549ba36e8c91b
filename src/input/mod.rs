//! What was pasted: readers claim regions of the paste, most specific first, and a loose reader takes what they leave.

mod access_log;
mod apple;
mod arrows;
mod assemble;
mod axios;
mod azure;
mod bare_digest;
mod body;
mod bruno;
mod calls;
mod choose;
mod clean;
mod curl;
mod curl_error;
mod curl_options;
mod curl_query;
mod devtools;
mod documents;
mod dotnet;
mod escaped;
mod fetch;
mod fields;
mod gcloud;
mod grammar;
mod har;
mod har_parts;
mod head;
mod header_map;
mod httpie;
mod implied;
mod java;
mod json_answer;
mod json_log;
mod klog;
mod labels;
mod lines;
mod literal;
mod loose;
mod members;
mod mentioned;
mod netlog;
mod node;
mod pairs;
mod php;
mod postman;
mod powershell;
mod print_r;
mod prompt;
mod python;
mod quality;
mod raw;
mod reader;
mod request_log;
mod ruby;
mod scan;
mod shell;
mod strip;
mod target;
mod tcpdump;
mod tf_http;
mod trace;
mod transcript;
mod tshark;
mod wget;
mod wire;
mod wire_log;
mod write_out;

#[cfg(test)]
mod testing;

use crate::diagnosis::Understood;
use crate::http::exchange::Exchange;
use crate::text::{Span, Text};

use reader::Reader;

pub(crate) use har_parts::{Part, parts as har_parts};

/// What the capture lacks or hides; a rule that stands on absence asks for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Quality {
    /// A HAR from which the browser took Cookie and Authorization.
    SanitisedHar,
    /// Values are replaced: `[redacted]`, `***`, `<masked>`, `████`.
    Redacted,
    /// The paste or a value is cut: `…`, `...`, `(truncated...)`.
    Truncated,
    /// There is no request, or only its URL is known.
    RequestMissing,
    /// There is no response, or only its status is known.
    ResponseMissing,
    /// The request is there without its fields.
    RequestFieldsMissing,
    /// The response is there without its fields.
    ResponseFieldsMissing,
    /// The browser shows "Provisional headers".
    ProvisionalHeaders,
}

impl Quality {
    /// Its word in JSON.
    pub fn word(self) -> &'static str {
        match self {
            Self::SanitisedHar => "sanitised-har",
            Self::Redacted => "redacted",
            Self::Truncated => "truncated",
            Self::RequestMissing => "request-missing",
            Self::ResponseMissing => "response-missing",
            Self::RequestFieldsMissing => "request-fields-missing",
            Self::ResponseFieldsMissing => "response-fields-missing",
            Self::ProvisionalHeaders => "provisional-headers",
        }
    }
}

/// What was read from a paste.
#[derive(Clone, Debug, Default)]
pub struct Reading {
    /// The exchanges, in order of time.
    pub exchanges: Vec<Exchange>,
    /// The exchange to diagnose: the last authentication failure that nothing after it cures.
    pub failing: Option<usize>,
    /// What stands outside the exchanges, in order: prose, log lines, exceptions, configuration.
    pub sayings: Vec<Text>,
    /// What the capture lacks or hides, each with its place where it has one.
    pub quality: Vec<(Quality, Option<Span>)>,
    /// Which part was read as what.
    pub understood: Vec<Understood>,
}

// Every dialect, most specific first. A paste format is one file and one word here.
macro_rules! readers {
    ($list:ident: $($name:ident),* $(,)?) => {
        const $list: &[&Reader] = &[$(&$name::READER),*];
    };
}

readers! { READERS:
    // Code that makes a request.
    fetch, powershell, calls, bruno, postman,
    // What the clouds' tools print.
    azure, gcloud,
    // What client libraries and servers log.
    wire_log, arrows, apple, access_log, netlog, klog, tf_http, json_log, java, python, axios, node, php, print_r, dotnet, ruby,
    // What clients print.
    trace, tcpdump, tshark, transcript, wget, labels, devtools, curl_error, curl, raw, httpie,
}

// What may belong to several dialects, tried after all of them.
readers! { LATE: bare_digest, escaped, json_answer, members, header_map, fields, documents, request_log }

impl Reading {
    /// The same reading with another exchange to diagnose; one that is not there changes nothing.
    pub(crate) fn about(mut self, index: usize) -> Self {
        if index < self.exchanges.len() && self.failing != Some(index) {
            self.failing = Some(index);
            // What a tool removed from the whole capture holds for each exchange; the rest is looked for around the chosen one.
            self.quality.retain(|(it, _)| *it == Quality::SanitisedHar);
            self.quality = quality::of(&self);
        }
        self
    }
}

/// Reads a paste. Never fails; what no reader knows is left to the loose one.
pub fn read(paste: &str) -> Reading {
    if let Some(reading) = har::read(paste) {
        return reading;
    }
    assemble::assemble(reader::claim_all(clean::clean(paste), READERS, LATE, &loose::READER))
}

/// What each reader alone makes of a paste, with its name: a reader that another one usually precedes is tried by the fuzzer, too.
#[cfg(feature = "fuzzing")]
pub fn read_by_each(paste: &str) -> Vec<(&'static str, Reading)> {
    let alone = |reader: &&'static Reader| {
        let claims = reader::claim_all(clean::clean(paste), &[*reader], &[], &loose::READER);
        (reader.name, assemble::assemble(claims))
    };
    READERS.iter().chain(LATE).map(alone).collect()
}
