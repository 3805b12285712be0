/** @example twoDigits(9) //=> "09" */
export const twoDigits = (value: number): string => String(value).padStart(2, "0");
