// `pnpm check`: everything that can be said about the code without running its tests.
import { build } from './lib/build.ts';
import { steps, type Step } from './lib/check-steps.ts';
import type { Result } from './lib/run.ts';

interface Failure {
  readonly name: string;
  readonly output: string;
}

async function runStep(step: Step): Promise<Failure | undefined> {
  const { code, output, seconds }: Result = await step.run();
  console.log(`${code === 0 ? '✓' : '✗'} ${step.name.padEnd(12)} ${seconds.toFixed(1).padStart(5)} s`);
  return code === 0 ? undefined : { name: step.name, output: `${output.trim()}\n\n${step.advice}` };
}

/** Two at a time: more would only compete for the cores of a small machine. */
async function runAll(): Promise<Failure[]> {
  const waiting = [...steps];
  const failures: Failure[] = [];
  const worker = async () => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
      const failure = await runStep(step);
      if (failure !== undefined) failures.push(failure);
    }
  };
  await Promise.all([worker(), worker()]);
  return failures;
}

// Types need the compiled domain and the generated documents; a broken build is one finding among others.
const built = await build();
const failures = await runAll();
for (const { name, output } of failures) console.error(`\n── ${name} ──\n${output}`);
const failed = [...(built ? [] : ['build']), ...failures.map(({ name }) => name)];
console.log(failed.length === 0 ? '\nAll checks passed.' : `\nFailed: ${failed.join(', ')}.`);
process.exitCode = failed.length === 0 ? 0 : 1;
