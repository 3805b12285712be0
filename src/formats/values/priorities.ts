import { dictionary, normaliseWord } from "./words.ts";

const priorities = dictionary<string>([
  ["low", "low, lowest, planning, minor, trivial, rendah"],
  ["normal", "normal, medium, moderate, sedang, menengah, biasa"],
  ["high", "high, major, important, tinggi, penting"],
  ["urgent", "urgent, highest, critical, emergency, blocker, mendesak, darurat, kritis, segera, genting"],
]);

/** ServiceNow writes "1 - Critical", Zammad "2 normal". */
const number = /^\d+ /;

/**
 * One of low, normal, high, urgent for the usual words; another priority keeps its own. Undefined for a blank text.
 *
 * @example priorityOf("1 - Critical") //=> "urgent"
 */
export const priorityOf = (text: string): string | undefined =>
  priorities.get(normaliseWord(text).replace(number, "")) ?? (text.trim() === "" ? undefined : text.trim());
