import type { FragmentType } from '@apollo/client';
import { Title } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { RefObject } from 'react';
import { graphql } from '../../../graphql/generated/index.ts';
import { useMaskedFragment } from '../../../graphql/use-masked-fragment.ts';
import { PersonAvatar } from '../../../ui/person-avatar.tsx';
import { StatusBadge } from '../../../ui/status-badge.tsx';
import { useDocumentTitle } from '../../../ui/use-document-title.ts';
import { HeaderActions } from './header-actions.tsx';
import { HeaderFacts } from './header-facts.tsx';
import classes from './participant-header.module.css';
import type { ParticipantUrl } from './use-participant-url.ts';

const ParticipantHeader_participant = graphql(`
  fragment ParticipantHeader_participant on Participant {
    id
    displayName
    referenceNumber
    isTestRecord
    enrollment {
      id
      employer {
        id
        name
      }
    }
    ...HeaderFacts_participant
    ...HeaderActions_participant
  }
`);

interface ParticipantHeaderProps {
  participant: FragmentType<typeof ParticipantHeader_participant>;
  editButton: RefObject<HTMLButtonElement | null>;
  statusButton: RefObject<HTMLButtonElement | null>;
  isEditing: boolean;
  url: ParticipantUrl;
}

/** Who this is, in one look: the name followed by reference and employer, then the facts that people ask for on the phone. */
export function ParticipantHeader({ participant: from, ...actions }: ParticipantHeaderProps) {
  const participant = useMaskedFragment(ParticipantHeader_participant, from);
  const { t } = useLingui();
  const { displayName, referenceNumber } = participant;
  const employer = participant.enrollment.employer.name;
  const context = referenceNumber ? t`(${referenceNumber}; ${employer})` : t`(${employer})`;
  useDocumentTitle(`${displayName} ${context}`);

  return (
    <header className={classes.root}>
      <div className={classes.top}>
        <PersonAvatar name={displayName} size={48} />
        <Title order={1} size="h2" id="page-title" tabIndex={-1} className={classes.name}>
          {displayName} <span className={classes.context}>{context}</span>{' '}
          {participant.isTestRecord ? (
            <StatusBadge tone="stored">
              <Trans>Test record</Trans>
            </StatusBadge>
          ) : null}
        </Title>
        <HeaderActions participant={participant} {...actions} />
      </div>
      <HeaderFacts participant={participant} />
    </header>
  );
}
