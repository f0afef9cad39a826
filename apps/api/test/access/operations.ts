// How each operation is asked about one record. The access matrix says what each role then gets.
import { createHash } from 'node:crypto';
import { STAFF_TYPES } from '@guildhall/domain';
import { PASSWORD } from '../seed.ts';
import { accountOperations } from './account-operations.ts';
import { bare, byId, fieldOf, inList, mutation, type Asked, type Operation, type Variables } from './asking.ts';
import { FILE_OPERATIONS } from './import-operations.ts';
import { BATCH_OF_PEOPLE, BATCH_OPERATIONS } from './batch-operations.ts';
import { FILES_OF_PEOPLE } from './export-operations.ts';
import { ORGANIZATIONS, type Role, type Subject } from './cast.ts';
import { STATUS_OPERATIONS } from './status-operations.ts';

/** A cohort that the role may edit and the participant may join. */
const cohortFor = ({ role, cast, subject }: Asked): string => {
  if (role === 'sponsor') return cast.cohorts.sponsor.id;
  const employer = role === 'regulator' ? subject.employer : 'employer';
  return cast.cohorts[employer === 'sister' || employer === 'stranger' ? employer : 'employer'].id;
};
/** A supervisor of the participant's employer. */
const supervisorFor = ({ cast, subject }: Asked): string => cast.staff[subject.employer ?? 'employer'].id;
const edit = ({ subject, version }: Asked): Variables => ({ id: subject.id, version });
const today = (): string => new Date().toISOString().slice(0, 10);
const title = ({ subject }: Asked): string => `${subject.word} ${Math.random()}`;
const JOIN = `UPDATE enrollments e SET cohort_id = c.id FROM cohorts c
  WHERE e.participant_id = $1 AND e.is_current AND c.id = $2 AND c.tenant_id = e.tenant_id`;
const SUSPEND = `UPDATE enrollments SET program_status = 'suspended' WHERE participant_id = $1 AND is_current`;

/** Leaves nothing that hangs on a provider; on organizations of other kinds their occupations still do. */
const FREE_PROVIDER = `WITH people AS (UPDATE accounts SET account_status = 'deactivated' WHERE organization_id = $1 AND user_type = 'provider'),
    instructed AS (UPDATE enrollments SET provider_id = NULL WHERE provider_id = $1)
  DELETE FROM occupation_providers WHERE provider_id = $1`;
const FORGET_SETTINGS = ({ cast }: Asked) => ({
  sql: 'DELETE FROM tenant_settings WHERE tenant_id = $1',
  values: [cast.seed.tenantId],
});

/** A view that an earlier try has deleted, once more. */
const AGAIN = `INSERT INTO list_views (tenant_id, id, owner_id, name, search, shared_with)
  SELECT a.tenant_id, $1, a.id, $2, 'status=any', $3 FROM accounts a WHERE a.id = $4 ON CONFLICT ON CONSTRAINT pk_list_views DO NOTHING`;
const stored = {
  ready: ({ subject, cast }: Asked) => {
    const owner = Object.values(cast.listViews).find(({ id }) => id === subject.id)?.ownerId ?? subject.id;
    const types = subject.id === cast.listViews.shared.id ? STAFF_TYPES : [];
    return { sql: AGAIN, values: [subject.id, subject.word, `{${types.join(',')}}`, owner] };
  },
};

const WITHOUT_ADDRESS = `UPDATE accounts SET email = NULL, email_key = NULL, login_id = NULL WHERE id = $1`;
const REOPEN = `UPDATE invitations SET revoked_at = NULL, day_count = 1, expires_at = now() + interval '1 day' WHERE id = $1`;
const reopen = ({ subject }: Asked) => ({ sql: REOPEN, values: [subject.id] });
/** An invitation that nobody has seen, to an address that nobody has. */
const RENEW = `UPDATE invitations SET viewed_at = NULL, accepted_at = NULL, accepted_account_id = NULL, revoked_at = NULL,
  expires_at = now() + interval '1 day', email = gen_random_uuid() || '@example.org', email_key = gen_random_uuid()::text,
  token_hash = decode($2, 'hex') WHERE id = $1`;
const hexHashOf = (token: string): string => createHash('sha256').update(token).digest('hex');
const renew = ({ cast }: Asked) => {
  const { id, token } = cast.invitations.employer;
  return { sql: RENEW, values: [id, hexHashOf(token)] };
};
const openLink = ({ cast }: Asked) => {
  const { id, token } = cast.publicLinks.employer;
  return {
    sql: `UPDATE public_links SET token_hash = decode($2, 'hex') WHERE id = $1`,
    values: [id, hexHashOf(token)],
  };
};
const LINK_TOKEN = 'L'.repeat(64);
const WITH_LINK = `INSERT INTO password_links (purpose, email_key, login_id, token_hash, expires_at)
  SELECT 'reset', l.email, l.id, decode($2, 'hex'), now() + interval '1 hour' FROM accounts a JOIN logins l ON l.id = a.login_id
  WHERE a.id = $1 ON CONFLICT ON CONSTRAINT uq_password_links_token_hash DO UPDATE
    SET used_at = NULL, email_key = excluded.email_key, login_id = excluded.login_id`;
const withLink = ({ subject }: Asked) => ({ sql: WITH_LINK, values: [subject.id, hexHashOf(LINK_TOKEN)] });
/** A user type that belongs to the organization, as far as the role may give it. */
const typeFor = ({ subject, role, cast }: Asked): string => {
  const found = Object.entries(cast.organizations).find(([, { id }]) => id === subject.id);
  const kind = found ? ORGANIZATIONS[found[0] as keyof typeof ORGANIZATIONS] : 'employer';
  const isAbove = (kind === 'regulator' && role !== 'regulator') || (kind === 'sponsor' && role === 'administrator');
  return kind === 'employer' || isAbove ? 'SUPERVISOR' : kind.toUpperCase();
};
const isList = ({ found }: { found: unknown }): boolean => Array.isArray(found);

/** Every operation of the schema, and those fields and arguments that have a rule of their own, by what they are about. */
export const OPERATIONS = {
  participant: {
    participant: byId('participant'),
    participants: inList('participants', 'countsByProgramStatus { status count }'),
    'participants(filter.nationalId)': {
      document:
        'query ($number: String!) { found: participants(filter: { nationalId: $number }) { totalCount nodes { id } } }',
      variables: ({ subject }) => ({ number: subject.nationalId }),
      holds: ({ found }, subject) => found.nodes.some(({ id }: Subject) => id === subject.id),
    },
    'Participant.history': fieldOf('history', 'nodes { id }'),
    'Participant.demographics': fieldOf('demographics', 'sex'),
    'Participant.nationalId': fieldOf('nationalId', 'masked'),
    participantSuggestions: {
      document: 'query ($name: String!) { found: participantSuggestions(text: $name) { id } }',
      variables: ({ subject }) => ({ name: subject.word }),
      holds: ({ found }, subject) => found.some(({ id }: Subject) => id === subject.id),
    },
    participantDuplicates: {
      document: `query ($name: String!) { found: participantDuplicates(input: { givenName: "Robin", familyName: $name, dateOfBirth: "2001-02-03" }) {
        emailTaken candidates { participant { id } reasons } } }`,
      variables: ({ subject }) => ({ name: subject.word }),
      holds: ({ found }, subject) => found.candidates[0]?.participant.id === subject.id,
    },
    supervisorCandidates: {
      document: 'query ($id: ID!) { found: supervisorCandidates(participantId: $id) { supervisor { id } isAssigned } }',
      variables: ({ subject }) => ({ id: subject.id }),
      holds: ({ found }) => found.length > 0,
    },
    updateParticipant: mutation('updateParticipant', (asked) => ({ ...edit(asked), preferredName: title(asked) })),
    'updateParticipant(demographics)': mutation('updateParticipant', (asked) => ({
      ...edit(asked),
      demographics: { sex: 'female', disability: Math.random() < 0.5 ? 'no' : 'yes' },
    })),
    'updateParticipant(nationalId)': mutation('updateParticipant', (asked) => ({
      ...edit(asked),
      nationalId: asked.subject.nationalId,
    })),
    changeProgramStatus: mutation(
      'changeProgramStatus',
      ({ subject, version }) => ({ participantId: subject.id, version, status: 'ACTIVE', effectiveDate: today() }),
      { ready: ({ subject }) => ({ sql: SUSPEND, values: [subject.id] }) },
    ),
    ...STATUS_OPERATIONS,
    addSupervisors: mutation('addSupervisors', (asked) => ({
      participantId: asked.subject.id,
      supervisorIds: [supervisorFor(asked)],
    })),
    removeSupervisors: mutation('removeSupervisors', (asked) => ({
      participantId: asked.subject.id,
      supervisorIds: [supervisorFor(asked)],
    })),
    'addCohortMembers(participantIds)': mutation('addCohortMembers', (asked) => ({
      cohortId: cohortFor(asked),
      participantIds: [asked.subject.id],
    })),
    'removeCohortMembers(participantIds)': mutation(
      'removeCohortMembers',
      (asked) => ({ cohortId: cohortFor(asked), participantIds: [asked.subject.id] }),
      { ready: (asked) => ({ sql: JOIN, values: [asked.subject.id, cohortFor(asked)] }) },
    ),
    markParticipantSeen: bare('markParticipantSeen', 'participantId'),
    revealNationalId: bare('revealNationalId', 'participantId'),
    convertAccounts: {
      document: `mutation ($input: ConvertAccountsInput!) { result: convertAccounts(input: $input) {
        __typename ... on AccountsConverted { accounts { accountId } } } }`,
      variables: ({ subject }) => ({ input: { accountIds: [subject.id] } }),
    },
    sendPasswordReset: bare('sendPasswordReset', 'accountId'),
    createHandoverLink: {
      ...bare('createHandoverLink', 'accountId'),
      ready: ({ subject }) => ({ sql: WITHOUT_ADDRESS, values: [subject.id] }),
    },
    ...BATCH_OF_PEOPLE,
    ...FILES_OF_PEOPLE,
    'node(Participant)': byId('node'),
    ...accountOperations('participant'),
  },
  organization: {
    organization: byId('organization'),
    organizations: inList('organizations'),
    'createParticipant(employerId)': mutation('createParticipant', ({ subject, cast }) => ({
      givenName: 'Robin',
      familyName: 'New',
      userType: 'APPRENTICE',
      employerId: subject.id,
      occupationId: cast.occupations.regulator.id,
    })),
    employerLogins: {
      document: 'query ($id: ID!) { found: employerLogins(employerId: $id, role: SUPERVISOR) { supervisor { id } } }',
      variables: ({ subject }) => ({ id: subject.id }),
      holds: ({ found }) => found.length > 0,
    },
    updateOrganization: mutation('updateOrganization', (asked) => ({ ...edit(asked), city: title(asked) })),
    archiveOrganization: mutation('archiveOrganization', edit, {
      ready: ({ subject }) => ({ sql: FREE_PROVIDER, values: [subject.id] }),
    }),
    restoreOrganization: mutation('restoreOrganization', edit, {
      ready: ({ subject }) => ({
        sql: 'UPDATE organizations SET archived_at = now() WHERE id = $1',
        values: [subject.id],
      }),
    }),
    'createOccupation(ownerId)': mutation('createOccupation', (asked) => ({
      ownerId: asked.subject.id,
      title: title(asked),
      trainingApproach: 'HYBRID',
    })),
    'inviteUsers(organizationId)': mutation('inviteUsers', (asked) => ({
      organizationId: asked.subject.id,
      people: [{ email: `${crypto.randomUUID()}@example.org`, userType: typeFor(asked) }],
    })),
    'createManagedAccounts(organizationId)': mutation('createManagedAccounts', (asked) => ({
      organizationId: asked.subject.id,
      people: [
        {
          email: `${crypto.randomUUID()}@example.org`,
          givenName: 'Ina',
          familyName: 'New',
          userType: typeFor(asked),
        },
      ],
    })),
    'createPublicLink(employerId)': mutation('createPublicLink', ({ subject, cast }) => ({
      userType: 'APPRENTICE',
      employerId: subject.id,
      occupationId: cast.occupations.regulator.id,
    })),
    'createCohort(ownerId)': mutation('createCohort', (asked) => ({ ownerId: asked.subject.id, title: title(asked) })),
    'node(Organization)': byId('node'),
  },
  occupation: {
    occupation: byId('occupation'),
    occupations: inList('occupations'),
    updateOccupation: mutation('updateOccupation', (asked) => ({ ...edit(asked), title: title(asked) })),
    'node(Occupation)': byId('node'),
  },
  cohort: {
    cohort: byId('cohort'),
    cohorts: inList('cohorts'),
    updateCohort: mutation('updateCohort', (asked) => ({ ...edit(asked), title: title(asked) })),
    'addCohortMembers(cohortId)': mutation('addCohortMembers', ({ subject }) => ({
      cohortId: subject.id,
      participantIds: [],
    })),
    'removeCohortMembers(cohortId)': mutation('removeCohortMembers', ({ subject }) => ({
      cohortId: subject.id,
      participantIds: [],
    })),
    'node(Cohort)': byId('node'),
  },
  staffMember: {
    staffMember: byId('staffMember'),
    staff: inList('staff'),
    updateStaff: mutation('updateStaff', (asked) => ({ ...edit(asked), title: title(asked) })),
    'node(StaffMember)': byId('node'),
    ...accountOperations('staff'),
  },
  invitation: {
    invitations: inList('invitations', 'countsByState { state count }'),
    resendInvitations: mutation('resendInvitations', ({ subject }) => ({ ids: [subject.id] }), { ready: reopen }),
    revokeInvitations: mutation('revokeInvitations', ({ subject }) => ({ ids: [subject.id] }), { ready: reopen }),
    changeInvitationAddress: mutation(
      'changeInvitationAddress',
      ({ subject }) => ({ id: subject.id, email: `${crypto.randomUUID()}@example.org` }),
      { ready: reopen },
    ),
    showInvitationLink: { ...bare('showInvitationLink', 'id'), ready: reopen },
  },
  listView: {
    listViews: {
      document: 'query { found: listViews { id } }',
      holds: ({ found }, subject) => found.some(({ id }: Subject) => id === subject.id),
      ...stored,
    },
    updateListView: mutation('updateListView', (asked) => ({ ...edit(asked), name: title(asked) }), stored),
    deleteListView: mutation('deleteListView', ({ subject }) => ({ id: subject.id }), stored),
    'node(ListView)': { ...byId('node'), ...stored },
  },
  publicLink: {
    publicLink: byId('publicLink'),
    publicLinks: inList('publicLinks'),
    updatePublicLink: mutation('updatePublicLink', (asked) => ({ ...edit(asked), label: title(asked) })),
    'node(PublicLink)': byId('node'),
  },
  mail: {
    mail: byId('mail'),
    mails: inList('mails'),
    retryMail: mutation('retryMail', ({ subject }) => ({ id: subject.id }), {
      ready: ({ subject }) => ({ sql: `UPDATE mails SET state = 'dead' WHERE id = $1`, values: [subject.id] }),
    }),
    'node(Mail)': byId('node'),
  },
  batch: BATCH_OPERATIONS,
  ...FILE_OPERATIONS,
  session: {
    endSession: bare('endSession', 'id'),
  },
  account: {
    switchAccount: {
      ...bare('switchAccount', 'accountId'),
      undo: ({ cast, role }) => ({ id: cast.accounts[role as Role].id }),
    },
  },
  tenant: {
    viewer: { document: '{ found: viewer { id } }', holds: ({ found }, subject) => found.id === subject.id },
    'Viewer.participant': {
      document: '{ found: viewer { participant { id } } }',
      holds: ({ found }, subject) => found.participant?.id === subject.id,
    },
    customFields: { document: '{ found: customFields { label } }', holds: isList },
    importFields: {
      document: '{ found: importFields(profile: PARTICIPANTS) { id } }',
      holds: ({ found }) => found.some(({ id }: Subject) => id === 'given_name'),
    },
    standardFields: { document: '{ found: standardFields { label } }', holds: isList },
    groups: { document: '{ found: groups { name } }', holds: isList },
    signInOptions: { document: '{ found: signInOptions { mode } }', holds: ({ found }) => found.mode === 'test' },
    tenantSettings: { document: '{ found: tenantSettings { version } }', holds: ({ found }) => found !== null },
    seats: { document: '{ found: seats { used } }', holds: ({ found }) => found !== null },
    'node(TenantSettings)': {
      document: 'query ($id: ID!) { found: node(id: $id) { id } }',
      variables: ({ cast }) => ({ id: cast.seed.tenantId }),
      holds: ({ found }) => found !== null,
    },
    letterPreview: { document: '{ found: letterPreview { subject } }', holds: ({ found }) => found !== null },
    sendTestMail: mutation('sendTestMail', () => ({})),
    updateAccountSettings: mutation(
      'updateAccountSettings',
      () => ({
        version: 0,
        invitationHours: 48,
        requiredSignUpFields: [],
        mobileRequired: false,
        preferredNameRequired: false,
      }),
      { ready: FORGET_SETTINGS },
    ),
    updateMailSettings: mutation('updateMailSettings', () => ({ version: 0, senderName: 'Office' }), {
      ready: FORGET_SETTINGS,
    }),
    confirmDetails: mutation('confirmDetails', (asked) => ({ city: title(asked), signature: { typedName: 'Robin' } })),
    activationReport: {
      document: '{ found: activationReport(from: "2026-01-01", to: "2026-01-02") { total } }',
      holds: ({ found }) => found.total >= 0,
    },
    activations: { document: '{ found: activations(day: "2026-01-01") { activatedAt } }', holds: isList },
    addressesOfPostcode: {
      document: '{ found: addressesOfPostcode(postalCode: "AB1 2CD") { city } }',
      holds: isList,
    },
    addressChecks: {
      document: '{ found: addressChecks(emails: ["nobody@example.org"]) { state } }',
      holds: ({ found }) => found[0].state === 'FREE',
    },
    changePassword: mutation('changePassword', () => ({
      currentPassword: PASSWORD,
      newPassword: 'seven slow lanterns over the quay',
    })),
    requestPasswordLink: {
      document: 'mutation ($email: String!) { result: requestPasswordLink(email: $email) { __typename } }',
      variables: () => ({ email: `${crypto.randomUUID()}@example.org` }),
    },
    invitationByToken: {
      document: 'query ($token: String!) { found: invitationByToken(token: $token) { __typename } }',
      variables: ({ cast }) => ({ token: cast.invitations.employer.token }),
      holds: ({ found }) => found.__typename === 'InvitationSeen',
      ready: renew,
    },
    passwordLinkByToken: {
      document: 'query ($token: String!) { found: passwordLinkByToken(token: $token) { __typename } }',
      variables: () => ({ token: LINK_TOKEN }),
      holds: ({ found }) => found.__typename === 'PasswordLinkSeen',
      ready: withLink,
    },
    noteInvitationViewed: {
      document: 'mutation ($token: String!) { result: noteInvitationViewed(token: $token) { __typename } }',
      variables: ({ cast }) => ({ token: cast.invitations.employer.token }),
      ready: renew,
    },
    acceptInvitation: mutation(
      'acceptInvitation',
      ({ cast }) => ({
        token: cast.invitations.employer.token,
        password: 'seven slow lanterns over the quay',
        signUp: { givenName: 'Ina', familyName: 'New' },
      }),
      { ready: renew },
    ),
    setPassword: mutation('setPassword', () => ({ token: LINK_TOKEN, password: 'seven slow lanterns over the quay' }), {
      ready: withLink,
    }),
    publicLinkByToken: {
      document: 'query ($token: String!) { found: publicLinkByToken(token: $token) { __typename } }',
      variables: ({ cast }) => ({ token: cast.publicLinks.employer.token }),
      holds: ({ found }) => found.__typename === 'PublicLinkSeen',
      ready: openLink,
    },
    notePublicLinkViewed: {
      document: 'mutation ($token: String!) { result: notePublicLinkViewed(token: $token) { __typename } }',
      variables: ({ cast }) => ({ token: cast.publicLinks.employer.token }),
      ready: openLink,
    },
    joinThroughPublicLink: mutation(
      'joinThroughPublicLink',
      ({ cast }) => ({
        token: cast.publicLinks.employer.token,
        email: `${crypto.randomUUID()}@example.org`,
        password: 'seven slow lanterns over the quay',
        signUp: { givenName: 'Ina', familyName: 'New' },
      }),
      { ready: openLink },
    ),
    createListView: mutation('createListView', (asked) => ({ name: title(asked), search: 'status=any' })),
    createOrganization: mutation('createOrganization', (asked) => ({ kind: 'PROVIDER', name: title(asked) })),
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Operation>>>>;
export type Kind = keyof typeof OPERATIONS;
