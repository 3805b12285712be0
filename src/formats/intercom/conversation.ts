import type { Initiator, Instant, Status } from "../../model/conversation.ts";
import { durationOf } from "../record/duration-of.ts";
import type { Item } from "../record/item.ts";
import { namesIn } from "../record/names-in.ts";
import type { FactWriter } from "../write/fact-writer.ts";
import type { ToldConversation, ToldMessage, ToldSurvey } from "../write/told.ts";
import { authorOf, type Person, somebody, somebodyOrNull } from "./person.ts";

export const statuses: Readonly<Record<string, Status>> = { open: "open", closed: "closed", snoozed: "snoozed" };

const initiators: ReadonlyMap<string, Initiator> = new Map([
  ["customer_initiated", "customer"],
  ["admin_initiated", "agent"],
  ["automated", "bot"],
  ["campaigns_initiated", "bot"],
]);

/** A workflow opened it as the customer opened the Messenger: a greeting, which says nothing of who began. */
const greeted = "operator_initiated";

/**
 * Who began a conversation that was delivered so; undefined where its messages tell. What a workflow opened and no customer has
 * answered, the machine began.
 */
export function initiatorOf(deliveredAs: string | undefined, isAnswered: boolean): Initiator | undefined {
  if (deliveredAs === greeted) return isAnswered ? undefined : "bot";
  return initiators.get(deliveredAs ?? "");
}

/** The messenger's conversations are called just that; a call can go over into a chat. */
const channels: ReadonlyMap<string, string> = new Map([
  ["conversation", "chat"],
  ["phone_call", "phone"],
  ["phone_switch", "phone"],
]);

export const channelOf = (type: string | undefined): string | undefined => channels.get(type ?? "") ?? type;

/** The first message, as version 2 of the API calls it and version 1. */
const sourceOf = (record: Item): Item | undefined => record.item("source") ?? record.item("conversation_message");

/** Whether the record says that a customer wrote in it. */
const isAnsweredByCustomer = (record: Item): boolean =>
  record.has("first_contact_reply.created_at") || record.has("statistics.first_contact_reply_at");

/**
 * What a conversation's record says of it, without its messages.
 *
 * @param hasCustomer whether one of its messages is a customer's
 */
export function describe(record: Item, createdAt: Instant, hasCustomer: boolean, facts: FactWriter): ToldConversation {
  const source = sourceOf(record);
  const statistics = record.item("statistics");
  const closedAt = statistics?.seconds("last_close_at");
  return {
    version: record.seconds("updated_at"),
    createdAt,
    status: facts.status(record.text("state") ?? openOrClosed(record), statuses),
    channel: channelOf(source?.text("type")),
    priority: record.text("priority"),
    ...assigneesOf(record),
    customer: customerOf(record),
    subject: record.text("title") ?? source?.text("subject"),
    initiator: initiatorOf(source?.text("delivered_as"), hasCustomer || isAnsweredByCustomer(record)),
    tags: namesIn(record, "tags.tags", "name"),
    resolvedAt: closedAt,
    closedAt,
    firstResponseAt: statistics?.seconds("first_admin_reply_at"),
    // How long something took is told of office hours only.
    firstResponseBusiness: durationOf(statistics, "time_to_admin_reply"),
    resolutionBusiness: durationOf(statistics, "time_to_last_close"),
    handle: durationOf(statistics, "handling_time"),
    reopens: statistics?.number("count_reopens"),
  };
}

function openOrClosed(record: Item): string | undefined {
  const isOpen = record.flag("open");
  if (isOpen === undefined) return undefined;
  return isOpen ? "open" : "closed";
}

/** Team and teammate as the new versions say them, null where there is none; or the one assignee of the old ones. */
export function assigneesOf(record: Item): Pick<ToldConversation, "team" | "assignee"> {
  const isTeam = record.text("assignee.type") === "team";
  const old = somebody(record.text("assignee.id"));
  const team = somebodyOrNull(record.textOrNull("team_assignee_id"));
  const assignee = somebodyOrNull(record.textOrNull("admin_assignee_id"));
  return {
    team: team ?? (isTeam ? old : undefined) ?? team,
    assignee: assignee ?? (isTeam ? undefined : old) ?? assignee,
  };
}

/** The first of the contacts; version 1 of the API has users and customers. */
export const customerOf = (record: Item): string | undefined =>
  record.list("contacts.contacts")[0]?.text("id") ?? record.list("customers")[0]?.text("id") ?? record.text("user.id");

/** The message that stands in the conversation itself, and not among its parts; undefined where nothing was said. */
export function openingOf(record: Item, at: Instant): ToldMessage | undefined {
  const source = sourceOf(record);
  if (source === undefined) return undefined;
  if (!source.isFilled("body") && source.list("attachments").length === 0) return undefined;
  return openingBy(authorOf(source.item("author")), source.text("delivered_as"), at, source.text("id"));
}

/** A message that was delivered by a machine is a broadcast, also where it bears the name of a teammate. */
export function openingBy(
  { id: author, role }: Person,
  deliveredAs: string | undefined,
  at: Instant,
  id = "source",
): ToldMessage {
  const isByMachine = initiatorOf(deliveredAs, false) === "bot" && role !== "customer";
  return { at, role: isByMachine ? "bot" : role, author, id };
}

/**
 * A rating that was asked for; its creation is when it was requested, its last change when it was given. Of what was never asked
 * there is no object, or one full of nulls.
 */
export function ratingOf(record: Item): ToldSurvey | undefined {
  const rating = record.item("conversation_rating");
  if (!rating?.isFilled("created_at") && !rating?.isFilled("rating")) return undefined;
  return {
    kind: "csat",
    score: rating.number("rating"),
    scale: [1, 5],
    at: rating.seconds("updated_at") ?? rating.seconds("created_at"),
    agent: somebody(rating.text("teammate.id")),
    comment: rating.text("remark"),
  };
}
