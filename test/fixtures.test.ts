import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { dimension } from "../src/report/dimension.ts";
import type { Report, Value } from "../src/report/report.ts";
import { isBotOnly, isCounted, readShop, shopFile } from "./fixtures/raw.ts";
import * as second from "./fixtures/second-computation.ts";
import { shopFacts } from "./fixtures/shop-facts.ts";
import { reportOf } from "./support/report-of.ts";

const shop = readShop();

/** The export was made at midnight after its last day. */
const asked = { timeZone: "Asia/Jakarta", asOf: "2026-03-23T00:00:00+07:00" };

/**
 * Only a status says that a conversation is spam or merged, and only messages say that a bot alone dealt with it: where the
 * shapes are compared, these are left out of all three by their ids.
 */
const comparable = shop
  .filter((one) => !isCounted(one) || isBotOnly(one))
  .map(({ id }) => ({ dimension: dimension("id"), isNot: true, value: id }));

const reportOfShape = (name: string, where = comparable): Promise<Report> =>
  reportOf({ [name]: readFileSync(shopFile(name)) }, { ...asked, where });

/** The numbers of a value, without where they came from and what was left out: those differ from shape to shape. */
const numbersOf = ({ n, value, numerator, mean, median, p90, min, max, ci95, distribution, categories }: Value) => ({
  n,
  value,
  numerator,
  mean,
  median,
  p90,
  min,
  max,
  ci95,
  distribution,
  categories,
});

const metricOf = (report: Report, id: string): Value => {
  const value = report.rows[0]?.values[id];
  if (value === undefined) throw new Error(`${id} is not measurable here`);
  return value;
};

test("the files are those that the generator writes", () => {
  expect(() => execFileSync(process.execPath, [shopFile("generate.mjs"), "--check"])).not.toThrow();
});

describe("the same facts in another shape give the same numbers", () => {
  const shapes = ["conversations.ndjson", "messages.csv", "tickets.csv"];

  test.each(["volume", "daily-volume", "channels", "tags", "first-response-time", "messages-per-chat"])(
    "%s, in all three",
    async (id) => {
      const [nested, ...others] = await Promise.all(shapes.map((shape) => reportOfShape(shape)));
      for (const other of others) {
        expect(numbersOf(metricOf(other, id))).toEqual(nested && numbersOf(metricOf(nested, id)));
      }
    },
  );

  test.each([
    ["reply-time", "tickets.csv has no messages but the first reply"],
    ["wait-time", "messages.csv has no queue and no acceptance: it tells the first response only"],
    ["resolution-time", "messages.csv has no resolution"],
    ["resolution-rate", "messages.csv has neither status nor resolution"],
    ["reopen-rate", "messages.csv has no reopening"],
    ["missed-rate", "messages.csv does not say what has ended"],
    ["backlog", "messages.csv does not say what is open"],
    ["replies-per-ticket", "messages.csv does not say what is resolved"],
    ["csat", "messages.csv has no surveys"],
  ])("%s, in two: %s", async (id) => {
    const [one, other] = await Promise.all([
      reportOfShape("conversations.ndjson"),
      reportOfShape(id === "reply-time" ? "messages.csv" : "tickets.csv"),
    ]);
    expect(numbersOf(metricOf(other, id))).toEqual(numbersOf(metricOf(one, id)));
  });

  test("all three together say what the nested one says", async () => {
    const files = Object.fromEntries(shapes.map((name) => [name, readFileSync(shopFile(name))]));
    const [together, alone] = await Promise.all([reportOf(files, asked), reportOfShape("conversations.ndjson", [])]);
    for (const id of ["volume", "first-response-time", "reply-time", "resolution-rate", "missed-rate"]) {
      expect(numbersOf(metricOf(together, id))).toEqual(numbersOf(metricOf(alone, id)));
    }
  });

  test.each([
    [
      "messages.csv",
      ["backlog", "resolution-time", "resolution-rate", "reopen-rate", "missed-rate", "replies-per-ticket", "csat"],
    ],
    ["tickets.csv", ["reply-time"]],
    ["conversations.ndjson", []],
  ])("%s says what it cannot tell", async (name, missing) => {
    const { unmeasurable } = await reportOfShape(name);
    expect(unmeasurable.map(({ metric }) => metric).toSorted()).toEqual(missing.toSorted());
  });
});

describe("a second computation, which shares nothing with the program, agrees", async () => {
  const report = await reportOfShape("conversations.ndjson", []);

  test("volume", () => expect(metricOf(report, "volume").value).toBe(second.volume(shop)));

  test.each([
    ["first-response-time", second.firstResponseTime(shop)],
    ["reply-time", second.replyTime(shop)],
    ["messages-per-chat", second.messagesPerChat(shop)],
    ["replies-per-ticket", second.repliesPerTicket(shop)],
  ] as const)("%s", (id, { n, mean, median, p90 }) => {
    const value = metricOf(report, id);
    expect(value.n).toBe(n);
    expect(value.mean).toBeCloseTo(mean, 9);
    expect(value.median).toBeCloseTo(median, 9);
    expect(value.p90).toBeCloseTo(p90, 9);
  });

  test.each([
    ["resolution-rate", second.resolutionRate(shop)],
    ["reopen-rate", second.reopenRate(shop)],
    ["missed-rate", second.missedRate(shop)],
    ["csat", second.satisfaction(shop)],
  ] as const)("%s", (id, { numerator, denominator }) => {
    const value = metricOf(report, id);
    expect([value.numerator, value.denominator]).toEqual([numerator, denominator]);
    expect(value.value).toBeCloseTo(numerator / denominator, 12);
  });
});

test("the README counts what is in the files", () => {
  const table = readFileSync(shopFile("README.md"), "utf8").matchAll(/^\| ([^|]*?) *\| +(\d+) \|$/gm);
  expect(Object.fromEntries([...table].map(([, fact, number]) => [fact, Number(number)]))).toEqual(shopFacts(shop));
});
