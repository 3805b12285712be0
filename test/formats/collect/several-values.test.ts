import { describe, expect, test } from "vitest";
import { metrics } from "../../../src/metrics/index.ts";
import { type Files, reportOf } from "../../support/report-of.ts";

async function grouped(files: Files, by: string, id = "csat") {
  const { rows, diagnostics } = await reportOf(files, {
    metrics: metrics.filter((metric) => metric.id === id),
    by: [by],
    asOf: "2026-04-01",
  });
  const groups = rows.map(({ group, values }) => [
    group[by] ?? "all",
    values[id].n,
    values[id].value ?? values[id].median,
  ]);
  const told = diagnostics.find(({ code }) => code === "several-values");
  return { groups: Object.fromEntries(groups.map(([name, ...rest]) => [name, rest])), told };
}

const header = "conversation_id,score,kind,at,Alasan,scale";
const answers = [
  "1,5,csat,2026-03-02T11:00:00Z,cepat,1-5",
  "1,2,csat,2026-03-05T11:00:00Z,lambat,1-5",
  "2,1,csat,2026-03-02T11:00:00Z,lambat,1-5",
  "3,5,csat,2026-03-03T11:00:00Z,cepat,1-5",
  "4,4,csat,2026-03-04T11:00:00Z,cepat,1-5",
  "4,1,csat,2026-03-06T11:00:00Z,lambat,1-5",
];
const list = (rows: readonly string[]) => [header, ...rows].join("\n");

describe("a column of answers that groups name", () => {
  test("has the value of the newest answer of a conversation, which is told", async () => {
    for (const rows of [answers, answers.toReversed()]) {
      const { groups, told } = await grouped({ "a.csv": list(rows) }, "Alasan");
      expect(groups).toMatchObject({ cepat: [1, 1], lambat: [3, 0] });
      expect(told).toMatchObject({ count: 2 });
    }
  });

  test("has that of the highest score where none has a time, which is the one that counts", async () => {
    const rows = answers.slice(0, 2).map((row) => row.replace(/2026[^,]*/, ""));
    const tickets = "id,created_at,status\n1,2026-03-01T11:00:00Z,closed";
    for (const survey of [list(rows), list(rows.toReversed())]) {
      const { groups, told } = await grouped({ "a.csv": survey, "b.csv": tickets }, "Alasan");
      expect(groups).toMatchObject({ cepat: [1, 1] });
      expect(told).toMatchObject({ count: 1 });
    }
  });

  test("has that of the answer before a survey that was not answered", async () => {
    const reminder = "3,,csat,2026-03-09T11:00:00Z,ulang,1-5";
    const { groups, told } = await grouped({ "a.csv": list([...answers.slice(3, 4), reminder]) }, "Alasan");
    expect(groups).toMatchObject({ cepat: [1, 1] });
    expect(told).toBeUndefined();
  });

  test("tells of answers of other kinds, in other files too", async () => {
    const nps = "2,9,nps,2026-03-01T11:00:00Z,harga,0-10";
    const { groups, told } = await grouped({ "a.csv": list(answers.slice(2, 4)), "b.csv": list([nps]) }, "Alasan");
    expect(groups).toMatchObject({ cepat: [1, 1], lambat: [1, 0] });
    expect(told).toMatchObject({ count: 1 });
  });

  test("is not told where all say the same, or nothing", async () => {
    const same = ["3,1,csat,2026-03-04T11:00:00Z,cepat,1-5", "3,5,csat,2026-03-05T11:00:00Z,,1-5"];
    expect((await grouped({ "a.csv": list([...answers.slice(2, 4), ...same]) }, "Alasan")).told).toBeUndefined();
  });
});

test("a column of messages that groups name has the value of the newest message, which is told", async () => {
  const log = `conversation_id,created_at,author_role,author
1,2026-03-02T09:00:00Z,customer,c1
1,2026-03-02T09:05:00Z,agent,Sari
1,2026-03-02T13:00:00Z,agent,Budi
2,2026-03-02T10:00:00Z,customer,c2
2,2026-03-02T10:01:00Z,agent,Budi`;
  const { groups, told } = await grouped({ "a.csv": log }, "author", "first-response-time");
  expect(groups).toMatchObject({ Budi: [2, 180] });
  expect(told).toMatchObject({ count: 2 });
});

test("a column of events that groups name has the value of the oldest event, which is told", async () => {
  const log = `conversation_id,at,event,Lokasi
1,2026-03-02T10:10:00Z,resolved,Bogor
1,2026-03-02T09:00:00Z,queued,Depok
2,2026-03-02T09:00:00Z,queued,Bogor
2,2026-03-02T09:30:00Z,resolved,`;
  const { groups, told } = await grouped({ "a.csv": log }, "Lokasi", "resolution-time");
  expect(groups).toMatchObject({ Depok: [1, 4200], Bogor: [1, 1800] });
  expect(told).toMatchObject({ count: 1 });
});
