import type { FragmentType } from '@apollo/client';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconLock } from '@tabler/icons-react';
import { graphql } from '../../graphql/generated/index.ts';
import { useMaskedFragment } from '../../graphql/use-masked-fragment.ts';
import { trainingApproachWords } from '../../lib/record-words.ts';
import type { RecordColumn } from '../../ui/record-table/record-columns.ts';
import { RecordRow } from '../../ui/record-table/record-row.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { OccupationCount } from './occupation-count.tsx';
import classes from './occupation-row.module.css';

const OccupationRow_occupation = graphql(`
  fragment OccupationRow_occupation on Occupation {
    id
    title
    code
    onetCode
    trainingApproach
    viewerCanEdit
    owner {
      id
      name
    }
    providers {
      id
      name
    }
    ...OccupationCount_occupation
  }
`);

export function useOccupationColumns(): RecordColumn[] {
  const { t } = useLingui();
  return [
    { id: 'title', label: t`Title`, width: 'minmax(170px, 2fr)', isRowHeader: true },
    { id: 'onet', label: t`O*NET code`, width: 'minmax(100px, auto)' },
    { id: 'code', label: t`Code`, width: 'minmax(90px, auto)' },
    { id: 'approach', label: t`Approach`, width: 'minmax(120px, auto)' },
    { id: 'owner', label: t`Owner`, width: 'minmax(130px, 2fr)' },
    { id: 'providers', label: t`Training providers`, width: 'minmax(140px, 2fr)' },
    { id: 'participants', label: t`Participants`, width: 'minmax(96px, auto)', isNumber: true },
  ];
}

export function OccupationRow({ occupation: from }: { occupation: FragmentType<typeof OccupationRow_occupation> }) {
  const occupation = useMaskedFragment(OccupationRow_occupation, from);
  const { i18n } = useLingui();
  const { id, title, code, onetCode, trainingApproach, viewerCanEdit, owner, providers } = occupation;
  return (
    <RecordRow
      cells={{
        title: (
          <>
            <TextLink isStrong from="/occupations" to="." search={(before) => ({ ...before, open: id })}>
              {title}
            </TextLink>
            {viewerCanEdit ? null : (
              <span className={classes.locked}>
                <IconLock size={13} aria-hidden="true" />
                <Trans>Enroll only</Trans>
              </span>
            )}
          </>
        ),
        onet: onetCode,
        code,
        approach: i18n._(trainingApproachWords[trainingApproach]),
        owner: owner.name,
        providers: <span className={classes.providers}>{providers.map(({ name }) => name).join(', ')}</span>,
        participants: <OccupationCount occupation={occupation} />,
      }}
    />
  );
}
