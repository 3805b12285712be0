import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { main } from "../../src/cli/main.ts";
import { FakeHost } from "../support/fake-host.ts";
import { temporaryFolder } from "../support/folder.ts";

vi.mock("date-holidays", () => {
  throw new Error("Cannot find package 'date-holidays'");
});

/** The program in a folder with a log and this configuration. */
async function run(...configuration: readonly string[]): Promise<FakeHost> {
  const host = new FakeHost();
  host.cwd = temporaryFolder();
  host.clock = Date.UTC(2026, 5, 1);
  host.args = ["report", "messages.csv", "-m", "first-response-time", "-f", "json"];
  const log = "conversation_id,created_at,author_role\n1,2026-03-02T09:00:00Z,customer\n1,2026-03-02T09:10:00Z,agent\n";
  writeFileSync(join(host.cwd, "messages.csv"), log);
  writeFileSync(join(host.cwd, "metrik.yaml"), configuration.join("\n"));
  await main(host);
  return host;
}

const calendar = (holidays: string) => [
  "hours: business",
  `calendars: { default: { time-zone: UTC, hours: { monday: ["09:00-17:00"] }, holidays: [${holidays}] } }`,
];

test("holidays by country need a package, and the error says which and what to do", async () => {
  const host = await run(...calendar("country: ID"));
  expect(host.exitStatus).toBe(2);
  expect(host.stdout.text).toBe("");
  expect(host.stderr.text).toBe(
    "error[no-holidays]: calendars.default: the holidays of ID need the package date-holidays\n" +
      `  --> ${join(host.cwd, "metrik.yaml")}:2:14\n` +
      "  help: install it where metrik is (npm install date-holidays, with --global if metrik is), or list the holidays as dates\n",
  );
});

test("nothing else does", async () => {
  const host = await run(...calendar("2026-03-03"));
  expect([host.exitStatus, host.stderr.text]).toEqual([0, ""]);
  expect(JSON.parse(host.stdout.text)).toMatchObject({
    rows: [{ values: { "first-response-time": { median: 600 } } }],
  });
});
