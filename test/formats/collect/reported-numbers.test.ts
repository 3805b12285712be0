import { describe, expect, test } from "vitest";
import { understand } from "../../support/reading.ts";

const rows = (header: string, values: readonly string[]) =>
  [
    `id,status,created_at,${header}`,
    ...values.map((value, index) => `${index},open,2026-03-02T09:00:00Z,${value}`),
  ].join("\n");

async function reopensOf(...values: readonly string[]) {
  const { conversations, found, notes } = await understand({ "a.csv": rows("Reopens", values) });
  const codes = notes.map(({ code }) => code);
  return { reopens: conversations.map(({ reported }) => reported.reopens), isTold: found.has("reopens"), codes };
}

describe("a column of reopenings that says whether there was one", () => {
  test.each([
    ["in Indonesian", ["Ya", "Tidak", "-", "Sudah"], [1, 0, undefined, 1]],
    ["in English", ["yes", "No", "TRUE"], [1, 0, 1]],
    ["among numbers", ["0", "2", "Ya"], [0, 2, 1]],
    ["where most are words", ["Ya", "Tidak", "3"], [1, 0, 3]],
  ])("%s", async (_, values, reopens) => {
    expect(await reopensOf(...values)).toEqual({ reopens, isTold: true, codes: [] });
  });

  test("in other words: the odd one is left out and counted", async () => {
    expect(await reopensOf("Ya", "Tidak", "mungkin")).toEqual({
      reopens: [1, 0, undefined],
      isTold: true,
      codes: ["unreadable-number"],
    });
  });
});

describe("a column that cannot be read tells nothing", () => {
  test("of reopenings: no rate is 0 for want of words that are known", async () => {
    expect(await reopensOf("foo", "bar")).toEqual({
      reopens: [undefined, undefined],
      isTold: false,
      codes: ["column-left-out"],
    });
  });

  test("of reopenings, where it is blank throughout", async () => {
    expect(await reopensOf("", "")).toMatchObject({ isTold: false, codes: [] });
  });

  test.each([
    ["replies", "Replies", ["Ya", "Tidak"]],
    ["messageCount", "Messages", ["yes", "no"]],
    ["handle", "Handle time", ["long", "short"]],
    ["closedAt", "Closed at", ["soon", "later"]],
  ] as const)("of %s: how many and how long no yes tells", async (fact, header, values) => {
    const { found, notes } = await understand({ "a.csv": rows(header, values) });
    expect(found.has(fact)).toBe(false);
    expect(notes).toMatchObject([{ code: "column-left-out" }]);
  });
});

test("a column of times that is blank throughout tells that none of it happened", async () => {
  const { found } = await understand({ "a.csv": rows("Abandoned at", ["", ""]) });
  expect(found.has("abandonedAt")).toBe(true);
});

test("that a clock is read as hours and minutes is told, unless the header says it", async () => {
  const read = async (header: string) => {
    const { conversations, notes } = await understand({ "a.csv": rows(header, ["08:07"]) });
    return [conversations[0]?.reported.handle.calendar, ...notes.map(({ message }) => message)];
  };
  const message = 'column "Handle time" was read as hours and minutes; (mm:ss) in the header says otherwise';
  expect(await read("Handle time")).toEqual([29_220_000, message]);
  expect(await read("Handle time (hh:mm)")).toEqual([29_220_000]);
  expect(await read("Handle time (mm:ss)")).toEqual([487_000]);
});

describe("durations that Excel writes as fractions of a day", () => {
  const notice = (header: string) =>
    `column "${header}" was read as fractions of a day, as Excel writes durations; a unit in the header says otherwise`;

  test("are read as such, and this is told", async () => {
    const { conversations, notes } = await understand({ "a.csv": rows("Handle time", ["0.38400462962963", "0.5"]) });
    expect(conversations.map(({ reported }) => reported.handle.calendar)).toEqual([33_178_000, 43_200_000]);
    expect(notes).toEqual([{ code: "assumed-unit", message: notice("Handle time"), count: 1, examples: ["a.csv"] }]);
  });

  test("where moments could stand as well", async () => {
    const { conversations, notes } = await understand({ "a.csv": rows("First response time", ["0.00347222222222"]) });
    expect(conversations[0]?.reported.firstResponse.calendar).toBe(300_000);
    expect(notes.map(({ message }) => message)).toEqual([notice("First response time")]);
  });

  test("not where their header has a unit: a unit behind dalam is one", async () => {
    const text = rows("Waktu Respons Pertama dalam menit", ["0.50000001", "12"]);
    const { conversations, notes } = await understand({ "a.csv": text });
    expect(conversations.map(({ reported }) => reported.firstResponse.calendar)).toEqual([30_000, 720_000]);
    expect(notes).toEqual([]);
  });
});
