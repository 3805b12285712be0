import { type Command, Option } from "commander";
import { colorChoices } from "../color.ts";
import { choice } from "./option.ts";

/** What every command has. */
export const addCommonOptions = (command: Command): Command =>
  command
    .optionsGroup("General:")
    .addOption(choice("--color <when>", "colours", colorChoices).default("auto"))
    .option("-q, --quiet", "no notices and no progress, only errors");

/** What every command that has settings has. */
export const addSettledOptions = (command: Command): Command =>
  addCommonOptions(command).addOption(
    new Option(
      "-v, --verbose",
      "say which settings hold and where each comes from; show how the values of each group are spread",
    ).conflicts("quiet"),
  );
