import { Command, type CommanderError } from "commander";
import { ExitStatus, MetrikError } from "../errors.ts";
import { didYouMean } from "../suggest.ts";
import type { ParseOutput } from "./commander-text.ts";
import { addCheck } from "./declare/check.ts";
import { addCompletion } from "./declare/completion.ts";
import { addConversations } from "./declare/conversations.ts";
import { addExplain } from "./declare/explain.ts";
import { addInit } from "./declare/init.ts";
import { addInspect } from "./declare/inspect.ts";
import { addRender } from "./declare/render.ts";
import { addReport } from "./declare/report.ts";
import { addSchema } from "./declare/schema.ts";
import type { Host } from "./host.ts";
import { version } from "./version.ts";

const statusHelp = `
Exit status:
  0 fine   1 a gate failed   2 usage or configuration
  3 input unreadable or rejected   4 a gate had no data
  70 a fault of metrik   74 output could not be written   130, 143 interrupted
`;

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
  addRender(program, host, output);
  addInit(program, host);
  addSchema(program, host);
  addCompletion(program, host);
  for (const command of program.commands) {
    command.exitOverride((error) => {
      output.command = command;
      throw error;
    });
  }
  return program;
}

/** Whether help was written, where it was asked for or instead of a run; its exit status is that of the process so far. */
export const isHelp = ({ code }: CommanderError): boolean => code === "commander.help";

/**
 * A mistake on the command line as our own error; undefined for help and version, which commander ends alike.
 *
 * @param command the one that could not understand its arguments; undefined where none was found
 */
export function usageErrorOf(
  error: CommanderError,
  message: string,
  command: Command | undefined,
): MetrikError | undefined {
  if (error.exitCode === 0 || isHelp(error)) return undefined;
  const [what = "", suggestion] = message
    .replace(/^error: /, "")
    .trim()
    .split("\n");
  const guess = suggestion?.replace(/^\(Did(.*)\)$/, "did$1");
  const help = `${["metrik", command?.name()].filter(Boolean).join(" ")} --help`;
  return new MetrikError(ExitStatus.usage, "usage", what, {
    ...(error.code === "commander.missingArgument" ? { notes: argumentsOf(command) } : {}),
    help: wayOut(what) ?? (guess === undefined ? `see ${help}` : `${guess} ${help} lists them all`),
  });
}

/** What was probably meant: the nearest choice; else a file without a command, or a range that has no name. */
function wayOut(mistake: string): string | undefined {
  const [, word = "", choices = ""] =
    /(?:argument|value) '(.*)' is invalid.* Allowed choices are (.*)\.$/.exec(mistake) ?? [];
  const meant = didYouMean(word, choices.split(", "));
  if (meant !== "") return meant;
  const file = /^unknown command '(.+\.\w+)'$/.exec(mistake)?.[1];
  if (file !== undefined) return `if it is a file: metrik report ${file}`;
  return mistake.startsWith("option '--period")
    ? "any other range: --since 2026-03-01 --until 2026-04-01 (the end is not in it)"
    : undefined;
}

const argumentsOf = (command: Command | undefined): readonly string[] =>
  (command?.registeredArguments ?? []).map((argument) => `${argument.name()}: ${argument.description}`);
