import type { Conversation, EventKind, Instant, Status } from "../../model/conversation.ts";
import type { Fact } from "../../model/fact.ts";
import type { Population } from "../metric.ts";
import { botsOf } from "./bots.ts";
import { initiatorOf } from "./initiator.ts";
import { isBy } from "./is-by.ts";
import { goesOnAfter, type Lifecycle, lifecycleFacts, lifecycleOf } from "./lifecycle.ts";

/**
 * offline-message: left while no chat was offered, and answered by other means. outbound: an agent or a campaign began it, so
 * no customer was waiting. unknown-initiator: nothing tells who wrote before an agent or a campaign did, and so who began it.
 */
type PopulationReason =
  | "spam"
  | "deleted"
  | "merged"
  | "test"
  | "offline-message"
  | "outbound"
  | "unknown-initiator"
  | "bot-only";

/** For each population the reason for which a conversation is not in it; undefined where it is. */
export type PopulationReasons = { readonly [population in Population]: PopulationReason | undefined };

/** What decides about each population. */
export const populationFacts: Readonly<Record<Population, readonly Fact[]>> = {
  all: ["status"],
  inbound: ["status", "initiator", "messages"],
  human: ["initiator", "botOnly", "messages", "author", "assignee", "queuedAt", "acceptedAt", ...lifecycleFacts],
};

const inAll: PopulationReasons = { all: undefined, inbound: undefined, human: undefined };
const outOf = (reason: PopulationReason): PopulationReasons => ({ all: reason, inbound: reason, human: reason });
const spam = outOf("spam");
const deleted = outOf("deleted");
const merged = outOf("merged");
const test = outOf("test");
const offline: PopulationReasons = { all: undefined, inbound: "offline-message", human: "offline-message" };
const outbound: PopulationReasons = { all: undefined, inbound: "outbound", human: "outbound" };
const unclear: PopulationReasons = { all: undefined, inbound: "unknown-initiator", human: "unknown-initiator" };
const botOnly: PopulationReasons = { all: undefined, inbound: undefined, human: "bot-only" };

/**
 * The populations of a conversation as it stood at an instant. All: without spam, deleted, merged, test. Inbound: all without
 * outbound, what nobody known began and what was left offline. Human: inbound without what a bot alone resolved.
 *
 * @example populationOf(conversation({ status: "spam" }), asOf) //=> { all: "spam", inbound: "spam", human: "spam" }
 */
export const populationOf = (conversation: Conversation, at: Instant): PopulationReasons => {
  const ofStatus = reasonsOf(conversation.status);
  if (ofStatus !== undefined) return ofStatus;
  const initiator = initiatorOf(conversation, at);
  if (initiator === "agent" || initiator === "bot") return outbound;
  if (initiator === "unknown") return unclear;
  return isBotOnly(conversation, at) ? botOnly : inAll;
};

/** A switch, since a look-up by name in an object is slow where the names are many. */
function reasonsOf(status: Status | undefined): PopulationReasons | undefined {
  switch (status) {
    case "spam":
      return spam;
    case "deleted":
      return deleted;
    case "merged":
      return merged;
    case "test":
      return test;
    case "offline":
      return offline;
    default:
      return undefined;
  }
}

/**
 * A bot spoke, no human did, it is resolved or closed and not by a human, and it was never queued, assigned or handed to one.
 * Where nothing was written, as in a voice menu, the bot is known by what it did.
 */
const isBotOnly = (conversation: Conversation, by: Instant): boolean =>
  onlyBotSpoke(conversation, by) &&
  !wasHandedOver(conversation, by) &&
  isEndedWithoutHuman(lifecycleOf(conversation, by));

const isEndedWithoutHuman = ({ ended, resolutions }: Lifecycle): boolean =>
  ended === "resolved" && resolutions.every(({ actorRole }) => actorRole !== "agent");

function onlyBotSpoke({ messages, events, botOnly }: Conversation, by: Instant): boolean {
  if (messages.length === 0 || messages[0].at > by) return botOnly === true || onlyBotActed(events, by);
  let botSpoke = false;
  for (const { at, role, internal } of messages) {
    if (at > by) break;
    if (internal) continue;
    if (role === "agent") return false;
    if (role === "bot") botSpoke = true;
  }
  return botSpoke;
}

function onlyBotActed(events: Conversation["events"], by: Instant): boolean {
  for (const { at, actorRole } of events) if (at <= by && actorRole !== "bot") return false;
  return events.length > 0 && events[0].at <= by;
}

const handovers: ReadonlySet<EventKind> = new Set([
  "queued",
  "accepted",
  "assigned",
  "transferred",
  "escalated",
  "handoff",
]);

/**
 * To a human: a bot that takes a conversation, or is its assignee, hands it to nobody. The assignee is that of the export, so
 * that it says nothing of an instant after which there is more to tell.
 */
function wasHandedOver(conversation: Conversation, by: Instant): boolean {
  const { queuedAt, acceptedAt, assignee, events } = conversation;
  if (isBy(queuedAt, by) || isBy(acceptedAt, by)) return true;
  const bots = botsOf(conversation);
  if (assignee !== undefined && !bots.has(assignee) && !goesOnAfter(conversation, by)) return true;
  return events.some(
    ({ at, kind, to, actorRole }) =>
      at <= by &&
      handovers.has(kind) &&
      (to === undefined || !bots.has(to)) &&
      !(kind === "accepted" && actorRole === "bot"),
  );
}
