// What the audit says of files that left the house, in words.
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { ExportKind } from '../../graphql/generated/graphql.ts';

export const exportKindWords: Readonly<Record<ExportKind, MessageDescriptor>> = {
  PARTICIPANTS: msg`Participants of the list`,
  TEMPLATE: msg`Template with participants`,
  USERS: msg`Users of the list`,
};

/** The filters of lists, as the API names them. */
const filterWords: Readonly<Record<string, MessageDescriptor>> = {
  text: msg`Search words`,
  name: msg`Name`,
  email: msg`E-mail`,
  referenceNumber: msg`Reference number`,
  nationalId: msg`Identification number`,
  userTypes: msg`Type`,
  programStatuses: msg`Program status`,
  accountStatuses: msg`Account status`,
  subscriptionStatuses: msg`Subscription`,
  accountTypes: msg`Signs in as`,
  hasStatusInconsistency: msg`Contradictory statuses`,
  employerIds: msg`Employer`,
  organizationIds: msg`Organization`,
  occupationIds: msg`Occupation`,
  cohortIds: msg`Cohort`,
  providerIds: msg`Training provider`,
  supervisorIds: msg`Supervisor`,
  caseOwnerIds: msg`Case owner`,
  isNewToViewer: msg`New`,
  groupIds: msg`Groups`,
  isTestRecord: msg`Test record`,
  startDateFrom: msg`Start date`,
  startDateTo: msg`Start date`,
  expiresWithinDays: msg`Expires soon`,
  isDeleted: msg`Deleted`,
};

/** The names of filters, each once; one that has no word stays as the API names it. */
export function filterTexts(filters: readonly string[], textOf: (word: MessageDescriptor) => string): string[] {
  return [...new Set(filters.map((name) => (filterWords[name] ? textOf(filterWords[name]) : name)))];
}
