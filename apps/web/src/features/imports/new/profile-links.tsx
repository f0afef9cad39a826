import { Trans } from '@lingui/react/macro';
import { IconHelp } from '@tabler/icons-react';
import type { ImportProfile } from '../../../graphql/generated/graphql.ts';
import { LinkButton } from '../../../ui/link-button.tsx';
import { OutsideLink } from '../../../ui/text-link.tsx';

/** A file to begin with: with every column, with its codes and with its rules (US-MAN-06, UK-BULK-03). */
export function ProfileLinks({ profile }: { profile: ImportProfile }) {
  const address = `/downloads/templates/${profile.toLowerCase()}`;
  return (
    <>
      <Trans>Begin with a template if you have no file yet:</Trans>{' '}
      <OutsideLink href={`${address}.xlsx`} download>
        <Trans>Excel, with codes and rules</Trans>
      </OutsideLink>
      {' · '}
      <OutsideLink href={`${address}.csv`} download>
        <Trans>CSV</Trans>
      </OutsideLink>
    </>
  );
}

/** Every column with its format and its codes (UK-BULK-03, US-CSV-07). It opens beside, so that nothing chosen is lost. */
export function RulesLink({ profile }: { profile: ImportProfile }) {
  return (
    <LinkButton
      to="/imports/rules/$profile"
      params={{ profile: profile.toLowerCase() }}
      target="_blank"
      variant="default"
      size="xs"
      leftSection={<IconHelp size={16} aria-hidden="true" />}
    >
      <Trans>Columns and formats</Trans>
    </LinkButton>
  );
}
