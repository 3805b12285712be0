import { describe, expect, test } from "vitest";
import { sniffJson } from "../../../../src/input/json/sniffing/sniff.ts";

const pathIn = (document: object) => {
  const shape = sniffJson(new TextEncoder().encode(JSON.stringify(document)), true, "export.json");
  return shape.shape === "document" ? shape.path : shape.shape;
};

describe("an array under a usual key", () => {
  test("holds the records of a page, whose numbers are about all of them", () => {
    expect(pathIn({ expand: "names", startAt: 0, total: 1, issues: [{ id: "10007" }] })).toEqual(["issues"]);
  });

  test("is part of the document, and not its records, where its elements name the document's id", () => {
    expect(pathIn({ id: 301, status: 2, conversations: [{ id: 9, ticket_id: 301 }] })).toBeUndefined();
    expect(pathIn({ id: "301", conversations: [{ id: 9, ticket_id: 301 }] })).toBeUndefined();
  });

  test("is part of a document that has an id where it is empty", () => {
    expect(pathIn({ id: 301, conversations: [] })).toBeUndefined();
    expect(pathIn({ conversations: [] })).toEqual(["conversations"]);
  });

  test("holds the records where they name another id, or none", () => {
    expect(pathIn({ id: 7, conversations: [{ id: 9, ticket_id: 301 }] })).toEqual(["conversations"]);
    expect(pathIn({ id: 7, conversations: [{ id: 9, contact: { id: 7 } }] })).toEqual(["conversations"]);
    expect(pathIn({ conversations: [{ id: 9, ticket_id: 301 }] })).toEqual(["conversations"]);
  });
});

describe("a page of groups", () => {
  const group = { id: 70, url: "https://example.zendesk.com/api/v2/groups/70.json" };

  test("holds records where their addresses say that they are groups", () => {
    expect(pathIn({ groups: [group], next_page: null, count: 1 })).toEqual(["groups"]);
    expect(pathIn({ groups: [{ id: 70, url: "https://example.com/70" }], count: 1 })).toBeUndefined();
    expect(pathIn({ groups: [{ id: 70 }] })).toBeUndefined();
  });

  test("is none where tickets stand beside them, or it is a record with an id", () => {
    expect(pathIn({ groups: [group], tickets: [{ id: 1 }] })).toEqual(["tickets"]);
    expect(pathIn({ id: 7, groups: [group] })).toBeUndefined();
  });
});
