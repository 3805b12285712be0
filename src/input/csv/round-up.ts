/** The first multiple of `unit` that is not below `value`. @example roundUp(17, 16) //=> 32 */
export const roundUp = (value: number, unit: number): number => Math.ceil(value / unit) * unit;
