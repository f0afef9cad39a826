import { Text } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { RecordSection } from '../../ui/record-section.tsx';
import { TextLink } from '../../ui/text-link.tsx';

interface TopicsProps {
  seesPeople: boolean;
  managesPeople: boolean;
  managesTenant: boolean;
}

/** How things are done, as far as the reader does them; each topic leads to its page. */
export function Topics({ seesPeople, managesPeople, managesTenant }: TopicsProps) {
  return (
    <>
      <RecordSection title={<Trans>Your own account</Trans>}>
        <Topic>
          <Trans>
            Change your password under <TextLink to="/account">Security</TextLink>, and see there{' '}
            <TextLink to="/account/sessions">where you are signed in</TextLink>. If you have several accounts, switch
            between them in the menu under your name.
          </Trans>
        </Topic>
      </RecordSection>
      {seesPeople ? (
        <RecordSection title={<Trans>Finding people</Trans>}>
          <Topic>
            <Trans>
              <TextLink to="/participants">The list of participants</TextLink> shows the active ones. Filters act at
              once; “Clear filters” brings the usual list back. Choose, order and size its columns, and save all of it
              as a view.
            </Trans>
          </Topic>
        </RecordSection>
      ) : null}
      {managesPeople ? <ManagingTopics /> : null}
      {managesTenant ? (
        <RecordSection title={<Trans>Running the account</Trans>}>
          <Topic>
            <Trans>
              <TextLink to="/seats">Seats</TextLink> says how many are used and by whom.{' '}
              <TextLink to="/settings/accounts">Account settings</TextLink> hold what everybody must give and how long
              invitations last; <TextLink to="/mail">Mail</TextLink> shows what was sent.
            </Trans>
          </Topic>
        </RecordSection>
      ) : null}
    </>
  );
}

function ManagingTopics() {
  return (
    <>
      <RecordSection title={<Trans>Adding people</Trans>}>
        <Topic>
          <Trans>
            Add a participant from the list, or <TextLink to="/invite">invite</TextLink> several people at once. Before
            anybody is added you are told who may be there already. Managed accounts have no access until you convert
            them.
          </Trans>
        </Topic>
      </RecordSection>
      <RecordSection title={<Trans>Breaks and the end of a program</Trans>}>
        <Topic>
          <Trans>
            Change the program status, never the account alone: the account and the seat follow by themselves, and
            reports stay right. A suspension with an expected return ends by itself when a seat is free.
          </Trans>
        </Topic>
      </RecordSection>
      <RecordSection title={<Trans>Changing many at once</Trans>}>
        <Topic>
          <Trans>
            Select people in the list and choose an action. You see first what would change; afterwards{' '}
            <TextLink to="/batches">Batch changes</TextLink> says what came of each person and can undo it for 30 days.
          </Trans>
        </Topic>
      </RecordSection>
    </>
  );
}

function Topic({ children }: { children: ReactNode }) {
  return (
    <Text size="sm" maw={640}>
      {children}
    </Text>
  );
}
