// The quiz: one case at a time, a guess, then the answer with its reason. A result, no ranking, and nothing is kept.
for (const list of Kit.all('[data-quiz]')) {
  const page = Kit.pageOf(list);
  const tools = page.querySelector('[data-quiz-tools]');
  const nav = page.querySelector('[data-quiz-nav]');
  const end = page.querySelector('[data-quiz-end]');
  if (!tools || !nav || !end) continue;
  const cases = [...list.children];
  const buttons = Object.fromEntries(Kit.all('button', nav).map(button => [button.dataset.step, button]));
  const large = tools.querySelector('[data-large]');
  const keys = { 1: 'encouragement', '!': 'encouragement', 2: 'grey_zone', ',': 'grey_zone', 3: 'red_line', '.': 'red_line' };
  let now = 0;

  const isRight = item => item.dataset.guess === item.dataset.answer;
  const guesses = item => Kit.all('[data-guess]', item);

  /** Shows one case, or the result behind the last one. */
  const show = (number, withFocus) => {
    now = Math.max(0, Math.min(cases.length, number));
    cases.forEach((item, index) => { item.hidden = index !== now; });
    end.hidden = now < cases.length;
    buttons['-1'].disabled = now === 0;
    buttons['1'].disabled = now === cases.length;
    if (!end.hidden) result();
    const stage = cases[now] ?? end;
    if (withFocus) {
      stage.focus({ preventScroll: true });
      stage.scrollIntoView({ block: 'nearest' });
    }
  };

  const guess = (item, stance) => {
    if (item.dataset.guess) return;
    item.dataset.guess = stance;
    for (const button of guesses(item)) {
      button.setAttribute('aria-pressed', String(button.dataset.guess === stance));
      button.disabled = button.dataset.guess !== stance;
    }
    item.querySelector('details').open = true;
    const echo = item.querySelector('.echo');
    echo.textContent = isRight(item) ? list.dataset.same : list.dataset.other;
    Kit.announce(`${echo.textContent} ${item.querySelector('.answered').textContent}`);
  };

  const result = () => {
    const right = cases.filter(isRight).length;
    const answered = cases.filter(item => item.dataset.guess).length;
    end.querySelector('h2').textContent = Kit.filled(end.dataset.score, { right, count: answered || cases.length });
    // What was seen differently, once each, to read again.
    const links = new Map(cases.filter(item => item.dataset.guess && !isRight(item))
      .map(item => item.querySelector('.ways-on a')).filter(Boolean).map(link => [link.href, link]));
    const again = end.querySelector('.missed');
    again.replaceChildren(...[...links.values()].map(link => Kit.element('li', '', link.cloneNode(true))));
    end.querySelector('[data-missed]').hidden = !links.size;
  };

  const restart = () => {
    for (const item of cases) {
      delete item.dataset.guess;
      item.querySelector('details').open = false;
      item.querySelector('.echo').textContent = '';
      for (const button of guesses(item)) { button.removeAttribute('aria-pressed'); button.disabled = false; }
    }
    show(0, true);
  };

  const setLarge = on => {
    document.documentElement.classList.toggle('room', on);
    large.setAttribute('aria-pressed', String(on));
    (cases[now] ?? end).focus({ preventScroll: true });
  };

  for (const item of cases) {
    item.tabIndex = -1;
    for (const button of guesses(item)) button.addEventListener('click', () => guess(item, button.dataset.guess));
  }
  end.tabIndex = -1;
  for (const [step, button] of Object.entries(buttons)) button.addEventListener('click', () => show(now + Number(step), true));
  end.querySelector('[data-restart]').addEventListener('click', restart);
  large.addEventListener('click', () => setLarge(!document.documentElement.classList.contains('room')));

  // Single keys count only while the focus is in the quiz, so that they cannot surprise anybody who speaks to a computer.
  for (const place of [list, nav, end]) {
    place.addEventListener('keydown', event => {
      if (Kit.isTaken(event)) return;
      const forward = document.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
      const step = { [forward]: 1, [forward === 'ArrowRight' ? 'ArrowLeft' : 'ArrowRight']: -1 }[event.key];
      if (step) show(now + step, true);
      else if (keys[event.key] && cases[now]) guess(cases[now], keys[event.key]);
      else return;
      event.preventDefault();
    });
  }
  document.addEventListener('keydown', event => {
    if (event.key === 'Escape' && document.documentElement.classList.contains('room')) setLarge(false);
  });

  list.classList.add('live');
  // A link to one case opens that case.
  const asked = () => cases.findIndex(item => '#' + item.id === location.hash);
  addEventListener('hashchange', () => { if (asked() >= 0) show(asked(), false); });
  show(Math.max(0, asked()), false);
}
