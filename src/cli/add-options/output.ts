import type { Command } from "commander";
import { choice, collect } from "./option.ts";

/** Where the result goes, and in which format. */
export const addDestinationOptions = (command: Command, formats: readonly string[]): Command =>
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

/** Where the result of reading files goes, and what becomes of rejected records. */
export const addOutputOptions = (command: Command, formats: readonly string[], tolerated = "1%"): Command =>
  addDestinationOptions(command, formats)
    .option(
      "--max-rejects <n>",
      `records a file may lose before nothing is reported, such as 20 or 2%; ${tolerated} otherwise`,
    )
    .option("--rejects <file>", "keep rejected records there, with line and reason");
