import type { Command } from "commander";
import { judgedNumbers, noDataChoices } from "../../gates/judging.ts";
import { choice, collect } from "./option.ts";

/** What numbers are held against. */
export const addGateOptions = (command: Command): Command =>
  command
    .optionsGroup("Gates:")
    .option("-g, --gate <text>", "a gate beside those of metrik.yaml, such as 'csat.value >= 85%'; repeatable", collect)
    .addOption(
      choice("--on-no-data <what>", "what a gate without data does to the check; fail otherwise", noDataChoices),
    )
    .addOption(
      choice("--gate-on <number>", "judge the value, or a bound of its 95 % interval; value otherwise", judgedNumbers),
    )
    .option("--min-n <n>", "observations that a number needs to be judged; 1 otherwise");
