import type { Conversation, Instant, Survey } from "../model/conversation.ts";
import { creditFacts, ratedAgentOf } from "./credit.ts";
import { union } from "./fact-lists.ts";
import { lifecycleFacts, lifecycleOf } from "./lifecycle.ts";
import type { Metric } from "./metric.ts";
import { leftOut, measured } from "./observation.ts";
import { populationFacts } from "./population.ts";
import { ratio } from "./ratio.ts";
import { responseRatio } from "./response-ratio.ts";
import { lowestPositive, scaleName } from "./satisfaction-scale.ts";
import { scores } from "./scores.ts";

export const csat: Metric = {
  id: "csat",
  title: "Customer satisfaction",
  family: "voice",
  kind: "ratio",
  unit: "ratio",
  better: "higher",
  meaning: "How many of the customers who rated were satisfied.",
  formula:
    "Positive ratings over ratings. Positive is 3 of 3, 4 of 4, 4–5 of 5, 5–6 of 6, 6–7 of 7, 9–10 of 10, good of good " +
    "and bad, by the scale that is declared. One rating a conversation: the last. Response rate: rated over surveyed.",
  vendors: [
    "Zendesk's good and bad is a scale of two.",
    "A mean score printed as a percentage is another number than the share of positive ratings.",
  ],
  population: "all",
  attributedTo: "event",
  excludes: {
    "not-surveyed": "The customer was not asked.",
    offered: "The customer was asked and did not answer.",
    "out-of-scale": "The rating lies outside its declared scale.",
    "unknown-scale": "It is not laid down which ratings of this scale are positive.",
    "no-time": "Nothing tells when it was rated, resolved or created.",
  },
  needs: [["csat"]],
  uses: union(["csat", "createdAt"], creditFacts, lifecycleFacts, populationFacts.all),
  clocked: false,
  aggregate: ratio,
  parts: {
    "mean-score": { title: "Mean score", unit: "score", aggregate: scores },
    "response-rate": { title: "Response rate", unit: "ratio", aggregate: responseRatio },
  },
  observe(conversation, { asOf }) {
    const survey = decisiveSurvey(conversation, asOf);
    if (survey === undefined) return [leftOut("not-surveyed", conversation.createdAt)];
    const { score, scale } = survey;
    const agent = ratedAgentOf(conversation, survey, asOf);
    const at = timeOf(survey, conversation, asOf);
    if (at === undefined) return [leftOut("no-time", undefined, agent)];
    if (score === undefined) {
      return [leftOut("offered", at, agent), measured(0, at, "fields", agent, "response-rate")];
    }
    if (!(score >= scale[0] && score <= scale[1])) return [leftOut("out-of-scale", at, agent)];
    const positive = lowestPositive(scale);
    return [
      positive === undefined
        ? leftOut("unknown-scale", at, agent)
        : measured(score >= positive ? 1 : 0, at, "fields", agent),
      measured(score, at, "fields", agent, "mean-score", scaleName(scale)),
      measured(1, at, "fields", agent, "response-rate"),
    ];
  },
};

/** The last rating; of a conversation without one the last survey. Surveys without a time are in the order of the input. */
function decisiveSurvey({ surveys }: Conversation, asOf: Instant): Survey | undefined {
  let decisive: Survey | undefined;
  for (const survey of surveys) {
    if (survey.kind !== "csat" || (survey.at ?? asOf) > asOf) continue;
    if (decisive === undefined || outranks(survey, decisive)) decisive = survey;
  }
  return decisive;
}

const outranks = (later: Survey, earlier: Survey): boolean => {
  if (later.score === undefined || earlier.score === undefined)
    return later.score !== undefined || earlier.score === undefined;
  return later.at === undefined || earlier.at === undefined || later.at >= earlier.at;
};

/** When it was rated, else resolved, else created. */
const timeOf = (survey: Survey, conversation: Conversation, asOf: Instant): Instant | undefined =>
  survey.at ?? lastResolutionAt(conversation, asOf) ?? conversation.createdAt;

const lastResolutionAt = (conversation: Conversation, asOf: Instant): Instant | undefined =>
  lifecycleOf(conversation, asOf).resolutions.at(-1)?.at;
