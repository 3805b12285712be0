import { describe, expect, test } from "vitest";
import { escapeSequence } from "../../../src/render/encode.ts";
import { renderHtml } from "../../../src/render/html.tsx";
import { hostileReport } from "../../support/hostile.ts";
import { elementsIn, parseHtml, textOf } from "../../support/html.ts";
import { plain } from "../../support/look.ts";
import { rules } from "../../support/output-rules.ts";
import { payloads } from "../../support/payloads.ts";

const harmless = renderHtml(hostileReport("harmless"), { language: "en" });

/** What shows nothing is shown as an escape sequence, everything else as it was said. */
const visible = (text: string): string =>
  text.replace(
    /[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}\p{Cs}\u00ad\u200b\u2060-\u206f\ufeff\ufff9-\uffff\u{e0000}-\u{e007f}]/gu,
    escapeSequence,
  );

describe("what data says has no effect in the page, and is read as it was said", () => {
  test.each(payloads)("$name", ({ text }) => {
    const whole = hostileReport(text);
    const html = renderHtml(whole, { language: "en" });
    rules.html?.({ text: html, harmless, whole, rows: [], appearance: plain });
    const elements = elementsIn(parseHtml(html));
    const textsIn = (wanted: string): readonly string[] => elements.filter(({ name }) => name === wanted).map(textOf);
    expect(textsIn("code")).toContain(visible(text));
    // As file, format, reason, group, conversation, comment, definition and warning; nothing is shown as "(blank)".
    const shown = text.trim() === "" ? "(blank)" : visible(text);
    expect(textsIn("bdi").filter((name) => name === shown).length).toBeGreaterThan(8);
  });
});
