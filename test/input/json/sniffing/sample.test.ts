import { describe, expect, test } from "vitest";
import { sampleJson } from "../../../../src/input/json/sniffing/sample.ts";
import type { JsonShape } from "../../../../src/input/json/sniffing/sniff.ts";
import { toBytes } from "../../../support/csv.ts";
import { plan, ndjson as read } from "../reading.ts";

const lines: JsonShape = { shape: "ndjson" };
const array: JsonShape = { shape: "document", path: [] };
const sample = (text: string, shape: JsonShape, complete = true) => sampleJson(toBytes(text), complete, shape);

describe("sampleJson", () => {
  test("collects texts by key, in order of first sight", () => {
    const text =
      '{"id":9007199254740993,"open":true,"subject":null}\n{"via":{"channel":"web"},"id":1.0,"tags":["a",1,null]}\n';
    const { unwrap, keys, values, lists } = sample(text, lines);
    expect({ unwrap, keys }).toEqual({
      unwrap: undefined,
      keys: ["id", "open", "subject", "via.channel", "tags"],
    });
    expect([...values]).toEqual([
      ["id", ["9007199254740993", "1.0"]],
      ["open", ["true"]],
      ["subject", []],
      ["via.channel", ["web"]],
      ["tags", ["a|1"]],
    ]);
    expect(lists.size).toBe(0);
  });

  test("says what stands around the records of a document", () => {
    const text = '{"name":"Ana","id":771,"guild":{"id":"81"},"messages":[{"id":1}],"left":null}';
    const { around } = sample(text, { shape: "document", path: ["messages"] });
    expect([...around]).toEqual([
      ["name", "Ana"],
      ["id", "771"],
      ["guild.id", "81"],
    ]);
    expect(sample(text, array).around.size).toBe(0);
    expect(sample('{"id":1}', lines).around.size).toBe(0);
  });

  test("collects arrays of objects apart", () => {
    const text =
      '[{"id":5,"parts":{"parts":[{"at":1,"by":{"role":"agent"}},{"at":2}]}},{"parts":{"parts":[{"id":"x"}]}}]';
    const { keys, lists } = sample(text, array);
    expect(keys).toEqual(["id"]);
    expect([...lists.keys()]).toEqual(["parts.parts"]);
    const list = lists.get("parts.parts");
    expect(list?.keys).toEqual(["at", "by.role", "id"]);
    expect(list?.values.get("at")).toEqual(["1", "2"]);
  });

  test("says which record a text is of", () => {
    const text =
      '{"id":1,"via":{"channel":"web"}}\n{"id":2,"via":null,"note":"x"}\n{"id":3,"note":null,"via":{"channel":""}}\n';
    const { textsByRecord } = sample(text, lines);
    expect(["id", "via.channel", "note"].map(textsByRecord)).toEqual([
      ["1", "2", "3"],
      ["web", "", ""],
      ["", "x", ""],
    ]);
  });

  test("finds the records of a document", () => {
    const text = '{"data":{"payload":[{"id":1},7,{"id":2}]}}';
    expect(sample(text, { shape: "document", path: ["data", "payload"] }).values.get("id")).toEqual(["1", "2"]);
    expect(sample('{"id":"x"}', { shape: "document", path: undefined }).values.get("id")).toEqual(["x"]);
  });

  test("unwraps records that all stand under one key", () => {
    const wrapped = '{"ticket":{"id":1}}\n{"ticket":{"id":2}}\n';
    expect(sample(wrapped, lines)).toMatchObject({ unwrap: "ticket", keys: ["id"] });
    expect(sample(`${wrapped}{"id":3}`, lines)).toMatchObject({ unwrap: undefined, keys: ["ticket.id", "id"] });
    expect(sample('{"id":1}\n{"id":2}', lines)).toMatchObject({ unwrap: undefined, keys: ["id"] });
  });

  test("leaves out lines that are no JSON, and the last one where it is cut", () => {
    const text = '\x1e{"id":1}\n{"id":NaN,"x":1}\n\n[{"y":1}]\n{"id":2}\n{"id":3,"cut';
    expect([...sample(text, lines).values]).toEqual([["id", ["1", "2"]]]);
  });

  test("takes what there is of a first record that is cut", () => {
    const cut = '{"id":1,"messages":[{"at":1},{"at';
    expect(sample(cut, lines, false)).toMatchObject({ keys: ["id"] });
    expect(sample(cut, lines, true)).toMatchObject({ keys: [] });
    expect(sample('[{"id":1,"body":"abc', array, false)).toMatchObject({ keys: ["id"] });
  });

  test("stops after 200 records", () => {
    const records = Array.from({ length: 300 }, (_, index) => `{"k${index}":1}`);
    expect(sample(records.join("\n"), lines).keys.length).toBe(200);
    expect(sample(`[${records.join()}]`, array).keys.length).toBe(200);
  });

  test("of nothing is empty", () => {
    expect(sample("", lines)).toMatchObject({ unwrap: undefined, keys: [] });
    expect(sample("[]", array)).toMatchObject({ unwrap: undefined, keys: [] });
  });

  test("names only what a plan can read, with the same texts", async () => {
    const text = '{"a.b":1,"a":{"b.c":2,"d":{"e":"\\ud800"},"":[true]},"f.g":{"h":3},"m":[[1]],"__proto__":{"x":"y"}}';
    const { keys, values } = sample(text, lines);
    expect(keys).toEqual(["a.b", "a.d.e", "a.", "m", "__proto__.x"]);
    const { records } = await read(text, plan([...keys]));
    expect(records[0]?.fields).toEqual(["1", "\ud800", "true", "<array>", "y"]);
    expect(keys.map((key) => values.get(key)?.[0] ?? "<array>")).toEqual(records[0]?.fields);
  });
});
