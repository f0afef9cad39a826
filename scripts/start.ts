// `pnpm start`: builds what has changed, then becomes the server.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from './lib/build.ts';
import { root } from './lib/run.ts';
import { stopWithLauncher } from './lib/stop-with-launcher.ts';

// Libraries run in their release form; what is a demo is said by Guildhall's own mode.
if (process.env['NODE_ENV'] === undefined) {
  process.env['GUILDHALL_MODE'] ??= 'demo';
  process.env['NODE_ENV'] = process.env['GUILDHALL_MODE'] === 'development' ? 'development' : 'production';
}

if (!existsSync(path.join(root, 'apps/api/dist/main.js'))) console.log('The first start takes about a minute.');
if (!(await build())) process.exit(1);

// In this process: one process less to start, and no signal that could miss it.
process.setSourceMapsEnabled(true);
stopWithLauncher();
await import(pathToFileURL(path.join(root, 'apps/api/dist/main.js')).href);
