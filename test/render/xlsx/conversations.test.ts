import { expect, test } from "vitest";
import { conversationsSheet } from "../../../src/render/xlsx/conversations.ts";
import { figures, listingOf, row } from "../../support/listing.ts";
import { metrics } from "../../support/value.ts";

test("money of a part has its currency beside it, and each of several its amount", () => {
  const listed = { ...metrics.csat, parts: { revenue: { title: "Revenue", unit: "money" } } } as const;
  const dollars = figures({ value: 20, values: [20], agents: [null], categories: ["USD"] });
  const both = figures({
    values: [5, 7],
    agents: [null, null],
    categories: ["IDR", "USD"],
    amounts: { IDR: 5, USD: 7 },
  });
  const rows = [dollars, both].map((revenue) => row({ values: { csat: figures({ parts: { revenue } }) } }));
  const sheet = conversationsSheet(listingOf(rows, { metrics: [listed] }), () => 0);
  expect(sheet.columns.slice(-2).map(({ title }) => title)).toEqual([
    `${listed.title}: Revenue`,
    `${listed.title}: Revenue, currency`,
  ]);
  expect(sheet.rows.map((cells) => cells.slice(-2))).toEqual([
    [{ value: 20, format: "#,##0.00" }, "USD"],
    ["5; 7", "IDR; USD"],
  ]);
});
