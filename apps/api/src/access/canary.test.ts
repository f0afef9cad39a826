// Nothing of another tenant and nothing that a role may not know reaches an answer, an error or the log.
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { CANARY_DAY, plantCanaries, type Canaries } from '../../test/access/canaries.ts';
import { ROLES, type Cast } from '../../test/access/cast.ts';
import {
  about,
  idsAtHome,
  isAboutOne,
  MAXIMAL_QUERIES,
  ROOT_FIELDS,
  subjectOf,
  validOf,
} from '../../test/access/documents.ts';
import { CALLERS } from '../../test/access/matrix.ts';
import { codesOf, TwoTenants } from '../../test/access/two-tenants.ts';
import { variationsOf } from '../../test/access/variations.ts';

jest.setTimeout(120_000);

/** Texts that a check or a foreign key keeps closed: they say nothing of anybody. */
const CLOSED = `account_changes.kind accounts.account_status accounts.min_pay_rate accounts.uln accounts.user_type audit_entries.action audit_entries.channel batch_items.note batch_items.outcome batches.kind
  batches.seats batches.state custom_fields.section custom_fields.type
  enrollments.cancellation_reason enrollments.participant_type enrollments.program_status exports.kind import_additions.kind import_mappings.profile import_rows.decision import_rows.outcome import_rows.undo_outcome import_words.kind imports.profile imports.seats imports.state imports.undo_state invitations.user_type list_views.shared_with mails.kind
  mails.link_purpose mails.locale mails.state national_ids.kind
  occupations.training_approach organizations.kind organizations.standing public_links.user_type seat_warnings.level signatures.strokes status_changes.from_status status_changes.to_status supervisions.source
  tenant_settings.smtp_from tenant_settings.smtp_host tenant_settings.smtp_security
  tenants.contract_type tenants.vocabulary`;

/** Which record abroad belongs into a place, by the name of the place or of the operation. */
const BELONGS: readonly (readonly [RegExp, string])[] = [
  [/batch/i, 'batch'],
  [
    /^(import|imports|importSelection|(read|check|run|undo|cancel|discard)Import|changeImportRows|saveImportDraft)$/i,
    'import',
  ],
  [/publicLink/i, 'publicLink'],
  [/mail/i, 'mail'],
  [/invitation/i, 'invitation'],
  [/participant/i, 'participant'],
  [/address/i, 'address'],
  [/supervisor|mentor|referrer|caseOwner|staff|account/i, 'supervisor'],
  [/cohort/i, 'cohort'],
  [/occupation/i, 'occupation'],
  [/provider/i, 'provider'],
  [/employer|organization/i, 'employer'],
  [/owner|partner/i, 'sponsor'],
  [/group/i, 'group'],
  [/field/i, 'field'],
  [/session/i, 'session'],
];

let both: TwoTenants;
let home: Cast;
let canaries: Canaries;
/** Records abroad, by what they are. */
let foreign: Record<string, string>;
let foreignWords: readonly string[];
const numbersOf = ({ people }: Cast) => Object.values(people).map(({ nationalId }) => nationalId!);
const withBareForm = (numbers: readonly string[]) => numbers.flatMap((number) => [number, number.replaceAll('-', '')]);

beforeAll(async () => {
  both = await TwoTenants.open();
  const { state, abroad } = both.parts;
  home = both.parts.home;
  canaries = await plantCanaries(state, abroad.seed.tenantId);
  foreign = await both.recordsAbroad();
  foreignWords = [canaries.marker, CANARY_DAY, ...withBareForm(numbersOf(abroad)), ...canaries.ids];
});
afterAll(() => both.close());

/** The id abroad that belongs into a place, and two that do not; where anything may stand, all of them. */
let turn = 0;
function idsFor(place: string, operation: string): string[] {
  const all = Object.values(foreign);
  const name = /\.?id$/.test(place) ? operation : place.split('.').at(-1)!;
  const belonging = BELONGS.find(([pattern]) => pattern.test(name))?.[1];
  if (!belonging) return all;
  turn += 2;
  return [...new Set([foreign[belonging]!, all[turn % all.length]!, all[(turn + 1) % all.length]!])];
}

describe('[US-ORG-04] nothing of another tenant', () => {
  test('the marker stands in every text of the other tenant, but in closed lists', () => {
    const known = [
      'accounts.family_name',
      'custom_values.value',
      'demographics.race',
      'status_changes.reason_text',
      'tenants.name',
    ];

    expect(canaries.closed).toEqual(CLOSED.split(/\s+/));
    expect(canaries.planted).toEqual(expect.arrayContaining(known));
  });

  test.each(CALLERS)('%s gets none of it by asking for everything', async (caller) => {
    const leaks: string[] = [];
    for (const { root, document } of MAXIMAL_QUERIES) {
      for (const id of isAboutOne(root) ? idsFor('id', subjectOf(root, document)) : ['']) {
        const { answer, found } = await both.search(caller, document, about(root, id, home), foreignWords);
        if (found.length > 0 || codesOf(answer).includes('INTERNAL'))
          leaks.push(`${root} of ${id}: ${found.join()} ${codesOf(answer).join()}`);
      }
    }

    expect(leaks).toEqual([]);
  });

  test('asking for everything gives a regulator something of its own tenant each time', async () => {
    const empty: string[] = [];
    for (const { root, document } of MAXIMAL_QUERIES) {
      const subject = subjectOf(root, document);
      // An enrollment is found through its participant alone.
      if (subject === 'Enrollment') continue;
      // Only a supervisor looks people up so.
      if (root === 'participantToSupervise') continue;
      const [id] = idsAtHome(subject, home, [home.people.assigned]);
      const { answer } = await both.search('regulator', document, about(root, id!, home), []);
      const data = answer.data?.[root];
      if (answer.errors || data === null || (Array.isArray(data) && data.length === 0))
        empty.push(`${root}: ${answer.body.slice(0, 300)}`);
    }

    expect(empty).toEqual([]);
  });

  test.each(CALLERS)(
    '%s gets none of it by naming its ids, wherever an id may stand, and changes nothing there',
    async (caller) => {
      const { state, abroad, made } = both.parts;
      const before = await state.ofTenant(abroad.seed.tenantId);
      const leaks: string[] = [];
      for (const { kind, field, document } of ROOT_FIELDS) {
        const isSearch = (place: string): boolean => kind === 'query' && /filter|text|input.email/.test(place);
        const variations = variationsOf(field, validOf(field, home, made), (type, place) => {
          if (type === 'ID') return idsFor(place, field.name);
          return type === 'String' && isSearch(place) ? [canaries.marker] : [];
        });
        for (const { place, variables } of variations) {
          const { answer, found } = await both.search(caller, document, variables, foreignWords);
          if (found.length > 0 || codesOf(answer).includes('INTERNAL'))
            leaks.push(`${field.name} ${place}: ${answer.body.slice(0, 200)}`);
        }
      }

      expect(leaks).toEqual([]);
      expect(await state.ofTenant(abroad.seed.tenantId)).toBe(before);
    },
  );
});

describe('[US-RAP-01, US-RAP-08] within the own tenant, numbers and demographics stay with those who may see them', () => {
  const mark = 'dmgr41c2';

  beforeAll(async () => {
    const text = `'${mark}-' || left(participant_id::text, 8)`;
    const columns = [
      'sex',
      'ethnicity',
      'veteran_status',
      'disability',
      'education',
      'employment_status',
      'gender_identity',
    ];
    const values = columns.map((column) => `${column} = ${text}`).join(', ');
    await both.parts.state.rows(`UPDATE demographics SET ${values}, race = ARRAY[${text}] WHERE tenant_id = $1`, [
      home.seed.tenantId,
    ]);
  });

  test.each(CALLERS)(
    '%s gets no more of them than it may, by asking for everything about everybody',
    async (caller) => {
      const mayKnow = caller === 'regulator' || caller === 'sponsor';
      const own = `${mark}-${home.people.own.id.slice(0, 8)}`;
      const masks = numbersOf(home).map((number) => `•••-••-${number.slice(-4)}`);
      const words = [...withBareForm(numbersOf(home)), ...(mayKnow ? [] : [mark, ...masks])];
      const leaks = new Set<string>();
      let ownMarks = 0;
      for (const { root, document } of MAXIMAL_QUERIES) {
        for (const id of idsAtHome(subjectOf(root, document), home, Object.values(home.people))) {
          const { answer } = await both.search(caller, document, about(root, id, home), []);
          const body = caller === 'apprentice' ? answer.body.replaceAll(own, '') : answer.body;
          if (answer.body.includes(own)) ownMarks += 1;
          for (const word of words.filter((one) => body.includes(one))) leaks.add(`${root}: ${word}`);
        }
      }

      expect([...leaks]).toEqual([]);
      expect(ownMarks > 0).toBe(mayKnow || caller === 'apprentice');
    },
  );

  test.each(ROLES)(
    '%s gets nothing of the people whom it does not see, by asking for everything about everybody',
    async (caller) => {
      const { answer: list } = await both.search(caller, '{ participants { nodes { id } } }', {}, []);
      const seen = new Set((list.data.participants.nodes as { id: string }[]).map(({ id }) => id));
      const hidden = Object.values(home.people).filter(({ id }) => !seen.has(id));
      const leaks = new Set<string>();
      for (const { root, document } of MAXIMAL_QUERIES) {
        for (const id of idsAtHome(subjectOf(root, document), home, hidden)) {
          const { found } = await both.search(
            caller,
            document,
            about(root, id, home),
            hidden.map(({ word }) => word),
          );
          if (found.length > 0) leaks.add(`${root}: ${found.join(', ')}`);
        }
      }

      expect([...leaks]).toEqual([]);
    },
  );

  test('a revealed number is in the answer, and neither in the log nor in the history', async () => {
    const { id, nationalId } = home.people.assigned;
    const reveal =
      'mutation ($id: ID!) { result: revealNationalId(participantId: $id) { ... on NationalIdRevealed { value } } }';
    const history =
      'query ($id: ID!) { participant(id: $id) { history { nodes { action changes { field oldValue newValue } } } } }';

    const { answer: revealed } = await both.search('regulator', reveal, { id }, []);
    const { answer, found } = await both.search('regulator', history, { id }, [nationalId!]);

    expect(revealed.data.result.value).toBe(nationalId);
    expect(found).toEqual([]);
    expect(answer.data.participant.history.nodes[0].action).toBe('REVEAL');
  });

  test('the log of all of this holds nothing of anybody', () => {
    const words = [
      canaries.marker,
      CANARY_DAY,
      mark,
      ...numbersOf(home),
      ...Object.values(home.people).map(({ word }) => word),
    ];
    const log = both.parts.server.logged().toLowerCase();
    process.stdout.write(`Canaries: ${both.searched} answers searched, ${canaries.planted.length} columns planted.\n`);

    expect(words.filter((word) => log.includes(word.toLowerCase()))).toEqual([]);
  });
});
