import { canEnter } from '@guildhall/domain';
import type { DataSource } from 'typeorm';
import type { ActingViewer } from '../access/acting-viewer.ts';
import { readViewerRow, type Auth } from '../auth/index.ts';
import { UnitOfWork, type Channel } from '../database/unit-of-work.ts';
import { asUuid } from '../graphql/uuid.ts';
import { Loaders } from '../loaders.ts';
import { RequestContext } from '../request-context.ts';
import { RequestServices, type ServerParts } from '../request-services.ts';
import type { SignInPort } from '../sign-in-port.ts';
import { Visitor, type Caller } from '../visitor.ts';

export interface ContextParts extends ServerParts {
  readonly source: DataSource;
  readonly auth: Auth;
  readonly signIn: SignInPort;
}

/** The context of one request: who the cookie stands for, with repositories that speak for that viewer. */
export async function createContext(
  parts: ContextParts,
  caller: Caller,
  channel: Channel = 'app',
): Promise<RequestContext> {
  const row = await readViewerRow(parts.auth, caller.cookieHeader);
  const visitor = new Visitor({ ...parts, unitOfWork: (scope) => new UnitOfWork(parts.source, scope) }, caller);
  if (!row) return new RequestContext(parts.signIn, visitor, null);
  const { accountStatus, organizationId, ...facts } = row;
  const isReadOnly = accountStatus === 'read_only';
  const viewer = {
    ...facts,
    organizationId: asUuid(organizationId ?? ''),
    isActive: canEnter(accountStatus),
    isReadOnly,
  };
  return contextFor(parts, visitor, viewer, channel);
}

/** The context of a viewer that is known already. */
function contextFor(parts: ContextParts, visitor: Visitor, viewer: ActingViewer, channel: Channel): RequestContext {
  const work = new UnitOfWork(parts.source, { tenantId: viewer.tenantId, actorId: viewer.accountId, channel });
  const services = new RequestServices(work, viewer, parts);
  return new RequestContext(parts.signIn, visitor, { services, loaders: new Loaders(services) });
}
