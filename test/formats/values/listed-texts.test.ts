import { describe, expect, test } from "vitest";
import { listedTexts } from "../../../src/formats/values/listed-texts.ts";

describe("the texts of a list in one cell", () => {
  test.each([
    ["retur, refund;ukuran|warna", ["retur", "refund", "ukuran", "warna"]],
    ["retur\nrefund", ["retur", "refund"]],
    ["retur\r\nrefund", ["retur", "refund"]],
    ["salah ukuran", ["salah ukuran"]],
    ["a, a ,b", ["a", "b"]],
    [" , -, ", []],
  ])("%j", (text, texts) => {
    expect(listedTexts(text)).toEqual(texts);
  });

  test("of a vendor's own separator", () => {
    expect(listedTexts("a b,c", /\s+/)).toEqual(["a", "b,c"]);
  });

  test.each([
    ['["retur","refund"]', ["retur", "refund"]],
    [' [ "size, colour", "" , null, 12 ] ', ["size, colour", "12"]],
    ["[]", []],
  ])("an array of JSON: %s", (text, texts) => {
    expect(listedTexts(text)).toEqual(texts);
  });

  test("brackets that are no array of JSON are part of the texts", () => {
    expect(listedTexts("[VIP], retur")).toEqual(["[VIP]", "retur"]);
    expect(listedTexts("[VIP]")).toEqual(["[VIP]"]);
    expect(listedTexts('[{"name":"vip"}]')).toEqual(['[{"name":"vip"}]']);
  });
});
