import type { Verdict } from "../report/verdict.ts";
import { english } from "./english.ts";
import { joined } from "./joined.ts";
import { uncapitalised } from "./uncapitalised.ts";
import { expectedText, foundText, intervalText, marginText, previousText, worstTexts } from "./verdict-text.ts";

/*
 * Verdicts in whole lines, for outputs that programs read too: these are English. The texts are plain and may hold data:
 * whoever prints them encodes them.
 */

const { count } = english.format;

/**
 * On how many observations it rests, and how many it has to: "n = 4 of at least 30". "" where the reason for no verdict says
 * it: "n = 4, fewer than 30".
 */
function observationsText({ n, minimumN, reason = "" }: Verdict): string {
  if (reason.startsWith("n = ")) return "";
  return n < minimumN ? `n = ${count(n)} of at least ${count(minimumN)}` : `n = ${count(n)}`;
}

/** Which number a gate is about: "p90 of first response time for channel email". */
function subjectText({ aggregation, title, part, group }: Verdict): string {
  const name = joined([title, part === null ? "" : part.replaceAll("-", " ")], ", ");
  const scope = Object.entries(group)
    .map(([dimension, value]) => `${dimension} ${value}`)
    .join(", ");
  const number = aggregation === "value" ? name : `${aggregation} of ${uncapitalised(name)}`;
  return scope === "" ? number : `${number} for ${scope}`;
}

/**
 * What was found against what was expected, in one line.
 *
 * @example
 * verdictHeadline(verdict)
 * //=> "p90 of first response time for channel whatsapp is 18m 0s, limit ≤ 15m, 3m 0s over, n = 240"
 */
export function verdictHeadline(verdict: Verdict): string {
  const { found, reason = "" } = verdict;
  const finding =
    found === null ? `has no verdict${reason === "" ? "" : `: ${reason}`}` : `is ${foundText(verdict, english)}`;
  const limit = `limit ${expectedText(verdict, english)}`;
  const figures = [limit, marginText(verdict, english), observationsText(verdict)];
  return joined([`${subjectText(verdict)} ${finding}`, ...figures], ", ");
}

/** All there is to say of a verdict, a thing a line: "expected: ≤ 15m", "found: 18m 0s", …, "worst: TM-1 2d 0h". */
export function detailLines(verdict: Verdict): readonly string[] {
  const { gate, reason = "", n, minimumN } = verdict;
  const details = {
    gate,
    reason,
    expected: expectedText(verdict, english),
    found: foundText(verdict, english),
    margin: marginText(verdict, english),
    n: `${count(n)}${minimumN > 0 ? ` of at least ${count(minimumN)}` : ""}`,
    "95% interval": intervalText(verdict, english),
    previous: previousText(verdict, english),
  };
  const told = Object.entries(details).filter(([, text]) => text !== "");
  return [
    ...told.map(([name, text]) => `${name}: ${text}`),
    ...worstTexts(verdict, english).map((text) => `worst: ${text}`),
  ];
}
