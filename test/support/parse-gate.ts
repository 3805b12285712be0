import type { Gate } from "../../src/gates/gate.ts";
import { readGate } from "../../src/gates/read-gate.ts";

/** What a gate says, without where it stands in the text. */
export const parseGate = (text: string): Gate => readGate(text).gate;
