import { type Command, Option } from "commander";
import { type Kind, kinds } from "../formats/format.ts";
import type { DecimalMark } from "../formats/numbers.ts";
import { judgedNumbers, noDataChoices } from "../gates/judging.ts";
import { type Attribution, attributions } from "../metrics/attribution.ts";
import type { Hours } from "../metrics/context.ts";
import { type VendorName, vendorNames } from "../metrics/vendor-definitions.ts";
import type { ListingFormat } from "../render/conversations/index.ts";
import type { Format } from "../render/index.ts";
import type { Judgement } from "../report/verdict.ts";
import { type Every, everyUnits } from "../time/every.ts";
import { type RangeName, rangeNames } from "../time/range-name.ts";
import { type WeekStart, weekdays } from "../time/week-start.ts";
import { type ColorChoice, colorChoices } from "./color.ts";

/** What every command has, as the command line gives it. */
export interface CommonOptions {
  readonly color: ColorChoice;
  readonly quiet?: boolean;
}

/** The options of commands that read files. */
export interface ReadOptions extends CommonOptions {
  readonly timeZone?: string;
  readonly inputFormat?: string;
  readonly inputKind?: Kind;
  readonly decimal?: DecimalMark;
  readonly map?: readonly string[];
  readonly dateFormat?: string;
  readonly delimiter?: string;
  readonly escape?: string;
  readonly comment?: string;
  readonly relaxQuotes?: boolean;
  readonly encoding?: string;
  readonly config?: string;
}

/** What a report is asked. */
export interface QuestionOptions {
  readonly metrics?: string;
  readonly by?: string;
  readonly every?: Every;
  readonly compare?: string;
  readonly where?: readonly string[];
}

/** The options of `metrik explain`. */
export interface ExplainOptions extends CommonOptions {
  readonly search?: string;
  readonly definition?: VendorName;
  readonly config?: string;
}

/** Of which conversations and times, and how they are counted. */
export interface ScopeOptions extends ReadOptions {
  readonly definition?: VendorName;
  readonly since?: string;
  readonly until?: string;
  readonly last?: string;
  readonly period?: RangeName;
  readonly asOf?: string;
  readonly where?: readonly string[];
  readonly hours?: Hours;
  readonly attribute?: Attribution;
  readonly weekStart?: WeekStart;
}

/** Where a result goes, and what becomes of rejected records. */
export interface OutputOptions<Name> {
  readonly format?: Name;
  readonly output?: readonly string[];
  readonly maxRejects?: string;
  readonly rejects?: string;
}

/** The options of commands that make a report. */
export interface ReportOptions extends ScopeOptions, QuestionOptions, OutputOptions<Format> {}

/** What the numbers of a check are held against. */
export interface GateOptions {
  readonly gate?: readonly string[];
  readonly onNoData?: Judgement["onNoData"];
  readonly gateOn?: Judgement["judgedOn"];
  readonly minN?: string;
}

/** The options of `metrik check`. */
export interface CheckOptions extends ReportOptions, GateOptions {}

/** The options of `metrik conversations`. */
export interface ConversationsOptions extends ScopeOptions, OutputOptions<ListingFormat> {
  readonly metrics?: string;
  readonly worst?: string;
  readonly limit?: string;
}

/** The values of an option that may be repeated. */
const collect = (value: string, values: readonly string[] = []): string[] => [...values, value];

const choice = (flags: string, description: string, choices: readonly string[]): Option =>
  new Option(flags, description).choices(choices);

const definitionOption = (): Option =>
  choice("--definition <vendor>", "count as a vendor does, where it counts otherwise", vendorNames);

/** How files are read. */
export const addReadOptions = (command: Command): Command =>
  command
    .optionsGroup("Reading:")
    .option("--input-format <name>", "what the files are; found from their content otherwise")
    .addOption(choice("--input-kind <kind>", "what those files are whose columns do not tell", kinds))
    .option("--map <field=column>", "the column of a field, such as createdAt='Waktu Dibuat'; repeatable", collect)
    .option("--date-format <pattern>", "how dates are written, such as 'dd/MM/yyyy HH:mm'")
    .addOption(choice("--decimal <mark>", "the decimal mark, where 1.250 can be two numbers", [",", "."]))
    .option("--time-zone <zone>", "the zone of the report and of times without an offset, such as Asia/Jakarta")
    .option("--delimiter <char>", "what separates CSV fields; found from the header otherwise (\\t is a tab)")
    .option("--escape <char>", "what stands before a quote inside quotes, such as '\\'")
    .option("--comment <text>", "what CSV comment lines begin with")
    .option("--relax-quotes", "keep quotes inside quoted CSV fields as they stand")
    .option("--encoding <name>", "the encoding of the files, such as windows-1252; UTF-8 otherwise")
    .option("-c, --config <file>", "the configuration; metrik.yaml here or in a folder above otherwise");

/** Which metrics are explained, and as whom they are counted. */
export const addExplainOptions = (command: Command): Command =>
  command
    .option("--search <words>", "only the metrics of whose texts these words are part")
    .addOption(definitionOption())
    .option("-c, --config <file>", "the configuration; metrik.yaml here or in a folder above otherwise");

/** Of which conversations and times, and how they are counted. */
const addScopeOptions = (command: Command): Command =>
  command
    .option("--since <time>", "from this date or instant on, such as 2026-03-01")
    .option("--until <time>", "up to, and without, this date or instant")
    .option("--last <span>", "the last whole days, weeks or months, such as 7d, 4w, 3mo")
    .addOption(choice("--period <name>", "a whole day, week or month, seen from --as-of", rangeNames))
    .option("--as-of <time>", "the clock of the report; the newest instant in the data otherwise")
    .option(
      "-w, --where <field=value>",
      "only these conversations (field!=value: only the others); repeatable",
      collect,
      [],
    )
    .addOption(definitionOption())
    .addOption(choice("--hours <clock>", "the clock of durations; calendar otherwise", ["calendar", "business"]))
    .addOption(
      choice(
        "--attribute <instant>",
        "count by the period of the creation, or of the end; each metric as it is defined otherwise",
        attributions,
      ),
    )
    .addOption(choice("--week-start <day>", "the day that weeks begin with; monday (ISO 8601) otherwise", weekdays));

/** What a report shows, and of which conversations. */
export const addQuestionOptions = (command: Command): Command =>
  addScopeOptions(
    command
      .optionsGroup("What to show:")
      .option("-m, --metrics <names>", "metrics or families, separated by commas; a digest of all otherwise")
      .option("-b, --by <names>", "group by channel, agent, team, priority, tag … or any column, separated by commas")
      .addOption(choice("-e, --every <unit>", "a row for each hour, day, week …", everyUnits))
      .option(
        "--compare <range>",
        "with previous (as long, just before), year-ago, or dates: 2026-02-01..2026-02-28, both included",
      ),
  );

/** What numbers are held against. */
export const addGateOptions = (command: Command): Command =>
  command
    .optionsGroup("Gates:")
    .option(
      "-g, --gate <text>",
      "a gate beside those of metrik.yaml, such as 'csat.value >= 85%'; repeatable",
      collect,
      [],
    )
    .addOption(
      choice("--on-no-data <what>", "what a gate without data does to the check; fail otherwise", noDataChoices),
    )
    .addOption(
      choice("--gate-on <number>", "judge the value, or a bound of its 95 % interval; value otherwise", judgedNumbers),
    )
    .option("--min-n <n>", "observations that a number needs to be judged; 1 otherwise");

/** Which conversations are listed, and what of each. */
export const addListingOptions = (command: Command): Command =>
  addScopeOptions(
    command
      .optionsGroup("What to show:")
      .option(
        "-m, --metrics <names>",
        "metrics or families, separated by commas; all otherwise, in a table the headlines",
      )
      .option(
        "--worst <metric>",
        "only conversations with a value of this metric, the worst first; the oldest first otherwise",
      )
      .option("--limit <n>", "the first so many of them; all otherwise, in a table 40"),
  );

/** Where the result goes. */
export const addOutputOptions = (command: Command, formats: readonly string[], tolerated = "1%"): Command =>
  command
    .optionsGroup("Output:")
    .addOption(choice("-f, --format <name>", "the format on standard output", formats))
    .option(
      "-o, --output <file>",
      "write to a file, its format by its ending, {date} is its period; repeatable, - is standard output",
      collect,
      [],
    )
    .option(
      "--max-rejects <n>",
      `records a file may lose before nothing is reported, such as 20 or 2%; ${tolerated} otherwise`,
    )
    .option("--rejects <file>", "keep rejected records there, with line and reason");

/** What every command has. */
export const addCommonOptions = (command: Command): Command =>
  command
    .optionsGroup("General:")
    .addOption(choice("--color <when>", "colours", colorChoices).default("auto"))
    .option("-q, --quiet", "no notices and no progress, only errors");
