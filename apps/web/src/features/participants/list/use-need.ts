import { useCallback, useEffect, useRef } from 'react';
import type { GridRows } from '../../../ui/data-grid/grid-types.ts';
import { atRest, isJump, type ListMovement, movedTo } from './list-movement.ts';

/** After so many frames without a movement, somebody who dragged the list to a place far away has arrived. */
const framesOfRest = 3;

/** Notes where the list is, and calls `load` wherever people are worth fetching, and whenever it is another function. */
export function useNeed(load: (movement: ListMovement) => void): (rows: GridRows) => void {
  const movement = useRef(atRest);
  const frame = useRef(0);
  const latest = useRef(load);
  useEffect(
    function loadWithTheLatest() {
      latest.current = load;
      load(movement.current);
    },
    [load],
  );
  useEffect(() => () => cancelAnimationFrame(frame.current), []);

  return useCallback((rows: GridRows) => {
    const goTo = (next: ListMovement) => {
      movement.current = next;
      latest.current(next);
    };
    const rest = (frames: number) => {
      frame.current = requestAnimationFrame(() => (frames > 1 ? rest(frames - 1) : goTo({ ...atRest, ...rows })));
    };
    cancelAnimationFrame(frame.current);
    goTo(movedTo(rows, movement.current, performance.now()));
    if (isJump(movement.current)) rest(framesOfRest);
  }, []);
}
