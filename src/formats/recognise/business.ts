import { isBlank } from "../values/no-data.ts";
import { orderStatusOf } from "../values/order-statuses.ts";
import { normaliseWord } from "../values/words.ts";
import type { Candidate } from "./candidate.ts";
import type { Matches } from "./match.ts";
import type { Sample } from "./sample.ts";

/** What lists of orders and of customers have as often as lists of tickets. */
const anybodys: ReadonlySet<string> = new Set([
  ...["conversation", "createdAt", "updatedAt", "closedAt", "channel", "customer", "team", "assignee"],
  ...["category", "tags", "language", "status"],
]);

const customerStatuses: ReadonlySet<string> = new Set([
  ...["active", "inactive", "trial", "churned", "prospect", "lead", "customer", "new"],
  ...["aktif", "nonaktif", "tidak aktif", "berhenti", "calon pelanggan", "pelanggan", "baru"],
]);

/**
 * Whether what a file was taken for may as well be orders or customers: tickets of which nothing tells but what these have too,
 * under an id that is called no more than that, beside what was paid; and customers that have the id of an order.
 */
export function mayBeBusiness({ format, matches }: Candidate, other: Candidate, sample: Sample): boolean {
  if (format.id === "customers") return other.format.id === "orders" && !matches.has("since") && isOfOrders(other);
  const isWhole = other.missing.every((alternatives) => other.format.id === "orders" && alternatives.includes("at"));
  if (format.id !== "tickets" || !isWhole) return false;
  const isOfMoney = other.matches.get("order")?.by === "id" && other.matches.has("amount");
  return (
    (other.format.id === "customers" || (other.format.id === "orders" && isOfMoney)) && areAnybodys(matches, sample)
  );
}

/** Whether each row has an order's own id and a time, though maybe no amount. */
const isOfOrders = ({ format, matches, missing }: Candidate): boolean =>
  matches.has("order") &&
  matches.get("order")?.by !== "id" &&
  missing.every((alternatives) => alternatives === format.signs);

const areAnybodys = (matches: Matches, sample: Sample): boolean =>
  matches.get("conversation")?.by === "id" &&
  [...matches].every(([field, { by }]) => anybodys.has(field) && by !== "--map") &&
  !saysTickets(matches, sample);

/** Whether it has statuses that are neither those of orders nor those of customers; of a file without records the header has to do. */
function saysTickets(matches: Matches, { values }: Sample): boolean {
  const match = matches.get("status");
  if (match === undefined) return false;
  const texts = values[match.index] ?? [];
  return (
    texts.length === 0 ||
    texts.some(
      (text) => !isBlank(text) && orderStatusOf(text) === undefined && !customerStatuses.has(normaliseWord(text)),
    )
  );
}
