import type { FragmentType } from '@apollo/client';
import { Box } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { graphql } from '../../../graphql/generated/index.ts';
import { useMaskedFragment } from '../../../graphql/use-masked-fragment.ts';
import { LinkButton } from '../../../ui/link-button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { fileProblemText } from '../file-problem-words.ts';
import { columnName } from '../column-name.ts';

const FileProblem_import = graphql(`
  fragment FileProblem_import on Import {
    id
    profile
    fileProblem {
      code
      message
      line
      column
    }
  }
`);

/** Why the file can't be read: where in it, and what to do. */
export function FileProblem({ of }: { of: FragmentType<typeof FileProblem_import> }) {
  const { fileProblem, profile } = useMaskedFragment(FileProblem_import, of);
  const { i18n } = useLingui();
  if (!fileProblem) return null;
  const { line } = fileProblem;
  const column = fileProblem.column === null ? null : columnName(fileProblem.column - 1);
  return (
    <Box mb="md">
      <Notice kind="refusal" role="alert" title={<Trans>The file can't be read like this</Trans>}>
        {line !== null ? (
          <p style={{ margin: '0 0 4px' }}>
            {column === null ? (
              <Trans>Row {line}</Trans>
            ) : (
              <Trans>
                Row {line}, column {column}
              </Trans>
            )}
          </p>
        ) : null}
        <p style={{ margin: '0 0 10px' }}>{fileProblemText(i18n, fileProblem)}</p>
        <LinkButton
          to="/imports/new"
          search={{ profile: profile.toLowerCase() as Lowercase<typeof profile> }}
          size="xs"
          variant="default"
        >
          <Trans>Upload another file</Trans>
        </LinkButton>
      </Notice>
    </Box>
  );
}
