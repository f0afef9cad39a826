import { existsSync } from 'node:fs';
import path from 'node:path';
import type { ApolloServer } from '@apollo/server';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import compress from '@fastify/compress';
import serveFiles from '@fastify/static';
import fastify, {
  LogController,
  type FastifyBaseLogger,
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify';
import helmet, { type HelmetOptions } from 'helmet';
import type { Logger } from 'pino';
import { isFromOwnPage, registerAuthRoutes, type Auth } from '../auth/index.ts';
import type { RequestContext } from '../request-context.ts';
import type { Caller } from '../visitor.ts';
import { LIMITS } from './limits.ts';
import { registerDownloads } from './download-routes.ts';
import { registerUploads } from './upload-routes.ts';
import { registerOperations } from './operations-routes.ts';

export interface HttpOptions {
  readonly apollo: ApolloServer<RequestContext>;
  readonly auth: Auth;
  readonly log: Logger;
  readonly context: (caller: Caller) => Promise<RequestContext>;
  /** The same before anybody has looked who is asking: operations do. */
  readonly operationContext: (caller: Caller) => RequestContext;
  readonly isReady: () => Promise<boolean>;
  readonly trustedProxies: number;
  readonly isHttps: boolean;
  readonly hasPlayground: boolean;
  /** Folder of the built web app. */
  readonly webRoot: string;
}

/** The HTTP server: the API, sign-in, the web app and what operators ask for. Listens nowhere yet. */
export async function createHttp(options: HttpOptions): Promise<FastifyInstance> {
  const app = fastify({
    loggerInstance: options.log as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: (_address: string, hop: number) => hop < options.trustedProxies,
    bodyLimit: LIMITS.bodyBytes,
    routerOptions: { maxParamLength: 200 },
  });
  app.setErrorHandler(answerError);
  // Put together once; the framework's own plugin does it for each request.
  const secure = helmet(securityHeaders(options.isHttps));
  app.addHook('onRequest', (request, reply, next) => secure(request.raw, reply.raw, () => next()));
  // Brotli at its default costs more than the answer; gzip's fast level takes most of the size for a fraction of it.
  await app.register(compress, { threshold: 1024, encodings: ['gzip'], zlibOptions: { level: 4 } });
  registerOperations(app, options.isReady);
  await registerAuthRoutes(app, options.auth);
  await registerGraphql(app, options);
  const { origins } = options.auth;
  const contextOf = (request: FastifyRequest, reply: FastifyReply) =>
    options.context(callerOf(request, reply, origins));
  registerDownloads(app, contextOf);
  await registerUploads(app, origins, contextOf);
  await registerWebApp(app, options);
  return app;
}

function securityHeaders(isHttps: boolean): HelmetOptions {
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'self'"],
        'script-src': ["'self'"],
        // Mantine and the playground's editor set styles on elements.
        'style-src': ["'self'", "'unsafe-inline'"],
        'img-src': ["'self'", 'data:'],
        'font-src': ["'self'", 'data:'],
        'connect-src': ["'self'"],
        'worker-src': ["'self'", 'blob:'],
        'object-src': ["'none'"],
        'base-uri': ["'none'"],
        'form-action': ["'self'"],
        'frame-ancestors': ["'none'"],
      },
    },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    referrerPolicy: { policy: 'no-referrer' },
    hsts: isHttps ? { maxAge: 63_072_000, includeSubDomains: true } : false,
  };
}

async function registerGraphql(
  app: FastifyInstance,
  { apollo, auth, operationContext, hasPlayground, webRoot }: HttpOptions,
): Promise<void> {
  apollo.addPlugin(fastifyApolloDrainPlugin(app));
  await apollo.start();
  const handler = fastifyApolloHandler(apollo, {
    context: async (request, reply) => operationContext(callerOf(request, reply, auth.origins)),
  });
  app.post('/graphql', async (request, reply) => {
    reply.header('cache-control', 'no-store');
    return handler.call(app, request, reply);
  });
  app.get('/graphql', async (request, reply) => {
    const wantsPage = request.headers.accept?.includes('text/html') ?? false;
    const page = 'playground.html';
    if (hasPlayground && wantsPage && existsSync(path.join(webRoot, page)))
      return reply.header('cache-control', 'no-cache').sendFile(page);
    return reply.code(405).header('allow', 'POST').send(problem('METHOD_NOT_ALLOWED', 'Send operations with POST.'));
  });
}

function callerOf(request: FastifyRequest, reply: FastifyReply, origins: readonly string[]): Caller {
  const { cookie, 'user-agent': userAgent } = request.headers;
  return {
    address: request.ip,
    userAgent,
    cookieHeader: cookie,
    isFromOwnPage: isFromOwnPage(request.headers, origins),
    setCookies: (cookies) => void reply.header('set-cookie', [...cookies]),
  };
}

/** Files of the web app; every other path is a page of it. */
async function registerWebApp(app: FastifyInstance, { webRoot, hasPlayground }: HttpOptions): Promise<void> {
  const isBuilt = existsSync(path.join(webRoot, 'index.html'));
  await app.register(serveFiles, {
    root: webRoot,
    wildcard: true,
    index: 'index.html',
    cacheControl: false,
    setHeaders: (reply, file) => {
      // Names of built assets change with their content.
      const isAsset = file.includes(`${path.sep}assets${path.sep}`);
      reply.header('cache-control', isAsset ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
    allowedPath: (pathName) => !pathName.endsWith('.map') && (hasPlayground || !pathName.includes('playground')),
  });
  app.setNotFoundHandler((request, reply) => {
    const isPage =
      request.method === 'GET' &&
      (request.headers.accept?.includes('text/html') ?? false) &&
      !request.url.startsWith('/api/');
    if (isPage && isBuilt) return reply.header('cache-control', 'no-cache').sendFile('index.html');
    return reply.code(404).send(problem('NOT_FOUND', 'There is nothing here.'));
  });
}

/** The framework's own messages may quote the request; ours say what to do. */
function answerError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const status = error.statusCode ?? 500;
  if (status === 413) return reply.code(413).send(problem('REQUEST_TOO_LARGE', 'Send less at once.'));
  if (status >= 400 && status < 500)
    return reply.code(status).send(problem('BAD_REQUEST', 'The request can not be read.'));
  request.log.error(
    { name: error.name, code: error.code, stack: error.stack?.split('\n').slice(1).join('\n') },
    'A request failed.',
  );
  return reply.code(500).send(problem('INTERNAL', 'Something went wrong on our side.'));
}

/** In the shape of a GraphQL answer, so that every client of the API can read it. */
const problem = (code: string, message: string) => ({ errors: [{ message, extensions: { code } }] });
