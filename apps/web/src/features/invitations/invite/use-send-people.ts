import type { ApolloCache } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import { graphql } from '../../../graphql/generated/index.ts';
import type { FieldProblem } from '../../../lib/problems.ts';
import { type DraftPerson, type InviteMode, type Known } from './draft.ts';

const InviteUsers = graphql(`
  mutation InviteUsers($input: InviteUsersInput!) {
    inviteUsers(input: $input) {
      __typename
      ... on PeopleInvited {
        doneCount
        outcomes {
          index
          problem {
            field
            code
            message
          }
          participant {
            id
            displayName
          }
          staffMember {
            id
            displayName
          }
          invitation {
            id
          }
        }
      }
      ... on InvalidInput {
        problems {
          field
          code
          message
        }
      }
    }
  }
`);

const CreateManagedAccounts = graphql(`
  mutation CreateManagedAccounts($input: CreateManagedAccountsInput!) {
    createManagedAccounts(input: $input) {
      __typename
      ... on AccountsCreated {
        doneCount
        outcomes {
          index
          problem {
            field
            code
            message
          }
          participant {
            id
            displayName
          }
          staffMember {
            id
            displayName
          }
          invitation {
            id
          }
        }
      }
      ... on InvalidInput {
        problems {
          field
          code
          message
        }
      }
    }
  }
`);

interface Outcome extends Known {
  index: number;
  problem: FieldProblem | null;
}

export type SendAnswer =
  | { kind: 'done'; doneCount: number; outcomes: readonly Outcome[] }
  | { kind: 'invalid'; problems: readonly FieldProblem[] };

interface Sending {
  mode: InviteMode;
  organizationId: string | null;
  people: readonly DraftPerson[];
  clientMutationId: string;
}

/** Everybody who shows in one of these shows there at once. */
function forgetLists(cache: ApolloCache): void {
  for (const fieldName of ['invitations', 'participants', 'staff', 'accounts']) cache.evict({ fieldName });
}

/** Sends the whole list: invitations, or managed accounts without a mail. Null when the server can't be reached. */
export function useSendPeople() {
  const [invite, inviting] = useMutation(InviteUsers, { update: forgetLists });
  const [create, creating] = useMutation(CreateManagedAccounts, { update: forgetLists });

  async function send(sending: Sending): Promise<SendAnswer | null> {
    const answer = await (sending.mode === 'managed' ? sendManaged(sending) : sendInvitations(sending)).catch(
      () => null,
    );
    if (!answer) return null;
    if (answer.__typename === 'InvalidInput') return { kind: 'invalid', problems: answer.problems };
    return { kind: 'done', doneCount: answer.doneCount, outcomes: answer.outcomes };
  }

  async function sendInvitations({ mode, organizationId, people, clientMutationId }: Sending) {
    const { data } = await invite({
      variables: {
        input: {
          clientMutationId,
          organizationId: mode === 'team' ? null : organizationId,
          people: people.map((person) => inputOf(person, mode)),
        },
      },
    });
    return data?.inviteUsers ?? null;
  }

  async function sendManaged({ organizationId, people, clientMutationId }: Sending) {
    const { data } = await create({
      variables: {
        input: {
          clientMutationId,
          organizationId: organizationId ?? '',
          people: people.map((person) => ({ ...inputOf(person, 'managed'), email: person.email.trim() || null })),
        },
      },
    });
    return data?.createManagedAccounts ?? null;
  }

  return { send, isBusy: inviting.loading || creating.loading };
}

function inputOf(
  { email, givenName, familyName, userType, occupations, confirmsRoleConflict }: DraftPerson,
  mode: InviteMode,
) {
  return {
    email: email.trim(),
    givenName: givenName.trim(),
    familyName: familyName.trim(),
    userType: mode === 'team' ? null : userType,
    occupationIds: occupations.map(({ id }) => id),
    confirmsRoleConflict,
  };
}
