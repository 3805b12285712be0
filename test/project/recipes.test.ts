import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { temporaryFolder } from "../support/folder.ts";
import { builtProgram } from "../support/program.ts";
import { readme } from "./readme.ts";

const program = builtProgram();
const isWindows = process.platform === "win32";

/** The blocks of a language that are copied from the README. */
const blocksIn = (language: string): readonly string[] =>
  [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, "gm"))].map(([, text]) => text);

const theBlock = (language: string, isIt: (text: string) => boolean): string => {
  const [block, ...others] = blocksIn(language).filter(isIt);
  expect([block === undefined, others]).toEqual([false, []]);
  return block ?? "";
};

/** A shop's folder, with exports, a `metrik` on its path, and a clock that stands on 22 March 2026. */
function shop(): { readonly folder: string; run(command: string, env?: Record<string, string>): Ended } {
  const folder = temporaryFolder();
  const bin = join(folder, ".bin");
  for (const name of [bin, join(folder, "reports"), join(folder, "textfile"), join(folder, "exports")]) mkdirSync(name);
  cpSync("fixtures/shop/messages.csv", join(folder, "exports/messages.csv"));
  cpSync("fixtures/shop/tickets.csv", join(folder, "exports/tickets.csv"));
  const commands = { metrik: `exec "${process.execPath}" "${program.path}" "$@"`, date: "echo 2026-03-22" };
  for (const [name, line] of Object.entries(commands)) {
    writeFileSync(join(bin, name), `#!/bin/sh\n${line}\n`);
    chmodSync(join(bin, name), 0o755);
  }
  return {
    folder,
    run(command, env = {}) {
      const { status, stdout, stderr } = spawnSync("sh", ["-c", command], {
        cwd: folder,
        encoding: "utf8",
        env: { ...process.env, PATH: `${bin}:${process.env.PATH}`, ...env },
      });
      return { status, stdout, stderr };
    },
  };
}

interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

describe.skipIf(isWindows)("what the README tells people to copy", () => {
  test("the line of the crontab says nothing, and makes the files that stand below it", () => {
    const [, line = ""] = /^(?:\S+ ){5}(.*)$/m.exec(theBlock("crontab", () => true)) ?? [];
    const { folder, run } = shop();
    // Cron takes a bare % for the end of the line.
    expect(line.replaceAll("\\%", "")).not.toContain("%");
    expect(run(line.replaceAll("\\%", "%").replace("/srv/shop", folder))).toEqual({
      status: 0,
      stdout: "",
      stderr: "",
    });
    const made = ["reports", "textfile"].flatMap((name) =>
      readdirSync(join(folder, name)).map((file) => `${name}/${file}`),
    );
    const promised = theBlock("text", (text) => text.includes("reports/"));
    expect(made.sort()).toEqual(promised.trimEnd().split("\n"));
    const report = JSON.parse(readFileSync(join(folder, "reports/daily-2026-03-21.json"), "utf8"));
    expect(report.period).toEqual({ from: "2026-03-20T17:00:00.000Z", to: "2026-03-21T17:00:00.000Z" });
  });

  test("the job of GitHub Actions fails on a breach, with annotations, a summary and JUnit's file", () => {
    const step = theBlock("yaml", (text) => text.includes("runs-on"));
    const { jobs } = jobSchema.parse(parse(step));
    const steps = Object.values(jobs).flatMap(({ steps }) => steps);
    const [install = "", command = ""] = steps.flatMap(({ run = [] }) => run);
    const { version } = JSON.parse(readFileSync("package.json", "utf8"));
    expect(install).toBe(`npm install --global ./metrik-${version}.tgz`);
    const { folder, run } = shop();
    const gates = theBlock("yaml", (text) => text.startsWith("# metrik.yaml"));
    writeFileSync(join(folder, "metrik.yaml"), gates);
    writeFileSync(join(folder, "summary.md"), "");
    const job = () => run(command, { GITHUB_STEP_SUMMARY: join(folder, "summary.md") });
    const { status, stdout } = job();
    expect(status).toBe(1);
    expect(stdout).toMatch(/^::error title=.*missed-rate/m);
    expect(readFileSync(join(folder, "summary.md"), "utf8")).toContain("check failed");
    expect(readFileSync(join(folder, "verdicts.xml"), "utf8")).toContain("<failure");
    // Sunday 22 March: the week before began on the 9th.
    expect(readFileSync(join(folder, "summary.md"), "utf8")).toContain("2026-03-09 to 2026-03-15");
    const uploads = steps.filter(({ uses }) => uses?.startsWith("actions/upload-artifact@"));
    expect(uploads).toMatchObject([{ if: "success() || failure()", with: { path: "verdicts.xml" } }]);
    writeFileSync(join(folder, "metrik.yaml"), gates.replaceAll("<= 10%", "<= 90%"));
    expect(job().status).toBe(0);
  });
});

const stepSchema = z.object({
  uses: z.string().optional(),
  if: z.string().optional(),
  with: z.object({ path: z.string().optional() }).optional(),
  run: z.string().optional(),
});
const jobSchema = z.object({ jobs: z.record(z.string(), z.object({ steps: z.array(stepSchema) })) });
