'use strict';

// A deck is complete as a list of slides with notes. This turns it into slides that run by keyboard, also from a disk.
// It is a classic script: a module would not load over file://.

(() => {
  const deck = document.querySelector('[data-deck]');
  if (!deck) return;
  const root = document.documentElement;
  const slides = [...deck.querySelectorAll('.slide')];
  const notes = [...deck.querySelectorAll('.notes')];
  let current = 0;

  const isRunning = () => root.classList.contains('running');

  function show(number) {
    current = Math.max(0, Math.min(slides.length - 1, number));
    slides.forEach((slide, index) => slide.classList.toggle('now', index === current));
    notes.forEach((note, index) => note.classList.toggle('now', index === current));
    history.replaceState(null, '', '#' + (current + 1));
    slides[current].tabIndex = -1;
    slides[current].focus({ preventScroll: true });
  }

  function start() {
    root.classList.add('running');
    show(current);
  }

  function stop() {
    root.classList.remove('running', 'noted');
    if (document.fullscreenElement) document.exitFullscreen();
    slides[current].scrollIntoView();
  }

  const keys = {
    ArrowRight: () => show(current + 1), ArrowDown: () => show(current + 1), PageDown: () => show(current + 1),
    ' ': () => show(current + 1), Enter: () => show(current + 1),
    ArrowLeft: () => show(current - 1), ArrowUp: () => show(current - 1), PageUp: () => show(current - 1), Backspace: () => show(current - 1),
    Home: () => show(0), End: () => show(slides.length - 1),
    n: () => root.classList.toggle('noted'),
    f: () => (document.fullscreenElement ? document.exitFullscreen() : root.requestFullscreen?.()),
    Escape: stop,
  };

  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    if (!isRunning()) {
      // The list scrolls as every page does; only these begin the show.
      if (key === 'f' || key === 'n' || (key === 'ArrowRight' && event.target === document.body)) {
        start();
        if (key !== 'ArrowRight') keys[key]();
        event.preventDefault();
      }
      return;
    }
    if (!keys[key]) return;
    keys[key]();
    event.preventDefault();
  });

  deck.addEventListener('click', event => {
    if (isRunning() && event.target.closest('.slide') && !event.target.closest('a')) show(current + 1);
  });

  const button = deck.querySelector('[data-start]');
  button.hidden = false;
  button.addEventListener('click', start);

  const asked = Number(location.hash.slice(1));
  if (asked > 0 && asked <= slides.length) current = asked - 1;
  addEventListener('beforeprint', () => root.classList.remove('running', 'noted'));
})();
