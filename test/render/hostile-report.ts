import type { Report } from "../../src/report/report.ts";
import type { Verdict } from "../../src/report/verdict.ts";
import { judged, verdict } from "../support/judgement.ts";
import { tellingOf } from "../support/report.ts";
import { naughtyNames } from "../support/text.ts";

/** What would take effect in an output of ours that did not escape it; naughty names are beside them. */
export const payloads = [
  ...naughtyNames,
  "]]>",
  "</testsuite>",
  "<![CDATA[x",
  "<!--",
  "&amp;&#0;",
  '" onload="x',
  "' x='",
  "\ufffe\uffff",
  "half \ud83d",
  "\udc00 half",
  '"}\n x 1',
  '"} 1\n# EOF\n',
  "\\",
  'a\\"',
  "\\n",
  "%0A::error::x",
  "a,file=b::c",
  "\r\n::set-output name=x::y",
  "::add-mask::x",
  "\u202e\u2066\u200f",
] as const;

const outcomes = ["pass", "fail", "warn", "no-data"] as const;

/** A verdict of each outcome with a text wherever data, or a saved report, can have it. */
function verdictsOn(text: string): readonly Verdict[] {
  return outcomes.map((outcome) =>
    verdict({
      gate: `csat{channel=${text}}.${outcome}`,
      title: `T ${text}`,
      part: text,
      group: { channel: text },
      outcome,
      ...(outcome === "no-data" ? { found: null, value: null, margin: null, ci95: null } : {}),
      reason: text,
      worst: [{ conversation: text, value: 0 }],
    }),
  );
}

/** Every text as channel, agent, tag, conversation, name of a file, and in the gates. */
export const hostile = (texts: readonly string[]): Report => {
  const { gates } = judged(texts.flatMap(verdictsOn));
  return { ...tellingOf(texts), ...(gates === undefined ? {} : { gates }) };
};
