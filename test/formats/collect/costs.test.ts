import { describe, expect, test } from "vitest";
import { zone } from "../../../src/time/zone.ts";
import { understand } from "../../support/reading.ts";

const header = "from,to,amount,currency,channel,team";
const january = Date.UTC(2026, 0, 1);
const february = Date.UTC(2026, 1, 1);

const read = (rows: readonly string[], columns = header) =>
  understand({ "costs.csv": `${[columns, ...rows].join("\n")}\n` });

test("the columns of a plain cost file; channels are named as those of conversations", async () => {
  const { commerce, inputs, found } = await read(["2026-01-01,2026-02-01,12500000,IDR,WA,Layanan"]);
  expect(commerce.costs).toEqual([
    {
      from: january,
      to: february,
      amount: { thousandths: 12_500_000_000, currency: "IDR" },
      channel: "whatsapp",
      team: "Layanan",
    },
  ]);
  expect(inputs).toMatchObject([{ format: "costs", records: 1, used: 1 }]);
  expect([...found]).toEqual(["costs"]);
});

test("dates without an offset are those of the report's zone, and a budget may lie ahead", async () => {
  const text = "Dari,Sampai,Biaya\n2026-01-01,2031-01-01,Rp5\n";
  const { commerce } = await understand({ "b.csv": text }, { zone: zone("Asia/Jakarta") });
  expect(commerce.costs).toMatchObject([
    { from: Date.UTC(2025, 11, 31, 17), to: Date.UTC(2030, 11, 31, 17), channel: undefined, team: undefined },
  ]);
});

test("two equal costs are two costs, and a notice says so", async () => {
  const row = "2026-01-01,2026-02-01,5000000,IDR,,";
  const others = [
    "2026-01-01,2026-02-01,5000001,IDR,,",
    "2026-01-01,2026-02-01,5000000,USD,,",
    "2026-01-01,2026-02-02,5000000,IDR,,",
    "2026-01-02,2026-02-01,5000000,IDR,,",
    "2026-01-01,2026-02-01,5000000,IDR,WA,",
    "2026-01-01,2026-02-01,5000000,IDR,,WA",
  ];
  const { commerce, inputs, notes } = await read([row, ...others, row]);
  expect(commerce.costs).toHaveLength(8);
  expect(inputs).toMatchObject([{ used: 8, duplicates: 0 }]);
  expect(notes).toMatchObject([{ code: "repeated-cost", count: 1, examples: ["costs.csv:9"] }]);
});

test("of a second copy of a list every cost is told of, in whichever file it stands", async () => {
  const list = `${header}\n2026-01-01,2026-02-01,5,IDR,,\n2026-02-01,2026-03-01,5,IDR,,\n`;
  const { notes } = await understand({ "a.csv": list, "b.csv": list });
  expect(notes).toMatchObject([{ code: "repeated-cost", count: 2, examples: ["b.csv:2", "b.csv:3"] }]);
});

describe("a row that cannot be used is rejected", () => {
  test.each([
    ["missing-time", ",2026-02-01,5,IDR,,"],
    ["missing-time", "2026-01-01,,5,IDR,,"],
    ["unreadable-time", "2026-01-01,soon,5,IDR,,"],
    ["ends-before-it-begins", "2026-01-01,2026-01-01,5,IDR,,"],
    ["missing-amount", "2026-01-01,2026-02-01,,IDR,,"],
    ["negative-amount", "2026-01-01,2026-02-01,-5,IDR,,"],
    ["unreadable-amount", "2026-01-01,2026-02-01,some,IDR,,"],
    ["repeated-header", header],
  ])("%s: %s", async (reason, row) => {
    const { rejected, commerce } = await read(["2026-01-01,2026-02-01,5.50,IDR,,", row]);
    expect(rejected.map(({ code, line }) => [code, line])).toEqual([[reason, 3]]);
    expect(commerce.costs).toHaveLength(1);
  });
});

test("whoever writes the last day of a month as the end is told that it is not in it", async () => {
  const { notes } = await read([
    "2026-01-01,2026-01-31,5,IDR,,",
    "2026-02-01,2026-03-01,5,IDR,,",
    "2026-03-02,2026-03-31,5,IDR,,",
    "2026-04-01,2026-04-15,5,IDR,,",
  ]);
  expect(notes).toMatchObject([{ code: "cost-without-its-last-day", count: 1, examples: ["costs.csv:2"] }]);
});
