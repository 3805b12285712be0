import { describe, expect, test } from "vitest";
import { programIn } from "../../support/program-in.ts";

/** What csat comes to of these ratings in a format of one's own. */
async function csatOf(ratings: readonly string[], settings: string, input = "") {
  const config = [
    "formats:",
    "  desk:",
    "    marks: [Our Ref, Our Mark]",
    "    fields: { conversation: Our Ref, createdAt: Begun, csat: Our Mark }",
    `    ${settings}`,
    input,
  ].join("\n");
  const rows = ratings.map((rating, index) => `R-${index},2026-03-02T09:00:00Z,${rating}`);
  const files = { "metrik.yaml": config, "a.csv": ["Our Ref,Begun,Our Mark", ...rows].join("\n") };
  const { out } = await programIn(files, "report", "a.csv", "-m", "csat", "-f", "json");
  const {
    rows: [row],
    diagnostics,
  } = JSON.parse(out);
  const { n, value, excluded } = row.values.csat;
  return { n, value, excluded, codes: diagnostics.map(({ code }: { code: string }) => code) };
}

describe("ratings of a format of one's own", () => {
  test("stand on its scale, else on that of the run", async () => {
    const ofTen = { n: 2, value: 0.5, codes: [] };
    expect(await csatOf(["9", "5"], "scale: 1-10", "input: { scale: { csat: 1-5 } }")).toMatchObject(ofTen);
    expect(await csatOf(["9", "5"], "title: Desk", "input: { scale: { csat: 1-10 } }")).toMatchObject(ofTen);
  });

  test("may be words of its own", async () => {
    const words = "values: { csat: { Prima: 5, Payah: 1 } }";
    expect(await csatOf(["Prima", "Payah", "5"], words)).toMatchObject({ n: 3, value: 2 / 3, codes: [] });
  });

  test("that cannot be read are counted as such", async () => {
    expect(await csatOf(["5", "Prima", "", "offered"], "title: Desk")).toMatchObject({
      n: 1,
      excluded: { unreadable: 1, "not-surveyed": 1, offered: 1 },
      codes: ["unknown-rating"],
    });
  });

  test("that lie outside a scale which nothing declares are told", async () => {
    expect(await csatOf(["10", "4"], "title: Desk")).toMatchObject({ n: 1, codes: ["assumed-scale"] });
    expect(await csatOf(["10", "4"], "scale: 1-5")).toMatchObject({ n: 1, codes: [] });
  });
});
