import '@mantine/core/styles/Radio.layer.css';
import { useQuery } from '@apollo/client/react';
import { Radio, Stack, Text } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { graphql } from '../../../graphql/generated/index.ts';
import { Notice } from '../../../ui/notice.tsx';
import type { KeepChoice } from './edit-form.ts';
import type { EditValues } from './edit-values.ts';
import { type PlacedParticipant, placementEffectsOf } from './placement-effects-of.ts';

const CohortSupervisor = graphql(`
  query CohortSupervisor($id: ID!) {
    cohort(id: $id) {
      id
      supervisor {
        id
        displayName
      }
    }
  }
`);

interface PlacementEffectsProps {
  values: Pick<EditValues, 'employerId' | 'cohortId'>;
  participant: PlacedParticipant;
  keep: KeepChoice;
}

/** Says, before anything is saved, what a new employer or cohort does to the supervisors. */
export function PlacementEffects({ values, participant, keep }: PlacementEffectsProps) {
  const effects = placementEffectsOf(participant, values);
  const { data } = useQuery(CohortSupervisor, {
    variables: { id: values.cohortId?.id ?? '' },
    skip: effects.cohort !== 'joins',
  });
  const newcomer = effects.cohort === 'joins' ? data?.cohort?.supervisor?.displayName : undefined;
  const { dropped, leaver } = effects;
  const droppedNames = dropped.join(', ');
  const employer = values.employerId?.label ?? '';
  const cohort = participant.enrollment.cohort?.title ?? '';
  if (dropped.length === 0 && !leaver && !newcomer) return null;

  return (
    <Notice kind="info" role="status">
      <Stack gap="xs">
        {droppedNames ? (
          <Text size="sm">
            <Trans>
              With the change to {employer} these supervisors fall away: {droppedNames}.
            </Trans>
          </Text>
        ) : null}
        {leaver && effects.cohort === 'leaves' ? (
          <Radio.Group
            label={
              <Trans>
                {leaver} came with the cohort {cohort}. What happens now?
              </Trans>
            }
            value={keep.isKept ? 'keep' : 'leave'}
            onChange={(value) => keep.onChange(value === 'keep')}
          >
            <Stack gap={8} mt={6}>
              <Radio value="leave" label={<Trans>{leaver} no longer supervises</Trans>} />
              <Radio value="keep" label={<Trans>{leaver} stays as a direct supervisor</Trans>} />
            </Stack>
          </Radio.Group>
        ) : null}
        {leaver && effects.cohort === 'joins' ? (
          <Text size="sm">
            <Trans>
              {leaver} came with the cohort {cohort} and no longer supervises.
            </Trans>
          </Text>
        ) : null}
        {newcomer ? (
          <Text size="sm">
            <Trans>{newcomer} comes with the new cohort as supervisor.</Trans>
          </Text>
        ) : null}
      </Stack>
    </Notice>
  );
}
