import { describe, expect, test } from "vitest";
import { ndjson, plan } from "./reading.ts";

/** The slots of one record. */
const fieldsOf = async (record: string, ...fields: string[]) => {
  const { records, rejected } = await ndjson(record, plan(fields));
  expect(rejected).toEqual([]);
  return records[0]?.fields;
};

describe("the values of a record", () => {
  test("are strings without their quotes, in any script", async () => {
    expect(await fieldsOf('{"a":"","b":"Café 🙏","c":"x"}', "a", "b", "c")).toEqual(["", "Café 🙏", "x"]);
  });

  test("are unescaped", async () => {
    const text = String.raw`{"a":"\"\\\/\b\f\n\r\t","b":"\u0041\u00e9\u20AC\ud83d\ude4f!","c":"plain"}`;
    expect(await fieldsOf(text, "a", "b", "c")).toEqual(['"\\/\b\f\n\r\t', "Aé€🙏!", "plain"]);
  });

  test("are unescaped to one, two, three or four bytes", async () => {
    const text = String.raw`{"a":"\u0000\u007f|\u0080\u07ff|\u0800\ud7ff\ue000\uffff|\ud800\udc00\udbff\udfff"}`;
    expect(await fieldsOf(text, "a")).toEqual(["\0\u007f|\u0080\u07ff|\u0800\ud7ff\ue000\uffff|\u{10000}\u{10ffff}"]);
  });

  test("are numbers as they were written", async () => {
    const text = '{"a":9007199254740993,"b":1.0,"c":1,"d":-0.5E+10,"e":1e400}';
    expect(await fieldsOf(text, "a", "b", "c", "d", "e")).toEqual([
      "9007199254740993",
      "1.0",
      "1",
      "-0.5E+10",
      "1e400",
    ]);
  });

  test("are true and false by name; null, objects and what is missing have no text but a kind", async () => {
    const text = '{"a":true,"b":false,"c":null,"d":{},"f":{"x":1}}';
    expect(await fieldsOf(text, "a", "b", "c", "d", "e", "f")).toEqual([
      "true",
      "false",
      "<null>",
      "<object>",
      "<missing>",
      "<object>",
    ]);
  });

  test("are arrays of scalars joined by a bar, without nulls", async () => {
    const text = String.raw`{"a":["x","y"],"b":[1, 2.50 ,true,null,"\u0041|b"],"c":[],"d":[ ],"e":["",""],"f":[null,"z"]}`;
    expect(await fieldsOf(text, "a", "b", "c", "d", "e", "f")).toEqual(["x|y", "1|2.50|true|A|b", "", "", "|", "z"]);
  });

  test("are no text where an array holds more than scalars", async () => {
    expect(await fieldsOf('{"a":["x",["y"]],"b":[{"y":1}],"c":"z"}', "a", "b", "c")).toEqual([
      "<array>",
      "<array>",
      "z",
    ]);
  });

  test("keep the kind of an id that is no text", async () => {
    const kinds: (number | undefined)[] = [];
    const { readNdjson } = await import("../../../src/input/json/ndjson.ts");
    const { blocksOf, collector } = await import("./reading.ts");
    const { consumer } = collector();
    const text = '{"id":"true"}\n{"id":true}\n{"id":["true"]}\n{"id":1}\n{"id":"\\u0041"}';
    await readNdjson(blocksOf(text), plan(["id"]), undefined, {
      ...consumer,
      record: (row) => {
        kinds.push(row.kinds[0]);
        return undefined;
      },
    });
    expect(kinds).toEqual([4, 2, 5, 3, 4]);
  });

  test("keep lone surrogates apart, and note them", async () => {
    const text = String.raw`{"id":"c\ud800"}
{"id":"c\ud801"}
{"id":"\ude4f\ud83d"}
{"id":"\ud83dx"}
{"other":"\ud800","id":"\u0066ine"}`;
    const { records, notes } = await ndjson(text, plan(["id"]));
    expect(records.map(({ fields }) => fields[0])).toEqual(["c\ud800", "c\ud801", "\ude4f\ud83d", "\ud83dx", "fine"]);
    expect(notes).toEqual([1, 2, 3, 4].map((line) => ({ code: "lone-surrogate", line })));
  });
});

describe("the keys of a record", () => {
  test("may be escaped", async () => {
    expect(await fieldsOf(String.raw`{"\u0069d":"a","\u0062\n":"c"}`, "id", "b\n")).toEqual(["a", "c"]);
  });

  test("may be those of Object.prototype", async () => {
    const text = '{"__proto__":{"polluted":"a"},"constructor":"b","toString":"c"}';
    expect(await fieldsOf(text, "__proto__.polluted", "constructor", "toString", "hasOwnProperty")).toEqual([
      "a",
      "b",
      "c",
      "<missing>",
    ]);
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  });

  test("may come in any order and with any others, of any length", async () => {
    const long = "k".repeat(300);
    const lines = ['{"a":1,"b":2}', `{"b":3,"${long}":4,"a":5}`, '{"":6,"ab":7,"b":8}', `{"${long}":9,"a":10}`, "{}"];
    const { records } = await ndjson(lines.join("\n"), plan(["a", "b", long, ""]));
    expect(records.map(({ fields }) => fields)).toEqual([
      ["1", "2", "<missing>", "<missing>"],
      ["5", "3", "4", "<missing>"],
      ["<missing>", "8", "<missing>", "6"],
      ["10", "<missing>", "9", "<missing>"],
      ["<missing>", "<missing>", "<missing>", "<missing>"],
    ]);
  });

  test("may be more than are remembered", async () => {
    const lines = Array.from({ length: 1000 }, (_, index) => `{"k${index}":0,"id":${index},"k${index + 1}":0}`);
    const { records } = await ndjson(lines.join("\n"), plan(["id"]));
    expect(records.map(({ fields }) => fields[0])).toEqual(lines.map((_, index) => String(index)));
  });

  test("are told apart where their hashes are the same", async () => {
    const lines = [
      '{"custom_field_734381":1,"custom_field_15190":2}',
      '{"custom_field_15190":3,"custom_field_734381":4}',
    ];
    const { records } = await ndjson(lines.join("\n"), plan(["custom_field_15190", "custom_field_734381"]));
    expect(records.map(({ fields }) => fields)).toEqual([
      ["2", "1"],
      ["3", "4"],
    ]);
  });

  test("count with the last of their values where they are repeated, and that is noted", async () => {
    const lines = [
      '{"id":"a","id":"b"}',
      '{"id":"a","id":null}',
      '{"id":"a","id":{}}',
      '{"x":1,"x":2,"id":"c"}',
      String.raw`{"id":"a","\u0069d":"d"}`,
    ];
    const { records, notes } = await ndjson(lines.join("\n"), plan(["id"]));
    expect(records.map(({ fields }) => fields[0])).toEqual(["b", "<null>", "<object>", "c", "d"]);
    expect(notes.map(({ code, line }) => [code, line])).toEqual([1, 2, 3, 5].map((line) => ["duplicate-key", line]));
  });
});

describe("paths in a plan", () => {
  test("lead into objects, to any depth", async () => {
    const text = '{"via":{"channel":"web","source":{"rel":"x"}},"id":1}';
    expect(await fieldsOf(text, "id", "via.channel", "via.source.rel", "via.source.no", "id.x")).toEqual([
      "1",
      "web",
      "x",
      "<missing>",
      "<missing>",
    ]);
  });

  test("also mean a member of that very name", async () => {
    expect(await fieldsOf('{"via.channel":"web"}', "via.channel")).toEqual(["web"]);
  });

  test("may begin with a key that is wanted itself", async () => {
    const { records } = await ndjson('{"via":"mail"}\n{"via":{"channel":"web"}}', plan(["via", "via.channel"]));
    expect(records.map(({ fields }) => fields)).toEqual([
      ["mail", "<missing>"],
      ["<object>", "web"],
    ]);
  });

  test("forget what a repeated object held before", async () => {
    const lines = [
      '{"via":{"channel":"web","n":1},"via":{"channel":"mail"}}',
      '{"via":{"channel":"web"},"via":"mail"}',
      '{"via":{"list":[{"n":1}]},"via":{}}',
      '{"via":{"channel":"web"}}',
    ];
    const { records, notes } = await ndjson(lines.join("\n"), plan(["via.channel", "via.n"], { "via.list": ["n"] }));
    expect(records.map(({ fields, lists }) => [...fields, lists[0]])).toEqual([
      ["mail", "<missing>", "<missing>"],
      ["<missing>", "<missing>", "<missing>"],
      ["<missing>", "<missing>", "<missing>"],
      ["web", "<missing>", "<missing>"],
    ]);
    expect(notes.map(({ line }) => line)).toEqual([1, 2, 3]);
  });
});

test("a plan names a field once", async () => {
  await expect(ndjson("{}", plan(["id", "via.id", "id"]))).rejects.toThrow('the field "id" is planned twice');
  await expect(ndjson("{}", plan(["id"], { via: ["id"] }))).resolves.toBeDefined();
});

describe("lists", () => {
  const messages = plan(["id"], { messages: ["at", "author.role"] });

  test("give a row for each element", async () => {
    const text =
      '{"messages":[{"at":1,"author":{"role":"agent"}},{"author":{},"at":"\\u0032"},{}],"id":"a"}\n{"id":"b"}';
    const { records } = await ndjson(text, messages);
    expect(records).toEqual([
      {
        line: 1,
        fields: ["a"],
        lists: [
          [
            ["1", "agent"],
            ["2", "<missing>"],
            ["<missing>", "<missing>"],
          ],
        ],
      },
      { line: 2, fields: ["b"], lists: ["<missing>"] },
    ]);
  });

  test("give an empty row for an element that is no object", async () => {
    const { records } = await ndjson('{"messages":[1,[{"at":2}],{"at":3}]}', messages);
    expect(records[0]?.lists).toEqual([
      [
        ["<missing>", "<missing>"],
        ["<missing>", "<missing>"],
        ["3", "<missing>"],
      ],
    ]);
  });

  test("tell what stood in their place", async () => {
    const { records } = await ndjson(
      '{"messages":[]}\n{"messages":{"at":1}}\n{"messages":null}\n{"messages":"x"}',
      messages,
    );
    expect(records.map(({ lists }) => lists[0])).toEqual([[], "<object>", "<null>", "<string>"]);
  });

  test("count with the last where they are repeated", async () => {
    const { records, notes } = await ndjson('{"messages":[{"at":1},{"at":2}],"messages":[{"at":3}]}', messages);
    expect(records[0]?.lists).toEqual([[["3", "<missing>"]]]);
    expect(notes).toEqual([{ code: "duplicate-key", line: 1 }]);
  });

  test("may be several, lie inside an object, be wanted for their number only, and be a field as well", async () => {
    const text = '{"parts":{"parts":[{"id":1},{"id":2}]},"tags":[{"id":3}],"events":[{},{},{}]}\n{"tags":["x","y"]}';
    const wanted = plan(["tags"], { "parts.parts": ["id"], tags: ["id"], events: [] });
    const { records } = await ndjson(text, wanted);
    expect(records).toEqual([
      { line: 1, fields: ["<array>"], lists: [[["1"], ["2"]], [["3"]], [[], [], []]] },
      { line: 2, fields: ["x|y"], lists: ["<missing>", [["<missing>"], ["<missing>"]], "<missing>"] },
    ]);
  });

  test("hold thousands of rows", async () => {
    const elements = Array.from({ length: 5000 }, (_, index) => `{"at":${index}}`);
    const { records } = await ndjson(`{"messages":[${elements.join()}]}`, messages);
    expect(records[0]?.lists[0]).toEqual(elements.map((_, index) => [String(index), "<missing>"]));
  });
});

describe("unwrapping", () => {
  test("takes the record from under a key", async () => {
    const text = '{"ticket":{"id":1,"comments":[{"id":2}]}}\n{"id":3}\n{"ticket":4}\n{"next":null,"ticket":{"id":5}}';
    const { records } = await ndjson(text, plan(["id"], { comments: ["id"] }), { unwrap: "ticket" });
    expect(records.map(({ fields, lists }) => [fields[0], lists[0]])).toEqual([
      ["1", [["2"]]],
      ["<missing>", "<missing>"],
      ["<missing>", "<missing>"],
      ["5", "<missing>"],
    ]);
  });

  test("forgets a record that is repeated", async () => {
    const text = '{"ticket":{"id":1,"comments":[{"id":2}]},"ticket":{}}';
    const { records, notes } = await ndjson(text, plan(["id"], { comments: ["id"] }), { unwrap: "ticket" });
    expect(records).toEqual([{ line: 1, fields: ["<missing>"], lists: ["<missing>"] }]);
    expect(notes).toEqual([{ code: "duplicate-key", line: 1 }]);
  });
});
