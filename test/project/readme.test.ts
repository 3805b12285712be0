import type { Command } from "commander";
import { expect, test } from "vitest";
import { createProgram } from "../../src/cli/program.ts";
import { ExitStatus } from "../../src/errors.ts";
import { formats } from "../../src/formats/index.ts";
import { metrics } from "../../src/metrics/index.ts";
import { FakeHost } from "../support/fake-host.ts";
import { temporaryFolder } from "../support/folder.ts";
import { runConsoleBlocks } from "./console-blocks.ts";
import { howToRefresh, readme, readmeAfter, withTables } from "./readme.ts";

test("the README is what the program says: every command, every output, the tables", async () => {
  const { text, failed, count } = await runConsoleBlocks(withTables(readme), temporaryFolder);
  expect(failed).toEqual([]);
  expect(count).toBeGreaterThan(15);
  expect(readmeAfter(text), howToRefresh).toBe(text);
});

test("the quick start holds the two commands that set up, and there is no third", () => {
  const blocks = [...readme.matchAll(/^```sh\n([\s\S]*?)\n```$/gm)].flatMap(([, text]) => text.split("\n"));
  const lines = blocks.filter((line) => /\bnpm\b|\bnpx\b/.test(line)).map((line) => line.replace(/\s+#.*/, ""));
  expect(lines).toEqual(["npm ci && npx metrik report fixtures/shop/messages.csv", "npm ci && npm test"]);
});

test("every option, exit status, format and metric is in the README", () => {
  const program = createProgram(new FakeHost(), { out: "", err: "", status: 0 });
  const optionsOf = (command: Command) => command.options.map(({ long }) => long ?? "");
  const commands = program.createHelp().visibleCommands(program);
  const options = [program, ...commands].flatMap(optionsOf);
  const statuses = Object.values(ExitStatus);
  const missing = [
    ...options.filter((option) => !readme.includes(option)),
    ...statuses.map((status) => `| ${status} |`).filter((cell) => !readme.includes(cell)),
    ...[...formats, ...metrics].map(({ id }) => `\`${id}\``).filter((name) => !readme.includes(name)),
    ...commands.map((command) => `metrik ${command.name()}`).filter((name) => !readme.includes(name)),
  ];
  expect(missing).toEqual([]);
});
