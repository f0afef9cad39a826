// A browser from npm: nothing has to be installed on the machine. The package holds Chromium and the shared libraries and fonts it needs,
// compressed; they are unpacked once per version into the temporary folder.
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { inflate } from '@sparticuz/chromium';
import { chromium, type Browser } from 'playwright-core';

const packageRoot = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..');

/**
 * Unpacks beside and renames, so that two processes starting at once never see half a browser. Call it before Jest does: inside a test
 * `process.env` is a copy, and the package would not learn where to unpack.
 */
export async function unpackBrowser(): Promise<string> {
  const { version } = JSON.parse(await readFile(join(packageRoot, 'package.json'), 'utf8')) as { version: string };
  const target = join(tmpdir(), `guildhall-chromium-${version}`);
  if (existsSync(target)) return target;

  const systemTmp = process.env.TMPDIR;
  const staging = await mkdtemp(join(tmpdir(), 'guildhall-chromium-'));
  process.env.TMPDIR = staging; // inflate() unpacks into os.tmpdir()
  try {
    const archives = ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br'];
    await Promise.all(archives.map((archive) => inflate(join(packageRoot, 'bin', archive))));
  } finally {
    if (systemTmp === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = systemTmp;
  }
  await writeFile(
    join(staging, 'fonts', 'fonts.conf'),
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${target}/fonts</dir><cachedir>${target}/fontconfig</cachedir></fontconfig>`,
  );
  await rename(staging, target).catch(() => rm(staging, { recursive: true, force: true }));
  return target;
}

/** @param more arguments for Chromium */
export async function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  const root = await unpackBrowser();
  const libraries = [join(root, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  return chromium.launch({
    executablePath: join(root, 'chromium'),
    headless: true,
    args: [
      '--no-sandbox',
      '--no-zygote',
      '--disable-gpu',
      '--font-render-hinting=none',
      '--disable-dev-shm-usage',
      ...more,
    ],
    env: { ...process.env, LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: join(root, 'fonts') },
  });
}
