import type { FragmentType } from '@apollo/client';
import { Trans, useLingui } from '@lingui/react/macro';
import { graphql } from '../../../graphql/generated/index.ts';
import { useMaskedFragment } from '../../../graphql/use-masked-fragment.ts';
import { formatMoment } from '../../../lib/dates.ts';
import { Notice } from '../../../ui/notice.tsx';

const SameFileNotice_import = graphql(`
  fragment SameFileNotice_import on Import {
    id
    sameFileAs {
      id
      fileName
      createdAt
      finishedAt
    }
  }
`);

/** The same file was imported before: when, and under which name. */
export function SameFileNotice({ of }: { of: FragmentType<typeof SameFileNotice_import> }) {
  const { sameFileAs } = useMaskedFragment(SameFileNotice_import, of);
  const { i18n } = useLingui();
  if (!sameFileAs) return null;
  const moment = formatMoment(i18n.locale, sameFileAs.finishedAt ?? sameFileAs.createdAt);
  const name = sameFileAs.fileName;
  return (
    <Notice kind="warning" role="status" title={<Trans>This file was imported before</Trans>}>
      <Trans>
        You imported exactly this file on {moment}, as {name}.
      </Trans>
    </Notice>
  );
}
