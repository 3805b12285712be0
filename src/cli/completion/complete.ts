import type { Argument, Command, Option } from "commander";
import { type Candidate, fitting } from "./candidate.ts";
import { argumentsOf, valuesOf } from "./values.ts";

/**
 * The words that can stand at the cursor; none where it is a file, or anything else.
 *
 * @param program as it is declared
 * @param words of the command line behind the program's name, up to the cursor; the last one is what is typed of a word there
 * @example wordsAtCursor(program, ["explain", "csa"]) //=> [{ word: "csat", meaning: "How many of the customers …" }]
 */
export function wordsAtCursor(program: Command, words: readonly string[]): readonly Candidate[] {
  const typed = words.at(-1) ?? "";
  const before = words.slice(0, -1);
  const command = program.commands.find((each) => each.name() === before[0] && isShown(program, each));
  if (command === undefined) return before[0] === "help" || before.length === 0 ? ofProgram(program, typed) : [];
  if (before.includes("--")) return ofArgument(command, before.slice(1), typed);
  const waiting = optionOf(command, before.at(-1));
  if (waiting !== undefined && takesValue(waiting)) return valuesOf(waiting, typed);
  const [flag, value] = divided(typed);
  if (value !== undefined) return attached(command, flag, value);
  return typed.startsWith("-") ? fitting(flagsOf(command), typed) : ofArgument(command, before.slice(1), typed);
}

function ofProgram(program: Command, typed: string): readonly Candidate[] {
  const commands = program
    .createHelp()
    .visibleCommands(program)
    .map((command) => ({ word: command.name(), meaning: command.summary() || command.description() }));
  return fitting(typed.startsWith("-") ? flagsOf(program) : commands, typed);
}

const isShown = (program: Command, command: Command): boolean =>
  program.createHelp().visibleCommands(program).includes(command);

const visibleOptions = (command: Command): readonly Option[] => command.createHelp().visibleOptions(command);

const takesValue = ({ required, optional }: Option): boolean => required || optional;

const optionOf = (command: Command, flag: string | undefined): Option | undefined =>
  visibleOptions(command).find(({ short, long }) => flag !== undefined && (flag === short || flag === long));

const flagsOf = (command: Command): readonly Candidate[] =>
  visibleOptions(command).map(({ long, short, description }) => ({ word: long ?? short ?? "", meaning: description }));

/** `--format=js` is an option with its value; anything else is one word. */
function divided(typed: string): readonly [flag: string, value: string | undefined] {
  const end = typed.startsWith("--") ? typed.indexOf("=") : -1;
  return end === -1 ? [typed, undefined] : [typed.slice(0, end), typed.slice(end + 1)];
}

function attached(command: Command, flag: string, value: string): readonly Candidate[] {
  const option = optionOf(command, flag);
  if (option === undefined || !takesValue(option)) return [];
  return valuesOf(option, value).map(({ word, meaning }) => ({ word: `${flag}=${word}`, meaning }));
}

function ofArgument(command: Command, before: readonly string[], typed: string): readonly Candidate[] {
  const argument = argumentAt(command, before);
  return argument === undefined ? [] : argumentsOf(argument, typed);
}

/** The argument behind those words of which neither is an option nor the value of one. */
function argumentAt(command: Command, before: readonly string[]): Argument | undefined {
  const given = before.filter((word, index) => {
    const option = optionOf(command, before[index - 1]);
    return !word.startsWith("-") && (option === undefined || !takesValue(option));
  });
  const last = command.registeredArguments.at(-1);
  return command.registeredArguments[given.length] ?? (last?.variadic ? last : undefined);
}
