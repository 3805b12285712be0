import { usageError } from "../../errors.ts";

/**
 * Reads a whole number from 1 on, as an option takes it.
 *
 * @param of what it counts
 * @throws MetrikError bad-option
 * @example checkedCount("20", "--limit", "conversations", 20) //=> 20
 */
export function checkedCount(text: string, option: string, of: string, example: number): number {
  const count = Number(text);
  if (/^\d+$/.test(text) && Number.isSafeInteger(count) && count > 0) return count;
  throw usageError("bad-option", `${option} takes a number of ${of}, not "${text}"`, {
    help: `for example ${option} ${example}`,
  });
}
