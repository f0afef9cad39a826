import { Plural, Trans } from '@lingui/react/macro';
import type { BatchKind } from '../../graphql/generated/graphql.ts';
import { Notice } from '../../ui/notice.tsx';

/** What the button says that runs a batch. */
export function RunWords({ kind, count }: { kind: BatchKind; count: number }) {
  if (kind === 'MESSAGE') return <Plural value={count} one="Send to # person" other="Send to # people" />;
  if (kind === 'UNDO') return <Plural value={count} one="Put # person back" other="Put # people back" />;
  return <Plural value={count} one="Change # person" other="Change # people" />;
}

/** Instead of it, where there is nobody to change. */
export function NothingToDo({ kind }: { kind: BatchKind }) {
  return (
    <Notice kind="info">
      {kind === 'MESSAGE' ? (
        <Trans>There is nothing to do: nobody would get it.</Trans>
      ) : (
        <Trans>There is nothing to do: nobody would change.</Trans>
      )}
    </Notice>
  );
}
