import { canEnter } from '@guildhall/domain';
import type { DataSource } from 'typeorm';
import {
  judgeSession,
  READ_SESSION,
  readViewerRow,
  sessionKey,
  type Auth,
  type SessionRow,
  type SessionViewer,
} from '../auth/index.ts';
import { UnitOfWork } from '../database/unit-of-work.ts';
import { asUuid } from '../graphql/uuid.ts';
import { Loaders } from '../loaders.ts';
import { RequestContext, type SignedIn } from '../request-context.ts';
import { RequestServices, type ServerParts } from '../request-services.ts';
import type { SignInPort } from '../sign-in-port.ts';
import { Visitor, type Caller } from '../visitor.ts';

export interface ContextParts extends ServerParts {
  readonly source: DataSource;
  readonly auth: Auth;
  readonly signIn: SignInPort;
}

/** The context of one request: who the cookie stands for, with repositories that speak for that viewer. */
export async function createContext(parts: ContextParts, caller: Caller): Promise<RequestContext> {
  const context = openContext(parts, caller);
  await context.lookUpViewer();
  return context;
}

/** The same before anybody has looked who is asking. */
export function openContext(parts: ContextParts, caller: Caller): RequestContext {
  const { auth, source, signIn } = parts;
  const visitor = new Visitor({ ...parts, unitOfWork: (scope) => new UnitOfWork(source, scope) }, caller);
  const key = sessionKey(auth, caller.cookieHeader);
  return new RequestContext(signIn, visitor, {
    async lookUp() {
      const row = await readViewerRow(auth, caller.cookieHeader);
      return row && signedInAs(parts, row);
    },
    guess() {
      const known = key === null ? null : auth.lastViewers.of(key);
      if (key === null || known === null) return null;
      const signedIn = signedInAs(parts, known);
      const { work } = signedIn.services;
      const isRight = work.read<SessionRow>(READ_SESSION, [key]).then(
        ([row]) => judgeSession(auth, key, row) === known,
        () => false,
      );
      work.writeOnlyIf(isRight);
      return { signedIn, isRight };
    },
  });
}

function signedInAs(parts: ContextParts, { accountStatus, organizationId, ...facts }: SessionViewer): SignedIn {
  const viewer = {
    ...facts,
    organizationId: asUuid(organizationId ?? ''),
    isActive: canEnter(accountStatus),
    isReadOnly: accountStatus === 'read_only',
  };
  const work = new UnitOfWork(parts.source, { tenantId: viewer.tenantId, actorId: viewer.accountId, channel: 'app' });
  const services = new RequestServices(work, viewer, parts);
  return { services, loaders: new Loaders(services) };
}
