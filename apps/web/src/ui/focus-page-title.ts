/** Where the focus goes when what had it is gone: the start of the page, not the start of the window. */
export function focusPageTitle(): void {
  document.getElementById('page-title')?.focus({ preventScroll: true });
}
