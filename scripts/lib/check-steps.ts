import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root, run, tool, type Result } from './run.ts';

export interface Step {
  readonly name: string;
  readonly advice: string;
  run(): Promise<Result>;
}

const projects = [
  'apps/api/tsconfig.test.json',
  'apps/web/tsconfig.json',
  'packages/domain/tsconfig.test.json',
  'scripts/tsconfig.json',
].filter((project) => existsSync(path.join(root, project)));

/** Longest first, so that the short ones fill the gaps. */
export const steps: readonly Step[] = [
  {
    name: 'lint',
    advice: 'Many findings are repaired by `npx pnpm exec oxlint --type-aware --fix`.',
    run: () => run(tool('oxlint'), ['--type-aware', '--report-unused-disable-directives-severity=error']),
  },
  { name: 'types', advice: 'Types are checked in tests as well.', run: checkTypes },
  {
    name: 'boundaries',
    advice: 'The rules and their reasons are in .dependency-cruiser.cjs.',
    run: () => run(tool('depcruise'), ['--output-type', 'err-long', 'apps', 'packages', 'scripts']),
  },
  {
    name: 'dead code',
    advice: 'Delete it, or stop exporting it.',
    run: () => run(tool('knip'), ['--no-progress']),
  },
  {
    name: 'format',
    advice: 'Run `npx pnpm format`.',
    run: () => run(tool('prettier'), ['--check', '--log-level', 'warn', '.']),
  },
  {
    name: 'words',
    advice:
      'Run `npx pnpm --filter @guildhall/web i18n:extract` and translate what is missing in apps/web/src/locales.',
    run: checkWords,
  },
  { name: 'schema', advice: 'Look at the changes of apps/api/schema.graphql and commit them.', run: checkSchema },
];

/** A text that no catalog knows would show its id instead of words. */
async function checkWords(): Promise<Result> {
  const folder = path.join(root, 'apps/web');
  const lingui = path.join(folder, 'node_modules/.bin/lingui');
  const synced = await run(lingui, ['check', 'sync', '--clean'], { folder });
  return synced.code === 0 ? run(lingui, ['check', 'missing'], { folder }) : synced;
}

async function checkTypes(): Promise<Result> {
  const results: Result[] = [];
  for (const project of projects) results.push(await run(tool('tsc'), ['-p', project, '--noEmit']));
  return {
    code: Math.max(...results.map(({ code }) => code)),
    output: results.map(({ output }) => output).join(''),
    seconds: results.reduce((sum, { seconds }) => sum + seconds, 0),
  };
}

/** The committed schema is the contract under review: it has to be what the code says. */
async function checkSchema(): Promise<Result> {
  const file = path.join(root, 'apps/api/schema.graphql');
  const before = read(file);
  const emitted = await run(process.execPath, ['dist/emit-schema.js'], { folder: path.join(root, 'apps/api') });
  if (emitted.code !== 0 || read(file) === before) return emitted;
  return { ...emitted, code: 1, output: 'apps/api/schema.graphql was not up to date. It is written anew.' };
}

function read(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
