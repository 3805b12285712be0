import { describe, expect, test } from "vitest";
import { dimension } from "../../src/report/dimension.ts";
import { type Asked, type Files, reportOf } from "../support/report-of.ts";

const at = "2026-03-02T09:00:00Z";
const tickets = [
  "id,customer_id,created_at,status",
  `1,C-1,${at},open`,
  `2,C-1,${at},open`,
  `3,C-2,${at},open`,
  `4,C-3,${at},open`,
  `5,,${at},open`,
].join("\n");
const customers = "customer_id,since,segment\nC-1,2020-01-01,gold\nC-2,2020-01-01,silver\nC-3,2020-01-01,\n";
const both = { "tickets.csv": tickets, "customers.csv": customers };

const volumes = async (files: Files, asked: Asked) => {
  const { rows, diagnostics } = await reportOf(files, asked);
  const counts = rows.map(({ group, values }) => [group.segment ?? "", values.volume?.value]);
  return { counts, notes: diagnostics.filter(({ code }) => code === "no-such-column").map(({ message }) => message) };
};

describe("the segment of a conversation is that of its customer", () => {
  test("by which it is grouped", async () => {
    expect(await volumes(both, { by: ["segment"] })).toEqual({
      counts: [
        ["", 5],
        ["(none)", 2],
        ["gold", 2],
        ["silver", 1],
      ],
      notes: [],
    });
  });

  test("and filtered", async () => {
    const where = [{ dimension: dimension("segment"), isNot: false, value: "gold" }];
    expect((await volumes(both, { where })).counts).toEqual([["", 2]]);
  });

  test("also where the column has another of its names", async () => {
    const files = { ...both, "customers.csv": customers.replace("segment", "Paket") };
    expect((await volumes(files, { by: ["segment"] })).counts).toContainEqual(["gold", 2]);
  });

  test("unless the conversation has one of its own", async () => {
    const own = `id,customer_id,created_at,status,Segment\n1,C-1,${at},open,vip\n2,C-2,${at},open,\n`;
    expect((await volumes({ ...both, "tickets.csv": own }, { by: ["segment"] })).counts).toEqual([
      ["", 2],
      ["silver", 1],
      ["vip", 1],
    ]);
  });
});

test("where no file tells whose a conversation is, it is said that none has a segment", async () => {
  const files = { ...both, "tickets.csv": `id,created_at,status\n1,${at},open\n` };
  expect(await volumes(files, { by: ["segment"] })).toEqual({
    counts: [
      ["", 1],
      ["(none)", 1],
    ],
    notes: ["no file gives the segment of conversations: it is (none) for all"],
  });
});

test("where no file has segments it is a column that is missing, like any other", async () => {
  const files = { ...both, "customers.csv": "customer_id,since\nC-1,2020-01-01\n" };
  await expect(reportOf(files, { by: ["segment"] })).rejects.toMatchObject({ code: "unknown-column" });
});
