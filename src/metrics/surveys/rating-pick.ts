import type { Conversation, Instant, Survey, SurveyKind } from "../../model/conversation.ts";
import { isWithin } from "../../model/scale.ts";
import { choice } from "../variants/switch.ts";

/** Which of the ratings of one conversation count. */
export const pickSwitch = choice(
  "Which rating counts where a conversation has several.",
  {
    last: "The last one.",
    first: "The first one.",
    all: "Each of them.",
    worst: "The lowest, by its place on its scale.",
  },
  "last",
);
export type RatingPick = keyof typeof pickSwitch.options;

/**
 * The surveys of a kind that count, of those sent by an instant: ratings before unanswered ones, of which the last stands
 * for all, and those on their declared scale before others. Surveys that no time tells apart are in the order of their scores, so
 * that the order of the rows decides nothing: the last of them is the highest.
 *
 * @example pickSurveys(conversation({ surveys: [rated(5, 10), rated(1, 20)] }), "csat", "last", 99 * second) //=> [rated(1, 20)]
 */
export const pickSurveys = (
  { surveys }: Conversation,
  kind: SurveyKind,
  pick: RatingPick,
  by: Instant,
): readonly Survey[] => {
  if (surveys.length === 0) return none;
  if (surveys.length === 1) return isSent(surveys[0], kind, by) ? surveys : none;
  const sent = surveys.filter((survey) => isSent(survey, kind, by));
  const answered = sent.filter(({ score }) => score !== undefined);
  if (answered.length === 0) return decisive(sent, isLater);
  const valid = answered.filter(isOnScale);
  const rated = valid.length === 0 || pick === "all" ? answered : valid;
  switch (pick) {
    case "all":
      return withoutToldAgain(rated);
    case "last":
      return decisive(rated, isLater);
    case "first":
      return decisive(rated, (one, other) => !isLater(one, other));
    case "worst":
      return decisive(rated, isWorse);
  }
};

const isSent = (survey: Survey, kind: SurveyKind, by: Instant): boolean =>
  survey.kind === kind && (survey.at ?? by) <= by;

/**
 * Without the rating that a ticket list states, where a survey tells it, too, perhaps on another scale. Where the list alone says
 * why, that is said of the nearest.
 */
function withoutToldAgain(rated: readonly Survey[]): readonly Survey[] {
  const stated = rated.find(({ isOfTicket }) => isOfTicket === true);
  if (stated === undefined) return rated;
  const told = rated.filter((survey) => survey !== stated);
  const near = told.filter((survey) => isOnScale(survey) && mayBeSame(survey, stated));
  if (near.length === 0) return rated;
  if (near.some(({ comment }) => comment !== undefined)) return told;
  const [nearest] = decisive(near, (one, other) => distance(one, stated) <= distance(other, stated));
  return told.with(told.indexOf(nearest), { ...nearest, comment: stated.comment });
}

/** Whether two scores can be one: on another scale it may be told by less, such as whether it was good. */
const mayBeSame = (one: Survey, other: Survey): boolean =>
  one.scale.every((end, index) => end === other.scale[index]) ? one.score === other.score : distance(one, other) <= 0.5;

/** Whether the score lies on its declared scale. */
export const isOnScale = ({ score, scale }: Survey): boolean => score !== undefined && isWithin(score, scale);

const none: readonly Survey[] = [];

/** The one that outranks all others, which come in the order of time and of their scores. */
const decisive = (
  surveys: readonly Survey[],
  outranks: (one: Survey, earlier: Survey) => boolean,
): readonly Survey[] =>
  surveys.length < 2 ? surveys : [surveys.reduce((best, survey) => (outranks(survey, best) ? survey : best))];

const isLater = (one: Survey, earlier: Survey): boolean =>
  one.at === undefined || earlier.at === undefined || one.at >= earlier.at;

const isWorse = (one: Survey, earlier: Survey): boolean => {
  const difference = placeOf(one) - placeOf(earlier);
  return difference < 0 || (difference === 0 && isLater(one, earlier));
};

/** From 0, the low end of the scale, to 1, its high end. */
const placeOf = ({ score = 0, scale: [low, high] }: Survey): number => (score - low) / (high - low);

const distance = (one: Survey, other: Survey): number => Math.abs(placeOf(one) - placeOf(other));
