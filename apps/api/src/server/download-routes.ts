import { Readable } from 'node:stream';
import { mayUse } from '@guildhall/domain';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { resultFile } from '../features/batches/index.ts';
import type { RequestContext } from '../request-context.ts';

type ContextOf = (request: FastifyRequest, reply: FastifyReply) => Promise<RequestContext>;

/** Files for whoever is signed in, with the rights that the same data have in the API. */
export function registerDownloads(app: FastifyInstance, contextOf: ContextOf): void {
  app.get<{ Params: { file: string } }>('/downloads/batches/:file', async (request, reply) => {
    const context = await contextOf(request, reply);
    const id = request.params.file.replace(/\.csv$/, '');
    const { viewer } = context;
    const isAllowed = viewer !== null && viewer.isActive && mayUse(viewer, 'batches:read');
    const batch = isAllowed ? await context.services.batches.find(id) : null;
    if (!batch) {
      await context.work?.end();
      return reply.callNotFound();
    }
    const { services } = context;
    const rows = Readable.from(resultFile(services, batch));
    // Also when whoever asked for it hangs up.
    rows.once('close', () => void services.work.end().catch(() => undefined));
    return reply
      .header('content-type', 'text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="batch-${batch.id}.csv"`)
      .header('cache-control', 'no-store')
      .send(rows);
  });
}
