import { ratio } from "./aggregates/ratio.ts";
import { responseRatio } from "./aggregates/response-ratio.ts";
import { populationFacts } from "./conversation/population.ts";
import { union } from "./fact-lists.ts";
import type { LeftOut, Metric, Observation } from "./metric.ts";
import { leftOut, measured } from "./observation.ts";
import { pickSwitch, type RatingPick } from "./surveys/rating-pick.ts";
import { type Rating, ratingExcludes, ratingFacts, ratingsOf, responseTo } from "./surveys/ratings.ts";
import { isOfScale, lowestPositive, scaleName } from "./surveys/satisfaction-scale.ts";
import { scores } from "./surveys/scores.ts";
import { numbers, switchable } from "./variants/switch.ts";

const picked: Readonly<Record<RatingPick, string>> = {
  last: "One rating a conversation: the last, and of survey answers that no time tells apart the highest.",
  first: "One rating a conversation: the first, and of survey answers that no time tells apart the lowest.",
  all: "Every rating of a conversation, that of a ticket list only where no survey tells it, or on another scale one within half of it.",
  worst: "One rating a conversation: the lowest, by its place on its scale.",
};

const byScale =
  "3 of 3, 4 of 4, 4–5 of 5, 5–6 of 6, 6–7 of 7, 9–10 of 10, 1–3 of −3 to 3, good of good and bad, by the scale that is declared";

const positiveText = (positive: readonly number[]): string =>
  positive.length === 0
    ? byScale
    : `${positive.join(", ")} on scales that have all of these and end with ${Math.max(...positive)}; on others ${byScale}`;

export const csatDefinition = switchable(
  "csat",
  "voice",
  {
    pick: pickSwitch,
    positive: numbers(
      "Which scores are positive on scales that end with the highest of them; on others, and where none are set, those of the " +
        "scale that is declared.",
    ),
  },
  ({ pick, positive }): Metric => ({
    id: "csat",
    title: "Customer satisfaction",
    family: "voice",
    kind: "ratio",
    unit: "ratio",
    better: "higher",
    meaning: "How many of the customers who rated were satisfied.",
    formula:
      `Positive ratings over ratings. Positive is ${positiveText(positive)}. ${picked[pick]} Response rate: rated over ` +
      "surveyed.",
    vendors: [
      "Zendesk's good and bad is a scale of two.",
      "A mean score printed as a percentage is not the share of positive ratings.",
    ],
    population: "all",
    attributedTo: "event",
    excludes: { ...ratingExcludes, "unknown-scale": "No rule says which ratings of this scale are positive." },
    needs: [["csat"]],
    uses: union(["csat"], ratingFacts, populationFacts.all),
    clocked: false,
    aggregate: ratio,
    parts: {
      "mean-score": { title: "Mean score", unit: "score", aggregate: scores },
      "response-rate": { title: "Response rate", unit: "ratio", aggregate: responseRatio("csat") },
    },
    observe(conversation, { asOf }) {
      const observations: Observation[] = [];
      let response: Observation | undefined;
      for (const rating of ratingsOf(conversation, "csat", pick, asOf)) {
        addSatisfaction(rating, positive, observations);
        response = responseTo(rating) ?? response;
      }
      if (response !== undefined) observations.push(response);
      return observations;
    },
  }),
);

/** Undefined where nothing lays down which scores of the scale are positive. */
function isPositive({ score, scale }: Rating, positive: readonly number[]): boolean | undefined {
  if (isOfScale(positive, scale)) return positive.includes(score);
  const lowest = lowestPositive(scale);
  return lowest === undefined ? undefined : score >= lowest;
}

function addSatisfaction(
  rating: Rating | LeftOut,
  positiveScores: readonly number[],
  observations: Observation[],
): void {
  if ("excluded" in rating) {
    observations.push(rating);
    return;
  }
  const { score, scale, at, agent } = rating;
  const positive = isPositive(rating, positiveScores);
  observations.push(
    positive === undefined ? leftOut("unknown-scale", at, agent) : measured(positive ? 1 : 0, at, "fields", agent),
    measured(score, at, "fields", agent, "mean-score", scaleName(scale)),
  );
}
