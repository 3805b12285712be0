import { describe, expect, test } from "vitest";
import { ticketsOf } from "../../support/program.ts";
import { programIn } from "../../support/program-in.ts";

const report = (...args: readonly string[]) =>
  programIn({ "tickets.csv": ticketsOf(3) }, "report", "tickets.csv", ...args);

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
    expect(await report(...line.split(" "))).toMatchObject({
      status: 2,
      err: `error[bad-option]: ${message}\n  help: leave out one of them${help}\n`,
    });
  });
});

test("what is said twice alike is said once", async () => {
  const args = ["-m", "volume", "-q", "-q", "--color", "never", "--color", "never"];
  expect(await report(...args, "--scale", "csat=1-5", "--scale", "csat=1-5")).toMatchObject({ status: 0 });
});

test("of an option that has one value the last holds, so that what stands in an alias can be overridden", async () => {
  const { status, out } = await report("-f", "csv", "-m", "volume", "-f", "json");
  expect([status, JSON.parse(out).metrics.length]).toEqual([0, 1]);
});

test("a list may be given in pieces", async () => {
  const lists = ["-m", "csat", "-m", "nps,volume", "-b", "channel", "--by", "agent"];
  const { out } = await report(...lists, "-f", "json");
  const { metrics, unmeasurable, by } = JSON.parse(out);
  expect([metrics.length, unmeasurable.length]).toEqual([1, 2]);
  expect(by).toEqual(["channel", "agent"]);
});
