import { changeOf } from "./change.ts";
import type { Category, Previous, Value } from "./report.ts";

/**
 * The categories of a share with what they were in the other range and what became of their shares; those that there are
 * no more come last, unless nothing has a category any more.
 */
export function comparedCategories(now: Value, before: Value | undefined): Category[] {
  const categories = now.categories ?? [];
  const named = new Set(categories.map(({ name }) => name));
  const gone = now.n === 0 ? [] : (before?.categories ?? []).filter(({ name }) => !named.has(name));
  return [...categories, ...gone.map(emptied)].map((category) => comparedCategory(category, now, before));
}

const emptied = ({ name }: Category): Category => ({ name, count: 0, share: 0, shareOfAssignments: 0 });

function comparedCategory(category: Category, now: Value, before: Value | undefined): Category {
  const count = before?.categories?.find(({ name }) => name === category.name)?.count ?? 0;
  const previous = shareOf(count, before?.n ?? 0);
  const change = changeOf(shareOf(category.count, now.n), previous, "ratio", "neither");
  const share = previous.value ?? null;
  return {
    ...category,
    previous: share === null ? null : { count, share },
    change: { ...change, of: "share" },
  };
}

const shareOf = (numerator: number, n: number): Previous => ({
  n,
  value: n === 0 ? null : numerator / n,
  numerator,
  denominator: n,
});
