import type { StatusChangeResult } from '@guildhall/domain';
import type { EnrollmentEntity, StatusChangeEntity } from '../enrollment.entity.ts';

/** What a change of program status writes on the enrollment. Dates of other statuses stay as they are (US-STA-10). */
export function enrollmentColumns(result: StatusChangeResult): Partial<EnrollmentEntity> {
  const { programStatus, effectiveDate, expectedReturnDate, reason, reasonText } = result;
  const { completionDate, cancellationDate, suspensionDate } = result;
  return {
    programStatus,
    statusDate: effectiveDate,
    expectedReturnDate,
    returnRefusedOn: null,
    cancellationReason: reason,
    cancellationReasonText: reasonText,
    ...(completionDate === null ? {} : { completionDate }),
    ...(cancellationDate === null ? {} : { cancellationDate }),
    ...(suspensionDate === null ? {} : { suspensionDate }),
  };
}

/** What of it is kept in the history. */
export function historyColumns(result: StatusChangeResult): Partial<StatusChangeEntity> {
  const { programStatus, effectiveDate, expectedReturnDate, reason, reasonText } = result;
  return { toStatus: programStatus, effectiveDate, expectedReturnDate, reason, reasonText };
}
