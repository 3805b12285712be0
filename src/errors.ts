/** What the program's exit status says. Breach and "could not measure" never share a code. */
export const ExitStatus = {
  ok: 0,
  gateFailed: 1,
  usage: 2,
  input: 3,
  noData: 4,
  bug: 70,
  output: 74,
  interrupted: 130,
  terminated: 143,
} as const;
export type ExitStatus = (typeof ExitStatus)[keyof typeof ExitStatus];

/** Where an error was met: a file, and within it a line and a column (both from 1) or a byte offset (from 0). */
export interface Place {
  readonly file?: string | undefined;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  readonly byte?: number | undefined;
}

export interface ErrorDetails extends Place {
  /** What to do about it, as a sentence or a command. */
  readonly help?: string | undefined;
  /** Further lines, such as what was looked for and what was found. */
  readonly notes?: readonly string[] | undefined;
}

/**
 * An error that the user can act on: what, where, why, and what to do.
 * Its texts may quote data; whoever prints them encodes them for the output.
 */
export class MetrikError extends Error {
  /** What kind of error it is, for programs: "unknown-format". Messages are for people, and may change. */
  readonly code: string;
  /** What the program would exit with. */
  readonly status: ExitStatus;
  readonly details: ErrorDetails;

  constructor(status: ExitStatus, code: string, message: string, details: ErrorDetails = {}) {
    super(message);
    this.name = "MetrikError";
    this.status = status;
    this.code = code;
    this.details = details;
  }

  /** The same error with more said of it. */
  with(details: ErrorDetails = {}): MetrikError {
    return new MetrikError(this.status, this.code, this.message, { ...this.details, ...details });
  }
}

/** The command line or the configuration is wrong: exit 2. */
export const usageError = (code: string, message: string, details?: ErrorDetails): MetrikError =>
  new MetrikError(ExitStatus.usage, code, message, details);

/** An input cannot be read, or cannot be understood: exit 3. */
export const inputError = (code: string, message: string, details?: ErrorDetails): MetrikError =>
  new MetrikError(ExitStatus.input, code, message, details);

/** Throws what is wrong with one input, or with several of them together; nothing where all is well. */
export function throwAll(failures: readonly unknown[]): void {
  if (failures.length === 1) throw failures[0];
  if (failures.length > 1) throw new AggregateError(failures, `${failures.length} inputs cannot be read`);
}
