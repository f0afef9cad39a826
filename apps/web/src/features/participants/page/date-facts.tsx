import type { FragmentType } from '@apollo/client';
import { Trans, useLingui } from '@lingui/react/macro';
import { graphql } from '../../../graphql/generated/index.ts';
import { useMaskedFragment } from '../../../graphql/use-masked-fragment.ts';
import { formatDay, formatMoment } from '../../../lib/dates.ts';
import { Fact, FactList } from '../../../ui/fact-list.tsx';
import { RecordSection } from '../../../ui/record-section.tsx';

const DateFacts_participant = graphql(`
  fragment DateFacts_participant on Participant {
    id
    createdAt
    updatedAt
    lastSignInAt
    enrollment {
      id
      startDate
      expectedEndDate
      plannedHours
      completionDate
      cancellationDate
      suspensionDate
      expectedReturnDate
    }
  }
`);

/** Each date is kept for itself: a later change of status does not write over an earlier one. */
export function DateFacts({ participant: from }: { participant: FragmentType<typeof DateFacts_participant> }) {
  const participant = useMaskedFragment(DateFacts_participant, from);
  const { t, i18n } = useLingui();
  const { enrollment } = participant;
  const day = (value: string | null) => formatDay(i18n.locale, value);
  const moment = (value: string | null) => formatMoment(i18n.locale, value);
  return (
    <RecordSection title={<Trans>Dates</Trans>}>
      <FactList>
        <Fact label={t`Start date`}>{day(enrollment.startDate)}</Fact>
        <Fact label={t`Expected end`}>{day(enrollment.expectedEndDate)}</Fact>
        {enrollment.plannedHours === null ? null : (
          <Fact label={t`Planned hours`}>{i18n.number(enrollment.plannedHours)}</Fact>
        )}
        {enrollment.completionDate ? <Fact label={t`Completed on`}>{day(enrollment.completionDate)}</Fact> : null}
        {enrollment.cancellationDate ? <Fact label={t`Cancelled on`}>{day(enrollment.cancellationDate)}</Fact> : null}
        {enrollment.suspensionDate ? <Fact label={t`Suspended on`}>{day(enrollment.suspensionDate)}</Fact> : null}
        {enrollment.expectedReturnDate ? (
          <Fact label={t`Expected return`}>{day(enrollment.expectedReturnDate)}</Fact>
        ) : null}
        <Fact label={t`Added`}>{moment(participant.createdAt)}</Fact>
        <Fact label={t`Last changed`}>{moment(participant.updatedAt)}</Fact>
        <Fact label={t`Last sign-in`}>{moment(participant.lastSignInAt)}</Fact>
      </FactList>
    </RecordSection>
  );
}
