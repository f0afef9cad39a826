/** Has the browser fetch a file of the server; the page stays as it is. */
export function downloadFile(path: string): void {
  const link = document.createElement('a');
  link.href = path;
  link.download = '';
  link.click();
}
