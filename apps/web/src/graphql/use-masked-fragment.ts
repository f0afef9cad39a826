import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { DocumentNode } from 'graphql';

/** The document of a fragment carries the fragments it spreads after itself; the first one is its own. */
function fragmentNameOf(fragment: DocumentNode): string {
  const [own] = fragment.definitions;
  if (own?.kind !== 'FragmentDefinition') throw new Error('The document is not a fragment');
  return own.name.value;
}

/** Reads a component's own fragment. It suspends until the cache holds every field, so a component never sees half a record. */
export function useMaskedFragment<TData>(
  fragment: TypedDocumentNode<TData, Record<string, never>>,
  from: FragmentType<TData>,
): TData {
  return useSuspenseFragment({ fragment, fragmentName: fragmentNameOf(fragment), from } as never).data as TData;
}
