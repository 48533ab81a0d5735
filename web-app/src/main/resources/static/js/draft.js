// Saves a form as one types, a moment after the last key and whenever a field or the page is left. Without this file a form is
// kept when it is sent.
const PAUSE = 1000;
const drafts = new Map();
const formOf = field => field.form?.elements._draft ? field.form : null;
const bodyOf = form => new URLSearchParams(new FormData(form));

const draftOf = form => {
  if (!drafts.has(form)) drafts.set(form, { status: form.querySelector('[data-saved]'), dirty: false, timer: 0, request: null });
  return drafts.get(form);
};
const say = (draft, sentence) => {
  const news = draft.status.textContent !== sentence;
  draft.status.textContent = sentence;
  if (news) announce(sentence);
};
const save = async form => {
  const draft = draftOf(form);
  clearTimeout(draft.timer);
  if (!draft.dirty) return;
  draft.dirty = false;
  draft.request?.abort();
  const request = draft.request = new AbortController();
  try {
    const answer = await fetch(draft.status.dataset.to, { method: 'POST', body: bodyOf(form), redirect: 'error', signal: request.signal });
    if (!answer.ok) throw new Error(answer.status);
    say(draft, draft.status.dataset.saved);
  } catch (failure) {
    if (failure.name === 'AbortError') return;
    draft.dirty = true;
    say(draft, draft.status.dataset.failed);
  }
};

document.addEventListener('input', event => {
  const form = formOf(event.target);
  if (!form) return;
  const draft = draftOf(form);
  draft.dirty = true;
  clearTimeout(draft.timer);
  draft.timer = setTimeout(() => save(form), PAUSE);
});
document.addEventListener('change', event => {
  const form = formOf(event.target);
  if (form) save(form);
});

// what is sent is no draft any more; whatever else is sent from the page, such as a sign-out, waits until drafts are saved
document.addEventListener('submit', async event => {
  const sent = event.target;
  const own = drafts.get(sent);
  if (own) {
    clearTimeout(own.timer);
    own.request?.abort();
    own.dirty = false;
  }
  const others = [...drafts].filter(([form, draft]) => form !== sent && draft.dirty);
  if (!others.length) return;
  event.preventDefault();
  await Promise.all(others.map(([form]) => save(form)));
  drafts.forEach(draft => { draft.dirty = false; });
  sent.requestSubmit(event.submitter);
});
addEventListener('pagehide', () => drafts.forEach((draft, form) => {
  if (draft.dirty) navigator.sendBeacon(draft.status.dataset.to, bodyOf(form));
}));
