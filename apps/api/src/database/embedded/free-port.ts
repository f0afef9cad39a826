import { createServer } from 'node:net';

/** The first of these ports that nobody listens on, else one of the system's choice. */
export async function freePort(preferred: readonly number[]): Promise<number> {
  for (const port of [...preferred, 0]) {
    const found = await tryPort(port);
    if (found !== undefined) return found;
  }
  throw new Error('No free port on 127.0.0.1.');
}

function tryPort(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      const address = server.address();
      const found = address !== null && typeof address === 'object' ? address.port : undefined;
      server.close(() => resolve(found));
    });
  });
}
