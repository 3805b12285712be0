import type { Initiator, Instant } from "../../model/conversation.ts";
import { durationOf } from "../record/duration-of.ts";
import type { Item } from "../record/item.ts";

/** A contact record: what one agent, one queue or the flow alone had of a conversation. Durations in milliseconds. */
export interface Contact {
  readonly id: string;
  /** The first contact of the conversation. */
  readonly initial: string;
  /** The contact that it was passed on to. */
  readonly next: string | undefined;
  readonly version: Instant;
  readonly channel: string | undefined;
  readonly initiator: Initiator | undefined;
  /** Whether it is where an agent, or a queue, passed the customer on to. */
  readonly isPassedOn: boolean;
  /** Whether it is a flow that ran after the end, such as a survey. */
  readonly isAfterEnd: boolean;
  readonly initiatedAt: Instant;
  readonly queuedAt: Instant | undefined;
  readonly acceptedAt: Instant | undefined;
  readonly passedOnAt: Instant | undefined;
  readonly endedAt: Instant | undefined;
  readonly wait: number | undefined;
  readonly handle: number | undefined;
  readonly queue: string | undefined;
  readonly agent: string | undefined;
  readonly customer: string | undefined;
}

/** How it was initiated; what an interface (API) began is a customer's only where it is a chat. */
const initiators: ReadonlyMap<string, Initiator> = new Map([
  ["INBOUND", "customer"],
  ["CALLBACK", "customer"],
  ["WEBRTC_API", "customer"],
  ["OUTBOUND", "agent"],
  ["EXTERNAL_OUTBOUND", "agent"],
  ["AGENT_REPLY", "agent"],
]);

const transfers: ReadonlySet<string> = new Set(["TRANSFER", "QUEUE_TRANSFER"]);

/** Words that stand for the number of a caller who hides it: they are no customer. */
const hiddenCallers: ReadonlySet<string> = new Set(["anonymous", "restricted", "unavailable", "unknown", "private"]);

/** What a record tells of a contact. */
export function contactOf(record: Item, id: string, initiatedAt: Instant): Contact {
  const channel = record.text("Channel")?.toLowerCase();
  const queuedAt = record.iso("Queue.EnqueueTimestamp");
  const acceptedAt = record.iso("Agent.ConnectedToAgentTimestamp");
  const initial = record.text("InitialContactId") ?? id;
  const isServed = queuedAt !== undefined || acceptedAt !== undefined;
  return {
    id,
    initial,
    next: record.text("NextContactId"),
    version: record.iso("LastUpdateTimestamp") ?? initiatedAt,
    channel,
    initiator: initiatorOf(record.text("InitiationMethod"), channel),
    isPassedOn: transfers.has(record.text("InitiationMethod") ?? ""),
    isAfterEnd: record.text("InitiationMethod") === "DISCONNECT" && !isServed && initial !== id,
    initiatedAt,
    queuedAt,
    acceptedAt,
    passedOnAt: record.iso("TransferCompletedTimestamp"),
    endedAt: record.iso("DisconnectTimestamp"),
    wait: durationOf(record, "Queue.Duration"),
    handle: handleOf(record),
    queue: record.text("Queue.Name"),
    agent: record.text("Agent.Username"),
    customer: customerOf(record),
  };
}

function initiatorOf(method: string | undefined, channel: string | undefined): Initiator | undefined {
  if (method === "API") return channel === "chat" ? "customer" : undefined;
  return initiators.get(method ?? "");
}

/** Talk, hold and the work after it; without the talk the others are not all of it. */
function handleOf(record: Item): number | undefined {
  const talk = durationOf(record, "Agent.AgentInteractionDuration");
  if (talk === undefined) return undefined;
  const hold = durationOf(record, "Agent.CustomerHoldDuration") ?? 0;
  return talk + hold + (durationOf(record, "Agent.AfterContactWorkDuration") ?? 0);
}

function customerOf(record: Item): string | undefined {
  const customer = record.text("CustomerId") ?? record.text("CustomerEndpoint.Address");
  return customer === undefined || hiddenCallers.has(customer.toLowerCase()) ? undefined : customer;
}
