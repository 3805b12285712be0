import { formatOf } from "../language/format.ts";
import type { Host } from "./host.ts";

/** Nothing is shown before, in milliseconds: most runs are over by then. */
const patience = 500;
const refresh = 100;
const clearLine = "\r\u001b[K";

/** One line that says how far the work is. */
export interface Progress {
  /** Bytes were read. */
  add(bytes: number): void;
  /** So many conversations were gone through, of so many. */
  counted(count: number, total: number): void;
  /** Takes the line away, before anything else is written. */
  clear(): void;
}

/** Says nothing. */
export const noProgress: Progress = { add() {}, counted() {}, clear() {} };

/**
 * Progress by bytes, then by conversations, on standard error. Shown only on a terminal, never in CI or where it is quiet. (Own code, since the
 * libraries draw by a timer, from the first moment, and count steps: a timer does not fire while blocks are scanned.)
 *
 * @param total the bytes of all inputs; undefined where one of them does not know its size
 */
export function createProgress(host: Host, total: number | undefined, isQuiet: boolean): Progress {
  const { stderr, env } = host;
  if (isQuiet || !stderr.isTTY || env.CI || env.TERM === "dumb") return noProgress;
  let read = 0;
  let due = host.now() + patience;
  let isShown = false;
  const show = (textOf: () => string): void => {
    if (host.now() < due) return;
    due = host.now() + refresh;
    isShown = true;
    void stderr.write(`${clearLine}${textOf().slice(0, (stderr.columns ?? 80) - 1)}`);
  };
  return {
    add(bytes) {
      read += bytes;
      show(() => readingText(read, total));
    },
    counted(count, of) {
      show(() => countingText(count, of));
    },
    clear() {
      if (isShown) void stderr.write(clearLine);
      isShown = false;
    },
  };
}

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(0);

const percent = (part: number, total: number): string => `${Math.floor((100 * part) / total)} %`;

const readingText = (read: number, total: number | undefined): string =>
  total === undefined || read > total
    ? `reading: ${megabytes(read)} MB`
    : `reading: ${megabytes(read)} of ${megabytes(total)} MB (${percent(read, total)})`;

function countingText(count: number, total: number): string {
  const format = formatOf("en");
  return `counting: ${format.count(count)} of ${format.count(total)} conversations (${percent(count, total)})`;
}
