interface PreparedQuery {
  query: string;
  variables?: string;
}

/** The tabs of a first visit. Comments are for the developer who explores, so they stay in English like the schema. */
export const preparedQueries: PreparedQuery[] = [
  {
    query: `# Who am I, and what may I do? Press Ctrl-Enter (Cmd-Enter) to run.
query WhoAmI {
  viewer {
    displayName
    userType
    tenant { name contractType vocabulary }
    organization { name kind }
    viewerCanListParticipants
    viewerCanCreateParticipants
    viewerCanListStaff
  }
}
`,
  },
  {
    query: `# Active participants, a page at a time: pass pageInfo.endCursor as $after to go on.
query ActiveParticipants($first: Int!, $after: String, $text: String) {
  participants(
    first: $first
    after: $after
    filter: { programStatuses: [ACTIVE], text: $text }
    sort: [{ key: NAME, direction: ASC }]
  ) {
    totalCount
    countsByProgramStatus { status count }
    nodes {
      id
      displayName
      userType
      enrollment {
        programStatus
        startDate
        employer { name }
        occupation { title onetCode }
        provider { name }
        cohort { title }
      }
      supervisions { supervisor { displayName } sources }
    }
    pageInfo { hasNextPage endCursor }
  }
}
`,
    variables: '{ "first": 10, "after": null, "text": null }',
  },
  {
    query: `# One person with what can happen next and who changed what. Take an id from the list of participants.
query OneParticipant($id: ID!) {
  participant(id: $id) {
    displayName
    version
    enrollment { id programStatus statusDate occupation { title } employer { name } }
    statusChangeOptions { status effects }
    statusChanges { fromStatus toStatus effectiveDate reason changedBy changedAt }
    history(first: 20) {
      nodes { createdAt actorName action changes { field oldValue newValue } }
    }
    viewerCanEdit
    viewerCanChangeStatus
  }
}
`,
    variables: '{ "id": "" }',
  },
  {
    query: `# Expected failures are members of the result: ask for them by type.
mutation ChangeStatus($input: ChangeProgramStatusInput!) {
  changeProgramStatus(input: $input) {
    __typename
    ... on ParticipantSaved { participant { id version enrollment { programStatus statusDate } } }
    ... on InvalidInput { message problems { field code message } }
    ... on VersionConflict { message }
    ... on NotFound { message }
  }
}
`,
    variables:
      '{ "input": { "participantId": "", "version": 1, "status": "SUSPENDED", "effectiveDate": "2026-01-31", "clientMutationId": "any-unique-text" } }',
  },
  {
    query: `# The partners: employers with their sponsors, and how many participants you can see at each.
query Employers {
  organizations(first: 25, filter: { kinds: [EMPLOYER] }) {
    totalCount
    nodes { id name code city region participantCount partners { name } }
  }
}
`,
  },
];
