import type { ChalkInstance } from "chalk";
import { ExitStatus, MetrikError, type Place } from "../errors.ts";
import { terminalText } from "../render/encode.ts";

/** What an error's text needs beside the error. */
export interface ErrorStyle {
  readonly chalk: ChalkInstance;
  /** Who is at fault where nobody else is, such as "metrik 0.1.0, Node.js v20.20.2". */
  readonly program: string;
}

/**
 * An error as text for a terminal or a log, line by line: what, where, further notes, what to do. Empty for a run that
 * was interrupted. Text from data is encoded, and never stands at the start of a line.
 */
export function formatError(error: unknown, style: ErrorStyle): string {
  if (error instanceof AggregateError) return error.errors.map((each) => formatError(each, style)).join("");
  if (error instanceof MetrikError) return formatExpected(error, style.chalk);
  return isInterruption(error) ? "" : formatFault(error, style);
}

/** The exit status that an error leads to; of several errors, that of the first. */
export function exitStatusOf(error: unknown): ExitStatus {
  if (error instanceof AggregateError) return exitStatusOf(error.errors[0]);
  if (error instanceof MetrikError) return error.status;
  return isInterruption(error) ? ExitStatus.interrupted : ExitStatus.bug;
}

const isInterruption = (error: unknown): boolean => error instanceof Error && error.name === "AbortError";

function formatExpected({ code, message, details }: MetrikError, chalk: ChalkInstance): string {
  const place = formatPlace(details);
  return lines([
    `${chalk.red.bold(`error[${terminalText(code)}]`)}: ${chalk.bold(terminalText(message))}`,
    place && `  ${chalk.blue("-->")} ${terminalText(place)}`,
    ...(details.notes ?? []).map((note) => `  ${terminalText(note)}`),
    details.help && `  ${chalk.cyan("help:")} ${terminalText(details.help)}`,
  ]);
}

/** `may.csv:3:7`, with a byte offset where there is one: `may.csv:3 (byte 72)`. */
function formatPlace({ file, line, column, byte }: Place): string {
  const position = [file, line, column].filter((part) => part !== undefined).join(":");
  const offset = byte === undefined ? "" : `(byte ${byte})`;
  return [file === undefined && position ? `line ${position}` : position, offset].filter(Boolean).join(" ");
}

function formatFault(error: unknown, { chalk, program }: ErrorStyle): string {
  const [what = "", ...trace] = String(error instanceof Error ? (error.stack ?? error) : error).split("\n");
  return lines([
    `${chalk.red.bold("error[internal]")}: ${chalk.bold(terminalText(what))}`,
    ...trace.map((line) => `  ${terminalText(line.trim())}`),
    `  ${chalk.cyan("help:")} this is a fault of the program (${program}): please report it with the lines above`,
  ]);
}

const lines = (parts: readonly (string | undefined)[]): string =>
  parts
    .filter(Boolean)
    .map((part) => `${part}\n`)
    .join("");
