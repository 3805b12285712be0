import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { renderCsv } from "../../../src/render/conversations/csv.ts";
import type { ConversationRow, Listing } from "../../../src/report/listing/listing.ts";
import { figures, listingOf, row, sample } from "../../support/listing.ts";
import { anyText, commandLine, naughtyNames } from "../../support/text.ts";
import { metrics } from "../../support/value.ts";

const textOf = (listing: Listing): string => [...renderCsv(listing)].join("");

type Line = Readonly<Record<string, string>>;
const linesOf = (listing: Listing): readonly Line[] => parse(textOf(listing), { columns: true });

describe("a line for each conversation", () => {
  test("begins with what it is", () => {
    const [first] = linesOf(sample);
    expect(Object.values(first).slice(0, 9)).toEqual([
      "A",
      "2026-03-02T09:00:00.000Z",
      "email",
      "resolved",
      "high",
      "North",
      "Sari",
      "C-1",
      "",
    ]);
  });

  test("has columns for each metric and its parts", () => {
    expect(textOf(sample).split("\n")[0]).toBe(
      "id,created_at,channel,status,priority,team,assignee,customer,excluded," +
        "first-response-time,first-response-time.n,first-response-time.agents,first-response-time.excluded," +
        "first-response-time.customer," +
        "reply-time,reply-time.n,reply-time.agents,reply-time.excluded," +
        "csat,csat.n,csat.agents,csat.excluded,tags,tags.n,tags.agents,tags.excluded,approximate",
    );
  });

  test("has the mean of several values, of how many, of whom, and what was left out", () => {
    expect(linesOf(sample)[1]).toMatchObject({
      id: "B",
      "first-response-time.customer": "30",
      "reply-time": "75",
      "reply-time.n": "2",
      "reply-time.agents": "Budi; Sari",
      "reply-time.excluded": "unanswered; negative",
      csat: "0",
      tags: "refund; order",
      "tags.n": "1",
      approximate: "",
    });
  });

  test("is empty where there is no value, and says why", () => {
    expect(linesOf(sample)[2]).toMatchObject({
      id: "C",
      created_at: "",
      excluded: "spam",
      "first-response-time": "",
      "first-response-time.n": "0",
      "first-response-time.agents": "",
      "first-response-time.excluded": "unanswered",
      "first-response-time.customer": "",
    });
  });

  test("names the metrics that rest on estimates", () => {
    expect(linesOf(sample).map(({ approximate }) => approximate)).toEqual(["reply-time", "", ""]);
  });

  test("has the currency of money beside it", () => {
    const sales = { ...metrics.csat, id: "sales", kind: "distribution", unit: "money", parts: {} } as const;
    const idr = figures({ value: 5000, values: [5000], agents: [null], categories: ["IDR"] });
    const both = figures({
      values: [1, 2],
      agents: [null, null],
      categories: ["IDR", "USD"],
      amounts: { IDR: 1, USD: 2 },
    });
    const rows = [row({ values: { sales: idr } }), row({ values: { sales: both } })];
    expect(linesOf(listingOf(rows, { metrics: [sales] }))).toMatchObject([
      { sales: "5000", "sales.currency": "IDR" },
      { sales: "1; 2", "sales.currency": "IDR; USD", "sales.n": "2" },
    ]);
  });

  test("has that of a part's money too", () => {
    const listed = { ...metrics.csat, parts: { revenue: { title: "Revenue", unit: "money" } } } as const;
    const revenue = figures({ value: 20, values: [20], agents: [null], categories: ["USD"] });
    const rows = [
      row({ values: { csat: { ...figures({}), parts: { revenue } } } }),
      row({ values: { csat: figures({}) } }),
    ];
    expect(linesOf(listingOf(rows, { metrics: [listed] }))).toMatchObject([
      { "csat.revenue": "20", "csat.revenue.currency": "USD" },
      { "csat.revenue": "", "csat.revenue.currency": "" },
    ]);
  });
});

test("a listing of nothing is the line of titles", () => {
  expect(textOf(listingOf([])).split("\n")).toHaveLength(2);
});

test("a long listing comes in pieces, none of which is large", () => {
  const long = listingOf(Array.from({ length: 200 }, (_, index) => row({ id: String(index) })));
  expect(Math.max(...[...renderCsv(long)].map(({ length }) => length))).toBeLessThan(textOf(long).length / 9);
  expect(linesOf(long).map(({ id }) => id)).toEqual([...long.rows].map(({ id }) => id));
});

/** A conversation that has a text wherever data can put it. */
const telling = (text: string): ConversationRow =>
  row({
    id: text,
    channel: text,
    assignee: text,
    values: { ...row().values, tags: figures({ value: 1, values: [1], agents: [text], categories: [text] }) },
  });

describe("whatever the data says", () => {
  test("no cell is a formula, no line a command, and the columns stay", () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1, maxLength: 5 }), (texts) => {
        const text = textOf(listingOf(texts.map(telling)));
        expect(text).not.toMatch(commandLine);
        const cells: readonly string[][] = parse(text);
        expect(cells).toHaveLength(texts.length + 1);
        for (const cell of cells.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r\n\0 ＝＋－＠]/);
      }),
    );
  });

  test("names that some data really has come out as they are, apart from the guard", () => {
    const plain = naughtyNames.filter(
      (name) =>
        /^[^\s\0=+\-@＝:#\p{Cc}\p{Bidi_Control}][^\p{Cc}\p{Bidi_Control}]*$/u.test(name) && !commandLine.test(name),
    );
    expect(linesOf(listingOf(plain.map(telling))).map(({ id }) => id)).toEqual(plain);
  });
});
