import { freeSeatsOf, runsTenant, seatLevelOf, type SeatLevel } from '@guildhall/domain';
import type { RequestContext } from '../../request-context.ts';

/** How the seats of a tenant are used. */
export interface SeatUsageRow {
  readonly used: number;
  readonly reserved: number;
  readonly limit: number | null;
  readonly free: number | null;
  readonly warningPercent: number;
  readonly level: SeatLevel;
}

/** The seats of the tenant for somebody who runs it; null for everybody else. */
export async function visibleSeats({ services, loaders }: RequestContext): Promise<SeatUsageRow | null> {
  const { contractType, seatLimit: limit } = await loaders.tenant();
  if (!services.viewer.isActive || !runsTenant(services.viewer.userType, contractType)) return null;
  const [{ used, taken }, { seatWarningPercent: warningPercent }] = await Promise.all([
    services.seats.count(),
    loaders.tenantSettings(),
  ]);
  const count = { taken, limit, warningPercent };
  return { used, reserved: taken - used, limit, free: freeSeatsOf(count), warningPercent, level: seatLevelOf(count) };
}
