import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import type { LoadOptions, SearchOption } from '../lib/search-options.ts';

interface ServerSearch {
  options: SearchOption[];
  state: 'loading' | 'ready' | 'failed';
}

/** Asks the server for options while somebody types; a late answer to an earlier text is dropped. */
export function useServerSearch(load: LoadOptions, text: string, isActive: boolean): ServerSearch {
  const [search] = useDebouncedValue(text.trim(), 200);
  const [result, setResult] = useState<ServerSearch>({ options: [], state: 'loading' });

  useEffect(
    function loadOptions() {
      if (!isActive) return undefined;
      let isCurrent = true;
      setResult((before) => ({ ...before, state: 'loading' }));
      load(search).then(
        (options) => isCurrent && setResult({ options, state: 'ready' }),
        () => isCurrent && setResult({ options: [], state: 'failed' }),
      );
      return () => {
        isCurrent = false;
      };
    },
    [load, search, isActive],
  );

  return result;
}
