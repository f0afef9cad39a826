import type { RequestServices } from '../../request-services.ts';

/** How many seats the tenant has left, held until the transaction ends; null when its subscription has no limit. */
export async function freeSeats(services: RequestServices): Promise<number | null> {
  const { seatLimit } = await services.tenants.current();
  return seatLimit === null ? null : seatLimit - (await services.participantRecords.countSeatsForUpdate());
}
