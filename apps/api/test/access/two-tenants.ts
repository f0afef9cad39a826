// Two tenants with everything in them, and everybody of the first one signed in.
import { aServer, type Answer, type TestServer } from '../test-server.ts';
import { furnish } from './canaries.ts';
import { ROLES, type Cast } from './cast.ts';
import { databaseState, type DatabaseState } from './database-state.ts';
import { aCast } from './make-cast.ts';
import type { Caller } from './matrix.ts';

interface Parts {
  readonly server: TestServer;
  readonly state: DatabaseState;
  readonly home: Cast;
  readonly abroad: Cast;
  /** Ids of further records of the two, by what they are. */
  readonly made: Readonly<Record<string, string>>;
  readonly madeAbroad: Readonly<Record<string, string>>;
}

export class TwoTenants {
  /** How many answers were searched. */
  searched = 0;
  private readonly cookies = new Map<Caller, string>([['anonymous', '']]);

  private constructor(readonly parts: Parts) {}

  static async open(): Promise<TwoTenants> {
    const server = await aServer();
    const state = await databaseState(server.database);
    const [home, abroad] = [await aCast(server), await aCast(server)];
    const [made, madeAbroad] = [await furnish(home), await furnish(abroad)];
    const both = new TwoTenants({ server, state, home, abroad, made, madeAbroad });
    for (const role of ROLES) both.cookies.set(role, await server.signIn(home.accounts[role]));
    await server.signIn(abroad.accounts.regulator);
    return both;
  }

  /** Sends an operation from home, and gives the answer with those of the words that stand in its bytes. */
  async search(
    caller: Caller,
    document: string,
    variables: Record<string, unknown>,
    words: readonly string[],
  ): Promise<{ readonly answer: Answer; readonly found: string[] }> {
    this.searched += 1;
    const answer = await this.parts.server.send(this.cookies.get(caller)!, document, variables);
    const body = answer.body.toLowerCase();
    return { answer, found: words.filter((word) => body.includes(word.toLowerCase())) };
  }

  /** One record abroad of each kind. */
  async recordsAbroad(): Promise<Record<string, string>> {
    const { state, abroad, madeAbroad } = this.parts;
    const { organizations, occupations, cohorts, listViews, publicLinks, invitations, mail, people, accounts, seed } =
      abroad;
    const first = async (sql: string): Promise<string> =>
      (await state.rows<{ id: string }>(`${sql} LIMIT 1`, [seed.tenantId]))[0]!.id;
    return {
      ...madeAbroad,
      employer: organizations.employer.id,
      sponsor: organizations.sponsor.id,
      provider: organizations.provider.id,
      occupation: occupations.mentored.id,
      cohort: cohorts.employer.id,
      publicLink: publicLinks.employer.id,
      listView: listViews.regulator.id,
      mail: mail.id,
      batch: abroad.batch.id,
      import: abroad.importOfFile.id,
      invitation: invitations.employer.id,
      participant: people.assigned.id,
      supervisor: accounts.supervisor.id,
      tenant: seed.tenantId,
      session: await first('SELECT id FROM login_sessions WHERE active_tenant_id = $1'),
      auditEntry: await first('SELECT id FROM audit_entries WHERE tenant_id = $1'),
      nationalId: await first('SELECT id FROM national_ids WHERE tenant_id = $1'),
    };
  }

  async close(): Promise<void> {
    await this.parts.state.close();
    await this.parts.server.close();
  }
}

export const codesOf = ({ errors }: Answer): string[] => errors?.map(({ extensions }) => extensions.code) ?? [];
