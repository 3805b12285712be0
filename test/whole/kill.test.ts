import { readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../support/folder.ts";
import { builtProgram, endOf, ticketsOf } from "../support/program.ts";

const program = builtProgram();
const outputs = ["out.json", "out.csv"];
const args = ["report", "tickets.csv", "-m", "volume,first-response-time", "--by", "channel"];
const writing = [...args, ...outputs.flatMap((name) => ["-o", name])];

const isTemporary = (name: string): boolean => name.startsWith(".metrik-");
const temporariesIn = (folder: string): string[] => readdirSync(folder).filter(isTemporary);
const read = (folder: string, name: string): string => readFileSync(join(folder, name), "utf8");

function folderWithOld(): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "tickets.csv"), ticketsOf(300));
  for (const name of outputs) writeFileSync(join(folder, name), "old\n");
  return folder;
}

/** What shows that a run has begun to write. */
const tracesIn = (folder: string): string =>
  JSON.stringify([temporariesIn(folder), outputs.map((name) => statSync(join(folder, name)).size)]);

/** A random moment of the run, or one just after it has begun to write. */
async function moment(folder: string, index: number, milliseconds: number): Promise<void> {
  if (index % 2 === 0) return wait(Math.random() * milliseconds);
  const before = tracesIn(folder);
  const end = performance.now() + 3 * milliseconds;
  while (tracesIn(folder) === before && performance.now() < end) await wait(0);
  await wait(Math.random() * 10);
}

describe.skipIf(process.platform === "win32")("runs that are killed", () => {
  test("leave every output whole, the old one or the new one; what they leave behind is gone a day later", {
    timeout: 120_000,
  }, async () => {
    const folder = folderWithOld();
    const started = performance.now();
    expect(await endOf(program.start(folder, writing))).toMatchObject({ status: 0, err: "" });
    const milliseconds = performance.now() - started;
    const wholes = outputs.map((name) => ["old\n", read(folder, name)]);

    const statuses: string[] = [];
    for (let index = 0; index < 30; index++) {
      for (const name of outputs) writeFileSync(join(folder, name), "old\n");
      const before = temporariesIn(folder);
      const signal = (["SIGINT", "SIGTERM", "SIGKILL"] as const)[index % 3];
      const child = program.start(folder, writing);
      const ended = endOf(child);
      await moment(folder, index, milliseconds);
      child.kill(signal);
      const end = await ended;
      statuses.push(end.signal ?? String(end.status));
      expect(end.err).toBe("");
      outputs.forEach((name, position) => {
        expect(wholes[position]).toContain(read(folder, name));
      });
      if (signal !== "SIGKILL") expect(temporariesIn(folder)).toEqual(before);
    }

    expect(statuses.some((status) => status !== "0")).toBe(true);
    for (const status of statuses) expect(["0", "130", "143", "SIGINT", "SIGTERM", "SIGKILL"]).toContain(status);
    writeFileSync(join(folder, ".metrik-00000000-0000-0000-0000-000000000000.tmp"), "begun");
    const twoDaysAgo = Date.now() / 1000 - 2 * 24 * 60 * 60;
    for (const name of temporariesIn(folder)) utimesSync(join(folder, name), twoDaysAgo, twoDaysAgo);
    await endOf(program.start(folder, writing));
    expect(temporariesIn(folder)).toEqual([]);
  });
});

test("runs at the same time on one output all end well, and whoever reads it meanwhile finds it whole", async () => {
  const folder = folderWithOld();
  const runs = ["email", "shop 0001", "shop 0002", "shop 0003"].map((channel) =>
    endOf(program.start(folder, [...writing, "--where", `channel!=${channel}`])),
  );
  let isOver = false;
  const ends = Promise.all(runs).finally(() => {
    isOver = true;
  });
  const found = new Set<string>();
  while (!isOver) {
    found.add(read(folder, "out.json"));
    await wait(1);
  }
  for (const end of await ends) expect(end).toMatchObject({ status: 0, err: "", out: "" });
  expect(readdirSync(folder).toSorted()).toEqual(["out.csv", "out.json", "tickets.csv"]);
  found.add(read(folder, "out.json"));
  found.delete("old\n");
  // The total, and every channel but the one that is left out.
  for (const text of found) expect([300, 301]).toContain(JSON.parse(text).rows.length);
  expect(found.size).toBeGreaterThan(0);
});
