// Tries the cells of the access matrix on a running server: two tenants with everybody in them.
import { aServer, type Answer, type TestServer } from '../test-server.ts';
import type { Asked, Operation } from './asking.ts';
import { ROLES, type Cast, type Role, type Subject } from './cast.ts';
import { databaseState, type DatabaseState } from './database-state.ts';
import { judge } from './judge.ts';
import { aCast } from './make-cast.ts';
import type { Caller, Cell } from './matrix.ts';
import { OPERATIONS, type Kind } from './operations.ts';
import { RELATIONS } from './relations.ts';

const VERSION = ['accounts', 'organizations', 'occupations', 'cohorts', 'public_links', 'list_views']
  .map((table) => `SELECT version FROM ${table} WHERE id = $1`)
  .join(' UNION ALL ');

export async function aStage(): Promise<Stage> {
  const server = await aServer();
  const [home, abroad] = [await aCast(server), await aCast(server)];
  const cookies = new Map<Caller, string>([['anonymous', '']]);
  for (const role of ROLES) cookies.set(role, await server.signIn(home.accounts[role]));
  const stage = new Stage(server, home, abroad, cookies, await databaseState(server.database));
  await stage.openFurtherAccounts();
  return stage;
}

export class Stage {
  private readonly furtherAccounts = new Map<string, Subject>();
  /** The fingerprint since which nothing but tried operations can have changed the database. */
  private before: string | null = null;

  constructor(
    private readonly server: TestServer,
    private readonly home: Cast,
    private readonly abroad: Cast,
    private readonly cookies: ReadonlyMap<Caller, string>,
    private readonly state: DatabaseState,
  ) {}

  async close(): Promise<void> {
    await this.state.close();
    await this.server.close();
  }

  /** Gives every login a second account, and one that is deactivated. */
  async openFurtherAccounts(): Promise<void> {
    for (const role of ROLES) {
      const [login] = await this.state.rows<{ id: string }>('SELECT login_id AS id FROM accounts WHERE id = $1', [
        this.home.accounts[role].id,
      ]);
      for (const account_status of ['active', 'deactivated']) {
        const account = await this.home.seed.aStaffMember('referrer', this.home.organizations.otherReferrer.id, {
          login_id: login!.id,
          account_status,
        });
        this.furtherAccounts.set(`${role} ${account_status}`, { id: account.id, word: '' });
      }
    }
  }

  /** Tries a cell and says what came out, in the words of the table where they fit. */
  async outcomeOf({ operation: name, relation, caller }: Cell): Promise<string> {
    const [kind, operation] = find(name);
    const subject = await this.subjectOf(kind, relation, caller);
    const asked = await this.asked(operation, subject, caller);
    const isMutation = operation.holds === undefined;
    if (operation.ready || kind === 'session' || ['batch', 'import', 'export'].includes(kind)) this.before = null;
    const before = isMutation ? (this.before ?? (await this.state.fingerprint())) : null;
    const answer = await this.ask(operation, asked);
    if (isMutation) this.before = await this.state.fingerprint();
    const hasChanged = isMutation && before !== this.before;
    const askAbout = (unknown: Subject) => this.ask(operation, { ...asked, subject: unknown, version: 1 });
    const outcome = await judge({ operation, asked, answer, hasChanged, askAbout });
    if (outcome === 'allowed' && operation.undo) {
      await this.send(caller, operation.document, operation.undo(asked));
      this.before = null;
    }
    return outcome;
  }

  private async asked(operation: Operation, subject: Subject, role: Caller): Promise<Asked> {
    const [row] = await this.state.rows<{ version: number }>(VERSION, [subject.id]);
    const asked = { subject, role, cast: this.home, version: row?.version ?? 1 };
    const ready = operation.ready?.(asked);
    if (ready) await this.state.rows(ready.sql, ready.values);
    return asked;
  }

  private ask(operation: Operation, asked: Asked): Promise<Answer> {
    return this.send(asked.role, operation.document, operation.variables?.(asked));
  }

  private send(caller: Caller, document: string, variables?: Record<string, unknown>): Promise<Answer> {
    return this.server.send(this.cookies.get(caller)!, document, variables);
  }

  private async subjectOf(kind: Kind, relation: string, caller: Caller): Promise<Subject> {
    const role = caller === 'anonymous' ? 'apprentice' : caller;
    if (kind === 'session') return this.sessionOf(relation, role);
    if (kind === 'account') return this.accountOf(relation, role);
    if (kind === 'batch') return this.batchOf(relation, role);
    if (kind === 'import') return this.importOf(relation, role);
    if (kind === 'export') return this.exportOf(relation, role);
    const subject = RELATIONS[kind][relation];
    if (!subject) throw new Error(`Say which ${kind} stands in the relation: ${relation}`);
    return subject(caller, this.home, this.abroad);
  }

  /** A new session of oneself, somebody else or somebody abroad. */
  private async sessionOf(relation: string, role: Role): Promise<Subject> {
    const other = role === 'regulator' ? 'sponsor' : 'regulator';
    const cast = relation === 'foreign tenant' ? this.abroad : this.home;
    const account = cast.accounts[relation === 'own session' ? role : other];
    await this.server.signIn(account);
    const [session] = await this.state.rows<{ id: string }>(
      'SELECT id FROM login_sessions WHERE active_account_id = $1 ORDER BY created_at DESC, id DESC LIMIT 1',
      [account.id],
    );
    return { id: session!.id, word: '' };
  }

  /** A batch of oneself, somebody else or somebody abroad that waits to be run, for nobody. */
  private async batchOf(relation: string, role: Role): Promise<Subject> {
    const other = role === 'regulator' ? 'sponsor' : 'regulator';
    const cast = relation === 'foreign tenant' ? this.abroad : this.home;
    const [batch] = await this.state.rows<{ id: string }>(
      `INSERT INTO batches (tenant_id, actor_id, kind, state, change) VALUES ($1, $2, 'status', 'draft', '{"status":{"status":"active"}}')
       RETURNING id`,
      [cast.seed.tenantId, cast.accounts[relation === 'own' ? role : other].id],
    );
    return { id: batch!.id, word: '' };
  }

  /** A file of oneself, somebody else or somebody abroad that waits to be run, without lines. */
  private async importOf(relation: string, role: Role): Promise<Subject> {
    const other = role === 'regulator' ? 'sponsor' : 'regulator';
    const cast = relation === 'foreign tenant' ? this.abroad : this.home;
    const values = [cast.seed.tenantId, cast.accounts[relation === 'own' ? role : other].id];
    const [row] = await this.state.rows<{ id: string }>(
      `INSERT INTO imports (tenant_id, actor_id, file_name, file_hash, profile, state) VALUES ($1, $2, 'people.csv', 'x', 'participants', 'draft')
       RETURNING id`,
      values,
    );
    await this.state.rows(
      `INSERT INTO import_selections (tenant_id, actor_id, id, participant_ids) VALUES ($1, $2, $3, '{}')`,
      [...values, row!.id],
    );
    return { id: row!.id, word: '' };
  }

  /** A file that oneself, somebody else or somebody abroad took out. */
  private async exportOf(relation: string, role: Role): Promise<Subject> {
    const other = role === 'regulator' ? 'sponsor' : 'regulator';
    const cast = relation === 'foreign tenant' ? this.abroad : this.home;
    const facts = {
      kind: 'participants',
      profile: 'participants',
      columns: null,
      reason: null,
      national_ids: 'none',
      people: 1,
      parts: [],
    };
    const [row] = await this.state.rows<{ id: string }>(
      `INSERT INTO audit_entries (tenant_id, table_name, record_id, subject_id, action, new_values, actor_id, channel)
       VALUES ($1, 'exports', gen_random_uuid(), $2, 'reveal', $3, $2, 'app') RETURNING id`,
      [cast.seed.tenantId, cast.accounts[relation === 'own' ? role : other].id, JSON.stringify(facts)],
    );
    return { id: row!.id, word: '' };
  }

  private accountOf(relation: string, role: Role): Subject {
    const other = role === 'regulator' ? 'sponsor' : 'regulator';
    if (relation === 'foreign tenant') return this.abroad.accounts[role];
    if (relation === "somebody else's") return this.home.accounts[other];
    return this.furtherAccounts.get(`${role} ${relation === 'deactivated' ? 'deactivated' : 'active'}`)!;
  }
}

function find(name: string): [Kind, Operation] {
  for (const [kind, group] of Object.entries(OPERATIONS)) {
    const operation = (group as Record<string, Operation>)[name];
    if (operation) return [kind as Kind, operation];
  }
  throw new Error(`Say in operations.ts how to ask: ${name}`);
}
