import { viewerOfAccount } from '../../auth/index.ts';
import type { Channel, UnitOfWork, WorkScope } from '../../database/unit-of-work.ts';
import { asUuid } from '../../graphql/uuid.ts';
import { RequestServices, type ServerParts } from '../../request-services.ts';

/** What work in parts needs and lives as long as the process. */
export interface BatchWorkParts {
  readonly unitOfWork: (scope: WorkScope, operationId: string) => UnitOfWork;
  readonly server: ServerParts;
  readonly isStopping: () => boolean;
}

/** On whose behalf something is written, and the id that it bears. */
export interface Acting {
  readonly tenantId: string;
  readonly actorId: string;
  readonly operationId: string;
  readonly channel: Channel;
}

/** Runs `work` in one transaction with what the actor may do and see at this moment. */
export async function asActor<T>(
  { unitOfWork, server }: BatchWorkParts,
  { tenantId, actorId, operationId, channel }: Acting,
  work: (services: RequestServices) => Promise<T>,
): Promise<T> {
  const unit = unitOfWork({ tenantId, actorId, channel }, operationId);
  return unit.write(
    async () => {
      const row = await viewerOfAccount(await unit.manager(), tenantId, actorId);
      const viewer = {
        ...(row ?? NOBODY),
        tenantId,
        accountId: actorId,
        organizationId: asUuid(row?.organizationId ?? ''),
        isActive: row?.accountStatus === 'active',
        isReadOnly: false,
        sessionId: asUuid(''),
        loginId: asUuid(''),
      };
      return work(new RequestServices(unit, viewer, server));
    },
    () => true,
  );
}

/** Whoever is gone sees nobody. */
const NOBODY = {
  userType: 'applicant',
  organizationId: null,
  partnerIds: [],
  occupationIds: [],
  groupIds: null,
} as const;
