import type { Command } from "commander";
import { attributions } from "../../metrics/variants/attribution.ts";
import { creditedAgents } from "../../metrics/variants/credited-agent.ts";
import { clocks } from "../../metrics/variants/hours.ts";
import { everyUnits } from "../../time/every.ts";
import { rangeNames } from "../../time/range-name.ts";
import { weekdays } from "../../time/week-start.ts";
import { choice, collect, definitionOption, join, languageOption } from "./option.ts";
import { addConfigOption } from "./reading.ts";

/** Of which conversations and times, and how they are counted. */
const addScopeOptions = (command: Command): Command =>
  command
    .option("--since <time>", "from this date or instant on, such as 2026-03-01")
    .option("--until <time>", "up to this date or instant, not including it")
    .option("--last <span>", "the last days, weeks or months, such as 7d, 4w, 3mo")
    .addOption(choice("--period <name>", "a whole day, week or month, seen from --as-of", rangeNames))
    .option("--as-of <time>", "the clock of the report; the newest instant in the data otherwise")
    .option(
      "-w, --where <field=value>",
      "only these conversations (field!=value: only the others); repeatable",
      collect,
    )
    .addOption(definitionOption())
    .addOption(choice("--hours <clock>", "the clock of durations; calendar otherwise", clocks))
    .addOption(
      choice(
        "--attribute <instant>",
        "count by the period of the creation, or of the end; each metric as it is defined otherwise",
        attributions,
      ),
    )
    .addOption(
      choice(
        "--credit <agent>",
        "count for the agent who acted, or for the assignee of the conversation; actor otherwise",
        creditedAgents,
      ),
    )
    .addOption(choice("--week-start <day>", "the day that weeks begin with; monday (ISO 8601) otherwise", weekdays));

/** What a report shows, and of which conversations. */
export const addQuestionOptions = (command: Command): Command =>
  addScopeOptions(
    command
      .optionsGroup("What to show:")
      .option("-m, --metrics <names>", "metrics or families, separated by commas; a digest of all otherwise", join)
      .option(
        "-b, --by <names>",
        "group by channel, agent, team, priority, tag, weekday, hour … or any column, separated by commas",
        join,
      )
      .addOption(choice("-e, --every <unit>", "a row for each hour, day, week …", everyUnits))
      .option(
        "--compare <range>",
        "with previous (as long, just before), year-ago, dates: 2026-02-01..2026-02-28, or a saved report: last.json",
      ),
  );

/** Which conversations are listed, and what of each. */
export const addListingOptions = (command: Command): Command =>
  addScopeOptions(
    command
      .optionsGroup("What to show:")
      .option(
        "-m, --metrics <names>",
        "metrics or families, separated by commas; all otherwise, in a table the headlines",
        join,
      )
      .option(
        "--worst <metric>",
        "only conversations with a value of this metric, the worst first; the oldest first otherwise",
      )
      .option("--limit <n>", "how many to list; all otherwise, in a table 40"),
  );

/** Which metrics are explained, and as whom they are counted. */
export const addExplainOptions = (command: Command): Command =>
  addConfigOption(
    command
      .option("--search <words>", "only metrics whose texts contain these words")
      .addOption(definitionOption())
      .addOption(languageOption()),
  );
