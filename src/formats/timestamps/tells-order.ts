/** A date in numbers that does not begin with its year; no address of a network, and no version. */
const dayAndMonth = /^\D{0,20}(\d{1,2})[-/.](\d{1,2})[-/.](?:\d{2}|\d{4})(?!\d|[-/.]\d)/;
const months = 12;

/**
 * Whether a text tells its day from its month; undefined where it has no two numbers for them. A quick look for columns of
 * which many texts have to be asked: whether it is a time at all is not seen.
 *
 * @example tellsOrder("13/03/2026 09:15") //=> true
 * @example tellsOrder("12/03/2026 09:15") //=> false
 */
export function tellsOrder(text: string): boolean | undefined {
  const found = dayAndMonth.exec(text);
  return found === null ? undefined : Number(found[1]) > months !== Number(found[2]) > months;
}
