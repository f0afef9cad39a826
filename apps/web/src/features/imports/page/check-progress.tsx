import '@mantine/core/styles/Progress.layer.css';
import type { FragmentType } from '@apollo/client';
import { Progress, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { graphql } from '../../../graphql/generated/index.ts';
import { useMaskedFragment } from '../../../graphql/use-masked-fragment.ts';
import { RecordSheet, RecordSection } from '../../../ui/record-section.tsx';

const CheckProgress_import = graphql(`
  fragment CheckProgress_import on Import {
    id
    state
    rowCount
    checkedCount
  }
`);

/** How many rows are judged; nothing once all of them are. */
export function CheckProgress({ of }: { of: FragmentType<typeof CheckProgress_import> }) {
  const { state, rowCount, checkedCount } = useMaskedFragment(CheckProgress_import, of);
  const { t, i18n } = useLingui();
  const checked = i18n.number(checkedCount);
  const all = i18n.number(rowCount);
  if (state !== 'CHECKING') return <div role="status" />;
  return (
    <div role="status">
      <RecordSheet>
        <RecordSection title={<Trans>Checking</Trans>}>
          <Text size="sm">
            <Trans>
              {checked} of {all} rows are checked. Nothing is changed yet, and you can leave this page meanwhile.
            </Trans>
          </Text>
          <Progress value={rowCount === 0 ? 0 : (checkedCount / rowCount) * 100} aria-label={t`Progress`} animated />
        </RecordSection>
      </RecordSheet>
    </div>
  );
}
