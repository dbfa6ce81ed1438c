// Days until a date, in a line whose place is kept free. The wording stands in the page; without a script it just names the day.
for (const day of Kit.all('time[data-count]')) {
  const [year, month, date] = day.dateTime.split(/\D/).map(Number);
  const today = new Date();
  // Calendar days where the reader is: "tomorrow" at eleven at night is tomorrow.
  const left = Math.round((Date.UTC(year, month - 1, date) - Date.UTC(today.getFullYear(), today.getMonth(), today.getDate())) / 864e5);
  const words = left > 1 ? day.dataset.many : { 1: day.dataset.one, 0: day.dataset.today }[left] ?? day.dataset.past;
  if (words) day.textContent = Kit.counted(words, left, day.closest('[lang]').lang);
}
