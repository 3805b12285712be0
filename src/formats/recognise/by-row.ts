import type { Format } from "../format.ts";
import { indexOfHeader } from "./match.ts";

/** What `--map conversation=each-row` says in place of a column. */
export const eachRow = "each-row";

/** Whether a file's rows are said to be conversations of their own; a column that is called so is a column. */
export const isSaidByRow = (headers: readonly string[], mapped: ReadonlyMap<string, string>): boolean =>
  mapped.get("conversation") === eachRow && indexOfHeader(headers, eachRow) === -1;

/** The kinds whose rows may each be a conversation of their own. */
export type RowKind = "tickets" | "surveys";

/** What rows without ids are: tickets, unless the user says that they are answers to a survey. */
export const rowKind = (
  headers: readonly string[],
  mapped: ReadonlyMap<string, string>,
  said: string | undefined,
): RowKind => {
  const score = mapped.get("score");
  const isScored = score !== undefined && indexOfHeader(headers, score) !== -1;
  return said === "surveys" || isScored ? "surveys" : "tickets";
};

/** A format whose rows need no id, where they are of that kind; any other as it is. */
export const byRow = (format: Format, kind: RowKind): Format =>
  format.id !== kind
    ? format
    : {
        ...format,
        fields: format.fields.filter(({ name }) => name !== "conversation"),
        required: format.required.filter((alternatives) => !alternatives.includes("conversation")),
        isByRow: true,
      };
