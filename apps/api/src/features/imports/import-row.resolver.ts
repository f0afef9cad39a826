import { holdsPolicy } from '@guildhall/domain';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../request-context.ts';
import { Organization } from '../organizations/index.ts';
import { Participant } from '../participants/index.ts';
import type { LineDuplicate, LineRecord } from './import-record.ts';
import { ImportSeals } from './import-seals.ts';
import { ImportCellChange, ImportDuplicate, ImportRow, ImportRowProblem } from './import-row.type.ts';
import { problemMessage } from './problem-message.ts';

const MASKED = '***';

@Resolver(() => ImportRow)
export class ImportRowResolver {
  @FieldResolver(() => [String], {
    description: 'What stands in it, as corrected; sensitive numbers too, for they are the own file.',
  })
  cells(@Root() line: LineRecord, @Ctx() { services }: RequestContext): string[] {
    return new ImportSeals(services.vault.files, line.importId).openCells(line);
  }

  @FieldResolver(() => [ImportRowProblem], { description: 'What is not right about it.' })
  problems(@Root() { problems, undoCode }: LineRecord): ImportRowProblem[] {
    const undo = undoCode === null ? [] : [{ code: undoCode, fieldId: null, column: null, isWarning: false }];
    return [...undo, ...(problems ?? [])].map((problem) => ({ ...problem, message: problemMessage(problem.code) }));
  }

  @FieldResolver(() => [ImportCellChange], { description: 'What it changes, field by field.' })
  changes(@Root() line: LineRecord, @Ctx() { services }: RequestContext): ImportCellChange[] {
    const changes = new ImportSeals(services.vault.files, line.importId).openChanges(line);
    return changes.map(({ fieldId, before, after, shownBefore = before, shownAfter = after, policy }) => {
      const isShown = policy === undefined || holdsPolicy(services.viewer.userType, policy);
      const shown = (value: string | null) => (value === null || isShown ? value : MASKED);
      return { fieldId, before: shown(shownBefore), after: shown(shownAfter) };
    });
  }

  @FieldResolver(() => Participant, { nullable: true, description: 'Whom it is about; null when not within reach.' })
  participant(@Root() { subjectId }: LineRecord, @Ctx() { loaders }: RequestContext) {
    return subjectId && loaders.participant.load(subjectId);
  }

  @FieldResolver(() => Organization, {
    nullable: true,
    description: 'Which organization it is about; null when not within reach.',
  })
  organization(@Root() { subjectId }: LineRecord, @Ctx() { loaders }: RequestContext) {
    return subjectId && loaders.visibleOrganization.load(subjectId);
  }

  @FieldResolver(() => [ImportDuplicate], { description: 'Whom it may be about as well.' })
  duplicates(@Root() { duplicates }: LineRecord): LineDuplicate[] {
    return [...(duplicates ?? [])];
  }
}

@Resolver(() => ImportDuplicate)
export class ImportDuplicateResolver {
  @FieldResolver(() => Participant, {
    nullable: true,
    description: 'The participant; null for another line of the file, and when not within reach.',
  })
  participant(@Root() { participantId }: LineDuplicate, @Ctx() { loaders }: RequestContext) {
    return participantId && loaders.participant.load(participantId);
  }
}
