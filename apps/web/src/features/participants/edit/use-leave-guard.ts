import { useBlocker } from '@tanstack/react-router';
import { useRef } from 'react';

/** Asks before typed changes are lost: on a link, on Cancel, on the browser's back button, and on closing the window. */
export function useLeaveGuard(isDirty: boolean) {
  const isDone = useRef(false);
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) => {
      const staysInEdit = next.pathname === current.pathname && 'edit' in next.search;
      return isDirty && !isDone.current && !staysInEdit;
    },
    enableBeforeUnload: () => isDirty && !isDone.current,
    withResolver: true,
  });
  return {
    isAsking: blocker.status === 'blocked',
    stay: () => blocker.reset?.(),
    discard: () => blocker.proceed?.(),
    /** After saving: nothing is left to lose. */
    leave(go: () => unknown) {
      isDone.current = true;
      void go();
    },
  };
}
