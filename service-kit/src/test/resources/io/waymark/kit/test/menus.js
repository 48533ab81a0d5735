// All that the menus on the page look like now: what they hold but hidden fields, the styles they are drawn by, the window's width
// and its theme.
() => {
  const shell = it => it.cloneNode(false).outerHTML;
  const styles = [...document.styleSheets].map(it => it.href ?? it.ownerNode.textContent).join(' ');
  const where = [innerWidth, matchMedia('(prefers-color-scheme: dark)').matches, getComputedStyle(document.documentElement).fontSize,
    shell(document.documentElement), shell(document.body), styles].join(' ');
  return [...document.querySelectorAll('details.menu')].filter(it => it.checkVisibility()).map(it => {
    const menu = it.cloneNode(true);
    menu.querySelectorAll('input[type=hidden]').forEach(field => field.removeAttribute('value'));
    const around = [];
    for (let each = it.parentElement; each && each !== document.body; each = each.parentElement) {
      around.push(each.tagName + '.' + each.className);
    }
    return where + ' ' + around.join(' ') + ' ' + menu.outerHTML;
  });
}
