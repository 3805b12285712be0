import type { Command } from "commander";
import { choice, collect, languageOption } from "./option.ts";

/** Where the result goes, and in which format. */
const addDestinationOptions = (command: Command, formats: readonly string[]): Command =>
  command
    .optionsGroup("Output:")
    .addOption(
      choice("-f, --format <name>", "the format on standard output, and of files whose ending names none", formats),
    )
    .option(
      "-o, --output <file>",
      "write to a file, its format by its ending, {date} is its period; repeatable, - is standard output",
      collect,
    );

/** Where a report goes, in which format and in which language. */
export const addReportDestinationOptions = (command: Command, formats: readonly string[]): Command =>
  addDestinationOptions(command, formats).addOption(languageOption());

/** Where the result of reading files goes, and what becomes of rejected records. */
export const addOutputOptions = (command: Command, formats: readonly string[]): Command =>
  addRejectOptions(addDestinationOptions(command, formats));

/** The same of a report. */
export const addReportOutputOptions = (command: Command, formats: readonly string[], tolerated?: string): Command =>
  addRejectOptions(addReportDestinationOptions(command, formats), tolerated);

/** What becomes of rejected records. */
export const addRejectOptions = (command: Command, tolerated = "1%"): Command =>
  command
    .option(
      "--max-rejects <n>",
      `how many records of a file may be rejected, such as 20, 2% or none; ${tolerated} otherwise`,
    )
    .option("--rejects <file>", "keep rejected records in this file, with line and reason");
