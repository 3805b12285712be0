/** Stretches of local time that have a name, seen from the clock of the report. */
export const rangeNames = ["today", "yesterday", "this-week", "last-week", "this-month", "last-month"] as const;
export type RangeName = (typeof rangeNames)[number];

/** The stretch that a text names, as people write it. @example rangeNameOf("Last week") //=> "last-week" */
export function rangeNameOf(text: string): RangeName | undefined {
  const name = text
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, "-");
  return rangeNames.find((one) => one === name);
}
