import type { Report } from "../report/report.ts";

/** What JSON leaves as it is although a terminal obeys it or shows nothing for it: DEL, C1, bidirectional marks, tags. */
const unseen = /[\u007f-\u009f\p{Bidi_Control}\p{Zl}\p{Zp}\u{e0000}-\u{e007f}]/gu;

const escaped = (character: string): string =>
  character.replace(/[\s\S]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);

/** The Report itself. Characters that a terminal would obey are written as escapes; whoever parses it sees no change. */
export function renderJson(report: Report): string {
  return `${JSON.stringify(report, null, 2).replace(unseen, escaped)}\n`;
}
