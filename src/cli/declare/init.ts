import type { Command } from "commander";
import { addCommonOptions } from "../add-options/general.ts";
import { addInitOptions } from "../add-options/reading.ts";
import type { InitOptions } from "../commands/init.ts";
import type { Host } from "../host.ts";

const initHelp = `
Examples:
  $ metrik init tickets.csv
  $ metrik init exports/*.csv --time-zone Asia/Jakarta
  $ metrik init chat.csv --map at=Jam --map role=Siapa -o -`;

/** `metrik init` on the command line. */
export function addInit(program: Command, host: Host): void {
  const command = program
    .command("init")
    .summary("write a configuration")
    .description(
      "Writes a commented metrik.yaml that fits the files: how they are read, and gates that they pass as they are.",
    )
    .argument("[files...]", "files or patterns; without any a template is written");
  addCommonOptions(addInitOptions(command))
    .addHelpText("after", initHelp)
    .action(async (files: string[], options: InitOptions) => {
      const { init } = await import("../commands/init.ts");
      await init(host, command, files, options);
    });
}
