import type { Command } from "commander";
import { addCommonOptions } from "../add-options/general.ts";
import { addExplainOptions } from "../add-options/question.ts";
import type { ExplainOptions } from "../arguments/options.ts";
import type { Host } from "../host.ts";

/** `metrik explain` on the command line. */
export function addExplain(program: Command, host: Host): void {
  const command = program
    .command("explain")
    .summary("what a metric means")
    .description("Says what a metric means: definition, formula, what it needs, what is left out, how products differ.")
    .argument("[metric]", "a metric, or a family of them; without one the catalogue");
  addCommonOptions(addExplainOptions(command))
    .addHelpText("after", "\nExamples:\n  $ metrik explain reply-time\n  $ metrik explain --search bot")
    .action(async (metric: string | undefined, options: ExplainOptions) => {
      const { explain } = await import("../commands/explain.ts");
      await explain(host, metric, options);
    });
}
