import { addToList } from "../../add-to-list.ts";
import type { Rejection } from "../../input/row.ts";
import type { RecordFact } from "../../model/fact.ts";
import type { Format } from "../format.ts";
import { allOf } from "../recognise/all-of.ts";
import type { Sample } from "../recognise/sample.ts";
import { Columns } from "../record/columns.ts";
import type { Item } from "../record/item.ts";
import { type RecordReader, rejections } from "../translate/translator.ts";
import type { FactWriter } from "../write/fact-writer.ts";
import { Cases, caseFields } from "./cases.ts";
import { type Change, eventsOf } from "./history.ts";
import { shortId } from "./ids.ts";
import { Messages } from "./messages.ts";

/*
 * Salesforce, cases as CSV, and what belongs to them in files of their own.
 * Export: Setup › Data Export, or Data Loader › Export, of Case, EmailMessage, CaseComment and CaseHistory; or a report of
 * cases › Export › Details Only, CSV.
 *
 *   Case          Id,CaseNumber,Status,Origin,Priority,Subject,ContactId,OwnerId,IsClosed,CreatedDate,ClosedDate
 *                 5005g00000AAAAAAA1,00001026,Closed,Web,High,Card declined,0035g…,0055g…,1,2026-03-02T09:15:00.000+0000,…
 *   EmailMessage  Id,ParentId,Incoming,MessageDate,FromAddress,CreatedById,TextBody
 *   CaseComment   Id,ParentId,IsPublished,CreatedDate,CreatedById,CommentBody
 *   CaseHistory   Id,CaseId,Field,OldValue,NewValue,CreatedDate,CreatedById
 *
 * A conversation has the case's number; the other files name its Id. Closing resolves. A queue that owns a case is its team.
 * Incoming e-mails are the customer's, outgoing ones an agent's. A comment that is not published is an internal note; a
 * published one is an agent's where its author does what agents do elsewhere in the export, else nobody knows whose.
 * Without EmailMessage and CaseComment there are no messages, and without CaseHistory nothing tells of reopenings, transfers
 * and escalations. An automatic reply cannot be told from an agent's e-mail, unless the configuration says that its user is a
 * bot (input.values.role).
 */
type Kind = "case" | "email" | "comment" | "history";

/** The fields whose history tells of each: a company chooses of which fields it is kept. */
const toldBy: ReadonlyMap<string, readonly RecordFact[]> = new Map([
  ["Owner", ["transfers"]],
  ["Status", ["escalations", "reopenings"]],
  ["IsEscalated", ["escalations"]],
]);

class SalesforceReader implements RecordReader {
  readonly #facts: FactWriter;
  readonly #columns: Columns;
  readonly #cases: Cases;
  readonly #messages: Messages;
  readonly #changes = new Map<string, Change[]>();
  #kind: Kind | undefined;

  constructor(facts: FactWriter) {
    this.#facts = facts;
    this.#columns = new Columns(caseFields, facts);
    this.#cases = new Cases(facts, this.#columns);
    this.#messages = new Messages(facts, this.#columns.times, this.#cases);
  }

  openFile(sample: Sample): void {
    this.#columns.openFile(sample);
    this.#kind = kindOf(sample);
  }

  read(row: Item): Rejection | undefined {
    switch (this.#kind) {
      case "email":
        return this.#messages.email(row);
      case "comment":
        return this.#messages.comment(row);
      case "history":
        return this.#readChange(row);
      default:
        return this.#cases.read(row);
    }
  }

  #readChange(row: Item): Rejection | undefined {
    const id = row.text("CaseId");
    const field = row.text("Field");
    if (id === undefined) return rejections.noId;
    if (field === undefined) return rejections.unknown;
    const at = this.#columns.times.read(row, "CreatedDate");
    if (at === undefined) return rejections.noTime("CreatedDate");
    for (const told of toldBy.get(field) ?? []) this.#facts.tells(told);
    const [before, after] = [row.text("OldValue"), row.text("NewValue")];
    addToList(this.#changes, id, { at, actor: row.text("CreatedById"), field, before, after });
    return undefined;
  }

  finish(): void {
    this.#columns.finish();
    this.#messages.finish();
    for (const [caseId, changes] of this.#changes) this.#writeEvents(caseId, changes);
  }

  #writeEvents(caseId: string, changes: readonly Change[]): void {
    const known = this.#cases.known.get(shortId(caseId));
    const id = known?.id ?? caseId;
    const events = eventsOf(changes, (text) => this.#cases.statusOf(text));
    for (const event of events) this.#facts.event(id, event);
    const isMissing = !events.some(({ kind }) => kind === "escalated");
    const at = known?.escalatedAt;
    if (isMissing && at !== undefined) this.#facts.event(id, { at, kind: "escalated" });
  }
}

/** What tells each kind of file, all of it. */
const marks: Readonly<Record<Kind, readonly string[]>> = {
  history: ["CaseId", "Field", "OldValue", "NewValue"],
  email: ["ParentId", "MessageDate", "Incoming"],
  comment: ["ParentId", "CommentBody", "IsPublished"],
  case: ["CaseNumber"],
};
/** Of which one at least stands beside the number of a case. */
const caseMarks = ["CreatedDate", "Origin", "IsClosed"];
const reportMarks = ["Case Number", "Date/Time Opened"];

const marksOf = (kind: Kind, { columns }: Sample): readonly string[] => {
  const has = (mark: string): boolean => columns.includes(mark);
  if (!marks[kind].every(has)) return [];
  if (kind !== "case") return marks[kind];
  const beside = caseMarks.filter(has);
  return beside.length === 0 ? [] : [...marks.case, ...beside];
};

const kindOf = (sample: Sample): Kind | undefined =>
  (["history", "email", "comment", "case"] as const).find((kind) => marksOf(kind, sample).length > 0);

export const salesforce: Format = {
  id: "salesforce",
  title: "Salesforce cases",
  kind: "tickets",
  fields: caseFields,
  required: [],
  translate: (facts) => new SalesforceReader(facts),
  signature: (sample) => {
    const kind = kindOf(sample);
    return kind === undefined ? allOf(reportMarks)(sample) : marksOf(kind, sample);
  },
};
