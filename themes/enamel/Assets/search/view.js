// What the search shows: a dialog over any page, a list below the field of the search page. All words come with the index.
const SearchView = (data, root, slash) => {
  const { words, marks, kinds } = data;
  const index = SearchEngine.open(data);
  let dialog;
  // Made once: a list of results is made anew with every key.
  const drawings = new Map();

  const link = (href, ...children) => Object.assign(Kit.element('a', '', ...children), { href });

  /** A number or a mail address, as it is shown and as it is opened. */
  const contact = ([shown, href]) => link(href, shown);

  const marked = pieces => pieces.map(piece => (piece.hit ? Kit.element('mark', '', piece.text) : piece.text));

  /** The mark of a guideline; its word is read out, because the drawing alone would be silent. */
  const drawing = number => {
    const [word, colour, symbol] = marks[number] ?? [];
    if (!symbol) return '';
    if (drawings.has(number)) return drawings.get(number).cloneNode(true);
    const source = new DOMParser().parseFromString(`<svg xmlns="http://www.w3.org/2000/svg">${symbol}</svg>`, 'image/svg+xml')
      .documentElement.firstElementChild;
    const svg = document.createElementNS(source.namespaceURI, 'svg');
    const attributes = { class: `mk ${colour} c`, viewBox: source.getAttribute('viewBox'), role: 'img', 'aria-label': word };
    for (const [name, value] of Object.entries(attributes)) svg.setAttribute(name, value);
    svg.append(...source.children);
    drawings.set(number, svg);
    return svg.cloneNode(true);
  };

  const item = result => {
    const row = link(Kit.address(result.url, root), drawing(result.mark), Kit.element('b', '', ...marked(result.title)));
    row.append(Kit.element('i', '', result.id ? `${kinds[result.kind][0]} ${result.id}` : kinds[result.kind][0]));
    if (result.heading.length) row.append(Kit.element('span', 'at', ...marked(result.heading)));
    row.append(Kit.element('span', '', ...marked(result.context)));
    return Kit.element('li', '', ...answer(result.answer), row);
  };

  /** What is said at once, with the number to ring. */
  const answer = given => {
    if (!given) return [];
    const [text, name, number] = given;
    const line = Kit.element('p', 'at-once', text);
    if (name) line.append(' ', Kit.element('b', '', name));
    if (number) line.append(' ', contact(number));
    return [line];
  };

  const hits = found => Kit.element('section', 'hits', Kit.element('ol', '', ...found.map(item)));

  /** What nothing answers is answered with situations, with a person, and with the form. */
  const bell = () => {
    const { ask, situations } = words;
    const box = Kit.element('div', 'bell');
    if (situations.length) {
      box.append(
        Kit.element('p', '', words.nearest),
        Kit.element('ul', '', ...situations.map(([url, title]) => Kit.element('li', '', link(Kit.address(url, root), title)))));
    }
    if (ask) {
      const line = Kit.element('p', '', Kit.element('b', '', ask.title), Kit.element('br'), ask.name);
      if (ask.phone) line.append(', ', contact(ask.phone));
      if (ask.email) line.append(', ', contact(ask.email));
      if (ask.hours) line.append(Kit.element('br'), ask.hours);
      box.append(line);
      if (ask.contacts) box.append(Kit.element('p', '', link(Kit.address(ask.contacts, root), ask.contactsTitle)));
    }
    const form = document.querySelector('[data-missing]');
    if (form?.href) box.append(Kit.element('p', '', link(form.href, words.missing)));
    return box;
  };

  const spoken = (question, { found, isAnswered }) => {
    if (!found.length) return Kit.filled(words.none, { question });
    return `${isAnswered ? '' : words.some + ' '}${Kit.counted(words.count, found.length)}`;
  };

  /** Joins a field with a list of results. */
  const connect = (field, list, changed = () => {}) => {
    let timer;
    const show = () => {
      const question = field.value.trim();
      const result = SearchEngine.find(index, question);
      const parts = [];
      if (question && !result.found.length) parts.push(Kit.element('h2', '', Kit.filled(words.none, { question })));
      else if (!result.isAnswered) parts.push(Kit.element('p', 'small soft', words.some));
      if (result.found.length) parts.push(hits(result.found));
      if (question && (!result.found.length || !result.isAnswered)) parts.push(bell());
      list.replaceChildren(...parts);
      changed(question);
      clearTimeout(timer);
      // Only the state somebody rests at is worth hearing.
      timer = setTimeout(() => { if (question) Kit.announce(spoken(question, result)); }, 500);
    };
    field.addEventListener('input', show);
    // Arrow keys walk from the field through the results and back.
    for (const place of [field, list]) {
      place.addEventListener('keydown', event => {
        const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
        const stops = [field, ...Kit.all('a', list)];
        const next = step && !event.altKey && !event.ctrlKey && !event.metaKey && stops[stops.indexOf(document.activeElement) + step];
        if (!next) return;
        event.preventDefault();
        next.focus();
      });
    }
    return show;
  };

  const build = () => {
    const field = Object.assign(Kit.element('input'), {
      type: 'search', id: 'seek', placeholder: words.example, autocomplete: 'off', enterKeyHint: 'search',
    });
    const label = Object.assign(Kit.element('label', 'vh', words.label), { htmlFor: 'seek' });
    const form = Object.assign(Kit.element('form', 'find', label, field, Kit.element('button', 'btn ghost', words.close)), { method: 'dialog' });
    form.setAttribute('role', 'search');
    const list = Kit.element('div', 'found');
    const box = Object.assign(Kit.element('input'), { type: 'checkbox', checked: slash.isOn });
    box.addEventListener('change', () => { slash.isOn = box.checked; });
    const foot = Kit.element('p', 'small soft keys', words.keys, ' ', words.opens, ' ', Kit.element('label', '', box, ' ', words.slash));
    dialog = Kit.element('dialog', 'seek', form, list, foot);
    dialog.setAttribute('aria-label', words.title);
    dialog.field = field;
    dialog.find = connect(field, list);
    // Enter goes to the best answer and never closes.
    field.addEventListener('keydown', event => {
      if (event.key !== 'Enter' || event.isComposing) return;
      event.preventDefault();
      list.querySelector('.hits a:not([href^="tel:"])')?.click();
    });
    // In a search field Escape would only empty the field.
    dialog.addEventListener('keydown', event => {
      if (event.key !== 'Escape' || event.isComposing) return;
      event.preventDefault();
      dialog.close();
    });
    // Beside the dialog, or on a result that may be on this very page: the page has to be seen.
    dialog.addEventListener('click', event => { if (event.target === dialog || event.target.closest('.found a')) dialog.close(); });
    dialog.addEventListener('close', () => document.body.append(Kit.voice));
    document.body.append(dialog);
  };

  return {
    open(question) {
      if (!dialog) build();
      if (!dialog.isConnected) document.body.append(dialog);
      if (question) dialog.field.value = question;
      if (!dialog.open) dialog.showModal();
      // The rest of the page is silent while the dialog is open, and so would be the voice.
      dialog.append(Kit.voice);
      dialog.field.focus();
      dialog.field.select();
      dialog.find();
    },

    /** The search page: results below the field, the alphabet while nothing is asked, the question in the address. */
    attach(form) {
      const field = form.querySelector('input');
      const list = Kit.element('div', 'found');
      const alphabet = document.querySelector('[data-letters]');
      form.after(list);
      const show = connect(field, list, question => { if (alphabet) alphabet.hidden = Boolean(question); });
      form.addEventListener('submit', event => {
        event.preventDefault();
        show();
      });
      field.value ||= new URLSearchParams(location.search).get('q') ?? '';
      if (field.value) show();
    },
  };
};
