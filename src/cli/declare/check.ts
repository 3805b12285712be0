import type { Command } from "commander";
import { formatNames } from "../../render/index.ts";
import { addGateOptions } from "../add-options/gates.ts";
import { addSettledOptions } from "../add-options/general.ts";
import { addReportOutputOptions } from "../add-options/output.ts";
import { addQuestionOptions } from "../add-options/question.ts";
import { addReadOptions } from "../add-options/reading.ts";
import type { CheckOptions } from "../arguments/options.ts";
import type { ParseOutput } from "../commander-text.ts";
import type { Host } from "../host.ts";

const checkHelp = `
A gate says what a number has to be. Its parts: a metric, perhaps of some
conversations only, one of its numbers, and a limit of the same kind.
  first-response-time.p90 <= 15m
  first-response-time{channel=whatsapp}.median <= 8h business
  csat{channel=*}.value >= 85% if n >= 30     every channel by itself
  backlog.value < 40
  reply-time.median <= previous * 1.1         than in the period before
  warn: nps.value > 30                        a warning, no failure

Examples:
  $ metrik check tickets.csv --last 7d
  $ metrik check tickets.csv --gate 'csat.value >= 85%' -o verdicts.xml -o -
  $ metrik check exports/*.csv -f github`;

/** `metrik check` on the command line. */
export function addCheck(program: Command, host: Host, output: ParseOutput): void {
  const command = program
    .command("check")
    .summary("compute and judge")
    .description("Holds metrics against gates, those of metrik.yaml and of --gate. The exit status is the verdict.")
    .argument("[files...]", "files or patterns; - is standard input");
  addReportOutputOptions(addQuestionOptions(addGateOptions(command)), formatNames, "none");
  addSettledOptions(addReadOptions(command))
    .addHelpText("after", checkHelp)
    .action(async (files: string[], options: CheckOptions) => {
      const { check } = await import("../commands/check.ts");
      output.status = await check(host, command, files, options);
    });
}
