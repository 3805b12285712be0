import { allOf } from "./all-of.ts";
import type { Sample } from "./sample.ts";

/**
 * The signature of a format that has several kinds of files: the headers of the first kind of which all are there.
 *
 * @example allOfOne([["ticket_id", "score"], ["id", "via"]])(sample) //=> ["id", "via"], where only these two are columns
 */
export const allOfOne =
  (kinds: readonly (readonly string[])[]) =>
  (sample: Pick<Sample, "columns">): readonly string[] =>
    kinds.find((marks) => allOf(marks)(sample).length > 0) ?? [];
