import { useEffect, useRef } from 'react';

/**
 * Moves with the key at once; while it is held down, once per frame. Else drawing every step would leave no time to fill
 * the rows that are passed.
 */
export function useHeldKey<TPosition>(move: (to: TPosition) => void) {
  const next = useRef<{ to: TPosition; frame: number } | null>(null);
  useEffect(() => () => cancelAnimationFrame(next.current?.frame ?? 0), []);

  function moveNow(to: TPosition) {
    next.current = null;
    move(to);
  }

  return {
    /** Where the next frame will be, if it isn't there yet. */
    position: () => next.current?.to ?? null,
    move: (to: TPosition, isRepeated: boolean) => {
      cancelAnimationFrame(next.current?.frame ?? 0);
      if (isRepeated) next.current = { to, frame: requestAnimationFrame(() => moveNow(to)) };
      else moveNow(to);
    },
  };
}
