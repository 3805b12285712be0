import { names } from "../messages/id/names.ts";
import type { Grammar, Sentences } from "../sentences.ts";
import { comparisonNotices, notices, rangeNotices, valueNotices } from "./id/notices.ts";
import { changeReasons, gateReasons, needs, reasons } from "./id/reasons.ts";
import { conversationNotices, otherNotices } from "./id/record-notices.ts";
import { targets, titles } from "./id/titles.ts";

const units: Readonly<Record<string, string>> = { s: "detik", min: "menit", h: "jam", d: "hari" };

export const grammar: Grammar = {
  time: (amount, unit) => `${amount.replace(".", ",")} ${units[unit]}`,
  dimension: names.dimension,
  joints: { ", or ": ", atau ", "; and ": "; dan ", " and ": " dan ", " or ": " atau ", ", ": ", " },
};

/** The sentences that reports hold. */
export const sentences: Sentences = {
  ...titles,
  ...reasons,
  ...changeReasons,
  ...gateReasons,
  ...needs,
  ...notices,
  ...comparisonNotices,
  ...rangeNotices,
  ...valueNotices,
  ...conversationNotices,
  ...otherNotices,
  // They fit what ends with a length of time, and so come last.
  ...targets,
};
