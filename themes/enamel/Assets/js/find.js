// The way to the search. What searches (`search/` beside this folder) and what is searched come as two scripts when somebody asks for
// them: scripts, because a page opened by double-click may load nothing else. Where they do not come, the search page stands as it is.
for (const way of Kit.all('[data-index]')) {
  const { index, engine } = way.dataset;
  // A document of several languages has a search for each.
  const part = way.closest('[data-language]') ?? document;
  const forms = Kit.all('form[data-find]', part);
  const isSearchPage = way.getAttribute('aria-current') === 'page';
  const field = forms[0]?.querySelector('input');
  const KEY = 'sitegen:slash';
  let view;

  // Somebody who speaks to a computer can switch the single key off (WCAG 2.1.4). Private windows forget it, and may.
  const slash = {
    get isOn() { try { return localStorage.getItem(KEY) !== 'off'; } catch { return true; } },
    set isOn(on) { try { localStorage.setItem(KEY, on ? 'on' : 'off'); } catch { /* See above. */ } },
  };

  const load = address => new Promise((resolve, reject) => {
    const script = Kit.element('script');
    // In a document that loads nothing both scripts are there, asleep.
    const asleep = Kit.all('script[data-file]').find(other => other.dataset.file === address.split('?')[0]);
    if (asleep) {
      if (asleep.dataset.awake === undefined) document.head.append(Object.assign(script, { text: asleep.text }));
      asleep.dataset.awake = '';
      resolve();
      return;
    }
    Object.assign(script, { src: address, onload: resolve, onerror: reject });
    document.head.append(script);
  });

  // The index has the same name for ever, so that a changed text changes no page: a browser may keep it for an hour.
  const version = `?v=${engine.match(/[0-9a-f]{10}/)?.[0]}-${Math.floor(Date.now() / 3600000)}`;

  const search = () => view ??= Promise.all([load(engine), load(index + version)])
    .then(() => SearchView(self.siteSearch, index.replace(/assets\/[^/]*$/, ''), slash));

  const open = (question, otherwise) => search().then(found => found.open(question), otherwise);

  // Whoever is in the field is about to ask.
  for (const form of forms) form.addEventListener('focusin', () => search().catch(() => {}));

  if (isSearchPage && field) {
    search().then(found => found.attach(forms[0]), () => {});
  } else {
    for (const form of forms) {
      form.addEventListener('submit', event => {
        event.preventDefault();
        open(form.querySelector('input').value.trim(), () => form.submit());
      });
    }
    way.addEventListener('click', event => {
      if (event.button || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      open('', () => { location.href = way.href; });
    });
  }

  document.addEventListener('keydown', event => {
    const isCombination = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'k';
    const isSlash = event.key === '/' && !Kit.isTaken(event) && slash.isOn;
    if (!(isCombination || isSlash) || event.isComposing || part.hidden || document.querySelector('dialog[open]')) return;
    event.preventDefault();
    if (isSearchPage && field) field.focus();
    else open('', () => { location.href = way.href; });
  });
}
