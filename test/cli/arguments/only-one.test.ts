import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { main } from "../../../src/cli/main.ts";
import { FakeHost } from "../../support/fake-host.ts";
import { temporaryFolder } from "../../support/folder.ts";
import { ticketsOf } from "../../support/program.ts";

async function ran(...args: readonly string[]): Promise<FakeHost> {
  const host = new FakeHost();
  Object.assign(host, { cwd: temporaryFolder(), clock: Date.UTC(2026, 5, 1), args });
  writeFileSync(join(host.cwd, "tickets.csv"), ticketsOf(3));
  await main(host);
  return host;
}

describe("what is said twice, and differently, is refused: nobody knows which was meant", () => {
  test.each([
    [
      "--map createdAt=A --map createdAt=B",
      "--map createdAt is given twice, as A and as B",
      "; a day and its time of day are one: --map createdAt='Tanggal + Jam'",
    ],
    ["--scale csat=1-5 --scale nps=0-10 --scale csat=1-7", "--scale csat is given twice, as 1-5 and as 1-7", ""],
    ["--since 2026-03-01 --last 7d", "--since says where the range begins, and --last says so too", ""],
  ])("%s", async (line, message, help) => {
    const { exitStatus, stderr } = await ran("report", "tickets.csv", ...line.split(" "));
    expect({ exitStatus, text: stderr.text }).toEqual({
      exitStatus: 2,
      text: `error[bad-option]: ${message}\n  help: leave out one of them${help}\n`,
    });
  });
});

test("what is said twice alike is said once", async () => {
  const args = ["report", "tickets.csv", "-m", "volume", "-q", "-q", "--color", "never", "--color", "never"];
  expect(await ran(...args, "--scale", "csat=1-5", "--scale", "csat=1-5")).toMatchObject({ exitStatus: 0 });
});

test("of an option that has one value the last holds, so that what stands in an alias can be overridden", async () => {
  const { exitStatus, stdout } = await ran("report", "tickets.csv", "-f", "csv", "-m", "volume", "-f", "json");
  expect([exitStatus, JSON.parse(stdout.text).metrics.length]).toEqual([0, 1]);
});

test("a list may be given in pieces", async () => {
  const lists = ["-m", "csat", "-m", "nps,volume", "-b", "channel", "--by", "agent"];
  const { stdout } = await ran("report", "tickets.csv", ...lists, "-f", "json");
  const { metrics, unmeasurable, by } = JSON.parse(stdout.text);
  expect([metrics.length, unmeasurable.length]).toEqual([1, 2]);
  expect(by).toEqual(["channel", "agent"]);
});
