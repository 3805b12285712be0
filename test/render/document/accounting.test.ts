import { expect, test } from "vitest";
import { wordsOf } from "../../../src/language/words.ts";
import { settingsText } from "../../../src/render/document/accounting.ts";
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
