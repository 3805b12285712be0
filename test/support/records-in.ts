import type { Understood } from "./reading.ts";

/** Of which ways to pass a conversation on the inputs would tell. Without transfers, the transfer rate is not measurable. */
export const passingOnIn = ({ found }: Understood): readonly string[] =>
  (["transfers", "escalations"] as const).filter((fact) => found.has(fact));
