import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isAt, itemsAt, pathOf, textAt, textsAt } from "../../../src/formats/custom/path.ts";
import { Item } from "../../../src/formats/record/item.ts";
import { readLines } from "../../../src/input/json/ndjson.ts";
import { TapeDelivery } from "../../../src/input/json/tape-delivery.ts";
import { Tape } from "../../../src/input/tape.ts";
import { blocksOf } from "../../support/bytes.ts";

/** What is asked of the one record of a file. */
async function ask<Answer>(record: object, question: (item: Item) => Answer): Promise<Answer> {
  const answers: Answer[] = [];
  const consumer = {
    record: (tape: Tape) => {
      answers.push(question(new Item(tape, 0)));
      return undefined;
    },
    reject: () => {},
    blank: () => {},
    note: () => {},
  };
  await readLines(
    blocksOf(Buffer.from(JSON.stringify(record))),
    new TapeDelivery(new Tape(), false, consumer),
    consumer,
  );
  expect(answers.length).toBe(1);
  return answers[0];
}

const textIn = (record: object, path: string) => ask(record, (item) => textAt(item, pathOf(path)));
const textsIn = (record: object, path: string) => ask(record, (item) => textsAt(item, pathOf(path)));

describe("a path", () => {
  test.each([
    [{ status: "open" }, "status", "open"],
    [{ via: { channel: "web" } }, "via.channel", "web"],
    [{ "via.channel": "mail", via: { channel: "web" } }, "via.channel", "mail"],
    [{ count: 3 }, "count", "3"],
    [{ status: null }, "status", undefined],
    [{ status: "" }, "status", undefined],
    [{ status: { label: "open" } }, "status", undefined],
    [{ parts: [{}, { by: { name: "Ani" } }, { by: { name: "Eko" } }] }, "parts[].by.name", "Ani"],
    [{ parts: [] }, "parts[].by.name", undefined],
    [{ "parts[].by": "header" }, "parts[].by", "header"],
    [{ "No. Tiket": "T-1" }, "No. Tiket", "T-1"],
    [{ "Ref.": "T-1" }, "Ref.", "T-1"],
    [{}, "a..b", undefined],
  ])("%j at %s: %s", async (record, path, text) => {
    expect(await textIn(record, path)).toBe(text);
  });

  test("through lists gives all that they hold, in their order", async () => {
    const record = { a: [{ b: [{ c: "1" }, { c: ["2", "3"] }] }, {}, { b: [{ c: "4" }, { d: "5" }] }] };
    expect(await textsIn(record, "a[].b[].c")).toEqual(["1", "2", "3", "4"]);
    expect(await textsIn(record, "a[].b[].c[]")).toEqual(["1", "2", "3", "4"]);
    expect(await ask(record, (item) => itemsAt(item, pathOf("a[].b")).length)).toBe(4);
  });

  test("that ends in brackets is that of the list", async () => {
    expect(await textsIn({ tags: ["x", "y"] }, "tags[]")).toEqual(["x", "y"]);
    expect(await textsIn({ "tags[]": "x", tags: ["y"] }, "tags[]")).toEqual(["x"]);
  });
});

type Json = string | { readonly [key: string]: Json } | readonly Json[];

const key = fc.constantFrom("a", "b", "c", "é", "x y");
const { tree } = fc.letrec<{ tree: Json }>((tie) => ({
  tree: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.string({ minLength: 1, maxLength: 4 }),
    fc.dictionary(key, tie("tree"), { maxKeys: 3 }),
    fc.array(fc.dictionary(key, tie("tree"), { maxKeys: 3 }), { maxLength: 3 }),
  ),
}));

const isObject = (json: Json): json is { readonly [key: string]: Json } =>
  typeof json === "object" && !Array.isArray(json);

/** The steps that a path is made of: members, some of which are lists to go through. */
const steps = fc.array(fc.record({ key, isList: fc.boolean() }), { minLength: 1, maxLength: 4 });

/** All that stands at the end of the steps, worked out in the plainest way. */
function standing(record: Json, path: readonly { readonly key: string; readonly isList: boolean }[]): readonly Json[] {
  const [step, ...rest] = path;
  if (step === undefined) return [record];
  if (!isObject(record) || !Object.hasOwn(record, step.key)) return [];
  const member = record[step.key];
  if (rest.length === 0) return [member];
  if (!step.isList) return standing(member, rest);
  return Array.isArray(member) ? member.flatMap((element: Json) => standing(element, rest)) : [];
}

test("leads where a plain walk does, in any record", async () => {
  await fc.assert(
    fc.asyncProperty(fc.dictionary(key, tree, { maxKeys: 4 }), steps, async (record, path) => {
      const text = path.map((step, index) => step.key + (step.isList && index < path.length - 1 ? "[]" : "")).join(".");
      const found = standing(record, path);
      const texts = found.filter((json) => typeof json === "string");
      expect(await textIn(record, text)).toBe(texts[0]);
      expect(await textsIn(record, text)).toEqual(texts);
      expect(await ask(record, (item) => isAt(item, pathOf(text)))).toBe(found.length > 0);
      const objects = found.flatMap((json) => (Array.isArray(json) ? json : []));
      expect(await ask(record, (item) => itemsAt(item, pathOf(text)).length)).toBe(objects.length);
    }),
    { numRuns: 300 },
  );
});

test("no text is too odd for a path: it leads somewhere or nowhere", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ minLength: 1, unit: "grapheme" }), async (text) => {
      expect(await textIn({ [text]: "here" }, text)).toBe("here");
      expect(await textIn({}, text)).toBe(undefined);
    }),
    { numRuns: 200 },
  );
});
