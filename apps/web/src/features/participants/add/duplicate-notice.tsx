import { Checkbox, Stack, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconExternalLink } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { formatDay } from '../../../lib/dates.ts';
import { Notice } from '../../../ui/notice.tsx';
import classes from './add-participant.module.css';
import type { Duplicates, Lookalike } from './use-duplicate-check.ts';

interface DuplicateNoticeProps {
  duplicates: Duplicates;
  /** "This is somebody else" is checked. */
  isOther: boolean;
  onOther: (isOther: boolean) => void;
  /** It has to be checked before anybody can be added. */
  isAnswerMissing: boolean;
}

/** The same address can't be used twice; the same name and date of birth can be two people, which somebody has to say. */
export function DuplicateNotice({ duplicates, isOther, onOther, isAnswerMissing }: DuplicateNoticeProps) {
  const { t } = useLingui();
  const { isEmailTaken, sameEmail, sameNameAndBirthDate } = duplicates;
  return (
    <Stack gap="xs" role="status">
      {isEmailTaken ? (
        <Notice kind="refusal" title={<Trans>This e-mail address is taken</Trans>}>
          {sameEmail.length > 0 ? (
            <People people={sameEmail} />
          ) : (
            <Text size="sm">
              <Trans>
                The account that has it is outside of what you can see. Use another address or leave it empty.
              </Trans>
            </Text>
          )}
        </Notice>
      ) : null}
      {sameNameAndBirthDate.length > 0 ? (
        <Notice kind="warning" title={<Trans>Somebody with this name and date of birth is there already</Trans>}>
          <People people={sameNameAndBirthDate} />
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
function People({ people }: { people: readonly Lookalike[] }) {
  const { t, i18n } = useLingui();
  return (
    <ul className={classes.people}>
      {people.map(({ id, displayName, referenceNumber, dateOfBirth, enrollment }) => (
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
            {[formatDay(i18n.locale, dateOfBirth), referenceNumber, enrollment.employer.name]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  );
}
