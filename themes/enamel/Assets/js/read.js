// "I have read this": the reader's own browser remembers which wording and which day, and asks again when the text says something else.
// Nobody is told: the mail, or the form, is the reader's to send.
for (const note of Kit.all('[data-versions]')) {
  const link = Kit.pageOf(note).querySelector('[data-acknowledge]');
  const KEY = 'sitegen:read';

  const remembered = () => { try { return JSON.parse(localStorage.getItem(KEY)) ?? {}; } catch { return {}; } };

  const show = () => {
    const days = remembered();
    const last = names => names.split(' ').map(name => days[name]).filter(day => /^\d{4}-\d\d-\d\d$/.test(day)).sort().pop();
    const said = last(note.dataset.versions);
    const before = said ?? last(note.dataset.former);
    const [year, month, day] = (before ?? '').split('-').map(Number);
    // The site's English says the day first, unless it is English of the United States.
    const language = note.closest('[lang]').lang.replace(/^en$/, 'en-GB');
    const date = before && new Date(year, month - 1, day).toLocaleDateString(language, { dateStyle: 'long' });
    note.textContent = before ? Kit.filled(said ? note.dataset.said : note.dataset.changed, { date }) : '';
  };

  link.addEventListener('click', () => {
    const now = new Date();
    const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map(part => String(part).padStart(2, '0')).join('-');
    const days = remembered();
    days[note.dataset.version] = day;
    // A private window, or a frame without rights, remembers nothing; the mail goes all the same.
    try { localStorage.setItem(KEY, JSON.stringify(days)); } catch { return; }
    show();
  });
  show();
}
