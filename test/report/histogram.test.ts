import { describe, expect, test } from "vitest";
import { makeReport } from "../../src/pipeline.ts";
import { type Report, reportSchema } from "../../src/report/report.ts";
import { type Asked, requestOf } from "../support/report-of.ts";

/** On two days, over two channels; answered after 30 s, 45 s and an hour. */
const messages = `conversation_id,created_at,author_role,channel
1,2026-03-02T09:00:00Z,customer,chat
1,2026-03-02T09:00:30Z,agent,chat
2,2026-03-02T09:00:00Z,customer,email
2,2026-03-02T10:00:00Z,agent,email
3,2026-03-03T09:00:00Z,customer,chat
3,2026-03-03T09:00:45Z,agent,chat
`;

function report(asked: Asked, drawsCharts: boolean): Promise<Report> {
  const request = requestOf({ "messages.csv": messages }, asked);
  return makeReport({ ...request, question: { ...request.question, drawsCharts } });
}

/** The limits from which there are any first responses, in each row that tells it. */
const told = ({ rows }: Report) =>
  rows.flatMap(({ group, values }) => {
    const { histogram } = values["first-response-time"];
    if (histogram === undefined) return [];
    const counted = histogram.limits.map((limit, index) => [limit, histogram.counts[index]]);
    return [[group.channel ?? "all", Object.fromEntries(counted.filter(([, count]) => count > 0))]];
  });

describe("a report that charts are drawn from", () => {
  test("tells in the rows of the whole range how durations are distributed", async () => {
    const drawn = await report({ by: ["channel"], every: "day" }, true);
    expect(told(drawn)).toEqual([
      ["all", { 30: 2, 3600: 1 }],
      ["chat", { 30: 2 }],
      ["email", { 3600: 1 }],
    ]);
    expect(reportSchema.parse(drawn)).toEqual(drawn);
  });

  test("is the same report otherwise", async () => {
    const [drawn, plain] = [await report({ by: ["channel"] }, true), await report({ by: ["channel"] }, false)];
    expect(told(plain)).toEqual([]);
    const withoutHistograms: unknown = JSON.parse(
      JSON.stringify(drawn, (key, value: unknown) => (key === "histogram" ? undefined : value)),
    );
    expect(withoutHistograms).toEqual(plain);
  });

  test("does not say it of the range before", async () => {
    const range = { since: "2026-03-03", until: "2026-03-04" };
    const [total] = (await report({ range, compare: "previous", asOf: "2026-03-04" }, true)).rows;
    const { histogram, previous } = total.values["first-response-time"];
    expect(histogram?.counts.reduce((sum, count) => sum + count)).toBe(1);
    expect(previous).toMatchObject({ n: 2 });
    expect(previous).not.toHaveProperty("histogram");
  });
});

test("a promised time says of which metric it is the limit", async () => {
  const { rows } = await report({ compare: "previous" }, false);
  const target = (seconds: number) => ({ metric: "first-response-time", seconds });
  const parts = Object.entries(rows[0].values.sla.parts ?? {}).map(([name, part]) => [name, part.target]);
  expect(Object.fromEntries(parts)).toEqual({
    "first-response-time-email": target(86_400),
    "first-response-time-social-media": target(3600),
    "first-response-time-live-chat": target(60),
    overrun: undefined,
  });
});
