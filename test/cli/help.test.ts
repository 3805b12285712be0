import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { main } from "../../src/cli/main.ts";
import { FakeHost } from "../support/fake-host.ts";

/** As the program runs: a process that ends before its time is to say so by its exit status. */
describe("help of a process whose exit status says until its end that it failed", () => {
  const before = process.exitCode;
  beforeEach(() => {
    process.exitCode = 70;
  });
  afterEach(() => {
    process.exitCode = before;
  });

  test.each([
    [["help"], "Usage: metrik [options] [command]"],
    [["help", "report"], "Usage: metrik report [options] [files...]"],
    [["report", "--help"], "Usage: metrik report [options] [files...]"],
  ])("%j is what was asked for", async (args, usage) => {
    const host = await run(args);
    expect(host.stdout.text.split("\n")[0]).toBe(usage);
    expect(host.stderr.text).toBe("");
    expect(host.exitStatus).toBe(0);
  });

  test.each([
    [],
    ...["report", "check", "conversations", "inspect", "explain", "render", "init", "schema", "completion"].map(
      (name) => [name],
    ),
  ])("%s fits a terminal of 80 columns", async (...command) => {
    const host = await run([...command, "--help"]);
    expect(host.stdout.text.split("\n").filter((line) => line.length > 80)).toEqual([]);
  });

  test("no command is a mistake, and answered with all of them", async () => {
    const host = await run(["--"]);
    expect(host.stdout.text).toBe("");
    expect(host.stderr.text).toContain("Usage: metrik [options] [command]");
    expect(host.stderr.text).toContain("conversations [options]");
    expect(host.exitStatus).toBe(2);
  });

  test("help on a command that there is not is a mistake, and answered with the nearest", async () => {
    const host = await run(["help", "reprot"]);
    expect(host.stderr.text).toBe(
      "error[usage]: unknown command 'reprot'\n  help: did you mean report? metrik --help lists them all\n",
    );
    expect([host.stdout.text, host.exitStatus]).toEqual(["", 2]);
  });
});

async function run(args: readonly string[]): Promise<FakeHost> {
  const host = new FakeHost();
  host.args = [...args];
  await main(host);
  return host;
}
