// Watches, frame by frame, whether a row in sight has nobody in it.
import type { Page } from 'playwright-core';

/** Times in milliseconds. */
export interface Seen {
  readonly frames: number;
  readonly slowestFrame: number;
  /** How far the list was moved, in rows. */
  readonly rows: number;
  /** Each time that blank rows were in sight, how long until there were none. */
  readonly blanks: readonly number[];
}

declare global {
  interface Window {
    stopWatching: () => Seen;
  }
}

export const startWatching = (page: Page): Promise<void> => page.evaluate(watch);
export const whatWasSeen = (page: Page): Promise<Seen> => page.evaluate(() => window.stopWatching());

/** Runs in the page: it can use nothing from outside of itself. */
function watch(): void {
  const ROW = 40;
  const HEADER = 38;
  const grid = document.querySelector('[role="grid"]')!.parentElement!;
  const blanks: number[] = [];
  let blankSince: number | null = null;
  let last = performance.now();
  let [frames, slowestFrame, rows, top] = [0, 0, 0, grid.scrollTop];
  const frame = (now: number) => {
    const drawn = new Map(
      [...grid.querySelectorAll<HTMLElement>('[data-row]')].map((row) => [Number(row.dataset['row']), row]),
    );
    const first = Math.floor(grid.scrollTop / ROW);
    const end = Math.ceil((grid.scrollTop + grid.clientHeight - HEADER) / ROW);
    const count = Number(grid.firstElementChild!.getAttribute('aria-rowcount')) - 1;
    let isBlank = false;
    for (let index = first; index < Math.min(end, count); index += 1) {
      const row = drawn.get(index);
      isBlank ||= !row || row.ariaBusy === 'true';
    }
    if (isBlank) blankSince ??= now;
    else if (blankSince !== null) {
      blanks.push(now - blankSince);
      blankSince = null;
    }
    frames += 1;
    slowestFrame = Math.max(slowestFrame, now - last);
    rows += Math.abs(grid.scrollTop - top) / ROW;
    [last, top] = [now, grid.scrollTop];
    running = requestAnimationFrame(frame);
  };
  let running = requestAnimationFrame(frame);
  window.stopWatching = () => {
    cancelAnimationFrame(running);
    if (blankSince !== null) blanks.push(performance.now() - blankSince);
    return { frames, slowestFrame, rows: Math.round(rows), blanks: blanks.map(Math.round) };
  };
}
