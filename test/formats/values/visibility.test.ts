import { expect, test } from "vitest";
import { internalOf } from "../../../src/formats/values/visibility.ts";

test.each([
  ["true", "public", false],
  ["false", "public", true],
  ["1", "IsPublished", false],
  ["true", "MESSAGE_PRIVATE", true],
  ["Tidak", "private", false],
  ["yes", "internal", true],
  ["internal", "visibility", true],
  ["Private Note", "visibility", true],
  ["agents", "visibility", true],
  ["all", "visibility", false],
  ["public", "private", false],
  ["note", "type", true],
  ["Publik", "Visibilitas", false],
  ["Internal comment", "visibility", true],
  ["Agent-only", "visibility", true],
  ["catatan pribadi", "visibility", true],
  ["rahasia", "visibility", true],
  ["komentar publik", "visibility", false],
])("%s under %s", (text, header, expected) => {
  expect(internalOf(text, header)).toBe(expected);
});

test.each([
  ["true", "visibility"],
  ["true", "public or private"],
  ["", "public"],
  ["perhaps", "private"],
])("%j under %s does not tell", (text, header) => {
  expect(internalOf(text, header)).toBeUndefined();
});
