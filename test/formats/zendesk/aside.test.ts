import { describe, expect, test } from "vitest";
import { asideOf } from "../../../src/formats/zendesk/aside.ts";
import { ndjson } from "../../support/ndjson.ts";
import { understand } from "../../support/reading.ts";
import { ticket } from "./records.ts";

const api = "https://example.zendesk.com/api/v2";
const group = (id: number, keys: object = {}) => ({
  url: `${api}/groups/${id}.json`,
  id,
  is_public: true,
  name: "Billing",
  description: "",
  default: false,
  deleted: false,
  created_at: "2025-01-01T00:00:00Z",
  updated_at: "2025-01-01T00:00:00Z",
  ...keys,
});
const tickets = { "tickets.ndjson": ndjson(ticket()) };

describe("what the API lists beside tickets", () => {
  const groups = [group(70), group(71)];
  test.each([
    ["a page", "groups.json", JSON.stringify({ groups, next_page: null, previous_page: null, count: 2 })],
    ["an array", "groups.json", JSON.stringify(groups)],
    ["lines", "groups.ndjson", ndjson(...groups)],
    ["a stream", "groups.ndjson", ndjson(...groups.map((data) => ({ stream: "groups", data })))],
    ["a table", "groups.csv", `url,id,name,created_at\n${api}/groups/70.json,70,Billing,2025-01-01T00:00:00Z\n`],
  ])("is passed over and told of: %s", async (_, name, text) => {
    const { conversations, inputs, notes, rejected } = await understand({ ...tickets, [name]: text });
    expect(conversations.map(({ id }) => id)).toEqual(["1001"]);
    expect(rejected).toEqual([]);
    expect(inputs[1]).toMatchObject({ format: "zendesk" });
    expect(notes).toMatchObject([{ code: "unused-stream", examples: ["groups"] }]);
  });

  test("organizations have a group and tags, as tickets do", async () => {
    const organization = {
      ...group(7),
      url: `${api}/organizations/7.json`,
      group_id: 70,
      tags: ["vip"],
      status: "open",
    };
    const { conversations, notes } = await understand({ ...tickets, "o.json": JSON.stringify([organization]) });
    expect(conversations).toHaveLength(1);
    expect(notes).toMatchObject([{ code: "unused-stream", examples: ["organizations"] }]);
  });

  test("is not what other addresses say, nor what lies among records that have them", async () => {
    for (const url of ["https://example.com/groups/70.json", `${api}/tickets/70.json`]) {
      const text = JSON.stringify([group(70, { url }), group(71)]);
      await expect(understand({ ...tickets, "groups.json": text }), url).rejects.toThrow("no column tells");
    }
  });
});

test("tickets and users are never passed over by their address", () => {
  expect(["tickets", "requests", "users", "search"].map((stream) => asideOf(`${api}/${stream}/7.json`))).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});
