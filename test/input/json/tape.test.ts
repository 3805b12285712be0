import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readElements } from "../../../src/input/json/document.ts";
import { escapedString, JsonKind } from "../../../src/input/json/json-row.ts";
import { readLines } from "../../../src/input/json/ndjson.ts";
import { type TapeConsumer, TapeDelivery } from "../../../src/input/json/tape-delivery.ts";
import { Tape } from "../../../src/input/tape.ts";
import { blocksOf } from "./reading.ts";

const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });

/** What stands on the tape at an entry, as JSON.parse would give it. */
function valueAt(tape: Tape, entry: number): unknown {
  const kind = tape.kind(entry);
  const text = utf8.decode(tape.bytes.subarray(tape.start(entry), tape.end(entry)));
  if (kind === JsonKind.string) return text;
  if (kind === escapedString) return JSON.parse(`"${text}"`);
  if (kind !== JsonKind.array && kind !== JsonKind.object) return JSON.parse(text);
  const inside: [string, unknown][] = [];
  for (let at = tape.first(entry); at < tape.end(entry); at = tape.next(at)) {
    if (kind === JsonKind.array || tape.name(at) >= 0) inside.push([tape.names.text(tape.name(at)), valueAt(tape, at)]);
  }
  return kind === JsonKind.array ? inside.map(([, value]) => value) : Object.fromEntries(inside);
}

interface Heard {
  readonly values: unknown[];
  readonly lists: (string | undefined)[];
  readonly lines: number[];
  readonly rejected: { code: string; message: string; raw: string }[];
  readonly notes: string[];
}

function listener(tape: Tape): { heard: Heard; consumer: TapeConsumer } {
  const heard: Heard = { values: [], lists: [], lines: [], rejected: [], notes: [] };
  const consumer: TapeConsumer = {
    record(record) {
      const value = valueAt(record, 0);
      if (JSON.stringify(value) === '{"refuse":true}') return { code: "refused", message: "the test says so" };
      heard.values.push(value);
      heard.lists.push(tape.list);
      heard.lines.push(tape.line);
      return undefined;
    },
    reject: (_line, { code, message }, raw) => heard.rejected.push({ code, message, raw: utf8.decode(raw) }),
    blank: () => {},
    note: (code) => heard.notes.push(code),
  };
  return { heard, consumer };
}

async function linesOf(text: string, cuts: readonly number[] = []): Promise<Heard> {
  const tape = new Tape();
  const { heard, consumer } = listener(tape);
  await readLines(blocksOf(text, cuts), new TapeDelivery(tape, false, consumer), consumer);
  return heard;
}

async function elementsOf(
  text: string,
  path: readonly string[],
  beside: readonly string[] = [],
  cuts?: readonly number[],
) {
  const tape = new Tape();
  const { heard, consumer } = listener(tape);
  await readElements(blocksOf(text, cuts), path, new TapeDelivery(tape, true, consumer), beside);
  return heard;
}

describe("a tape", () => {
  test("holds of every record what JSON.parse makes of it", async () => {
    const object = fc.dictionary(fc.oneof(fc.constantFrom("id", "at", "via"), fc.string()), fc.jsonValue(), {
      noNullPrototype: true,
    });
    await fc.assert(
      fc.asyncProperty(fc.array(object, { minLength: 1, maxLength: 5 }), fc.boolean(), async (objects, isSpaced) => {
        const text = objects.map((each) => JSON.stringify(each)).join("\n");
        const { values } = isSpaced
          ? await elementsOf(JSON.stringify({ all: objects }, undefined, 2), ["all"])
          : await linesOf(text);
        expect(values).toEqual(objects.map((each) => JSON.parse(JSON.stringify(each))));
      }),
    );
  });

  test("takes records of more values than it has room for at first", async () => {
    const records = [1, 2000, 10_000].map((length) => ({ all: Array.from({ length }, (_, index) => index) }));
    expect((await linesOf(records.map((record) => JSON.stringify(record)).join("\n"))).values).toEqual(records);
  });

  test("is the same wherever the blocks of a file end", async () => {
    const text = '{"a":{"b":[1,"\\n",{}]}}\n{"a":"é"}';
    const { length } = new TextEncoder().encode(text);
    for (let cut = 0; cut <= length; cut++) {
      expect((await linesOf(text, [cut])).values).toEqual([{ a: { b: [1, "\n", {}] } }, { a: "é" }]);
    }
  });

  test("keeps of keys that stand twice the last value, and tells of them", async () => {
    const { values, notes } = await linesOf(
      '{"a":1,"b":{"a":2},"a":3}\n{"a":1,"b":{"a":{"a":2}}}\n{"a":1,"a":2,"a":3}',
    );
    expect(values).toEqual([{ b: { a: 2 }, a: 3 }, { a: 1, b: { a: { a: 2 } } }, { a: 3 }]);
    expect(notes).toEqual(["duplicate-key", "duplicate-key"]);
  });

  test("a key is the same however it is spelt", async () => {
    const { values, notes } = await linesOf('{"a":1,"\\u0061":2}');
    expect([values, notes]).toEqual([[{ a: 2 }], ["duplicate-key"]]);
  });

  test("keys that are really data are forgotten between records", async () => {
    const records = Array.from({ length: 9 }, (_, record) =>
      Object.fromEntries(Array.from({ length: 1000 }, (_key, key) => [`k${record}-${key}`, key])),
    );
    expect((await linesOf(records.map((record) => JSON.stringify(record)).join("\n"))).values).toEqual(records);
  });

  test("numbers the records and says where they stand", async () => {
    const { lines } = await linesOf('{"a":1}\n\n{"a":2}');
    expect(lines).toEqual([1, 3]);
  });

  test("malformed lines are rejected with line and column, and so is what is no object, too deep or not wanted", async () => {
    const deep = `{"a":${"[".repeat(64)}${"]".repeat(64)}}`;
    const { values, rejected } = await linesOf(`{"a":01}\n[1]\n${deep}\n{"refuse":true}\n{"a":1}`);
    expect(values).toEqual([{ a: 1 }]);
    expect(rejected).toEqual([
      { code: "json-syntax", message: "line 1, column 7: a comma or } expected", raw: '{"a":01}' },
      { code: "wrong-type", message: 'a record must be a JSON object, such as {"id": 1}', raw: "[1]" },
      { code: "depth", message: "line 3, column 69: nested more than 64 deep", raw: deep },
      { code: "refused", message: "the test says so", raw: '{"refuse":true}' },
    ]);
  });
});

describe("a document with several arrays", () => {
  const text = JSON.stringify({
    users: [{ id: 1 }],
    meta: { users: [{ id: 9 }] },
    tickets: [{ id: 2 }, { id: 3 }],
    groups: [{ id: 4 }],
    comments: { id: 5 },
    count: 2,
  });

  test("gives those that are asked for beside the path, by their keys", async () => {
    const { values, lists } = await elementsOf(text, ["tickets"], ["users", "comments"]);
    expect(values).toEqual([{ id: 1 }, { id: 2 }, { id: 3 }]);
    expect(lists).toEqual(["users", undefined, undefined]);
  });

  test("those stand where the path ends", async () => {
    const inner = `{"users":[{"id":8}],"data":${text}}`;
    expect((await elementsOf(inner, ["data", "tickets"], ["users"])).values).toEqual([{ id: 1 }, { id: 2 }, { id: 3 }]);
  });

  test("is read the same wherever the blocks end", async () => {
    for (let cut = 0; cut <= text.length; cut++) {
      const { values } = await elementsOf(text, ["tickets"], ["users"], [cut]);
      expect(values).toEqual([{ id: 1 }, { id: 2 }, { id: 3 }]);
    }
  });
});
