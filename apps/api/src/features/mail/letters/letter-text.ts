import type { Letter } from './letter.ts';

/** The plain text of a letter: every word of the HTML, the address written out once. */
export function letterText(letter: Letter): string {
  const parts = [
    letter.greeting,
    ...letter.paragraphs,
    letter.ownLines.join('\n'),
    `${letter.button}:\n${letter.url}`,
    letter.expiry ?? '',
    `-- \n${letter.footer}`,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
