import { Button, Group, Stack, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { FindParticipantInput } from '../../../graphql/generated/graphql.ts';
import { newMutationId } from '../../../lib/mutation-id.ts';
import { LinkButton } from '../../../ui/link-button.tsx';
import { notifyDone, notifyFailed } from '../../../ui/notify.ts';
import { useSuperviseParticipant } from './use-supervise-participant.ts';

interface Found {
  id: string;
  displayName: string;
  isSupervised: boolean;
}

interface FoundListProps {
  people: readonly Found[];
  known: FindParticipantInput;
  onAdded: () => void;
}

export function FoundList({ people, known, onAdded }: FoundListProps) {
  const { t } = useLingui();
  const { superviseParticipant, isBusy } = useSuperviseParticipant();
  const [clientMutationId, setClientMutationId] = useState(newMutationId);

  async function add({ id: participantId, displayName }: Found) {
    const result = await superviseParticipant({ clientMutationId, participantId, known });
    if (result) setClientMutationId(newMutationId());
    if (result?.__typename !== 'ParticipantSaved')
      return notifyFailed(t`${displayName} could not be added. Try again.`);
    notifyDone(t`You supervise ${displayName} now.`);
    onAdded();
  }

  if (people.length === 0)
    return (
      <Text size="sm" role="status">
        <Trans>Nobody of your employer fits all of this. Check the spelling, or ask an administrator.</Trans>
      </Text>
    );
  return (
    <Stack gap="xs" role="status">
      {people.map((person) => (
        <Group key={person.id} gap="sm">
          <Text fw={600}>{person.displayName}</Text>
          {person.isSupervised ? (
            <LinkButton
              to="/participants/$participantId"
              params={{ participantId: person.id }}
              variant="default"
              size="xs"
            >
              <Trans>Open the record</Trans>
            </LinkButton>
          ) : (
            <Button size="xs" loading={isBusy} onClick={() => void add(person)}>
              <Trans>Add to my participants</Trans>
            </Button>
          )}
        </Group>
      ))}
    </Stack>
  );
}
