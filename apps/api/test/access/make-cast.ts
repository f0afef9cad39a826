import { createHash, randomBytes } from 'node:crypto';
import { STAFF_TYPES, type OrganizationKind, type StaffType } from '@guildhall/domain';
import { ImportSeals } from '../../src/features/imports/import-seals.ts';
import { NationalIdVault } from '../../src/security/national-id-vault.ts';
import { Seed, type Account } from '../seed.ts';
import { TEST_SECRET } from '../test-settings.ts';
import type { TestServer } from '../test-server.ts';
import {
  aWord,
  HOME_OF,
  ORGANIZATIONS,
  OWNERS,
  ROLES,
  type Cast,
  type OrganizationName,
  type Role,
  type Subject,
} from './cast.ts';

let serial = 1000;
const names = Object.keys(ORGANIZATIONS) as OrganizationName[];

async function each<K extends string, T>(keys: readonly K[], make: (key: K) => Promise<T>): Promise<Record<K, T>> {
  const made: [K, T][] = [];
  for (const key of keys) made.push([key, await make(key)]);
  return Object.fromEntries(made) as Record<K, T>;
}

/** A tenant in which everybody of `ROLES` can sign in. */
export async function aCast(server: TestServer): Promise<Cast> {
  const seed = await Seed.aTenant(server.database);
  const organizations = await makeOrganizations(seed);
  const of = (name: OrganizationName): string => organizations[name].id;
  const occupations = await each([...OWNERS, 'mentored', 'sole'], async (name) => {
    const word = aWord();
    const providers = name === 'sole' ? [of('provider')] : [of('provider'), of('otherProvider')];
    const owner = of(name === 'mentored' || name === 'sole' ? 'sponsor' : name);
    return { word, id: await seed.anOccupation({ owner, providers, title: `${name} ${word}` }) };
  });
  const aMember = async (type: StaffType, organization: OrganizationName): Promise<Account & Subject> => {
    const word = aWord();
    const mentored = type === 'mentor' ? { occupations: [occupations.mentored.id] } : {};
    return { word, ...(await seed.aStaffMember(type, of(organization), { family_name: word, ...mentored })) };
  };
  const typeAt = (kind: Exclude<OrganizationKind, 'other'>): StaffType => (kind === 'employer' ? 'supervisor' : kind);
  const members = await each(ROLES.slice(0, -1) as StaffType[], (role) => aMember(role, HOME_OF[role]));
  const staff = await each(names, (name) => aMember(typeAt(ORGANIZATIONS[name]), name));
  const cohorts = await each(['sponsor', 'sibling', 'employer', 'sister', 'stranger', 'supervised'], async (name) => {
    const word = aWord();
    const owner = of(name === 'supervised' ? 'employer' : name);
    const supervised = name === 'supervised' ? { supervisor_id: members.supervisor.id } : {};
    return { word, id: await seed.aCohort({ owner, title: `${name} ${word}`, ...supervised }) };
  });
  const people = await makePeople(server, { seed, organizations, occupations }, members);
  const accounts = { ...members, apprentice: people.own } as Record<Role, Account & Subject>;
  const publicLinks = await each(['employer', 'sister', 'stranger'], async (name) => {
    const word = aWord();
    const bound = {
      employer_id: organizations[name].id,
      occupation_id: occupations.regulator.id,
      user_type: 'apprentice',
    };
    const token = randomBytes(48).toString('base64url');
    const token_hash = createHash('sha256').update(token).digest();
    return { id: await seed.insert('public_links', { ...bound, label: word, token_hash }), word, token };
  });
  const invitations = await each(['employer', 'sister', 'stranger'], async (name) => {
    const word = aWord();
    const token = randomBytes(48).toString('base64url');
    const email = `${word}@example.org`;
    const id = await seed.insert('invitations', {
      email,
      email_key: email,
      user_type: 'supervisor',
      organization_id: organizations[name].id,
      invited_by: members.regulator!.id,
      given_name: 'Ina',
      family_name: word,
      token_hash: createHash('sha256').update(token).digest(),
      sent_at: new Date(),
      day_started_at: new Date(),
      expires_at: new Date(Date.now() + 3_600_000),
    });
    return { id, word, token };
  });
  const listViews = await each([...ROLES, 'others', 'shared'], async (name) => {
    const word = aWord();
    const owner = name === 'others' || name === 'shared' ? staff.stranger : accounts[name];
    const shared_with = name === 'shared' ? STAFF_TYPES : [];
    const values = { owner_id: owner.id, name: word, search: 'status=any', shared_with };
    return { word, ownerId: owner.id, id: await seed.insert('list_views', values) };
  });
  const mail = await aDeadLetter(seed);
  await seed.insert('seat_warnings', { level: 'near', used: 9, seat_limit: 10 });
  const batch = await aBatch(seed, members.regulator!.id, people.assigned.id);
  const importOfFile = await anImport(seed, members.regulator!.id, people.assigned.id);
  return {
    seed,
    accounts,
    organizations,
    occupations,
    cohorts,
    listViews,
    publicLinks,
    invitations,
    mail,
    batch,
    importOfFile,
    staff,
    people,
  };
}

async function aBatch(seed: Seed, actor: string, participant: string): Promise<Subject> {
  const id = await seed.insert('batches', {
    actor_id: actor,
    kind: 'status',
    state: 'draft',
    change: JSON.stringify({ status: { status: 'suspended', effectiveDate: '2026-01-01' } }),
    selected_count: 1,
  });
  const outcome = { outcome: 'refused', code: 'no_free_seat', fields: ['x'] };
  await seed.insert('batch_items', { batch_id: id, position: 1, participant_id: participant, ...outcome });
  return { id, word: '' };
}

async function anImport(seed: Seed, actor: string, participant: string): Promise<Subject> {
  const word = aWord();
  const file_hash = createHash('sha256').update(word).digest();
  const reading = JSON.stringify({ format: 'csv', sheets: [], dateOrder: 'ymd', isDateOrderCertain: true });
  const id = await seed.insert('imports', {
    actor_id: actor,
    file_name: `${word}.csv`,
    file_hash,
    profile: 'participants',
    state: 'mapping',
    reading,
    row_count: 1,
    last_line: 2,
  });
  await seed.insert('import_selections', { id, actor_id: actor, participant_ids: [participant] });
  const seals = new ImportSeals(new NationalIdVault(TEST_SECRET).files, id);
  await seed.insert('import_rows', {
    import_id: id,
    line: 2,
    cells: seals.sealCells(2, [word]),
    outcome: 'reject',
    problems: JSON.stringify([{ code: 'required', fieldId: 'email', column: 0, isWarning: false }]),
    duplicates: JSON.stringify([{ participantId: participant, otherLine: null, reasons: ['same_email'] }]),
    subject_id: participant,
  });
  return { id, word };
}

async function aDeadLetter(seed: Seed): Promise<Subject> {
  const word = aWord();
  const to = { to_email: `${word}@example.org`, to_name: word, message_id: word };
  return { word, id: await seed.insert('mails', { kind: 'test', locale: 'en-US', state: 'dead', ...to }) };
}

async function makeOrganizations(seed: Seed): Promise<Cast['organizations']> {
  const organizations = await each(names, async (name) => {
    const word = aWord();
    return { word, id: await seed.anOrganization(ORGANIZATIONS[name], { name: `${name} ${word}` }) };
  });
  const partners = [
    ['sponsor', 'employer'],
    ['sponsor', 'sister'],
    ['sibling', 'stranger'],
  ] as const;
  for (const [sponsor, employer] of partners) {
    await seed.insert('partnerships', {
      sponsor_id: organizations[sponsor].id,
      employer_id: organizations[employer].id,
    });
  }
  return organizations;
}

async function makePeople(
  server: TestServer,
  { seed, organizations, occupations }: Pick<Cast, 'seed' | 'organizations' | 'occupations'>,
  { supervisor, referrer }: Record<string, Subject>,
): Promise<Cast['people'] & { own: Account }> {
  type Options = Partial<Parameters<Seed['aParticipant']>[0]>;
  const plain = { occupation: occupations.regulator.id };
  const aPerson = async (employer: OrganizationName, options: Options & { occupation: string }) => {
    const word = aWord();
    const account = { family_name: word, date_of_birth: '2001-02-03', ...options.account };
    const person = await seed.aParticipant({ ...options, employer: organizations[employer].id, account });
    const nationalId = `219-09-${(serial += 1)}`;
    await sealNumber(server, person, nationalId, seed);
    await seed.insert('demographics', { participant_id: person.id, sex: 'female', disability: 'yes' });
    return { word, employer, nationalId, ...person };
  };
  return {
    own: await aPerson('employer', { ...plain, canSignIn: true }),
    colleague: await aPerson('employer', plain),
    assigned: await aPerson('employer', {
      occupation: occupations.mentored.id,
      supervisors: [supervisor!.id],
      enrollment: { provider_id: organizations.provider.id, referrer_id: referrer!.id },
    }),
    sister: await aPerson('sister', plain),
    sameOccupation: await aPerson('stranger', {
      occupation: occupations.mentored.id,
      enrollment: { provider_id: organizations.otherProvider.id },
    }),
    soleProvider: await aPerson('stranger', { occupation: occupations.sole.id }),
    stranger: await aPerson('stranger', plain),
    deleted: await aPerson('employer', {
      ...plain,
      supervisors: [supervisor!.id],
      account: { deleted_at: new Date() },
    }),
  };
}

async function sealNumber(server: TestServer, { id, tenantId }: Account, number: string, seed: Seed): Promise<void> {
  const { vault } = server.server.parts;
  const { kind, ciphertext, blindIndex, masked } = vault.seal('ssn', number, { tenantId, participantId: id });
  await seed.insert('national_ids', { participant_id: id, kind, ciphertext, blind_index: blindIndex, masked });
}
