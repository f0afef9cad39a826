import '../../ui/styles-more.ts';
import { useSuspenseQuery } from '@apollo/client/react';
import { useLingui, Trans } from '@lingui/react/macro';
import { graphql } from '../../graphql/generated/index.ts';
import { NotFoundPage } from '../../ui/not-found-page.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { AccountSettingsForm } from './account-settings-form.tsx';

const AccountSettingsPageQuery = graphql(`
  query AccountSettingsPage {
    tenantSettings {
      id
      ...AccountSettingsForm_settings
    }
  }
`);

export function AccountSettingsPage() {
  const { t } = useLingui();
  const { tenantSettings } = useSuspenseQuery(AccountSettingsPageQuery, { fetchPolicy: 'cache-and-network' }).data;
  if (!tenantSettings) return <NotFoundPage />;
  return (
    <>
      <PageHeader
        title={t`Account settings`}
        description={<Trans>How people come in, and what they are asked for.</Trans>}
      />
      <AccountSettingsForm settings={tenantSettings} />
    </>
  );
}
