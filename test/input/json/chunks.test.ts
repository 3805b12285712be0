import { describe, expect, test } from "vitest";
import { toBytes } from "../../support/csv.ts";
import { document, ndjson, plan } from "./reading.ts";

const wanted = plan(["id", "via.channel", "tags"], { messages: ["at", "text"] });

const records = [
  '{"id":"caf\\u00e9 🙏","via":{"channel":"web"},"tags":["a","\\"b\\""],"messages":[{"at":1.50,"text":"x\\ny"}, {}]}',
  '{ "messages" : [ { "at" : -1e3 , "text" : null } ] , "id" : true , "id" : 9007199254740993 }',
  '{"id":"\\ud83d\\ude4f\\ud800","other":{"deep":[[[{}],false]]},"tags":[]}',
];

/** Every way to cut the bytes in two, and byte by byte. */
function* cutsOf(text: string): Generator<number[]> {
  const { length } = toBytes(text);
  for (let cut = 0; cut <= length; cut++) yield [cut];
  yield Array.from({ length: length - 1 }, (_, index) => index + 1);
}

// With 4 bytes of room in front of a block nearly every unfinished record must go to a buffer of its own.
describe.each([64 * 1024, 4])("with %i bytes of room in front of a block, any cut gives the same", (room) => {
  test("records of NDJSON", async () => {
    const text = ["", records[0], '{"id":}', `\x1e${records[1]}\r`, " ", records[2], '{"id":"cut'].join("\n");
    const whole = await ndjson(text, wanted);
    expect([whole.records.length, whole.rejected.length, whole.blank, whole.notes.length]).toEqual([3, 2, 2, 4]);
    for (const cuts of cutsOf(text)) expect(await ndjson(text, wanted, { cuts, room })).toEqual(whole);
  });

  test.each([
    ["an array", [], ` [\n${records.join(",\n")} ,7]\r\n`],
    [
      "an array in an object",
      ["data", "payload"],
      `{"n":[1,"x"],"data":{"payload":[${records.join("\n,")}],"z":12.5e1},"m":null}`,
    ],
    ["one record", undefined, records[0] ?? ""],
  ])("records of %s", async (_, path, text) => {
    const whole = await document(text, path, wanted);
    expect(whole.records.length).toBe(path === undefined ? 1 : 3);
    for (const cuts of cutsOf(text)) expect(await document(text, path, wanted, { cuts, room })).toEqual(whole);
  });

  test.each([
    '[{"a":"b"},\n\n {"a": tru, "b":1}]',
    '[{"a":1},\n {"a":"\\u00',
    '[]\n {"a":1}',
    '{"x":\n-}',
    `${"[".repeat(64)}\n[`,
  ])("error for %j", async (text) => {
    const error = await document(text, [], wanted).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(Error);
    for (const cuts of cutsOf(text)) {
      const same = await document(text, [], wanted, { cuts, room }).catch((thrown: unknown) => thrown);
      expect(same).toEqual(error);
      expect(same).toMatchObject({ details: Object(error).details });
    }
  });
});
