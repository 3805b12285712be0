import type { Rejection } from "../../input/row.ts";
import type { Initiator, Status } from "../../model/conversation.ts";
import { millisecondsPerMinute } from "../../time/units.ts";
import type { Format } from "../format.ts";
import { allOfOne } from "../recognise/all-of-one.ts";
import { durationOf } from "../record/duration-of.ts";
import type { Item } from "../record/item.ts";
import { statedTexts } from "../record/stated-texts.ts";
import { complete } from "../translate/complete.ts";
import { type RecordReader, rejections } from "../translate/translator.ts";
import { writeMessage } from "../translate/write-message.ts";
import type { FactWriter } from "../write/fact-writer.ts";
import type { ToldConversation } from "../write/told.ts";
import { messageOf } from "./article.ts";
import { named, priorityNames, senderNames, stateNames, typeNames } from "./names.ts";

/*
 * Zammad, as its API gives it: GET /api/v1/tickets?expand=true and /api/v1/ticket_articles/by_ticket/<id>?expand=true, the
 * articles in a file of their own or as a list "articles" inside the ticket. Without expand=true there are numbers for names.
 *
 *   {"id":5,"number":"22005","title":"Invoice","group":"Billing","state":"closed","priority":"2 normal","owner":"sari",
 *    "customer":"ana@example.com","create_article_type":"email","create_article_sender":"Customer","tags":["refund"],
 *    "created_at":"2026-03-02T02:15:00.000Z","close_at":"2026-03-02T04:00:00.000Z","last_close_at":"2026-03-02T04:00:00.000Z",
 *    "last_contact_agent_at":null}
 *   {"id":61,"ticket_id":5,"sender":"Agent","type":"email","internal":false,"created_by":"sari","body":"Done",
 *    "created_at":"2026-03-02T03:00:00.000Z"}
 *
 * New and open are open, the two that wait are pending. An article's sender is the agent, the customer, or the system, which
 * answers by itself and takes no ticket from the agents. A note of an agent is internal, a public one too: Zammad tells the
 * customer nothing of it. An owner "-" is nobody. first_response_in_min is minutes of the calendar of an SLA.
 * close_at is the first closing and last_close_at, which older versions do not have, the last: where it is the later one, the
 * ticket was reopened in between. What an installation calls states itself has to be named in the configuration.
 * It cannot give when a ticket was reopened, who was assigned when, nor ratings; time_unit has whatever unit the installation
 * gives it.
 */
const statuses: Readonly<Record<string, Status>> = {
  new: "open",
  open: "open",
  "pending reminder": "pending",
  "pending close": "pending",
  closed: "closed",
  merged: "merged",
  removed: "deleted",
};

/** The user who stands for nobody. */
const nobody: ReadonlySet<string> = new Set(["-", "1"]);

const initiators: ReadonlyMap<string, Initiator> = new Map([
  ["Agent", "agent"],
  ["Customer", "customer"],
]);

class ZammadReader implements RecordReader {
  readonly #facts: FactWriter;

  constructor(facts: FactWriter) {
    this.#facts = facts;
  }

  read(record: Item): Rejection | undefined {
    const ticket = record.text("ticket_id");
    if (ticket === undefined) return this.#readTicket(record);
    const message = messageOf(record);
    if (message === undefined) return rejections.noTime("created_at");
    writeMessage(this.#facts, ticket, message);
    return undefined;
  }

  #readTicket(record: Item): Rejection | undefined {
    const id = record.text("id");
    if (id === undefined) return rejections.noId;
    const createdAt = record.iso("created_at");
    if (createdAt === undefined) return rejections.noTime("created_at");
    const messages = complete(record.list("articles").map(messageOf));
    if (messages === undefined) return rejections.noTime("articles.created_at");
    this.#facts.conversation(id, { createdAt, ...this.#describe(record) }, record);
    for (const message of messages) writeMessage(this.#facts, id, message);
    return undefined;
  }

  #describe(ticket: Item): ToldConversation {
    return {
      version: ticket.iso("updated_at"),
      firstResponseAt: ticket.iso("first_response_at"),
      ...this.#closing(ticket),
      status: this.#facts.status(named(ticket, "state", stateNames), statuses),
      channel: channelOf(ticket),
      priority: named(ticket, "priority", priorityNames),
      team: named(ticket, "group"),
      assignee: ownerOf(ticket),
      customer: named(ticket, "customer"),
      subject: ticket.text("title"),
      initiator: initiators.get(named(ticket, "create_article_sender", senderNames) ?? ""),
      tags: statedTexts(ticket, "tags"),
      firstResponseBusiness: durationOf(ticket, "first_response_in_min", millisecondsPerMinute),
    };
  }

  /** On the first closing both times are set, the last one a moment before the first. */
  #closing(ticket: Item): Pick<ToldConversation, "closedAt" | "reopens"> {
    const first = ticket.iso("close_at");
    const last = ticket.iso("last_close_at");
    if (first === undefined) return { closedAt: last };
    if (last !== undefined) return { closedAt: last, reopens: last > first ? 1 : 0 };
    this.#facts.note(
      "first-closing",
      "close_at is the first closing: without last_close_at a ticket that was closed again later counts as closed then",
    );
    return { closedAt: first };
  }
}

function ownerOf(ticket: Item): string | null | undefined {
  const owner = named(ticket, "owner");
  return owner !== undefined && nobody.has(owner) ? null : owner;
}

/** The first word says by which way it came: "whatsapp message", "twitter direct-message"; a note has come by none. */
function channelOf(ticket: Item): string | undefined {
  const type = ticket.text("create_article_type") ?? typeNames.get(ticket.text("create_article_type_id") ?? "");
  const way = type?.split(" ", 1)[0];
  return way === "note" ? undefined : way;
}

const ticketMarks = ["number", "title", "close_at", "last_contact_agent_at"];
const articleMarks = ["ticket_id", "content_type", "internal"];

export const zammad: Format = {
  id: "zammad",
  title: "Zammad export",
  kind: "tickets",
  fields: [],
  required: [],
  translate: (facts) => new ZammadReader(facts),
  signature: allOfOne([ticketMarks, [...articleMarks, "sender"], [...articleMarks, "sender_id"]]),
};
