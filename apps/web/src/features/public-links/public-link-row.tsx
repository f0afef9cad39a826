import type { FragmentType } from '@apollo/client';
import { Button, Group, Stack, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { graphql } from '../../graphql/generated/index.ts';
import { useMaskedFragment } from '../../graphql/use-masked-fragment.ts';
import { formatDay } from '../../lib/dates.ts';
import { userTypeWords } from '../../lib/words.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { notifyDone, notifyFailed } from '../../ui/notify.ts';
import type { RecordColumn } from '../../ui/record-table/record-columns.ts';
import { RecordRow } from '../../ui/record-table/record-row.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { publicLinkStateTones, publicLinkStateWords } from './public-link-states.ts';
import { useUpdatePublicLink } from './use-update-public-link.ts';

const PublicLinkRow_link = graphql(`
  fragment PublicLinkRow_link on PublicLink {
    id
    version
    userType
    label
    endsOn
    maxUses
    isPaused
    state
    views
    signUps
    viewerCanEdit
    employer {
      id
      name
    }
    occupation {
      id
      title
    }
  }
`);

export function usePublicLinkColumns(): RecordColumn[] {
  const { t } = useLingui();
  return [
    { id: 'name', label: t`Occupation`, width: 'minmax(150px, 2fr)', isRowHeader: true },
    { id: 'employer', label: t`Employer`, width: 'minmax(140px, 1.5fr)' },
    { id: 'type', label: t`Type`, width: 'minmax(100px, 1fr)' },
    { id: 'state', label: t`State`, width: 'minmax(116px, auto)' },
    { id: 'views', label: t`Views`, width: 'minmax(64px, auto)', isNumber: true },
    { id: 'signUps', label: t`Sign-ups`, width: 'minmax(84px, auto)', isNumber: true },
    { id: 'actions', label: t`Actions`, width: 'minmax(200px, auto)', isControl: true },
  ];
}

export function PublicLinkRow({ link: from }: { link: FragmentType<typeof PublicLinkRow_link> }) {
  const link = useMaskedFragment(PublicLinkRow_link, from);
  const { t, i18n } = useLingui();
  const { id, version, employer, occupation, userType, label, state, endsOn, views, signUps, maxUses } = link;
  const { updatePublicLink, isBusy } = useUpdatePublicLink();
  const number = (value: number) => value.toLocaleString(i18n.locale);
  const name = `${occupation.title}, ${employer.name}`;

  async function setPaused(isPaused: boolean) {
    const result = await updatePublicLink({ id, version, isPaused });
    if (result?.__typename !== 'PublicLinkSaved')
      return notifyFailed(t`This was not saved: somebody changed the link, or the server can't be reached. Try again.`);
    notifyDone(isPaused ? t`The link is paused.` : t`The link is open.`);
  }

  return (
    <RecordRow
      cells={{
        name: (
          <Stack gap={0} align="flex-start">
            <TextLink
              isStrong
              from="/public-links"
              to="."
              search={(now) => ({ ...now, dialog: 'share' as const, open: id })}
            >
              {occupation.title}
            </TextLink>
            <Text size="xs">{label}</Text>
          </Stack>
        ),
        employer: employer.name,
        type: i18n._(userTypeWords[userType]),
        state: (
          <Stack gap={2} align="flex-start">
            <StatusBadge tone={publicLinkStateTones[state]}>{i18n._(publicLinkStateWords[state])}</StatusBadge>
            {endsOn ? (
              <Text size="xs">
                <Trans>until {formatDay(i18n.locale, endsOn)}</Trans>
              </Text>
            ) : null}
          </Stack>
        ),
        views: number(views),
        signUps: maxUses === null ? number(signUps) : t`${number(signUps)} of ${number(maxUses)}`,
        actions: (
          <Group gap={6} wrap="nowrap">
            <LinkButton
              size="compact-sm"
              variant="default"
              from="/public-links"
              to="."
              search={(now) => ({ ...now, dialog: 'share' as const, open: id })}
              aria-label={t`Share the link for ${name}`}
            >
              <Trans>Share</Trans>
            </LinkButton>
            {link.viewerCanEdit ? (
              <>
                <LinkButton
                  size="compact-sm"
                  variant="default"
                  from="/public-links"
                  to="."
                  search={(now) => ({ ...now, dialog: 'edit' as const, open: id })}
                  aria-label={t`Edit the link for ${name}`}
                >
                  <Trans>Edit</Trans>
                </LinkButton>
                <Button
                  size="compact-sm"
                  variant="default"
                  loading={isBusy}
                  onClick={() => void setPaused(!link.isPaused)}
                  aria-label={link.isPaused ? t`Open again: the link for ${name}` : t`Pause the link for ${name}`}
                >
                  {link.isPaused ? <Trans>Open again</Trans> : <Trans>Pause</Trans>}
                </Button>
              </>
            ) : null}
          </Group>
        ),
      }}
    />
  );
}
