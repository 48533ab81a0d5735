// What of a page does not fit: it scrolls sideways, text is cut or lies over other text, a word is broken in the middle.
() => {
  const errors = new Set();
  const root = document.documentElement;
  const visible = it => it.checkVisibility({visibilityProperty: true}) && it.getClientRects().length > 0;
  const name = it => it.tagName.toLowerCase() + '.' + (it.getAttribute('class') ?? '') + ' ' + it.textContent.trim().replace(/\s+/g, ' ').slice(0, 60);
  const all = [...document.body.querySelectorAll('*')].filter(visible);

  if (root.scrollWidth > root.clientWidth) {
    const beyond = it => it.getBoundingClientRect().right > root.clientWidth + 1;
    const wide = all.filter(beyond).filter(it => !beyond(it.parentElement)).map(it => name(it) + ' in ' + name(it.parentElement));
    errors.add('the page scrolls sideways: ' + root.scrollWidth + ' of ' + root.clientWidth + ' for ' + wide.slice(0, 3));
  }

  // What is meant to be cut says so: by three dots, by a number of lines, or by lying there for screen readers alone.
  const meant = style => style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none' || style.clipPath !== 'none';
  const hides = overflow => overflow === 'hidden' || overflow === 'clip';
  for (const it of all) {
    const style = getComputedStyle(it);
    if (it.closest('svg') || !it.innerText?.trim() || meant(style) || it.clientWidth <= 1) {
      continue;
    }
    const tight = it.matches('button, .btn, .chip, .tag, h1, h2, h3, summary, legend');
    if (it.scrollWidth > it.clientWidth + 1 && (hides(style.overflowX) || tight && style.overflowX === 'visible' && style.display !== 'inline')) {
      errors.add('cut: ' + name(it));
    }
    if (it.scrollHeight > it.clientHeight + 1 && hides(style.overflowY)) {
      errors.add('cut below: ' + name(it));
    }
  }

  const forScreenReaders = it => it && (getComputedStyle(it).clipPath !== 'none' || forScreenReaders(it.parentElement));
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (texts.nextNode()) {
    const node = texts.currentNode;
    if (!visible(node.parentElement)) {
      continue;
    }
    for (const word of node.data.matchAll(/(?<=^|[\s(“"])\p{L}{2,}(?=$|[\s,.;:!?)”"])/gu)) {
      range.setStart(node, word.index);
      range.setEnd(node, word.index + word[0].length);
      const lines = new Set([...range.getClientRects()].filter(box => box.width > 0).map(box => Math.round(box.top)));
      if (lines.size > 1 && !forScreenReaders(node.parentElement)) {
        errors.add('broken: ' + word[0] + ' in ' + name(node.parentElement));
      }
    }
  }

  const floats = it => {
    for (let each = it; each; each = each.parentElement) {
      if (['sticky', 'fixed'].includes(getComputedStyle(each).position)) {
        return true;
      }
    }
    return false;
  };
  const hit = [...document.querySelectorAll('main a.btn, main button, main input, main select, main summary')]
      .filter(visible).filter(it => getComputedStyle(it).opacity !== '0')
      .map(it => ({it, box: it.getBoundingClientRect(), floating: floats(it)}));
  hit.forEach((one, i) => hit.slice(i + 1).forEach(other => {
    const wide = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
    const high = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
    if (wide > 4 && high > 4 && one.floating === other.floating && !one.it.contains(other.it) && !other.it.contains(one.it)
        && !(other.it.matches('.btn-icon') && one.it.parentElement.contains(other.it))) {
      errors.add('overlap: ' + name(one.it) + ' | ' + name(other.it));
    }
  }));
  return [...errors];
}
