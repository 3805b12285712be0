import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkJobSummary, jobSummary } from "../../../src/cli/outputs/job-summary.ts";
import { writeOutputs } from "../../../src/cli/outputs/write.ts";
import { FakeHost } from "../../support/fake-host.ts";
import { temporaryFolder } from "../../support/folder.ts";
import { byChannel } from "../../support/report.ts";

const github = [{ path: "-", format: "github" }];
const telling = { layout: "metrics", language: "en" } as const;

function inJob(path = "summary.md"): FakeHost {
  const host = new FakeHost(temporaryFolder());
  host.env.GITHUB_STEP_SUMMARY = path;
  return host;
}

describe("the summary of a job of GitHub", () => {
  test("is the report as Markdown, behind what is there", async () => {
    const host = inJob();
    const path = join(host.cwd, "summary.md");
    writeFileSync(path, "# Before\n");
    await writeOutputs(await jobSummary(host, github, byChannel, telling), host);
    const text = readFileSync(path, "utf8");
    expect(text.startsWith("# Before\n# Support metrics\n")).toBe(true);
    expect(text).toContain("| whatsapp | 702 |");
  });

  test("has no colours, whatever the terminal", async () => {
    const host = inJob();
    host.env.FORCE_COLOR = "3";
    const [{ content: text }] = await jobSummary(host, github, byChannel, telling);
    expect(text).not.toContain("\u001b");
  });

  test.each([
    { what: "outside of a job", variable: undefined, destinations: github },
    { what: "where the variable is empty", variable: "", destinations: github },
    {
      what: "where another format is on standard output",
      variable: "a.md",
      destinations: [{ path: "-", format: "json" }],
    },
    {
      what: "where the github format goes to a file",
      variable: "a.md",
      destinations: [{ path: "a", format: "github" }],
    },
  ])("there is none $what", async ({ variable, destinations }) => {
    const host = new FakeHost();
    host.env.GITHUB_STEP_SUMMARY = variable;
    expect(await jobSummary(host, destinations, byChannel, telling)).toEqual([]);
    await expect(checkJobSummary(host, destinations)).resolves.toBeUndefined();
  });

  test("that cannot be written fails before the work, and after it", async () => {
    const host = inJob("missing/summary.md");
    const failure = { status: 74, code: "cannot-write", details: { file: "missing/summary.md" } };
    await expect(checkJobSummary(host, github)).rejects.toMatchObject(failure);
    await expect(
      jobSummary(host, github, byChannel, telling).then((files) => writeOutputs(files, host)),
    ).rejects.toMatchObject(failure);
  });

  test("that is a folder fails before the work", async () => {
    const host = inJob();
    mkdirSync(join(host.cwd, "summary.md"));
    await expect(checkJobSummary(host, github)).rejects.toMatchObject({ status: 74 });
  });
});
