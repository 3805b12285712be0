import type { Item } from "../record/item.ts";
import type { ToldSurvey } from "../write/told.ts";

/** Undefined for a survey that was not sent: until then it is only planned. */
export function surveyOf(survey: Item): ToldSurvey | undefined {
  const at = survey.iso("scored_datetime") ?? survey.iso("sent_datetime");
  const score = survey.number("score");
  if (at === undefined && score === undefined) return undefined;
  return { kind: "csat", score, scale: [1, 5], at, comment: survey.text("body_text") };
}
