import { describe, expect, test } from "vitest";
import { metrics as catalogue } from "../../../src/metrics/index.ts";
import type { Report } from "../../../src/report/report.ts";
import { textOf } from "../../support/html.ts";
import { byChannel, shop } from "../../support/report.ts";
import { absentIn, inside, partOf } from "./page-parts.ts";

/** The cells of each row of the table that is called so. */
function rowsOf(report: Report, caption: string, language: "en" | "id" = "en"): readonly (readonly string[])[] {
  const table = inside(partOf(report, "quality", language), "table").find((one) => textOf(one).startsWith(caption));
  const rows = table === undefined ? [] : inside(table, "tbody").flatMap((body) => inside(body, "tr"));
  return rows.map((row) => row.children.map((cell) => (typeof cell === "string" ? cell : textOf(cell))));
}

describe("what these inputs cannot measure", () => {
  test("is listed with what it needs, metrics with the same reason together", () => {
    expect(rowsOf(shop, "Not measurable here")).toEqual([
      ["Wait time, Time to abandon", "no queue or acceptance times"],
      ["NPS", "no nps surveys"],
    ]);
  });

  test("is listed in Indonesian, too", () => {
    const unmeasurable = [{ metric: "csat", title: "Customer satisfaction", reason: "needs ratings" }];
    expect(rowsOf({ ...shop, unmeasurable }, "Tidak dapat diukur di sini", "id")).toEqual([
      ["Kepuasan pelanggan", "perlu penilaian"],
    ]);
  });

  test("is no table where there is nothing in it", () => {
    expect(textOf(partOf(byChannel, "quality"))).not.toContain("Not measurable here");
  });
});

test("the part of business says what each of its metrics needs, although the report has none of them", () => {
  const business = catalogue.filter(({ family }) => family === "business");
  const unmeasurable = business.map(({ id, title }) => ({ metric: id, title, reason: `needs ${id}` }));
  expect(absentIn({ ...shop, unmeasurable })).toContain(
    "Business (needs conversion-rate; needs upsell-rate; needs cross-sell-rate; needs cost-per-interaction; " +
      "needs retention-rate; needs churn-rate; needs customer-lifetime-value)",
  );
});
