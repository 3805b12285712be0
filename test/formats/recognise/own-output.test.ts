import { describe, expect, test } from "vitest";
import { inputError } from "../../../src/errors.ts";
import { faultOfText, refuseOwnOutput } from "../../../src/formats/recognise/own-output.ts";
import { folderWith } from "../../support/folder.ts";
import { runIn } from "../../support/program-in.ts";

const tickets = `id,created_at,status,csat
1,2026-03-02T09:00:00Z,resolved,5
2,2026-03-02T10:00:00Z,resolved,4
3,2026-03-02T11:00:00Z,open,
`;

/** What is said of a file that another command wrote beside the tickets. */
async function readAgain(name: string, ...command: readonly string[]) {
  const folder = folderWith({ "tickets.csv": tickets });
  await runIn(folder, ...command, "tickets.csv", "-q", "-o", name);
  return runIn(folder, "report", "*.*", "-m", "csat");
}

const gate = ["-g", "csat.value >= 85%"];

describe("what metrik wrote beside the exports is none of them", () => {
  test.each([
    ["listing.csv", ["conversations"]],
    ["listing.json", ["conversations"]],
    ["listing.ndjson", ["conversations"]],
    ["listing.xlsx", ["conversations"]],
    ["one.csv", ["conversations", "-m", "csat"]],
  ])("a listing, %s", async (name, command) => {
    const { err, status } = await readAgain(name, ...command);
    expect(status).toBe(3);
    expect(err).toContain("error[own-output]: it is a listing that metrik conversations wrote");
    expect(err).toContain(`--> ${name}`);
    expect(err).toContain("name the export that it was made of");
  });

  test.each([
    ["report.csv", ["report"]],
    ["report.xlsx", ["report"]],
    ["report.md", ["report"]],
    ["report.txt", ["report"]],
    ["report.json", ["report"]],
    ["report.prom", ["report"]],
    ["laporan.md", ["report", "--lang", "id"]],
    ["by-channel.csv", ["report", "--by", "status"]],
    ["check.csv", ["check", ...gate]],
    ["check.xlsx", ["check", ...gate]],
    ["periksa.xlsx", ["check", ...gate, "--lang", "id"]],
    ["check.txt", ["check", ...gate]],
    ["check.md", ["check", ...gate]],
    ["check.json", ["check", ...gate]],
  ])("a report, %s", async (name, command) => {
    const { err, status } = await readAgain(name, ...command);
    expect(status).toBe(3);
    expect(err).toContain("error[own-output]: it is a report that metrik wrote");
    expect(err).toContain(`--> ${name}`);
  });
});

describe("exports that look a little like it stay exports", () => {
  const isTaken = (...columns: readonly string[]) =>
    refuseOwnOutput({ columns, values: columns.map(() => []), lists: new Map() });

  test.each([
    [["id", "created_at", "excluded", "csat"]],
    [["id", "created_at", "csat.n", "csat.agents", "csat.excluded"]],
    [["Id", "Metric", "Value", "Excluded"]],
    [["scope", "source", "statistic"]],
    [["id", "agents.n", "team.agents", "excluded"]],
  ])("%j", (columns) => {
    expect(() => isTaken(...columns)).not.toThrow();
  });

  test("a text that speaks of metrik", () => {
    const fault = inputError("header-not-found", "line 1 is no header");
    const head = Buffer.from("1,we count with metrik 0.1.0 here\n2,metrik 2026\n");
    expect(faultOfText(fault, head)).toBe(fault);
  });
});
