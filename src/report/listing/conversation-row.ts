import type { Context } from "../../metrics/context.ts";
import { type PopulationReasons, populationOf } from "../../metrics/conversation/population.ts";
import type { Metric, Observation } from "../../metrics/metric.ts";
import type { Conversation } from "../../model/conversation.ts";
import type { Fact } from "../../model/fact.ts";
import { isOutside, isToldOutside, leftOutAt, observedOutside, outsidePeriod } from "../outside.ts";
import { conversationFigures, leftOutBy } from "./conversation-figures.ts";
import type { ListedColumn } from "./listed-columns.ts";
import type { ConversationFigures, ConversationRow, ConversationValue } from "./listing.ts";

/** What a row tells beside the metrics' values. */
export const rowFacts: readonly Fact[] = ["createdAt", "channel", "status", "priority", "team", "assignee", "customer"];

/** The reason of a metric that is silent about a conversation: a stock in which it does not stand. */
const notCounted = "not-counted";

/**
 * What every metric makes of one conversation, as the report over the same range counts it: the values of all rows, and
 * their reasons, add up to the report's.
 *
 * @example conversationRow(conversation, columns, context).values["reply-time"]
 * //=> { value: 45, values: [30, 60], agents: ["Budi", "Sari"], excluded: { unanswered: 1 }, sources: ["messages"] }
 */
export function conversationRow(
  conversation: Conversation,
  columns: readonly ListedColumn[],
  context: Context,
): ConversationRow {
  const { createdAt } = conversation;
  const reasons = populationOf(conversation, context.asOf);
  const values: Record<string, ConversationValue> = {};
  for (const column of columns) values[column.metric.id] = conversationValue(column, conversation, reasons, context);
  return {
    id: conversation.id,
    createdAt: createdAt === undefined ? null : new Date(createdAt).toISOString(),
    channel: conversation.channel ?? null,
    status: conversation.status ?? null,
    priority: conversation.priority ?? null,
    team: conversation.team ?? null,
    assignee: conversation.assignee ?? null,
    customer: conversation.customer ?? null,
    excluded: reasons.all ?? (isOutside(createdAt, context) ? outsidePeriod : reasons.human) ?? null,
    values,
  };
}

/** What one metric makes of a conversation. */
export function conversationValue(
  column: ListedColumn,
  conversation: Conversation,
  reasons: PopulationReasons,
  context: Context,
): ConversationValue {
  const reason = reasons[column.metric.population];
  if (reason !== undefined) {
    const at = leftOutAt(column.metric, conversation.createdAt, context);
    return leftOutBy(isOutside(at, context) ? outsidePeriod : reason);
  }
  const told = toldBy(column.metric, conversation, context);
  if (!told.some(({ part }) => part === undefined)) return leftOutBy(notCounted);
  const headline = conversationFigures(told, undefined, column.reader);
  const parts: Record<string, ConversationFigures> = {};
  for (const [name, reader] of column.parts) {
    if (told.some(({ part }) => part === name)) parts[name] = conversationFigures(told, name, reader);
  }
  return Object.keys(parts).length === 0 ? headline : { ...headline, parts };
}

/** The observations in the report's range, and of others only that they are outside of it. */
function toldBy(metric: Metric, conversation: Conversation, context: Context): readonly Observation[] {
  const observations = metric.observe(conversation, context);
  if (!observations.some(({ at }) => isOutside(at, context))) return observations;
  return observations.flatMap((observation): readonly Observation[] => {
    if (!isOutside(observation.at, context)) return [observation];
    return isToldOutside(metric, observation) ? [observedOutside] : [];
  });
}
