import { none } from "../metrics/aggregates/share.ts";
import type { LocalCalendar } from "../metrics/context.ts";
import type { Conversation, Instant } from "../model/conversation.ts";
import type { Fact } from "../model/fact.ts";
import { hour, weekday } from "./creation-dimensions.ts";

/** What stands for a value that is not there, in groups as in the categories of shares. */
export const noValue = none;

/** Something to group or filter conversations by. */
export interface Dimension {
  readonly name: string;
  /** The facts that it reads, any of which tells it; none where every conversation has it, or it is a column. */
  readonly facts: readonly Fact[];
  /** Whether it is an attribute, a column of the export that the model does not know. */
  readonly isColumn?: boolean;
  /** Whether a conversation can have several values, so that it counts in several groups. */
  readonly hasSeveral?: boolean;
  /** All values that there are, in their order, where a conversation's creation decides which one it has. */
  readonly values?: readonly string[];
  /** Which of them a conversation has that is created at an instant. */
  valueAt?(instant: Instant, calendar: LocalCalendar): string;
  /** The values of one conversation: one, or several where it has several. @param calendar of the report's zone */
  valuesOf(conversation: Conversation, calendar: LocalCalendar): readonly string[];
}

const single = (value: string | undefined): readonly string[] => [value ?? noValue];

/** An observation's agent is the one who is credited, so `agent` is read from observations; here it is the assignee. */
const known: readonly Dimension[] = [
  { name: "channel", facts: ["channel"], valuesOf: (c) => single(c.channel) },
  { name: "agent", facts: ["assignee"], valuesOf: (c) => single(c.assignee) },
  { name: "team", facts: ["team"], valuesOf: (c) => single(c.team) },
  { name: "priority", facts: ["priority"], valuesOf: (c) => single(c.priority) },
  { name: "status", facts: ["status"], valuesOf: (c) => single(c.status) },
  { name: "category", facts: ["category"], valuesOf: (c) => single(c.category) },
  { name: "language", facts: ["language"], valuesOf: (c) => single(c.language) },
  { name: "customer", facts: ["customer"], valuesOf: (c) => single(c.customer) },
  { name: "assignee", facts: ["assignee"], valuesOf: (c) => single(c.assignee) },
  { name: "tag", facts: ["tags"], hasSeveral: true, valuesOf: (c) => (c.tags.length > 0 ? c.tags : [noValue]) },
  { name: "id", facts: [], valuesOf: (c) => [c.id] },
  weekday,
  hour,
];

export const dimensionNames: readonly string[] = known.map((dimension) => dimension.name);

/** What files, fields and the metric call tags, whose cells would each be a group with all that stands in them. */
const otherNames: ReadonlyMap<string, string> = new Map([["tags", "tag"]]);

/**
 * The dimension of this name; any other name is an attribute, a column of the export that the model does not know.
 *
 * @example dimension("channel").facts //=> ["channel"]
 */
export const dimension = (name: string): Dimension =>
  known.find((candidate) => candidate.name === (otherNames.get(name) ?? name)) ?? {
    name,
    facts: [],
    isColumn: true,
    valuesOf: (conversation) => single(conversation.attribute(name)),
  };

/** `--where channel=email`: conversations that have this value. */
export interface Condition {
  readonly dimension: Dimension;
  readonly isNot: boolean;
  readonly value: string;
}

/** `channel!=email`, as it is asked. */
export const conditionText = ({ dimension, isNot, value }: Condition): string =>
  `${dimension.name}${isNot ? "!=" : "="}${value}`;

/** Whether a conversation meets all of some conditions. @param calendar of the report's zone */
export const meets = (conversation: Conversation, conditions: readonly Condition[], calendar: LocalCalendar): boolean =>
  conditions.every(
    ({ dimension, isNot, value }) => dimension.valuesOf(conversation, calendar).includes(value) !== isNot,
  );
