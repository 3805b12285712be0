import { describe, expect, test } from "vitest";
import { makeReport } from "../../src/pipeline.ts";
import { breakdownsOf } from "../../src/report/breakdown.ts";
import { dimension } from "../../src/report/dimension.ts";
import type { Report } from "../../src/report/report.ts";
import { type Asked, type Files, requestOf } from "../support/report-of.ts";

const messages = `conversation_id,channel,author_role,author,created_at
A,email,customer,c1,2026-03-02T09:00:00Z
A,email,agent,Sari,2026-03-02T09:01:00Z
B,email,customer,c2,2026-03-03T09:00:00Z
B,email,agent,Budi,2026-03-03T09:02:00Z
C,whatsapp,customer,c3,2026-03-04T09:00:00Z
C,whatsapp,agent,Sari,2026-03-04T09:03:00Z
`;
const range: Asked = { range: { since: "2026-03-03", until: "2026-03-05" }, compare: "previous", every: "day" };

/** The report of files with the breakdowns that a page shows. */
async function broken(files: Files, asked: Asked = {}): Promise<Report> {
  // All columns of the dimensions are read.
  const request = requestOf(files, { ...asked, by: ["channel", "agent"] });
  const question = { ...request.question, by: (asked.by ?? []).map(dimension) };
  return makeReport({ ...request, question, breakdowns: breakdownsOf(question) });
}

const volumesOf = ({ breakdowns = [] }: Report) =>
  breakdowns.map(({ by, rows }) => [by, rows.map(({ group, values }) => [Object.values(group)[0], values.volume.n])]);

describe("breakdowns", () => {
  test("are the groups that a report by them has", async () => {
    const report = await broken({ "messages.csv": messages });
    expect(volumesOf(report)).toEqual([
      [
        ["channel"],
        [
          ["email", 2],
          ["whatsapp", 1],
        ],
      ],
      [
        ["agent"],
        [
          ["(none)", 0],
          ["Budi", 1],
          ["Sari", 2],
        ],
      ],
    ]);
    const grouped = await makeReport(requestOf({ "messages.csv": messages }, { by: ["channel"] }));
    const ids = Object.keys(report.breakdowns?.[0]?.rows[0]?.values ?? {});
    expect(ids).toContain("first-response-time");
    const expected = grouped.rows.slice(1).map(({ values }) => ids.map((id) => values[id]));
    expect(report.breakdowns?.[0]?.rows.map(({ values }) => ids.map((id) => values[id]))).toEqual(expected);
  });

  test("are of the whole range where the report has periods, and compared as it is", async () => {
    const report = await broken({ "messages.csv": messages }, range);
    expect(report.rows.map(({ period }) => period?.label)).toEqual([undefined, "2026-03-03", "2026-03-04"]);
    const rows = report.breakdowns?.[0]?.rows ?? [];
    expect(rows.map(({ period }) => period)).toEqual([null, null]);
    expect(rows.map(({ group, values: { volume } }) => [group.channel, volume.value, volume.previous?.value])).toEqual([
      ["email", 1, 1],
      ["whatsapp", 1, 0],
    ]);
  });

  test("are left out where no input tells their dimension", async () => {
    const files = { "tickets.csv": "id,status,created_at,agent\nA,open,2026-03-02T09:00:00Z,Sari\n" };
    expect(volumesOf(await broken(files))).toEqual([[["agent"], [["Sari", 1]]]]);
    const none = await broken({ "tickets.csv": "id,status,created_at\nA,open,2026-03-02T09:00:00Z\n" });
    expect(none).not.toHaveProperty("breakdowns");
  });

  test("are nothing that a report has unless it is asked for", async () => {
    const report = await makeReport(requestOf({ "messages.csv": messages }, {}));
    expect(report).not.toHaveProperty("breakdowns");
  });
});
