import type { Rejection } from "../input/row.ts";
import type { Instant, Status } from "../model/conversation.ts";
import { type Field, normaliseHeader } from "./fields/field.ts";
import { ticketTimeFields } from "./fields/ticket-times.ts";
import type { Format } from "./format.ts";
import type { Sample } from "./recognise/sample.ts";
import { Columns } from "./record/columns.ts";
import type { Item } from "./record/item.ts";
import { type RecordReader, rejections } from "./translate/translator.ts";
import { channelOf } from "./values/channels.ts";
import { statusOf } from "./values/statuses.ts";
import type { FactWriter } from "./write/fact-writer.ts";
import type { ToldConversation } from "./write/told.ts";

/*
 * HubSpot Service Hub, tickets as CSV, and as its API gives them (GET /crm/v3/objects/tickets?properties=…).
 * Export: CRM › Tickets › Export › CSV.
 *
 *   Ticket ID,Ticket name,Ticket status,Pipeline,Ticket owner,Priority,Source,Create date,Close date,First agent email response date,Time to close (HH:mm:ss)
 *   5512,Card declined,Closed,Support Pipeline,Sari,HIGH,Email,2026-03-02 09:15,2026-03-02 16:40,2026-03-02 09:40,07:25:00
 *
 *   {"id":"5512","properties":{"subject":"Card declined","hs_pipeline_stage":"4","createdate":"2026-03-02T09:15:00Z",
 *    "closed_date":"2026-03-02T16:40:00Z","source_type":"EMAIL"},"archived":false}
 *
 * HubSpot's first response is the first e-mail of an agent: a reply in a chat or on the phone is not in it, and such a
 * ticket would count as unanswered. So it is read where all tickets came by e-mail or form: filter them by Source before the
 * export. The times of the CSV are those of the portal, without an offset:
 * --time-zone says which. Hours of a duration may exceed 24. Stages are named by everybody as they like
 * (input.values.status); in the API only those of the first pipeline are known, 1 to 4.
 * It cannot give messages, nor anything that needs them, nor reopenings.
 */
const fields: readonly Field[] = [
  { name: "conversation", type: "text", aliases: ["ticket id", "record id", "properties.hs object id", "id"] },
  { name: "createdAt", type: "time", aliases: ["create date", "properties.createdate", "createdat"] },
  { name: "closedAt", type: "time", aliases: ["close date", "properties.closed date"] },
  {
    name: "updatedAt",
    type: "time",
    aliases: ["last modified date", "properties.hs lastmodifieddate", "updatedat"],
  },
  { name: "status", type: "word", aliases: ["ticket status", "properties.hs pipeline stage"] },
  { name: "assignee", type: "text", aliases: ["ticket owner", "properties.hubspot owner id"] },
  { name: "priority", type: "word", aliases: ["priority", "properties.hs ticket priority"] },
  { name: "channel", type: "word", aliases: ["source", "properties.source type"] },
  { name: "category", type: "text", aliases: ["category", "properties.hs ticket category"] },
  { name: "subject", type: "text", aliases: ["ticket name", "properties.subject"] },
  { name: "customer", type: "text", aliases: ["associated contact ids", "associated contact"] },
  { name: "firstResponseAt", type: "time", aliases: ["first agent email response date"] },
  { name: "firstResponse", type: "duration", aliases: ["time to first agent email reply"] },
  { name: "resolution", type: "duration", aliases: ["time to close"] },
  { name: "ces", type: "score", aliases: ["last ces survey rating"] },
  { name: "cesAt", type: "time", aliases: ["last ces survey date"] },
  { name: "cesComment", type: "text", aliases: ["last ces survey comment"] },
];

/** The stages of the pipeline that every portal begins with. */
const stages: ReadonlyMap<string, Status> = new Map([
  ["1", "open"],
  ["2", "pending"],
  ["3", "open"],
  ["4", "closed"],
]);
/** Where a portal has several pipelines, a stage is written with that of its own: Closed (Support Pipeline). */
const pipelineBehind = /\s*\([^()]*\)$/;
const stageOf = (text: string): Status | undefined =>
  stages.get(text) ?? statusOf(text) ?? statusOf(text.replace(pipelineBehind, ""));

class HubSpotReader implements RecordReader {
  readonly #facts: FactWriter;
  readonly #columns: Columns;
  /** What tickets say of their first response, by their ids. */
  readonly #responses: [id: string, told: ToldConversation][] = [];
  #hasOtherReplies = false;

  constructor(facts: FactWriter) {
    this.#facts = facts;
    this.#columns = new Columns(fields, facts);
  }

  openFile(sample: Sample): void {
    this.#columns.openFile(sample);
  }

  read(row: Item): Rejection | undefined {
    const columns = this.#columns;
    const id = columns.text(row, "conversation");
    if (id === undefined) return rejections.noId;
    const createdAt = columns.time(row, "createdAt");
    if (createdAt === undefined && columns.has("createdAt")) return rejections.noTime(columns.header("createdAt"));
    const channel = columns.text(row, "channel");
    const closedAt = columns.time(row, "closedAt");
    const status = this.#facts.status(columns.text(row, "status"), stageOf);
    const version = columns.time(row, "updatedAt");
    this.#facts.conversation(
      id,
      {
        version,
        createdAt,
        closedAt,
        resolution: closedAt === undefined ? columns.duration(row, "resolution") : undefined,
        status: row.flag("archived") === true ? "deleted" : status,
        channel,
        priority: columns.text(row, "priority"),
        assignee: columns.text(row, "assignee"),
        customer: columns.text(row, "customer"),
        category: columns.text(row, "category"),
        subject: columns.text(row, "subject"),
      },
      row,
    );
    this.#readFirstResponse(row, id, version);
    this.#readEffort(row, id);
    if (!isAnsweredByEmail(channel)) this.#hasOtherReplies = true;
    return undefined;
  }

  #readFirstResponse(row: Item, id: string, version: Instant | undefined): void {
    const firstResponseAt = this.#columns.time(row, "firstResponseAt");
    const firstResponse = firstResponseAt === undefined ? this.#columns.duration(row, "firstResponse") : undefined;
    if (firstResponseAt === undefined && firstResponse === undefined) return;
    this.#responses.push([id, { version, firstResponseAt, firstResponse }]);
  }

  #readEffort(row: Item, id: string): void {
    const score = this.#columns.number(row, "ces");
    if (score === undefined) return;
    const [at, comment] = [this.#columns.time(row, "cesAt"), this.#columns.text(row, "cesComment")];
    this.#facts.survey(id, { kind: "ces", score, scale: [1, 7], at, comment });
  }

  finish(): void {
    this.#columns.finish();
    if (!this.#hasOtherReplies) for (const [id, told] of this.#responses) this.#facts.about(id, told);
    else this.#facts.note("email-replies-only", leftOut, this.#facts.file, this.#responses.length);
  }
}

const leftOut =
  "a first response was left out: HubSpot counts e-mails only, and other tickets came in other ways (export those from " +
  "e-mail and form separately)";

const isAnsweredByEmail = (channel: string | undefined): boolean => {
  const usual = channel === undefined ? undefined : channelOf(channel);
  return usual === "email" || usual === "web";
};

const csvMark = "ticket name";
/** What the export calls the id of a ticket. */
const idMarks = ["ticket id", "record id"];
/** Of which one at least stands beside them. */
const besideMarks = ["ticket status", "ticket owner", "pipeline"];
const ownTimes = fields
  .filter(({ name }) =>
    ["createdAt", "closedAt", "firstResponseAt", "firstResponse", "resolution", "ces"].includes(name),
  )
  .flatMap(({ aliases }) => aliases);
/** A list with such names and the times of another is that one's. */
const otherTimes = ticketTimeFields.flatMap(({ aliases }) => aliases);
const apiMarks = ["properties.hs pipeline stage", "properties.createdate"];

export const hubSpot: Format = {
  id: "hubspot",
  title: "HubSpot tickets",
  kind: "tickets",
  fields,
  required: [["conversation"]],
  translate: (facts) => new HubSpotReader(facts),
  signature: ({ columns }) => {
    const headers = columns.map(normaliseHeader);
    const has = (mark: string): boolean => headers.includes(mark);
    const beside = besideMarks.filter(has);
    const ids = idMarks.filter(has);
    const isOfOther = !ownTimes.some(has) && otherTimes.some(has);
    if (has(csvMark) && ids.length > 0 && beside.length > 0 && !isOfOther) return [csvMark, ...ids, ...beside];
    return apiMarks.every(has) ? apiMarks : [];
  },
};
