import type { Command } from "commander";
import { reportFormats } from "../../render/index.ts";
import { addSettledOptions } from "../add-options/general.ts";
import { addReportOutputOptions } from "../add-options/output.ts";
import { addQuestionOptions } from "../add-options/question.ts";
import { addReadOptions } from "../add-options/reading.ts";
import type { ReportOptions } from "../arguments/options.ts";
import type { Host } from "../host.ts";

/** `metrik report` on the command line. */
export function addReport(program: Command, host: Host): void {
  const command = program
    .command("report")
    .summary("compute and print")
    .description("Computes metrics from exported chats and tickets and prints them.")
    .argument("[files...]", "files or patterns; - is standard input");
  addReportOutputOptions(addQuestionOptions(command), reportFormats);
  addSettledOptions(addReadOptions(command))
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
      const { report } = await import("../commands/report.ts");
      await report(host, command, files, options);
    });
}
