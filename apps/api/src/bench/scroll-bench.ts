// Budget: whoever scrolls through 100,000 people sees no row without somebody in it for longer than a blink, in a real browser.
import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import type { BenchServer } from './servers.ts';
import type { BenchViewers } from './viewers.ts';

interface Seen {
  readonly gesture: string;
  readonly rows: number;
  readonly slowestFrame: number;
  readonly blanks: readonly number[];
}

const SCRIPT = path.resolve(import.meta.dirname, '../../../web/bench/scroll.ts');
/** The address by which the server of the bench knows itself. */
const ORIGIN = 'http://localhost:4000';
const BUDGET = 150;

/** Scrolls in the tenant as the person who sees everybody. */
export async function compareScrolling(
  api: BenchServer,
  tenant: BenchViewers & { readonly participants: number },
  say: (line: string) => void,
): Promise<void> {
  const { stdout } = await promisify(execFile)(process.execPath, [SCRIPT, ORIGIN, api.url, tenant.regulator.cookie]);
  for (const line of stdout.trim().split('\n')) {
    const { gesture, rows, slowestFrame, blanks } = JSON.parse(line) as Seen;
    const budget = gesture === 'drag' ? 'each until somebody is there' : `budget <= ${BUDGET} ms`;
    say(
      `${gesture} over ${rows} rows of ${tenant.participants}: ${blanks.length} times blank, ${Math.max(0, ...blanks)} ms at most (${budget}); slowest frame ${slowestFrame.toFixed(0)} ms`,
    );
  }
}
