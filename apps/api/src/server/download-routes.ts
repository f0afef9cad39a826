import { Readable } from 'node:stream';
import { mayUse, type Policy } from '@guildhall/domain';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { csvLines, xlsxStream, type TableFile } from '../files/index.ts';
import { resultFile } from '../features/batches/index.ts';
import { exportFile, templateFile } from '../features/exports/index.ts';
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
  templates: { policy: 'participants:export', find: templateFile },
};

/** Files for whoever is signed in, with the rights that the same data have in the API. */
export function registerDownloads(app: FastifyInstance, contextOf: ContextOf): void {
  for (const [folder, download] of Object.entries(DOWNLOADS)) {
    app.get<{ Params: { file: string } }>(`/downloads/${folder}/:file`, async (request, reply) => {
      const context = await contextOf(request, reply);
      const [, name = '', format = ''] = /^(.*)\.([a-z]+)$/.exec(request.params.file) ?? [];
      const isKnown = format in FORMATS;
      const file = isKnown && isAllowed(context, download) ? await download.find(context.services, name) : null;
      if (!file) {
        await context.work?.end();
        return reply.callNotFound();
      }
      return send(reply, context.services, file, format as Format);
    });
  }
}

function isAllowed({ viewer }: RequestContext, { policy }: Download): boolean {
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
