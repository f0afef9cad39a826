import { Readable } from 'node:stream';
import { cleanText, holdsPolicy, IMPORT_FILE_BYTES_MAX, IMPORT_PROFILES, type Policy } from '@guildhall/domain';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isFromOwnPage } from '../auth/index.ts';
import { uploadFile, UploadRefused, type UploadedFile } from '../features/imports/index.ts';
import { asUuid } from '../graphql/uuid.ts';
import type { RequestContext } from '../request-context.ts';

type ContextOf = (request: FastifyRequest, reply: FastifyReply) => Promise<RequestContext>;

const REFUSALS = {
  unauthenticated: [401, 'Sign in first.'],
  forbidden: [403, 'Your user type does not allow this operation.'],
  profile_unknown: [400, 'Say with ?profile= what kind of file it is, for example participants.'],
  file_name_malformed: [400, 'Give the name of the file in x-file-name, percent-encoded, with at most 200 characters.'],
  selection_unknown: [400, 'Select the people again: nobody knows whom this file is meant for.'],
  file_empty: [422, 'Choose a file with something in it: this one is empty.'],
  file_too_large: [413, 'Choose a smaller file, or split it: at most 50 MB are taken.'],
  upload_incomplete: [400, 'Send the file again: it did not come whole.'],
} as const;
type RefusalCode = keyof typeof REFUSALS;

/** Takes files for imports, with the session and the rights that the API asks for. */
export async function registerUploads(
  app: FastifyInstance,
  origins: readonly string[],
  contextOf: ContextOf,
): Promise<void> {
  await app.register(async (routes) => {
    // Whatever the type: the bytes are looked at, not their label. They are not kept in memory.
    routes.removeAllContentTypeParsers();
    routes.addContentTypeParser('*', (_request, payload, done) => done(null, payload));
    routes.post<{ Querystring: { profile?: unknown } }>('/uploads/imports', async (request, reply) => {
      reply.header('cache-control', 'no-store');
      const context = await contextOf(request, reply);
      try {
        const asked = isFromOwnPage(request.headers, origins) ? askedFor(request, context) : 'forbidden';
        if (typeof asked === 'string') return refuse(reply, asked);
        const bytes = bytesOf(request);
        const id = await uploadFile(context.services, { ...asked, bytes });
        return await reply.code(201).send({ id });
      } catch (error) {
        if (error instanceof UploadRefused) return refuse(reply, error.code);
        throw error;
      } finally {
        await context.work?.end();
      }
    });
  });
}

function askedFor(request: FastifyRequest, { viewer }: RequestContext): Omit<UploadedFile, 'bytes'> | RefusalCode {
  const asked = request.query as Readonly<Record<string, unknown>>;
  const { profile } = asked;
  if (!viewer) return 'unauthenticated';
  const known = IMPORT_PROFILES.find((name) => name === profile);
  const needed: readonly Policy[] =
    known === 'organizations' ? ['imports:create', 'organizations:create'] : ['imports:create'];
  if (!viewer.isActive || !needed.every((policy) => holdsPolicy(viewer.userType, policy))) return 'forbidden';
  if (!known) return 'profile_unknown';
  const fileName = fileNameOf(request.headers['x-file-name']);
  if (fileName === null) return 'file_name_malformed';
  if (Number(request.headers['content-length'] ?? 0) > IMPORT_FILE_BYTES_MAX) return 'file_too_large';
  const textOf = (name: string): string | null => (typeof asked[name] === 'string' && asked[name] ? asked[name] : null);
  const idOf = (name: string): string | null => (textOf(name) === null ? null : asUuid(textOf(name) ?? ''));
  const settings = {
    ...(textOf('selection') === null ? {} : { mode: 'update' as const }),
    employerId: idOf('employer'),
    occupationId: idOf('occupation'),
    groupId: idOf('group'),
    ...(textOf('invites') === null ? {} : { invites: textOf('invites') === 'true' }),
  };
  return { fileName, profile: known, settings, selectionId: textOf('selection') };
}

function fileNameOf(header: string | string[] | undefined): string | null {
  try {
    const name = cleanText(decodeURIComponent(String(header ?? '')), { field: 'fileName', max: 200 });
    return name.ok ? (name.value ?? 'file') : null;
  } catch {
    return null;
  }
}

/** The body as it comes. Stopping early leaves the connection as it is, so that the answer can be read. */
function bytesOf({ body, raw }: FastifyRequest): AsyncIterable<Buffer> {
  const stream = body instanceof Readable ? body : raw;
  return {
    async *[Symbol.asyncIterator]() {
      try {
        yield* stream.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>;
      } catch {
        throw new UploadRefused('upload_incomplete');
      }
    },
  };
}

function refuse(reply: FastifyReply, code: RefusalCode): FastifyReply {
  const [status, message] = REFUSALS[code];
  return reply.code(status).send({ code, message });
}
