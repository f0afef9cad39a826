// What an import is checked with: what the server has, changed by what somebody decides now.
import { graphql } from '../../graphql/generated/index.ts';
import type { CheckBase_ImportFragment, CheckImportInput } from '../../graphql/generated/graphql.ts';

export const CheckBase_import = graphql(`
  fragment CheckBase_import on Import {
    id
    profile
    columns {
      index
      fieldId
    }
    settings {
      mode
      keyFieldIds
      invites
      employer {
        id
        name
      }
      occupation {
        id
        title
      }
      group {
        id
        name
      }
      words {
        fieldId
        word
        choice
      }
      created {
        kind
        name
      }
    }
  }
`);

export type CheckInput = Omit<CheckImportInput, 'clientMutationId'>;

/** The input that asks for the same check once more. */
export function checkInputOf({ id, profile, columns, settings }: CheckBase_ImportFragment): CheckInput {
  return {
    id,
    profile,
    columns: columns.map(({ index, fieldId }) => ({ index, fieldId })),
    mode: settings.mode,
    keyFieldIds: settings.keyFieldIds,
    employerId: settings.employer?.id ?? null,
    occupationId: settings.occupation?.id ?? null,
    groupId: settings.group?.id ?? null,
    invites: settings.invites,
    words: settings.words.map(({ fieldId, word, choice }) => ({ fieldId, word, choice })),
    created: settings.created.map(({ kind, name }) => ({ kind, name })),
  };
}
