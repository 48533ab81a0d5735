// Saves a form as one types, a moment after the last key and whenever a field or the page is left. Without this file a form is
// kept when it is sent.
const PAUSE = 1000;
const KEPT_ALIVE = 60_000; // what browsers go on sending after the page was left
const drafts = new Map();
const formOf = field => field.form?.elements._draft ? field.form : null;
const bodyOf = form => new URLSearchParams(new FormData(form));

const draftOf = form => {
  if (!drafts.has(form)) drafts.set(form, { status: form.querySelector('[data-saved]'), dirty: false, timer: 0, request: null, saving: null });
  return drafts.get(form);
};
const say = (draft, sentence) => {
  const news = draft.status.textContent !== sentence;
  draft.status.textContent = sentence;
  if (news) announce(sentence);
};
const send = async (form, draft) => {
  draft.request?.abort();
  const request = draft.request = new AbortController();
  const body = bodyOf(form);
  try {
    const answer = await fetch(draft.status.dataset.to, {
      method: 'POST', body, redirect: 'error', signal: request.signal, keepalive: body.toString().length < KEPT_ALIVE,
    });
    if (!answer.ok) throw new Error(answer.status);
    say(draft, draft.status.dataset.saved);
  } catch (failure) {
    if (failure.name === 'AbortError') return;
    draft.dirty = true;
    say(draft, draft.status.dataset.failed);
  } finally {
    if (draft.request === request) draft.request = draft.saving = null;
  }
};
const save = form => {
  const draft = draftOf(form);
  clearTimeout(draft.timer);
  if (draft.dirty) {
    draft.dirty = false;
    draft.saving = send(form, draft);
  }
  return draft.saving;
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
    own.dirty = own.saving = null;
  }
  const others = [...drafts].filter(([form, draft]) => form !== sent && (draft.dirty || draft.saving));
  if (!others.length) return;
  event.preventDefault();
  await Promise.all(others.map(([form]) => save(form)));
  const lost = others.find(([, draft]) => draft.dirty);
  if (lost) return lost[1].status.scrollIntoView({ block: 'center' });
  sent.requestSubmit(event.submitter);
});
addEventListener('pagehide', () => drafts.forEach((draft, form) => {
  if (draft.dirty || draft.saving) navigator.sendBeacon(draft.status.dataset.to, bodyOf(form));
}));
