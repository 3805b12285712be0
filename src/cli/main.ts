import { ExitStatus } from "../errors.ts";
import { type ColorChoice, colorChoices, colorLevel, createChalk } from "./color.ts";
import { type Host, processHost } from "./host.ts";
import { ShortHelp } from "./short-help.ts";
import { version } from "./version.ts";

/** Runs the program in this process: the one call of `bin/metrik.js`. */
export const run = (): Promise<void> => main(processHost());

/** Runs the program in a host; its end is the host's exit status, never an exception. */
export async function main(host: Host): Promise<void> {
  host.onUncaught((error) => void fail(host, error));
  try {
    host.setExitStatus(await dispatch(host));
  } catch (error) {
    await fail(host, error);
  }
}

/** The version is asked by scripts, again and again, and needs no parser of arguments. */
async function dispatch(host: Host): Promise<ExitStatus> {
  const [first, ...others] = host.args;
  if (others.length > 0 || (first !== "--version" && first !== "-V")) {
    const { parse } = await import("./parse.ts");
    return parse(host);
  }
  await host.stdout.write(`${version}\n`);
  return ExitStatus.ok;
}

async function fail(host: Host, error: unknown): Promise<void> {
  if (error instanceof ShortHelp) {
    host.setExitStatus(ExitStatus.usage);
    return host.stderr.write(error.text);
  }
  const { exitStatusOf, formatError } = await import("./errors.ts");
  const chalk = await createChalk(colorLevel(colorChoiceOf(host), host.env, host.stderr.isTTY));
  host.setExitStatus(exitStatusOf(error));
  await host.stderr.write(formatError(error, { chalk, program: `metrik ${version}, Node.js ${host.nodeVersion}` }));
}

/** The choice as far as it can be read from arguments that may be wrong. */
function colorChoiceOf({ args }: Host): ColorChoice {
  const index = args.findIndex((arg) => arg === "--color" || arg.startsWith("--color="));
  const value = args[index]?.includes("=") ? args[index].slice("--color=".length) : args[index + 1];
  return colorChoices.find((choice) => index !== -1 && choice === value) ?? "auto";
}
