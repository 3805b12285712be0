import type { Sample } from "./sample.ts";

/**
 * The signature of a format whose files have all of some headers; they are what makes it certain.
 *
 * @param spelt how a header is compared with them
 * @example allOf(["room_id", "is_resolved"])(sample) //=> ["room_id", "is_resolved"], where both are columns
 */
export const allOf =
  (marks: readonly string[], spelt = (header: string): string => header) =>
  ({ columns }: Pick<Sample, "columns">): readonly string[] => {
    const headers = columns.map(spelt);
    return marks.every((mark) => headers.includes(mark)) ? marks : [];
  };
