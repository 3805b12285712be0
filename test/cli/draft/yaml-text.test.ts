import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { yamlText } from "../../../src/cli/draft/yaml-text.ts";
import { terminalText } from "../../../src/render/encode.ts";

describe("a text as YAML", () => {
  test.each([
    ["Waktu Dibuat", "Waktu Dibuat"],
    ["a: b", '"a: b"'],
    ["7", '"7"'],
    ["no", "no"],
    ["null", '"null"'],
    ["", '""'],
    ["\u00a0", "\u00a0"],
    [" a ", '" a "'],
    ["---", '"---"'],
    ["... and", '"... and"'],
    ["a\nb", '"a\\nb"'],
    ["\u001b[31m", '"\\u001b[31m"'],
    ["\u202eabc", '"\\u202eabc"'],
    ["\u{e0041}", '"\\U000e0041"'],
    ["::error::x", '"\\u003a\\u003aerror\\u003a\\u003ax"'],
    ["##vso[task", '"\\u0023\\u0023vso[task"'],
    ["Gelöst 日本 👍", "Gelöst 日本 👍"],
  ])("%j is %s", (text, yaml) => {
    expect(yamlText(text)).toBe(yaml);
  });

  test("is read again as what it was, as a value and as a key, and shows nothing to a terminal that it would obey", () => {
    const units = fc.constantFrom("binary", "grapheme", "grapheme-ascii" as const);
    const texts = fc.oneof(
      units.chain((unit) => fc.string({ unit, maxLength: 60 })),
      fc.stringMatching(/^[-?:,[\]{}#&*!|>'"%@` \t\n~=<.0-9a-z]{0,12}$/),
    );
    fc.assert(
      fc.property(texts, texts, (key, value) => {
        const line = `${yamlText(key)}: ${yamlText(value)}`;
        expect(line).not.toMatch(/[\r\n]/);
        expect(terminalText(line)).toBe(line);
        expect(parse(`${line}  # note\n`, { schema: "core" })).toEqual(Object.fromEntries([[key, value]]));
        expect(parse(`- ${yamlText(value)}  # note\n`, { schema: "core" })).toEqual([value]);
      }),
      { numRuns: 2000 },
    );
  });
});
