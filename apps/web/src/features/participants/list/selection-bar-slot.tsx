import { lazy, Suspense } from 'react';
import { loadPageWords } from '../../../lib/i18n.ts';
import type { SelectionBarProps } from '../batch/selection-bar.tsx';

// Nobody is selected on the first screen.
const SelectionBar = lazy(async () => {
  const [{ SelectionBar: bar }] = await Promise.all([import('../batch/selection-bar.tsx'), loadPageWords()]);
  return { default: bar };
});

export function SelectionBarSlot(props: SelectionBarProps) {
  if (props.count === 0 && !props.isElsewhere && !props.isEverybody) return null;
  return (
    <Suspense fallback={null}>
      <SelectionBar {...props} />
    </Suspense>
  );
}
