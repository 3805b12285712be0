import { usageError } from "../../errors.ts";
import { didYouMean } from "../../suggest.ts";

/** A name that is no format's, with the nearest that are. @param ids those of the formats */
export const unknownFormat = (id: string, ids: readonly string[]) =>
  usageError("unknown-format", `there is no input format "${id}"`, {
    help: didYouMean(id, ids) || `formats: ${ids.join(", ")}`,
  });
