import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Auth } from './create-auth.ts';
import { isFromOwnPage } from './same-origin.ts';
import { signIn, type SignInOutcome } from './sign-in/sign-in.ts';
import { readCredentials } from './sign-in/sign-in-body.ts';
import { signOut } from './sign-in/sign-out.ts';

/** Room for an address and a password in which every character is escaped. */
const BODY_LIMIT = 16 * 1024;

/** Adds sign-in and sign-out under /api/auth. Nothing else there exists: the rest answers 404. */
export async function registerAuthRoutes(app: FastifyInstance, auth: Auth): Promise<void> {
  await app.register(
    async (routes) => {
      acceptOnlyJson(routes);
      routes.addHook('onRequest', async (_request, reply) => {
        reply.header('cache-control', 'no-store');
      });
      const options = { bodyLimit: BODY_LIMIT, onRequest: refuseForeign(auth) };
      routes.post('/sign-in/email', options, (request, reply) => answerSignIn(auth, request, reply));
      routes.post('/sign-out', options, (request, reply) => answerSignOut(auth, request, reply));
      routes.setNotFoundHandler((_request, reply) => reply.code(404).send({ code: 'NOT_FOUND' }));
      routes.setErrorHandler(answerError);
    },
    { prefix: '/api/auth' },
  );
}

async function answerSignIn(auth: Auth, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  const credentials = readCredentials(request.body);
  if (credentials === null) return reply.code(400).send({ code: 'INVALID_REQUEST' });
  const outcome = await signIn(auth, {
    ...credentials,
    clientAddress: request.ip,
    userAgent: request.headers['user-agent'],
    cookieHeader: request.headers.cookie,
  });
  return answerOutcome(outcome, reply);
}

function answerOutcome(outcome: SignInOutcome, reply: FastifyReply): FastifyReply {
  switch (outcome.kind) {
    case 'signed_in':
      return reply.header('set-cookie', [...outcome.cookies]).send({});
    case 'refused':
      return reply.code(401).send({ code: 'INVALID_EMAIL_OR_PASSWORD' });
    case 'shut':
      return reply
        .code(403)
        .send({ code: outcome.by === 'expired' ? 'SUBSCRIPTION_EXPIRED' : 'SUBSCRIPTION_CANCELLED' });
    case 'too_many_attempts':
      return reply
        .code(429)
        .header('retry-after', outcome.retryAfterSeconds)
        .send({ code: 'TOO_MANY_ATTEMPTS', retryAfterSeconds: outcome.retryAfterSeconds });
    case 'busy':
      return reply.code(503).header('retry-after', 2).send({ code: 'BUSY', retryAfterSeconds: 2 });
  }
}

async function answerSignOut(auth: Auth, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  const cookies = await signOut(auth, request.headers.cookie);
  return reply
    .code(204)
    .header('set-cookie', [...cookies])
    .header('clear-site-data', '"cache"')
    .send();
}

/**
 * Refuses what a page of somebody else could make a browser send. A form can't send JSON, and a script of another
 * origin would have to ask first and gets no permission.
 */
function refuseForeign(auth: Auth) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    if (!isFromOwnPage(request.headers, auth.origins)) return reply.code(403).send({ code: 'CROSS_SITE_REQUEST' });
    const mediaType = request.headers['content-type']?.split(';', 1)[0]?.trim().toLowerCase();
    if (mediaType !== 'application/json') return reply.code(415).send({ code: 'INVALID_REQUEST' });
    return undefined;
  };
}

/** The framework's own messages repeat parts of the body. An empty body is fine: signing out needs none. */
function acceptOnlyJson(routes: FastifyInstance): void {
  routes.removeAllContentTypeParsers();
  routes.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, done) => {
    try {
      done(null, body === '' ? {} : JSON.parse(String(body)));
    } catch {
      done(Object.assign(new Error('The body is not JSON.'), { statusCode: 400 }));
    }
  });
}

/** What is wrong with the request is said by code alone; everything else is the server's own error handling. */
function answerError(error: FastifyError, _request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { statusCode = 500 } = error;
  if (statusCode >= 500) throw error;
  return reply.code(statusCode).send({ code: 'INVALID_REQUEST' });
}
