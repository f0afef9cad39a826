import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { ImportOutcome, ImportProfile, ImportState } from '../../graphql/generated/graphql.ts';
import { profileNames } from '../../lib/profile-words.ts';
import type { StatusTone } from '../../ui/status-badge.tsx';

interface ProfileWords {
  name: MessageDescriptor;
  purpose: MessageDescriptor;
}

export const profileWords: Readonly<Record<ImportProfile, ProfileWords>> = {
  PARTICIPANTS: {
    name: profileNames.participants,
    purpose: msg`Add participants, or change any of their details. Also reads what was exported from here.`,
  },
  APPRENTISCOPE: {
    name: profileNames.apprentiscope,
    purpose: msg`The file that ApprentiScope takes for managed accounts: e-mail, user type, name and address.`,
  },
  RAPIDS: {
    name: profileNames.rapids,
    purpose: msg`The batch file of RAPIDS: demographics, program dates and status, in its codes.`,
  },
  SUPPLEMENTAL: {
    name: profileNames.supplemental,
    purpose: msg`Your own fields, for people who are here already.`,
  },
  PIRL: { name: profileNames.pirl, purpose: msg`Fields of the PIRL report, for people who are here already.` },
  APTEM: {
    name: profileNames.aptem,
    purpose: msg`The list of learners as it is uploaded to Aptem, with its columns in any order.`,
  },
  ORGANIZATIONS: {
    name: profileNames.organizations,
    purpose: msg`Add employers, providers and other organizations, or change their details.`,
  },
};

export const importStateWords: Readonly<Record<ImportState, MessageDescriptor>> = {
  READING: msg`Being read`,
  UNREADABLE: msg`Can't be read`,
  MAPPING: msg`Waits for its columns`,
  CHECKING: msg`Being checked`,
  DRAFT: msg`Waits to be run`,
  QUEUED: msg`Waiting`,
  RUNNING: msg`Running`,
  DONE: msg`Done`,
  CANCELLED: msg`Stopped`,
  FAILED: msg`Failed`,
};

export const importStateTones: Readonly<Record<ImportState, StatusTone>> = {
  READING: 'running',
  UNREADABLE: 'stopped',
  MAPPING: 'plain',
  CHECKING: 'running',
  DRAFT: 'plain',
  QUEUED: 'running',
  RUNNING: 'running',
  DONE: 'done',
  CANCELLED: 'paused',
  FAILED: 'stopped',
};

/** What became of a row; of an import that waits: what would. */
export const outcomeWords: Readonly<Record<ImportOutcome, MessageDescriptor>> = {
  CREATE: msg`Added`,
  UPDATE: msg`Changed`,
  UNCHANGED: msg`Unchanged`,
  REJECT: msg`Rejected`,
  SKIP: msg`Left out`,
  REVERSED: msg`Undone`,
  KEPT: msg`Kept, edited since`,
  FAILED: msg`Could not be undone`,
};

export const plannedOutcomeWords: Readonly<Record<ImportOutcome, MessageDescriptor>> = {
  ...outcomeWords,
  CREATE: msg`To add`,
  UPDATE: msg`To change`,
  REJECT: msg`Can't be taken`,
};

export const outcomeTones: Readonly<Record<ImportOutcome, StatusTone>> = {
  CREATE: 'running',
  UPDATE: 'done',
  UNCHANGED: 'plain',
  REJECT: 'stopped',
  SKIP: 'paused',
  REVERSED: 'done',
  KEPT: 'paused',
  FAILED: 'stopped',
};
