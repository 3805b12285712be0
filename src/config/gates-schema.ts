import { z } from "zod";
import type { GateEntry } from "../gates/gate-entry.ts";

const text = z.string().min(1);
const isText = 'a gate is a text, such as "csat.value >= 85%"';
const gateText = z.string(isText).min(1);

/** What can stand beside a text; several dimensions are a list. */
const besides = {
  "for-each": z.union([text.transform((dimension) => [dimension]), z.array(text).min(1)]).optional(),
  "min-n": z.int().nonnegative().max(999_999_999).optional(),
};

interface Besides {
  readonly "for-each"?: readonly string[] | undefined;
  readonly "min-n"?: number | undefined;
}

const entryOf = (text: string, { "for-each": forEach, "min-n": minN }: Besides): GateEntry => ({
  text,
  ...(forEach === undefined ? {} : { forEach }),
  ...(minN === undefined ? {} : { minN }),
});

/**
 * A text; `{ gate: "csat.value >= 85%", for-each: channel, min-n: 30 }`; or `{ warn: "csat.value >= 85%" }`, since that is what
 * YAML makes of `warn: csat.value >= 85%` without quotes.
 */
const entry = z.union(
  [
    gateText.transform((gate): GateEntry => ({ text: gate })),
    z.strictObject({ gate: gateText, ...besides }).transform(({ gate, ...others }) => entryOf(gate, others)),
    z.strictObject({ warn: gateText, ...besides }).transform(({ warn, ...others }) => entryOf(`warn: ${warn}`, others)),
  ],
  isText,
);

/** One text, or a list of gates. What the texts say is read where the metrics are known. */
export const gatesSchema = z.union(
  [z.array(entry), gateText.transform((gate): GateEntry[] => [{ text: gate }])],
  isText,
);
