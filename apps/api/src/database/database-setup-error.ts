/** The server can't be used as it is. The message says what its administrator has to run. */
export class DatabaseSetupError extends Error {
  readonly statements: readonly string[];

  constructor(problem: string, statements: readonly string[] = [], cause?: unknown) {
    const advice = statements.length === 0 ? '' : `\nRun as a database administrator:\n\n${indent(statements)}\n`;
    super(`The database of DATABASE_URL can't be used. ${problem}${advice}`, { cause });
    this.name = 'DatabaseSetupError';
    this.statements = statements;
  }
}

function indent(lines: readonly string[]): string {
  return lines.map((line) => `  ${line}`).join('\n');
}
