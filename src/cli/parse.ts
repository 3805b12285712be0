import { type Command, CommanderError } from "commander";
import { ExitStatus } from "../errors.ts";
import type { ParseOutput } from "./commander-text.ts";
import type { Host } from "./host.ts";
import { createProgram, isHelp, usageErrorOf } from "./program.ts";
import { ShortHelp } from "./short-help.ts";

/** Runs the command that the arguments name, and tells what its end says. @throws ShortHelp, MetrikError */
export async function parse(host: Host): Promise<ExitStatus> {
  const output: ParseOutput = { out: "", err: "", status: ExitStatus.ok };
  const program = createProgram(host, output);
  try {
    await program.parseAsync(known(host.args, program), { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (isHelp(error) && output.err !== "") throw new ShortHelp(output.err);
    const usage = usageErrorOf(error, output.err || error.message, output.command);
    if (usage !== undefined) throw usage;
    await host.stdout.write(output.out);
  }
  return output.status;
}

/** Asked for help on a command that there is not, commander shows that of the program, and does not say why. */
function known(args: readonly string[], program: Command): readonly string[] {
  const [first, name] = args;
  const isUnknown = name !== undefined && program.commands.every((command) => command.name() !== name);
  return first === "help" && isUnknown ? args.slice(1) : args;
}
