import { didYouMean } from "../suggest.ts";
import { type Dimension, noValue } from "./dimension.ts";

/**
 * What helps with a value that no conversation can have, whatever the data; undefined where some can.
 *
 * @example helpWithValue(dimension("weekday"), "sundae") //=> 'did you mean "sunday"?'
 */
export function helpWithValue({ name, values }: Dimension, value: string): string | undefined {
  if (values === undefined || value === noValue || values.includes(value.toLowerCase())) return undefined;
  return didYouMean(value, values) || `${name} is one of ${values[0]} … ${values.at(-1)}`;
}
