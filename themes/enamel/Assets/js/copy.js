// Copy buttons: for a sentence, for any text, for the address of this place. The word changes, the width does not.
(() => {
  const textOf = button => {
    if (button.dataset.copy) return button.dataset.copy;
    if (button.dataset.link !== undefined) return location.href.split('#')[0] + (button.dataset.link ? '#' + button.dataset.link : '');
    return button.parentNode.querySelector('q, blockquote')?.textContent ?? '';
  };

  // The clipboard is missing where a page came over plain HTTP, as on many intranets.
  const copyByHand = text => {
    const box = Kit.element('textarea', 'vh');
    const focused = document.activeElement;
    box.value = text;
    document.body.append(box);
    box.select();
    document.execCommand('copy');
    box.remove();
    focused?.focus();
  };

  const copy = async text => {
    // A frame has no right to the clipboard, and asking for it would be noted as a fault.
    if (self !== top) return copyByHand(text);
    try { await navigator.clipboard.writeText(text); } catch { copyByHand(text); }
  };

  for (const button of Kit.all('.copy')) {
    const label = button.querySelector('span');
    const usual = label.textContent;
    let timer;
    button.addEventListener('click', async () => {
      await copy(textOf(button));
      label.textContent = button.dataset.done ?? usual;
      Kit.announce(label.textContent);
      clearTimeout(timer);
      timer = setTimeout(() => { label.textContent = usual; }, 2000);
    });
  }
})();
