// The pause check adds up. Answers live in the form and nowhere else; every word it shows stands in the page already.
for (const form of Kit.all('[data-pause]')) {
  const page = Kit.pageOf(form);
  const panel = page.querySelector('.verdict');
  const reasons = panel.querySelector('.reasons');
  const again = page.querySelector('[data-again]');
  const questions = Kit.all('fieldset', form);
  // From the mildest to the strictest; the strictest answer decides.
  const order = ['wait', 'go', 'change', 'ask', 'stop'];
  const marks = { wait: 'wait', go: 'go', change: 'grey', ask: 'grey', stop: 'red' };

  const replyOf = question => {
    const answer = question.querySelector(':checked')?.value;
    return answer ? question.querySelector(`[data-answer="${answer}"]`) : null;
  };

  const reason = (question, reply) => {
    const item = Kit.element('li', '', Kit.element('b', '', question.querySelector('legend').textContent), ' ', reply.querySelector('dd').textContent);
    const contact = reply.dataset.verdict === 'change' ? null : question.querySelector('.whom');
    if (contact) item.append(' ', ...[...contact.childNodes].map(node => node.cloneNode(true)));
    return item;
  };

  const addUp = () => {
    const replies = questions.map(question => [question, replyOf(question)]);
    const given = replies.filter(([, reply]) => reply);
    for (const [question, reply] of replies) {
      for (const other of Kit.all('[data-answer]', question)) other.classList.toggle('given', other === reply);
    }
    let verdict = given.reduce((worst, [, reply]) => (order.indexOf(reply.dataset.verdict) > order.indexOf(worst) ? reply.dataset.verdict : worst), 'wait');
    if (verdict === 'go' && given.length < questions.length) verdict = 'wait';
    panel.dataset.v = marks[verdict];
    for (const ending of Kit.all('[data-ending]', panel)) ending.hidden = ending.dataset.ending !== verdict;
    reasons.replaceChildren(...given.filter(([, reply]) => reply.dataset.verdict !== 'go').map(([question, reply]) => reason(question, reply)));
    if (again) again.hidden = !given.length;
  };

  // Browsers like to remember what was chosen before a reload.
  form.reset();
  form.classList.add('live');
  form.addEventListener('change', addUp);
  again?.addEventListener('click', () => {
    form.reset();
    addUp();
    form.querySelector('input').focus();
  });
  addUp();
}
