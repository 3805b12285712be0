import { usageError } from "../../errors.ts";

/**
 * Reads what an option takes as `name=value`.
 *
 * @param form what the option takes, as messages say it
 * @throws MetrikError bad-option
 * @example pairOf("csat=1-10", "--scale", "kind=scale", "csat=1-10") //=> ["csat", "1-10"]
 */
export function pairOf(
  text: string,
  option: string,
  form: string,
  example: string,
): readonly [name: string, value: string] {
  const equals = text.indexOf("=");
  if (equals >= 1) return [text.slice(0, equals).trim(), text.slice(equals + 1)];
  throw usageError("bad-option", `${option} takes ${form}, not "${text}"`, {
    help: `for example ${option} ${example}`,
  });
}
