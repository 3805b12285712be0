import {
  type Conversation,
  type ConversationEvent,
  type Initiator,
  type Instant,
  initiators,
  type Message,
  type Reported,
  type ReportedDuration,
  type Status,
  type Survey,
} from "./conversation.ts";
import type { DurationFact } from "./fact.ts";
import type { Facts } from "./facts.ts";

/** A conversation over the columns: a value is decoded when it is asked for, since most metrics ask for few. */
export class AssembledConversation implements Conversation {
  readonly #facts: Facts;
  readonly #index: number;
  readonly messages: readonly Message[];
  readonly events: readonly ConversationEvent[];
  readonly #surveys: readonly Survey[];
  #daysAlone: readonly Instant[] | undefined;

  constructor(
    facts: Facts,
    index: number,
    messages: readonly Message[],
    events: readonly ConversationEvent[],
    surveys: readonly Survey[],
  ) {
    this.#facts = facts;
    this.#index = index;
    this.messages = messages;
    this.events = events;
    this.#surveys = surveys;
  }

  get id(): string {
    return this.#facts.ids.text(this.#index);
  }
  get channel(): string | undefined {
    return this.#facts.texts.channel.get(this.#index);
  }
  get status(): Status | undefined {
    return this.#facts.statusOf(this.#index);
  }
  get statusAt(): Instant | undefined {
    return this.#facts.statusAt(this.#index);
  }
  get priority(): string | undefined {
    return this.#facts.texts.priority.get(this.#index);
  }
  get team(): string | undefined {
    return this.#facts.texts.team.get(this.#index);
  }
  get assignee(): string | undefined {
    return this.#facts.texts.assignee.get(this.#index);
  }
  get unassignedAt(): Instant | undefined {
    return this.#facts.unassignedAt(this.#index);
  }
  get customer(): string | undefined {
    return this.#facts.texts.customer.get(this.#index);
  }
  get subject(): string | undefined {
    return this.#facts.texts.subject.get(this.#index);
  }
  get language(): string | undefined {
    return this.#facts.texts.language.get(this.#index);
  }
  get category(): string | undefined {
    return this.#facts.texts.category.get(this.#index);
  }
  get tags(): readonly string[] {
    return this.#facts.tags.get(this.#index);
  }
  get initiator(): Initiator | undefined {
    const initiator = this.#facts.texts.initiator.get(this.#index);
    return initiators.find((known) => known === initiator);
  }
  get botOnly(): boolean | undefined {
    return this.#mark("botOnly");
  }
  get converted(): boolean | undefined {
    return this.#mark("converted");
  }
  get createdAt(): Instant | undefined {
    const stated = this.#facts.numbers.createdAt.get(this.#index);
    if (stated !== undefined || this.#facts.untoldBeginnings.has(this.#index)) return stated;
    return earliest(this.messages[0]?.at, this.events[0]?.at);
  }
  get queuedAt(): Instant | undefined {
    return this.#facts.numbers.queuedAt.get(this.#index);
  }
  get acceptedAt(): Instant | undefined {
    return this.#facts.numbers.acceptedAt.get(this.#index);
  }
  get firstResponseAt(): Instant | undefined {
    return this.#facts.numbers.firstResponseAt.get(this.#index);
  }
  get abandonedAt(): Instant | undefined {
    return this.#facts.numbers.abandonedAt.get(this.#index);
  }
  get resolvedAt(): Instant | undefined {
    return this.#facts.numbers.resolvedAt.get(this.#index);
  }
  get closedAt(): Instant | undefined {
    return this.#facts.numbers.closedAt.get(this.#index);
  }
  get daysAlone(): readonly Instant[] {
    const { daysAlone } = this.#facts;
    if (daysAlone.size === 0) return noDays;
    if (this.#daysAlone !== undefined) return this.#daysAlone;
    const days: Instant[] = [];
    for (const moments of daysAlone.values()) {
      const day = moments.of(this.#index);
      if (day !== undefined) days.push(day);
    }
    this.#daysAlone = days;
    return days;
  }
  get isFragment(): boolean {
    return this.#facts.fragments.has(this.#index);
  }
  get areMessagesUntold(): boolean {
    return this.#facts.untoldMessages.has(this.#index);
  }
  get repliedBy(): Instant | undefined {
    return this.#facts.repliedBy.get(this.#index);
  }
  get reported(): Reported {
    if (!this.#facts.hasReported) return nothingReported;
    const duration = (calendar: DurationFact, business: DurationFact) => ({
      calendar: this.#facts.numbers[calendar].get(this.#index),
      business: this.#facts.numbers[business].get(this.#index),
    });
    return {
      firstResponse: duration("firstResponse", "firstResponseBusiness"),
      firstResolution: duration("firstResolution", "firstResolutionBusiness"),
      resolution: duration("resolution", "resolutionBusiness"),
      reply: duration("reply", "replyBusiness"),
      handle: duration("handle", "handleBusiness"),
      wait: duration("wait", "waitBusiness"),
      replies: this.#facts.numbers.replies.get(this.#index),
      messages: this.#facts.numbers.messageCount.get(this.#index),
      reopens: this.#facts.numbers.reopens.get(this.#index),
    };
  }
  get surveys(): readonly Survey[] {
    const rating = this.#facts.ratingOf(this.#index);
    if (rating === undefined) return this.#surveys;
    const place = this.#surveys.findIndex((survey) => saysTheSame(survey, rating));
    if (place === -1) return [rating, ...this.#surveys];
    const { comment = rating.comment, ...twin } = this.#surveys[place];
    return this.#surveys.with(place, { ...twin, comment });
  }
  #mark(fact: "botOnly" | "converted"): boolean | undefined {
    const mark = this.#facts.texts[fact].get(this.#index);
    return mark === undefined ? undefined : mark === "yes";
  }
  attribute(name: string): string | undefined {
    return this.#facts.attributeOf(name, this.#index);
  }
}

/** A ticket's rating and a survey with a time of its own can be one answer, told twice. */
const saysTheSame = (survey: Survey, rating: Survey): boolean =>
  survey.kind === rating.kind &&
  survey.score === rating.score &&
  survey.scale[0] === rating.scale[0] &&
  survey.scale[1] === rating.scale[1];

const noDays: readonly never[] = [];

const noDuration: ReportedDuration = { calendar: undefined, business: undefined };

const nothingReported: Reported = {
  firstResponse: noDuration,
  firstResolution: noDuration,
  resolution: noDuration,
  reply: noDuration,
  handle: noDuration,
  wait: noDuration,
  replies: undefined,
  messages: undefined,
  reopens: undefined,
};

function earliest(a: Instant | undefined, b: Instant | undefined): Instant | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return Math.min(a, b);
}
