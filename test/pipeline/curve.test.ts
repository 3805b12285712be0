import { expect, test } from "vitest";
import { volume } from "../../src/metrics/volume.ts";
import { checkReport, makeReport } from "../../src/pipeline.ts";
import type { Report } from "../../src/report/report.ts";
import { type Asked, requestOf } from "../support/report-of.ts";

/** Two of Sari on the first day, one of Budi on the second. */
const tickets = `id,agent,created_at
A,Sari,2026-03-02T09:00:00Z
B,Sari,2026-03-02T10:00:00Z
C,Budi,2026-03-03T09:00:00Z
`;

const drawn = (asked: Asked) => ({
  ...requestOf({ "tickets.csv": tickets }, { metrics: [volume], ...asked }),
  drawsCurve: true,
});

const told = ({ every, rows }: Report) => [
  every,
  ...rows.map(({ group: { agent = "all" }, period, values }) => `${agent} ${period?.label} ${values.volume.value}`),
];

const curve = [
  "day",
  "all undefined 3",
  "Budi undefined 1",
  "Sari undefined 2",
  "all 2026-03-02 2",
  "all 2026-03-03 1",
];

test("the curve of a report with groups is that of everything", async () => {
  expect(told(await makeReport(drawn({ by: ["agent"] })))).toEqual(curve);
});

test("so is that of a check", async () => {
  const judging = { onNoData: "fail", judgedOn: "value", minimumN: 1 } as const;
  const request = { ...drawn({ by: ["agent"] }), gates: [], judging, finish: (report: Report) => report };
  expect(told(await checkReport(request))).toEqual(curve);
});

test("both are compared with what was before", async () => {
  const range = { since: "2026-03-03", until: "2026-03-04" };
  const { rows } = await makeReport(drawn({ by: ["agent"], range, compare: "previous", asOf: "2026-03-04" }));
  expect(rows.map(({ group: { agent = "all" }, values }) => [agent, values.volume.previous?.value])).toEqual([
    ["all", 2],
    ["Budi", 0],
    ["Sari", 2],
    ["all", 2],
  ]);
});

test.each([
  ["92 days", "2026-06-02", "day"],
  ["93 days", "2026-06-03", "week"],
  ["730 days", "2028-03-01", "week"],
  ["731 days", "2028-03-02", "month"],
])("the curve of %s is by a unit that gives few points", async (_, until, every) => {
  const report = await makeReport(drawn({ range: { since: "2026-03-02", until } }));
  expect(report.every).toBe(every);
});

test("groups are divided into the periods that are asked for", async () => {
  const { rows } = await makeReport(drawn({ by: ["agent"], every: "day" }));
  expect(rows.length).toBe(9);
});
