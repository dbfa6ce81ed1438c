'use strict';

// What a frame without rights cannot do is not offered: addresses become words that can be selected, forms are answered without being sent.
(() => {
  const bare = text => text.toLowerCase().replace(/^https?:\/\/|[\s()/-]|\/$/g, '');

  /** `tel:`, `mailto:` and addresses of other sites cannot be opened from a viewer's frame. */
  const spellOut = link => {
    const href = link.getAttribute('href');
    if (href.startsWith('#')) return;
    const address = decodeURIComponent(href.replace(/^(mailto|tel):/, (scheme) => '').replace(href.startsWith('mailto:') ? /\?.*$/ : /$^/, ''));
    for (const name of ['href', 'rel', 'target', 'hreflang']) link.removeAttribute(name);
    link.classList.remove('out', 'btn', 'ghost', 'lite');
    // A mail to nobody yet: there is nothing to spell out.
    if (!address) {
      (link.closest('li') ?? link).remove();
      return;
    }
    if (bare(link.textContent).includes(bare(address))) return;
    link.append(' ', Kit.element('span', 'address', address));
  };

  if (OneFile.isFramed) {
    const spellOutBelow = root => { for (const link of Kit.all('a[href]', root)) spellOut(link); };
    spellOutBelow(document);
    // Lists of results and verdicts are made later.
    new MutationObserver(changes => {
      for (const { addedNodes } of changes) {
        for (const node of addedNodes) {
          if (node.nodeType !== Node.ELEMENT_NODE) continue;
          if (node.matches('a[href]')) spellOut(node);
          else spellOutBelow(node);
        }
      }
    }).observe(document.body, { childList: true, subtree: true });
  }

  // A sandbox without the right to send forms does not even ask the page; so nothing is ever sent, and the page is asked all the same.
  const answer = (form, event) => {
    event.preventDefault();
    if (form.getAttribute('method') === 'dialog') form.closest('dialog')?.close();
    else form.dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true }));
  };
  document.addEventListener('click', event => {
    const button = event.target.closest?.('button');
    if (button?.form && button.type === 'submit' && !event.defaultPrevented) answer(button.form, event);
  });
  document.addEventListener('keydown', event => {
    if (event.key !== 'Enter' || event.isComposing || event.defaultPrevented || !event.target.matches?.('input')) return;
    if (event.target.form) answer(event.target.form, event);
  });

  OneFile.visit();
})();
