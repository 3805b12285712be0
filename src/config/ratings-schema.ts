import { z } from "zod";
import { statedScaleOf } from "../model/scale.ts";
import { parsedText } from "./parsed-text.ts";

const pair = z
  .tuple([z.number(), z.number()])
  .refine(([low, high]) => low < high, "write the lowest score first: [1, 5]");

/** The lowest and the highest score that a survey allows: 1-5, good-bad, or [1, 5]. */
export const scaleSchema = z.union(
  [parsedText(statedScaleOf, "scale such as 1-5 or good-bad"), pair],
  "write a scale such as 1-5 or good-bad",
);

const scaleOf = (described: string) => scaleSchema.describe(described).optional();

export const scalesSchema = z
  .strictObject(
    {
      csat: scaleOf("Of satisfaction; 1-5 otherwise."),
      nps: scaleOf("Of recommendation; 0-10 otherwise."),
      ces: scaleOf("Of effort; 1-7 otherwise."),
      review: scaleOf("Of reviews; 1-5 otherwise."),
    },
    "write the kind of survey and its scale, such as { csat: 1-10 }",
  )
  .describe("The scales of surveys where their file says none: { csat: 1-10 }.");

/** As ratings are written in files. */
const highest = 999;
const hasTwoDecimals = (score: number): boolean => Number(score.toFixed(2)) === score;

const scoreWord = z
  .union([
    z.number().min(0).max(highest).refine(hasTwoDecimals, "write at most two decimals"),
    z.enum(["good", "bad", "offered"], "write a score such as 5, or good, bad or offered"),
  ])
  .transform(String);

/** What texts say of satisfaction, such as { Excellent: 5 }: as texts that are understood without. */
export const scoresFor = z.record(z.string(), scoreWord).optional();
