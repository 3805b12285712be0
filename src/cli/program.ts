import { Command, type CommanderError } from "commander";
import { ExitStatus, MetrikError } from "../errors.ts";
import { formatNames, reportFormats } from "../render/index.ts";
import type { Host } from "./host.ts";
import {
  addCommonOptions,
  addExplainOptions,
  addGateOptions,
  addListingOptions,
  addOutputOptions,
  addQuestionOptions,
  addReadOptions,
  type CheckOptions,
  type ConversationsOptions,
  type ExplainOptions,
  type ReadOptions,
  type ReportOptions,
} from "./options.ts";
import { version } from "./version.ts";

const statusHelp = `
Exit status:
  0 fine   1 a gate failed   2 usage or configuration   3 input unreadable or rejected
  4 a gate had no data   70 a fault of metrik   74 output could not be written
  130, 143 interrupted
`;

const conversationsHelp = `
A conversation can have several values of a metric, such as its reply times.
Table and csv show their mean (of counts the sum) and of how many; ndjson and
json show all of them. In csv, ndjson and json durations are seconds, and a
ratio is 1 or 0.

Where a value is missing, the reason stands in its place (csv: in the column
"<metric>.excluded"); metrik explain <metric> says what it means. "not-counted"
is what a metric does not count, such as an ended conversation in the backlog.
The column "excluded" says why a conversation is not in the report's population,
or not in that of every metric. With --since, --until, --last and --period those
that were created at another time come last.

Examples:
  $ metrik conversations tickets.csv --worst first-response-time --limit 20
  $ metrik conversations messages.csv -m csat,reply-time --where channel=email -o email.csv
  $ metrik conversations exports/*.csv -f ndjson | grep unanswered`;

/** What became of a command line. */
export interface ParseOutput {
  /** What commander wrote, to be handed to the host when parsing is over: its own writing is not awaited. */
  out: string;
  err: string;
  /** What the program's end is to say. */
  status: ExitStatus;
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
  addCheck(program, host, output);
  addConversations(program, host);
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
  addOutputOptions(addQuestionOptions(command), reportFormats);
  addCommonOptions(addReadOptions(command))
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

const checkHelp = `
A gate says what a number has to be. Its parts: a metric, perhaps of some
conversations only, one of its numbers, and a limit of the same kind.
  first-response-time.p90 <= 15m
  first-response-time{channel=whatsapp}.median <= 8h business
  csat{channel=*}.value >= 85% if n >= 30     every channel by itself
  backlog.value < 40
  reply-time.median <= previous * 1.1         than in the period before
  warn: nps.value > 30                        said, and no failure

Examples:
  $ metrik check tickets.csv --last 7d
  $ metrik check tickets.csv --gate 'csat.value >= 85%' -o verdicts.xml -o -
  $ metrik check exports/*.csv -f github`;

function addCheck(program: Command, host: Host, output: ParseOutput): void {
  const command = program
    .command("check")
    .summary("compute and judge")
    .description("Holds metrics against gates, those of metrik.yaml and of --gate. The exit status is the verdict.")
    .argument("[files...]", "files or patterns; - is standard input");
  addOutputOptions(addQuestionOptions(addGateOptions(command)), formatNames, "none");
  addCommonOptions(addReadOptions(command))
    .addHelpText("after", checkHelp)
    .action(async (files: string[], options: CheckOptions) => {
      const { check } = await import("./commands/check.ts");
      output.status = await check(host, command, files, options);
    });
}

function addConversations(program: Command, host: Host): void {
  const command = program
    .command("conversations")
    .summary("the conversations behind the numbers")
    .description(
      "Lists conversations, one a row: what every metric makes of each, who is credited with it, and why a value is missing.",
    )
    .argument("[files...]", "files or patterns; - is standard input");
  addOutputOptions(addListingOptions(command), ["table", "csv", "ndjson", "json"]);
  addCommonOptions(addReadOptions(command))
    .addHelpText("after", conversationsHelp)
    .action(async (files: string[], options: ConversationsOptions) => {
      const { conversations } = await import("./commands/conversations.ts");
      await conversations(host, command, files, options);
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
  addCommonOptions(addExplainOptions(command))
    .addHelpText("after", "\nExamples:\n  $ metrik explain reply-time\n  $ metrik explain --search bot")
    .action(async (metric: string | undefined, options: ExplainOptions) => {
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
