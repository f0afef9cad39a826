import { useEffect, useState } from 'react';
import { focusPageTitle } from './focus-page-title.ts';

/** Brings the focus back to what opened a dialog that closes by being taken away, as one in the address does. */
export function useFocusBack(): void {
  const [opener] = useState(() => document.activeElement);
  useEffect(
    function returnFocusAtTheEnd() {
      return () => {
        setTimeout(() => {
          const isLost = document.activeElement === null || document.activeElement === document.body;
          if (!isLost) return;
          if (opener instanceof HTMLElement && opener !== document.body && opener.isConnected)
            opener.focus({ preventScroll: true });
          else focusPageTitle();
        });
      };
    },
    [opener],
  );
}
