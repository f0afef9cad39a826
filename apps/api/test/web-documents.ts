import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';

const WEB = path.resolve(import.meta.dirname, '../../web/src');

/** Every operation and fragment that the web app's files hold, by name. */
function documents(): Map<string, string> {
  const found = new Map<string, string>();
  for (const file of globSync('**/*.{ts,tsx}', { cwd: WEB, exclude: ['graphql/generated/**'] })) {
    for (const [, text = ''] of readFileSync(path.join(WEB, file), 'utf8').matchAll(/graphql\(`([^`]*)`\)/g)) {
      const name = /(?:query|mutation|fragment) (\w+)/.exec(text)?.[1];
      if (name) found.set(name, text);
    }
  }
  return found;
}

/** An operation of the web app with all fragments below it, as the browser sends it. */
export function webDocument(name: string): string {
  const all = documents();
  const used = new Set([name]);
  // A set gives what is added while it is walked, too.
  for (const each of used) {
    const text = all.get(each);
    if (text === undefined) throw new Error(`The web app has no ${each}.`);
    for (const [, fragment = ''] of text.matchAll(/\.\.\.(?!\s*on\b)(\w+)/g)) used.add(fragment);
  }
  return [...used].map((each) => all.get(each)).join('\n');
}
