import type { Category, Previous, Value } from "../report.ts";
import { changeOf } from "./change.ts";

/**
 * The categories of a share with what they were in the other range and what became of their shares; those that there are
 * no more come last, unless nothing has a category any more.
 */
export function comparedCategories(now: Value, before: Value | undefined): Category[] {
  const categories = now.categories ?? [];
  const named = new Set(categories.map(({ name }) => name));
  const gone = now.n === 0 ? [] : (before?.categories ?? []).filter(({ name }) => !named.has(name));
  const counts = new Map(before?.categories?.map(({ name, count }) => [name, count]));
  return [...categories, ...gone.map(emptied)].map((category) => {
    const previous = shareOf(counts.get(category.name) ?? 0, before?.n ?? 0);
    return comparedCategory(category, shareOf(category.count, now.n), previous);
  });
}

const emptied = ({ name }: Category): Category => ({ name, count: 0, share: 0, shareOfAssignments: 0 });

function comparedCategory(category: Category, now: Previous, previous: Previous): Category {
  const change = changeOf(now, previous, "ratio", "neither");
  const { value = null, numerator = 0 } = previous;
  return {
    ...category,
    previous: value === null ? null : { count: numerator, share: value },
    change: { ...change, of: "share" },
  };
}

const shareOf = (numerator: number, n: number): Previous => ({
  n,
  value: n === 0 ? null : numerator / n,
  numerator,
  denominator: n,
});
