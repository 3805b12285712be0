import type { Rejection } from "../../input/row.ts";
import type { Initiator, Status } from "../../model/conversation.ts";
import type { Format } from "../format.ts";
import { allOfOne } from "../recognise/all-of-one.ts";
import type { Item } from "../record/item.ts";
import { namesIn } from "../record/names-in.ts";
import { inUtc } from "../settings/in-utc.ts";
import { complete } from "../translate/complete.ts";
import { type RecordReader, rejections } from "../translate/translator.ts";
import { writeMessage } from "../translate/write-message.ts";
import type { FactWriter } from "../write/fact-writer.ts";
import type { ToldConversation } from "../write/told.ts";
import { isFailed, messageOf } from "./message.ts";
import { nameOf } from "./person.ts";
import { surveyOf } from "./survey.ts";

/*
 * Gorgias, as its API or a connector gives it: GET /api/tickets (the list, without messages), /api/tickets/<id> (with
 * them), /api/messages and /api/satisfaction-surveys, in files of their own or in one dump.
 *
 *   {"id":512,"status":"closed","channel":"email","via":"email","from_agent":false,"customer":{"id":31},
 *    "assignee_user":{"name":"Sari"},"assignee_team":{"name":"Orders"},"tags":[{"name":"refund"}],
 *    "created_datetime":"2026-03-02T02:15:00.120000+00:00","closed_datetime":"2026-03-02T04:00:00+00:00",
 *    "messages":[{"id":9,"ticket_id":512,"public":true,"from_agent":false,"via":"email","rule_id":null,
 *      "sender":{"name":"Ana"},"created_datetime":"2026-03-02T02:15:00.120000+00:00"}]}
 *   {"id":7,"ticket_id":512,"score":5,"scored_datetime":"2026-03-02T05:00:00","body_text":"Fast"}
 *
 * Times without an offset are UTC. A ticket is open or closed; that it is snoozed, in the bin or spam stands beside it.
 * opened_datetime is when an agent first looked at it, and is not used. A message that a rule sent is a bot's; one that
 * failed was never said.
 * It cannot give reopenings, since a reopened ticket has no closed_datetime any more, nor pending and on hold, nor who was
 * assigned when. The orders beside a customer are all that the customer ever made, and are not read.
 */
const statuses: Readonly<Record<string, Status>> = { open: "open", closed: "closed" };

class GorgiasReader implements RecordReader {
  readonly #facts: FactWriter;

  constructor(facts: FactWriter) {
    this.#facts = facts;
  }

  read(record: Item): Rejection | undefined {
    const ticket = record.text("ticket_id");
    if (ticket === undefined) return this.#readTicket(record);
    if (!record.has("from_agent") && record.keys.includes("score")) return this.#readSurvey(record, ticket);
    if (isFailed(record)) return undefined;
    const message = messageOf(record);
    if (message === undefined) return rejections.noTime("created_datetime");
    writeMessage(this.#facts, ticket, message);
    return undefined;
  }

  #readTicket(record: Item): Rejection | undefined {
    const id = record.text("id");
    if (id === undefined) return rejections.noId;
    const createdAt = record.iso("created_datetime");
    if (createdAt === undefined) return rejections.noTime("created_datetime");
    const messages = complete(
      record
        .list("messages")
        .filter((message) => !isFailed(message))
        .map(messageOf),
    );
    if (messages === undefined) return rejections.noTime("messages.created_datetime");
    const survey = record.item("satisfaction_survey");
    const answer = survey === undefined ? undefined : surveyOf(survey);
    this.#facts.conversation(id, { createdAt, ...this.#describe(record) }, record);
    for (const message of messages) writeMessage(this.#facts, id, message);
    if (answer !== undefined) this.#facts.survey(id, answer);
    return undefined;
  }

  #readSurvey(record: Item, ticket: string): Rejection | undefined {
    const survey = surveyOf(record);
    if (survey !== undefined) this.#facts.survey(ticket, survey);
    return undefined;
  }

  #describe(ticket: Item): ToldConversation {
    const status = markOf(ticket) ?? this.#facts.status(ticket.text("status"), statuses);
    return {
      version: ticket.iso("updated_datetime"),
      status,
      closedAt: status === "closed" ? ticket.iso("closed_datetime") : undefined,
      channel: ticket.text("channel"),
      priority: ticket.text("priority"),
      team: ticket.text("assignee_team.name") ?? ticket.text("assignee_team_id") ?? ticket.textOrNull("assignee_team"),
      assignee:
        nameOf(ticket, "assignee_user") ?? ticket.text("assignee_user_id") ?? ticket.textOrNull("assignee_user"),
      customer: ticket.text("customer.id") ?? ticket.text("requester.id") ?? ticket.text("customer.email"),
      subject: ticket.text("subject"),
      language: ticket.text("language"),
      initiator: initiatorOf(ticket),
      tags: namesIn(ticket, "tags", "name"),
    };
  }
}

/** What a ticket is beside open or closed. */
function markOf(ticket: Item): Status | undefined {
  if (ticket.flag("spam") === true || ticket.has("spam_datetime")) return "spam";
  if (ticket.has("trashed_datetime")) return "deleted";
  return isSnoozed(ticket) ? "snoozed" : undefined;
}

/** A ticket that was closed after its snooze was over is closed. */
function isSnoozed(ticket: Item): boolean {
  const closedAt = ticket.iso("closed_datetime");
  const until = ticket.iso("snooze_datetime");
  if (closedAt === undefined || until === undefined) return ticket.has("snooze_datetime");
  return until > closedAt;
}

/** A ticket says of its first message whether the company sent it. */
function initiatorOf(ticket: Item): Initiator | undefined {
  if (ticket.flag("from_agent") === undefined) return undefined;
  return ticket.flag("from_agent") === true ? "agent" : "customer";
}

const ticketMarks = ["created_datetime", "from_agent", "via", "channel"];
const surveyMarks = ["ticket_id", "score", "scored_datetime"];

export const gorgias: Format = {
  id: "gorgias",
  title: "Gorgias export",
  kind: "tickets",
  fields: [],
  required: [],
  settings: inUtc,
  translate: (facts) => new GorgiasReader(facts),
  signature: allOfOne([ticketMarks, surveyMarks]),
};
