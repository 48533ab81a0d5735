// The question page of a practice test. It works without this file: the server keeps the time and the answers.

// ---- an exam keeps what is chosen at once, and sends it again until it is kept: one request at a time, so that the last choice stays
const AGAIN = 3000;
const PATIENCE = 10_000;
const answers = [...document.querySelectorAll('[data-exam-answer]')].map(form => {
  const status = form.querySelector('[data-exam-saved]');
  const body = () => new URLSearchParams(new FormData(form)).toString();
  let kept = body();
  const isUnsaved = () => body() !== kept;
  let saving = null;
  let timer = 0;
  const say = failed => {
    const sentence = failed ? status.dataset.failed : status.dataset.saved;
    if (status.textContent === sentence) return;
    const news = failed || status.textContent;
    status.textContent = sentence;
    if (failed) status.dataset.state = 'returned';
    else delete status.dataset.state;
    if (news) announce(sentence);
  };
  const send = async () => {
    const sent = body();
    let answer;
    try {
      answer = await fetch(form.action, {
        method: 'POST',
        body: sent,
        keepalive: true,
        headers: { 'HX-Request': 'true', 'Content-Type': 'application/x-www-form-urlencoded' },
        signal: AbortSignal.timeout(PATIENCE),
      });
      if (answer.status >= 500 || answer.status === 429) throw new Error(answer.status);
    } catch {
      kept = null; // it may have arrived, or not
      say(true);
      timer = setTimeout(save, AGAIN);
      return false;
    }
    kept = sent;
    if (answer.status !== 204) return form.submit(); // refused: the whole page says why
    if (isUnsaved()) return send();
    say(false);
    return true;
  };
  const save = () => {
    clearTimeout(timer);
    if (isUnsaved() && !saving) saving = send().finally(() => { saving = null; });
    return saving;
  };
  form.addEventListener('change', save);
  form.addEventListener('submit', async event => {
    if (!isUnsaved() && !saving) return;
    event.preventDefault();
    if (await save()) form.requestSubmit(event.submitter);
  });
  addEventListener('online', save);
  addEventListener('pagehide', () => isUnsaved() && navigator.sendBeacon(form.action, new URLSearchParams(body())));
  return { save };
});

// ---- clock: counts down between two answers of the server; speaks at 30, 10, 5 and 1 minutes, never each second;
// what is not saved by the last seconds is sent once more before the time is up
const LAST_CALL = 3;
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
    if (left <= LAST_CALL) answers.forEach(answer => answer.save());
    if (!left) {
      clearInterval(timer);
      location.assign(clock.dataset.result);
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
  const links = [...block.querySelectorAll('button')];
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
