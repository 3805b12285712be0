import { Command, type CommanderError } from "commander";
import { ExitStatus, MetrikError } from "../errors.ts";
import type { Host } from "./host.ts";
import {
  addCommonOptions,
  addOutputOptions,
  addQuestionOptions,
  addReadOptions,
  type CommonOptions,
  type ReadOptions,
  type ReportOptions,
} from "./options.ts";
import { version } from "./version.ts";

const statusHelp = `
Exit status:
  0 fine   2 usage or configuration   3 input unreadable or rejected   70 a fault of metrik
  74 output could not be written   130, 143 interrupted
`;

/** What commander wrote, to be handed to the host when parsing is over: its own writing is not awaited. */
export interface ParseOutput {
  out: string;
  err: string;
}

/** The command line: declarations only; each command's code is loaded when it runs. */
export function createProgram(host: Host, output: ParseOutput): Command {
  const program = new Command("metrik")
    .description("Support metrics from the chat and ticket logs that help desks export.")
    .version(version, "-V, --version")
    .configureOutput({
      writeOut: (text) => {
        output.out += text;
      },
      writeErr: (text) => {
        output.err += text;
      },
      getOutHelpWidth: () => Math.min(host.stdout.columns ?? 80, 120),
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .exitOverride()
    .showSuggestionAfterError()
    .addHelpText("after", `${statusHelp}\nTry:\n  $ metrik report tickets.csv\n  $ metrik explain first-response-time`);
  addReport(program, host);
  addInspect(program, host);
  addExplain(program, host);
  return program;
}

function addReport(program: Command, host: Host): void {
  const command = program
    .command("report")
    .summary("compute and print")
    .description("Computes metrics from exported chats and tickets and prints them.")
    .argument("[files...]", "files or patterns; - is standard input");
  for (const add of [addQuestionOptions, addOutputOptions, addReadOptions, addCommonOptions]) add(command);
  command
    .addHelpText(
      "after",
      `
Examples:
  $ metrik report tickets.csv
  $ metrik report exports/*.csv -m first-response-time,csat --by channel
  $ metrik report messages.csv --every day --last 7d -f json
  $ zcat may.csv.gz | metrik report - -o report.md`,
    )
    .action(async (files: string[], options: ReportOptions) => {
      const { report } = await import("./commands/report.ts");
      await report(host, command, files, options);
    });
}

function addInspect(program: Command, host: Host): void {
  const command = program
    .command("inspect")
    .summary("what was detected in the files")
    .description(
      "Says what the files are taken for: encoding, delimiter, format, columns, dates, and what they cannot tell.",
    )
    .argument("[files...]", "files or patterns; - is standard input");
  for (const add of [addReadOptions, addCommonOptions]) add(command);
  command
    .addHelpText("after", "\nExample:\n  $ metrik inspect tickets.csv")
    .action(async (files: string[], options: ReadOptions) => {
      const { inspect } = await import("./commands/inspect.ts");
      await inspect(host, command, files, options);
    });
}

function addExplain(program: Command, host: Host): void {
  const command = program
    .command("explain")
    .summary("what a metric means")
    .description("Says what a metric means: definition, formula, what it needs, what is left out, how products differ.")
    .argument("[metric]", "a metric; without one the catalogue");
  addCommonOptions(command)
    .addHelpText("after", "\nExample:\n  $ metrik explain reply-time")
    .action(async (metric: string | undefined, options: CommonOptions) => {
      const { explain } = await import("./commands/explain.ts");
      await explain(host, metric, options);
    });
}

/** A mistake on the command line as our own error; undefined for help and version, which commander ends alike. */
export function usageErrorOf(error: CommanderError, message: string): MetrikError | undefined {
  if (error.exitCode === 0) return undefined;
  const [what = "", suggestion] = message
    .replace(/^error: /, "")
    .trim()
    .split("\n");
  return new MetrikError(ExitStatus.usage, "usage", what, {
    help: suggestion?.replace(/^\(Did(.*)\)$/, "did$1") ?? "see metrik --help, or metrik report --help",
  });
}
