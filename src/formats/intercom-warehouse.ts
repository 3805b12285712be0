import type { Rejection } from "../input/row.ts";
import type { Format } from "./format.ts";
import { channelOf, initiatorOf, openingBy, statuses } from "./intercom/conversation.ts";
import { IntercomThread, tellWhole } from "./intercom/intercom-thread.ts";
import { type Part, tellPart } from "./intercom/part.ts";
import { assigneeOf, type Person, roleOfType, somebody } from "./intercom/person.ts";
import { allOfOne } from "./recognise/all-of-one.ts";
import type { Item } from "./record/item.ts";
import { inUtc } from "./settings/in-utc.ts";
import { Threads } from "./translate/thread.ts";
import { type RecordReader, rejections } from "./translate/translator.ts";
import type { FactWriter } from "./write/fact-writer.ts";
import type { ToldConversation, ToldSurvey } from "./write/told.ts";

/*
 * Intercom in a warehouse, as Fivetran fills it: the tables conversation_history and conversation_part_history, each saved
 * as CSV or JSON.
 *
 *   id,updated_at,assignee_id,assignee_type,conversation_rating_value,created_at,priority,source_author_id,
 *     source_author_type,source_body,source_delivered_as,source_type,state,_fivetran_active
 *   215,2026-03-02 10:00:00,4211,admin,5,2026-03-02 09:15:00,not_priority,66aa01,lead,Halo,customer_initiated,
 *     conversation,closed,true
 *
 * A conversation has a row for each of its versions: the newest counts. Times are in UTC. What a part is, who wrote it and
 * what it does is as in the format "intercom", and the first message stands in the conversation's row here too; without the
 * table of parts there are no messages.
 * It cannot give the statistics, so that a reply that is missing in the parts is not noticed; nor when a rating was given,
 * tags, and the customers of conversations that others began.
 */
class WarehouseReader implements RecordReader {
  readonly #facts: FactWriter;
  readonly #threads: Threads<IntercomThread>;

  constructor(facts: FactWriter) {
    this.#facts = facts;
    this.#threads = new Threads(facts, () => new IntercomThread());
  }

  read(row: Item): Rejection | undefined {
    const conversation = row.text("conversation_id");
    if (conversation === undefined) return this.#readConversation(row);
    return this.#readPart(row, conversation);
  }

  finish(): void {
    this.#threads.finish((id, thread) => tellWhole(this.#facts, id, thread));
  }

  #readConversation(row: Item): Rejection | undefined {
    const id = row.text("id");
    const at = row.iso("created_at");
    if (id === undefined) return rejections.noId;
    if (at === undefined) return rejections.noTime("created_at");
    const person = personIn(row, "source_author");
    this.#facts.conversation(id, { ...this.#describe(row, person), createdAt: at }, row);
    const rating = ratingOf(row);
    if (rating !== undefined) this.#facts.survey(id, rating);
    const thread = this.#threads.of(id);
    const hasOpening = row.isFilled("source_body");
    if (hasOpening) thread.opening = openingBy(person, row.text("source_delivered_as"), at, row.text("source_id"));
    return undefined;
  }

  #readPart(row: Item, conversation: string): Rejection | undefined {
    const at = row.iso("created_at");
    if (at === undefined) return rejections.noTime("created_at");
    const part: Part = {
      id: row.text("id"),
      at,
      type: row.text("part_type") ?? "",
      author: personIn(row, "author"),
      hasBody: row.isFilled("body"),
      assignedTo: assigneeOf(row.text("assigned_to_id"), row.text("assigned_to_type")),
      ticketState: undefined,
    };
    tellPart(this.#facts, conversation, part, this.#threads.ofMessage(conversation));
    return undefined;
  }

  #describe(row: Item, author: Person): ToldConversation {
    const assignee = assigneeOf(row.text("assignee_id"), row.text("assignee_type"));
    return {
      version: row.iso("updated_at"),
      status: this.#facts.status(row.text("state"), statuses),
      channel: channelOf(row.text("source_type")),
      priority: row.text("priority"),
      team: somebody(row.text("team_assignee_id")) ?? (assignee?.isTeam === true ? assignee.id : undefined),
      assignee: assignee?.isTeam === false ? assignee.id : undefined,
      customer: author.role === "customer" ? author.id : undefined,
      subject: row.text("title") ?? row.text("source_subject"),
      initiator: initiatorOf(row.text("source_delivered_as"), row.isFilled("first_contact_reply_created_at")),
    };
  }
}

const personIn = (row: Item, prefix: "author" | "source_author"): Person => ({
  id: row.text(`${prefix}_id`),
  role: roleOfType(row.text(`${prefix}_type`)),
});

const isCurrent = (row: Item): boolean => row.flag("_fivetran_active") !== false;

/** Of a conversation's versions only the current one tells the rating: they all have the time at which it was asked for. */
function ratingOf(row: Item): ToldSurvey | undefined {
  const at = row.iso("conversation_rating_created_at");
  const score = row.number("conversation_rating_value");
  if (!isCurrent(row) || (at === undefined && score === undefined)) return undefined;
  return { kind: "csat", score, scale: [1, 5], at, comment: row.text("conversation_rating_remark") };
}

const tables = [
  ["source_delivered_as", "source_author_type", "state", "assignee_type"],
  ["part_type", "conversation_id", "author_type", "assigned_to_type"],
];

export const intercomWarehouse: Format = {
  id: "intercom-warehouse",
  title: "Intercom warehouse table",
  kind: "tickets",
  fields: [],
  required: [],
  settings: inUtc,
  translate: (facts) => new WarehouseReader(facts),
  signature: allOfOne(tables),
};
