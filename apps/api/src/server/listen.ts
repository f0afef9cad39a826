import { createServer as createProbe } from 'node:net';

const TRIES = 20;

/**
 * A port to listen on: the wanted one, or the next free one where it is taken and nobody insists on it.
 *
 * @throws when the wanted port is taken and `isGiven`
 */
export async function freePort(host: string, wanted: number, isGiven: boolean): Promise<number> {
  for (let port = wanted; port < wanted + TRIES; port += 1) {
    if (await isFree(host, port)) return port;
    if (isGiven) throw new Error(`Port ${wanted} is taken. Set PORT to a free one.`);
  }
  throw new Error(`Ports ${wanted} to ${wanted + TRIES - 1} are taken. Set PORT to a free one.`);
}

function isFree(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createProbe();
    probe.once('error', () => resolve(false));
    probe.listen(port, host, () => probe.close(() => resolve(true)));
  });
}
