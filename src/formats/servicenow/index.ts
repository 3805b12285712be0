import { addToList } from "../../add-to-list.ts";
import type { Rejection } from "../../input/row.ts";
import type { Status } from "../../model/conversation.ts";
import { type Field, normaliseHeader } from "../fields/field.ts";
import type { Format } from "../format.ts";
import type { Sample } from "../recognise/sample.ts";
import { Columns } from "../record/columns.ts";
import type { Item } from "../record/item.ts";
import { type RecordReader, rejections } from "../translate/translator.ts";
import { isNoData } from "../values/no-data.ts";
import { statusOf } from "../values/statuses.ts";
import { dictionary, normaliseWord } from "../values/words.ts";
import type { FactWriter } from "../write/fact-writer.ts";
import type { ToldConversation } from "../write/told.ts";
import { countBackwards, eventsOf, hasEnded, inOrder, type Update, type Updates } from "./incident.ts";

/*
 * ServiceNow, incidents as CSV.
 * Event log (a report, or the audit history flattened): one row for each update of an incident.
 *
 *   number,incident_state,reassignment_count,reopen_count,sys_mod_count,caller_id,opened_at,sys_updated_by,sys_updated_at,…
 *   INC0012001,New,0,0,0,Caller 9,02-03-2026 09:15,Ana,02-03-2026 09:15,…
 *   INC0012001,Resolved,0,0,3,Caller 9,02-03-2026 09:15,Ana,02-03-2026 16:40,…
 *
 * One conversation a number: its rows in the order of sys_mod_count, the changes of state between them as events, the
 * growth of reopen_count as reopenings and that of reassignment_count as transfers. resolved_at and closed_at hold the final
 * values on every row, so that early rows know the future: they are believed once the last row has that state.
 *
 * List (an incident list › column menu › Export › CSV): one row an incident, under the same names or their labels (Number,
 * Caller, Short description, State, Opened, Resolved, Closed, Assignment group, Assigned to). Without sys_mod_count there
 * are no events.
 *
 * The Table API gives the same as JSON, with references as { link, value }, or every value as { display_value, value }.
 * States as numbers are known of incidents; other tables give the same numbers other meanings, so that only words count there.
 *
 * Times have no offset: --time-zone says which. "?" is no value. There are no messages, so nothing that needs replies.
 */
/** Through the API a value can be an object, of what is stored and what is shown; of a reference the name is shown. */
const stored = (...names: readonly string[]): readonly string[] => [...names.map((name) => `${name}.value`), ...names];
const shown = (...names: readonly string[]): readonly string[] => [
  ...names.map((name) => `${name}.display value`),
  ...stored(...names),
];

const fields: readonly Field[] = [
  { name: "conversation", type: "text", aliases: stored("number") },
  { name: "createdAt", type: "time", aliases: stored("opened at", "opened") },
  { name: "updatedAt", type: "time", aliases: stored("sys updated at", "sys updated on", "updated") },
  { name: "status", type: "word", aliases: shown("incident state", "state") },
  { name: "resolvedAt", type: "time", aliases: stored("resolved at", "resolved") },
  { name: "closedAt", type: "time", aliases: stored("closed at", "closed") },
  { name: "channel", type: "word", aliases: shown("contact type", "channel") },
  { name: "customer", type: "text", aliases: stored("caller id", "caller", "opened for") },
  { name: "team", type: "text", aliases: shown("assignment group") },
  { name: "assignee", type: "text", aliases: shown("assigned to") },
  { name: "priority", type: "word", aliases: shown("priority") },
  { name: "category", type: "text", aliases: shown("category") },
  { name: "subject", type: "text", aliases: stored("short description") },
  { name: "reopens", type: "count", aliases: stored("reopen count") },
  { name: "updateCount", type: "count", aliases: stored("sys mod count") },
  { name: "reassignments", type: "count", aliases: stored("reassignment count") },
  { name: "updatedBy", type: "text", aliases: stored("sys updated by", "updated by") },
  { name: "resolvedBy", type: "text", aliases: shown("resolved by") },
];

/** The states of incidents as numbers, as they are stored; in cases, tasks and requests the same numbers mean others. */
const incidentStates: ReadonlyMap<string, Status> = new Map([
  ["1", "open"],
  ["2", "open"],
  ["3", "on-hold"],
  ["6", "resolved"],
  ["7", "closed"],
  ["8", "abandoned"],
]);
/** What tasks, requests, cases and interactions end with or wait for. */
const taskStates = dictionary<Status>([
  ["closed", "closed complete, closed incomplete, closed skipped"],
  ["abandoned", "closed abandoned"],
  ["pending", "awaiting info"],
]);
const stateOf = (text: string): Status | undefined => statusOf(text) ?? taskStates.get(normaliseWord(text));
const stateOfIncident = (text: string): Status | undefined => incidentStates.get(text) ?? stateOf(text);

class ServiceNowReader implements RecordReader {
  readonly #facts: FactWriter;
  readonly #columns: Columns;
  readonly #incidents = new Map<string, Update[]>();

  constructor(facts: FactWriter) {
    this.#facts = facts;
    this.#columns = new Columns(fields, facts);
  }

  openFile(sample: Sample): void {
    this.#columns.openFile(sample);
  }

  read(row: Item): Rejection | undefined {
    const columns = this.#columns;
    const number = columns.text(row, "conversation");
    if (number === undefined) return rejections.noId;
    const createdAt = columns.time(row, "createdAt");
    if (createdAt === undefined && columns.has("createdAt")) return rejections.noTime(columns.header("createdAt"));
    const updatedAt = columns.time(row, "updatedAt");
    const told = {
      version: updatedAt,
      createdAt,
      channel: columns.text(row, "channel"),
      customer: columns.text(row, "customer"),
      priority: columns.text(row, "priority"),
      category: columns.text(row, "category"),
      subject: columns.text(row, "subject"),
    };
    const count = columns.number(row, "updateCount");
    if (count === undefined) {
      this.#facts.conversation(
        number,
        { ...told, ...standing(this.#update(row, number, 0, updatedAt ?? Number.NaN)) },
        row,
      );
      return undefined;
    }
    if (updatedAt === undefined) return rejections.noTime(columns.header("updatedAt"));
    const update = this.#update(row, number, count, updatedAt);
    this.#facts.about(number, told, row);
    addToList(this.#incidents, number, update);
    return undefined;
  }

  #update(row: Item, number: string, count: number, at: number): Update {
    const columns = this.#columns;
    return {
      count,
      at,
      status: this.#facts.status(columns.text(row, "status"), number.startsWith("INC") ? stateOfIncident : stateOf),
      reopens: columns.number(row, "reopens") ?? Number.NaN,
      reassignments: columns.number(row, "reassignments") ?? Number.NaN,
      actor: columns.text(row, "updatedBy"),
      team: columns.text(row, "team"),
      assignee: columns.text(row, "assignee"),
      resolvedBy: columns.text(row, "resolvedBy"),
      resolvedAt: columns.time(row, "resolvedAt"),
      closedAt: columns.time(row, "closedAt"),
    };
  }

  /** Rows come in any order, so that only the end of the last file tells what followed what. */
  finish(): void {
    this.#columns.finish();
    const incidents = [...this.#incidents].flatMap(([number, rows]) => {
      const updates = inOrder(rows);
      return updates === undefined ? [] : [{ number, updates, repeats: rows.length - updates.length }];
    });
    const isLog = incidents.some(({ updates }) => updates.length > 1);
    for (const { number, updates, repeats } of incidents) {
      const last = updates.at(-1) ?? updates[0];
      this.#facts.conversation(number, { version: last.at, ...standing(last) });
      if (isLog) this.#tellEvents(number, updates);
      this.#facts.note("repeated-update", repeated, number, repeats);
      this.#facts.note("time-went-back", wentBack, number, countBackwards(updates));
    }
  }

  #tellEvents(number: string, updates: Updates): void {
    if (updates.some(({ reassignments }) => !Number.isNaN(reassignments))) this.#facts.tells("transfers");
    if (updates.some(({ status, reopens }) => status !== undefined || !Number.isNaN(reopens)))
      this.#facts.tells("reopenings");
    for (const event of eventsOf(updates)) this.#facts.event(number, event);
  }
}

const repeated = "an update is in the data again under the same count; the one changed later counts";
const wentBack = "an update is dated before the one that it follows; it counts as not earlier";

/** How an incident stands after an update. */
const standing = ({ status, team, assignee, reopens, resolvedAt, closedAt }: Update): ToldConversation => ({
  status,
  team,
  assignee,
  reopens: Number.isNaN(reopens) ? undefined : reopens,
  resolvedAt: status === undefined || hasEnded(status) ? resolvedAt : undefined,
  closedAt: status === undefined || status === "closed" ? closedAt : undefined,
});

/** Names that ServiceNow gives its columns, and the labels of them. */
const names = ["caller id", "short description", "assignment group", "assigned to", "incident state", "opened at"];
const countNames = [
  "sys mod count",
  "reassignment count",
  "reopen count",
  "made sla",
  "sys updated at",
  "sys updated on",
];
const labels = ["caller", "short description", "assignment group", "assigned to", "opened"];

/** What stands behind the name of a value that is an object. */
const insideReference = /\.(?:display value|value|link)$/;

/** INC0010023, RITM0010002, CS0001020. */
const ticketNumber = /^[A-Z]{2,8}\d{5,}$/;

export const serviceNow: Format = {
  id: "servicenow",
  title: "ServiceNow incidents",
  kind: "tickets",
  fields,
  required: [],
  translate: (facts) => new ServiceNowReader(facts),
  signature: ({ columns, values }) => {
    const headers = columns.map((column) => normaliseHeader(column).replace(insideReference, ""));
    const numbers = (values[headers.indexOf("number")] ?? []).filter((text) => text !== "" && !isNoData(text));
    if (numbers.length === 0 || !numbers.every((text) => ticketNumber.test(text))) return [];
    const named = [...names, ...countNames].filter((name) => headers.includes(name));
    const labelled = labels.filter((label) => headers.includes(label));
    const marks = named.length >= 4 ? named : labelled.length >= 4 ? labelled : [];
    return marks.length === 0 ? [] : ["number", ...marks];
  },
};
