import { lazyRouteComponent } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import { loadPageWords } from '../../lib/i18n.ts';

/** A page behind the first screen: its code and its words are fetched together. */
export function lazyPage<TModule extends Record<string, ComponentType>, TKey extends keyof TModule & string>(
  load: () => Promise<TModule>,
  name: TKey,
) {
  return lazyRouteComponent(async () => {
    const [page] = await Promise.all([load(), loadPageWords()]);
    return page;
  }, name);
}
