import { useCallback, useEffect, useRef, useState } from 'react';
import type { GridPosition } from './use-grid-focus.ts';

/** Which cell is being edited. The cell gets the focus back when its editor closes. */
export function useCellEditing(focusActive: () => void) {
  const [edited, setEdited] = useState<GridPosition | null>(null);
  const focusBack = useRef(focusActive);
  const wasEdited = useRef(false);
  useEffect(function knowWhereToGoBack() {
    focusBack.current = focusActive;
  });
  useEffect(
    function goBackToTheCell() {
      if (wasEdited.current && edited === null) focusBack.current();
      wasEdited.current = edited !== null;
    },
    [edited],
  );
  return { edited, startEdit: setEdited, endEdit: useCallback(() => setEdited(null), []) };
}
