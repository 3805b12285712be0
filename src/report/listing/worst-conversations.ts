import type { Worst, WorstOne } from "../../metrics/aggregates/worst.ts";
import type { Context } from "../../metrics/context.ts";
import type { Conversation } from "../../model/conversation.ts";
import { isUpperLimit } from "../upper-limit.ts";
import type { Verdict } from "../verdict.ts";
import type { ListedColumn } from "./listed-columns.ts";
import { WorstSearch } from "./worst-search.ts";

/**
 * The conversations that weigh most against some verdicts. What is only counted has none that weighs more than another. A gate
 * may have a verdict for each of very many groups, so that those which differ in their groups alone share one search.
 */
export class WorstConversations {
  readonly #searches: readonly WorstSearch[];
  readonly #lists = new Map<Verdict, Worst>();

  constructor(verdicts: readonly Verdict[], columns: readonly ListedColumn[], context: Context) {
    const searches = new Map<string, WorstSearch>();
    for (const verdict of verdicts.filter(isWeighed)) {
      const key = likenessOf(verdict);
      const search = searches.get(key) ?? WorstSearch.of(verdict, columns, context);
      if (search === undefined) continue;
      searches.set(key, search);
      this.#lists.set(verdict, search.inGroup(verdict.group));
    }
    this.#searches = [...searches.values()];
  }

  /** Whether there is nothing to look for. */
  get isEmpty(): boolean {
    return this.#searches.length === 0;
  }

  add(conversation: Conversation): void {
    for (const search of this.#searches) search.add(conversation);
  }

  /** Those of one of the verdicts, the worst first. */
  of(verdict: Verdict): readonly WorstOne[] {
    return this.#lists.get(verdict)?.list ?? [];
  }
}

/** Counts are made of ones, and money of amounts that nobody is to blame for. */
const isWeighed = ({ unit, aggregation }: Verdict): boolean =>
  aggregation !== "n" && (unit === "seconds" || unit === "ratio" || unit === "score");

const likenessOf = ({ metric, part, unit, comparison, group }: Verdict): string =>
  JSON.stringify([metric, part, unit, isUpperLimit(comparison), Object.keys(group)]);
