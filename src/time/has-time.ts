/** Whether an option's text is an instant and no date. @example hasTime("2026-03-01T08:00") //=> true */
export const hasTime = (text: string): boolean => /[T ]/.test(text);
