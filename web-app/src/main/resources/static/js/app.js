// What a page cannot say in HTML alone. Every page also works without this file.
const root = document.documentElement;

// light and dark
const isDark = () => root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
const showTheme = () => document.querySelectorAll('[data-theme-toggle]').forEach(button => {
  button.hidden = false;
  button.setAttribute('aria-pressed', isDark());
});
document.addEventListener('click', event => {
  if (!event.target.closest('[data-theme-toggle]')) return;
  root.dataset.theme = isDark() ? 'light' : 'dark';
  try { localStorage.setItem('theme', root.dataset.theme); } catch { /* not remembered then */ }
  showTheme();
});

// print
document.querySelectorAll('[data-print]').forEach(button => {
  button.hidden = false;
  button.addEventListener('click', () => print());
});

// a menu closes when one leaves it
const closeMenus = except => document.querySelectorAll('details.menu[open]').forEach(menu => {
  if (menu !== except) menu.open = false;
});
document.addEventListener('click', event => closeMenus(event.target.closest('details.menu')));
document.addEventListener('focusin', event => closeMenus(event.target.closest('details.menu')));
document.addEventListener('keydown', event => {
  const menu = event.key === 'Escape' && event.target.closest('details.menu[open]');
  if (!menu) return;
  menu.open = false;
  menu.querySelector('summary').focus();
});

// a count in the plural form of the page's language; the element holds each form, such as data-ticked-one
const counted = (element, name, count) => {
  const language = document.documentElement.lang;
  const form = new Intl.PluralRules(language).select(count);
  const text = element.dataset[name + form[0].toUpperCase() + form.slice(1)] ?? element.dataset[`${name}Other`];
  return text.replace('#', count.toLocaleString(language));
};

// words are counted while one writes
const countWords = field => {
  const line = document.getElementById(field.dataset.countWords);
  const words = field.value.trim().split(/\s+/).filter(Boolean).length;
  const enough = words >= Number(line.dataset.least);
  line.textContent = enough ? counted(line, 'enough', words) : line.dataset.short.replace('#', words);
  line.dataset.state = enough ? 'verified' : 'todo';
  line.hidden = false;
};
document.addEventListener('input', event => { if (event.target.matches('[data-count-words]')) countWords(event.target); });
document.querySelectorAll('[data-count-words]').forEach(countWords);

// live region: said politely, also the same sentence twice
const announce = sentence => {
  const region = document.getElementById('announcer');
  region.textContent = '';
  setTimeout(() => { region.textContent = sentence; }, 50);
};
document.addEventListener('announce', event => announce(event.detail.value));

// work that goes on is swapped whole, which silences a region within it: how far it is goes to the announcer, if it is news
let told;
document.addEventListener('htmx:afterSettle', event => {
  const news = event.detail.elt.querySelector?.('[data-tell]')?.textContent;
  if (news && news !== told) announce(told = news);
});

// requests by htmx carry the CSRF token
document.addEventListener('htmx:configRequest', event => {
  const csrf = document.querySelector('meta[name=csrf]');
  if (csrf && event.detail.verb !== 'get') event.detail.headers[csrf.dataset.header] = csrf.content;
});

// after a swap the focus goes to what the page wants read first, or stays where htmx kept it
document.addEventListener('htmx:afterSettle', event => {
  const part = event.detail.elt;
  const first = part.matches?.('[data-focus]') ? part : part.querySelector?.('[data-focus]');
  first?.focus();
  showTheme();
});

// the network or the server failed: a part of a page says so in its place, all else in words; what was typed stays
const texts = document.getElementById('toasts').dataset;
const note = (text, again) => {
  const box = document.createElement('div');
  box.className = 'note';
  box.dataset.state = 'returned';
  box.setAttribute('role', 'status');
  const words = document.createElement('p');
  words.textContent = text;
  if (again) {
    const link = document.createElement('a');
    link.href = location.href;
    link.textContent = again;
    words.append(' ', link);
  }
  box.append(words);
  return box;
};
const failed = event => {
  const { requestConfig, target } = event.detail;
  if (requestConfig?.verb === 'get' && target && target !== document.body) {
    target.replaceChildren(note(texts.part, texts.again));
    return;
  }
  const toast = document.createElement('div');
  toast.className = 'toast';
  toast.setAttribute('role', 'alert');
  toast.textContent = texts.failed;
  document.getElementById('toasts').replaceChildren(toast);
};
document.addEventListener('htmx:sendError', failed);
document.addEventListener('htmx:responseError', failed);

// a page that could not be shown comes by itself once it can
const again = document.querySelector('a[data-again]');
const load = async pause => {
  await new Promise(done => setTimeout(done, pause));
  const answer = await fetch(again.href, { redirect: 'manual' }).catch(() => null);
  if (!answer || answer.status === 503) load(Math.min(pause * 2, 60_000));
  else location.reload();
};
if (again) load(3_000);

// what was typed into a form that was sent is kept until a page answers it, in case the connection is lost on the way
const KEPT = 'typed';
const kept = () => { try { return JSON.parse(sessionStorage.getItem(KEPT)); } catch { return null; } };
const keep = form => { try { sessionStorage.setItem(KEPT, JSON.stringify(form)); } catch { /* not kept then */ } };
const forget = () => { try { sessionStorage.removeItem(KEPT); } catch { /* nothing is kept */ } };
const TEXT = ['text', 'textarea', 'email', 'search', 'tel', 'url', 'number', 'date', 'time'];
const textsOf = form => [...form.elements].filter(field => field.name && TEXT.includes(field.type));
const shownTo = form => form.elements._for?.value ?? '';
const sentTo = form => new URL(form.getAttribute('action') || '', location.href).pathname;
const posted = () => [...document.querySelectorAll('form[method=post]')];
document.addEventListener('submit', event => {
  const form = event.target;
  if (form.method !== 'post' || form.querySelector('[type=password]')) return;
  if (['/sign-out', '/unsent/discard'].includes(sentTo(form))) return forget();
  const typed = textsOf(form).filter(field => field.value.trim());
  if (!typed.length || !form.elements._key) return;
  keep({
    to: sentTo(form),
    who: shownTo(form),
    key: form.elements._key.value,
    texts: typed.map(field => [field.name, field.value]),
  });
});
const restore = () => {
  const last = kept();
  if (!last) return;
  if (document.querySelector('meta[name=answered]')?.content === last.key) return forget();
  const forms = posted();
  if (forms.some(form => shownTo(form) && shownTo(form) !== last.who)) return forget();
  const form = forms.find(each => sentTo(each) === last.to);
  const lost = form ? last.texts.filter(([name, value]) => textsOf(form).some(field => field.name === name && field.value !== value)) : [];
  if (!lost.length) return;
  for (const [name, value] of lost) textsOf(form).find(field => field.name === name && field.value !== value).value = value;
  form.closest('details')?.setAttribute('open', '');
  form.prepend(note(texts.kept));
};
restore();

// a form with errors says so before anything else
document.querySelector('[data-focus]')?.focus();
showTheme();
