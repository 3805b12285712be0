import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { metricsOf } from "../src/metrics/index.ts";
import { dimension } from "../src/report/dimension.ts";
import type { Report, Value } from "../src/report/report.ts";
import { generatorFile, isBotOnly, isCounted, readShop } from "./fixtures/raw.ts";
import { metricOf, reportOfShop } from "./fixtures/reported.ts";
import { shopFacts } from "./fixtures/shop-facts.ts";

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

const reportOfShapes = (names: readonly string[], where = comparable): Promise<Report> =>
  reportOfShop(names, { ...asked, where });

const reportOfShape = (name: string, where = comparable): Promise<Report> => reportOfShapes([name], where);

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

/** No status, no event, no survey. */
const messagesCannotTell = [
  "backlog",
  "backlog-flow",
  "time-to-abandon",
  "resolution-time",
  "handle-time",
  "chat-duration",
  "service-level",
  "resolution-rate",
  "clean-resolution-rate",
  "first-contact-resolution",
  "reopen-rate",
  "escalation-rate",
  "transfer-rate",
  "success-rate",
  "missed-rate",
  "replies-per-ticket",
  "csat",
  "nps",
  "ces",
  "feedback",
];

/** No message but the first reply, no event, of surveys only satisfaction without comments. */
const ticketsCannotTell = [
  "reply-time",
  "next-reply-time",
  "chat-duration",
  "escalation-rate",
  "transfer-rate",
  "canned-response-rate",
  "nps",
  "ces",
  "feedback",
];

test("the files are those that the generator writes", () => {
  expect(() => execFileSync(process.execPath, [generatorFile("generate.mjs"), "--check"])).not.toThrow();
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
    ["next-reply-time", "tickets.csv has no messages but the first reply"],
    ["canned-response-rate", "tickets.csv has no messages but the first reply"],
  ])("%s, in two: %s", async (id) => {
    const [one, other] = await Promise.all([reportOfShape("conversations.ndjson"), reportOfShape("messages.csv")]);
    expect(numbersOf(metricOf(other, id))).toEqual(numbersOf(metricOf(one, id)));
  });

  test.each([
    ["wait-time", "messages.csv has no queue and no acceptance: it tells the first response only"],
    ["resolution-time", "messages.csv has no resolution"],
    ["service-level", "messages.csv has no queue"],
    ["resolution-rate", "messages.csv has neither status nor resolution"],
    ["reopen-rate", "messages.csv has no reopening"],
    ["success-rate", "messages.csv does not say what has ended"],
    ["missed-rate", "messages.csv does not say what has ended"],
    ["backlog", "messages.csv does not say what is open"],
    ["replies-per-ticket", "messages.csv does not say what is resolved"],
    ["csat", "messages.csv has no surveys"],
  ])("%s, in two: %s", async (id) => {
    const [one, other] = await Promise.all([reportOfShape("conversations.ndjson"), reportOfShape("tickets.csv")]);
    expect(numbersOf(metricOf(other, id))).toEqual(numbersOf(metricOf(one, id)));
  });

  test.each(["csat", "nps", "ces", "feedback"])("%s, where the surveys come as rows of their own", async (id) => {
    const [one, other] = await Promise.all([
      reportOfShape("conversations.ndjson"),
      reportOfShapes(["messages.csv", "surveys.csv"]),
    ]);
    expect(numbersOf(metricOf(other, id))).toEqual(numbersOf(metricOf(one, id)));
  });

  test("surveys that stand in the conversations too count once", async () => {
    const [one, other] = await Promise.all([
      reportOfShape("conversations.ndjson", []),
      reportOfShapes(["conversations.ndjson", "surveys.csv"], []),
    ]);
    expect(other.inputs.map(({ duplicates }) => duplicates)).toEqual([0, 276]);
    expect(other.rows).toEqual(one.rows);
  });

  test.each([
    ["messages.csv", "tickets.csv"],
    ["messages.csv", "surveys.csv"],
  ])("the nested shape says the same with %s and %s beside it", async (...others) => {
    const [together, alone] = await Promise.all([
      reportOfShapes(["conversations.ndjson", ...others], []),
      reportOfShape("conversations.ndjson", []),
    ]);
    const told = (report: Report) =>
      Object.entries(report.rows[0]?.values ?? {}).flatMap(([id, value]) =>
        id === "feedback" ? [] : [[id, numbersOf(value)]],
      );
    expect(told(together)).toEqual(told(alone));
  });

  test.each([
    ["messages.csv", messagesCannotTell],
    ["tickets.csv", ticketsCannotTell],
    ["conversations.ndjson", []],
  ])("%s says what it cannot tell", async (name, missing) => {
    const { unmeasurable } = await reportOfShape(name);
    const business = metricsOf("business").map(({ id }) => id);
    const told = unmeasurable.map(({ metric }) => metric).filter((id) => !business.includes(id));
    expect(told.toSorted()).toEqual(missing.toSorted());
  });
});

test("every instant within a conversation is another one", () => {
  const shared = shop.filter(({ messages, events, surveys }) => {
    const instants = [...messages.map(({ created_at }) => created_at), ...[...events, ...surveys].map(({ at }) => at)];
    return new Set(instants).size < instants.length;
  });
  expect(shared.map(({ id }) => id)).toEqual([]);
});

test("the README counts what is in the files", () => {
  const table = readFileSync(generatorFile("README.md"), "utf8").matchAll(/^\| ([^|]*?) *\| +(\d+) \|$/gm);
  expect(Object.fromEntries([...table].map(([, fact, number]) => [fact, Number(number)]))).toEqual(shopFacts(shop));
});
