import '../../ui/styles-more.ts';
import type { FragmentType } from '@apollo/client';
import { Alert, Modal } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconLock } from '@tabler/icons-react';
import { graphql } from '../../graphql/generated/index.ts';
import { useMaskedFragment } from '../../graphql/use-masked-fragment.ts';
import { trainingApproachWords } from '../../lib/record-words.ts';
import { Fact, FactList } from '../../ui/fact-list.tsx';
import { useFocusBack } from '../../ui/use-focus-back.ts';
import { OccupationCount } from './occupation-count.tsx';

const OccupationDetailsDialog_occupation = graphql(`
  fragment OccupationDetailsDialog_occupation on Occupation {
    id
    title
    code
    onetCode
    trainingApproach
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

interface OccupationDetailsDialogProps {
  occupation: FragmentType<typeof OccupationDetailsDialog_occupation>;
  onClose: () => void;
}

/** An occupation of somebody else: to look at, and to enroll into. */
export function OccupationDetailsDialog({ occupation: from, onClose }: OccupationDetailsDialogProps) {
  const occupation = useMaskedFragment(OccupationDetailsDialog_occupation, from);
  const { i18n } = useLingui();
  useFocusBack();
  const { title, code, onetCode, trainingApproach, owner, providers } = occupation;
  return (
    <Modal opened onClose={onClose} title={title}>
      <Alert color="gray" variant="light" mb="md" icon={<IconLock aria-hidden="true" />}>
        <Trans>You can enroll people into it; only its owner edits it.</Trans>
      </Alert>
      <FactList isDense>
        <Fact label={<Trans>Owner</Trans>}>{owner.name}</Fact>
        <Fact label={<Trans>Training approach</Trans>}>{i18n._(trainingApproachWords[trainingApproach])}</Fact>
        <Fact label={<Trans>O*NET code</Trans>}>{onetCode}</Fact>
        <Fact label={<Trans>Code</Trans>}>{code}</Fact>
        <Fact label={<Trans>Training providers</Trans>}>{providers.map(({ name }) => name).join(', ')}</Fact>
        <Fact label={<Trans>Participants</Trans>}>
          <OccupationCount occupation={occupation} />
        </Fact>
      </FactList>
    </Modal>
  );
}
