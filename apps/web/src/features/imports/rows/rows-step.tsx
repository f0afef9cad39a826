import type { FragmentType } from '@apollo/client';
import { Box, Stack } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { graphql } from '../../../graphql/generated/index.ts';
import { useMaskedFragment } from '../../../graphql/use-masked-fragment.ts';
import { RecordSection, RecordSheet } from '../../../ui/record-section.tsx';
import { RunSection } from '../run/run-section.tsx';
import { ImportCounts } from './import-counts.tsx';
import { ImportGrid } from './import-grid.tsx';
import { ProblemGroups } from './problem-groups.tsx';
import { RejectsLink } from './rejects-link.tsx';

const RowsStep_import = graphql(`
  fragment RowsStep_import on Import {
    id
    counts {
      reject
    }
    problems {
      code
    }
    ...ImportCounts_import
    ...ProblemGroups_import
    ...RunSection_import
    ...ImportGrid_import
  }
`);

interface RowsStepProps {
  of: FragmentType<typeof RowsStep_import>;
  onChanged: () => void;
}

/** What each row would do, what is wrong with some of them, and the button that runs it all. */
export function RowsStep({ of, onChanged }: RowsStepProps) {
  const file = useMaskedFragment(RowsStep_import, of);
  return (
    <>
      <RecordSheet>
        <RecordSection
          title={<Trans>What will happen</Trans>}
          description={<Trans>Nothing is changed yet. Choose a number to see its rows.</Trans>}
        >
          <Stack gap="md">
            <ImportCounts of={file} />
            <RunSection of={file} onChanged={onChanged} />
          </Stack>
        </RecordSection>
        {file.problems.length > 0 ? (
          <RecordSection
            title={<Trans>To mend</Trans>}
            description={<Trans>Correct the cells below, or leave the rows out. The others are not held up.</Trans>}
            action={file.counts.reject > 0 ? <RejectsLink importId={file.id} /> : null}
          >
            <ProblemGroups of={file} />
          </RecordSection>
        ) : null}
      </RecordSheet>
      <Box mt="md">
        <ImportGrid of={file} onChanged={onChanged} />
      </Box>
    </>
  );
}
