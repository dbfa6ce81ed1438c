// The search on a page: the dialog that `/` and the way "Search" open, and the field of the search page. Where no index can be
// read, the way leads to the search page as it does without a script.
(() => {
  const way = document.querySelector('[data-index]');
  if (!way) return;
  const root = way.getAttribute('data-index').replace(/assets\/[^/]*$/, '');
  const isSearchPage = way.getAttribute('aria-current') === 'page';
  const SLASH = 'sitegen:slash';
  let loading;

  /** The index comes as a script, because that works from a file too, and only when somebody searches. */
  const load = () => loading ??= new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = way.getAttribute('data-index');
    script.onload = () => resolve({ ...self.siteSearch, index: SearchEngine.open(self.siteSearch) });
    script.onerror = reject;
    document.head.append(script);
  });

  const marked = pieces => pieces.map(piece => (piece.hit ? Kit.element('mark', '', piece.text) : piece.text));

  const drawing = (marks, number) => {
    const [word, colour, symbol] = marks[number] ?? [];
    if (!symbol) return '';
    const svg = new DOMParser().parseFromString(
      `<svg xmlns="http://www.w3.org/2000/svg">${symbol}</svg>`, 'image/svg+xml').documentElement;
    const drawn = document.createElementNS(svg.namespaceURI, 'svg');
    drawn.setAttribute('class', `mk ${colour} c`);
    drawn.setAttribute('viewBox', svg.firstElementChild.getAttribute('viewBox'));
    drawn.setAttribute('role', 'img');
    drawn.setAttribute('aria-label', word);
    drawn.append(...svg.firstElementChild.children);
    return drawn;
  };

  const item = (result, marks) => {
    const link = Kit.element('a', '', drawing(marks, result.mark), Kit.element('b', '', ...marked(result.title)));
    link.href = root + result.url;
    if (result.id) link.append(Kit.element('i', '', result.id));
    if (result.heading.length) link.append(Kit.element('span', 'at', ...marked(result.heading)));
    link.append(Kit.element('span', '', ...marked(result.context)));
    return Kit.element('li', '', link);
  };

  const groupList = (group, { words, marks }, level) => Kit.element('section', 'hits',
    Kit.element(level, '', words.groups[group.group]),
    Kit.element('ul', '', ...group.found.map(result => item(result, marks))));

  /** Nothing found is answered with a person. */
  const bell = ({ words }, question, level) => {
    const { ask } = words;
    const box = Kit.element('div', 'bell', Kit.element(level, '', Kit.filled(words.none, { question })));
    if (!ask) return box;
    const line = Kit.element('p', '', Kit.element('b', '', ask.title), Kit.element('br'), ask.name);
    const link = (href, text) => { const a = Kit.element('a', '', text); a.href = href; return a; };
    if (ask.phone) line.append(', ', link('tel:' + ask.phone.replace(/[^+\d]/g, ''), ask.phone));
    if (ask.email) line.append(', ', link('mailto:' + ask.email, ask.email));
    line.append(Kit.element('br'), ask.hours);
    box.append(line);
    if (ask.contacts) box.append(Kit.element('p', '', link(root + ask.contacts, ask.contactsTitle)));
    return box;
  };

  /** Joins a field with a list of results; level is the rank of the headings there. */
  const connect = (field, list, level, whenEmpty = () => {}) => {
    let timer;
    const show = async () => {
      const question = field.value.trim();
      const search = await load();
      if (question !== field.value.trim()) return;
      const result = question ? SearchEngine.find(search.index, question) : { groups: [], total: 0, complete: true };
      whenEmpty(!question);
      const parts = result.groups.map(group => groupList(group, search, level));
      if (!result.complete && result.total) parts.unshift(Kit.element('p', 'small soft', search.words.some));
      if (question && !result.total) parts.push(bell(search, question, level));
      list.replaceChildren(...parts);
      clearTimeout(timer);
      // Only the state somebody rests at is worth hearing.
      timer = setTimeout(() => {
        if (!question) return;
        const count = Kit.counted(search.words.count, result.total);
        const groups = result.groups.map(group => `${search.words.groups[group.group]} ${group.found.length}`).join(', ');
        Kit.announce(result.total ? `${result.complete ? '' : search.words.some + ' '}${count}: ${groups}` : Kit.filled(search.words.none, { question }));
      }, 500);
    };
    field.addEventListener('input', show);
    arrows(field, list);
    return show;
  };

  /** Arrow keys walk from the field through the results and back. */
  const arrows = (field, list) => {
    const walk = event => {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (!step || event.altKey || event.ctrlKey || event.metaKey) return;
      const stops = [field, ...Kit.all('a', list)];
      const next = stops[stops.indexOf(document.activeElement) + step];
      if (!next || stops.length === 1) return;
      event.preventDefault();
      next.focus();
    };
    field.addEventListener('keydown', walk);
    list.addEventListener('keydown', walk);
  };

  const stored = {
    get: () => { try { return localStorage.getItem(SLASH) !== 'off'; } catch { return true; } },
    set: on => { try { localStorage.setItem(SLASH, on ? 'on' : 'off'); } catch { /* Private windows forget, and may. */ } },
  };

  let dialog;
  const build = ({ words }) => {
    const field = Kit.element('input');
    Object.assign(field, { type: 'search', id: 'seek', placeholder: words.example, autocomplete: 'off', enterKeyHint: 'search' });
    const label = Kit.element('label', 'vh', words.label);
    label.htmlFor = 'seek';
    const close = Kit.element('button', 'btn ghost', words.close);
    close.type = 'submit';
    const form = Kit.element('form', 'find', label, field, close);
    form.method = 'dialog';
    form.setAttribute('role', 'search');
    const list = Kit.element('div', 'found');
    const slash = Kit.element('input');
    Object.assign(slash, { type: 'checkbox', checked: stored.get() });
    slash.addEventListener('change', () => stored.set(slash.checked));
    const foot = Kit.element('p', 'small soft keys', words.keys, ' ', Kit.element('label', '', slash, ' ', words.slash));
    dialog = Kit.element('dialog', 'seek', form, list, foot);
    dialog.setAttribute('aria-label', words.title);
    // Enter in the field goes to the best answer; with none it does nothing, and never closes.
    field.addEventListener('keydown', event => {
      if (event.key !== 'Enter' || event.isComposing) return;
      event.preventDefault();
      list.querySelector('a')?.click();
    });
    dialog.addEventListener('click', event => { if (event.target === dialog) dialog.close(); });
    // A result on this very page has to let the page be seen.
    list.addEventListener('click', event => { if (event.target.closest('a')) dialog.close(); });
    document.body.append(dialog);
    dialog.show_ = connect(field, list, 'h2');
    return dialog;
  };

  const openDialog = async (question = '') => {
    const search = await load();
    dialog ??= build(search);
    const field = dialog.querySelector('#seek');
    if (question) field.value = question;
    if (!dialog.open) dialog.showModal();
    // The live region would be silent outside the open dialog.
    dialog.append(Kit.voice);
    field.focus();
    field.select();
    if (field.value) dialog.show_();
  };

  const fields = Kit.all('form[data-find]');
  if (isSearchPage && fields.length) {
    const form = fields[0];
    const field = form.querySelector('input');
    const list = Kit.element('div', 'found');
    const letters = document.querySelector('[data-letters]');
    form.after(list);
    const show = connect(field, list, 'h2', isEmpty => { if (letters) letters.hidden = !isEmpty; });
    form.addEventListener('submit', event => { event.preventDefault(); show(); });
    const asked = new URLSearchParams(location.search).get('q');
    if (asked) field.value = asked;
    if (field.value) show();
  } else {
    for (const form of fields) {
      form.addEventListener('submit', event => {
        const question = form.querySelector('input').value.trim();
        event.preventDefault();
        openDialog(question).catch(() => form.submit());
      });
    }
    way.addEventListener('click', event => {
      if (event.button || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      openDialog().catch(() => { location.href = way.href; });
    });
  }

  document.addEventListener('keydown', event => {
    if (event.key !== '/' || Kit.isTaken(event) || document.querySelector('dialog[open]') || !stored.get()) return;
    event.preventDefault();
    if (isSearchPage && fields.length) fields[0].querySelector('input').focus();
    else openDialog().catch(() => { location.href = way.href; });
  });
})();
