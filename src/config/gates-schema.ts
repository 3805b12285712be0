import { z } from "zod";
import type { GateEntry } from "../gates/gate-entry.ts";

const text = z.string().min(1);

/** `{ gate: "csat.value >= 85%", for-each: channel, min-n: 30 }`; several dimensions are a list. */
const entry = z
  .strictObject({
    gate: text,
    "for-each": z.union([text.transform((dimension) => [dimension]), z.array(text).min(1)]).optional(),
    "min-n": z.int().nonnegative().max(999_999_999).optional(),
  })
  .transform(
    ({ gate, "for-each": forEach, "min-n": minN }): GateEntry => ({
      text: gate,
      ...(forEach === undefined ? {} : { forEach }),
      ...(minN === undefined ? {} : { minN }),
    }),
  );

/** Gates as texts, or with what stands beside a text. What the texts say is read where the metrics are known. */
export const gatesSchema = z.array(z.union([text.transform((gate): GateEntry => ({ text: gate })), entry]));
