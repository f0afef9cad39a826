import '../../ui/styles-more.ts';
import { useSuspenseQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { graphql } from '../../graphql/generated/index.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { NotFoundPage } from '../../ui/not-found-page.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { MailSettingsForm } from './mail-settings-form.tsx';

const MailSettingsPageQuery = graphql(`
  query MailSettingsPage {
    viewer {
      id
      email
      tenant {
        id
        vocabulary
      }
    }
    tenantSettings {
      id
      ...MailSettingsForm_settings
    }
  }
`);

export function MailSettingsPage() {
  const { t } = useLingui();
  const { viewer, tenantSettings } = useSuspenseQuery(MailSettingsPageQuery, {
    fetchPolicy: 'cache-and-network',
  }).data;
  if (!tenantSettings) return <NotFoundPage />;
  return (
    <>
      <PageHeader
        title={t`Mail settings`}
        description={<Trans>Who your letters come from, and what they say.</Trans>}
        actions={
          <LinkButton to="/mail" variant="default">
            <Trans>Show mail</Trans>
          </LinkButton>
        }
      />
      <MailSettingsForm
        settings={tenantSettings}
        ownAddress={viewer.email}
        defaultLocale={viewer.tenant.vocabulary === 'UK' ? 'EN_GB' : 'EN_US'}
      />
    </>
  );
}
