// HAR files of any size, our own: many calls that went well, and at their end one whose token had expired.
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PART = value => Buffer.from(JSON.stringify(value)).toString('base64url');
const TOKEN = `${PART({ alg: 'RS256', typ: 'JWT' })}.${PART({ iss: 'https://login.harbour.example', sub: 'u-1', iat: 1795410000, exp: 1795411000 })}.c2lnbmF0dXJlLW9mLW91ci1vd24`;
const BODY = JSON.stringify({ items: Array.from({ length: 120 }, (_, at) => ({ id: at, name: `Parcel "${at}"`, note: 'left with the harbour office, to be called for' })) });

function entry(at, status) {
  const when = new Date(1795410000000 + at * 250);
  const headers = [{ name: 'date', value: when.toUTCString() }, { name: 'content-type', value: 'application/json' }];
  if (status === 401) headers.push({ name: 'www-authenticate', value: 'Bearer error="invalid_token", error_description="The token expired"' });
  return {
    startedDateTime: when.toISOString(),
    time: 12.5,
    request: {
      method: 'GET', url: `https://api.harbour.example/v2/parcels/${at}`, httpVersion: 'http/2.0', cookies: [], queryString: [],
      headers: [{ name: 'accept', value: 'application/json' }, { name: 'authorization', value: `Bearer ${TOKEN}` }], headersSize: -1, bodySize: 0,
    },
    response: {
      status, statusText: '', httpVersion: 'http/2.0', headers, cookies: [], redirectURL: '', headersSize: -1, bodySize: -1,
      content: { size: 9000, mimeType: 'application/json', text: status === 401 ? '{"error":"invalid_token"}' : BODY },
    },
    timings: { send: 0.1, wait: 11, receive: 0.4 },
  };
}

/** The pieces of a HAR of at least so many bytes; an entry a line. */
export function* pieces(bytes) {
  yield '{"log":{"version":"1.2","creator":{"name":"Firefox","version":"140.0"},"entries":[\n';
  let size = 100;
  for (let at = 0; ; at++) {
    const isLast = size >= bytes;
    const text = JSON.stringify(entry(at, isLast ? 401 : 200));
    size += text.length + 2;
    yield isLast ? `${text}\n]}}` : `${text},\n`;
    if (isLast) return;
  }
}

/** A HAR as text. */
export const har = bytes => [...pieces(bytes)].join('');

/** Writes a HAR of that size into a folder of its own, runs with its path, and removes it. */
export async function withHarFile(bytes, run) {
  const folder = mkdtempSync(join(tmpdir(), 'why401-har-'));
  try {
    const path = join(folder, 'session.har');
    const file = openSync(path, 'w');
    for (const piece of pieces(bytes)) writeSync(file, piece);
    closeSync(file);
    await run(path);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
