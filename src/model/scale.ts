import type { Survey } from "./conversation.ts";

/**
 * The scale that a text says: its lowest and its highest score, or "good-bad", which is 0 to 1. Undefined for any other text.
 *
 * @example scaleOf("0–10") //=> [0, 10]
 */
export function scaleOf(text: string): Survey["scale"] | undefined {
  if (/^\s*good\s*[-–/]\s*bad\s*$/i.test(text)) return [0, 1];
  const match = /^\s*(\d{1,3})\s*(?:-|–|to|\/)\s*(\d{1,3})\s*$/.exec(text);
  return match === null ? undefined : [Number(match[1]), Number(match[2])];
}

/** The same for a person's own statement, in which the highest score first would be a slip. */
export function statedScaleOf(text: string): Survey["scale"] | undefined {
  const scale = scaleOf(text);
  return scale !== undefined && scale[0] < scale[1] ? scale : undefined;
}

/** Whether a score lies on a scale. */
export const isWithin = (score: number, [low, high]: Survey["scale"]): boolean => score >= low && score <= high;
