// What somebody finds in the mailbox: without a mail server the product keeps the letters, and the regulator may read them.
import type { Page } from 'playwright-core';
import { ask } from './records.ts';
import { eventually } from './see.ts';

interface Letters {
  mails: { nodes: { letter: { text: string } }[] };
}

/** The path of the page that the last letter to an address leads to. `reader` is signed in as the regulator. */
export async function linkInLetter(reader: Page, email: string): Promise<string> {
  let path = '';
  await eventually(async () => {
    const { mails } = await ask<Letters>(
      reader,
      'query ($text: String!) { mails(first: 5, filter: { text: $text }) { nodes { letter { text } } } }',
      { text: email },
    );
    const url = /https?:\/\/\S+\/(accept|set-password)\/[\w-]{64}/.exec(mails.nodes[0]?.letter.text ?? '')?.[0];
    if (!url) throw new Error(`No letter with a link to ${email}: ${mails.nodes[0]?.letter.text ?? 'none at all'}`);
    path = new URL(url).pathname;
  });
  return path;
}
