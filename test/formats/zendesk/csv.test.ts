import { describe, expect, test } from "vitest";
import type { Fact } from "../../../src/model/fact.ts";
import { understand } from "../../support/reading.ts";

const minute = 60_000;
const header = [
  "Id",
  "Requester id",
  "Group",
  "Status",
  "Priority",
  "Via",
  "Created at",
  "Updated at",
  "Initially assigned at",
  "Solved at",
  "Resolution time",
  "Satisfaction Score",
  "Reopens",
  "Replies",
  "First reply time in minutes",
  "First reply time in minutes within business hours",
  "First resolution time in minutes",
  "First resolution time in minutes within business hours",
  "Full resolution time in minutes",
  "Full resolution time in minutes within business hours",
].join(",");

const rows = [
  "7,9001,Layanan,Solved,Urgent,Mail,2026-03-02 09:00:00,2026-03-02 12:00:00,2026-03-02 09:01:00,2026-03-02 11:30:00,3,Good,1,4,15,10,40,35,150,90",
  "8,9002,Layanan,Open,-,Web form,2026-03-02 10:00:00,2026-03-02 10:00:00,1900-01-01 00:00:00,1900-01-01 00:00:00,,Offered,0,0,,,,,,",
];

describe("Zendesk's export of tickets", async () => {
  const { conversations, inputs, notes } = await understand({ "export.csv": [header, ...rows].join("\n") });
  const [solved, open] = conversations;

  test("is recognised by its headers", () => {
    expect(inputs).toMatchObject([{ format: "zendesk-csv", used: 2 }]);
  });

  test('gives minutes as durations, on both clocks; the rounded hours of "Resolution time" are not used', () => {
    expect(solved?.reported.firstResponse).toEqual({ calendar: 15 * minute, business: 10 * minute });
    expect(solved?.reported.firstResolution).toEqual({ calendar: 40 * minute, business: 35 * minute });
    expect(solved?.reported.resolution).toEqual({ calendar: 150 * minute, business: 90 * minute });
    expect([solved?.reported.reopens, solved?.reported.replies]).toEqual([1, 4]);
    expect(open?.reported.resolution).toEqual({ calendar: undefined, business: undefined });
  });

  test("names channels, statuses and priorities with the model's words", () => {
    expect([solved?.channel, solved?.status, solved?.priority, solved?.customer]).toEqual([
      "email",
      "resolved",
      "urgent",
      "9001",
    ]);
    expect([open?.channel, open?.status, open?.priority]).toEqual(["web", "open", undefined]);
  });

  test("has tickets that were merged into others: a tag says so, and outweighs the status", async () => {
    const tagged = (row: string, tags: string) => `${row},${tags}`;
    const text = [`${header},Tags`, tagged(rows[0] ?? "", "vip closed_by_merge"), tagged(rows[1] ?? "", "vip")].join(
      "\n",
    );
    const merged = await understand({ "export.csv": text });
    expect(merged.conversations.map(({ status, tags }) => [status, tags])).toEqual([
      ["merged", ["closed_by_merge", "vip"]],
      ["open", ["vip"]],
    ]);
    expect(merged.notes.map(({ code }) => code)).toEqual(["no-value-sign"]);
  });

  test("tells of a merged ticket where nobody asks for tags, and of a newer row that is not merged", async () => {
    const [ticket = ""] = rows;
    const newer = ticket.replace("2026-03-02 12:00:00", "2026-03-02 13:00:00");
    const text = (...tickets: readonly string[]) => [`${header},Tags`, ...tickets].join("\n");
    const statuses = async (...tickets: readonly string[]) =>
      (await understand({ "a.csv": text(...tickets) }, { facts: new Set<Fact>(["status"]) })).conversations.map(
        ({ status }) => status,
      );
    expect(await statuses(`${ticket},closed_by_merge`)).toEqual(["merged"]);
    expect(await statuses(`${ticket},closed_by_merge`, `${newer},vip`)).toEqual(["resolved"]);
    expect(await statuses(`${newer},vip`, `${ticket},closed_by_merge`)).toEqual(["resolved"]);
    expect(await statuses(`${newer},closed_by_merge`, `${ticket},vip`)).toEqual(["merged"]);
  });

  test("writes 1900-01-01 where there is no time", () => {
    expect([solved?.resolvedAt, open?.resolvedAt]).toEqual([Date.UTC(2026, 2, 2, 11, 30), undefined]);
    expect(notes).toMatchObject([{ code: "no-value-sign", count: 1 }]);
  });

  test("has good, bad and offered for ratings", () => {
    expect([solved?.surveys, open?.surveys]).toMatchObject([[{ score: 1, scale: [0, 1] }], [{ score: undefined }]]);
  });
});
