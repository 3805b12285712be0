import type { Context } from "../../metrics/context.ts";
import { populationOf } from "../../metrics/conversation/population.ts";
import type { Conversation } from "../../model/conversation.ts";
import { type Condition, meets } from "../dimension.ts";
import { isOutside } from "../outside.ts";
import { conversationValue } from "./conversation-row.ts";
import type { ListedColumn } from "./listed-columns.ts";

/** What decides where a conversation stands. */
interface Place {
  readonly index: number;
  readonly isLater: boolean;
  readonly key: number;
  readonly id: string;
}

/**
 * The order of a listing: the oldest first and behind them those that were not created in the report's range; or the worst
 * by a metric first, and none that has no value of it. Equal ones by id.
 */
export class ConversationOrder {
  readonly #where: readonly Condition[];
  readonly #worst: ListedColumn | undefined;
  readonly #context: Context;
  readonly #places: Place[] = [];

  constructor(where: readonly Condition[], worst: ListedColumn | undefined, context: Context) {
    this.#where = where;
    this.#worst = worst;
    this.#context = context;
  }

  /** Conversations are known again by their index. */
  add(index: number, conversation: Conversation): void {
    if (!meets(conversation, this.#where, this.#context.calendar)) return;
    const { id, createdAt } = conversation;
    if (this.#worst === undefined) {
      const isLater = isOutside(createdAt, this.#context);
      this.#places.push({ index, isLater, key: createdAt ?? Number.POSITIVE_INFINITY, id });
      return;
    }
    const reasons = populationOf(conversation, this.#context.asOf);
    const { value } = conversationValue(this.#worst, conversation, reasons, this.#context);
    if (value === null) return;
    this.#places.push({ index, isLater: false, key: this.#worst.metric.better === "lower" ? -value : value, id });
  }

  /** The indexes of those that were added and meet the conditions. */
  indexes(): Int32Array {
    return Int32Array.from(this.#places.sort(comparePlaces), ({ index }) => index);
  }
}

function comparePlaces(one: Place, other: Place): number {
  if (one.isLater !== other.isLater) return one.isLater ? 1 : -1;
  if (one.key !== other.key) return one.key < other.key ? -1 : 1;
  return one.id < other.id ? -1 : 1;
}
