import { none } from "../metrics/aggregates/share.ts";
import type { Conversation } from "../model/conversation.ts";
import type { Fact } from "../model/fact.ts";

/** What stands for a value that is not there, in groups as in the categories of shares. */
export const noValue = none;

/** Something to group or filter conversations by. */
export interface Dimension {
  readonly name: string;
  /** The fact that it reads; undefined for an attribute of the export. */
  readonly fact: Fact | undefined;
  /** Whether a conversation can have several values, so that it counts in several groups. */
  readonly hasSeveral?: boolean;
  /** The values of one conversation: one, or several where it has several. */
  valuesOf(conversation: Conversation): readonly string[];
}

const single = (value: string | undefined): readonly string[] => [value ?? noValue];

/** An observation's agent is the one who is credited, so `agent` is read from observations; here it is the assignee. */
const known: readonly Dimension[] = [
  { name: "channel", fact: "channel", valuesOf: (c) => single(c.channel) },
  { name: "agent", fact: "assignee", valuesOf: (c) => single(c.assignee) },
  { name: "team", fact: "team", valuesOf: (c) => single(c.team) },
  { name: "priority", fact: "priority", valuesOf: (c) => single(c.priority) },
  { name: "status", fact: "status", valuesOf: (c) => single(c.status) },
  { name: "category", fact: "category", valuesOf: (c) => single(c.category) },
  { name: "language", fact: "language", valuesOf: (c) => single(c.language) },
  { name: "customer", fact: "customer", valuesOf: (c) => single(c.customer) },
  { name: "assignee", fact: "assignee", valuesOf: (c) => single(c.assignee) },
  { name: "tag", fact: "tags", hasSeveral: true, valuesOf: (c) => (c.tags.length > 0 ? c.tags : [noValue]) },
  { name: "id", fact: undefined, valuesOf: (c) => [c.id] },
];

export const dimensionNames: readonly string[] = known.map((dimension) => dimension.name);

/**
 * The dimension of this name; any other name is an attribute, a column of the export that the model does not know.
 *
 * @example dimension("channel").fact //=> "channel"
 */
export const dimension = (name: string): Dimension =>
  known.find((candidate) => candidate.name === name) ?? {
    name,
    fact: undefined,
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

export const meets = (conversation: Conversation, condition: Condition): boolean =>
  condition.dimension.valuesOf(conversation).includes(condition.value) !== condition.isNot;
