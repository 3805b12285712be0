import { isNoData } from "./no-data.ts";

/** Between the texts of a list in one cell; a line break is what a spreadsheet's Alt and Enter leave there. */
const usualSeparator = /[,;|\r\n]/;

/**
 * The texts of a list that stands in one cell, each once: with signs between them, or as an array of JSON.
 *
 * @example listedTexts("billing, refund; billing") //=> ["billing", "refund"]
 * @example listedTexts('["size, colour", "refund"]') //=> ["size, colour", "refund"]
 */
export const listedTexts = (text: string, separator: RegExp = usualSeparator): readonly string[] => {
  const parts = (arrayIn(text) ?? text.split(separator)).map((part) => part.trim());
  return [...new Set(parts.filter((part) => part !== "" && !isNoData(part)))];
};

function arrayIn(text: string): readonly string[] | undefined {
  if (!/^\s*\[.*\]\s*$/s.test(text)) return undefined;
  try {
    const values: unknown = JSON.parse(text);
    if (!Array.isArray(values) || values.some((value) => typeof value === "object" && value !== null)) return undefined;
    return values.filter((value) => value !== null).map(String);
  } catch {
    return undefined;
  }
}
