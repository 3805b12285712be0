import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { main } from "../../src/cli/main.ts";
import { FakeHost } from "../support/fake-host.ts";

/** A command of a console block, and the lines that it shows. */
interface Step {
  readonly command: string;
  readonly shown: readonly string[];
}

/** What became of the README's commands. */
export interface Run {
  /** The README with what the commands really print. */
  readonly text: string;
  /** Commands that ended with a status other than 0 and no `$ echo $?` behind them. */
  readonly failed: readonly string[];
  readonly count: number;
}

/**
 * Runs the commands of every console block, each chapter's in a new folder that has the fixtures: `$ metrik …`,
 * `$ cat FILE`, which writes what it shows, and `$ echo $?`. Output that is shown is made anew; a command that shows none
 * only has to succeed.
 */
export async function runConsoleBlocks(text: string, newFolder: () => string): Promise<Run> {
  const failed: string[] = [];
  let count = 0;
  let made = "";
  for (const chapter of text.split(/^(?=## )/m)) {
    const shell = new Shell(newFolder());
    for (const part of chapter.split(/(?<=^```console\n)([\s\S]*?)(?=^```$)/m)) {
      const steps = made.endsWith("```console\n") ? stepsOf(part) : undefined;
      made += steps === undefined ? part : await blockOf(steps, shell, failed);
      count += steps?.length ?? 0;
    }
  }
  return { text: made, failed, count };
}

async function blockOf(steps: readonly Step[], shell: Shell, failed: string[]): Promise<string> {
  let block = "";
  for (const [index, step] of steps.entries()) {
    const output = await shell.run(step);
    if (shell.status !== 0 && steps[index + 1]?.command !== "echo $?") failed.push(step.command);
    block += `$ ${step.command}\n${step.shown.length > 0 ? `${output.trimEnd()}\n` : ""}`;
  }
  return block;
}

const stepsOf = (block: string): Step[] =>
  block
    .split(/^\$ /m)
    .slice(1)
    .map((part) => part.trimEnd().split("\n"))
    .map(([command, ...shown]) => ({ command, shown }));

/** Knows the three commands of the README. */
class Shell {
  status = 0;
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
    cpSync("fixtures", join(folder, "fixtures"), { recursive: true });
  }

  /** What a terminal of 100 columns shows of a command. */
  async run({ command, shown }: Step): Promise<string> {
    const [program, ...args] = wordsOf(command);
    if (command === "echo $?") return this.#takeStatus();
    if (program === "cat") {
      writeFileSync(join(this.#folder, args[0]), `${shown.join("\n")}\n`);
      return shown.join("\n");
    }
    if (program !== "metrik") throw new Error(`the README may show metrik, cat and echo $?, not: ${command}`);
    return this.#metrik(args);
  }

  #takeStatus(): string {
    const status = String(this.status);
    this.status = 0;
    return status;
  }

  async #metrik(args: readonly string[]): Promise<string> {
    const host = new FakeHost();
    const redirection = args.indexOf("<");
    host.args = redirection === -1 ? args : args.slice(0, redirection);
    if (redirection !== -1) host.stdin.text = readFileSync(join(this.#folder, args[redirection + 1]), "utf8");
    host.cwd = this.#folder;
    host.clock = Date.now();
    host.env = { NO_COLOR: "1" };
    host.stdout.isTTY = true;
    host.stdout.columns = 100;
    await main(host);
    this.status = host.exitStatus ?? -1;
    return host.stdout.text + host.stderr.text;
  }
}

const wordsOf = (command: string): string[] =>
  (command.match(/(?:'[^']*'|"[^"]*"|[^\s'"])+/g) ?? []).map((word) => word.replace(/'([^']*)'|"([^"]*)"/g, "$1$2"));
