import { frequentWords } from "./aggregates/frequent-words.ts";
import { lowestRated } from "./aggregates/lowest-rated.ts";
import { ratio } from "./aggregates/ratio.ts";
import { wordsOf } from "./aggregates/words.ts";
import { populationFacts } from "./conversation/population.ts";
import { union } from "./fact-lists.ts";
import type { Metric, Observation } from "./metric.ts";
import { measured } from "./observation.ts";
import { highestNegative } from "./surveys/negative-score.ts";
import { type Rating, ratingExcludes, ratingFacts, ratingsOf } from "./surveys/ratings.ts";
import { scaleName } from "./surveys/satisfaction-scale.ts";
import { scores } from "./surveys/scores.ts";

export const feedback: Metric = {
  id: "feedback",
  title: "Feedback",
  family: "voice",
  kind: "ratio",
  unit: "ratio",
  better: "neither",
  meaning: "How many of the ratings say why, and which words the negative ones use.",
  formula:
    "Ratings and reviews with a comment over all of them; each of a conversation counts, the rating of a ticket list only where " +
    "no survey tells it, or on another scale one within half of it. Stars: the mean of ratings on the declared scale and, apart from them, that of " +
    "reviews; several scales are never averaged together. Negative comments: " +
    "those on ratings of 1 of 3 and 4, 1–2 of 5, 6, 7 and 10, and bad of good and bad, with the ten words that most of them " +
    "contain, each counted once a comment, without English and Indonesian stop words.",
  vendors: ["Word clouds mostly count every occurrence, so one long complaint outweighs many short ones."],
  population: "all",
  attributedTo: "event",
  excludes: ratingExcludes,
  needs: [["csat", "comment"], ["review"]],
  uses: union(["csat", "review", "comment"], ratingFacts, populationFacts.all),
  clocked: false,
  aggregate: ratio,
  parts: {
    stars: { title: "Stars of ratings", unit: "score", aggregate: scores, needs: [["csat"]] },
    "review-stars": { title: "Stars of reviews", unit: "score", aggregate: scores, needs: [["review"]] },
    "negative-comments": { title: "Negative comments", unit: "count", aggregate: frequentWords },
    "lowest-rated": { title: "Lowest rated with a comment", unit: "score", aggregate: lowestRated },
  },
  observe(conversation, { asOf }) {
    const surveyed = sources.filter(({ kind }) => conversation.surveys.some((survey) => survey.kind === kind));
    const asked = surveyed.length === 0 ? sources.slice(0, 1) : surveyed;
    return asked.flatMap(({ kind, part }) =>
      ratingsOf(conversation, kind, "all", asOf).flatMap((rating) =>
        "excluded" in rating ? [rating] : told(rating, part, conversation.id),
      ),
    );
  },
};

/** Where feedback comes from; reviews are no part of csat. */
const sources = [
  { kind: "csat", part: "stars" },
  { kind: "review", part: "review-stars" },
] as const;

function told(rating: Rating, part: string, subject: string): readonly Observation[] {
  const { score, scale, at, agent, comment } = rating;
  const complaint = isNegative(rating) ? comment : undefined;
  const words = complaint === undefined ? [] : wordsOf(complaint);
  return [
    measured(comment === undefined ? 0 : 1, at, "fields", agent),
    measured(score, at, "fields", agent, part, scaleName(scale)),
    measured(complaint === undefined ? 0 : 1, at, "fields", agent, "negative-comments"),
    ...words.map((word) => measured(0, at, "fields", agent, "negative-comments", word)),
    ...(comment === undefined
      ? []
      : [{ ...measured(score, at, "fields", agent, "lowest-rated"), subject, text: comment }]),
  ];
}

function isNegative({ score, scale }: Rating): boolean {
  const highest = highestNegative(scale);
  return highest !== undefined && score <= highest;
}
