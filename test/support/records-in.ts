import { recordFacts } from "../../src/model/fact.ts";
import type { Understood } from "./reading.ts";

/**
 * Of what the inputs would keep records. Without those of transfers the transfer rate is not measurable, and so with
 * escalations and reopenings.
 */
export const recordsIn = ({ found }: Understood): readonly string[] => recordFacts.filter((fact) => found.has(fact));
