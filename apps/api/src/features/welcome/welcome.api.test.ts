import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { problemsOf, query, run } from '../../../test/operations.ts';
import { aServer, type TestServer } from '../../../test/test-server.ts';
import { aWorld } from '../../../test/world.ts';

let server: TestServer;
beforeAll(async () => {
  server = await aServer();
});
afterAll(() => server.close());

const SELF = '{ viewer { participant { id phone city hasConfirmedDetails signature { typedName strokes } } } }';
const ofPerson = 'query ($id: ID!) { participant(id: $id) { signature { typedName } } }';
const signature = { typedName: 'June Park' };

async function aLearner() {
  const world = await aWorld(server, { vocabulary: 'uk' });
  const account = await world.aPerson({ type: 'learner', canSignIn: true, account: { given_name: 'June' } });
  return { ...world, account, learner: await server.as(account) };
}

describe('[UK-LIFE-13] [UK-ADD-20] after activation a learner', () => {
  test('confirms the own details and signs, once for however many requests', async () => {
    const { learner, rows, account } = await aLearner();
    const input = { phone: '07700 900123', city: 'Leeds', signature, clientMutationId: 'once' };
    const before = (await query(learner, SELF)).viewer.participant;

    const results = [await run(learner, 'confirmDetails', input), await run(learner, 'confirmDetails', input)];

    expect(before).toMatchObject({ hasConfirmedDetails: false, signature: null });
    expect(results.map(({ __typename }) => __typename)).toEqual(['ParticipantSaved', 'ParticipantSaved']);
    expect((await query(learner, SELF)).viewer.participant).toEqual({
      id: account.id,
      phone: '07700 900123',
      city: 'Leeds',
      hasConfirmedDetails: true,
      signature: { typedName: 'June Park', strokes: null },
    });
    expect(await rows('SELECT version FROM accounts WHERE id = $1', [account.id])).toEqual([{ version: 2 }]);
  });

  test('draws another signature in place of the first, and the audit shows neither', async () => {
    const { learner, rows } = await aLearner();
    await run(learner, 'confirmDetails', { signature });

    await run(learner, 'confirmDetails', { signature: { strokes: 'M1 1 L20 20' } });

    expect((await query(learner, SELF)).viewer.participant.signature).toEqual({
      typedName: null,
      strokes: 'M1 1 L20 20',
    });
    const audit = JSON.stringify(await rows(`SELECT * FROM audit_entries WHERE table_name = 'signatures'`));
    expect(audit).toContain('***');
    expect(audit).not.toMatch(/June Park|M1 1/);
  });

  test('is told what is missing or wrong', async () => {
    const { learner } = await aLearner();

    const result = await run(learner, 'confirmDetails', {
      phone: '07700-900123',
      city: 'x'.repeat(101),
      signature: {},
    });

    expect(problemsOf(result)).toEqual(['phone: mobile_malformed', 'city: too_long', 'signature: required']);
  });

  test('shows the signature to those who manage it, and to nobody else', async () => {
    const { learner, account, ask, as, employer, seed } = await aLearner();
    await run(learner, 'confirmDetails', { signature });
    const supervisor = await seed.aStaffMember('supervisor', employer);
    await seed.supervise(account.id, supervisor.id);
    const seenBy = async (caller: typeof ask) =>
      (await query(caller, ofPerson, { id: account.id })).participant?.signature;

    expect(await seenBy(ask)).toEqual({ typedName: 'June Park' });
    expect(await seenBy(await as('administrator', employer))).toEqual({ typedName: 'June Park' });
    expect(await seenBy(await server.as(supervisor))).toBeNull();
  });
});
