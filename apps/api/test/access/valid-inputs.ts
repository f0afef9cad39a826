// An input of each mutation that its own tenant would accept, so that one foreign or mistyped value in it is all that is wrong.
import type { Cast } from './cast.ts';
import { validImports } from './import-operations.ts';

/** The arguments of each mutation, for somebody of the sponsor's side. */
export function validArguments(
  cast: Cast,
  made: Readonly<Record<string, string>>,
): Readonly<Record<string, Record<string, unknown>>> {
  const { organizations, occupations, cohorts, listViews, publicLinks, invitations, mail, people, staff, accounts } =
    cast;
  const person = people.colleague.id;
  const members = { cohortId: cohorts.employer.id, participantIds: [person], keepSupervisor: false };
  const account = { accountId: person, version: 1 };
  const extension = { accountIds: [person], months: 12, endsOn: null };
  const supervisors = { participantId: person, supervisorIds: [staff.employer.id] };
  const place = { city: 'Leeds', region: 'Kent', postalCode: 'AB1 2CD', country: 'Wales' };
  const address = { addressLine1: 'Mill Lane 1', addressLine2: 'Yard', ...place };
  const contact = { ...address, email: 'post@example.org', phone: '+44 1234 567890', website: 'https://example.org' };
  const charge = { standing: 'CONFIRMED', ownerId: accounts.sponsor.id };
  const program = { startDate: '2026-01-01', endDate: '2026-12-01' };
  const identity = {
    givenName: 'Robin',
    familyName: 'Person',
    preferredName: 'Rob',
    phone: '+44 1234 567890',
    dateOfBirth: '2000-01-01',
    referenceNumber: 'R-1',
  };
  const somebody = {
    ...identity,
    ...address,
    pronouns: 'they',
    uln: null,
    minPayRate: 'NATIONAL_LIVING_WAGE',
    isTestRecord: false,
    caseOwnerId: accounts.sponsor.id,
  };
  const assigned = {
    employerId: organizations.employer.id,
    occupationId: occupations.mentored.id,
    providerId: organizations.provider.id,
    cohortId: cohorts.employer.id,
    mentorId: staff.employer.id,
    referrerId: accounts.referrer.id,
    employerAddressId: made.address,
  };
  const known = { email: null, givenName: 'Robin', familyName: 'Person', dateOfBirth: '2001-02-03' };
  const dates = { startDate: '2026-01-01', expectedEndDate: '2027-01-01' };
  const demographics = {
    sex: 'female',
    ethnicity: 'not_hispanic_or_latino',
    race: ['asian'],
    veteranStatus: 'non_veteran',
    disability: 'no',
    education: 'some_college',
    employmentStatus: 'new_employee',
    genderIdentity: 'Woman',
    hasNoNationalId: false,
  };
  return {
    subscriptionExtension: { input: { ...extension } },
    extendSubscriptions: { input: { extension, reason: 'More to learn' } },
    changeSubscriptionDates: { input: { ...account, startsOn: '2026-01-01', endsOn: '2099-01-01', reason: 'Longer' } },
    cancelSubscription: { input: { ...account, reason: 'Left' } },
    reinstateSubscription: { input: { ...account, reason: 'Came back' } },
    changeAccountStatus: { input: { ...account, status: 'DEACTIVATED', reason: 'Left' } },
    deleteAccount: { input: { ...account, typedName: 'Robin Person' } },
    restoreAccount: { input: { accountId: person } },
    addSupervisors: { input: { ...supervisors } },
    removeSupervisors: { input: { ...supervisors } },
    addCohortMembers: { input: { ...members } },
    removeCohortMembers: { input: { ...members } },
    prepareBatch: {
      input: {
        selection: { ids: [person], sort: [{ key: 'NAME', direction: 'ASC' }] },
        change: {
          status: {
            status: 'CANCELLED',
            effectiveDate: '2026-01-02',
            reason: 'OTHER',
            reasonText: 'Moved',
            expectedReturnDate: null,
          },
        },
      },
    },
    prepareExport: {
      input: {
        participants: { ids: [person], sort: [{ key: 'NAME', direction: 'ASC' }] },
        columns: ['given_name'],
        withDemographics: true,
        nationalIds: 'MASKED',
        reason: 'Report',
        isForMachines: true,
      },
    },
    prepareImport: { input: { selection: { ids: [person], sort: [{ key: 'NAME', direction: 'ASC' }] } } },
    runBatch: { input: { batchId: cast.batch.id, seats: 'ALL_OR_NONE' } },
    undoBatch: { input: { batchId: cast.batch.id } },
    ...validImports(cast.importOfFile.id),
    cancelBatch: { input: { batchId: cast.batch.id } },
    retryBatch: { input: { batchId: cast.batch.id } },
    changeProgramStatus: {
      input: {
        participantId: person,
        version: 1,
        status: 'CANCELLED',
        effectiveDate: '2026-01-02',
        reason: 'OTHER',
        reasonText: 'Moved',
        expectedReturnDate: null,
      },
    },
    correctStatusDate: {
      input: {
        participantId: person,
        version: 1,
        statusChangeId: made.statusChange ?? person,
        effectiveDate: '2026-01-02',
        expectedReturnDate: null,
      },
    },
    participantToSupervise: { input: { ...known } },
    superviseParticipant: { input: { participantId: person, known } },
    createEnrollment: {
      input: {
        participantId: person,
        version: 1,
        ...assigned,
        ...dates,
        keepCohortSupervisor: false,
        previous: { status: 'CANCELLED', effectiveDate: '2026-01-02', reason: 'OTHER', reasonText: 'Moved' },
      },
    },
    makeEnrollmentCurrent: { input: { participantId: person, version: 1, enrollmentId: person } },
    createParticipant: {
      input: {
        ...somebody,
        ...assigned,
        ...dates,
        plannedHours: 600,
        groupIds: [],
        demographics,
        nationalId: '219-09-9998',
        customValues: [{ fieldId: made.field, value: '43' }],
        email: `${crypto.randomUUID()}@example.org`,
        userType: 'APPRENTICE',
        supervisorIds: [staff.employer.id],
        confirmsRoleConflict: true,
      },
    },
    updateParticipant: {
      input: {
        ...somebody,
        ...assigned,
        ...dates,
        plannedHours: 600,
        id: person,
        version: 1,
        email: null,
        userType: 'APPRENTICE',
        keepCohortSupervisor: false,
        groupIds: [made.group],
        demographics,
        nationalId: '219-09-9999',
        customValues: [{ fieldId: made.field, value: '43' }],
      },
    },
    createOrganization: {
      input: {
        ...contact,
        ...charge,
        kind: 'EMPLOYER',
        name: 'New Ltd',
        partnerIds: [organizations.sponsor.id],
        addresses: [{ ...address, label: 'Depot' }],
      },
    },
    updateOrganization: {
      input: {
        ...contact,
        ...charge,
        addresses: [{ ...address, id: made.address, label: 'Depot' }],
        id: organizations.employer.id,
        version: 1,
        name: 'Employer',
        partnerIds: [organizations.sponsor.id],
      },
    },
    archiveOrganization: { input: { id: organizations.otherReferrer.id, version: 1 } },
    restoreOrganization: { input: { id: organizations.otherReferrer.id, version: 1 } },
    createOccupation: {
      input: {
        ownerId: organizations.sponsor.id,
        title: 'Trade',
        onetCode: '47-2111.00',
        trainingApproach: 'HYBRID',
        providerIds: [organizations.provider.id],
      },
    },
    updateOccupation: {
      input: {
        id: occupations.sponsor.id,
        version: 1,
        title: 'Trade',
        onetCode: '47-2111.00',
        trainingApproach: 'HYBRID',
        providerIds: [organizations.provider.id, organizations.otherProvider.id],
      },
    },
    createCohort: {
      input: { ...program, ownerId: organizations.employer.id, title: 'Autumn', supervisorId: staff.employer.id },
    },
    updateCohort: {
      input: {
        ...program,
        id: cohorts.employer.id,
        version: 1,
        title: 'Autumn',
        supervisorId: staff.employer.id,
        keepOldSupervisor: false,
      },
    },
    createListView: { input: { name: 'Late', search: 'status=any', sharedWith: [], isDefault: false } },
    updateListView: {
      input: { id: listViews.sponsor.id, version: 1, name: 'Late', search: 'q=x', sharedWith: [], isDefault: true },
    },
    deleteListView: { input: { id: listViews.sponsor.id } },
    markParticipantSeen: { participantId: person },
    createPublicLink: {
      input: {
        employerId: organizations.employer.id,
        occupationId: occupations.mentored.id,
        userType: 'APPRENTICE',
        label: 'Fair',
        endsOn: '2099-01-01',
        maxUses: 50,
      },
    },
    updatePublicLink: {
      input: {
        id: publicLinks.employer.id,
        version: 1,
        label: 'Fair',
        endsOn: '2099-01-01',
        maxUses: 50,
        isPaused: false,
        replaceAddress: true,
      },
    },
    retryMail: { input: { id: mail.id } },
    sendTestMail: { input: {} },
    updateAccountSettings: {
      input: {
        version: 0,
        invitationHours: 48,
        subscriptionMonths: 12,
        requiredSignUpFields: ['sex'],
        mobileRequired: false,
        preferredNameRequired: false,
        supervisorsAddParticipants: true,
        groupsRequired: false,
        seatWarningPercent: 80,
        caseloadMax: 40,
        usesPirl: true,
      },
    },
    updateMailSettings: {
      input: {
        version: 0,
        senderName: 'Office',
        replyTo: 'office@example.org',
        invitationText: 'Welcome.',
        smtpHost: 'smtp.example.org',
        smtpPort: 587,
        smtpSecurity: 'STARTTLS',
        smtpUser: 'office',
        smtpPassword: 'password of the office',
        smtpFrom: 'no-reply@example.org',
      },
    },
    inviteUsers: {
      input: {
        organizationId: organizations.employer.id,
        people: [
          {
            email: `${crypto.randomUUID()}@example.org`,
            userType: 'MENTOR',
            occupationIds: [occupations.mentored.id],
            givenName: 'Ina',
            familyName: 'Person',
            confirmsRoleConflict: true,
          },
        ],
      },
    },
    createManagedAccounts: {
      input: {
        organizationId: organizations.employer.id,
        people: [
          {
            email: `${crypto.randomUUID()}@example.org`,
            userType: 'MENTOR',
            occupationIds: [occupations.mentored.id],
            givenName: 'Ina',
            familyName: 'Person',
            confirmsRoleConflict: true,
          },
        ],
      },
    },
    addressChecks: { emails: [`${crypto.randomUUID()}@example.org`] },
    convertAccounts: { input: { accountIds: [person], confirmsRoleConflict: true } },
    resendInvitations: { input: { ids: [invitations.employer.id] } },
    revokeInvitations: { input: { ids: [invitations.sister.id] } },
    showInvitationLink: { id: invitations.employer.id },
    changeInvitationAddress: { input: { id: invitations.employer.id, email: `${crypto.randomUUID()}@example.org` } },
    confirmDetails: {
      input: {
        ...address,
        preferredName: 'Rob',
        pronouns: 'they',
        phone: '+44 1234 567890',
        signature: { typedName: 'Robin Person', strokes: null },
      },
    },
    activationReport: { from: '2026-01-01', to: '2026-01-31', filter: { groupIds: [made.group], text: 'Robin' } },
    activations: { day: '2026-01-01', filter: { groupIds: [made.group], text: 'Robin' } },
    addressesOfPostcode: { postalCode: 'AB1 2CD' },
    employerLogins: {
      employerId: organizations.employer.id,
      groupIds: [made.group],
      role: 'SUPERVISOR',
    },
    sendPasswordReset: { accountId: person },
    createHandoverLink: { accountId: person },
    changePassword: {
      input: { currentPassword: 'no such password', newPassword: 'seven slow lanterns over the quay' },
    },
    requestPasswordLink: { email: `${crypto.randomUUID()}@example.org` },
    invitationByToken: { token: 'x' },
    passwordLinkByToken: { token: 'x' },
    noteInvitationViewed: { token: 'x' },
    setPassword: { input: { token: 'x', password: 'seven slow lanterns over the quay' } },
    acceptInvitation: {
      input: {
        token: 'x',
        password: 'seven slow lanterns over the quay',
        signInName: null,
        signUp: { ...identity, ...address, referenceNumber: undefined, nationalId: '219-09-9999', demographics },
      },
    },
    publicLinkByToken: { token: 'x' },
    notePublicLinkViewed: { token: 'x' },
    joinThroughPublicLink: {
      input: {
        token: 'x',
        email: `${crypto.randomUUID()}@example.org`,
        password: 'seven slow lanterns over the quay',
        signUp: { ...identity, ...address, referenceNumber: undefined, nationalId: '219-09-9999', demographics },
      },
    },
    updateStaff: {
      input: {
        id: staff.employer.id,
        version: 1,
        title: 'Dr',
        groupIds: [made.group],
        givenName: 'Robin',
        familyName: 'Person',
        email: `${crypto.randomUUID()}@example.org`,
        phone: '+44 1234 567890',
        userType: 'MENTOR',
        organizationId: organizations.employer.id,
        occupationIds: [occupations.mentored.id],
      },
    },
    revealNationalId: { participantId: person },
    endSession: { id: made.session ?? crypto.randomUUID() },
    switchAccount: { accountId: crypto.randomUUID() },
  };
}
