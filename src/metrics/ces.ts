import type { Survey } from "../model/conversation.ts";
import { meanScore } from "./aggregates/mean-score.ts";
import { ratio } from "./aggregates/ratio.ts";
import { responseRatio } from "./aggregates/response-ratio.ts";
import { populationFacts } from "./conversation/population.ts";
import { union } from "./fact-lists.ts";
import type { LeftOut, Metric, Observation } from "./metric.ts";
import { leftOut, measured } from "./observation.ts";
import { type Rating, ratingExcludes, ratingFacts, ratingsOf, responseTo } from "./surveys/ratings.ts";
import { scaleName } from "./surveys/satisfaction-scale.ts";
import { choice, switchable } from "./variants/switch.ts";

const direction = choice(
  "Which end of the scale is the easy one.",
  {
    "higher-is-easier": "The highest score says that it was very easy.",
    "lower-is-easier": "The lowest score says so; scores are turned round, so that in the report higher is easier too.",
  },
  "higher-is-easier",
);

const turned: Readonly<Record<keyof typeof direction.options, string>> = {
  "higher-is-easier": "",
  "lower-is-easier": "Lower is easier in the survey, so scores are turned round first: 1 of 7 becomes 7. ",
};

export const cesDefinition = switchable(
  "ces",
  "voice",
  { direction },
  (settings): Metric => ({
    id: "ces",
    title: "Customer effort score",
    family: "voice",
    kind: "score",
    unit: "score",
    better: "higher",
    meaning: "How easy customers found it to get help.",
    formula:
      `The mean score on the declared scale, 1–7 or 1–5; higher is easier. ${turned[settings.direction]}Scores of the two ` +
      "scales are never averaged together. One a conversation: the last, and of answers that no time tells apart the highest as " +
      "given. Easy: 5–7 of 7, 4–5 of 5, over all. Response rate: rated over surveyed.",
    vendors: [
      "The first form of the question (CES 1.0) asks for the effort, so there a lower score is better.",
      "Some subtract the share of high effort from that of low effort, as in a net promoter score.",
    ],
    population: "all",
    attributedTo: "event",
    excludes: { ...ratingExcludes, "unknown-scale": "It was asked on neither 1–7 nor 1–5." },
    needs: [["ces"]],
    uses: union(["ces"], ratingFacts, populationFacts.all),
    clocked: false,
    aggregate: meanScore,
    parts: {
      easy: { title: "Found it easy", unit: "ratio", aggregate: ratio },
      "response-rate": { title: "Response rate", unit: "ratio", aggregate: responseRatio("ces") },
    },
    observe(conversation, { asOf }) {
      const isTurned = settings.direction === "lower-is-easier";
      return ratingsOf(conversation, "ces", "last", asOf).flatMap((rating) => {
        const response = responseTo(rating);
        return response === undefined ? easeOf(rating, isTurned) : [...easeOf(rating, isTurned), response];
      });
    },
  }),
);

function easeOf(rating: Rating | LeftOut, isTurned: boolean): readonly Observation[] {
  if ("excluded" in rating) return [rating];
  const { scale, at, agent } = rating;
  const lowestEasy = lowestEasyOf(scale);
  if (lowestEasy === undefined) return [leftOut("unknown-scale", at, agent)];
  const ease = isTurned ? scale[0] + scale[1] - rating.score : rating.score;
  return [
    measured(ease, at, "fields", agent, undefined, scaleName(scale)),
    measured(ease >= lowestEasy ? 1 : 0, at, "fields", agent, "easy"),
  ];
}

/** The lowest score that says it was easy, where that is laid down. */
function lowestEasyOf([low, high]: Survey["scale"]): number | undefined {
  if (low !== 1) return undefined;
  if (high === 7) return 5;
  return high === 5 ? 4 : undefined;
}
