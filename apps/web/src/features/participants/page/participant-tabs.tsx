import '@mantine/core/styles/Tabs.layer.css';
import type { FragmentType } from '@apollo/client';
import { Tabs } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { lazy, type ReactNode, Suspense } from 'react';
import { graphql } from '../../../graphql/generated/index.ts';
import { useMaskedFragment } from '../../../graphql/use-masked-fragment.ts';
import { StatusTab } from '../status/status-tab.tsx';
import { GeneralTab } from './general-tab.tsx';
import classes from './participant-tabs.module.css';
import type { ParticipantTab } from './participant-search.ts';
import { TabPending } from './tab-pending.tsx';
import type { ParticipantUrl } from './use-participant-url.ts';

const EditParticipant = lazy(async () => ({
  default: (await import('../edit/edit-participant.tsx')).EditParticipant,
}));
const HistoryTab = lazy(async () => ({ default: (await import('../history/history-tab.tsx')).HistoryTab }));

const ParticipantTabs_viewer = graphql(`
  fragment ParticipantTabs_viewer on Viewer {
    id
    tenant {
      id
      vocabulary
    }
    ...EditParticipant_viewer
  }
`);

const ParticipantTabs_participant = graphql(`
  fragment ParticipantTabs_participant on Participant {
    id
    viewerCanReadHistory
    account {
      id
    }
    ...GeneralTab_participant
    ...EditParticipant_participant
    ...StatusTab_participant
  }
`);

interface ParticipantTabsProps {
  participant: FragmentType<typeof ParticipantTabs_participant>;
  viewer: FragmentType<typeof ParticipantTabs_viewer>;
  account: (id: string) => ReactNode;
  isEditing: boolean;
  url: ParticipantUrl;
}

export function ParticipantTabs({
  participant: from,
  viewer: fromViewer,
  account,
  isEditing,
  url,
}: ParticipantTabsProps) {
  const participant = useMaskedFragment(ParticipantTabs_participant, from);
  const viewer = useMaskedFragment(ParticipantTabs_viewer, fromViewer);
  const { viewerCanReadHistory } = participant;
  const isShut = (url.tab === 'history' && !viewerCanReadHistory) || (url.tab === 'account' && !participant.account);
  const tab = isShut ? 'general' : url.tab;

  return (
    <Tabs
      value={tab}
      onChange={(value) => value !== tab && void url.showTab((value ?? 'general') as ParticipantTab)}
      keepMounted={false}
      className={classes.root}
    >
      <Tabs.List className={classes.list}>
        <Tabs.Tab value="general">
          <Trans>General</Trans>
        </Tabs.Tab>
        <Tabs.Tab value="status">
          <Trans>Status and enrollments</Trans>
        </Tabs.Tab>
        {participant.account ? (
          <Tabs.Tab value="account">
            <Trans>Account</Trans>
          </Tabs.Tab>
        ) : null}
        {viewerCanReadHistory ? (
          <Tabs.Tab value="history">
            <Trans>History</Trans>
          </Tabs.Tab>
        ) : null}
      </Tabs.List>
      <Tabs.Panel value="general" pt="md">
        <Suspense fallback={<TabPending />}>
          {isEditing ? (
            <EditParticipant participant={participant} viewer={viewer} url={url} />
          ) : (
            <GeneralTab participant={participant} vocabulary={viewer.tenant.vocabulary} url={url} />
          )}
        </Suspense>
      </Tabs.Panel>
      <Tabs.Panel value="status" pt="md">
        <StatusTab participant={participant} />
      </Tabs.Panel>
      {participant.account ? (
        <Tabs.Panel value="account" pt="md">
          <Suspense fallback={<TabPending />}>{account(participant.id)}</Suspense>
        </Tabs.Panel>
      ) : null}
      {viewerCanReadHistory ? (
        <Tabs.Panel value="history" pt="md">
          <Suspense fallback={<TabPending />}>
            <HistoryTab participantId={participant.id} />
          </Suspense>
        </Tabs.Panel>
      ) : null}
    </Tabs>
  );
}
