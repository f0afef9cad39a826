import type { FragmentType } from '@apollo/client';
import { useLingui } from '@lingui/react/macro';
import { graphql } from '../../../graphql/generated/index.ts';
import { useMaskedFragment } from '../../../graphql/use-masked-fragment.ts';
import { Fact, FactList } from '../../../ui/fact-list.tsx';
import { customValueText } from '../words/custom-value-text.ts';
import { StandardSections } from '../words/standard-sections.tsx';

const StandardFacts_participant = graphql(`
  fragment StandardFacts_participant on Participant {
    id
    standardValues {
      value
      field {
        id
        label
        type
        section
      }
    }
  }
`);

/** What is filled in of the standard fields; nothing where nothing is. */
export function StandardFacts({ participant: from }: { participant: FragmentType<typeof StandardFacts_participant> }) {
  const { standardValues } = useMaskedFragment(StandardFacts_participant, from);
  const { i18n } = useLingui();
  if (standardValues.length === 0) return null;
  return (
    <StandardSections fields={standardValues} sectionOf={({ field }) => field.section}>
      {(own) => (
        <FactList>
          {own.map(({ field, value }) => (
            <Fact key={field.id} label={field.label}>
              {customValueText(i18n, field.type, value)}
            </Fact>
          ))}
        </FactList>
      )}
    </StandardSections>
  );
}
