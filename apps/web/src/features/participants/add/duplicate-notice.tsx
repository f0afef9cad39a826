import { Button, Checkbox, Stack, Text } from '@mantine/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconExternalLink } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { formatDay } from '../../../lib/dates.ts';
import { accountStatusWords } from '../../../lib/words.ts';
import { Notice } from '../../../ui/notice.tsx';
import classes from './add-participant.module.css';
import type { Candidate, Duplicates } from './use-duplicate-check.ts';

const reasonWords = {
  SAME_EMAIL: msg`Same e-mail`,
  SAME_NAME_AND_BIRTH_DATE: msg`Same name and date of birth`,
  SAME_PHONE: msg`Same phone`,
  SAME_NATIONAL_ID: msg`Same identification number`,
  SAME_ULN: msg`Same ULN`,
};

interface DuplicateNoticeProps {
  duplicates: Duplicates;
  /** The person is the one who is there: what was typed goes into that record. */
  onMerge: (participantId: string) => void;
  /** "This is somebody else" is checked. */
  isOther: boolean;
  onOther: (isOther: boolean) => void;
  /** It has to be checked before anybody can be added. */
  isAnswerMissing: boolean;
}

/** The same address can't be used twice; what else is the same can be two people, which somebody has to say. */
export function DuplicateNotice({ duplicates, onMerge, isOther, onOther, isAnswerMissing }: DuplicateNoticeProps) {
  const { t } = useLingui();
  const { isEmailTaken, sameEmail, others } = duplicates;
  return (
    <Stack gap="xs" role="status">
      {isEmailTaken ? (
        <Notice kind="refusal" title={<Trans>This e-mail address is taken</Trans>}>
          {sameEmail.length > 0 ? (
            <People people={sameEmail} onMerge={onMerge} />
          ) : (
            <Text size="sm">
              <Trans>
                The account that has it is outside of what you can see. Use another address or leave it empty.
              </Trans>
            </Text>
          )}
        </Notice>
      ) : null}
      {others.length > 0 ? (
        <Notice kind="warning" title={<Trans>This person may be there already</Trans>}>
          <People people={others} onMerge={onMerge} />
          <Checkbox
            mt="xs"
            label={<Trans>This is somebody else: add anyway</Trans>}
            checked={isOther}
            aria-invalid={isAnswerMissing || undefined}
            error={isAnswerMissing ? t`Look at the people above first, then check this.` : undefined}
            onChange={(event) => onOther(event.currentTarget.checked)}
          />
        </Notice>
      ) : null}
    </Stack>
  );
}

/** Opens beside, so that nothing typed is lost. */
function People({ people, onMerge }: { people: readonly Candidate[]; onMerge: DuplicateNoticeProps['onMerge'] }) {
  const { t, i18n } = useLingui();
  return (
    <ul className={classes.people}>
      {people.map(
        ({ reasons, participant: { id, displayName, referenceNumber, dateOfBirth, accountStatus, enrollment } }) => (
          <li key={id}>
            <Link
              to="/participants/$participantId"
              params={{ participantId: id }}
              target="_blank"
              aria-label={t`${displayName} (opens in a new tab)`}
              className={classes.person}
            >
              {displayName} <IconExternalLink size={14} aria-hidden="true" />
            </Link>{' '}
            <span className={classes.detail}>
              {[
                reasons.map((reason) => i18n._(reasonWords[reason])).join(', '),
                formatDay(i18n.locale, dateOfBirth),
                referenceNumber,
                enrollment.employer.name,
                accountStatus === 'ACTIVE' ? null : i18n._(accountStatusWords[accountStatus]),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>{' '}
            <Button
              size="compact-xs"
              variant="default"
              aria-label={t`Use this person: ${displayName}`}
              onClick={() => onMerge(id)}
            >
              <Trans>Use this person</Trans>
            </Button>
          </li>
        ),
      )}
    </ul>
  );
}
