() =>
  [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary, iframe, [tabindex="0"]')]
    .filter(it => it.tabIndex >= 0 && !it.disabled && it.checkVisibility({ visibilityProperty: true }))
    .filter(it => !it.hasAttribute('data-reached'))
    .map(it => 'not reached by Tab: ' + it.outerHTML.slice(0, 120))
