import { expect, test } from "vitest";
import { zone } from "../../../../src/time/zone.ts";
import { understand } from "../../../support/reading.ts";
import { reportOf } from "../../../support/report-of.ts";

const at = (text: string) => new Date(`2026-03-${text}Z`).getTime();
const header = "No Tiket,Waktu Masuk,Dibalas pada,Waktu Selesai";
const rows = ["A,2026-03-13 09:15,09:20,10:30", "B,2026-03-13 10:05,10:10,11:00", "C,2026-03-13 13:20,13:30,15:45"];
const many = Array.from({ length: 4 }, (_, round) => rows.map((row) => `${round}${row}`)).flat();

test("a resolution comes after the first response of its row", async () => {
  const late = "D,2026-03-13 09:00,23:50,00:20";
  const { conversations } = await understand({ "a.csv": [header, ...many, late].join("\n") });
  const last = conversations.at(-1);
  expect([last?.firstResponseAt, last?.resolvedAt]).toEqual([at("13T23:50"), at("14T00:20")]);
});

test("what is no time of day is left out and counted", async () => {
  const { conversations, notes } = await understand({
    "a.csv": [header, ...many, "X,2026-03-13 09:00,09:05,siang 12", "Y,2026-03-13 09:00,09:05,25:00"].join("\n"),
  });
  expect(conversations.slice(-2).map(({ resolvedAt }) => resolvedAt)).toEqual([undefined, undefined]);
  expect(notes).toContainEqual(expect.objectContaining({ code: "unreadable-time", count: 2 }));
});

test("the day is that of the zone which the creation's header names", async () => {
  const named = header.replace("Waktu Masuk", "Waktu Masuk (WIB)");
  const { conversations, notes } = await understand(
    { "a.csv": [named, ...rows].join("\n") },
    { zone: zone("UTC"), zoneGiven: false },
  );
  expect(conversations[0]?.resolvedAt).toBe(at("13T03:30"));
  expect(notes.map(({ code }) => code)).not.toContain("zone-assumed");
});

test("a time of day beside a creation with its offset is read in a zone, which is told where it was not given", async () => {
  const offset = [header, ...rows.map((row) => row.replace(" ", "T").replace(/(T\d\d:\d\d)/, "$1:00Z"))].join("\n");
  const { notes } = await understand({ "a.csv": offset }, { zoneGiven: false });
  expect(notes).toContainEqual(expect.objectContaining({ code: "zone-assumed" }));
});

test("a report has their durations", async () => {
  const { rows: reported } = await reportOf({ "a.csv": [header, ...rows].join("\n") });
  const { "first-response-time": response, "resolution-time": resolution } = reported[0]?.values ?? {};
  expect([response, resolution]).toMatchObject([
    { n: 3, min: 300, max: 600 },
    { n: 3, min: 3300, median: 4500, max: 8700 },
  ]);
});
