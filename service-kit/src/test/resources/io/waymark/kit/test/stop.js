() => {
  const at = document.activeElement;
  if (!at || at === document.body) {
    return 'nowhere';
  }
  const alike = at.type === 'radio' ? document.getElementsByName(at.name) : [at];
  const name = at.outerHTML.slice(0, 120);
  alike.forEach(it => it.setAttribute('data-reached', ''));
  const parts = [at, at.nextElementSibling, at.closest('label')].filter(it => it);
  const rings = it => [getComputedStyle(it), getComputedStyle(it, '::before'), getComputedStyle(it, '::after')];
  const ring = style => style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
  if (!at.matches('iframe') && !parts.some(it => rings(it).some(ring))) {
    return 'not seen: ' + name;
  }
  if (at.tabIndex > 0) {
    return 'out of order: ' + name;
  }
  const box = at.getBoundingClientRect();
  const mine = it => it && (parts.some(part => part.contains(it)) || it.contains(at) && it.matches('label'));
  const points = [[.5, .5], [.1, .2], [.9, .2], [.1, .8], [.9, .8]]
      .map(([x, y]) => document.elementFromPoint(box.left + box.width * x, box.top + box.height * y));
  if (!at.matches('iframe') && !points.some(mine)) {
    return 'covered: ' + name + ' by ' + points[0]?.outerHTML.slice(0, 80);
  }
  const before = document.querySelector('[data-stop]');
  const order = before ? before.compareDocumentPosition(at) : 0;
  before?.removeAttribute('data-stop');
  at.setAttribute('data-stop', '');
  return order & Node.DOCUMENT_POSITION_PRECEDING ? 'back: ' + name : '';
}
