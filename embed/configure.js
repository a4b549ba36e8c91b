// The configurator of the page "Put why401 on your docs": what is chosen stands in every snippet and in the live element at once.
// The snippets' templates stand in the page, so that it can be read and copied from without this script.
const WIDGET = new URL('../', import.meta.url).href;
const form = document.querySelector('#configure');
const live = document.querySelector('#live why-401');
const blocks = [...document.querySelectorAll('[data-template]')];
const said = document.querySelector('#configured');
const ATTRIBUTES = ['theme', 'accent', 'sample', 'causes', 'lang', 'min-height', 'max-height', 'products'];
const IN_ADDRESS = ['theme', 'accent', 'lang', 'causes', 'sample', 'products'];

/** What is chosen, without what is so anyway. */
function chosen() {
  const data = new FormData(form);
  const all = ATTRIBUTES.map((name) => [name, name === 'causes' ? data.getAll('causes').join(' ') : String(data.get(name) ?? '').trim()]);
  return all.filter(([name, value]) => value && !(name === 'theme' && value === 'auto'));
}

const escaped = (value) => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

function parts() {
  const wishes = chosen();
  const pinned = form.elements.version.value === 'pinned';
  const version = pinned ? form.dataset.version : 'v1';
  const address = wishes.filter(([name]) => IN_ADDRESS.includes(name)).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return {
    SCRIPT: `<script type="module" src="${WIDGET}${version}/embed.js"${pinned ? ` integrity="${form.dataset.integrity}" crossorigin` : ''}></script>`,
    ELEMENT: `<why-401${wishes.map(([name, value]) => ` ${name}="${escaped(value)}"`).join('')}></why-401>`,
    FRAME: `${WIDGET}frame.html${address.length ? '#' : ''}${address.join('&')}`,
    WIDGETVERSION: `${WIDGET}${version}`,
    // With its slash: a policy's path without one names a single file.
    WIDGET,
    PINJS: pinned ? `, integrity: '${form.dataset.integrity}', crossorigin: 'anonymous'` : '',
    PINPY: pinned ? `, "integrity": "${form.dataset.integrity}", "crossorigin": "anonymous"` : '',
  };
}

function write() {
  const words = parts();
  for (const block of blocks) {
    block.querySelector('code').textContent = block.dataset.template.replace(/WIDGETVERSION|SCRIPT|ELEMENT|FRAME|WIDGET|PINJS|PINPY/g, (word) => words[word]);
  }
  const wishes = new Map(chosen());
  for (const name of ATTRIBUTES) {
    if (!wishes.has(name)) live.removeAttribute(name);
    else if (live.getAttribute(name) !== wishes.get(name)) live.setAttribute(name, wishes.get(name));
  }
  const generator = form.elements.generator.value;
  for (const section of document.querySelectorAll('[data-generator]')) section.hidden = Boolean(generator) && section.dataset.generator !== generator;
  const count = form.querySelectorAll('[name=causes]:checked').length;
  form.querySelector('#causes-count').textContent = count ? `${count} chosen` : 'all';
}

/** A button that copies the snippet, and says so. */
function copier(block) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'btn';
  button.textContent = 'Copy';
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(block.textContent);
      said.textContent = 'Copied.';
    } catch {
      getSelection().selectAllChildren(block);
      said.textContent = 'The browser did not take it. It is selected: press Ctrl+C or ⌘C.';
    }
    button.textContent = said.textContent === 'Copied.' ? 'Copied' : 'Selected';
  });
  block.after(button);
}

form.hidden = false;
document.querySelector('#live').hidden = false;
blocks.forEach(copier);
form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('input', write);
write();
