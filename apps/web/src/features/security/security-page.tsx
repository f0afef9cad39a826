import '../../ui/styles-more.ts';
import { useSuspenseQuery } from '@apollo/client/react';
import { Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { graphql } from '../../graphql/generated/index.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { RecordSection, RecordSheet } from '../../ui/record-section.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { ChangePasswordForm } from './change-password-form.tsx';

const SecurityPageQuery = graphql(`
  query SecurityPage {
    viewer {
      id
      signInName
      sessions {
        id
      }
    }
  }
`);

/** What somebody signs in with, and where. */
export function SecurityPage() {
  const { t } = useLingui();
  const { signInName, sessions } = useSuspenseQuery(SecurityPageQuery, { fetchPolicy: 'cache-and-network' }).data
    .viewer;
  const count = sessions.length;
  return (
    <>
      <PageHeader title={t`Security`} />
      <RecordSheet>
        <RecordSection title={<Trans>Sign-in</Trans>}>
          <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
            <Trans>
              You sign in with <strong>{signInName}</strong>.
            </Trans>
          </Text>
        </RecordSection>
        <RecordSection title={<Trans>Password</Trans>}>
          <ChangePasswordForm signInName={signInName} />
        </RecordSection>
        <RecordSection title={<Trans>Devices</Trans>}>
          <Text size="sm">
            <Trans>Signed in on {count} devices.</Trans>{' '}
            <TextLink to="/account/sessions">
              <Trans>See where, and sign out elsewhere</Trans>
            </TextLink>
          </Text>
        </RecordSection>
      </RecordSheet>
    </>
  );
}
