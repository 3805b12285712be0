import { capitalised } from "../../capitalised.ts";
import type { Field } from "./field.ts";

/** The kinds of surveys whose scores may stand side by side, each in a column that is called so. */
export const scoreKinds = ["csat", "nps", "ces"] as const;
export type ScoreKind = (typeof scoreKinds)[number];

/** The field of the scores of a kind that stand beside those of another. */
export const scoreFieldOf = (kind: ScoreKind): string => `scoreOf${capitalised(kind)}`;

/** What columns of scores are called that name their kind. */
export const scoreFields: readonly Field[] = scoreKinds.map((kind) => ({
  name: scoreFieldOf(kind),
  type: "score",
  fact: kind,
  aliases: [kind, `${kind} score`, `${kind} rating`, `skor ${kind}`, `nilai ${kind}`, `rating ${kind}`],
}));
