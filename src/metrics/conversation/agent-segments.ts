import type { Conversation, ConversationEvent, EventKind, Instant, Message } from "../../model/conversation.ts";
import { isEnd } from "../../model/end.ts";
import { isReopening } from "../../model/reopening.ts";
import { firstAfter, itemsWithin } from "../../time/first-after.ts";
import type { Context } from "../context.ts";
import { isAnsweredAgain } from "./answered-again.ts";
import { isGivenToHuman } from "./given.ts";
import { isRequest } from "./replies.ts";
import { stamp, timelineOf } from "./timeline.ts";

/** The stretch of time [from, to) in which an agent worked on a conversation. */
export interface AgentSegment {
  readonly from: Instant;
  readonly to: Instant;
  readonly agent: string | undefined;
}

/**
 * Who worked on a conversation, and when, by an instant: from the acceptance (where there is none, the assignment, or
 * the transfer to a known agent) to the transfer to another or the end, without the time in which it was pending, snoozed or
 * ended. A reopening begins nothing until somebody is given the conversation again, and what a bot or a team is given is no
 * work of an agent. Paused: agents had it only while it was none to work on. Undefined where it lies with an agent still, as
 * far as the input tells.
 *
 * @example agentSegments(conversation({ events: [event("accepted", 0, "agent", "Sari"), event("resolved", 600)] }), asOf)
 * //=> [{ from: 0, to: 600000, agent: "Sari" }]
 */
export const agentSegments = (
  conversation: Conversation,
  by: Instant,
  context: Pick<Context, "isAgent">,
): readonly AgentSegment[] | "paused" | undefined => {
  const timeline = withAcceptance(conversation).filter(({ at }) => at <= by);
  const desk = new Desk(conversation, timeline, context);
  for (let index = 0; index < timeline.length; index++) desk.see(timeline[index], index);
  if (desk.isTaken) return undefined;
  return desk.wasHeldPaused && desk.segments.length === 0 ? "paused" : desk.segments;
};

/** The timeline, and the stamp of an acceptance that no event tells as if it were an event. */
function withAcceptance(conversation: Conversation): readonly ConversationEvent[] {
  const { acceptedAt: at, events } = conversation;
  const timeline = timelineOf(conversation);
  if (at === undefined || events.some(({ kind }) => kind === "accepted")) return timeline;
  return [stamp("accepted", at), ...timeline].sort((one, other) => one.at - other.at);
}

/** Where the conversation lies. What it looks for it finds by bisecting: one that never ends has very many messages. */
class Desk {
  readonly segments: AgentSegment[] = [];
  /** Whether somebody was given it and gave it away within one pause. */
  wasHeldPaused = false;
  readonly #conversation: Conversation;
  readonly #timeline: readonly ConversationEvent[];
  readonly #requests: readonly Message[];
  readonly #context: Pick<Context, "isAgent">;
  #isEnded = false;
  #holder: { readonly agent: string | undefined; readonly since: Instant; readonly hasAccepted: boolean } | undefined;
  /** When the pause or end that came last is over; work goes on from there. */
  #awakeFrom: Instant = Number.NEGATIVE_INFINITY;

  constructor(conversation: Conversation, timeline: readonly ConversationEvent[], context: Pick<Context, "isAgent">) {
    this.#conversation = conversation;
    this.#timeline = timeline;
    this.#context = context;
    this.#requests = conversation.messages.filter(isRequest);
  }

  get isTaken(): boolean {
    return this.#holder !== undefined && !this.#isEnded;
  }

  /** @param index of the event in the timeline */
  see(event: ConversationEvent, index: number): void {
    const { at, kind } = event;
    if (kind === "accepted") this.#accept(event);
    else if (kind === "assigned") this.#assign(event);
    else if (kind === "transferred") this.#transfer(event);
    else if (isEnd(kind)) this.#end(event, index);
    else if (pauses.has(kind)) this.#pause(at);
    else if (isReopening(kind) || (kind === "unsnoozed" && !this.#isEnded)) this.#wake(at);
    if (isEnd(kind) || isReopening(kind)) this.#isEnded = isEnd(kind);
  }

  /**
   * Who was only assigned had not begun, whether it is the same agent or another: where acceptances are told, it rang. Another
   * agent who wrote all the same had begun, and hands it over.
   */
  #accept(event: ConversationEvent): void {
    if (!isGivenToHuman(event, this.#conversation)) return;
    const { at, actor } = event;
    const agent = actor ?? this.#conversation.assignee;
    if (this.#holder?.agent === agent && this.#holder?.hasAccepted === true) return;
    if (this.#holder?.agent !== agent && this.#hasBegun(at)) this.#release(at);
    this.#holder = { agent, since: at, hasAccepted: true };
  }

  /** Whether whoever has the conversation had begun before an instant: accepted it, or wrote in it, be it a note. */
  #hasBegun(before: Instant): boolean {
    if (this.#holder === undefined) return false;
    const { agent, since, hasAccepted } = this.#holder;
    const isOwn = ({ role, author }: Message): boolean => role === "agent" && author !== undefined && author === agent;
    return hasAccepted || itemsWithin(this.#conversation.messages, since - 1, before - 1).some(isOwn);
  }

  #assign(event: ConversationEvent): void {
    const { team, assignee } = this.#conversation;
    const { to } = event;
    if (to !== undefined && to === team) return;
    const agent = to ?? assignee;
    if (this.#holder !== undefined && this.#holder.agent === agent) return;
    this.#transfer(event);
  }

  /** From whoever has it, to the human to whom it goes, if it goes to one: a transfer may be to a team that is named nowhere else. */
  #transfer(event: ConversationEvent): void {
    const { at, kind, to: agent = this.#conversation.assignee } = event;
    this.#release(at);
    if (!isGivenToHuman(event, this.#conversation)) return;
    if (kind === "transferred" && (agent === undefined || !this.#context.isAgent(agent))) return;
    this.#holder = { agent, since: at, hasAccepted: false };
  }

  #release(at: Instant): void {
    this.#closeSegment(at);
    this.#holder = undefined;
  }

  /** Who is given what has ended has no work with it, unless it goes on. */
  #end({ at, kind }: ConversationEvent, index: number): void {
    this.#release(at);
    const next = this.#nextChange(index);
    if (next?.kind === "resolved") this.#wake(at);
    else if (next?.kind === "closed" && isAnsweredAgain(this.#conversation, at, next.at))
      this.#awakeFrom = this.#nextRequest(at);
    else this.#awakeFrom = kind === "resolved" || kind === "closed" ? Number.POSITIVE_INFINITY : this.#nextRequest(at);
  }

  /**
   * The end or reopening after an end. A resolution tells that it went on in between, though nothing tells that it was
   * reopened; so does a closing where a customer who wrote again was answered.
   */
  #nextChange(end: number): ConversationEvent | undefined {
    for (let index = end + 1; index < this.#timeline.length; index++) {
      const event = this.#timeline[index];
      if (isEnd(event.kind) || isReopening(event.kind)) return event;
    }
    return undefined;
  }

  /** Until the customer's next message, unless an event ends it sooner. */
  #pause(at: Instant): void {
    this.#closeSegment(at);
    this.#awakeFrom = this.#nextRequest(at);
  }

  #nextRequest(after: Instant): Instant {
    const next = this.#requests[firstAfter(this.#requests, after, ({ at }) => at)];
    return next?.at ?? Number.POSITIVE_INFINITY;
  }

  #wake(at: Instant): void {
    this.#awakeFrom = Math.min(this.#awakeFrom, at);
  }

  #closeSegment(to: Instant): void {
    if (this.#holder === undefined) return;
    const { agent, since } = this.#holder;
    const from = Math.max(since, this.#awakeFrom);
    if (from <= to) this.segments.push({ from, to, agent });
    else this.wasHeldPaused = true;
  }
}

/** On hold is not among them: an agent who holds the line is at work. */
const pauses: ReadonlySet<EventKind> = new Set(["pending", "snoozed"]);
