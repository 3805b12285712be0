import { expect, test } from "vitest";
import { wordsOf } from "../../../src/language/words.ts";
import { readSection, settingsText } from "../../../src/render/document/accounting.ts";
import type { ReportInput } from "../../../src/report/report.ts";
import { shop } from "../../support/report.ts";

const words = wordsOf("en");

const calendars = [
  { name: "default", timeZone: "Asia/Jakarta" },
  { name: "night", timeZone: "UTC" },
];
const clockOf = (told: Partial<typeof shop>): string =>
  /Asia\/Jakarta, (.*), as of/.exec(settingsText({ ...shop, ...told }, words))?.[1] ?? "";

test("the clock, with the calendars of business hours where these are counted", () => {
  expect(clockOf({})).toBe("calendar hours");
  expect(clockOf({ calendars })).toBe("calendar hours");
  expect(clockOf({ hours: "business" })).toBe("business hours");
  expect(clockOf({ hours: "business", calendars })).toBe("business hours (default, night)");
});

test("a metric may be counted on the other clock", () => {
  const [volume] = shop.metrics;
  const metrics = [{ ...volume, hours: "business" as const }];
  expect(clockOf({ calendars, metrics })).toBe("calendar hours, business hours (default, night) where named");
});

test.each([
  ["en", "actor", "credited to the agent who acted"],
  ["en", "assignee", "credited to the assignee"],
  ["id", "actor", "dikreditkan ke agen yang bertindak"],
  ["id", "assignee", "dikreditkan ke agen yang ditugaskan"],
] as const)("who is credited, where that was asked: %s, %s", (language, credit, text) => {
  const told = settingsText({ ...shop, credit }, wordsOf(language)).split(", ");
  expect(told).toContain(text);
  expect(settingsText(shop, wordsOf(language)).split(", ")).toEqual(told.filter((part) => part !== text));
});

test("who is credited stands behind the instant that decides the period", () => {
  const told = settingsText({ ...shop, credit: "assignee", attribute: "event" }, words);
  expect(told).toContain("calendar hours, rates in the period of the end, credited to the assignee, as of");
});

test("a range within a day is told by the minute", () => {
  const period = { from: "2026-03-02T02:00:00.000Z", to: "2026-03-02T04:30:00.000Z" };
  expect(settingsText({ ...shop, period, timeZone: "Asia/Jakarta" }, words)).toMatch(
    /^2026-03-02 09:00 to 2026-03-02 11:30, Asia\/Jakarta,/,
  );
});

/** The rows of the files, without the title of their table. */
const filesTold = (inputs: readonly ReportInput[]): readonly (readonly string[])[] =>
  readSection({ ...shop, inputs: [...inputs] }, words).flatMap((block) =>
    block.kind === "table" ? block.bands.flatMap(({ rows }) => rows.map(({ cells }) => cells)) : [],
  );

const inputOf = (path: string, format = "tickets"): ReportInput => ({
  path,
  format,
  records: 3,
  used: 1,
  rejected: {},
  duplicates: 1,
  blank: 1,
});

const days = (count: number): readonly ReportInput[] =>
  Array.from({ length: count }, (_, day) => inputOf(`day-${day + 1}.csv`));

test("twenty files are told one by one, behind their sum", () => {
  expect(filesTold(days(20))).toEqual([
    ["total", "", "60", "20", "0", "20", "20"],
    ...days(20).map(({ path }) => [path, "tickets", "3", "1", "0", "1", "1"]),
  ]);
});

test("of more files those of a format are summed, but for those that had records rejected or none used", () => {
  const broken: ReportInput = { ...inputOf("broken.csv"), records: 5, rejected: { "bad-time": 2 } };
  const copy: ReportInput = { ...inputOf("copy.csv"), used: 0, duplicates: 3, blank: 0 };
  expect(filesTold([...days(10), broken, inputOf("chats.json", "messages"), copy, ...days(10)])).toEqual([
    ["total", "", "71", "22", "2", "25", "22"],
    ["20 files", "tickets", "60", "20", "0", "20", "20"],
    ["chats.json", "messages", "3", "1", "0", "1", "1"],
    ["broken.csv", "tickets", "5", "1", "2", "1", "1"],
    ["copy.csv", "tickets", "3", "0", "0", "3", "0"],
  ]);
});
