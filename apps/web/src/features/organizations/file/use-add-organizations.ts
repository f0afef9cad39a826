import { useEffect, useRef, useState } from 'react';
import { newMutationId } from '../../../lib/mutation-id.ts';
import { useCreateOrganization } from '../../../graphql/use-create-organization.ts';
import type { FieldProblem } from '../../../lib/problems.ts';
import type { OrganizationLine } from './read-organization-file.ts';

/** What became of one row. */
export interface LineOutcome {
  readonly row: number;
  readonly name: string;
  /** Empty: it was added. Null: the server gave no answer; trying again adds nothing twice. */
  readonly problems: readonly FieldProblem[] | null;
}

/** Adds the organizations of a file, one after the other. */
export function useAddOrganizations() {
  const { createOrganization } = useCreateOrganization();
  const [outcomes, setOutcomes] = useState<readonly LineOutcome[]>([]);
  const [isRunning, setIsRunning] = useState(false);
  // The same row under the same key: whatever was added before an interruption is not added again.
  const fileKey = useRef(newMutationId());
  const isOpen = useRef(true);
  useEffect(() => {
    isOpen.current = true;
    return () => void (isOpen.current = false);
  }, []);

  async function addAll(lines: readonly OrganizationLine[]) {
    setIsRunning(true);
    const done: LineOutcome[] = [];
    for (const { row, input } of lines) {
      if (!isOpen.current) return;
      const result = await createOrganization({ ...input, clientMutationId: `${fileKey.current} ${row}` });
      const problems = result === null ? null : result.__typename === 'InvalidInput' ? result.problems : [];
      done.push({ row, name: input.name, problems });
      setOutcomes([...done]);
    }
    setIsRunning(false);
  }

  return { outcomes, isRunning, addAll };
}
