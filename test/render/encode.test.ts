import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  githubData,
  githubProperty,
  markdownText,
  openMetricsHelp,
  openMetricsLabel,
  terminalText,
  xmlText,
} from "../../src/render/encode.ts";
import { anyText, commandLine, unseen } from "../support/text.ts";

describe("text for a terminal", () => {
  test.each([
    ["plain text stays", "WhatsApp – grüße, 中文", "WhatsApp – grüße, 中文"],
    ["a colour", "\u001b[31mred\u001b[0m", "\\x1b[31mred\\x1b[0m"],
    ["a line end, a tab, a NUL", "a\r\nb\tc\0", "a\\x0d\\x0ab\\x09c\\x00"],
    ["DEL and the C1 form of CSI", "\u007f\u009b1m", "\\x7f\\x9b1m"],
    ["a bidirectional override", "\u202ecod.exe\u202c", "\\u202ecod.exe\\u202c"],
    ["an Arabic letter mark and an isolate", "\u061ca\u2066", "\\u061ca\\u2066"],
    ["line and paragraph separators", "a\u2028b\u2029c", "a\\u2028b\\u2029c"],
    ["tag characters", "a\u{e0041}\u{e007f}", "a\\u{e0041}\\u{e007f}"],
    ["a zero-width space, a byte order mark, a soft hyphen", "\u200ba\ufeff\u00ad", "\\u200ba\\ufeff\\xad"],
    ["half a surrogate pair", "a\ud83d", "a\\ud83d"],
    ["the joiners of emoji and Persian stay", "👨‍👩‍👧 می‌خواهم", "👨‍👩‍👧 می‌خواهم"],
  ])("%s", (_, text, expected) => {
    expect(terminalText(text)).toBe(expected);
  });

  test.each([
    ["::error::no", "\\x3a:error::no"],
    ["  ::add-mask::x", "  \\x3a:add-mask::x"],
    ["see ::group::", "see \\x3a:group::"],
    ["::: ", "\\x3a:: "],
    ["priority::1 and std::string stay", "priority::1 and std::string stay"],
    ["##vso[task.complete]", "\\x23#vso[task.complete]"],
    ["a##[error]", "a\\x23#[error]"],
    ["# 1 ## 2 stay", "# 1 ## 2 stay"],
  ])("disarms the command of a CI log in %j", (text, expected) => {
    expect(terminalText(text)).toBe(expected);
  });

  test("whatever the text, nothing unseen and no command comes out", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const encoded = terminalText(text);
        expect(encoded).not.toMatch(unseen);
        expect(encoded).not.toMatch(commandLine);
      }),
    );
  });
});

describe("text for Markdown", () => {
  test.each([
    ["a|b", "a\\|b"],
    ["`code` *bold* _it_", "\\`code\\` \\*bold\\* \\_it\\_"],
    ["[x](y) ![z](w)", "\\[x\\](y) !\\[z\\](w)"],
    ["<b>&amp;</b>", "\\<b\\>\\&amp;\\</b\\>"],
    ["C:\\x", "C:\\\\x"],
    ["~~no~~ $x$", "\\~\\~no\\~\\~ \\$x\\$"],
    ["a\r\nb", "a\\\\x0d\\\\x0ab"],
    ["# 1", "\\# 1"],
  ])("escapes %j", (text, expected) => {
    expect(markdownText(text)).toBe(expected);
  });

  test.each([
    ["https://example.com", "https:\u2060//example.com"],
    ["WWW.example.com", "WWW\u2060.example.com"],
    ["sari@example.com", "sari@\u2060example.com"],
    ["#12", "\\#\u206012"],
  ])("breaks the address or mention in %j", (text, expected) => {
    expect(markdownText(text)).toBe(expected);
  });

  test("whatever the text, no character with a meaning is left unescaped", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(markdownText(text).replace(/\\./gu, "")).not.toMatch(/[\\`*_[\]<>#&|~$\r\n]/);
      }),
    );
  });
});

describe("text for XML", () => {
  test.each([
    ["plain text stays", "WhatsApp – grüße, 中文 👨‍👩‍👧", "WhatsApp – grüße, 中文 👨‍👩‍👧"],
    ["markup", `<a b="c" d='e'>&`, "&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;"],
    ["the end of a CDATA section", "]]>", "]]&gt;"],
    ["what is escaped already", "&amp;#0;", "&amp;amp;#0;"],
    ["line ends and tabs", "a\r\nb\tc", "a\\x0d\\x0ab\\x09c"],
    ["what XML 1.0 forbids", "\0\u0008\u001b\ufffe\uffff", "\\x00\\x08\\x1b\\ufffe\\uffff"],
    ["half a surrogate pair", "\ud83d and \udc00", "\\ud83d and \\udc00"],
    ["what readers may print to a CI log", "::error::no ##[error]", "\\x3a:error::no \\x23#[error]"],
  ])("%s", (_, text, expected) => {
    expect(xmlText(text)).toBe(expected);
  });

  test("whatever the text, only what XML 1.0 allows comes out, and no markup", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const encoded = xmlText(text);
        expect(encoded.replace(/&(?:amp|lt|gt|quot|#39);/g, "")).toMatch(/^[^&<>"'\p{Cc}\p{Cs}\ufffe\uffff]*$/u);
        expect(encoded).not.toMatch(unseen);
      }),
    );
  });
});

describe("text for a workflow command of GitHub", () => {
  test.each([
    ["100%", "100%25", "100%25"],
    ["%0A::error::x", "%250A::error::x", "%250A%3A%3Aerror%3A%3Ax"],
    ["a: b, c", "a: b, c", "a%3A b%2C c"],
    ["a\r\nb", "a\\x0d\\x0ab", "a\\x0d\\x0ab"],
    ["::error::x", "\\x3a:error::x", "\\x3a%3Aerror%3A%3Ax"],
  ])("%j", (text, data, property) => {
    expect(githubData(text)).toBe(data);
    expect(githubProperty(text)).toBe(property);
  });
});

describe("text for OpenMetrics", () => {
  test.each([
    ['say "hi"', 'say \\"hi\\"', "say 'hi'"],
    ["C:\\x", "C:\\\\x", "C:\\\\x"],
    ['a\\"', 'a\\\\\\"', "a\\\\'"],
    ["a\nb", "a\\\\x0ab", "a\\\\x0ab"],
    ["\u001b[31m", "\\\\x1b[31m", "\\\\x1b[31m"],
  ])("%j", (text, label, help) => {
    expect(openMetricsLabel(text)).toBe(label);
    expect(openMetricsHelp(text)).toBe(help);
  });

  test("whatever the text, a label ends where it should", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(openMetricsLabel(text)).toMatch(/^(?:[^"\\\n]|\\[\\"])*$/);
        expect(openMetricsHelp(text)).toMatch(/^(?:[^"\\\n]|\\\\)*$/);
      }),
    );
  });
});
