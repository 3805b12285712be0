import type { Conversation } from "../model/conversation.ts";
import type { Fact } from "../model/fact.ts";
import type { BusinessCalendar } from "../time/business-hours.ts";
import { union } from "./fact-lists.ts";
import { isTargeted, type SlaSelector, selectorFacts } from "./promises/sla-target.ts";

/** Conversations, and the calendar that says when their business hours are. */
export interface CalendarRule {
  readonly selector: SlaSelector;
  readonly calendar: BusinessCalendar;
}

/** The calendars of a run. */
export interface Calendars {
  /** All that conversations can be counted by. */
  readonly all: readonly BusinessCalendar[];
  /** That of the conversations for which there is no other, and of all days as such. */
  readonly standard: BusinessCalendar | undefined;
  /** What they and the rules say, as a name; undefined where nobody has named it. */
  readonly fingerprint: string | undefined;
  /** What tells which calendar a conversation is counted by. */
  readonly facts: readonly Fact[];
  /** The calendar of a conversation; undefined where none is for it, so that nobody knows its business hours. */
  of(conversation: Conversation): BusinessCalendar | undefined;
}

/** The first rule that fits a conversation decides, else the standard calendar holds. */
export const calendarsBy = (
  rules: readonly CalendarRule[],
  standard: BusinessCalendar | undefined,
  fingerprint?: string,
): Calendars => {
  const calendarOf = (conversation: Conversation) =>
    rules.find(({ selector }) => isTargeted(conversation, selector))?.calendar ?? standard;
  return {
    all: [...new Set([...(standard === undefined ? [] : [standard]), ...rules.map(({ calendar }) => calendar)])],
    standard,
    fingerprint,
    facts: union(...rules.map(({ selector }) => selectorFacts(selector))),
    of: rules.length === 0 ? () => standard : rememberLast(calendarOf),
  };
};

/** Metrics ask for the same conversation one after the other, and a conversation never changes. */
function rememberLast<Answer>(answer: (conversation: Conversation) => Answer): (conversation: Conversation) => Answer {
  let last: { readonly conversation: Conversation; readonly answer: Answer } | undefined;
  return (conversation) => {
    if (last?.conversation !== conversation) last = { conversation, answer: answer(conversation) };
    return last.answer;
  };
}

/** Nobody has said when business hours are. */
export const noCalendars: Calendars = calendarsBy([], undefined);
