// What an import is checked with: what the server has, changed by what somebody decides now.
import { graphql } from '../../graphql/generated/index.ts';
import type { SaveImportDraftInput } from '../../graphql/generated/graphql.ts';

export const CheckBase_import = graphql(`
  fragment CheckBase_import on Import {
    id
    profile
    selectedCount
    columns {
      index
      fieldId
    }
    settings {
      mode
      keyFieldIds
      invites
      isLimited
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

export type CheckInput = Omit<SaveImportDraftInput, 'clientMutationId'>;
