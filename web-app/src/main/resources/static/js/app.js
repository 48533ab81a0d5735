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

// a time in the week view picks its radio in the list, so that nothing typed is lost on the way
document.addEventListener('click', event => {
  const link = event.target.closest('.grid-week a');
  const slot = link && new URL(link.href).searchParams.get('slot');
  const radio = slot && [...document.querySelectorAll('.slots input[type=radio]')].find(input => input.value === slot);
  if (!radio) return;
  event.preventDefault();
  radio.checked = true;
  radio.focus();
});

// words are counted while one writes
const countWords = field => {
  const line = document.getElementById(field.dataset.countWords);
  const words = field.value.trim().split(/\s+/).filter(Boolean).length;
  const enough = words >= Number(line.dataset.least);
  line.textContent = (enough ? line.dataset.enough : line.dataset.few).replace('#', words);
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

// the network or the server failed: say so in words, keep what was typed
const failed = () => {
  const snacks = document.getElementById('snacks');
  const snack = document.createElement('div');
  snack.className = 'snack';
  snack.setAttribute('role', 'alert');
  snack.textContent = snacks.dataset.failed;
  snacks.replaceChildren(snack);
};
document.addEventListener('htmx:sendError', failed);
document.addEventListener('htmx:responseError', failed);

// a form with faults says so before anything else
document.querySelector('[data-focus]')?.focus();
showTheme();
