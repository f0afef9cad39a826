import type { FragmentType } from '@apollo/client';
import { Trans, useLingui } from '@lingui/react/macro';
import { graphql } from '../../../graphql/generated/index.ts';
import { useMaskedFragment } from '../../../graphql/use-masked-fragment.ts';
import { Fact, FactList } from '../../../ui/fact-list.tsx';
import { RecordSection } from '../../../ui/record-section.tsx';
import { answerText, questionsOf, questionWords } from '../../../lib/person-words/demographic-words.ts';

const DemographicFacts_participant = graphql(`
  fragment DemographicFacts_participant on Participant {
    id
    demographics {
      sex
      ethnicity
      race
      veteranStatus
      disability
      education
      employmentStatus
      genderIdentity
      hasNoNationalId
    }
  }
`);

interface DemographicFactsProps {
  participant: FragmentType<typeof DemographicFacts_participant>;
  vocabulary: 'US' | 'UK';
}

export function DemographicFacts({ participant: from, vocabulary }: DemographicFactsProps) {
  const { demographics } = useMaskedFragment(DemographicFacts_participant, from);
  const { i18n } = useLingui();
  const facts = questionsOf(vocabulary).map((question) => {
    const given = demographics?.[question] ?? [];
    const answers = typeof given === 'string' ? [given] : given;
    return { question, text: answers.map((code) => answerText(i18n, question, code)).join(', ') };
  });
  return (
    <RecordSection
      title={<Trans>Demographics</Trans>}
      description={<Trans>Confidential: for equal opportunity reports only.</Trans>}
    >
      <FactList>
        {facts.map(({ question, text }) => (
          <Fact key={question} label={i18n._(questionWords[question])}>
            {text}
          </Fact>
        ))}
        <Fact label={<Trans>Gender identity</Trans>}>{demographics?.genderIdentity}</Fact>
        {demographics?.hasNoNationalId ? (
          <Fact label={<Trans>Identification number</Trans>}>
            <Trans>Has none</Trans>
          </Fact>
        ) : null}
      </FactList>
    </RecordSection>
  );
}
