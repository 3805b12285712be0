import type { Format } from "../format.ts";
import { indexOfHeader } from "./match.ts";

/** What `--map conversation=each-row` says in place of a column. */
export const eachRow = "each-row";

/** Whether a file's rows are said to be conversations of their own; a column that is called so is a column. */
export const isSaidByRow = (headers: readonly string[], mapped: ReadonlyMap<string, string>): boolean =>
  mapped.get("conversation") === eachRow && indexOfHeader(headers, eachRow) === -1;

/** A list of tickets whose rows need no id; any other format as it is. */
export const byRow = (format: Format): Format =>
  format.id !== "tickets"
    ? format
    : {
        ...format,
        fields: format.fields.filter(({ name }) => name !== "conversation"),
        required: format.required.filter((alternatives) => !alternatives.includes("conversation")),
        isByRow: true,
      };
