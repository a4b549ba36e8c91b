// <why-401>: a light facade that becomes a sandboxed frame when it is used. The page that embeds it cannot read what is pasted: the frame has an
// origin of its own, and only ids, certainties and heights come out of it. See PROTOCOL.md.
// The element stands in a folder of its version, the frame beside the page.
const BASE = new URL('../', import.meta.url);
const PROTOCOL = 1;
const LIVE = ['theme', 'accent', 'lang', 'causes'];
const SHEET = new CSSStyleSheet();
// The constructed sheet needs no 'unsafe-inline' of the host's policy. `medium` is the reader's own size, whatever the host makes of `rem`.
// `section` has the host's own colours, and a transition that ends when they change: no watching of the host's classes and attributes.
SHEET.replaceSync(`
:host{display:block;font:400 medium/1.5 system-ui,sans-serif}
:host([hidden]){display:none}
section{column-rule-color:light-dark(#fff,#000);outline-color:light-dark(#fff,#000);transition:color-scheme 1ms allow-discrete,outline-color 1ms,color 1ms}
.auto>*{color-scheme:light dark}
.light>*{color-scheme:light}
.dark>*{color-scheme:dark}
div{--line:light-dark(#767f87,#73808d);--sheet:light-dark(#fff,#171d25);--ink:light-dark(#161e27,#e7ebef);--soft:light-dark(#4b5661,#aab5c0);box-sizing:border-box;min-height:200px;border:1px solid var(--line);border-radius:6px;padding:16px;background:var(--sheet);color:var(--ink)}
b{font:700 1.1875em/1 ui-monospace,monospace}
u{text-decoration:underline wavy 1.5px light-dark(#b3201b,#ff9486);text-underline-offset:.3em}
strong{display:block;margin:10px 0 4px;font-size:1.0625em}
p{margin:0 0 10px;color:var(--soft);font-size:.8125em}
button{font:600 .8125em/1.5 system-ui,sans-serif;padding:5px 14px;min-height:28px;border:1px solid var(--ink);border-radius:3px;background:var(--ink);color:var(--sheet);cursor:pointer}
button:focus-visible{outline:2px solid light-dark(#0a52a8,#8fbeff);outline-offset:2px}
iframe{display:block;border:0;width:100%}`);
const FACADE = [
  ['b', 'why'],
  ['strong', 'Why did I get a 401?'],
  ['p', 'Paste the failing request and see the cause in your own bytes. It runs in a sealed frame: neither this site nor any other can read it.'],
  ['button', 'Open the box'],
];

class Why401 extends HTMLElement {
  static observedAttributes = [...LIVE, 'sample', 'min-height', 'max-height', 'products'];

  // A press anywhere on the facade, and a host's call of focus(), reach its button.
  #root = this.attachShadow({ mode: 'closed', delegatesFocus: true });
  #look = this.#root.appendChild(document.createElement('section'));
  #frame = null;
  #seen = null;
  #wanted = 420;
  #listen = (event) => this.#hear(event);

  constructor() {
    super();
    this.#root.adoptedStyleSheets = [SHEET];
    // Made node by node: a host that asks for Trusted Types need not allow a policy of ours.
    const facade = this.#look.appendChild(document.createElement('div'));
    for (const [tag, text] of FACADE) facade.appendChild(document.createElement(tag)).textContent = text;
    facade.firstChild.appendChild(document.createElement('u')).textContent = '401';
    const button = facade.lastChild;
    button.type = 'button';
    this.#look.addEventListener('transitionend', () => this.#follow());
    for (const use of ['click', 'focus']) button.addEventListener(use, () => this.#open(true));
  }

  connectedCallback() {
    addEventListener('message', this.#listen);
    this.#look.className = this.#theme();
    // A frame that is moved in the document is loaded anew by the browser, and says again that it is ready.
    if (this.#frame) return;
    const starts = this.hasAttribute('sample') || this.#slotted();
    if (starts) this.#root.querySelector('div').style.minHeight = `${this.#clamp(this.#wanted)}px`;
    // One that is in sight from the start stays as it is until it is used, unless it has something to show.
    let far = starts;
    this.#seen = new IntersectionObserver((seen) => (seen.at(-1).isIntersecting ? far && this.#open(false) : (far = true)), { rootMargin: '200px' });
    this.#seen.observe(this);
  }

  disconnectedCallback() {
    removeEventListener('message', this.#listen);
    this.#seen?.disconnect();
  }

  attributeChangedCallback(name) {
    this.#look.className = this.#theme();
    if (!this.#frame) return;
    // Wordings are loaded before the frame closes itself: other ones need another frame.
    if (name === 'products') this.#show(false);
    else this.#tell();
    this.#frame.height = this.#clamp(this.#wanted);
  }

  /** The theme that was chosen; without one, that of the host: the colours it declares, else those of its text; else the reader's system. */
  #theme() {
    const chosen = this.getAttribute('theme');
    if (chosen === 'light' || chosen === 'dark') return chosen;
    const { colorScheme, columnRuleColor, color } = getComputedStyle(this.#look);
    if (colorScheme && colorScheme !== 'normal') return columnRuleColor === 'rgb(0, 0, 0)' ? 'dark' : 'light';
    // Pure black text is what a page has that says nothing of its colours.
    const [r, g, b, a = 1] = color.startsWith('rgb') ? color.match(/[\d.]+/g).map(Number) : [0, 0, 0];
    if (r + g + b === 0 && a === 1) return 'auto';
    return r * 0.3 + g * 0.6 + b * 0.1 > 127 ? 'dark' : 'light';
  }

  #follow() {
    const theme = this.#theme();
    if (theme === this.#look.className) return;
    this.#look.className = theme;
    this.#tell();
  }

  #given(name) {
    return name === 'theme' ? this.#theme() : this.getAttribute(name);
  }

  #slotted() {
    return this.querySelector('script[type="text/plain"][slot="paste"]')?.textContent.trim() || null;
  }

  #open(focus) {
    this.#seen?.disconnect();
    if (!this.#frame) this.#show(focus);
  }

  #show(focus) {
    const frame = document.createElement('iframe');
    const given = [...LIVE, 'products'].filter((it) => this.#given(it));
    frame.title = 'why401: why did I get a 401?';
    frame.setAttribute('sandbox', 'allow-scripts allow-popups allow-popups-to-escape-sandbox');
    frame.allow = 'clipboard-read; clipboard-write';
    frame.referrerPolicy = 'no-referrer';
    frame.loading = 'lazy';
    frame.src = new URL(`frame.html#${given.map((it) => `${it}=${encodeURIComponent(this.#given(it))}`).join('&')}`, BASE);
    frame.height = this.#clamp(this.#wanted);
    (this.#frame ?? this.#root.querySelector('div')).replaceWith(frame);
    this.#frame = frame;
    if (focus) frame.focus();
  }

  #clamp(height) {
    const number = (name, other) => Number.parseInt(this.getAttribute(name), 10) || other;
    return Math.min(Math.max(height, number('min-height', 200)), number('max-height', 4000));
  }

  /** Sends the attributes to the frame; it does nothing with them before it has said that it is ready. */
  #tell(paste) {
    const message = { why401: PROTOCOL, type: 'host', sample: this.getAttribute('sample') };
    for (const it of LIVE) message[it] = this.#given(it);
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
      this.#wanted = Math.ceil(height);
      this.#frame.height = this.#clamp(this.#wanted);
    } else if (type === 'diagnosis' && Array.isArray(causes)) {
      this.dispatchEvent(new CustomEvent('why401-diagnosis', { bubbles: true, detail: { causes } }));
    }
  }
}

if (!customElements.get('why-401')) customElements.define('why-401', Why401);
