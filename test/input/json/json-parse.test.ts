import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { JsonKind, type JsonRow } from "../../../src/input/json/json-row.ts";
import { readNdjson } from "../../../src/input/json/ndjson.ts";
import { blocksOf, document, ndjson, plan, toText } from "./reading.ts";

const strictly = (text: string): unknown => JSON.parse(text);

/** Whether JSON.parse takes the text, and as what. */
function verdict(text: string): "object" | "other" | "error" {
  try {
    const value = strictly(text);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? "object" : "other";
  } catch {
    return "error";
  }
}

const codes: Record<string, ReturnType<typeof verdict>> = {
  "wrong-type": "other",
  "json-syntax": "error",
  "json-path": "error",
};

/** What reading the text as the only line says of it. */
async function lineVerdict(line: string) {
  const { records, rejected } = await ndjson(line, plan(["a"], { b: ["c"] }));
  return records.length === 1 ? "object" : codes[rejected[0]?.code ?? ""];
}

/** What reading the text as a document of one record says of it. */
async function documentVerdict(text: string) {
  try {
    const { records } = await document(text, undefined, plan(["a"], { b: ["c"] }));
    return records.length === 1 ? "object" : "other";
  } catch (error) {
    return codes[Object(error).code];
  }
}

/** The same for text in the place of a member that is skipped. */
async function skippedVerdict(text: string) {
  try {
    await document(`{"skipped":${text}\n,"t":[]}`, ["t"], plan(["a"]));
    return "taken";
  } catch (error) {
    return codes[Object(error).code];
  }
}

const letters = [...'{}[]",:0123456789eE+-.truefalsn\\u/ \t\r\0\x1f\x7fé', "\n", '"a":', "null", "\\ud800", "[]", "{}"];
const edit = fc.record({ at: fc.nat(), remove: fc.nat(3), insert: fc.constantFrom("", ...letters) });

/** JSON text with some of its characters changed. */
const garbled = fc
  .tuple(fc.json({ maxDepth: 3 }), fc.array(edit, { maxLength: 3 }), fc.boolean())
  .map(([json, edits, wrap]) =>
    edits.reduce(
      (text, { at, remove, insert }) => {
        const start = at % (text.length + 1);
        return text.slice(0, start) + insert + text.slice(start + remove);
      },
      wrap ? `{"a":${json},"b":[${json}]}` : json,
    ),
  )
  .filter((text) => !/\p{Cs}/u.test(text));

describe("what JSON.parse takes, and nothing else, is taken", () => {
  test("as a line", async () => {
    const line = garbled.map((text) => text.replaceAll("\n", " ")).filter((text) => text.trim() !== "");
    await fc.assert(
      fc.asyncProperty(line, async (text) => {
        expect(await lineVerdict(text)).toBe(verdict(text));
      }),
      { numRuns: 1000 },
    );
  });

  test("as a document", async () => {
    await fc.assert(
      fc.asyncProperty(garbled, async (text) => {
        expect(await documentVerdict(text)).toBe(verdict(text));
      }),
      { numRuns: 1000 },
    );
  });

  test("as a member that is skipped", async () => {
    await fc.assert(
      fc.asyncProperty(garbled, async (text) => {
        const expected = verdict(`{"skipped":${text}\n,"t":[]}`) === "error" ? "error" : "taken";
        expect(await skippedVerdict(text)).toBe(expected);
      }),
      { numRuns: 1000 },
    );
  });

  test("cut off anywhere", async () => {
    const text = '{"a": [-1.5e+3, true, false, null, "x\\u00e9\\n"], "b": [{"c": {"d": []}}, {}], "é": ""}';
    for (let length = 1; length < text.length; length++) {
      expect(await lineVerdict(text.slice(0, length))).toBe("error");
      expect(await documentVerdict(text.slice(0, length))).toBe("error");
    }
    expect(await lineVerdict(text)).toBe("object");
  });

  test("with any byte in any place", async () => {
    const text = '{"a":[-1.5e+3,true],"b":"\\u00e9","c":[false,null]}';
    for (let at = 0; at < text.length; at++) {
      for (let code = 0; code < 128; code++) {
        if (code === 10) continue;
        const changed = text.slice(0, at) + String.fromCharCode(code) + text.slice(at + 1);
        expect([changed, await lineVerdict(changed)]).toEqual([changed, verdict(changed)]);
      }
    }
  });
});

type Written = string | number | boolean | null | { list: Written[] } | { members: [string, Written][] };

/** Writes JSON with the spaces and escapes that `choices` say, over and over. */
class Writer {
  private count = 0;
  private readonly choices: readonly number[];

  constructor(choices: readonly number[]) {
    this.choices = choices;
  }

  value(value: Written): string {
    if (typeof value === "string") return this.string(value);
    if (typeof value !== "object" || value === null) return JSON.stringify(value);
    if ("list" in value)
      return this.between(
        "[",
        value.list.map((element) => this.value(element)),
        "]",
      );
    return this.between(
      "{",
      value.members.map(([key, member]) => `${this.string(key)}${this.space()}:${this.space()}${this.value(member)}`),
      "}",
    );
  }

  private between(open: string, parts: string[], close: string): string {
    const inner = parts.map((part) => `${this.space()}${part}${this.space()}`).join(",");
    return `${open}${inner || this.space()}${close}`;
  }

  private string(text: string): string {
    const characters = [...text].map((character) => {
      if (this.choice() === 0 || /\p{Cs}/u.test(character)) {
        const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
        return units.map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join("");
      }
      return JSON.stringify(character).slice(1, -1);
    });
    return `"${characters.join("")}"`;
  }

  private space(): string {
    return ["", "", "", " ", "\t", "\r"][this.choice()] ?? "";
  }

  private choice(): number {
    return this.choices[this.count++ % this.choices.length] ?? 0;
  }
}

const text = fc.string({
  unit: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...'abc |"\\/\n\t\x7fé€🙏') },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) },
  ),
  maxLength: 12,
});
const keys = ["id", "via", "channel", "tags", "messages", "at", "role", "__proto__", "constructor", ""];
const { object: writtenRecord } = fc.letrec<{ value: Written; object: Written }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    text,
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    fc.constant(null),
    fc.record({ list: fc.array(tie("value"), { maxLength: 4 }) }),
    tie("object"),
  ),
  object: fc.record({ members: fc.array(fc.tuple(fc.constantFrom(...keys), tie("value")), { maxLength: 6 }) }),
}));

/** Records whose keys repeat, in and out of order, among each other and within one. */
const file = fc
  .tuple(fc.array(writtenRecord, { minLength: 1, maxLength: 4 }), fc.array(fc.nat(5), { minLength: 1, maxLength: 20 }))
  .map(([values, choices]) => values.map((value) => new Writer(choices).value(value)));

const missing = "<missing>";

const member = (value: unknown, key: string): unknown =>
  typeof value === "object" && value !== null && !Array.isArray(value) && Object.hasOwn(value, key)
    ? Object(value)[key]
    : undefined;
const at = (value: unknown, path: string): unknown => path.split(".").reduce(member, value);

/** What a row should say of a value. */
function expectedSlot(value: unknown): unknown {
  if (value === undefined) return missing;
  if (!Array.isArray(value)) return typeof value === "object" && value !== null ? "<object>" : value;
  if (value.some((element) => typeof element === "object" && element !== null)) return "<array>";
  return value.filter((element) => element !== null).join("|");
}

function actualSlot({ bytes, starts, ends, kinds }: JsonRow, slot: number): unknown {
  const written = toText(bytes.subarray(starts[slot], ends[slot]));
  switch (kinds[slot]) {
    case JsonKind.missing:
      return missing;
    case JsonKind.null:
      return null;
    case JsonKind.boolean:
      return written === "true";
    case JsonKind.number:
      return Number(written);
    case JsonKind.object:
      return "<object>";
    case JsonKind.array:
      return starts[slot] < 0 ? "<array>" : written;
    default:
      return written;
  }
}

const fields = ["id", "via.channel", "via.via.id", "tags", "via", "__proto__", "constructor.", ""];
const lists = { messages: ["at", "role", "via.id", "messages"], "via.messages": ["id"], tags: [] };

describe("wanted values are those of JSON.parse", () => {
  test("whatever the records are, and wherever the blocks end", async () => {
    await fc.assert(
      fc.asyncProperty(file, fc.array(fc.nat(200), { maxLength: 3 }), async (lines, cuts) => {
        const actual: unknown[] = [];
        const consumer = {
          record: (row: JsonRow, rows: readonly { length: number; kind: number; at(index: number): JsonRow }[]) => {
            actual.push({
              fields: fields.map((_, slot) => actualSlot(row, slot)),
              lists: Object.values(lists).map((slots, list) =>
                Array.from({ length: rows[list]?.length ?? 0 }, (_, index) => {
                  const element = rows[list]?.at(index);
                  return slots.map((_, slot) => (element === undefined ? undefined : actualSlot(element, slot)));
                }),
              ),
            });
            return undefined;
          },
          reject: (_line: number, { message }: { message: string }) => actual.push(message),
          blank: () => actual.push("blank"),
          note: () => undefined,
        };
        const joined = lines.join("\n");
        const inside = cuts.filter((cut) => cut < joined.length).sort((a, b) => a - b);
        await readNdjson(blocksOf(joined, inside), plan(fields, lists), undefined, consumer);
        const expected = lines.map((line) => {
          const record = strictly(line);
          return {
            fields: fields.map((field) => expectedSlot(at(record, field))),
            lists: Object.entries(lists).map(([key, slots]) => {
              const elements = at(record, key);
              if (!Array.isArray(elements)) return [];
              return elements.map((element) => slots.map((slot) => expectedSlot(at(element, slot))));
            }),
          };
        });
        expect(actual).toEqual(expected);
      }),
      { numRuns: 1000 },
    );
  });
});
