import type { FragmentType } from '@apollo/client';
import { Button, Group, Text, VisuallyHidden } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconEye, IconEyeOff } from '@tabler/icons-react';
import { graphql } from '../../../graphql/generated/index.ts';
import { useMaskedFragment } from '../../../graphql/use-masked-fragment.ts';
import { Fact, FactList } from '../../../ui/fact-list.tsx';
import { RecordSection } from '../../../ui/record-section.tsx';
import { nationalIdKindFor, nationalIdWords } from '../../../lib/person-words/national-id-words.ts';
import { useRevealNationalId } from './use-reveal-national-id.ts';

const NationalIdFacts_participant = graphql(`
  fragment NationalIdFacts_participant on Participant {
    id
    viewerCanRevealNationalId
    nationalId {
      kind
      masked
    }
  }
`);

interface NationalIdFactsProps {
  participant: FragmentType<typeof NationalIdFacts_participant>;
  vocabulary: 'US' | 'UK';
}

/** Masked until somebody asks, and again after a minute: a forgotten screen shows nothing. */
export function NationalIdFacts({ participant: from, vocabulary }: NationalIdFactsProps) {
  const participant = useMaskedFragment(NationalIdFacts_participant, from);
  const { i18n } = useLingui();
  const { value, isBusy, reveal, hide } = useRevealNationalId(participant.id);
  const { nationalId } = participant;
  const kind = nationalId?.kind ?? nationalIdKindFor(vocabulary);
  const label = i18n._(nationalIdWords[kind]);

  return (
    <RecordSection title={<Trans>Identification</Trans>}>
      <FactList>
        <Fact label={label} isWide>
          {nationalId ? (
            <>
              <Group gap="sm">
                <span role="status">
                  {value ? <VisuallyHidden>{label}: </VisuallyHidden> : null}
                  {value ?? nationalId.masked}
                </span>
                <Button
                  variant="default"
                  size="xs"
                  loading={isBusy}
                  leftSection={
                    value ? <IconEyeOff size={14} aria-hidden="true" /> : <IconEye size={14} aria-hidden="true" />
                  }
                  aria-describedby={value ? undefined : 'reveal-note'}
                  onClick={() => (value ? hide() : void reveal())}
                >
                  {value ? <Trans>Hide</Trans> : <Trans>Reveal</Trans>}
                </Button>
              </Group>
              <Text size="xs" c="dimmed" mt={6} id="reveal-note">
                <Trans>
                  Revealing is recorded in the history with your name. The number hides again after a minute.
                </Trans>
              </Text>
            </>
          ) : null}
        </Fact>
      </FactList>
    </RecordSection>
  );
}
