import fc from "fast-check";
import { expect, test } from "vitest";
import { renderJson } from "../../src/render/json.ts";
import { byChannel, shop, tellingOf } from "../support/report.ts";
import { anyText, unseen } from "../support/text.ts";

test.each([
  ["shop", shop],
  ["byChannel", byChannel],
])("the JSON of %s is the report", (_, report) => {
  expect(JSON.parse(renderJson(report))).toEqual(report);
});

test("is indented by two spaces and ends with a line feed", () => {
  const text = renderJson(shop);
  expect(text.startsWith('{\n  "schemaVersion": 1,\n  "metrik": "0.1.0",\n')).toBe(true);
  expect(text.endsWith("\n}\n")).toBe(true);
});

test("commands no terminal and loses no character", () => {
  fc.assert(
    fc.property(fc.array(anyText, { minLength: 1, maxLength: 5 }), (texts) => {
      const report = tellingOf(texts);
      const text = renderJson(report);
      expect(text).not.toMatch(unseen);
      expect(JSON.parse(text)).toEqual(report);
    }),
  );
});
