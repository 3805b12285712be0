import type { Rejection, Row } from "../../input/row.ts";
import type { Instant } from "../../model/conversation.ts";
import { isSegment } from "../../model/segment.ts";
import { cellReader } from "./cells.ts";
import type { Collect } from "./collect.ts";
import { moneyReader } from "./money.ts";
import type { Table } from "./table.ts";
import { plainText } from "./texts.ts";
import { mayLieAhead, timeReader, timeRejection } from "./times/times.ts";
import { ownWords } from "./words/own-words.ts";

/**
 * Collects a customer list: one row a customer. `onRepeat` hears of the same customer again and of other versions.
 *
 * When someone became a customer is no news in the log: an old customer must not stretch the period of the report, and so
 * the facts do not see these instants.
 */
export function collectCustomers(table: Table, onRepeat: () => void): Collect {
  const { customers } = table.facts;
  const idOf = cellReader(table, "customer", ownWords(table, "customer"));
  const sinceOf = optionalTime(table, "since");
  const untilOf = endReader(table);
  const revenueOf = table.settings.facts.has("revenue") ? moneyReader(table, "revenue") : () => undefined;
  const segmentOf = cellReader(table, "segment", plainText);
  if (table.matches.has("segment") && table.settings.attributes.some(isSegment)) table.found.add("segment");
  table.found.add("customers");
  return (row) => {
    const id = idOf(row);
    if (id === undefined) return noId;
    const since = sinceOf(row);
    if (typeof since === "object") return since;
    const until = untilOf(row);
    if (typeof until === "object") return until;
    if (since !== undefined && until !== undefined && until < since) return endsFirst(table);
    const revenue = revenueOf(row);
    if (revenue !== undefined && "code" in revenue) return revenue;
    const novelty = customers.add({ id, since, until, revenue, segment: segmentOf(row) });
    if (novelty !== "new") onRepeat();
    if (novelty === "version") table.note("customer-version", otherVersion, row.line);
    return undefined;
  };
}

/** The row's instant, undefined where it has none; or why the row is rejected. */
type ReadTime = (row: Row) => Instant | Rejection | undefined;

const noId: Rejection = {
  code: "missing-customer-id",
  message: "the customer has no id, or one that Excel has rounded",
};

const otherVersion = "a customer is in the data in several versions; the one with the latest dates counts";

const endsFirst = (table: Table): Rejection => ({
  code: "ends-before-it-begins",
  message: `${table.header("until")} lies before ${table.header("since")}`,
});

/**
 * Many systems write an end such as 9999-12-31 where there is none, which tells as much of leavings as an end does. A column that
 * nobody fills tells of none: by it every customer would have stayed, whatever their orders say.
 */
function endReader(table: Table): ReadTime {
  const read = optionalTime(table, "until");
  let isBlank = table.matches.has("until");
  table.onFinish(() => {
    if (isBlank) table.facts.blankLeavings.set(table.file, table.header("until"));
  });
  return (row) => {
    const end = read(row);
    if (end === undefined) return undefined;
    isBlank = false;
    if (typeof end === "object" && end.code !== "implausible-time") return end;
    table.found.add("leavings");
    if (typeof end === "number") return end;
    table.note("endless-customer", "an end such as 9999-12-31 was read as none", row.line);
    return undefined;
  };
}

/** Reads a time that may be blank, but must not be anything else: no customer is one for ever because of a typing error. */
function optionalTime(table: Table, name: string): ReadTime {
  const reader = timeReader(table, name, true, mayLieAhead(table.timeSettingsOf(name)));
  if (reader === undefined) return () => undefined;
  return (row) => {
    const instant = reader.read(row);
    if (!Number.isNaN(instant)) return instant;
    const rejection = timeRejection(reader, table, name, row);
    return rejection.code === "missing-time" ? undefined : rejection;
  };
}
