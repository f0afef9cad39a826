import type { FragmentType } from '@apollo/client';
import { Trans, useLingui } from '@lingui/react/macro';
import { graphql } from '../../../graphql/generated/index.ts';
import { useMaskedFragment } from '../../../graphql/use-masked-fragment.ts';
import { Fact, FactList } from '../../../ui/fact-list.tsx';
import { RecordSection } from '../../../ui/record-section.tsx';
import { customValueText } from '../words/custom-value-text.ts';

const CustomFacts_participant = graphql(`
  fragment CustomFacts_participant on Participant {
    id
    customValues {
      value
      field {
        id
        label
        type
      }
    }
  }
`);

export function CustomFacts({ participant: from }: { participant: FragmentType<typeof CustomFacts_participant> }) {
  const { customValues } = useMaskedFragment(CustomFacts_participant, from);
  const { i18n } = useLingui();
  if (customValues.length === 0) return null;
  return (
    <RecordSection title={<Trans>Custom data</Trans>}>
      <FactList>
        {customValues.map(({ field, value }) => (
          <Fact key={field.id} label={field.label}>
            {customValueText(i18n, field.type, value)}
          </Fact>
        ))}
      </FactList>
    </RecordSection>
  );
}
