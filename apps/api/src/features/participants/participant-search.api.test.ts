import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { query } from '../../../test/operations.ts';
import { aServer, type Caller, type TestServer } from '../../../test/test-server.ts';
import { aWorld, type World } from '../../../test/world.ts';

let server: TestServer;
let world: World;
beforeAll(async () => {
  server = await aServer();
  world = await aWorld(server);
});
afterAll(() => server.close());

async function found(text: string, ask: Caller = world.ask): Promise<string[]> {
  const { participants } = await query(
    ask,
    'query ($text: String) { participants(filter: { text: $text }) { totalCount nodes { id } } }',
    { text },
  );
  return participants.nodes.map(({ id }: { id: string }) => id).sort();
}

describe('[US-LST-09] the search', () => {
  let rosa: string;
  let other: string;
  beforeAll(async () => {
    ({ id: rosa } = await world.aPerson({
      account: {
        given_name: 'Rosalía',
        family_name: 'Núñez-Ørsted',
        preferred_name: 'Rosie',
        email: 'rnunez@mail.example',
        reference_number: 'APP-0042',
      },
    }));
    ({ id: other } = await world.aPerson({
      account: {
        given_name: 'Straße',
        family_name: 'Łukasz',
        email: 'other@mail.example',
        reference_number: 'APP-0043',
      },
    }));
  });

  test.each([
    ['the given name', 'Rosalía'],
    ['a part of it', 'osal'],
    ['the preferred name', 'rosie'],
    ['the family name without accents', 'NUNEZ'],
    ['the family name with accents', 'ÑÚÑEZ'.replace('Ñ', 'N')],
    ['a letter that is no accent', 'orsted'],
    ['the e-mail address', 'rnunez@mail'],
    ['the reference number', 'app-0042'],
    ['words of several fields in any order', '0042 rosie nunez'],
    ['words with much space between', '  rosie \t\n 0042 '],
    ['accents typed as separate marks', 'nu\u0301n\u0303ez'],
  ])('finds somebody by %s', async (_rule, text) => {
    expect(await found(text)).toEqual([rosa]);
  });

  test('finds nobody when one of the words is nowhere', async () => {
    expect(await found('rosie quill')).toEqual([]);
  });

  test('finds everybody who has all words', async () => {
    expect(await found('app mail.example')).toEqual([rosa, other].sort());
  });

  test('of white space finds everybody', async () => {
    expect(await found(' \t ')).toEqual([rosa, other].sort());
  });

  test('folds ß and ł as readers do', async () => {
    expect([await found('strasse'), await found('lukasz')]).toEqual([[other], [other]]);
  });
});

describe('a sign that means something in SQL', () => {
  const SIGNS = ['%', '_', '\\', "'", '"', ';', '--', '$1', ':text', '?', '\\%', '%%'];
  let people: Map<string, string>;
  let place: World;
  beforeAll(async () => {
    place = await aWorld(server);
    people = new Map();
    for (const [index, sign] of SIGNS.entries()) {
      const code = `q${index}z`;
      const { id } = await place.aPerson({
        account: {
          given_name: `Sign ${sign} ${code}`,
          reference_number: `${code}${sign}${code}`,
          email: null,
          email_key: null,
          family_name: 'Plain',
        },
      });
      people.set(sign, id);
    }
  });

  test.each(SIGNS)('%s in the search stands for itself', async (sign) => {
    const code = `q${SIGNS.indexOf(sign)}z`;

    expect(await found(`${code}${sign}${code}`, place.ask)).toEqual([people.get(sign)]);
  });

  test.each(SIGNS)('%s alone finds those who have it', async (sign) => {
    const holders = SIGNS.filter((other) => other.includes(sign)).map((other) => people.get(other)!);

    expect(await found(sign, place.ask)).toEqual(holders.sort());
  });

  test.each(['name', 'referenceNumber'])('stands for itself in the filter %s', async (field) => {
    const counts = await Promise.all(
      ['%', '_', '\\'].map(
        async (sign) =>
          (
            await query(place.ask, 'query ($f: ParticipantFilter) { participants(filter: $f) { totalCount } }', {
              f: { [field]: sign },
            })
          ).participants.totalCount,
      ),
    );

    expect(counts).toEqual([3, 1, 2]);
  });

  test('stands for itself in the filter email', async () => {
    const one = await aWorld(server);
    await one.aPerson({ account: { email: 'under_score@example.org' } });
    await one.aPerson({ account: { email: 'underxscore@example.org' } });

    const { participants } = await query(one.ask, '{ participants(filter: { email: "r_s" }) { nodes { email } } }');

    expect(participants.nodes).toEqual([{ email: 'under_score@example.org' }]);
  });

  test.each(['organizations', 'occupations', 'cohorts', 'staff'])(
    'stands for itself in the search of %s',
    async (list) => {
      const { seed, ask } = await aWorld(server);
      const owner = await seed.anOrganization('sponsor', { name: '100%_sure\\' });
      await seed.anOccupation({ owner, title: '100%_sure\\' });
      await seed.aCohort({ owner, title: '100%_sure\\' });
      await seed.aStaffMember('sponsor', owner, { family_name: '100%_sure\\' });

      const counts = await Promise.all(
        ['0%_s', 'e\\', '0%s', '1_0', '%'].map(
          async (text) =>
            (await query(ask, `query ($t: String) { ${list}(filter: { text: $t }) { totalCount } }`, { t: text }))[list]
              .totalCount,
        ),
      );

      expect(counts).toEqual([1, 1, 0, 0, 1]);
    },
  );
});

test('the search finds nobody of another tenant', async () => {
  const [one, other] = [await aWorld(server), await aWorld(server)];
  await one.aPerson({ account: { family_name: 'Unmistakable' } });

  expect(await found('unmistakable', other.ask)).toEqual([]);
});

test('the search finds nobody who is not assigned to the supervisor', async () => {
  const one = await aWorld(server);
  const supervisor = await one.seed.aStaffMember('supervisor', one.employer);
  const mine = await one.aPerson({ account: { family_name: 'Unmistakable' }, supervisors: [supervisor.id] });
  await one.aPerson({ account: { family_name: 'Unmistakable' } });

  expect(await found('unmistakable', await server.as(supervisor))).toEqual([mine.id]);
});
