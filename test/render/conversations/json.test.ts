import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { renderJson } from "../../../src/render/conversations/json.ts";
import { renderNdjson } from "../../../src/render/conversations/ndjson.ts";
import { type Listing, listingSchema } from "../../../src/report/listing/listing.ts";
import { listingOf, row, sample } from "../../support/listing.ts";
import { anyText, unseen } from "../../support/text.ts";

const json = (listing: Listing): string => [...renderJson(listing)].join("");
const ndjson = (listing: Listing): string => [...renderNdjson(listing)].join("");
const many = listingOf(Array.from({ length: 48 }, (_, index) => row({ id: String(index) })));

describe("json", () => {
  test.each([
    ["of some", sample],
    ["of none", listingOf([])],
    ["of many", many],
  ])("%s is one valid document with the head and all rows", (_, listing) => {
    const document = listingSchema.parse(JSON.parse(json(listing)));
    expect(document).toEqual({ ...listing.head, conversations: [...listing.rows] });
  });

  test("has a conversation on each line", () => {
    const lines = json(sample).split("\n");
    expect(lines.slice(-6).map((line) => line.slice(0, 14))).toEqual(
      ['  "conversatio', '    {"id":"A",', '    {"id":"B",', '    {"id":"C",', "  ]", "}", ""].slice(-6),
    );
    expect(json(listingOf([]))).toMatch(/\n {2}"conversations": \[\]\n\}\n$/);
  });

  test("keeps all values, with whom each is credited to", () => {
    expect(JSON.parse(json(sample)).conversations[1].values["reply-time"]).toEqual({
      value: 75,
      values: [30, 120],
      agents: ["Budi", "Sari"],
      excluded: { unanswered: 1, negative: 2 },
      sources: ["messages"],
    });
  });
});

describe("ndjson", () => {
  test("is a conversation a line, and nothing where there is none", () => {
    const lines = ndjson(sample).split("\n");
    expect(lines.pop()).toBe("");
    expect(lines.map((line) => JSON.parse(line))).toEqual([...sample.rows]);
    expect(ndjson(listingOf([]))).toBe("");
  });
});

test("a long listing comes in pieces", () => {
  expect([...renderNdjson(many)]).toHaveLength(3);
  expect([...renderJson(many)]).toHaveLength(5);
});

test("no text of the data reaches a terminal as a command, and all of it is kept", () => {
  fc.assert(
    fc.property(fc.array(anyText, { maxLength: 5 }), (texts) => {
      const listing = listingOf(texts.map((text) => row({ id: text, channel: text })));
      expect(json(listing)).not.toMatch(unseen);
      expect(ndjson(listing)).not.toMatch(unseen);
      const ids = JSON.parse(json(listing)).conversations.map(({ id }: { id: string }) => id);
      expect(ids).toEqual(texts);
    }),
  );
});
