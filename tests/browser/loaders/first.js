// The element's script as it was published first, kept as it was: a site that pinned it must go on working with every later frame.
// <why-401>: a light facade that becomes a sandboxed frame when it is used. The page that embeds it cannot read what is pasted: the frame has an
// origin of its own, and only ids, certainties and heights come out of it. See PROTOCOL.md.
// The element stands in a folder of its version, the frame beside the page.
const BASE = new URL('../', import.meta.url);
const PROTOCOL = 1;
const SHEET = new CSSStyleSheet();
// The constructed sheet needs no 'unsafe-inline' of the host's policy.
SHEET.replaceSync(`
:host{display:block;color-scheme:light dark;font:400 .9375rem/1.5 system-ui,sans-serif;--line:light-dark(#767f87,#73808d);--sheet:light-dark(#fff,#171d25);--ink:light-dark(#161e27,#e7ebef);--soft:light-dark(#4b5661,#aab5c0)}
:host([hidden]){display:none}
:host([theme=light]){color-scheme:light}
:host([theme=dark]){color-scheme:dark}
div{border:1px solid var(--line);border-radius:6px;padding:16px;background:var(--sheet);color:var(--ink)}
b{font:700 1rem/1 ui-monospace,monospace}
strong{display:block;margin:10px 0 4px;font-size:1.0625rem}
p{margin:0 0 10px;color:var(--soft);font-size:.8125rem}
button{font:600 .8125rem/1.25rem system-ui,sans-serif;padding:5px 14px;min-height:28px;border:1px solid var(--ink);border-radius:3px;background:var(--ink);color:var(--sheet);cursor:pointer}
button:focus-visible{outline:2px solid light-dark(#0a52a8,#8fbeff);outline-offset:2px}
iframe{display:block;border:0;width:100%;color-scheme:inherit}`);
const FACADE = '<div><b>why401</b><strong>Why did I get a 401?</strong><p>Paste the failing request and see the cause in your own bytes. It runs in a sealed frame: neither this site nor any other can read it.</p><button type="button">Open the box</button></div>';

class Why401 extends HTMLElement {
  static observedAttributes = ['theme', 'accent', 'sample', 'causes', 'lang', 'min-height', 'max-height', 'products'];

  #root = this.attachShadow({ mode: 'closed' });
  #frame = null;
  #seen = null;
  #listen = (event) => this.#hear(event);

  constructor() {
    super();
    this.#root.adoptedStyleSheets = [SHEET];
    const template = document.createElement('template');
    template.innerHTML = POLICY ? POLICY.createHTML(FACADE) : FACADE;
    this.#root.append(template.content);
  }

  connectedCallback() {
    addEventListener('message', this.#listen);
    // A frame that is moved in the document is loaded anew by the browser: it starts as a facade again.
    const button = this.#root.querySelector('button');
    button?.addEventListener('click', () => this.#open(true), { once: true });
    if (this.hasAttribute('sample') || this.#slotted()) {
      this.#seen = new IntersectionObserver((entries) => entries.some((it) => it.isIntersecting) && this.#open(false), { rootMargin: '200px' });
      this.#seen.observe(this);
    }
  }

  disconnectedCallback() {
    removeEventListener('message', this.#listen);
    this.#seen?.disconnect();
  }

  attributeChangedCallback() {
    this.#tell();
  }

  #slotted() {
    return this.querySelector('script[type="text/plain"][slot="paste"]')?.textContent.trim() || null;
  }

  #open(focus) {
    this.#seen?.disconnect();
    if (this.#frame) return;
    const frame = document.createElement('iframe');
    frame.title = 'why401: why did I get a 401?';
    frame.setAttribute('sandbox', 'allow-scripts allow-popups allow-popups-to-escape-sandbox');
    frame.allow = 'clipboard-read; clipboard-write';
    frame.referrerPolicy = 'no-referrer';
    frame.loading = 'lazy';
    frame.src = new URL('frame.html', BASE);
    frame.height = this.#clamp(420);
    this.#frame = frame;
    this.#root.querySelector('div').replaceWith(frame);
    if (focus) frame.focus();
  }

  #clamp(height) {
    const number = (name, other) => Number.parseInt(this.getAttribute(name), 10) || other;
    return Math.min(Math.max(height, number('min-height', 200)), number('max-height', 4000));
  }

  /** Sends the attributes to the frame; it does nothing with them before it has said that it is ready. */
  #tell(paste) {
    const get = (name) => this.getAttribute(name);
    const message = { why401: PROTOCOL, type: 'host', theme: get('theme') ?? 'auto', accent: get('accent'), lang: get('lang'), sample: get('sample'), causes: get('causes'), products: get('products') };
    // The frame's origin is opaque, so that no target origin can be named; it holds nothing that is secret.
    this.#frame?.contentWindow?.postMessage(paste ? { ...message, paste } : message, '*');
  }

  #hear(event) {
    if (!this.#frame || event.source !== this.#frame.contentWindow || event.data?.why401 !== PROTOCOL) return;
    const { type, height, causes } = event.data;
    if (type === 'ready') {
      this.#tell(this.#slotted());
      this.dispatchEvent(new CustomEvent('why401-ready', { bubbles: true }));
    } else if (type === 'height' && Number.isFinite(height)) {
      this.#frame.height = this.#clamp(Math.ceil(height));
    } else if (type === 'diagnosis' && Array.isArray(causes)) {
      this.dispatchEvent(new CustomEvent('why401-diagnosis', { bubbles: true, detail: { causes } }));
    }
  }
}

// A host that asks for Trusted Types gets a policy that passes one constant string; a host that allows no policy of ours sees no facade, only an error.
const POLICY = globalThis.trustedTypes?.createPolicy?.('why401', { createHTML: (html) => (html === FACADE ? html : '') });
if (!customElements.get('why-401')) customElements.define('why-401', Why401);
