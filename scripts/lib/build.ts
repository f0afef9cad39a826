import { run, tool } from './run.ts';

const quietTurbo = { TURBO_TELEMETRY_DISABLED: '1', TURBO_NO_UPDATE_NOTIFIER: '1', TURBO_PRINT_VERSION_DISABLED: '1' };

/** Builds what has changed since the last build; says so before, because the first time takes a while. */
export async function build(packages: readonly string[] = []): Promise<boolean> {
  console.log('Building what has changed …');
  const filters = packages.map((name) => `--filter=@guildhall/${name}`);
  const args = ['run', 'build', ...filters, '--output-logs=errors-only', '--log-order=grouped', '--no-color'];
  const { code, output, seconds } = await run(tool('turbo'), args, { env: quietTurbo });
  if (code === 0) console.log(`Built in ${seconds.toFixed(1)} s.`);
  else console.error(`${output.trim()}\n\nThe build failed after ${seconds.toFixed(1)} s.`);
  return code === 0;
}
