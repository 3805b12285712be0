/**
 * All of the values, or undefined where one is missing: a record is taken in whole or not at all.
 *
 * @example complete([1, undefined]) //=> undefined
 */
export function complete<Value>(values: readonly (Value | undefined)[]): readonly Value[] | undefined {
  const found = values.filter((value) => value !== undefined);
  return found.length === values.length ? found : undefined;
}
