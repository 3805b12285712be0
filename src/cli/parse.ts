import { CommanderError } from "commander";
import type { Host } from "./host.ts";
import { createProgram, type ParseOutput, usageErrorOf } from "./program.ts";
import { ShortHelp } from "./short-help.ts";

/** Runs the command that the arguments name. @throws ShortHelp, MetrikError */
export async function parse(host: Host): Promise<void> {
  const output: ParseOutput = { out: "", err: "" };
  const program = createProgram(host, output);
  if (host.args.length === 0) {
    program.outputHelp({ error: true });
    throw new ShortHelp(output.err);
  }
  try {
    await program.parseAsync(host.args, { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    const usage = usageErrorOf(error, output.err || error.message);
    if (usage !== undefined) throw usage;
    await host.stdout.write(output.out);
  }
}
