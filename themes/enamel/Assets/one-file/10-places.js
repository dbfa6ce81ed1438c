'use strict';

// One document instead of a site: every page is a section, one is shown at a time, and the address after `#` says which. It has to work in
// a sandbox that stores nothing, sends nothing and goes nowhere, so nothing here may rely on more than the address.
const OneFile = (() => {
  const parts = Kit.all('[data-language]');
  const pages = new Map(Kit.all('[data-page]').map(page => [page.id, page]));
  const firstOf = part => part.querySelector('[data-page]');
  /** Where on a page the reader was, by address. */
  const positions = new Map();
  /** Whether a link was followed; otherwise the reader goes back or forth. */
  let isFollowing = false;
  let current;
  let address = '';

  /** In a viewer's frame nothing outside of this document can be opened. */
  const isFramed = self !== top;

  const decoded = text => { try { return decodeURIComponent(text); } catch { return text; } };
  const here = () => decoded(location.hash.slice(1));

  /** The reader's own language, if it is in the file. */
  const start = () => {
    const wanted = navigator.languages?.map(tag => tag.split('-')[0]) ?? [];
    const tags = parts.map(part => part.dataset.language.split('-')[0]);
    const tag = wanted.find(wish => tags.includes(wish));
    return firstOf(parts[Math.max(0, tags.indexOf(tag))]);
  };

  const markNavigation = (part, page) => {
    for (const link of Kit.all('nav a', part)) {
      if (link.closest('[data-page]')) continue;
      const target = decoded(link.hash.slice(1));
      const mark = target === page.id ? 'page' : target && target === page.dataset.part ? 'true' : null;
      if (mark) link.setAttribute('aria-current', mark);
      else link.removeAttribute('aria-current');
    }
  };

  /** The links to other languages lead to this very page there. */
  const markLanguages = (part, page) => {
    const twins = new Map(page.dataset.twins.split(' ').map(twin => twin.split('=')));
    for (const link of Kit.all(':is(.mast, .foot) a[hreflang]', part)) {
      const other = parts.find(candidate => candidate.dataset.language === link.hreflang);
      if (!other) continue;
      const twin = twins.get(link.hreflang);
      link.setAttribute('href', '#' + (pages.has(twin) ? twin : firstOf(other).id));
    }
  };

  const show = page => {
    const part = page.closest('[data-language]');
    for (const other of parts) other.hidden = other !== part;
    for (const other of pages.values()) other.hidden = other !== page;
    document.title = page.dataset.title;
    if (document.documentElement.lang !== part.lang) {
      document.documentElement.lang = part.lang;
      for (const dialog of Kit.all('dialog')) dialog.remove();
      // The way past the navigation is the first thing in a document.
      document.body.prepend(part);
    }
    document.documentElement.dir = part.dir;
    markNavigation(part, page);
    markLanguages(part, page);
    current = page;
  };

  const focus = element => {
    if (!element.matches('a[href],button,input,select,summary')) element.tabIndex = -1;
    element.focus({ preventScroll: true });
  };

  /** Goes where the address leads. One that leads nowhere leaves the reader on the page. */
  const visit = () => {
    const name = here();
    const target = name ? document.getElementById(name) : null;
    const page = target?.closest('[data-page]') ?? pages.get(name.slice(0, name.lastIndexOf('/') + 1)) ?? (name && current) ?? null;
    const next = page || start();
    const isFirst = !current;
    const isOther = next !== current;
    const followed = isFollowing || isFirst;
    isFollowing = false;
    address = name;
    if (!isOther) return;
    show(next);
    for (let box = target?.closest('details:not([open])'); box; box = box.parentElement.closest('details:not([open])')) box.open = true;
    const place = target && target !== next ? target : null;
    if (!isFirst) focus(place ?? next.querySelector('h1') ?? next);
    if (!followed) scrollTo({ top: positions.get(name) ?? 0, behavior: 'instant' });
    else if (place) place.scrollIntoView({ behavior: 'instant' });
    else if (!isFirst) scrollTo({ top: 0, behavior: 'instant' });
  };

  document.addEventListener('click', event => {
    const link = event.target.closest?.('a[href^="#"]');
    if (!link) return;
    isFollowing = true;
    // The way past the navigation leads to the page that is shown, and leaves the address alone.
    if (link.matches('.skip')) {
      event.preventDefault();
      isFollowing = false;
      const heading = current.querySelector('h1') ?? current;
      focus(heading);
      heading.scrollIntoView({ block: 'nearest' });
    } else if (here() === decoded(link.hash.slice(1))) {
      isFollowing = false;
    } else if (isFramed && !event.defaultPrevented) {
      // A frame whose text was handed to it (`srcdoc`) takes its addresses from the page around it, and a link would leave for that.
      event.preventDefault();
      location.hash = link.hash;
    }
  });
  addEventListener('scroll', () => { positions.set(address, scrollY); }, { passive: true });
  addEventListener('hashchange', visit);

  // What other parts of the script ask of a page.
  Kit.pageOf = element => element.closest('[data-page]') ?? document;
  Kit.address = path => '#' + path.replace(/\.html(#|$)/, '/');
  Kit.state = {
    read: element => {
      const { id } = Kit.pageOf(element);
      return here().startsWith(id) ? here().slice(id.length) : '';
    },
    write: (element, state) => {
      const { id } = Kit.pageOf(element);
      try { location.replace(location.href.split('#')[0] + '#' + id + state); } catch { /* Only the address knows less. */ }
    },
  };

  return { visit, isFramed };
})();
