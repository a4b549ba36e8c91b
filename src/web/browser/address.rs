//! The page's address: what it asks for, and how a paste is packed into it.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;

use super::window;

/// The value of a parameter of the address: of its query, or of its fragment.
pub fn parameter(name: &str) -> Option<String> {
    let location = window()?.location();
    let (query, fragment) = (location.search().ok()?, location.hash().ok()?);
    let of = |text: &str| {
        let text = text.get(1..)?;
        let value = text.split('&').find_map(|it| it.split_once('=').filter(|(it, _)| *it == name))?.1;
        // What is no escape is left as it is, to be told of rather than passed over.
        Some(js_sys::decode_uri_component(value).map_or_else(|_| value.to_owned(), String::from))
    };
    of(&query).or_else(|| of(&fragment))
}

/// The address of the page, without query and fragment.
pub fn address() -> String {
    let address = || {
        let location = window()?.location();
        // A link from the frame leads to the whole page.
        let path = location.pathname().ok()?;
        Some(format!("{}{}", location.origin().ok()?, path.trim_end_matches("frame.html")))
    };
    address().unwrap_or_default()
}

/// Compresses bytes as raw deflate.
pub async fn deflate(bytes: &[u8]) -> Option<Vec<u8>> {
    through(bytes, raw_deflate("CompressionStream")?, usize::MAX).await
}

/// Expands raw deflate, up to so many bytes; `None` where it would be more or is broken.
pub async fn inflate(bytes: &[u8], limit: usize) -> Option<Vec<u8>> {
    through(bytes, raw_deflate("DecompressionStream")?, limit).await
}

/// A stream of the browser's own that compresses or expands.
fn raw_deflate(class: &str) -> Option<web_sys::ReadableWritablePair> {
    let class: js_sys::Function = js_sys::Reflect::get(&js_sys::global(), &class.into()).ok()?.dyn_into().ok()?;
    let stream = js_sys::Reflect::construct(&class, &js_sys::Array::of1(&"deflate-raw".into())).ok()?;
    Some(stream.unchecked_into())
}

async fn through(bytes: &[u8], pair: web_sys::ReadableWritablePair, limit: usize) -> Option<Vec<u8>> {
    let parts = js_sys::Array::of1(&js_sys::Uint8Array::from(bytes));
    let blob = web_sys::Blob::new_with_u8_array_sequence(&parts).ok()?;
    let reader: web_sys::ReadableStreamDefaultReader = blob.stream().pipe_through(&pair).get_reader().dyn_into().ok()?;
    let mut out = Vec::new();
    loop {
        let chunk = JsFuture::from(reader.read()).await.ok()?;
        if js_sys::Reflect::get(&chunk, &"done".into()).ok()?.is_truthy() {
            return Some(out);
        }
        let chunk: js_sys::Uint8Array = js_sys::Reflect::get(&chunk, &"value".into()).ok()?.dyn_into().ok()?;
        if out.len().saturating_add(chunk.length() as usize) > limit {
            let _ = reader.cancel();
            return None;
        }
        out.extend(chunk.to_vec());
    }
}
