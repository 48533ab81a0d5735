// Loaded before the first paint, so that nobody sees the wrong theme flash by. Without it the system setting decides.
try {
  const chosen = localStorage.getItem('theme');
  if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset.theme = chosen;
} catch {
  // Storage is switched off: the system setting decides.
}
