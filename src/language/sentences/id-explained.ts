import type { Sentences } from "../sentences.ts";
import { businessFormulas, voiceFormulas } from "./id/customer-formulas.ts";
import { exclusions, otherExclusions } from "./id/exclusions.ts";
import { meanings } from "./id/meanings.ts";
import { effortFormulas, outcomeFormulas } from "./id/outcome-formulas.ts";
import { switches } from "./id/switches.ts";
import { vendors } from "./id/vendors.ts";
import { speedFormulas, volumeFormulas } from "./id/volume-formulas.ts";
import { sentences } from "./id.ts";

/** Those too that explain metrics. */
export const explainedSentences: Sentences = {
  ...meanings,
  ...volumeFormulas,
  ...speedFormulas,
  ...outcomeFormulas,
  ...effortFormulas,
  ...voiceFormulas,
  ...businessFormulas,
  ...exclusions,
  ...otherExclusions,
  ...switches,
  ...vendors,
  ...sentences,
};
