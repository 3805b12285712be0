import type { Command } from "commander";
import { addSettledOptions } from "../add-options/general.ts";
import { addReadOptions } from "../add-options/reading.ts";
import type { ReadOptions } from "../arguments/options.ts";
import type { Host } from "../host.ts";

/** `metrik inspect` on the command line. */
export function addInspect(program: Command, host: Host): void {
  const command = program
    .command("inspect")
    .summary("what was detected in the files")
    .description(
      "Says what the files are taken for: encoding, delimiter, format, columns, dates, and what they cannot tell.",
    )
    .argument("[files...]", "files or patterns; - is standard input");
  addSettledOptions(addReadOptions(command))
    .addHelpText("after", "\nExample:\n  $ metrik inspect tickets.csv")
    .action(async (files: string[], options: ReadOptions) => {
      const { inspect } = await import("../commands/inspect.ts");
      await inspect(host, command, files, options);
    });
}
