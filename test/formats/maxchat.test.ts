import { describe, expect, test } from "vitest";
import type { ReadSettings } from "../../src/formats/settings/read-settings.ts";
import { zone } from "../../src/time/zone.ts";
import { understand } from "../support/reading.ts";
import { reportOf } from "../support/report-of.ts";
import { marksOf } from "./translate/read-with.ts";

const header =
  "Ticket ID,Agent Name,Customer Name,Date,Customer First Message Time,Agent First Response Time,Resolved Time";

const read = (rows: readonly string[], settings: Partial<ReadSettings> = {}) =>
  understand({ "report.csv": [header, ...rows].join("\n") }, settings);

const at = (day: number, hour: number, minute: number): number => Date.UTC(2026, 2, day, hour, minute);

/** A day above 12 shows which of the two numbers is the day. */
const plain = "T-1,Sari,Ana,28/03/2026,09:15:00,09:20:00,10:00:00";

test("the day and the times stand in columns of their own, and are joined", async () => {
  const { conversations, inputs } = await read([plain]);
  expect(inputs).toMatchObject([{ format: "maxchat", used: 1 }]);
  expect(conversations).toMatchObject([
    {
      id: "T-1",
      assignee: "Sari",
      customer: "Ana",
      createdAt: at(28, 9, 15),
      firstResponseAt: at(28, 9, 20),
      resolvedAt: at(28, 10, 0),
    },
  ]);
});

describe("a time before the one in front of it is of the next day", () => {
  test.each([
    ["T-2,Sari,Ana,28/03/2026,23:50:00,00:05:00,00:20:00", at(29, 0, 5), at(29, 0, 20)],
    ["T-2,Sari,Ana,28/03/2026,23:50:00,23:55:00,00:20:00", at(28, 23, 55), at(29, 0, 20)],
    ["T-2,Sari,Ana,28/03/2026,23:50:00,,00:20:00", undefined, at(29, 0, 20)],
    ["T-2,Sari,Ana,28/03/2026,23:50:00,23:50:00,", at(28, 23, 50), undefined],
  ])("%s", async (row, firstResponseAt, resolvedAt) => {
    expect((await read([row])).conversations).toMatchObject([{ firstResponseAt, resolvedAt }]);
  });

  test("also where the clock was changed in between", async () => {
    const row = "T-2,Sari,Ana,28/03/2026,23:50:00,03:40:00,";
    const { conversations } = await read([row], { zone: zone("Europe/Berlin") });
    // 28 March 22:50 UTC, and 29 March 01:40 UTC: summer time began in the night.
    expect(conversations).toMatchObject([{ createdAt: at(28, 22, 50), firstResponseAt: at(29, 1, 40) }]);
  });

  test("which is counted", async () => {
    const { notes } = await read(["T-2,Sari,Ana,28/03/2026,23:50:00,00:05:00,00:20:00", plain]);
    expect(notes.map(({ code, count, examples }) => [code, count, examples])).toEqual([
      ["next-day", 1, ["report.csv:2"]],
      ["next-day", 1, ["report.csv:2"]],
      ["day-not-told", 2, ["report.csv:2", "report.csv:3"]],
    ]);
  });

  test("unless that is twelve hours later or more: then the day alone is known, of it and of what follows", async () => {
    const text = [header, "T-2,Sari,Ana,28/03/2026,10:00:00,09:58:00,11:00:00"].join("\n");
    const { rows, diagnostics } = await reportOf({ "report.csv": text });
    const { "first-response-time": response, "resolution-time": resolution, "resolution-rate": rate } = rows[0].values;
    expect([response.excluded, resolution.excluded]).toEqual([{ "day-alone": 1 }, { "day-alone": 1 }]);
    expect(rate).toMatchObject({ n: 1, value: 1 });
    expect(diagnostics.map(({ code, count }) => [code, count])).toContainEqual(["unsure-day", 1]);
  });
});

test("the midnights of other tickets are times all the same", async () => {
  const unsure = "T-2,Sari,Ana,28/03/2026,10:00:00,09:58:00,";
  const text = [header, unsure, "T-3,Sari,Ana,28/03/2026,23:50:00,00:00:00,"].join("\n");
  const { "first-response-time": response } = (await reportOf({ "report.csv": text })).rows[0]?.values ?? {};
  expect(response).toMatchObject({ n: 1, max: 600, excluded: { "day-alone": 1 } });
});

test("how long it took", async () => {
  const text = [header, "T-2,Sari,Ana,28/03/2026,23:50:00,00:05:00,00:20:00"].join("\n");
  const values = (await reportOf({ "report.csv": text })).rows[0]?.values ?? {};
  expect(values["first-response-time"]).toMatchObject({ n: 1, mean: 900 });
  expect(values["resolution-time"]).toMatchObject({ n: 1, mean: 1800 });
});

test("what took longer than a day cannot be told, which is said", async () => {
  const { notes } = await read([plain]);
  expect(notes.map(({ code, count }) => [code, count])).toContainEqual(["day-not-told", 1]);
});

test("a day that can be read in two ways is refused, until somebody says which", async () => {
  const row = plain.replace("28/03/2026", "02/03/2026");
  await expect(read([row])).rejects.toMatchObject({ code: "ambiguous-day-month" });
  const { conversations } = await read([row], { dateFormat: "dd/MM/yyyy HH:mm:ss" });
  expect(conversations[0]?.createdAt).toBe(at(2, 9, 15));
});

test("times are of the zone that the run names", async () => {
  const { conversations } = await read([plain], { zone: zone("Asia/Jakarta") });
  expect(conversations[0]?.createdAt).toBe(at(28, 2, 15));
});

test("rows without an id or a time are refused", async () => {
  const { rejected } = await read([plain, plain.replace("T-1", ""), plain.replace("28/03/2026", "")]);
  expect(rejected.map(({ code }) => code)).toEqual(["missing-conversation-id", "missing-time"]);
});

test("another report with some of the columns is not taken for it", () => {
  expect(marksOf("maxchat", ...header.split(","))).not.toEqual([]);
  expect(marksOf("maxchat", "Ticket ID", "Agent First Response Time", "Resolved Time")).toEqual([]);
});
