const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** HTML for somebody's own website: a plain link, because a frame of a sign-up page could be dressed up as something else. */
export function embedSnippet(url: string, text: string): string {
  const escaped = (value: string) => value.replaceAll(/[&<>"]/g, (sign) => escapes[sign] ?? sign);
  return `<a href="${escaped(url)}" target="_blank" rel="noopener">${escaped(text)}</a>`;
}
