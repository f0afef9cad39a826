import { useQuery } from '@apollo/client/react';
import { graphql } from '../../../graphql/generated/index.ts';
import type { StandardFieldsQuery } from '../../../graphql/generated/graphql.ts';

const StandardFields = graphql(`
  query StandardFields {
    standardFields {
      id
      label
      type
      options
      section
    }
  }
`);

export type StandardField = StandardFieldsQuery['standardFields'][number];

const none: readonly StandardField[] = [];

/** The fields of the standard sets, fetched beside the form that is there already; none until then. */
export function useStandardFields(areUsed: boolean): readonly StandardField[] {
  const { data } = useQuery(StandardFields, { skip: !areUsed });
  return data?.standardFields ?? none;
}
