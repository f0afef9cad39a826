import type { FragmentType } from '@apollo/client';
import { useLingui } from '@lingui/react/macro';
import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { ReactNode } from 'react';
import { graphql } from '../../graphql/generated/index.ts';
import type { BatchClearField, EndOfEnrollment } from '../../graphql/generated/graphql.ts';
import { useMaskedFragment } from '../../graphql/use-masked-fragment.ts';
import { formatDay } from '../../lib/dates.ts';
import { cancellationReasonWords } from '../../lib/record-words.ts';
import { programStatusWords, userTypeWords } from '../../lib/words.ts';
import { Fact, FactList } from '../../ui/fact-list.tsx';

const BatchChangeFacts_batch = graphql(`
  fragment BatchChangeFacts_batch on Batch {
    id
    change {
      status
      effectiveDate
      reason
      reasonText
      expectedReturnDate
      userType
      startDate
      expectedEndDate
      cleared
      previousStatus
      previousDate
      previousReason
      previousReasonText
      messageSubject
      messageText
      group {
        id
        name
      }
      employer {
        id
        name
      }
      occupation {
        id
        title
      }
      provider {
        id
        name
      }
      cohort {
        id
        title
      }
      caseOwner {
        id
        displayName
      }
      supervisorsAdded {
        id
        displayName
      }
      supervisorsRemoved {
        id
        displayName
      }
      supervisorsReplacedWith {
        id
        displayName
      }
    }
  }
`);

const clearedWords: Readonly<Record<BatchClearField, MessageDescriptor>> = {
  PROVIDER: msg`Training provider`,
  COHORT: msg`Cohort`,
  CASE_OWNER: msg`Case owner`,
  START_DATE: msg`Start date`,
  EXPECTED_END_DATE: msg`Expected end date`,
  REFERENCE_NUMBER: msg`Reference number`,
  SUPERVISORS: msg`Supervisors`,
};

const names = (people: readonly { displayName: string }[]): string => people.map((one) => one.displayName).join(', ');

/** What changes, field by field. */
export function BatchChangeFacts({ batch: from }: { batch: FragmentType<typeof BatchChangeFacts_batch> }) {
  const { change } = useMaskedFragment(BatchChangeFacts_batch, from);
  const { t, i18n } = useLingui();
  const endOf = (status: EndOfEnrollment | null) =>
    status ? i18n._(programStatusWords[status]) : t`Stays open beside the new one`;
  const facts: readonly (readonly [string, ReactNode])[] = [
    [t`Effective date`, formatDay(i18n.locale, change.effectiveDate)],
    [t`Reason`, change.reason ? i18n._(cancellationReasonWords[change.reason]) : null],
    [t`The reason in words`, change.reasonText],
    [t`Expected return`, formatDay(i18n.locale, change.expectedReturnDate)],
    [t`Employer`, change.employer?.name],
    [t`Occupation`, change.occupation?.title],
    [t`The present enrollment`, change.occupation ? endOf(change.previousStatus) : null],
    [t`It ends on`, formatDay(i18n.locale, change.previousDate)],
    [t`It ends because`, change.previousReason ? i18n._(cancellationReasonWords[change.previousReason]) : null],
    [t`That reason in words`, change.previousReasonText],
    [t`Training provider`, change.provider?.name],
    [t`Cohort`, change.cohort?.title],
    [t`Case owner`, change.caseOwner?.displayName],
    [t`Start date`, formatDay(i18n.locale, change.startDate)],
    [t`Expected end date`, formatDay(i18n.locale, change.expectedEndDate)],
    [t`Group`, change.group?.name],
    [t`Subject`, change.messageSubject],
    [t`Text`, change.messageText ? <MessageText key="text" text={change.messageText} /> : null],
    [t`User type`, change.userType ? i18n._(userTypeWords[change.userType]) : null],
    [t`Supervisors who are added`, names(change.supervisorsAdded)],
    [t`Supervisors who are removed`, names(change.supervisorsRemoved)],
    [t`Supervisors instead of all direct ones`, names(change.supervisorsReplacedWith)],
    [t`Emptied`, change.cleared.map((field) => i18n._(clearedWords[field])).join(', ')],
  ];
  const given = facts.filter(([, value]) => Boolean(value));
  if (given.length === 0) return null;
  return (
    <FactList>
      {given.map(([label, value]) => (
        <Fact key={label} label={label} isWide={label === t`Text`}>
          {value}
        </Fact>
      ))}
    </FactList>
  );
}

/** What was written, with its line breaks. */
function MessageText({ text }: { text: string }) {
  return <span style={{ whiteSpace: 'pre-line' }}>{text}</span>;
}
