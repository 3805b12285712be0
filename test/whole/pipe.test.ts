import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { listingRenderers } from "../../src/render/conversations/index.ts";
import { renderers, reportFormats } from "../../src/render/index.ts";
import { temporaryFolder } from "../support/folder.ts";
import { builtProgram, type End, endOf, ticketsOf } from "../support/program.ts";

const program = builtProgram();

function folderOf(channels: number): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "tickets.csv"), ticketsOf(channels));
  return folder;
}

/** A workbook is never printed. */
const isText = (format: string): boolean => format !== "xlsx";

describe("a reader that has gone (| head -1) is no error, and a verdict keeps its status", () => {
  const folder = () => folderOf(100);
  const failing = "volume{channel=*}.value > 2";
  test.each([
    ...reportFormats
      .filter(isText)
      .map((format) => ({ command: "report", format, options: ["--by", "channel"], status: 0 })),
    ...Object.keys(listingRenderers).map((format) => ({ command: "conversations", format, options: [], status: 0 })),
    ...Object.keys(renderers).map((format) => ({ command: "check", format, options: ["--gate", failing], status: 1 })),
  ])("$command -f $format", async ({ command, format, options, status }) => {
    const child = program.start(folder(), [command, "tickets.csv", "-f", format, ...options]);
    child.stdout?.destroy();
    const end = await endOf(child);
    expect([end.status, end.err]).toEqual([status, ""]);
  });

  test("help, too", async () => {
    const child = program.start(temporaryFolder(), ["--help"]);
    child.stdout?.destroy();
    expect(await endOf(child)).toEqual<End>({ out: "", err: "", status: 0, signal: null });
  });
});

test("a report of more than a megabyte arrives whole, whatever the reader's pace", async () => {
  const folder = folderOf(1000);
  const args = ["report", "tickets.csv", "-m", "volume,first-response-time", "--by", "channel"];
  const child = program.start(folder, [...args, "-f", "json", "-o", "-", "-o", "whole.json"]);
  await new Promise((resolve) => setTimeout(resolve, 1500));
  const { out, err, status } = await endOf(child);
  expect([err, status]).toEqual(["", 0]);
  expect(out.length).toBeGreaterThan(1_000_000);
  expect(out).toBe(readFileSync(join(folder, "whole.json"), "utf8"));
  expect(JSON.parse(out).rows.length).toBe(1001);
});
