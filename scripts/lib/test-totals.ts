/** What Jest's JSON report says, with the exit code for what it doesn't say. */
export interface JestTotals {
  readonly exitCode: number;
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numRuntimeErrorTestSuites: number;
}

export interface TestSum {
  readonly passed: number;
  readonly failed: number;
}

/** A file that could not run, or a run that broke off, counts as one failure: it must not look like success. */
export function addUp(totals: readonly JestTotals[]): TestSum {
  let passed = 0;
  let failed = 0;
  for (const total of totals) {
    const failures = total.numFailedTests + total.numRuntimeErrorTestSuites;
    passed += total.numPassedTests;
    failed += failures === 0 && total.exitCode !== 0 ? 1 : failures;
  }
  return { passed, failed };
}

export function summaryLine({ passed, failed }: TestSum): string {
  return `${passed} passed, ${failed} failed`;
}
