import type { Rejection } from "../input/row.ts";
import type { Instant } from "../model/conversation.ts";
import { type Field, normaliseHeader } from "./fields/field.ts";
import type { Format } from "./format.ts";
import type { Sample } from "./recognise/sample.ts";
import { Columns } from "./record/columns.ts";
import type { ColumnTimes } from "./record/file-times.ts";
import type { Item } from "./record/item.ts";
import { afterOnOneDay, notePlacing, oneDayNote, type Placed } from "./timestamps/one-day.ts";
import { type RecordReader, rejections } from "./translate/translator.ts";
import type { FactWriter } from "./write/fact-writer.ts";

/*
 * MaxChat, the report of tickets as CSV. Export: Report › Ticket › Export.
 *
 *   Ticket ID,Agent Name,Customer Name,Date,Customer First Message Time,Agent First Response Time,Resolved Time
 *   T-7,Sari,Ana,02/03/2026,23:50:00,00:05:00,00:20:00
 *
 * The day stands in a column of its own, and is that of the first message; `afterOnOneDay` says of which day the other times are.
 * Times are those of the account: --time-zone says which. Customers are known by name only.
 * It cannot give messages, channels, statuses and ratings, nor durations of more than a day: what took 26 hours is told as 2.
 */
const fields: readonly Field[] = [
  { name: "conversation", type: "text", aliases: ["ticket id"] },
  { name: "assignee", type: "text", aliases: ["agent name"] },
  { name: "customer", type: "text", aliases: ["customer name"] },
  { name: "day", type: "text", aliases: ["date"] },
  { name: "createdAt", type: "text", aliases: ["customer first message time"] },
  { name: "firstResponse", type: "text", aliases: ["agent first response time"] },
  { name: "resolvedAt", type: "text", aliases: ["resolved time"] },
];
const clocks = ["createdAt", "firstResponse", "resolvedAt"];

class MaxChatReader implements RecordReader {
  readonly #facts: FactWriter;
  readonly #columns: Columns;
  #times: ColumnTimes | undefined;

  constructor(facts: FactWriter) {
    this.#facts = facts;
    this.#columns = new Columns(fields, facts);
  }

  /** Days and times are spelt alike in all three columns. */
  openFile(sample: Sample): void {
    this.#columns.openFile(sample);
    const days = this.#columns.samples("day");
    const stamps = clocks.flatMap((field) =>
      this.#columns.samples(field).map((time, row) => stampOf(days[row], time) ?? ""),
    );
    this.#times = this.#columns.times.columnOf(this.#columns.header("day"), stamps);
  }

  read(row: Item): Rejection | undefined {
    const columns = this.#columns;
    const id = columns.text(row, "conversation");
    if (id === undefined) return rejections.noId;
    const createdAt = this.#timeOf(row, "createdAt");
    if (createdAt === undefined) return rejections.noTime(columns.header("createdAt"));
    const created: Placed = { at: createdAt, on: "its day" };
    const firstResponse = this.#placeAfter(row, "firstResponse", created);
    const resolved = this.#placeAfter(row, "resolvedAt", firstResponse ?? created);
    const told = {
      createdAt,
      firstResponseAt: firstResponse?.at,
      resolvedAt: resolved?.at,
      daysAlone: [
        ...(firstResponse?.on === "day alone" ? ["firstResponseAt" as const] : []),
        ...(resolved?.on === "day alone" ? ["resolvedAt" as const] : []),
      ],
      assignee: columns.text(row, "assignee"),
      customer: columns.text(row, "customer"),
    };
    this.#facts.conversation(id, told, row);
    if (firstResponse !== undefined || resolved !== undefined) this.#facts.note("day-not-told", oneDayNote);
    return undefined;
  }

  finish(): void {
    this.#columns.finish();
  }

  #timeOf(row: Item, field: string): Instant | undefined {
    const stamp = stampOf(this.#columns.text(row, "day"), this.#columns.text(row, field));
    return stamp === undefined ? undefined : this.#times?.read(stamp);
  }

  #placeAfter(row: Item, field: string, before: Placed): Placed | undefined {
    const at = this.#timeOf(row, field);
    if (at === undefined) return undefined;
    const placed = afterOnOneDay(at, before, this.#facts.settings.zone);
    notePlacing(placed, before, this.#columns.header(field), (code, message) => this.#facts.note(code, message));
    return placed;
  }
}

const stampOf = (day: string | undefined, time: string | undefined): string | undefined =>
  day === undefined || time === undefined || day === "" || time === "" ? undefined : `${day} ${time}`;

const marks = ["customer first message time", "agent first response time", "resolved time"];

export const maxChat: Format = {
  id: "maxchat",
  title: "MaxChat ticket report",
  kind: "tickets",
  fields,
  required: [],
  translate: (facts) => new MaxChatReader(facts),
  signature: ({ columns }: Sample) => {
    const headers = columns.map(normaliseHeader);
    return [...marks, "ticket id", "date"].every((mark) => headers.includes(mark)) ? marks : [];
  },
};
