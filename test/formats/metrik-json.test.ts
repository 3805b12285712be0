import { describe, expect, test } from "vitest";
import { fieldNames } from "../../src/formats/index.ts";
import { metrikJson } from "../../src/formats/metrik-json.ts";
import { detectFormat } from "../../src/formats/recognise/detect.ts";
import type { Sample } from "../../src/formats/recognise/sample.ts";

const sample = (columns: readonly string[], lists: Readonly<Record<string, readonly string[]>> = {}): Sample => ({
  columns,
  values: columns.map(() => []),
  lists: new Map(Object.entries(lists).map(([name, keys]) => [name, sample(keys)])),
});

const said = ["created_at", "author_role", "author"];

describe("is recognised", () => {
  test.each(["messages", "events", "surveys"])(
    "by a list of %s inside a record, by which alone it has a sign",
    (list) => {
      const detection = detectFormat(sample(["id", "channel"], { [list]: ["at"] }), new Map(), undefined);
      expect(detection.format.id).toBe("metrik");
      expect(detection.matches.get("conversation")?.header).toBe("id");
      expect(detection.reasons).toEqual([`marks found: ${list}`]);
    },
  );

  test("though the records look like a ticket list too", () => {
    const columns = ["id", "status", "channel", "created_at", "resolved_at"];
    expect(detectFormat(sample(columns), new Map(), undefined).format.id).toBe("tickets");
    expect(detectFormat(sample(columns, { messages: said }), new Map(), undefined).format.id).toBe("metrik");
  });

  test("not by lists of anything else", () => {
    expect(metrikJson.signature?.(sample(["id"], { attachments: ["name"], tags: [] }))).toEqual([]);
  });

  test("not without an id", () => {
    expect(() => detectFormat(sample(["channel"], { messages: said }), new Map(), undefined)).toThrow(
      expect.objectContaining({ code: "unknown-format" }),
    );
  });
});

describe("inside its lists", () => {
  const fieldsOf = (list: string) => metrikJson.lists?.[list]?.fields.map(({ name }) => name) ?? [];

  test("nothing names the conversation again, which the record outside does", () => {
    for (const list of ["messages", "events", "surveys"]) expect(fieldsOf(list)).not.toContain("conversation");
  });

  test("stand a message's, an event's and a survey's own fields", () => {
    expect(fieldsOf("messages").sort()).toEqual([
      "at",
      "author",
      "body",
      "bot",
      "canned",
      "messageId",
      "role",
      "visibility",
    ]);
    expect(fieldsOf("events").sort()).toEqual(["actor", "actorRole", "at", "event", "to"]);
    expect(fieldsOf("surveys").sort()).toEqual(["agent", "at", "comment", "kind", "scale", "score"]);
  });

  test("all fields can be mapped", () => {
    for (const name of [...fieldsOf("messages"), ...fieldsOf("events"), ...fieldsOf("surveys")]) {
      expect(fieldNames).toContain(name);
    }
  });
});
