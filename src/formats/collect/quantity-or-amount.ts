import { inputError } from "../../errors.ts";
import { normaliseWholeHeader } from "../fields/field.ts";
import type { Table } from "./table.ts";

/** What an order costs is seldom below a thousand where people write Jumlah, and how many it has seldom above. */
const likeQuantity = /^\s*[1-9]\d{0,2}(?:[.,]0{1,2})?\s*$/;

/**
 * Jumlah is the sum of an order as often as the number of things in it: where it has numbers such as 2, and neither a
 * currency nor the user says that it is money, nothing tells.
 *
 * @throws MetrikError ambiguous-amount
 * @example refuseQuantity(table) // "Jumlah" with 2 and 1: throws; with Rp 2.000, or mapped by hand: nothing
 */
export function refuseQuantity(table: Table): void {
  const match = table.matches.get("amount");
  const isSaid = table.matches.has("currency") || match?.by === "--map";
  if (match === undefined || isSaid || normaliseWholeHeader(match.header) !== "jumlah") return;
  const examples = table.samples("amount").filter((text) => likeQuantity.test(text));
  if (examples.length === 0) return;
  throw inputError("ambiguous-amount", `column "${match.header}": it can be what was paid or how many were bought`, {
    file: table.file,
    notes: [`for example: ${[...new Set(examples)].slice(0, 3).join(", ")}`],
    help: `if it is money, say so: --map amount="${match.header}"; else name the column that is, or rename this one`,
  });
}
