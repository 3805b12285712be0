import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MetrikError } from "../../src/errors.ts";
import { parseReport } from "../../src/report/parse-report.ts";
import { byChannel, byDay, empty, shop } from "../support/report.ts";

const parse = (value: unknown) => parseReport(value, "may.json", "0.1.0");
const [total, ...groups] = byChannel.rows;

test("a report that was saved is the report", () => {
  for (const report of [shop, byChannel, byDay, empty])
    expect(parse(JSON.parse(JSON.stringify(report)))).toEqual(report);
});

describe("what is no report is called by its name", () => {
  const { schemaVersion, ...nameless } = shop;
  test.each([
    { value: [shop], what: "a JSON array" },
    { value: null, what: "a single JSON value" },
    { value: "report", what: "a single JSON value" },
    { value: {}, what: "JSON without schemaVersion and metrik" },
    { value: nameless, what: "JSON without schemaVersion and metrik" },
    { value: { ...shop, schemaVersion: "1" }, what: "JSON without schemaVersion and metrik" },
    { value: { ...shop, conversations: [], matching: 0 }, what: "a listing of metrik conversations" },
  ])("$what", ({ value, what }) => {
    expect(() => parse(value)).toThrow(
      expect.objectContaining({
        status: 3,
        code: "no-report",
        message: `is not a saved report: it is ${what}`,
        details: { file: "may.json", help: "a saved report is what metrik report … -o report.json writes" },
      }),
    );
  });
});

test("a report of a newer metrik is not misread", () => {
  expect(() => parse({ ...shop, schemaVersion: 2, metrik: "3.0.0", rows: {} })).toThrow(
    expect.objectContaining({
      status: 3,
      code: "newer-report",
      message: "the report is newer than this metrik: made by metrik 3.0.0, schemaVersion 2",
      details: {
        file: "may.json",
        help: "metrik 0.1.0 reads schemaVersion 1: use the metrik that made it, or a newer one",
      },
    }),
  );
});

describe("what is wrong with a report is named by its path", () => {
  const [row] = shop.rows;
  const { backlog } = row.values;
  const csat = { ...row.values.csat, n: "180" };
  const age = { ...backlog.parts?.age, unit: "minutes" };
  const unitsHelp = 'Invalid option: expected one of "seconds"|"ratio"|"count"|"score"|"money"';
  test.each([
    {
      what: "a text for a number",
      report: { ...shop, rows: [{ ...row, values: { ...row.values, csat } }] },
      message: "rows[0].values.csat.n: Invalid input: expected number, received string",
    },
    { what: "a key that nobody knows", report: { ...shop, extra: 1 }, message: 'Unrecognized key: "extra"' },
    { what: "an older schema", report: { ...shop, schemaVersion: 0 }, message: "schemaVersion: " },
    { what: "a zone that there is not", report: { ...shop, timeZone: "Mars/Base" }, message: "timeZone: " },
    {
      what: "a metric with a name that every object has",
      report: { ...shop, metrics: [{ ...shop.metrics[0], id: "constructor" }] },
      message: "metrics[0]: ",
    },
    {
      what: "a unit of a metric that there is not",
      report: { ...shop, metrics: [{ ...shop.metrics[0], unit: "minutes" }] },
      message: `metrics[0].unit: ${unitsHelp}`,
    },
    {
      what: "a unit of a part that there is not",
      report: {
        ...shop,
        rows: [{ ...row, values: { ...row.values, backlog: { ...backlog, parts: { age } } } }],
      },
      message: `rows[0].values.backlog.parts.age.unit: ${unitsHelp}`,
    },
    {
      what: "a length of periods that there is not",
      report: { ...byDay, every: "fortnight" },
      message: 'every: Invalid option: expected one of "hour"|"day"|"week"|"month"|"quarter"|"year"',
    },
    { what: "no rows", report: { ...shop, rows: [] }, message: "rows: there is no total" },
    {
      what: "a period backwards",
      report: { ...shop, period: { from: "2026-03-02T00:00:00Z", to: "2026-03-01T00:00:00Z" } },
      message: "period: it ends before it begins",
    },
    {
      what: "a period of no length",
      report: { ...shop, period: { from: "2026-03-02T00:00:00Z", to: "2026-03-02T00:00:00Z" } },
      message: "period: it ends before it begins",
    },
    { what: "the total behind the groups", report: { ...byChannel, rows: [...groups, total] }, message: "rows[0]: " },
    { what: "a second total", report: { ...byChannel, rows: [total, total] }, message: "rows[1]: " },
    {
      what: "groups of a dimension that is not said",
      report: { ...byChannel, by: ["team"] },
      message: "rows[1]: its group or period does not fit its place",
    },
    { what: "groups of fewer dimensions", report: { ...byChannel, by: ["channel", "team"] }, message: "rows[1]: " },
    {
      what: "a row whose period is backwards",
      report: {
        ...byDay,
        rows: byDay.rows.map(({ period, ...others }) => ({
          ...others,
          period: period && { ...period, from: period.to, to: period.from },
        })),
      },
      message: "rows[1]: ",
    },
  ])("$what", ({ report, message }) => {
    expect(() => parse(report)).toThrow(
      expect.objectContaining({
        status: 3,
        code: "bad-report",
        message: expect.stringContaining(`the report is not as metrik writes it: ${message}`),
        details: expect.objectContaining({ file: "may.json" }),
      }),
    );
  });

  test("with who made it", () => {
    expect(() => parse({ ...shop, metrik: "0.0.9", rows: [] })).toThrow(
      expect.objectContaining({
        details: {
          file: "may.json",
          notes: ["made by metrik 0.0.9, schemaVersion 1; this is metrik 0.1.0"],
          help: "save it once more: metrik report … -o report.json",
        },
      }),
    );
  });
});

test("a name that means something to objects is nothing special", () => {
  const text = JSON.stringify({
    ...byChannel,
    by: ["__key__"],
    rows: [total, { ...groups[0], group: { __key__: "a" } }],
  });
  expect(() => parse(JSON.parse(text.replaceAll("__key__", "__proto__")))).toThrow(
    expect.objectContaining({ code: "bad-report" }),
  );
  expect(Reflect.has({}, "a")).toBe(false);
});

test("whatever it is given, it is a report or an error of its own", () => {
  const paths = fc.constantFrom(
    "period",
    "timeZone",
    "by",
    "every",
    "rows",
    "metrics",
    "hours",
    "inputs",
    "comparison",
  );
  fc.assert(
    fc.property(paths, fc.jsonValue(), (path, value) => {
      try {
        expect(parse({ ...shop, [path]: value })).toMatchObject({ schemaVersion: 1 });
      } catch (error) {
        expect(error).toBeInstanceOf(MetrikError);
      }
    }),
  );
});
