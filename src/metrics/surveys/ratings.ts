import {
  type Conversation,
  type Instant,
  type Survey,
  type SurveyKind,
  unreadableScore,
} from "../../model/conversation.ts";
import type { Fact } from "../../model/fact.ts";
import { creditFacts, ratedAgentOf } from "../conversation/credit.ts";
import { lifecycleFacts, lifecycleOf } from "../conversation/lifecycle.ts";
import { union } from "../fact-lists.ts";
import type { LeftOut, Observation } from "../metric.ts";
import { leftOut, measured } from "../observation.ts";
import { isOnScale, pickSurveys, type RatingPick } from "./rating-pick.ts";

/** An answered survey whose score lies on its declared scale. */
export interface Rating {
  readonly score: number;
  readonly scale: Survey["scale"];
  readonly at: Instant;
  readonly agent: string | undefined;
  readonly comment: string | undefined;
}

/** What tells, beside the surveys themselves, when a rating was given and whom it is about. */
export const ratingFacts: readonly Fact[] = union(["createdAt"], creditFacts, lifecycleFacts);

/** Why a survey, or a conversation without one, is no rating. */
export const ratingExcludes = {
  "not-surveyed": "The customer was not asked.",
  offered: "The customer was asked and did not answer.",
  unreadable: "Nothing tells what the rating means, or whether it is one.",
  "out-of-scale": "The rating lies outside its declared scale.",
  "no-time": "Nothing tells when it was rated, resolved or created.",
} as const;

/**
 * The ratings of a conversation that count, or the reason for having none.
 *
 * @example ratingsOf(conversation({ createdAt: 0 }), "csat", "last", 99) //=> [{ excluded: "not-surveyed", at: 0, … }]
 */
export const ratingsOf = (
  conversation: Conversation,
  kind: SurveyKind,
  pick: RatingPick,
  asOf: Instant,
): readonly (Rating | LeftOut)[] => {
  const surveys = pickSurveys(conversation, kind, pick, asOf);
  if (surveys.length === 0) return [leftOut("not-surveyed", conversation.createdAt)];
  const ratings: (Rating | LeftOut)[] = [];
  for (const survey of surveys) ratings.push(ratingOf(survey, conversation, asOf));
  return ratings;
};

function ratingOf(survey: Survey, conversation: Conversation, asOf: Instant): Rating | LeftOut {
  const { score, scale, comment } = survey;
  const agent = ratedAgentOf(conversation, survey, asOf);
  const at = timeOf(survey, conversation);
  if (at === undefined) return leftOut("no-time", undefined, agent);
  if (score === undefined) return leftOut("offered", at, agent);
  if (score === unreadableScore) return leftOut("unreadable", at, agent);
  return isOnScale(survey) ? { score, scale, at, agent, comment } : leftOut("out-of-scale", at, agent);
}

/**
 * When it was rated, else resolved, else created. A resolution counts that comes after the clock, too: until then nobody had
 * rated, and each rating belongs to one day, whenever it is asked.
 */
const timeOf = (survey: Survey, conversation: Conversation): Instant | undefined =>
  survey.at ?? lifecycleOf(conversation, Number.POSITIVE_INFINITY).resolutions.at(-1)?.at ?? conversation.createdAt;

/** Whether a survey was answered, for the part `response-rate`; undefined where there was none, or none that can be told. */
export const responseTo = (rating: Rating | LeftOut, customer?: string): Observation | undefined => {
  const { at, agent } = rating;
  const isRated = "score" in rating;
  if (at === undefined || (!isRated && rating.excluded !== "offered")) return undefined;
  return measured(isRated ? 1 : 0, at, "fields", agent, "response-rate", undefined, undefined, customer);
};
