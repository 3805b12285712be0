import type { Rejection } from "../input/row.ts";
import type { Initiator, Instant, Status } from "../model/conversation.ts";
import type { Format } from "./format.ts";
import { allOf } from "./recognise/all-of.ts";
import type { Item } from "./record/item.ts";
import { type RecordReader, rejections } from "./translate/translator.ts";
import type { FactWriter } from "./write/fact-writer.ts";
import type { ToldConversation } from "./write/told.ts";

/*
 * Genesys Cloud, conversations as its analytics give them. Export: POST /api/v2/analytics/conversations/details/query, or
 * a details job and its results; the answers as JSON.
 *
 *   {"conversationId":"7b04","conversationStart":"2026-03-02T02:15:00.000Z","conversationEnd":"2026-03-02T02:19:20.000Z",
 *    "originatingDirection":"inbound","participants":[
 *     {"purpose":"external","sessions":[{"mediaType":"voice","segments":[{"segmentType":"interact","segmentStart":"…"}]}]},
 *     {"purpose":"acd","sessions":[{"segments":[{"segmentType":"interact","segmentStart":"2026-03-02T02:15:20.000Z",
 *       "queueId":"billing"}],"metrics":[{"name":"tWait","value":40000}]}]},
 *     {"purpose":"agent","userId":"u-1","participantName":"Sari","sessions":[{"segments":[{"segmentType":"interact",
 *       "segmentStart":"2026-03-02T02:16:00.000Z"}],"metrics":[{"name":"tHandle","value":230000}]}]}]}
 *
 * Metrics are milliseconds. The queue (acd) is the wait, the first agent who interacts takes the conversation, or the first user
 * or station outside the queues, and the handle times (tHandle) of all are added up. tAbandon tells that the customer left; what
 * anybody was called for, or a voicemail took, is missed otherwise, and the rest a flow dealt with alone. A user who calls
 * from inside is the customer. The last wrap-up code is the category; queues and users are ids where no name is given.
 * It cannot give messages, so nothing that needs replies, and no statuses, tags and ratings.
 */
const initiators: ReadonlyMap<string, Initiator> = new Map([
  ["inbound", "customer"],
  ["outbound", "agent"],
]);

/** Who takes conversations: agents out of a queue, users who are called directly, telephones without a user. */
const takers: ReadonlySet<string> = new Set(["agent", "user", "station"]);
/** Where conversations wait for one of them, or end because nobody came. */
const stops: ReadonlySet<string> = new Set(["acd", "group", "voicemail"]);

/** Somebody who spoke or wrote with the customer. */
interface Taking {
  readonly at: Instant;
  readonly agent: string | undefined;
}

class GenesysReader implements RecordReader {
  readonly #facts: FactWriter;

  constructor(facts: FactWriter) {
    this.#facts = facts;
  }

  read(record: Item): Rejection | undefined {
    const id = record.text("conversationId");
    if (id === undefined) return rejections.noId;
    const createdAt = record.iso("conversationStart");
    if (createdAt === undefined) return rejections.noTime("conversationStart");
    const participants = record.list("participants");
    if (participants.length > 0) this.#facts.tells("transfers");
    const parties = new Parties(participants);
    const endedAt = record.iso("conversationEnd");
    const initiator = initiators.get(record.text("originatingDirection") ?? "");
    const isByFlow = !parties.wasOffered && initiator !== "agent";
    const status = statusOf(parties, endedAt, initiator);
    const told: ToldConversation = {
      version: endedAt ?? createdAt,
      createdAt,
      status,
      initiator,
      closedAt: status === "closed" && !isByFlow ? endedAt : undefined,
      abandonedAt: status === "abandoned" ? (parties.abandonedAt ?? endedAt) : undefined,
      ...parties.told,
    };
    this.#facts.conversation(id, told, record);
    if (isByFlow && endedAt !== undefined) this.#facts.event(id, { at: endedAt, kind: "closed", actorRole: "bot" });
    this.#tellPassings(id, parties.takings);
    return undefined;
  }

  #tellPassings(id: string, takings: readonly Taking[]): void {
    if (takings.length < 2) return;
    for (const [index, { at, agent }] of takings.entries()) {
      if (index > 0) {
        const actor = takings[index - 1].agent;
        this.#facts.event(id, { at, kind: "transferred", actor, actorRole: "agent", to: agent });
      }
      this.#facts.event(id, { at, kind: "accepted", actor: agent, actorRole: "agent" });
    }
  }
}

/** Everybody and everything that took part in a conversation. */
class Parties {
  readonly #sessions: readonly Item[];
  readonly #segments: readonly Item[];
  readonly #queuedAt: Instant | undefined;
  readonly #customer: Item | undefined;
  /** Of all who took it, or undefined: the sum of some is no handle time. */
  readonly #handle: number | undefined;
  /** Whether anybody was asked to take it. */
  readonly wasOffered: boolean;
  /** In the order of time; who is given it back without anybody else in between has it still. */
  readonly takings: readonly Taking[];

  constructor(participants: readonly Item[]) {
    this.#sessions = participants.flatMap((participant) => participant.list("sessions"));
    this.#segments = this.#sessions.flatMap((session) => session.list("segments"));
    const queues = participants.filter((participant) => participant.text("purpose") === "acd");
    this.#queuedAt = earliest(queues.flatMap((queue) => segmentsOf(queue).map(({ at }) => at)));
    this.#customer = participants.find(isCustomer) ?? participants.find(isCallerFromInside);
    const staff = participants.filter((participant) => participant !== this.#customer);
    this.wasOffered = staff.some((participant) => hasPurpose(participant, takers) || hasPurpose(participant, stops));
    const handlers = staff.filter((participant) => hasPurpose(participant, takers));
    this.#handle = handleOf(handlers);
    this.takings = handlers
      .flatMap(takingsOf)
      .sort((one, other) => one.at - other.at)
      .filter(({ agent }, index, all) => index === 0 || all[index - 1].agent !== agent);
  }

  get abandonedAt(): Instant | undefined {
    return this.#metrics("tAbandon").at(0)?.iso("emitDate");
  }

  get wasAbandoned(): boolean {
    return this.#metrics("tAbandon").length > 0;
  }

  get told(): ToldConversation {
    const [first] = this.takings;
    const session = this.#customer?.list("sessions").at(0) ?? this.#sessions.at(0);
    const waits = first === undefined ? [] : [...this.#metrics("tAnswered"), ...this.#metrics("tWait")];
    return {
      channel: session?.text("mediaType"),
      customer: this.#customer?.text("externalContactId"),
      queuedAt: first === undefined || (this.#queuedAt ?? first.at) <= first.at ? this.#queuedAt : undefined,
      acceptedAt: first?.at,
      wait: waits.at(0)?.number("value"),
      handle: this.#handle,
      team: this.#last("queueId"),
      assignee: this.takings.at(-1)?.agent,
      category: this.#last("wrapUpCode"),
    };
  }

  #metrics(name: string): readonly Item[] {
    return metricsIn(this.#sessions, name);
  }

  #last(key: string): string | undefined {
    return this.#segments.findLast((segment) => segment.has(key))?.text(key);
  }
}

function statusOf(parties: Parties, endedAt: Instant | undefined, initiator: Initiator | undefined): Status {
  if (endedAt === undefined) return "open";
  if (parties.takings.length > 0 || initiator === "agent" || !parties.wasOffered) return "closed";
  return parties.wasAbandoned ? "abandoned" : "missed";
}

const customers: ReadonlySet<string> = new Set(["customer", "external"]);

const hasPurpose = (participant: Item, purposes: ReadonlySet<string>): boolean =>
  purposes.has(participant.text("purpose") ?? "");

const isCustomer = (participant: Item): boolean => hasPurpose(participant, customers);

const isCallerFromInside = (participant: Item): boolean =>
  participant.text("purpose") === "user" && participant.list("sessions").at(0)?.text("direction") === "outbound";

const segmentsOf = (participant: Item): readonly { readonly at: Instant; readonly type: string | undefined }[] =>
  participant
    .list("sessions")
    .flatMap((session) => session.list("segments"))
    .flatMap((segment) => {
      const at = segment.iso("segmentStart");
      return at === undefined ? [] : [{ at, type: segment.text("segmentType") }];
    });

/** Whose telephone only rang (alert) has taken nothing. */
function takingsOf(participant: Item): readonly Taking[] {
  const interactions = segmentsOf(participant).filter(({ type }) => type === "interact");
  const at = earliest(interactions.map((segment) => segment.at));
  return at === undefined ? [] : [{ at, agent: participant.text("participantName") ?? participant.text("userId") }];
}

const metricsIn = (sessions: readonly Item[], name: string): readonly Item[] =>
  sessions.flatMap((session) => session.list("metrics")).filter((metric) => metric.text("name") === name);

/** Users outside the queues have no handle time: then the time that each had the conversation has to do. */
function handleOf(handlers: readonly Item[]): number | undefined {
  let sum: number | undefined;
  for (const handler of handlers) {
    const metrics = metricsIn(handler.list("sessions"), "tHandle");
    if (metrics.length === 0 && takingsOf(handler).length > 0) return undefined;
    for (const metric of metrics) sum = (sum ?? 0) + (metric.number("value") ?? Number.NaN);
  }
  return Number.isNaN(sum) ? undefined : sum;
}

const earliest = (instants: readonly Instant[]): Instant | undefined =>
  instants.length === 0 ? undefined : Math.min(...instants);

const marks = ["conversationId", "conversationStart", "originatingDirection"];

export const genesys: Format = {
  id: "genesys",
  title: "Genesys Cloud conversations",
  kind: "tickets",
  fields: [],
  required: [],
  translate: (facts) => new GenesysReader(facts),
  signature: (sample) => (sample.lists.has("participants") ? allOf(marks)(sample) : []),
};
