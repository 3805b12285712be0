import { describe, expect, test } from "vitest";
import type { Field } from "../../../src/formats/fields/field.ts";
import { matchColumns, refuseDuplicates } from "../../../src/formats/recognise/match.ts";

const only = new Map([["outbound email", "agent"]]);
const fields: readonly Field[] = [
  { name: "channel", type: "word", fact: "channel", aliases: ["source"] },
  { name: "initiator", type: "word", fact: "initiator", aliases: ["begun by"], shares: "channel", only },
];

describe("a field that shares a column", () => {
  test("has the column of the other field, and what its texts say", () => {
    const matches = matchColumns(["Id", "Source"], fields, new Map());
    expect(matches.get("channel")).toMatchObject({ index: 1, header: "Source", only: undefined });
    expect(matches.get("initiator")).toMatchObject({ index: 1, header: "Source", only });
  });

  test("has its own where there is one, and none where the other has none", () => {
    const own = matchColumns(["Source", "Begun by"], fields, new Map());
    expect(own.get("initiator")?.header).toBe("Begun by");
    expect(matchColumns(["Id"], fields, new Map()).size).toBe(0);
  });

  test("can be mapped by hand, and then understands words as usual", () => {
    const mapped = matchColumns(["Source", "Who"], fields, new Map([["initiator", "Who"]]));
    expect(mapped.get("initiator")).toMatchObject({ header: "Who", by: "--map" });
    expect(mapped.get("initiator")?.only).toBeUndefined();
  });
});

describe("a header that stands there twice", () => {
  const matches = matchColumns(["Source", "Source"], fields, new Map());

  test("is refused, but for fields of which the vendor itself writes two columns", () => {
    expect(() => refuseDuplicates(["Source", "Source"], matches)).toThrow("more than once");
    expect(() => refuseDuplicates(["Source", "Source"], matches, ["channel"])).toThrow("more than once");
    expect(() => refuseDuplicates(["Source", "Source"], matches, ["channel", "initiator"])).not.toThrow();
  });
});
