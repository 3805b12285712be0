import type { Command } from "commander";
import { addSettledOptions } from "../add-options/general.ts";
import { addOutputOptions } from "../add-options/output.ts";
import { addListingOptions } from "../add-options/question.ts";
import { addReadOptions } from "../add-options/reading.ts";
import type { ConversationsOptions } from "../arguments/options.ts";
import type { Host } from "../host.ts";

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
that were created at another time come last, unless --worst sets the order.

Examples:
  $ metrik conversations tickets.csv --worst first-response-time --limit 20
  $ metrik conversations messages.csv -m csat -w channel=email -o email.csv
  $ metrik conversations exports/*.csv -f ndjson | grep unanswered`;

/** `metrik conversations` on the command line. */
export function addConversations(program: Command, host: Host): void {
  const command = program
    .command("conversations")
    .summary("the conversations behind the numbers")
    .description(
      "Lists conversations, one a row: what every metric makes of each, who is credited with it, and why a value is missing.",
    )
    .argument("[files...]", "files or patterns; - is standard input");
  addOutputOptions(addListingOptions(command), ["table", "csv", "ndjson", "json", "xlsx"]);
  addSettledOptions(addReadOptions(command))
    .addHelpText("after", conversationsHelp)
    .action(async (files: string[], options: ConversationsOptions) => {
      const { conversations } = await import("../commands/conversations.ts");
      await conversations(host, command, files, options);
    });
}
