// Says before the first migration what a server lacks, in statements that its administrator can run.
import pg from 'pg';
import { connectForCheck } from './server-connection.ts';
import { DatabaseSetupError } from './database-setup-error.ts';

const oldestVersion = 15;
/** Made by the first migration where they are missing. */
const roles = ['guildhall_app', 'guildhall_definer'];
const extensions = ['pg_trgm', 'unaccent'];

interface ServerFacts {
  readonly version: number;
  readonly role: string;
  readonly database: string;
  readonly encoding: string;
  readonly is_superuser: boolean;
  readonly may_create_roles: boolean;
  readonly roles_exist: boolean;
  readonly may_create_in_database: boolean;
  readonly may_create_in_public: boolean;
}

interface ExtensionFacts {
  readonly name: string;
  readonly installed: boolean;
  readonly trusted: boolean;
}

/** Creates the database where it is missing and the role may; throws one DatabaseSetupError otherwise. */
export async function checkServer(ownerUrl: string): Promise<void> {
  const client = await connectForCheck(ownerUrl);
  try {
    const facts = await readFacts(client);
    if (facts.version < oldestVersion) throw tooOld(facts.version);
    if (facts.encoding !== 'UTF8') throw wrongEncoding(facts);
    const statements = [...missingRights(facts), ...missingExtensions(facts, await readExtensions(client))];
    if (statements.length > 0) throw new DatabaseSetupError(`The role "${facts.role}" lacks rights.`, statements);
  } finally {
    await client.end();
  }
}

async function readFacts(client: pg.Client): Promise<ServerFacts> {
  const { rows } = await client.query<ServerFacts>(
    `SELECT current_setting('server_version_num')::int / 10000 AS version, current_user AS role,
            current_database() AS database, pg_encoding_to_char(d.encoding) AS encoding,
            r.rolsuper AS is_superuser, r.rolsuper OR r.rolcreaterole AS may_create_roles,
            (SELECT count(*) FROM pg_roles WHERE rolname = ANY ($1)) = $2 AS roles_exist,
            has_database_privilege(d.oid, 'CREATE') AS may_create_in_database,
            coalesce(has_schema_privilege(to_regnamespace('public')::oid, 'CREATE'), false) AS may_create_in_public
       FROM pg_database d, pg_roles r
      WHERE d.datname = current_database() AND r.rolname = current_user`,
    [roles, roles.length],
  );
  const facts = rows[0];
  if (facts === undefined) throw new Error('The server does not know the role that is connected to it.');
  return facts;
}

async function readExtensions(client: pg.Client): Promise<ExtensionFacts[]> {
  const { rows } = await client.query<ExtensionFacts>(
    `SELECT name, bool_or(installed) AS installed, bool_or(trusted) AS trusted
       FROM pg_available_extension_versions WHERE name = ANY ($1) GROUP BY name`,
    [extensions],
  );
  return rows;
}

function missingRights(facts: ServerFacts): string[] {
  const role = pg.escapeIdentifier(facts.role);
  const statements: string[] = [];
  if (!facts.may_create_roles && !facts.roles_exist) {
    statements.push(`ALTER ROLE ${role} CREATEROLE;`);
  }
  if (!facts.may_create_in_database) {
    statements.push(`GRANT CREATE ON DATABASE ${pg.escapeIdentifier(facts.database)} TO ${role};`);
  }
  if (!facts.may_create_in_public) {
    statements.push(`CREATE SCHEMA IF NOT EXISTS public;`, `GRANT USAGE, CREATE ON SCHEMA public TO ${role};`);
  }
  return statements;
}

function missingExtensions(facts: ServerFacts, available: readonly ExtensionFacts[]): string[] {
  return extensions.flatMap((name) => {
    const found = available.find((extension) => extension.name === name);
    if (found === undefined) {
      return [`-- first install PostgreSQL's contrib package on the server (Debian: postgresql-contrib)`, create(name)];
    }
    return found.installed || found.trusted || facts.is_superuser ? [] : [create(name)];
  });
}

function create(extension: string): string {
  return `CREATE EXTENSION IF NOT EXISTS ${extension};`;
}

function tooOld(version: number): DatabaseSetupError {
  return new DatabaseSetupError(
    `The server is PostgreSQL ${version}; Guildhall needs ${oldestVersion} or newer. Upgrade it (pg_upgrade, or dump ` +
      'and restore), or leave DATABASE_URL unset to use the embedded database.',
  );
}

function wrongEncoding({ database, encoding, role }: ServerFacts): DatabaseSetupError {
  return new DatabaseSetupError(`The database "${database}" is encoded in ${encoding}; Guildhall needs UTF8.`, [
    `CREATE DATABASE guildhall_utf8 OWNER ${pg.escapeIdentifier(role)} ENCODING 'UTF8' TEMPLATE template0;`,
    `-- then name guildhall_utf8 in DATABASE_URL`,
  ]);
}
