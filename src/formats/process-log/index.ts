import type { Rejection } from "../../input/row.ts";
import { type EventKind, eventKinds, type Instant, type Role } from "../../model/conversation.ts";
import { eventFields } from "../fields/events.ts";
import { normaliseHeader } from "../fields/field.ts";
import type { Format } from "../format.ts";
import { matchColumns } from "../recognise/match.ts";
import type { Sample } from "../recognise/sample.ts";
import { Columns } from "../record/columns.ts";
import type { Item } from "../record/item.ts";
import { type RecordReader, rejections } from "../translate/translator.ts";
import { roleOf } from "../values/roles.ts";
import type { FactWriter } from "../write/fact-writer.ts";
import type { ToldEvent } from "../write/told.ts";
import { type Step, stepOf } from "./activities.ts";
import { processLogFields } from "./fields.ts";

/*
 * An event log for process mining as CSV: a row for each step of a case. Export: in Disco, Celonis, ProM or PM4Py "export as
 * CSV", or a log of the XES standard that was turned into one.
 *
 *   case:concept:name,concept:name,time:timestamp,org:resource,lifecycle:transition
 *   Case 7,Insert ticket,2026-03-02 09:15:00+07:00,Sari,complete
 *   Case 7,Take in charge ticket,2026-03-02 09:40:00+07:00,Budi,complete
 *   Case 7,Resolve ticket,2026-03-02 16:40:00+07:00,Budi,complete
 *
 * A case is one conversation, created with its first row. Activities are events where they are known words, or the
 * configuration says what they mean (input.values.event); all others are counted and left out, since what a process calls its
 * steps is its own. Of a step that is told twice, at its start and when it was complete, only the latter is it. Where no
 * activity tells of an end, no events are told at all: every case would count as unresolved.
 * Transfers and escalations are told where some step is one, reopenings where some step opens a case that had ended. It cannot
 * give messages, so nothing that needs replies, nor statuses and ratings. Times without an offset: --time-zone.
 */
const unknownNote =
  "an activity that is no known word was left out of the events (input.values.event in the configuration names it)";
const unfinishedNote = "a row that tells of a step before it was complete was left out of the events";
const endlessNote =
  "none of the activities tells of the end of a case, so no events are used: every case would count as unresolved " +
  "(input.values.event in the configuration names them)";

const ends: ReadonlySet<EventKind> = new Set(["resolved", "closed", "abandoned", "missed"]);
/** What puts a case that had ended back among the open ones, under whatever name. */
const openings: ReadonlySet<EventKind> = new Set(["opened", "pending", "on-hold", "snoozed"]);

class ProcessLogReader implements RecordReader {
  readonly #facts: FactWriter;
  readonly #columns: Columns;
  readonly #begun = new Map<string, Instant>();
  /** When each case ended for the first time, as far as has been read. */
  readonly #endedAt = new Map<string, Instant>();
  /** The steps up to the first that ends a case; undefined from then on. */
  #held: (readonly [id: string, event: ToldEvent])[] | undefined = [];

  constructor(facts: FactWriter) {
    this.#facts = facts;
    this.#columns = new Columns(processLogFields, facts);
  }

  openFile(sample: Sample): void {
    this.#columns.openFile(sample);
  }

  read(row: Item): Rejection | undefined {
    const columns = this.#columns;
    const id = columns.text(row, "conversation");
    if (id === undefined) return rejections.noId;
    const startedAt = columns.time(row, "startedAt");
    const at = columns.time(row, "at") ?? startedAt;
    if (at === undefined) return rejections.noTime(columns.header("at"));
    this.#begun.set(id, Math.min(this.#begun.get(id) ?? at, startedAt ?? at));
    this.#facts.about(
      id,
      {
        version: at,
        team: columns.text(row, "team"),
        customer: columns.text(row, "customer"),
        channel: columns.text(row, "channel"),
        priority: columns.text(row, "priority"),
      },
      row,
    );
    this.#tell(id, at, row);
    return undefined;
  }

  finish(): void {
    this.#columns.finish();
    for (const [id, createdAt] of this.#begun) this.#facts.conversation(id, { createdAt });
    if (this.#held !== undefined) this.#facts.note("no-ending", endlessNote, this.#facts.file, this.#begun.size);
  }

  #tell(id: string, at: Instant, row: Item): void {
    const activity = this.#columns.text(row, "event");
    const step = activity === undefined ? undefined : this.#stepOf(activity, this.#columns.text(row, "transition"));
    if (step === "unfinished") this.#facts.note("unfinished-step", unfinishedNote);
    else if (step === undefined) this.#facts.note("unknown-activity", unknownNote, `"${activity ?? ""}"`);
    else this.#write(id, { at, kind: step, ...this.#actorOf(row) });
  }

  #stepOf(activity: string, transition: string | undefined): Step {
    const stated = this.#facts.settings.values.get("event")?.get(activity);
    return stepOf(
      activity,
      transition,
      eventKinds.find((kind) => kind === stated),
    );
  }

  #write(id: string, event: ToldEvent): void {
    this.#tellReopening(id, event);
    if (this.#held === undefined) this.#facts.event(id, event);
    else this.#held.push([id, event]);
    if (!ends.has(event.kind)) return;
    for (const held of this.#held ?? []) this.#facts.event(...held);
    this.#held = undefined;
  }

  #tellReopening(id: string, { at, kind }: ToldEvent): void {
    const endedAt = this.#endedAt.get(id) ?? Number.POSITIVE_INFINITY;
    if (ends.has(kind)) this.#endedAt.set(id, Math.min(endedAt, at));
    else if (openings.has(kind) && at > endedAt) this.#facts.tells("reopenings");
  }

  #actorOf(row: Item): { readonly actor: string | undefined; readonly actorRole: Role | undefined } {
    const actor = this.#columns.text(row, "actor");
    return { actor, actorRole: actor === undefined ? undefined : (this.#facts.role(actor) ?? roleOf(actor)) };
  }
}

const xes: ReadonlySet<string> = new Set([
  "case:concept:name",
  "concept:name",
  "time:timestamp",
  "org:resource",
  "lifecycle:transition",
]);
const none: ReadonlyMap<string, string> = new Map();

/** A log that has only the columns which anybody's list of events has is one of those. */
function marksOf({ columns }: Sample): readonly string[] {
  const matches = matchColumns(columns, processLogFields, none);
  const needed = ["conversation", "event", "at"].map((field) => matches.get(field)?.header);
  const found = needed.filter((header) => header !== undefined);
  if (found.length < needed.length) return [];
  const isXes = columns.some((column) => xes.has(normaliseHeader(column)));
  const plain = matchColumns(columns, eventFields, none);
  const isPlain = ["conversation", "event", "at"].every((field) => plain.has(field));
  return isXes || !isPlain ? found : [];
}

export const processLog: Format = {
  id: "process-log",
  title: "event log for process mining",
  kind: "events",
  fields: processLogFields,
  required: [],
  translate: (facts) => new ProcessLogReader(facts),
  signature: marksOf,
};
