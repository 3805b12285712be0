import type { Value } from "../../report/report.ts";
import type { Score } from "./charts/score-chart.tsx";

/** Between scores that lie farther apart than on any scale of single steps, nothing is filled in. */
const longestScale = 10;

const isStepwise = (lowest: number, highest: number, given: readonly number[]): boolean =>
  given.every(Number.isInteger) && highest - lowest <= longestScale;

/**
 * The scores that were given, and those between them that nobody gave: that is news, too. On which scale they stand the
 * report does not say, so that nothing is added below the lowest or above the highest.
 */
function ofDistribution(distribution: Readonly<Record<string, number>>): readonly Score[] {
  // An object keeps whole numbers in front of all other keys: 4.5 would stand behind 5.
  const scores = Object.entries(distribution)
    .map(([label, count]) => ({ label, count, score: Number(label) }))
    .sort((one, other) => one.score - other.score);
  const [lowest, highest] = [scores[0]?.score, scores.at(-1)?.score];
  if (lowest === undefined || highest === undefined) return [];
  const given = scores.map(({ score }) => score);
  if (!isStepwise(lowest, highest, given)) return scores.map(({ label, count }) => ({ label, count }));
  const counts = new Map(scores.map(({ score, count }) => [score, count]));
  return Array.from({ length: highest - lowest + 1 }, (_, index) => lowest + index).map((score) => ({
    label: String(score),
    count: counts.get(score) ?? 0,
  }));
}

/** Of NPS which group a score counts to: 0 detractors, 1 passives, 2 promoters. */
const bandOf = (score: number): number => (score <= 6 ? 0 : score <= 8 ? 1 : 2);

/** The answers of a survey's metric by score; none where the report does not have them. */
export function scoresOf(id: string, value: Value): readonly Score[] {
  if (id === "nps") {
    const { limits, counts } = value.histogram ?? { limits: [], counts: [] };
    // Of a score whose count is lacking nothing is known.
    return counts.flatMap((count, index) => {
      const score = limits[index];
      return score === undefined ? [] : [{ label: String(score), count, band: bandOf(score) }];
    });
  }
  return ofDistribution(value.distribution ?? value.parts?.["mean-score"]?.distribution ?? {});
}
