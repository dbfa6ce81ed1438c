'use strict';

// Every page is complete without this script; it only adds comfort. The parts below share one small kit.
// Words never come from here: they stand in the page, or in the index of the search.

const Kit = {
  all: (selector, root = document) => [...root.querySelectorAll(selector)],

  /** Fills `{name}` places of a wording. */
  filled: (words, values) => words.replace(/\{(\w+)\}/g, (place, name) => values[name] ?? place),

  /**
   * The form of a wording that goes with a number, `{count}` filled in: `one|many` as in English, or `one:…|few:…|other:…` by the
   * plural categories of the page's language.
   */
  counted(words, count, language = document.documentElement.lang) {
    const forms = words.split('|');
    const named = Object.fromEntries(forms.map(form => form.split(/^(zero|one|two|few|many|other):/).slice(1)));
    const byCategory = named[new Intl.PluralRules(language).select(count)] ?? named.other;
    return Kit.filled(byCategory ?? (count === 1 ? forms[0] : forms[forms.length - 1]), { count });
  },

  /** An element with a class and children, as short as its purpose. */
  element(name, className, ...children) {
    const element = document.createElement(name);
    if (className) element.className = className;
    element.append(...children);
    return element;
  },

  /** Tells screen readers what has changed, without moving the focus. */
  announce(text) {
    Kit.voice.textContent = '';
    setTimeout(() => { Kit.voice.textContent = text; }, 50);
  },

  /** The page that an element is on. One document may hold many: see `one-file/`. */
  pageOf: () => document,

  /** The address in this document of a path from the site folder, such as `guidelines/get-tea.html#say`. */
  address: (path, root) => root + path,

  /** What the address says about a page, after its `#`; writing it is no step in the history. */
  state: {
    read: () => location.hash.slice(1),
    write: (element, state) => history.replaceState(null, '', location.pathname + location.search + (state ? '#' + state : '')),
  },

  /** Whether a key press belongs to somebody who is typing, or to the browser. */
  isTaken: event => event.ctrlKey || event.metaKey || event.altKey || event.isComposing
    || Boolean(event.target.closest?.('input:not([type=radio],[type=checkbox]),select,textarea,[contenteditable]')),
};

document.documentElement.classList.add('js');

// A live region is heard only if it was there before its words.
Kit.voice = Kit.element('p', 'vh');
Kit.voice.setAttribute('role', 'status');
document.body.append(Kit.voice);
