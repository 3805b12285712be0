import type { Value } from "../../report/report.ts";

/** How often a score was given, and of NPS which group it counts to: 0 detractors, 1 passives, 2 promoters. */
export interface Score {
  readonly label: string;
  readonly count: number;
  readonly band?: number;
}

/** The scales that a handful of whole scores is of; of any other only the scores that were given are known. */
const scales = [5, 7, 10];

/** Every score of the scale with its count, nought too: that nobody gave a 1 is news. */
function completed(counts: ReadonlyMap<number, number>): readonly Score[] {
  const highest = Math.max(...counts.keys());
  const end = scales.find((scale) => highest <= scale) ?? highest;
  return Array.from({ length: end }, (_, index) => index + 1).map((score) => ({
    label: String(score),
    count: counts.get(score) ?? 0,
  }));
}

const isWhole = (score: number): boolean => Number.isInteger(score) && score >= 1 && score <= 10;

function ofDistribution(distribution: Readonly<Record<string, number>>): readonly Score[] {
  const counts = new Map(Object.entries(distribution).map(([score, count]) => [Number(score), count]));
  if (counts.size === 0) return [];
  if ([...counts.keys()].every(isWhole)) return completed(counts);
  return Object.entries(distribution).map(([label, count]) => ({ label, count }));
}

const bandOf = (score: number): number => (score <= 6 ? 0 : score <= 8 ? 1 : 2);

/** The answers of a survey's metric by score; none where the report does not have them. */
export function scoresOf(id: string, value: Value): readonly Score[] {
  if (id === "nps") {
    const { limits, counts } = value.histogram ?? { limits: [], counts: [] };
    return limits.map((score, index) => ({ label: String(score), count: counts[index] ?? 0, band: bandOf(score) }));
  }
  return ofDistribution(value.distribution ?? value.parts?.["mean-score"]?.distribution ?? {});
}
