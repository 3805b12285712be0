import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { folderWith } from "../support/folder.ts";
import { runIn } from "../support/program-in.ts";

vi.mock("date-holidays", () => {
  throw new Error("Cannot find package 'date-holidays'");
});

/** A folder with a log, and a configuration with these holidays. */
const folderOf = (holidays: string): string =>
  folderWith({
    "messages.csv":
      "conversation_id,created_at,author_role\n1,2026-03-02T09:00:00Z,customer\n1,2026-03-02T09:10:00Z,agent\n",
    "metrik.yaml":
      "hours: business\n" +
      `calendars: { default: { time-zone: UTC, hours: { monday: ["09:00-17:00"] }, holidays: [${holidays}] } }`,
  });

const report = ["report", "messages.csv", "-m", "first-response-time", "-f", "json"];

test("holidays by country need a package, and the error says which and what to do", async () => {
  const folder = folderOf("country: ID");
  expect(await runIn(folder, ...report)).toEqual({
    status: 2,
    out: "",
    err:
      "error[no-holidays]: calendars.default: the holidays of ID need the package date-holidays\n" +
      `  --> ${join(folder, "metrik.yaml")}:2:14\n` +
      "  help: install it where metrik is (npm install date-holidays, with --global if metrik is), or list the holidays as dates\n",
  });
});

test("nothing else does", async () => {
  const { out, err, status } = await runIn(folderOf("2026-03-03"), ...report);
  expect([status, err]).toEqual([0, ""]);
  expect(JSON.parse(out)).toMatchObject({
    rows: [{ values: { "first-response-time": { median: 600 } } }],
  });
});
