import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../support/folder.ts";
import { builtProgram, endOf, ticketsOf } from "../support/program.ts";

const program = builtProgram();

function folderWithTickets(): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "tickets.csv"), ticketsOf(4));
  writeFileSync(join(folder, "out.json"), "old\n");
  return folder;
}

interface Verdict {
  readonly what: string;
  readonly args: readonly string[];
  readonly status: number;
  /** The last line of the table. */
  readonly says: RegExp;
}

/** Each of the eight tickets was answered after 60 to 67 minutes. */
const verdicts: readonly Verdict[] = [
  {
    what: "all hold",
    args: ["-g", "first-response-time.max <= 67m"],
    status: 0,
    says: /^check passed: \d of 1 gate passed/,
  },
  {
    what: "a breach",
    args: ["-g", "first-response-time.max <= 66m"],
    status: 1,
    says: /^check failed: 1 of \d gates? failed/,
  },
  {
    what: "a breach that only warns",
    args: ["-g", "warn: first-response-time.max <= 66m"],
    status: 0,
    says: /^check passed: 0 of 1 gate passed, 1 w/,
  },
  { what: "no data", args: ["-g", "csat.value >= 85%"], status: 4, says: /^check undecided: 1 of 1 gate without data/ },
  {
    what: "too few",
    args: ["-g", "first-response-time.max <= 67m if n >= 9"],
    status: 4,
    says: /^check undecided: 1 of 1 gate without data/,
  },
  {
    what: "too few for all",
    args: ["-g", "first-response-time.max <= 67m", "--min-n", "9"],
    status: 4,
    says: /^check undecided: 1 of 1 gate without data/,
  },
  {
    what: "no such channel",
    args: ["-g", "volume{channel=fax}.value > 1"],
    status: 4,
    says: /^check undecided: 1 of 1 gate without data/,
  },
  {
    what: "a breach before no data",
    args: ["-g", "csat.value >= 85%", "-g", "first-response-time.max <= 66m"],
    status: 1,
    says: /^check failed: 1 of \d gates? failed/,
  },
  {
    what: "no data that passes",
    args: ["-g", "csat.value >= 85%", "--on-no-data", "pass"],
    status: 0,
    says: /^check passed: \d of 1 gate passed/,
  },
  {
    what: "no data that only warns",
    args: ["-g", "csat.value >= 85%", "--on-no-data", "warn"],
    status: 0,
    says: /^check passed: 0 of 1 gate passed, 1 w/,
  },
];

const lastLine = (text: string): string => text.trimEnd().split("\n").at(-1) ?? "";

describe("the exit status is the verdict, and every output is whole", () => {
  test.each(verdicts)("$status: $what", async ({ args, status, says }) => {
    const folder = folderWithTickets();
    const outputs = ["-o", "-", "-o", "out.json", "-o", "out.xml", "-o", "out.prom", "-o", "out.md", "-o", "out.csv"];
    const end = await endOf(program.start(folder, ["check", "tickets.csv", ...args, ...outputs]));
    expect({ status: end.status, last: lastLine(end.out) }).toEqual({ status, last: expect.stringMatching(says) });
    expect(readdirSync(folder).sort()).toEqual(["out.csv", "out.json", "out.md", "out.prom", "out.xml", "tickets.csv"]);
    expect(JSON.parse(readFileSync(join(folder, "out.json"), "utf8")).gates.verdicts).toHaveLength(
      args.filter((arg) => arg === "-g").length,
    );
    expect(lastLine(readFileSync(join(folder, "out.prom"), "utf8"))).toBe("# EOF");
    expect(lastLine(readFileSync(join(folder, "out.xml"), "utf8"))).toBe("</testsuites>");
  });

  test("1: a breach by a metric that is no headline of the page", async () => {
    const folder = folderWithTickets();
    // There is a ticket every day; what is not counted would pass.
    const args = ["--by", "channel", "-g", "daily-volume.median <= 0", "--on-no-data", "pass", "-o", "out.html"];
    const end = await endOf(program.start(folder, ["check", "tickets.csv", ...args]));
    expect({ status: end.status, err: end.err }).toEqual({ status: 1, err: "" });
    expect(readFileSync(join(folder, "out.html"), "utf8")).toContain("First response time");
  });

  test.each([
    { what: "a gate that is none", gate: "cast.value > 1", status: 2, code: "bad-gate" },
    { what: "a limit of another kind", gate: "csat.value >= 15m", status: 2, code: "bad-gate" },
  ])("$status: $what; nothing is written", async ({ gate, status, code }) => {
    const folder = folderWithTickets();
    const end = await endOf(program.start(folder, ["check", "tickets.csv", "-g", gate, "-o", "out.json"]));
    expect({ status: end.status, code: /^error\[(.*?)\]/m.exec(end.err)?.[1] }).toEqual({ status, code });
    expect(readFileSync(join(folder, "out.json"), "utf8")).toBe("old\n");
  });

  test("3: a record that is rejected, of which a check tolerates none", async () => {
    const folder = folderWithTickets();
    writeFileSync(join(folder, "short.csv"), "id,channel,created_at\n1,email,2026-03-02\n2,email\n");
    const end = await endOf(program.start(folder, ["check", "short.csv", "-g", "volume.value > 0", "-o", "out.json"]));
    expect([end.status, readFileSync(join(folder, "out.json"), "utf8")]).toEqual([3, "old\n"]);
  });

  test("a saved report is judged as it was, and again", async () => {
    const folder = folderWithTickets();
    const gate = "first-response-time.max <= 66m";
    await endOf(program.start(folder, ["check", "tickets.csv", "-g", gate, "-o", "out.json"]));
    const statusOf = async (...args: string[]) =>
      (await endOf(program.start(folder, ["render", "out.json", ...args]))).status;
    expect(await statusOf()).toBe(1);
    expect(await statusOf("-g", "first-response-time.max <= 67m")).toBe(0);
  });
});
