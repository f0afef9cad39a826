import { Box } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import type { ImportProfile } from '../../../graphql/generated/graphql.ts';
import { LinkButton } from '../../../ui/link-button.tsx';
import { Notice } from '../../../ui/notice.tsx';

/** A header and nothing below it: there is nothing to go on with. */
export function NoRows({ profile }: { profile: ImportProfile }) {
  return (
    <Box mb="md">
      <Notice kind="refusal" role="alert" title={<Trans>There is no row below the header.</Trans>}>
        <LinkButton
          to="/imports/new"
          search={{ profile: profile.toLowerCase() as Lowercase<ImportProfile> }}
          size="xs"
          variant="default"
        >
          <Trans>Upload another file</Trans>
        </LinkButton>
      </Notice>
    </Box>
  );
}
