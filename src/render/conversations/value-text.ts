import type { ConversationValue, ListedMetric } from "../../report/listing/listing.ts";
import { english } from "../english.ts";
import { joined } from "../joined.ts";
import { ownText } from "../verdict-text.ts";

const { count: countText, money: moneyText } = english.format;

function numberText(metric: ListedMetric, figures: ConversationValue): string {
  const { value, values, categories = [], amounts, approximate } = figures;
  if (amounts !== undefined)
    return Object.entries(amounts)
      .map(([code, amount]) => moneyText(amount, code))
      .join(" + ");
  if (value === null) return "";
  if (metric.kind === "share") return categories.join(" + ");
  const text = ownText(value, metric.unit, categories[0], english);
  return `${approximate ? "~" : ""}${text}${values.length > 1 ? ` (${countText(values.length)})` : ""}`;
}

/** Whether a value is told as one number; amounts in several currencies and categories have no signs. */
const isOneNumber = ({ kind }: ListedMetric, { value, amounts }: ConversationValue): boolean =>
  amounts === undefined && value !== null && kind !== "share";

/** What the signs mean that the texts of a metric's values have. */
export function meaningsOf(metric: ListedMetric, values: readonly ConversationValue[]): readonly string[] {
  const numbers = values.filter((value) => isOneNumber(metric, value));
  return [
    ...(numbers.some((value) => value.values.length > 1) ? ["(2) the mean of 2 values, of counts their sum"] : []),
    ...(numbers.some(({ approximate }) => approximate) ? ["~ rests on estimates"] : []),
  ];
}

/**
 * What a metric makes of a conversation, in a few words: its value, of how many if of several, and what was left out.
 *
 * @example
 * valueText(replyTime, { value: 45, values: [30, 60], excluded: { unanswered: 1 }, … }) //=> "45s (2), unanswered"
 */
export const valueText = (metric: ListedMetric, value: ConversationValue): string =>
  joined([numberText(metric, value), ...Object.keys(value.excluded)], ", ");
