import { useEffect } from 'react';

export function useDocumentTitle(title: string): void {
  useEffect(
    function nameBrowserTab() {
      document.title = `${title} · Guildhall`;
    },
    [title],
  );
}
