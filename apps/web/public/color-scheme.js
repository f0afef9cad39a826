// Runs before the first paint, so that a dark screen doesn't flash light. A file of its own: inline scripts are refused.
(() => {
  const chosen = localStorage.getItem('guildhall.color-scheme');
  const dark = chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
})();
