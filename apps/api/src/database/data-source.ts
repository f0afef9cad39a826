import pg from 'pg';
import { DataSource, type MigrationInterface } from 'typeorm';
import { ENTITIES } from './entities.ts';
import { CreateTenantsAndAudit1795305660000 } from './migrations/20261122000100-create-tenants-and-audit.ts';
import { CreateOrganizationsAndOccupations1795305720000 } from './migrations/20261122000200-create-organizations-and-occupations.ts';
import { CreateLogins1795305780000 } from './migrations/20261122000300-create-logins.ts';
import { CreateAccountsAndEnrollments1795305840000 } from './migrations/20261122000400-create-accounts-and-enrollments.ts';
import { CreateParticipantData1795305900000 } from './migrations/20261122000500-create-participant-data.ts';
import { CreateFunctionsAcrossTenants1795305960000 } from './migrations/20261122000600-create-functions-across-tenants.ts';
import { CreateMail1795306020000 } from './migrations/20261122000700-create-mail.ts';
import { AddAccountLife1795306080000 } from './migrations/20261122000800-add-account-life.ts';
import { CreateInvitations1795306140000 } from './migrations/20261122000900-create-invitations.ts';
import { CreatePublicLinks1795306200000 } from './migrations/20261122001000-create-public-links.ts';
import { ForgetMailsOfPurgedAccounts1795306260000 } from './migrations/20261122001100-forget-mails-of-purged-accounts.ts';
import { CreateBatches1795306800000 } from './migrations/20261122002000-create-batches.ts';
import { AddStatusCorrections1795306860000 } from './migrations/20261122002100-add-status-corrections.ts';
import { CreateSeats1795306980000 } from './migrations/20261122002300-create-seats.ts';
import { CompleteForms1795306320000 } from './migrations/20261122001200-complete-forms.ts';
import { IndexActivations1795306380000 } from './migrations/20261122001300-index-activations.ts';
import { CreateListViews1795306920000 } from './migrations/20261122002200-create-list-views.ts';
import { CompareChangesByHash1795307040000 } from './migrations/20261122002400-compare-changes-by-hash.ts';
import { KeepLogins1795307100000 } from './migrations/20261122002500-keep-logins.ts';
import { AddUln1795307110000 } from './migrations/20261122002510-add-uln.ts';
import { AllowOtherOrganizations1795307120000 } from './migrations/20261122002520-allow-other-organizations.ts';
import { ConfirmRoles1795307130000 } from './migrations/20261122002530-confirm-roles.ts';
import { ExtendBatches1795307160000 } from './migrations/20261122002600-extend-batches.ts';
import { CreateImports1795307220000 } from './migrations/20261122002700-create-imports.ts';
import { AddStandardFields1795307280000 } from './migrations/20261122002800-add-standard-fields.ts';
import { CreateExports1795307340000 } from './migrations/20261122002900-create-exports.ts';
import { SetCodesAndPlannedHours1795307700000 } from './migrations/20261122003500-set-codes-and-planned-hours.ts';
import { IndexExportedFiles1795307701000 } from './migrations/20261122003501-index-exported-files.ts';
import { NoteBothRoles1795307760000 } from './migrations/20261122003600-note-both-roles.ts';
import { SampleMatches1795307520000 } from './migrations/20261122003200-sample-matches.ts';
import { QuickenImports1795307580000 } from './migrations/20261122003300-quicken-imports.ts';
import { KeepImportChoices1795307640000 } from './migrations/20261122003400-keep-import-choices.ts';
import { AddImportLetters1795307230000 } from './migrations/20261122002710-add-import-letters.ts';
import { SnakeNamingStrategy } from './naming-strategy.ts';
import { PreparingClient } from './preparing-client.ts';

// A day stays the text that it is: a Date would move it with the time zone.
pg.types.setTypeParser(pg.types.builtins.DATE, (day) => day);

/** In the order in which they run. */
export const MIGRATIONS: readonly (new () => MigrationInterface)[] = [
  CreateTenantsAndAudit1795305660000,
  CreateOrganizationsAndOccupations1795305720000,
  CreateLogins1795305780000,
  CreateAccountsAndEnrollments1795305840000,
  CreateParticipantData1795305900000,
  CreateFunctionsAcrossTenants1795305960000,
  CreateMail1795306020000,
  AddAccountLife1795306080000,
  CreateInvitations1795306140000,
  CreatePublicLinks1795306200000,
  ForgetMailsOfPurgedAccounts1795306260000,
  CompleteForms1795306320000,
  IndexActivations1795306380000,
  CreateBatches1795306800000,
  AddStatusCorrections1795306860000,
  CreateListViews1795306920000,
  CreateSeats1795306980000,
  CompareChangesByHash1795307040000,
  KeepLogins1795307100000,
  AddUln1795307110000,
  AllowOtherOrganizations1795307120000,
  ConfirmRoles1795307130000,
  ExtendBatches1795307160000,
  CreateImports1795307220000,
  AddImportLetters1795307230000,
  AddStandardFields1795307280000,
  CreateExports1795307340000,
  SampleMatches1795307520000,
  QuickenImports1795307580000,
  KeepImportChoices1795307640000,
  SetCodesAndPlannedHours1795307700000,
  IndexExportedFiles1795307701000,
  NoteBothRoles1795307760000,
];

export interface DataSourceOptions {
  readonly url: string;
  readonly poolSize: number;
  readonly migrations?: boolean;
  /** After which time PostgreSQL gives a statement up. */
  readonly statementTimeoutMs?: number;
}

/**
 * A connection pool to one database. Never synchronizes: the schema comes from migrations alone.
 *
 * Every wait is bounded, so that a stuck statement or a leaked transaction can't hold the pool.
 */
export function createDataSource(options: DataSourceOptions): DataSource {
  const { url, poolSize, migrations = false, statementTimeoutMs = 30_000 } = options;
  return new DataSource({
    type: 'postgres',
    url,
    poolSize,
    entities: migrations ? [] : [...ENTITIES],
    namingStrategy: new SnakeNamingStrategy(),
    migrations: migrations ? [...MIGRATIONS] : [],
    migrationsTableName: 'schema_migrations',
    migrationsTransactionMode: 'each',
    synchronize: false,
    installExtensions: false,
    parseInt8: true,
    extra: {
      connectionTimeoutMillis: 10_000,
      idleTimeoutMillis: 30_000,
      ...(migrations
        ? {}
        : {
            Client: PreparingClient,
            pipeline: true,
            statement_timeout: statementTimeoutMs,
            lock_timeout: 10_000,
            idle_in_transaction_session_timeout: 60_000,
          }),
    },
  });
}
