import { Readable } from 'node:stream';
import { mayUse, type Policy } from '@guildhall/domain';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { csvLines, xlsxStream, type TableFile } from '../files/index.ts';
import { resultFile } from '../features/batches/index.ts';
import { exportFile, organizationsFile, templateFile } from '../features/exports/index.ts';
import { importFile, originalFile } from '../features/imports/index.ts';
import type { RequestContext } from '../request-context.ts';
import type { RequestServices } from '../request-services.ts';

type ContextOf = (request: FastifyRequest, reply: FastifyReply) => Promise<RequestContext>;

const FORMATS = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;
type Format = keyof typeof FORMATS;

/** What can be fetched as a file: for whom, and how it is found by its name in the address; null where there is none. */
interface Download {
  readonly policy: Policy;
  readonly find: (services: RequestServices, name: string) => Promise<TableFile | null>;
}

const DOWNLOADS: Readonly<Record<string, Download>> = {
  batches: { policy: 'batches:read', find: resultFile },
  exports: { policy: 'participants:export', find: exportFile },
  organizations: { policy: 'organizations:read', find: organizationsFile },
  'imports/:id': { policy: 'imports:read', find: importFile },
  templates: { policy: 'participants:export', find: templateFile },
};

/** Files for whoever is signed in, with the rights that the same data have in the API. */
export function registerDownloads(app: FastifyInstance, contextOf: ContextOf): void {
  for (const [folder, download] of Object.entries(DOWNLOADS)) {
    app.get<{ Params: { file: string; id?: string } }>(`/downloads/${folder}/:file`, async (request, reply) => {
      const context = await contextOf(request, reply);
      const { file: asked, id } = request.params;
      const [, name = '', format = ''] = /^(.*)\.([a-z]+)$/.exec(id === undefined ? asked : `${id}/${asked}`) ?? [];
      const isKnown = format in FORMATS;
      const file = isKnown && isAllowed(context, download) ? await download.find(context.services, name) : null;
      if (!file) {
        await context.work?.end();
        return reply.callNotFound();
      }
      return send(reply, context.services, file, format as Format);
    });
  }
  registerOriginal(app, contextOf);
}

/** A file as it was uploaded. */
function registerOriginal(app: FastifyInstance, contextOf: ContextOf): void {
  app.get<{ Params: { id: string } }>('/downloads/imports/:id/original', async (request, reply) => {
    const context = await contextOf(request, reply);
    const may = isAllowed(context, { policy: 'imports:read' });
    const file = may ? await originalFile(context.services, request.params.id) : null;
    if (!file) {
      await context.work?.end();
      return reply.callNotFound();
    }
    const bytes = Readable.from(file.bytes, { objectMode: false });
    bytes.once('close', () => void context.work?.end().catch(() => undefined));
    return reply
      .header('content-type', 'application/octet-stream')
      .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`)
      .header('cache-control', 'no-store')
      .send(bytes);
  });
}

function isAllowed({ viewer }: RequestContext, { policy }: Pick<Download, 'policy'>): boolean {
  return viewer !== null && viewer.isActive && mayUse(viewer, policy);
}

function send(reply: FastifyReply, services: RequestServices, file: TableFile, format: Format): FastifyReply {
  const body = format === 'xlsx' ? xlsxStream(file.sheets) : Readable.from(csvOf(file));
  // Also when whoever asked for it hangs up.
  body.once('close', () => void services.work.end().catch(() => undefined));
  return reply
    .header('content-type', FORMATS[format])
    .header('content-disposition', `attachment; filename="${file.name}.${format}"`)
    .header('cache-control', 'no-store')
    .send(body);
}

async function* csvOf({ sheets: [first], neutralise }: TableFile): AsyncGenerator<string> {
  if (first) yield* csvLines(first.rows, { neutralise, bom: neutralise });
}
