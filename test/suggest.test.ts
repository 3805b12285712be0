import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { didYouMean, suggest } from "../src/suggest.ts";

const metrics = [
  "first-response-time",
  "first-response-rate",
  "first-contact-resolution",
  "first-touch-share",
  "reply-time",
  "resolution-time",
  "csat",
  "nps",
];

describe("suggest", () => {
  test.each([
    { word: "first-resp", names: ["first-response-time", "first-response-rate"] },
    { word: "cast", names: ["csat"] },
    { word: "CSAT", names: ["csat"] },
    { word: "replytime", names: ["reply-time"] },
    { word: "repply-tiem", names: ["reply-time"] },
    { word: "resolution", names: ["resolution-time", "first-contact-resolution"] },
    { word: "frt", names: ["first-response-time"] },
    { word: "FCR", names: ["first-contact-resolution"] },
    { word: "zzzzzz", names: [] },
    { word: "", names: [] },
  ])("$word: $names", ({ word, names }) => {
    expect(suggest(word, metrics)).toEqual(names);
  });

  test("offers three at most, the shortest of the variants first", () => {
    expect(suggest("first", metrics)).toEqual(["first-touch-share", "first-response-time", "first-response-rate"]);
  });

  test("finds column names whatever their case and separators", () => {
    expect(suggest("created_at", ["Created at", "Id", "Status"])).toEqual(["Created at"]);
  });

  test("finds a name in which one letter of three is wrong, and not one in which all are", () => {
    expect(suggest("npz", metrics)).toEqual(["nps"]);
    expect(suggest("foo", metrics)).toEqual([]);
  });

  test("offers only candidates, each once, and the word itself first", () => {
    const name = fc.string({ unit: fc.constantFrom("a", "b", "-"), minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 1 }), (names) => {
        const [word = ""] = names;
        const found = suggest(word, names);
        expect(found[0]).toBe(word);
        expect(new Set(found).size).toBe(found.length);
        expect(names).toEqual(expect.arrayContaining([...found]));
      }),
    );
  });
});

describe("didYouMean", () => {
  test.each([
    { candidates: ["csat"], question: 'did you mean "csat"?' },
    { candidates: ["csat", "chat"], question: 'did you mean "csat" or "chat"?' },
    { candidates: ["casts", "castle", "castles"], question: 'did you mean "casts", "castle" or "castles"?' },
    { candidates: ["first-response-time"], question: "" },
  ])("$candidates", ({ candidates, question }) => {
    expect(didYouMean("cast", candidates)).toBe(question);
  });
});
