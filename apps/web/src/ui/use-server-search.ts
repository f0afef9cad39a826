import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import type { LoadOptions, SearchOption } from '../lib/search-options.ts';

interface ServerSearch {
  options: readonly SearchOption[];
  /** Loading as long as the options are not the answer to what stands in the field. */
  state: 'loading' | 'ready' | 'failed';
}

interface Answer {
  load: LoadOptions;
  search: string;
  options: readonly SearchOption[];
  hasFailed: boolean;
}

/**
 * Asks the server for options while somebody types; a late answer to an earlier text is dropped. What another
 * function loaded is not offered any more: it may be what belonged to another employer.
 */
export function useServerSearch(load: LoadOptions, text: string, isActive: boolean): ServerSearch {
  const wanted = text.trim();
  const [search] = useDebouncedValue(wanted, 200);
  const [latest, setLatest] = useState<Answer | null>(null);

  useEffect(
    function loadOptions() {
      if (!isActive) return undefined;
      let isCurrent = true;
      const answer = (options: readonly SearchOption[], hasFailed: boolean) =>
        isCurrent && setLatest({ load, search, options, hasFailed });
      load(search).then(
        (options) => answer(options, false),
        () => answer([], true),
      );
      return () => {
        isCurrent = false;
      };
    },
    [load, search, isActive],
  );

  if (latest?.load !== load) return { options: [], state: 'loading' };
  if (latest.search !== wanted) return { options: latest.options, state: 'loading' };
  return { options: latest.options, state: latest.hasFailed ? 'failed' : 'ready' };
}
