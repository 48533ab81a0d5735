// The question page of a practice test. It works without this file: the server keeps the time and the answers.

// ---- clock: counts down between two answers of the server; speaks at 30, 10, 5 and 1 minutes, never each second
for (const clock of document.querySelectorAll('[data-clock]')) {
  const text = clock.querySelector('[data-clock-text]');
  const voice = clock.querySelector('[data-clock-voice]');
  const end = performance.now() + clock.dataset.left * 1000;
  const marks = { 30: 'thirty', 10: 'ten', 5: 'five', 1: 'one' };
  const two = number => String(number).padStart(2, '0');
  let before = Number(clock.dataset.left);
  const tick = () => {
    const left = Math.max(0, Math.ceil((end - performance.now()) / 1000));
    text.textContent = `${Math.floor(left / 3600)}:${two(Math.floor(left / 60) % 60)}:${two(left % 60)}`;
    for (const minutes of Object.keys(marks)) {
      if (before > minutes * 60 && left <= minutes * 60) voice.textContent = clock.dataset[marks[minutes]];
    }
    if (left <= 600) clock.dataset.state = left <= 60 ? 'stop' : 'returned';
    before = left;
    if (!left) {
      clearInterval(timer);
      location.reload();
    }
  };
  const timer = setInterval(tick, 1000);
}

// ---- keys, only while the focus is inside the question: no shortcuts of a single key for the whole page
for (const question of document.querySelectorAll('[data-exam-keys]')) {
  question.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const key = event.key.toLowerCase();
    const hit = /^[a-d]$/.test(key)
      ? question.querySelector(`[name=answer][value=${key.toUpperCase()}]`)
      : key === 'f' ? question.querySelector('[name=flag]') : /^[np]$/.test(key) ? question.querySelector(`[data-key=${key}]`) : null;
    if (!hit) return;
    event.preventDefault();
    hit.focus();
    hit.click();
  });
}

// ---- one tab stop for a block of the overview; arrows move within it
for (const block of document.querySelectorAll('[data-exam-nav]')) {
  const links = [...block.querySelectorAll('a')];
  const only = one => links.forEach(link => { link.tabIndex = link === one ? 0 : -1; });
  only(links.find(link => link.hasAttribute('aria-current')) ?? links[0]);
  block.addEventListener('focusin', event => links.includes(event.target) && only(event.target));
  block.addEventListener('keydown', event => {
    const at = links.indexOf(event.target);
    const next = { ArrowRight: links[at + 1], ArrowLeft: links[at - 1], Home: links[0], End: links.at(-1) }[event.key];
    if (at < 0 || !next) return;
    event.preventDefault();
    next.focus();
  });
}
