import { describe, expect, test } from "vitest";
import { Item, type OnUnusable } from "../../../src/formats/record/item.ts";
import type { FromLocal } from "../../../src/formats/record/local-times.ts";
import { readLines } from "../../../src/input/json/ndjson.ts";
import { TapeDelivery } from "../../../src/input/json/tape-delivery.ts";
import { Tape } from "../../../src/input/tape.ts";
import { blocksOf } from "../../input/json/reading.ts";

/** Asks every line of the text, as its item. */
async function ask(
  text: string,
  question: (item: Item) => void,
  onUnusable?: OnUnusable,
  latest?: number,
  fromLocal?: FromLocal,
) {
  const tape = new Tape();
  const consumer = {
    record: () => {
      question(new Item(tape, 0, onUnusable, latest, fromLocal));
      return undefined;
    },
    reject: (_line: number, { message }: { readonly message: string }) => {
      throw new Error(message);
    },
    blank: () => {},
    note: () => {},
  };
  await readLines(blocksOf(text), new TapeDelivery(tape, false, consumer), consumer);
}

async function answers<Answer>(text: string, question: (item: Item) => Answer): Promise<Answer[]> {
  const given: Answer[] = [];
  await ask(text, (item) => given.push(question(item)));
  return given;
}

describe("an item", () => {
  test("gives texts as they stand, numbers and truth values as they were written", async () => {
    const text = String.raw`{"a":"x","b":1.50,"c":true,"d":"","e":null,"f":[1],"g":{},"h":"\u0041\n","i":90071992547409931}`;
    expect(await answers(text, (item) => [..."abcdefghij"].map((key) => item.text(key)))).toEqual([
      ["x", "1.50", "true", undefined, undefined, undefined, undefined, "A\n", "90071992547409931", undefined],
    ]);
  });

  test("tells a null from what is missing, and from an empty text", async () => {
    const text = '{"a":null,"b":"","c":"x","d":{"a":null}}';
    expect(await answers(text, (item) => [..."abcde"].map((key) => item.textOrNull(key)))).toEqual([
      [null, undefined, "x", undefined, undefined],
    ]);
  });

  test("a path leads into objects, or is the name of a member", async () => {
    const text =
      '{"via":{"channel":"web","source":{"rel":"x"}}}\n{"via.channel":"mail","via":{"channel":"web"}}\n{"via":"rule"}';
    expect(await answers(text, (item) => [item.text("via.channel"), item.text("via.source.rel")])).toEqual([
      ["web", "x"],
      ["mail", undefined],
      [undefined, undefined],
    ]);
  });

  test("finds members in whatever order records have them, and not those of objects inside", async () => {
    const text = '{"a":{"b":1},"b":2,"c":3}\n{"c":4,"b":5}\n{"a":{"b":6},"c":{"b":7}}\n{"b":8,"a":{"b":9}}';
    expect(await answers(text, (item) => [item.text("b"), item.text("c"), item.has("a")])).toEqual([
      ["2", "3", true],
      ["5", "4", false],
      [undefined, undefined, true],
      ["8", undefined, true],
    ]);
  });

  test("what every object has is no member", async () => {
    expect(await answers('{"a":1}', (item) => [item.has("toString"), item.text("__proto__")])).toEqual([
      [false, undefined],
    ]);
  });

  test("numbers, also those that were written as texts", async () => {
    const text = '{"a":1.5,"b":" 2 ","c":"x","d":"","e":true,"f":1e400,"g":"1e3"}';
    expect(await answers(text, (item) => [..."abcdefgh"].map((key) => item.number(key)))).toEqual([
      [1.5, 2, undefined, undefined, undefined, undefined, 1000, undefined],
    ]);
  });

  test("truth values, also those that were written as texts or as 0 and 1", async () => {
    const text = '{"a":true,"b":false,"c":"TRUE","d":"False","e":1,"f":"0","g":"yes","h":null}';
    expect(await answers(text, (item) => [..."abcdefgh"].map((key) => item.flag(key)))).toEqual([
      [true, false, true, false, true, false, undefined, undefined],
    ]);
  });

  test("times of ISO 8601, of which those without an offset are in UTC", async () => {
    const text = String.raw`{"a":"2026-03-02T09:15:00+07:00","b":"2026-03-02 09:15:00.123456","c":" 2026-03-02T09:15:00Z ","d":"2026-03-02T09:15:00\u005a"}`;
    expect(await answers(text, (item) => [..."abcd"].map((key) => item.iso(key)))).toEqual([
      [
        Date.UTC(2026, 2, 2, 2, 15),
        Date.UTC(2026, 2, 2, 9, 15, 0, 123),
        Date.UTC(2026, 2, 2, 9, 15),
        Date.UTC(2026, 2, 2, 9, 15),
      ],
    ]);
  });

  test("asks what a time without an offset means, and of no other; what cannot be read has no meaning", async () => {
    const text =
      '{"a":"2026-03-02 09:15","b":"2026-03-02T09:15:00Z","c":"soon","d":1772442900,"e":{"a":"2026-03-02T10:15"}}';
    const asked: string[] = [];
    const times: unknown[] = [];
    const fromLocal: FromLocal = (path, local) => {
      asked.push(path);
      return local - 7 * 3_600_000;
    };
    await ask(
      text,
      (item) => times.push(item.iso("a"), item.iso("b"), item.iso("c"), item.seconds("d"), item.item("e")?.iso("a")),
      undefined,
      undefined,
      fromLocal,
    );
    expect(asked).toEqual(["a", "a"]);
    const nineFifteen = Date.UTC(2026, 2, 2, 9, 15);
    expect(times).toEqual([
      Date.UTC(2026, 2, 2, 2, 15),
      nineFifteen,
      undefined,
      nineFifteen,
      Date.UTC(2026, 2, 2, 3, 15),
    ]);
  });

  test("seconds and milliseconds since 1970, as numbers or texts; 0 is never", async () => {
    const text = '{"a":1758986898,"b":"1758986898.5005481","c":0}';
    expect(await answers(text, (item) => ["a", "b", "c"].map((key) => item.seconds(key)))).toEqual([
      [1_758_986_898_000, 1_758_986_898_500, undefined],
    ]);
    expect(await answers('{"a":1758986898123}', (item) => item.milliseconds("a"))).toEqual([1_758_986_898_123]);
  });

  test("tells of a time that is none, but not of a sign for no time", async () => {
    const heard: string[] = [];
    const text = '{"a":"soon","b":"01/01/1900","c":"-","d":"0000-00-00 00:00:00","e":{"a":1}}';
    const times: unknown[] = [];
    await ask(
      text,
      (item) => times.push(..."abcde".split("").map((key) => item.iso(key))),
      (path, problem, unreadable) => heard.push(`${path}: ${unreadable} (${problem})`),
    );
    expect(times).toEqual(Array.from({ length: 5 }));
    expect(heard).toEqual(["a: soon (unreadable)"]);
  });

  test("tells of a time that cannot be, before 1990 or after the latest that is believed, however it is written", async () => {
    const heard: string[] = [];
    const times: unknown[] = [];
    await ask(
      '{"a":"1989-12-31T23:59:59Z","b":"2026-03-03T00:00:01","s":-1,"in":{"e":"1969-12-31T23:59:59.999Z"},"ms":1772496000001}\n' +
        '{"a":"1990-01-01T00:00:00Z","b":"2026-03-03T00:00:00","s":631152000,"in":{"e":"2026-03-02 23:59:59"},"ms":1772496000000}',
      (item) =>
        times.push([
          item.iso("a"),
          item.iso("b"),
          item.seconds("s"),
          item.item("in")?.iso("e"),
          item.milliseconds("ms"),
        ]),
      (path, problem, text) => heard.push(`${path}: ${text} (${problem})`),
      Date.UTC(2026, 2, 3),
    );
    expect(times).toEqual([
      Array.from({ length: 5 }),
      [
        Date.UTC(1990, 0),
        Date.UTC(2026, 2, 3),
        Date.UTC(1990, 0),
        Date.UTC(2026, 2, 2, 23, 59, 59),
        Date.UTC(2026, 2, 3),
      ],
    ]);
    expect(heard).toEqual([
      "a: 1989-12-31T23:59:59Z (implausible)",
      "b: 2026-03-03T00:00:01 (implausible)",
      "s: -1 (implausible)",
      "e: 1969-12-31T23:59:59.999Z (implausible)",
      "ms: 1772496000001 (implausible)",
    ]);
  });

  test("objects, lists of objects, and lists of texts", async () => {
    const text = '{"a":{"b":"c"},"list":[{"id":1},2,{"id":3},[{}]],"texts":["x",7,"",null,true,{"a":1}],"one":"y"}';
    const given = await answers(text, (item) => ({
      inner: item.item("a")?.text("b"),
      none: [item.item("one"), item.list("a"), item.list("missing"), item.texts("missing")],
      ids: item.list("list").map((element) => element.text("id")),
      texts: item.texts("texts"),
      one: item.texts("one"),
      keys: item.keys,
    }));
    expect(given).toEqual([
      {
        inner: "c",
        none: [undefined, [], [], []],
        ids: ["1", "3"],
        texts: ["x", "7"],
        one: ["y"],
        keys: ["a", "list", "texts", "one"],
      },
    ]);
  });

  test("makes something of each object of a list, in their order; of what is no list nothing", async () => {
    const text = '{"list":[{"id":1},7,{"x":{"id":9}},null,{"id":3}],"one":{"id":4}}';
    const made = await answers(text, (item) =>
      ["list", "one", "missing"].map((path) => item.map(path, (each) => each.text("id"))),
    );
    expect(made).toEqual([[["1", undefined, "3"], [], []]]);
  });

  test("a list inside an object of a list is made something of, too", async () => {
    const text = '{"a":[{"b":[{"c":1},{"c":2}]},{"b":[{"c":3}]}]}';
    const made = await answers(text, (item) => item.map("a", (each) => each.map("b", (inner) => inner.number("c"))));
    expect(made).toEqual([[[1, 2], [3]]]);
  });

  test("gives the bytes of a text, those behind the escapes too", async () => {
    const text = String.raw`{"a":"x1","b":12,"c":"\u0041","d":"","e":null,"f":{}}`;
    const spans = await answers(text, (item) =>
      [..."abcdefg"].map((key) => {
        const span = item.span(key);
        return span === undefined ? undefined : Buffer.from(span.bytes.subarray(span.start, span.end)).toString();
      }),
    );
    expect(spans).toEqual([["x1", "12", "A", undefined, undefined, undefined, undefined]]);
  });

  test("cannot be asked once its record was read: its bytes are those of another", async () => {
    const items: Item[] = [];
    await ask('{"a":1}\n{"a":2}', (item) => items.push(item));
    expect(items[1]?.text("a")).toBe("2");
    expect(() => items[0]?.text("a")).toThrow("after its record was read");
  });

  test("decodes the same whatever was decoded before: ids that are alike, and texts that are not ASCII", async () => {
    const ids = Array.from({ length: 3000 }, (_, index) => (index % 3 === 0 ? `é${index}` : String(index % 40)));
    const long = "x".repeat(40);
    const text = [...ids, long].map((id) => JSON.stringify({ id })).join("\n");
    expect(await answers(text, (item) => item.text("id"))).toEqual([...ids, long]);
  });
});
