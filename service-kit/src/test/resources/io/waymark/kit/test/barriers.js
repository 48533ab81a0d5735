// What axe finds on the page with everything unfolded. Menus lie over the page, and over each other: each is opened by itself.
async rules => {
  const options = {resultTypes: ['violations'], iframes: false};
  if (rules.length > 0) {
    options.runOnly = {type: 'rule', values: rules};
  }
  const look = async at => (await axe.run(at, options)).violations.map(rule => rule.id + ': '
      + rule.nodes.map(node => node.html + ' ' + node.failureSummary).join(' | '));
  document.querySelectorAll('details').forEach(it => it.open = !it.matches('.menu'));
  const found = await look(document);
  const menus = [...document.querySelectorAll('details.menu')].filter(it => it.checkVisibility());
  for (const menu of menus) {
    menu.open = true;
    found.push(...await look(menu));
    menu.open = false;
  }
  return found;
}
