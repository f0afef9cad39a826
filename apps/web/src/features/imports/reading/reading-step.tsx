import type { FragmentType } from '@apollo/client';
import { Button, Group, Loader, Text } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { graphql } from '../../../graphql/generated/index.ts';
import { useMaskedFragment } from '../../../graphql/use-masked-fragment.ts';
import { RecordSection, RecordSheet } from '../../../ui/record-section.tsx';
import { FileProblem } from './file-problem.tsx';
import { FirstRows } from './first-rows.tsx';
import { ReadingFields } from './reading-fields.tsx';

const ReadingStep_import = graphql(`
  fragment ReadingStep_import on Import {
    id
    state
    fileProblem {
      code
    }
    ...FileProblem_import
    ...ReadingFields_import
    ...FirstRows_import
  }
`);

interface ReadingStepProps {
  of: FragmentType<typeof ReadingStep_import>;
  onChanged: () => void;
}

/** How the file is read: what was found out is shown with the first rows, and can be changed. */
export function ReadingStep({ of, onChanged }: ReadingStepProps) {
  const file = useMaskedFragment(ReadingStep_import, of);
  const navigate = useNavigate({ from: '/imports/$importId' });
  if (file.state === 'READING')
    return (
      <Group gap="sm" role="status">
        <Loader size="sm" />
        <Text size="sm">
          <Trans>The file is being read. You can leave this page meanwhile.</Trans>
        </Text>
      </Group>
    );
  return (
    <>
      <FileProblem of={file} />
      <RecordSheet>
        <RecordSection
          title={<Trans>How it is read</Trans>}
          description={<Trans>This is what the file looks like. Change it where the rows below look wrong.</Trans>}
        >
          <ReadingFields of={file} onChanged={onChanged} />
        </RecordSection>
      </RecordSheet>
      {file.fileProblem ? null : (
        <>
          <FirstRows of={file} />
          <Button mt="md" onClick={() => void navigate({ search: { step: 'columns' } })}>
            <Trans>Go on to the columns</Trans>
          </Button>
        </>
      )}
    </>
  );
}
