import { describe, expect, test } from "vitest";
import { programIn } from "../support/program-in.ts";

/** Ratings of 1 to 10, of which 9 and 10 are positive. */
const tickets =
  "id,status,created_at,csat\n" +
  [10, 9, 5, 4].map((score) => `${score},open,2026-03-02T09:00:00Z,${score}\n`).join("");

/** What a report on the tickets says of csat. */
const csatOf = (config: string, ...args: readonly string[]) => csatIn(tickets, config, ...args);

async function csatIn(text: string, config: string, ...args: readonly string[]) {
  const files = { "a.csv": text, "metrik.yaml": config };
  const { out, err, status } = await programIn(files, "report", "a.csv", "-m", "csat", "-f", "json", ...args);
  if (status !== 0) return { status, err };
  const { rows, diagnostics } = JSON.parse(out);
  const { n, value } = rows[0].values.csat;
  return { n, value, codes: diagnostics.map(({ code }: { code: string }) => code) };
}

describe("the scale of ratings", () => {
  test("that nothing declares is assumed, and a rating outside of it tells", async () => {
    expect(await csatOf("")).toMatchObject({ n: 2, value: 1, codes: ["assumed-scale"] });
  });

  test("is declared by the configuration or by an option, which comes first", async () => {
    const declared = { n: 4, value: 0.5, codes: [] };
    expect(await csatOf("input: { scale: { csat: 1-10 } }")).toMatchObject(declared);
    expect(await csatOf("", "--scale", "csat=1-10")).toMatchObject(declared);
    expect(await csatOf("input: { scale: { csat: 1-5, nps: 0-10 } }", "--scale", "csat=1-10")).toMatchObject(declared);
    expect(await csatOf("input: { scale: { csat: 1-10 } }", "--scale", "ces=1-5")).toMatchObject(declared);
  });

  test("that a header says stands above the configuration and an option, of which that is told", async () => {
    const headed = (config: string, ...args: readonly string[]) =>
      csatIn(tickets.replace("csat", "Kepuasan (1-10)"), config, ...args);
    expect(await headed("input: { scale: { csat: 1-5 } }")).toMatchObject({ n: 4, value: 0.5, codes: [] });
    expect(await headed("", "--scale", "csat=1-5")).toMatchObject({ n: 4, value: 0.5, codes: ["overruled-scale"] });
    expect(await headed("", "--scale", "csat=1-10")).toMatchObject({ n: 4, value: 0.5, codes: [] });
  });

  test("begins with 0 where that is said, which then is a rating", async () => {
    const fromNought =
      "id,status,created_at,CSAT (0-5)\n1,open,2026-03-02T09:00:00Z,0\n2,open,2026-03-02T09:00:00Z,4\n";
    expect(await csatIn(fromNought, "")).toMatchObject({ n: 2, value: 0.5, codes: [] });
  });

  test("decides which scores that were set to be positive hold", async () => {
    const positive = "metrics: { csat: { positive: [4, 5] } }";
    expect(await csatOf(positive, "--scale", "csat=1-10")).toMatchObject({ n: 4, value: 0.5 });
    const wide = "metrics: { csat: { positive: [5, 6, 7, 8, 9, 10] } }";
    expect(await csatOf(wide, "--scale", "csat=1-10")).toMatchObject({ n: 4, value: 0.75 });
  });

  test.each([
    ["1-10", '--scale takes kind=scale, not "1-10"'],
    ["cast=1-10", 'there is no kind of survey "cast"'],
    ["csat=ten", '"ten" is no scale'],
    ["csat=10-1", '"10-1" is no scale'],
  ])("is refused where it is none: %s", async (scale, message) => {
    expect(await csatOf("", "--scale", scale)).toMatchObject({ status: 2, err: expect.stringContaining(message) });
  });
});
