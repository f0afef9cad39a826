import '../../ui/styles-more.ts';
import { useSuspenseQuery } from '@apollo/client/react';
import { useLingui, Trans } from '@lingui/react/macro';
import { graphql } from '../../graphql/generated/index.ts';
import { NotFoundPage } from '../../ui/not-found-page.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { AccountSettingsForm } from './account-settings-form.tsx';

const AccountSettingsPageQuery = graphql(`
  query AccountSettingsPage {
    viewer {
      id
      tenant {
        id
        vocabulary
      }
    }
    tenantSettings {
      id
      ...AccountSettingsForm_settings
    }
  }
`);

export function AccountSettingsPage() {
  const { t } = useLingui();
  const { data } = useSuspenseQuery(AccountSettingsPageQuery, { fetchPolicy: 'cache-and-network' });
  const { viewer, tenantSettings } = data;
  if (!tenantSettings || !viewer) return <NotFoundPage />;
  return (
    <>
      <PageHeader
        title={t`Account settings`}
        description={<Trans>How people come in, and what they are asked for.</Trans>}
      />
      <AccountSettingsForm settings={tenantSettings} vocabulary={viewer.tenant.vocabulary} />
    </>
  );
}
