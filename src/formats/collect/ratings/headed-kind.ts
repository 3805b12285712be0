import { type SurveyKind, surveyKinds } from "../../../model/conversation.ts";
import { scaleOf } from "../../../model/scale.ts";
import { normaliseHeader, spacedHeader } from "../../fields/field.ts";
import { scaleInHeader } from "../../values/header-scale.ts";
import type { Table } from "../table.ts";

/**
 * The kind of survey that a header such as "NPS score" names, or asks for as "How likely are you to recommend us?" does where
 * some answer is beyond five points and nothing says another scale than that of a net promoter score; the others are of
 * satisfaction.
 */
export function headedKind(table: Table): SurveyKind {
  const header = table.header("score");
  const words = normaliseHeader(spacedHeader(header)).split(" ");
  const named = surveyKinds.find((kind) => words.includes(kind));
  if (named !== undefined) return named;
  const scales = [scaleInHeader(header), ...table.samples("scale").map(scaleOf)];
  const isElse = satisfaction.test(header) || scales.some((scale) => scale !== undefined && scale.join() !== "0,10");
  const isNps = !isElse && recommendation.test(header) && table.samples("score").some((text) => Number(text) > 5);
  return isNps ? "nps" : "csat";
}

const recommendation = /recommend|rekomendasi/i;
const satisfaction = /satisf|puas/i;
