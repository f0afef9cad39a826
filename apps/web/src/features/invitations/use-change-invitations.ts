import { useMutation } from '@apollo/client/react';
import { graphql } from '../../graphql/generated/index.ts';
import type { FieldProblem } from '../../lib/problems.ts';
import { newMutationId } from '../../lib/mutation-id.ts';

const ResendInvitations = graphql(`
  mutation ResendInvitations($input: InvitationIdsInput!) {
    resendInvitations(input: $input) {
      __typename
      ... on InvitationsChanged {
        doneCount
        outcomes {
          id
          problem {
            field
            code
            message
          }
        }
      }
    }
  }
`);

const RevokeInvitations = graphql(`
  mutation RevokeInvitations($input: InvitationIdsInput!) {
    revokeInvitations(input: $input) {
      __typename
      ... on InvitationsChanged {
        doneCount
        outcomes {
          id
          problem {
            field
            code
            message
          }
        }
      }
    }
  }
`);

export interface Changed {
  doneCount: number;
  /** Why something was not done, once for each reason. */
  problems: FieldProblem[];
}

/** Sends invitations again, or ends them. Null when no answer came. */
export function useChangeInvitations() {
  const forget = { refetchQueries: ['InvitationListPage'], awaitRefetchQueries: true };
  const [runResend, resending] = useMutation(ResendInvitations, forget);
  const [runRevoke, revoking] = useMutation(RevokeInvitations, forget);
  const inputOf = (ids: readonly string[]) => ({
    variables: { input: { ids: [...ids], clientMutationId: newMutationId() } },
  });

  async function resend(ids: readonly string[]): Promise<Changed | null> {
    const answer = await runResend(inputOf(ids)).catch(() => null);
    return changedBy(answer?.data?.resendInvitations);
  }

  async function revoke(ids: readonly string[]): Promise<Changed | null> {
    const answer = await runRevoke(inputOf(ids)).catch(() => null);
    return changedBy(answer?.data?.revokeInvitations);
  }

  return { resend, revoke, isBusy: resending.loading || revoking.loading };
}

interface Answer {
  __typename: string;
  doneCount?: number;
  outcomes?: readonly { problem: FieldProblem | null }[];
}

function changedBy(answer: Answer | null | undefined): Changed | null {
  if (answer?.__typename !== 'InvitationsChanged') return null;
  const byCode = new Map((answer.outcomes ?? []).flatMap(({ problem }) => (problem ? [[problem.code, problem]] : [])));
  return { doneCount: answer.doneCount ?? 0, problems: [...byCode.values()] };
}
