import type { ChalkInstance, ColorSupportLevel } from "chalk";

/** The values of `--color`. */
export const colorChoices = ["auto", "always", "never"] as const;
export type ColorChoice = (typeof colorChoices)[number];

/**
 * How much colour a stream gets: 0 none, 1 the 16 colours, 2 256, 3 all. The option decides before `NO_COLOR`, that before
 * `FORCE_COLOR`, and that before what the terminal can do.
 *
 * @example colorLevel("auto", { TERM: "xterm-256color" }, true) //=> 2
 */
export function colorLevel(
  choice: ColorChoice,
  env: Readonly<Record<string, string | undefined>>,
  isTTY: boolean,
): ColorSupportLevel {
  if (choice === "never") return 0;
  if (choice === "always") return terminalLevel(env);
  if (env.NO_COLOR) return 0;
  if (env.FORCE_COLOR !== undefined) return forcedLevel(env.FORCE_COLOR, env);
  return isTTY && env.TERM !== "dumb" ? terminalLevel(env) : 0;
}

/** `0` and `false` forbid it, `1` to `3` are levels, and anything else asks for what the terminal has. */
function forcedLevel(value: string, env: Readonly<Record<string, string | undefined>>): ColorSupportLevel {
  if (value === "0" || value === "false") return 0;
  if (value === "1") return 1;
  if (value === "2") return 2;
  return value === "3" ? 3 : terminalLevel(env);
}

function terminalLevel({ COLORTERM, TERM = "" }: Readonly<Record<string, string | undefined>>): ColorSupportLevel {
  if (COLORTERM === "truecolor" || COLORTERM === "24bit") return 3;
  return /-256(color)?$/i.test(TERM) ? 2 : 1;
}

/** The only place that makes a chalk: chalk's own default instance does not know `NO_COLOR`. */
export async function createChalk(level: ColorSupportLevel): Promise<ChalkInstance> {
  const { Chalk } = await import("chalk");
  return new Chalk({ level });
}
