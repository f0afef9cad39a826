import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Seed } from '../../../test/seed.ts';
import { aDatabase, type TestDatabase } from '../../../test/test-database.ts';
import { listSeats, setSeatLimit } from './seat-limits.repository.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await aDatabase();
});
afterAll(() => database.drop());

const seatsOf = async ({ tenantId }: Seed) => (await listSeats(database.ownerUrl)).find(({ id }) => id === tenantId);

test('[US-SEAT-06] the operator sets how many seats a tenant has, and takes the limit away', async () => {
  const seed = await Seed.aTenant(database);
  const other = await Seed.aTenant(database, { seatLimit: 3 });
  const employer = await seed.anEmployer();
  await seed.aParticipant({ employer, occupation: await seed.anOccupation({ owner: employer }) });
  await setSeatLimit(database.ownerUrl, seed.tenantId, '12');

  expect(await seatsOf(seed)).toMatchObject({ used: 1, limit: 12 });
  const { name } = (await seatsOf(seed))!;
  await setSeatLimit(database.ownerUrl, name, 'none');
  expect(await seatsOf(seed)).toMatchObject({ used: 1, limit: null });
  expect(await seatsOf(other)).toMatchObject({ used: 0, limit: 3 });
});

test.each(['', '-1', '1.5', 'many', '10000000000'])('"%s" is no number of seats', async (seats) => {
  const { tenantId } = await Seed.aTenant(database);

  await expect(setSeatLimit(database.ownerUrl, tenantId, seats)).rejects.toThrow('Say how many seats');
});

test('a tenant that is not there is said to be none', async () => {
  await expect(setSeatLimit(database.ownerUrl, 'Nowhere', '5')).rejects.toThrow('There is no such tenant');
});
