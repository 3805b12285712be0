import type { Command } from "commander";
import type { Configuration } from "../../config/load.ts";
import { findSources, type Source } from "../../input/sources.ts";
import type { Host } from "../host.ts";
import { ShortHelp } from "../short-help.ts";

/** The files that a command reads: those named, or standard input where it is no terminal. @throws ShortHelp */
export async function sourcesOf(host: Host, command: Command, files: readonly string[]): Promise<readonly Source[]> {
  if (files.length === 0 && host.stdin.isTTY) {
    const wanted = `metrik ${command.name()} needs a file, or input on a pipe.`;
    throw new ShortHelp(`${wanted}\n\n${command.helpInformation()}`);
  }
  return findSources(files.length === 0 ? ["-"] : files, host.cwd, () => host.stdin.bytes(), host.stdin.identity);
}

/** The file of a configuration, beside the others that a run reads: no output may be one of them. */
export async function withConfiguration(
  host: Host,
  sources: readonly Source[],
  { document }: Configuration,
): Promise<readonly Source[]> {
  if (document === undefined) return sources;
  return [...sources, ...(await findSources([document.file], host.cwd, () => host.stdin.bytes()))];
}

/** The bytes of all files; undefined where one of them does not know its size. */
export function totalSize(sources: readonly Source[]): number | undefined {
  return sources.reduce<number | undefined>(
    (total, { size }) => (total === undefined || size === undefined ? undefined : total + size),
    0,
  );
}
