// What scripts add to the pieces of pages: keys, counts, and what follows a choice. Every piece also works without this file.

// ---- table: tick boxes. The bar shows itself by CSS; here it says how many, and one box ticks them all
const boxesOf = table => [...table.querySelectorAll('tbody .pick input')];
const sayTicked = table => {
  const boxes = boxesOf(table);
  const ticked = boxes.filter(box => box.checked).length;
  const all = table.querySelector('[data-tick-all] input');
  all.checked = boxes.length > 0 && ticked === boxes.length;
  all.indeterminate = ticked > 0 && ticked < boxes.length;
  const said = document.getElementById(boxes[0]?.getAttribute('form'))?.querySelector('[data-ticked]');
  if (said) said.textContent = counted(said, 'ticked', ticked);
};
document.addEventListener('change', event => {
  const table = event.target.closest('.t:has([data-tick-all])');
  if (!table || !event.target.closest('.pick')) return;
  if (event.target.closest('[data-tick-all]')) boxesOf(table).forEach(box => { box.checked = event.target.checked; });
  sayTicked(table);
});
document.addEventListener('reset', event => {
  const table = event.target.matches('.bulk') && event.target.closest('.t-bulk').querySelector('.t');
  if (table) setTimeout(() => sayTicked(table));
});

// ---- table: arrows go from row to row, and within a row from one link or box to the next
const stops = row => [...row.querySelectorAll('a[href], button, input, summary')].filter(stop => stop.checkVisibility());
document.addEventListener('keydown', event => {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const row = event.target.closest('[data-arrows] tbody tr');
  if (!row || event.target.matches('select, textarea, input:not([type=checkbox])')) return;
  const rows = [...row.parentElement.rows];
  const at = stops(row).indexOf(event.target);
  const to = { ArrowDown: rows[rows.indexOf(row) + 1], ArrowUp: rows[rows.indexOf(row) - 1], Home: rows[0], End: rows.at(-1) }[event.key];
  const stop = to
    ? stops(to)[Math.min(at, stops(to).length - 1)]
    : { ArrowRight: stops(row)[at + 1], ArrowLeft: stops(row)[at - 1] }[event.key];
  if (!stop) return;
  event.preventDefault();
  stop.focus();
});

// ---- month of free times: one tab stop, arrows move by position
const daysOf = month => [...month.querySelectorAll('button')];
const onlyStop = (month, one) => daysOf(month).forEach(day => { day.tabIndex = day === one ? 0 : -1; });
document.addEventListener('focusin', event => {
  const month = event.target.closest('[data-roving]');
  if (month && event.target.matches('button')) onlyStop(month, event.target);
});
document.addEventListener('keydown', event => {
  const month = event.target.closest('[data-roving]');
  if (!month || event.altKey || event.ctrlKey || event.metaKey) return;
  const days = daysOf(month);
  const here = event.target.closest('td');
  const below = step => [...month.querySelectorAll('tbody tr')]
    .map(week => week.cells[here.cellIndex].querySelector('button'))
    .filter(day => day && Math.sign(day.closest('tr').rowIndex - here.parentElement.rowIndex) === step);
  const at = days.indexOf(event.target);
  const day = { ArrowRight: days[at + 1], ArrowLeft: days[at - 1], ArrowDown: below(1)[0], ArrowUp: below(-1).at(-1), Home: days[0], End: days.at(-1) }[event.key];
  if (!day) return;
  event.preventDefault();
  day.focus();
});

// ---- booking: the bar follows the chosen time
document.addEventListener('change', event => {
  const bar = event.target.matches('.slots input') && event.target.form?.querySelector('[data-book-when]');
  if (!bar) return;
  const time = event.target.labels[0].textContent.trim();
  bar.textContent = `${event.target.closest('[data-day]').dataset.day}, ${time}`;
});

// ---- toast: stays until it is closed or the next page; it never goes by itself
document.addEventListener('click', event => event.target.closest('[data-toast-close]')?.closest('.toast').remove());

// ---- boxes over the page: opened by a link or a button, or by a key; closing one gives the focus back
const openBox = box => {
  if (box.open) return;
  document.querySelectorAll('dialog[open]').forEach(other => other.close());
  closeMenus();
  box.showModal();
  box.querySelector('input[type=search]')?.select();
};
const isBeside = (box, { clientX, clientY }) => {
  const { left, right, top, bottom } = box.getBoundingClientRect();
  return clientX < left || clientX > right || clientY < top || clientY > bottom;
};
document.addEventListener('click', event => {
  const opener = event.target.closest('[data-dialog]');
  if (event.target.matches('dialog') && isBeside(event.target, event)) event.target.close();
  if (!opener || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  openBox(document.getElementById(opener.dataset.dialog));
});

// single keys get in the way of who speaks to the computer, and can be turned off
const SINGLE_KEYS = 'single-keys';
const singleKeys = () => { try { return localStorage.getItem(SINGLE_KEYS) !== 'off'; } catch { return true; } };
document.querySelectorAll('[data-single-keys]').forEach(box => { box.checked = singleKeys(); });
document.addEventListener('change', event => {
  if (!event.target.matches('[data-single-keys]')) return;
  try { localStorage.setItem(SINGLE_KEYS, event.target.checked ? 'on' : 'off'); } catch { /* not remembered then */ }
});
const isTyping = element => element.closest('textarea, select, [contenteditable], input:not([type=checkbox], [type=radio])');
// on a Mac the control key edits what is typed
const isCommand = event => !event.shiftKey && (navigator.platform.startsWith('Mac') ? !event.ctrlKey : !event.metaKey);
const boxOf = event => {
  if (event.altKey) return null;
  if (event.ctrlKey || event.metaKey) return isCommand(event) && event.key.toLowerCase() === 'k' ? 'quick' : null;
  return isTyping(event.target) || !singleKeys() ? null : { '/': 'quick', '?': 'keys' }[event.key];
};
document.addEventListener('keydown', event => {
  const box = document.getElementById(boxOf(event));
  if (!box) return;
  event.preventDefault();
  openBox(box);
});

// ---- search: arrows go from the field through what was found, which is said within the box, for all else is silent
document.addEventListener('keydown', event => {
  const box = event.target.closest('#quick');
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!box || !step) return;
  const places = [box.querySelector('input'), ...box.querySelectorAll('#quick-found a')];
  const place = places[places.indexOf(event.target) + step];
  if (!place) return;
  event.preventDefault();
  place.focus();
});
document.addEventListener('htmx:afterSettle', event => {
  if (event.detail.elt.id !== 'quick-found') return;
  document.getElementById('quick-said').textContent = event.detail.elt.querySelector('[data-tell]')?.textContent ?? '';
});

// ---- what only makes sense with scripts shows itself, also in what is loaded later
const ready = () => {
  document.querySelectorAll('[data-tick-all][hidden], [data-toast-close][hidden], [data-dialog][hidden]').forEach(part => { part.hidden = false; });
  document.querySelectorAll('[data-roving]').forEach(month => {
    onlyStop(month, daysOf(month).find(day => day.hasAttribute('aria-current')) ?? daysOf(month)[0]);
  });
};
document.addEventListener('htmx:afterSettle', ready);
ready();
