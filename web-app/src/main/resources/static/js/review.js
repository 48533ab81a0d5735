// Keys for reviewers (J, K, V, R) and saved comments without a round trip. The page works without this file.
const keys = document.querySelector('[data-keys]');
const keysOn = document.querySelector('[data-keys-on]');
const remembered = () => !document.cookie.split('; ').includes('review-keys=off');

if (keysOn) {
  keys.hidden = false;
  keysOn.checked = remembered();
  keysOn.addEventListener('change', () => {
    document.cookie = `review-keys=${keysOn.checked ? 'on' : 'off'}; path=/reviewer; max-age=31536000; samesite=lax`;
  });
  document.addEventListener('keydown', event => {
    if (!keysOn.checked || event.ctrlKey || event.metaKey || event.altKey || event.repeat || isTyping(event.target)) return;
    const key = event.key.toLowerCase();
    const target = /^[a-z]$/.test(key) && document.querySelector(`[data-key="${key}"]`);
    if (!target) return;
    event.preventDefault();
    // to return something one says why: that comes first
    const comment = document.getElementById('comment');
    if (key === 'r' && comment && !comment.value.trim()) comment.focus();
    else target.click();
  });
}

// a saved comment goes into the text, below what is there
document.addEventListener('click', event => {
  const button = event.target.closest('[data-insert]');
  const field = button && document.getElementById(button.dataset.insert);
  if (!field) return;
  event.preventDefault();
  const text = button.querySelector('[data-text]').textContent;
  field.value = [field.value.trim(), text].filter(Boolean).join('\n\n');
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.focus();
});
