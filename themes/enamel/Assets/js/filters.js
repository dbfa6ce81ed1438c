// Choices that narrow a list: rows carry the answers as data, the address carries what is chosen.
for (const form of Kit.all('[data-filters]')) {
  const choices = Kit.all('select', form);
  const rows = Kit.all(choices.map(choice => `[data-${choice.name}]`).join(','), form.closest('[data-page], main'));
  const blocks = [...new Set(rows.map(row => row.closest('section')))].filter(Boolean);
  const status = form.querySelector('[role=status]');

  const fits = row => choices.every(({ name, value }) => !value || row.dataset[name] === value || (row.dataset[name] ?? '').split(' ').includes(value));

  const show = () => {
    for (const row of rows) row.hidden = !fits(row);
    for (const block of blocks) block.hidden = rows.every(row => row.hidden || row.closest('section') !== block);
    const isNarrow = choices.some(choice => choice.value);
    form.querySelector('[type=reset]').hidden = !isNarrow;
    status.textContent = isNarrow
      ? Kit.filled(form.dataset.count, { count: rows.filter(row => !row.hidden).length, total: rows.length })
      : '';
  };

  // `#topics=pictures` is ours; `#grey` is a place on the page and is left alone.
  const read = () => {
    const state = Kit.state.read(form);
    const asked = new URLSearchParams(state.includes('=') ? state : '');
    for (const choice of choices) {
      choice.value = asked.get(choice.name) ?? '';
      if (choice.selectedIndex < 0) choice.value = '';
    }
    show();
  };

  const write = () => {
    const state = new URLSearchParams(choices.filter(choice => choice.value).map(choice => [choice.name, choice.value]));
    Kit.state.write(form, String(state));
    show();
  };

  form.addEventListener('change', write);
  form.addEventListener('submit', event => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(write));
  addEventListener('hashchange', read);
  read();
}
