import type { SurveyKind } from "../model/conversation.ts";
import type { Facts } from "../model/facts.ts";
import { ratingSurvey } from "../model/rating-text.ts";

/**
 * Answers whether any survey of a kind was sent and not answered, from everything that was read. The first question goes
 * through all of it, so that a report which never asks pays nothing.
 *
 * @example unansweredIn(facts)("csat") //=> true
 */
export const unansweredIn = (facts: Facts): ((kind: SurveyKind) => boolean) => {
  let kinds: ReadonlySet<SurveyKind> | undefined;
  return (kind) => {
    kinds ??= unansweredKinds(facts);
    return kinds.has(kind);
  };
};

function unansweredKinds({ surveys, ratings: { dictionary } }: Facts): ReadonlySet<SurveyKind> {
  const kinds = new Set<SurveyKind>();
  for (let index = 0; index < surveys.length; index++) {
    if (surveys.score(index) === undefined) kinds.add(surveys.kind(index));
  }
  for (let code = 0; code < dictionary.size; code++) {
    const { kind, score } = ratingSurvey(dictionary.text(code));
    if (score === undefined) kinds.add(kind);
  }
  return kinds;
}
