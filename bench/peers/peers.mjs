// npm packages that do a part of the same job, on the same inputs and in the same process as the engine's own wasm. Run by `cargo xtask bench peers`.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toJsonString } from 'curlconverter';
import { har as validate } from 'har-validator';
import { decodeJwt, decodeProtectedHeader } from 'jose';
import { jwtDecode } from 'jwt-decode';

const { WHY401_INPUTS, WHY401_ENGINE } = process.env;
const input = name => readFileSync(join(WHY401_INPUTS, name));
const { instance: { exports } } = await WebAssembly.instantiate(readFileSync(WHY401_ENGINE), {});

/** The diagnosis of an input by the engine. */
function engine(bytes) {
  const place = exports.room(bytes.length);
  new Uint8Array(exports.memory.buffer, place, bytes.length).set(bytes);
  return () => exports.diagnose();
}

/** The fastest of many batches, in milliseconds for one. */
async function fastest(run) {
  let best = Infinity;
  const begun = performance.now();
  for (let batch = 1; performance.now() - begun < 1500;) {
    const from = performance.now();
    for (let it = 0; it < batch; it++) await run();
    const took = performance.now() - from;
    if (took < 3) batch *= 2;
    else best = Math.min(best, took / batch);
  }
  return best;
}

const short = ms => (ms < 1 ? `${(ms * 1000).toFixed(1)} µs` : `${ms.toFixed(1)} ms`);

async function compare(what, file, peer, run) {
  const ours = await fastest(engine(input(file)));
  const theirs = await fastest(run);
  console.log(['row', 'peers', what, `${short(ours)} wasm`, `${short(theirs)} ${peer}`, (ours / theirs).toFixed(2), ''].join('\t'));
}

const command = input('command').toString().split('\nHTTP/')[0];
const token = input('token').toString().trim();
const har = input('har-2').toString();
await compare('curl command of 1 KB and its answer; curlconverter reads the command alone', 'command', 'curlconverter', () => toJsonString(command));
await compare('a token, diagnosed; jose decodes its two parts', 'token', 'jose', () => [decodeProtectedHeader(token), decodeJwt(token)]);
await compare('a token, diagnosed; jwt-decode decodes its payload', 'token', 'jwt-decode', () => jwtDecode(token));
await compare('HAR of 2 MB, diagnosed; har-validator parses it and checks its form', 'har-2', 'har-validator', () => validate(JSON.parse(har)));
