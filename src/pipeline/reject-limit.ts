import { ExitStatus, MetrikError, usageError } from "../errors.ts";
import { type Account, countByReason } from "./account.ts";

/** How many of a file's records may be rejected before nothing is reported: a number, or a share of its records. */
export type RejectLimit = { readonly records: number } | { readonly share: number };

/** A report goes on past a record in a hundred. */
export const defaultRejectLimit: RejectLimit = { share: 0.01 };

/**
 * Reads `--max-rejects`: 20, 2%, none.
 *
 * @throws MetrikError bad-option
 * @example parseRejectLimit("5%") //=> { share: 0.05 }
 */
export function parseRejectLimit(text: string): RejectLimit {
  if (text.trim() === "none") return { records: 0 };
  const match = /^(\d+(?:\.\d+)?)(%?)$/.exec(text.trim());
  const value = Number(match?.[1]);
  const isShare = match?.[2] === "%";
  if (match === null || (isShare ? value > 100 : !Number.isInteger(value))) {
    throw usageError("bad-option", `--max-rejects takes a number of records or a share of them, not "${text}"`, {
      help: "for example --max-rejects 20, 2% or none",
    });
  }
  return isShare ? { share: value / 100 } : { records: value };
}

const shown = 5;

/** @throws MetrikError too-many-rejects, with the first of them, where a file has more than the limit allows */
export function refuseTooManyRejects(account: Account, limit: RejectLimit): void {
  const { rejected, path } = account;
  const records = account.records - account.blank;
  // Divided and not multiplied: 0.29 * 100 is less than 29.
  const isAllowed = "share" in limit ? rejected.length / records <= limit.share : rejected.length <= limit.records;
  if (rejected.length === 0 || isAllowed) return;
  const reasons = Object.entries(countByReason(rejected)).map(([reason, count]) => `${reason} ${count}`);
  const first = rejected.slice(0, shown).map(({ line, message }) => `line ${line}: ${message}`);
  const more = rejected.length > shown ? [`… and ${rejected.length - shown} more`] : [];
  throw new MetrikError(
    ExitStatus.input,
    "too-many-rejects",
    `${rejected.length} of ${records} records cannot be used (${reasons.join(", ")})`,
    {
      file: path,
      line: rejected[0].line,
      notes: [...first, ...more],
      help: "see them all with --rejects FILE; go on without them with --max-rejects N or P%",
    },
  );
}
