import { usageError } from "../../errors.ts";
import type { ReadSettings } from "../../formats/settings/read-settings.ts";
import { surveyKinds } from "../../model/conversation.ts";
import { statedScaleOf } from "../../model/scale.ts";
import { didYouMean } from "../../suggest.ts";
import { onlyOne } from "../arguments/only-one.ts";
import { pairOf } from "../arguments/pair-of.ts";

/** A kind of survey, and the text of its scale. */
interface Statement {
  readonly kind: string;
  readonly scale: string;
}

/** Reads `--scale csat=1-10`. @throws MetrikError bad-option */
export function scaleStatement(pair: string): Statement {
  const [kind, scale] = pairOf(pair, "--scale", "kind=scale", "csat=1-10");
  return { kind, scale: scale.trim() };
}

/**
 * The scales that the command line states, by the kind of survey.
 *
 * @throws MetrikError bad-option
 * @example statedScales(["csat=1-10"]) //=> { csat: [1, 10] }
 */
export function statedScales(pairs: readonly string[]): NonNullable<ReadSettings["scales"]> {
  const statements = pairs.map(scaleStatement);
  const take = onlyOne();
  for (const { kind, scale } of statements) take(`--scale ${kind}`, scale);
  return Object.fromEntries(statements.map(({ kind, scale }) => [checkedSurveyKind(kind), checkedScale(scale)]));
}

function checkedSurveyKind(name: string) {
  const kind = surveyKinds.find((known) => known === name);
  if (kind !== undefined) return kind;
  throw usageError("bad-option", `there is no kind of survey "${name}"`, {
    help: didYouMean(name, surveyKinds) || `kinds: ${surveyKinds.join(", ")}`,
  });
}

function checkedScale(text: string) {
  const scale = statedScaleOf(text);
  if (scale !== undefined) return scale;
  throw usageError("bad-option", `"${text}" is no scale`, {
    help: "write the lowest and the highest score, such as 1-10, or good-bad",
  });
}
