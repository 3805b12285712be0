import { inputError } from "../errors.ts";
import type { Rejection } from "../input/row.ts";
import type { Instant } from "../model/conversation.ts";
import { millisecondsPerSecond } from "../time/units.ts";
import type { Field } from "./fields/field.ts";
import type { Format } from "./format.ts";
import { allOf } from "./recognise/all-of.ts";
import type { Sample } from "./recognise/sample.ts";
import { Columns } from "./record/columns.ts";
import type { ColumnTimes } from "./record/file-times.ts";
import type { Item } from "./record/item.ts";
import { afterOnOneDay } from "./timestamps/one-day.ts";
import { type RecordReader, rejections } from "./translate/translator.ts";
import type { FactWriter } from "./write/fact-writer.ts";
import type { ToldConversation } from "./write/told.ts";

/*
 * The log of a call centre as CSV, a row for each call, as that of the "Anonymous Bank", which courses on queues use.
 *
 *   vru+line,call_id,customer_id,priority,type,date,vru_entry,vru_exit,vru_time,q_start,q_exit,q_time,outcome,ser_start,
 *     ser_exit,ser_time,server
 *   AA0101,33116,9664491,2,PS,990101,0:00:31,0:00:36,5,0:00:36,0:03:09,153,HANG,0:00:00,0:00:00,0,NO_SERVER
 *
 * The day stands in a column of its own; 0:00:00 did not happen. An id holds for one line and one day. Who hung up in the queue
 * abandoned, who hung up before it was with the voice menu alone; who was served without one did not wait.
 * PHANTOM is no call. Times: --time-zone.
 * It cannot give messages, transfers and ratings.
 */
const fields: readonly Field[] = [
  { name: "conversation", type: "text", aliases: ["call id"] },
  { name: "line", type: "text", aliases: ["vru+line"] },
  { name: "day", type: "text", aliases: ["date"] },
  { name: "createdAt", type: "text", aliases: ["vru entry"] },
  { name: "leftMenuAt", type: "text", aliases: ["vru exit"] },
  { name: "queuedAt", type: "text", aliases: ["q start"] },
  { name: "leftQueueAt", type: "text", aliases: ["q exit"] },
  { name: "acceptedAt", type: "text", aliases: ["ser start"] },
  { name: "closedAt", type: "text", aliases: ["ser exit"] },
  { name: "wait", type: "count", aliases: ["q time"] },
  { name: "handle", type: "count", aliases: ["ser time"] },
  { name: "outcome", type: "text", aliases: ["outcome"] },
  { name: "assignee", type: "text", aliases: ["server"] },
  { name: "customer", type: "text", aliases: ["customer id"] },
  { name: "priority", type: "text", aliases: ["priority"] },
  { name: "category", type: "text", aliases: ["type"] },
];

const never = /^0+:00:00$/;
const phantomNote = "a phantom call, which nobody made, was passed over";

class CallLogReader implements RecordReader {
  readonly #facts: FactWriter;
  readonly #columns: Columns;
  #times: ColumnTimes | undefined;

  constructor(facts: FactWriter) {
    this.#facts = facts;
    this.#columns = new Columns(fields, facts);
  }

  openFile(sample: Sample): void {
    this.#columns.openFile(sample);
    if (!this.#columns.has("day")) throw noDay();
    const clocks = this.#columns.samples("createdAt");
    const stamps = this.#columns.samples("day").map((day, row) => stampOf(day, clocks[row] ?? ""));
    this.#times = this.#columns.times.columnOf(this.#columns.header("day"), stamps);
  }

  read(row: Item): Rejection | undefined {
    const columns = this.#columns;
    const call = columns.text(row, "conversation");
    if (call === undefined) return rejections.noId;
    const day = columns.text(row, "day");
    const createdAt = this.#times?.read(stampOf(day, columns.text(row, "createdAt")));
    if (createdAt === undefined) return rejections.noTime(columns.header("day"));
    const outcome = columns.text(row, "outcome")?.toUpperCase();
    if (outcome === "PHANTOM") this.#facts.note("phantom-call", phantomNote);
    else this.#write([day, columns.text(row, "line"), call].join("/"), row, createdAt, outcome === "HANG");
    return undefined;
  }

  finish(): void {
    this.#columns.finish();
  }

  /** Where an agent is said to have had the call, and no service is told, nothing tells whether anybody answered. */
  #write(id: string, row: Item, createdAt: Instant, hasHungUp: boolean): void {
    const queuedAt = this.#timeOf(row, "queuedAt", createdAt);
    const leftQueueAt = queuedAt === undefined ? undefined : this.#timeOf(row, "leftQueueAt", createdAt);
    const acceptedAt = hasHungUp ? undefined : this.#timeOf(row, "acceptedAt", createdAt);
    const course = hasHungUp ? { abandonedAt: leftQueueAt } : this.#serviceOf(row, acceptedAt, createdAt);
    const told = { ...this.#describe(row), createdAt, queuedAt: queuedAt ?? acceptedAt, acceptedAt, ...course };
    this.#facts.conversation(id, told, row);
    if (!hasHungUp && acceptedAt === undefined) this.#facts.fragments.untold(id);
    if (!hasHungUp || queuedAt !== undefined) return;
    const at = this.#timeOf(row, "leftMenuAt", createdAt) ?? createdAt;
    this.#facts.event(id, { at, kind: "closed", actorRole: "bot" });
  }

  #serviceOf(row: Item, acceptedAt: Instant | undefined, createdAt: Instant): ToldConversation {
    if (acceptedAt === undefined) return { status: "closed" };
    const server = this.#columns.text(row, "assignee");
    return {
      closedAt: this.#timeOf(row, "closedAt", createdAt),
      wait: this.#secondsOf(row, "wait"),
      handle: this.#secondsOf(row, "handle"),
      assignee: server === "NO_SERVER" ? undefined : server,
    };
  }

  #describe(row: Item): ToldConversation {
    const customer = this.#columns.text(row, "customer");
    return {
      channel: "phone",
      customer: customer === "0" ? undefined : customer,
      priority: this.#columns.text(row, "priority"),
      category: this.#columns.text(row, "category"),
    };
  }

  #secondsOf(row: Item, field: string): number | undefined {
    const seconds = this.#columns.number(row, field);
    return seconds === undefined ? undefined : seconds * millisecondsPerSecond;
  }

  /** A call goes over midnight at most once; a clock that went back tells no time. */
  #timeOf(row: Item, field: string, createdAt: Instant): Instant | undefined {
    const clock = this.#columns.text(row, field);
    if (clock === undefined || never.test(clock)) return undefined;
    const at = this.#times?.read(stampOf(this.#columns.text(row, "day"), clock));
    if (at === undefined) return undefined;
    const placed = afterOnOneDay(at, { at: createdAt, on: "its day" }, this.#facts.settings.zone);
    return placed.on === "day alone" ? undefined : placed.at;
  }
}

/** "990101" → "1999-01-01": a day of two digits for the year, else as it is written; and its clock with two for the hour. */
function stampOf(day = "", clock = ""): string {
  const [, year, month, date] = /^(\d\d)(\d\d)(\d\d)$/.exec(day) ?? [];
  const written = year === undefined ? day : `${Number(year) < 70 ? 20 : 19}${year}-${month}-${date}`;
  return written === "" || clock === "" ? "" : `${written} ${clock.padStart("00:00:00".length, "0")}`;
}

const noDay = () =>
  inputError("no-spelling", "the calls have times of day, and no column tells the day", {
    help: "add a column date to the file, such as 990101 or 1999-01-01, or name it: --map day=…",
  });

export const callLog: Format = {
  id: "call-log",
  title: "Call log",
  kind: "tickets",
  fields,
  required: [],
  translate: (facts) => new CallLogReader(facts),
  signature: allOf(["vru_entry", "q_start", "ser_start", "outcome"]),
};
