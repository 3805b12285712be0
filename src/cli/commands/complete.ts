import type { Command } from "commander";
import { wordsAtCursor } from "../completion/complete.ts";
import type { Host } from "../host.ts";

/** `metrik complete`, as the scripts of `metrik completion` call it: a word a line, and behind a tab what it means. */
export async function complete(host: Host, program: Command, words: readonly string[]): Promise<void> {
  const lines = wordsAtCursor(program, words).map(({ word, meaning }) => `${word}\t${meaning}\n`);
  await host.stdout.write(lines.join(""));
}
