import type { OrderKind } from "../../model/commerce.ts";
import type { EventKind, Initiator, Instant, Role, Status, Survey, SurveyKind } from "../../model/conversation.ts";
import type { CountFact, DurationFact, InstantFact } from "../../model/fact.ts";
import type { TextSpan } from "../../model/texts/text-bytes.ts";

/**
 * What a record says of its conversation; instants and durations in milliseconds. What it does not say is undefined; that it has
 * no team or assignee is null.
 */
export interface ToldConversation extends Partial<Record<InstantFact | DurationFact | CountFact, number | undefined>> {
  /** When the record was last changed: of several records of one conversation the newest decides. */
  readonly version?: Instant | undefined;
  readonly status?: Status | undefined;
  /** Those of its moments of which the day alone is known, whose midnight they are. */
  readonly daysAlone?: readonly InstantFact[] | undefined;
  /** In the vendor's words: usual names become the model's, others stay as they are. */
  readonly channel?: string | undefined;
  readonly priority?: string | undefined;
  readonly team?: string | null | undefined;
  readonly assignee?: string | null | undefined;
  readonly customer?: string | undefined;
  readonly subject?: string | undefined;
  readonly language?: string | undefined;
  readonly category?: string | undefined;
  readonly initiator?: Initiator | undefined;
  /** All of its tags: none where it says so, and undefined where it says nothing of them. */
  readonly tags?: readonly string[] | undefined;
  /** The one rating that a ticket has, without a time of its own; without a score it was asked for and not given. */
  readonly rating?: ToldRating | undefined;
}

export interface ToldRating {
  readonly score?: number | undefined;
  readonly scale: Survey["scale"];
  readonly comment?: string | undefined;
}

/** Something said. Of the text only a fingerprint is kept. */
export interface ToldMessage {
  readonly at: Instant;
  readonly role: Role;
  readonly author?: string | undefined;
  readonly internal?: boolean | undefined;
  /** As a text, or as it stands in the record. */
  readonly id?: string | TextSpan | undefined;
  readonly body?: string | undefined;
  readonly canned?: boolean | undefined;
  /** The name or id of the canned response. */
  readonly cannedResponse?: string | undefined;
  /** A broadcast: it went to many at once. What begins with one is outbound. */
  readonly campaign?: boolean | undefined;
}

/** A message whose author may be told as he stands in the record, without decoding: it holds as long as that is read. */
export interface MessageInPlace extends Omit<ToldMessage, "author"> {
  readonly author?: string | TextSpan | undefined;
}

export interface ToldEvent {
  readonly at: Instant;
  readonly kind: EventKind;
  readonly actor?: string | undefined;
  readonly actorRole?: Role | undefined;
  readonly to?: string | undefined;
}

/** Without a score it was sent and not answered. */
export interface ToldSurvey {
  readonly kind: SurveyKind;
  readonly score?: number | undefined;
  readonly scale: Survey["scale"];
  readonly at?: Instant | undefined;
  readonly agent?: string | undefined;
  readonly comment?: string | undefined;
}

export interface ToldOrder {
  readonly at: Instant;
  readonly kind: OrderKind;
  readonly id?: string | undefined;
  /** As JSON writes numbers. */
  readonly amount?: string | undefined;
  /** The code of ISO 4217. */
  readonly currency?: string | undefined;
  readonly customer?: string | undefined;
}
