import type { Command } from "commander";
import { formatNames } from "../../render/index.ts";
import { addGateOptions } from "../add-options/gates.ts";
import { addCommonOptions } from "../add-options/general.ts";
import { addReportDestinationOptions } from "../add-options/output.ts";
import type { ParseOutput } from "../commander-text.ts";
import type { RenderReportOptions } from "../commands/render.ts";
import type { Host } from "../host.ts";

const renderHelp = `
What metrik report or check saved as JSON is printed in another format, without
the files it came from. With --gate, or the gates of a configuration that -c
names, its numbers are judged again: what those gates group by has to be in the
report. The exit status is the verdict, also of a report saved with one.

Examples:
  $ metrik report may.csv -o may.json
  $ metrik render may.json
  $ metrik render may.json -o may.md -o may-{date}.csv
  $ metrik render may.json --gate 'csat.value >= 85%' -o verdicts.xml -o -`;

/** `metrik render` on the command line. */
export function addRender(program: Command, host: Host, output: ParseOutput): void {
  const command = program
    .command("render")
    .summary("print a saved report")
    .description("Prints a report that was saved as JSON, in any format, and judges it again.")
    .argument("[report]", "a report that was saved with -o NAME.json; - is standard input");
  addReportDestinationOptions(addGateOptions(command), formatNames).option(
    "-c, --config <file>",
    "a configuration whose gates the report is held against; none is looked for",
  );
  addCommonOptions(command)
    .addHelpText("after", renderHelp)
    .action(async (file: string | undefined, options: RenderReportOptions) => {
      const { render } = await import("../commands/render.ts");
      output.status = await render(host, command, file, options);
    });
}
