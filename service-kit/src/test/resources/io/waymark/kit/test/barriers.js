// What axe finds on the page with everything unfolded but menus, or in the menu of that number. Menus lie over the page, and over
// each other: each is opened by itself.
async ({rules, menu}) => {
  const options = {resultTypes: ['violations'], iframes: false};
  if (rules.length > 0) {
    options.runOnly = {type: 'rule', values: rules};
  }
  const look = async at => (await axe.run(at, options)).violations.map(rule => rule.id + ': '
      + rule.nodes.map(node => node.html + ' ' + node.failureSummary).join(' | '));
  if (menu < 0) {
    return look(document);
  }
  const open = [...document.querySelectorAll('details.menu')].filter(it => it.checkVisibility())[menu];
  open.open = true;
  const found = await look(open);
  open.open = false;
  return found;
}
