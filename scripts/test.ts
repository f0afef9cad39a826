// `pnpm test [jest arguments]`: builds, then runs every test, the journeys in a real browser last.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from './lib/build.ts';
import { run, tool } from './lib/run.ts';
import { addUp, summaryLine, type JestTotals } from './lib/test-totals.ts';

const passedOn = process.argv.slice(2);
const projectsChosen = passedOn.some((argument) => argument.startsWith('--selectProjects'));

// The journeys run the whole stack and a browser: beside the other tests they would only get slower.
const stages = projectsChosen ? [[]] : [['domain', 'scripts', 'api', 'web'], ['web-e2e']];

async function runStage(projects: readonly string[], reports: string): Promise<JestTotals> {
  const report = path.join(reports, `${projects[0] ?? 'chosen'}.json`);
  const selection = projects.length > 0 ? ['--selectProjects', ...projects] : [];
  const args = ['--passWithNoTests', '--json', `--outputFile=${report}`, ...passedOn, ...selection];
  const nodeOptions = `${process.env['NODE_OPTIONS'] ?? ''} --experimental-vm-modules --disable-warning=ExperimentalWarning`;
  const { code } = await run(tool('jest'), args, { live: true, env: { NODE_ENV: 'test', NODE_OPTIONS: nodeOptions } });
  return { exitCode: code, ...readReport(report) };
}

function readReport(file: string): Omit<JestTotals, 'exitCode'> {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Omit<JestTotals, 'exitCode'>;
  } catch {
    // Jest ended before it could report, for example in a global setup: its exit code tells.
    return { numPassedTests: 0, numFailedTests: 0, numRuntimeErrorTestSuites: 0 };
  }
}

async function main(): Promise<number> {
  const reports = mkdtempSync(path.join(tmpdir(), 'guildhall-reports-'));
  try {
    if (!(await build())) return finish([{ ...readReport(''), exitCode: 1 }]);
    const totals: JestTotals[] = [];
    for (const stage of stages) totals.push(await runStage(stage, reports));
    return finish(totals);
  } finally {
    rmSync(reports, { recursive: true });
  }
}

function finish(totals: readonly JestTotals[]): number {
  const sum = addUp(totals);
  console.log(`\n${summaryLine(sum)}`);
  return sum.failed === 0 && sum.passed > 0 ? 0 : 1;
}

process.exit(await main());
