import type { ImportMode } from '@guildhall/domain';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../request-context.ts';
import { Occupation } from '../occupations/index.ts';
import { Organization } from '../organizations/index.ts';
import { Group } from '../participants/index.ts';
import { withDraft, type ImportRecord } from './import-record.ts';
import { ImportSeals } from './import-seals.ts';
import { ImportMissingChoice, ImportSettings, ImportWordChoice } from './import-settings.type.ts';
import { Import } from './import.type.ts';

@Resolver(() => Import)
export class ImportSettingsOfImportResolver {
  @FieldResolver(() => ImportSettings, {
    description: 'What was decided about it as a whole; with what was chosen since its lines were judged last.',
  })
  settings(@Root() record: ImportRecord): ImportRecord {
    return withDraft(record);
  }

  @FieldResolver(() => Boolean, { description: 'Something was chosen since its lines were judged last.' })
  isDraftNewer(@Root() { draft }: ImportRecord): boolean {
    return draft !== null;
  }
}

/** What was decided: read from the import itself. */
@Resolver(() => ImportSettings)
export class ImportSettingsResolver {
  @FieldResolver()
  mode(@Root() { settings }: ImportRecord): ImportMode {
    return settings.mode ?? 'create_and_update';
  }

  @FieldResolver()
  keyFieldIds(@Root() { settings }: ImportRecord): string[] {
    return [...(settings.keyFieldIds ?? [])];
  }

  @FieldResolver()
  invites(@Root() { settings }: ImportRecord): boolean {
    return settings.invites ?? true;
  }

  @FieldResolver()
  isLimited(@Root() { settings, selectionId }: ImportRecord): boolean {
    return selectionId !== null && (settings.isLimited ?? true);
  }

  @FieldResolver(() => Organization, { nullable: true, description: 'Employer of lines that name none.' })
  employer(@Root() { settings }: ImportRecord, @Ctx() { loaders }: RequestContext) {
    return settings.employerId ? loaders.visibleOrganization.load(settings.employerId) : null;
  }

  @FieldResolver(() => Occupation, { nullable: true, description: 'Occupation of lines that name none.' })
  async occupation(@Root() { settings }: ImportRecord, @Ctx() { services }: RequestContext) {
    return settings.occupationId ? services.occupations.find(settings.occupationId) : null;
  }

  @FieldResolver(() => Group, { nullable: true, description: 'Group of lines that name none.' })
  async group(@Root() { settings }: ImportRecord, @Ctx() { services }: RequestContext) {
    const groups = settings.groupId ? await services.participantDetails.groups() : [];
    return groups.find(({ id }) => id === settings.groupId) ?? null;
  }

  @FieldResolver(() => [ImportWordChoice])
  words(@Root() { id, words }: ImportRecord, @Ctx() { services }: RequestContext): ImportWordChoice[] {
    return [...new ImportSeals(services.vault.files, id).openChoices(words).words];
  }

  @FieldResolver(() => [ImportMissingChoice])
  created(@Root() { id, words }: ImportRecord, @Ctx() { services }: RequestContext): ImportMissingChoice[] {
    return [...new ImportSeals(services.vault.files, id).openChoices(words).created];
  }
}
