import type { Conversation } from "../model/conversation.ts";
import { netPromoterScore } from "../stats/net-promoter-score.ts";
import type { Histogram } from "./aggregates/histogram.ts";
import { highestOfEach, lastOfEach } from "./aggregates/one-of-each.ts";
import { responseRatio } from "./aggregates/response-ratio.ts";
import { shareOfScores } from "./aggregates/share-of-scores.ts";
import { noObservations, type Summary } from "./aggregates/summary.ts";
import { populationFacts } from "./conversation/population.ts";
import { union } from "./fact-lists.ts";
import type { Aggregate, LeftOut, Measured, Metric, Observation, Part } from "./metric.ts";
import { leftOut, measured } from "./observation.ts";
import { type Rating, ratingExcludes, ratingFacts, ratingsOf, responseTo } from "./surveys/ratings.ts";

const scores = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const isPromoter = (score: number): boolean => score >= 9;
const isDetractor = (score: number): boolean => score <= 6;
const isPassive = (score: number): boolean => !isPromoter(score) && !isDetractor(score);

/** Adds up answers of 0 to 10. */
class NetPromoters implements Aggregate {
  /** How many answers there are of each score. */
  readonly #answers = scores.map(() => 0);

  add({ value }: Measured): void {
    this.#answers[value]++;
  }

  merge(other: this): void {
    for (const score of scores) this.#answers[score] += other.#answers[score];
  }

  result(): Summary {
    const n = this.#count(() => true);
    const net = netPromoterScore(this.#count(isPromoter), this.#count(isDetractor), n);
    if (net === null) return { n: 0, value: null, ci95: null, reason: noObservations };
    return { n, value: net.score, ci95: net.interval };
  }

  histogram(): Histogram | undefined {
    return this.#count(() => true) === 0 ? undefined : { limits: scores, counts: [...this.#answers] };
  }

  #count(isOf: (score: number) => boolean): number {
    return this.#answers.reduce((sum, count, score) => (isOf(score) ? sum + count : sum), 0);
  }
}

const shareOf = (title: string, isOf: (score: number) => boolean): Part => ({
  title,
  unit: "ratio",
  aggregate: lastOfEach(shareOfScores(isOf)),
});

/** They are all given the score, so that all of them take the same answer of a customer. */
const groups = {
  promoters: shareOf("Promoters", isPromoter),
  passives: shareOf("Passives", isPassive),
  detractors: shareOf("Detractors", isDetractor),
};

export const nps: Metric = {
  id: "nps",
  title: "Net promoter score",
  family: "voice",
  kind: "score",
  unit: "score",
  better: "higher",
  meaning: "How many more customers would recommend than advise against, from −100 to 100.",
  formula:
    "The share of promoters (9–10 of 0–10) less that of detractors (0–6), times 100; 7–8 are passives. Of a customer's " +
    "answers in a period only the last counts, and of those that no time tells apart the highest; answers without a " +
    "customer count each. Nothing is rounded before the end. Response rate: customers who answered over customers who were asked.",
  vendors: [
    "Many round the shares of promoters and detractors first, which can put the score off by one.",
    "Many count every answer, so a customer who is asked often weighs more.",
  ],
  population: "all",
  attributedTo: "event",
  excludes: {
    ...ratingExcludes,
    "unknown-scale": "It was not asked on the scale from 0 to 10.",
    "not-whole": "The answer is no whole number, and so may fall between two groups.",
    superseded: "The same customer has answered again in the period, and only the last answer counts.",
  },
  needs: [["nps"]],
  uses: union(["nps", "customer"], ratingFacts, populationFacts.all),
  clocked: false,
  aggregate: lastOfEach(() => new NetPromoters()),
  parts: {
    ...groups,
    "response-rate": { title: "Response rate", unit: "ratio", aggregate: highestOfEach(responseRatio("nps")) },
  },
  observe(conversation, { asOf }) {
    return ratingsOf(conversation, "nps", "all", asOf).flatMap((rating) => {
      const response = responseTo(rating, conversation.customer);
      return response === undefined ? answerOf(rating, conversation) : [...answerOf(rating, conversation), response];
    });
  },
};

function answerOf(rating: Rating | LeftOut, { customer }: Conversation): readonly Observation[] {
  if ("excluded" in rating) return [rating];
  const { score, scale, at, agent } = rating;
  if (scale[0] !== 0 || scale[1] !== 10) return [leftOut("unknown-scale", at, agent)];
  if (!Number.isInteger(score)) return [leftOut("not-whole", at, agent)];
  return [undefined, ...Object.keys(groups)].map((part) =>
    measured(score, at, "fields", agent, part, undefined, undefined, customer),
  );
}
