import { rmSync } from "node:fs";
import { open, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Host } from "../host.ts";
import type { OutputTarget } from "./output-target.ts";
import { temporaryName } from "./temporary.ts";

/** What a file is to hold: text, in one or in several pieces, which may be made as they are written; or bytes. */
export type Content = string | Uint8Array | Iterable<string>;

/** An output that only needs to be put in its place. */
export interface StagedOutput {
  /** Whether it is written already, and only has to be renamed. */
  readonly isReplacement: boolean;
  commit(): Promise<void>;
  /** Leaves everything as it was; after `commit` there is nothing left to undo. */
  discard(): Promise<void>;
}

/** What is not renamed over is written at the end, and never cut: it, or what a descriptor stands for, may have content. */
export const stageThrough = ({ path }: OutputTarget, content: Content): StagedOutput => ({
  isReplacement: false,
  commit: () => writeFile(path, content, { flag: "a" }),
  discard: async () => {},
});

/**
 * Writes a file beside its target. (Own code: write-file-atomic 7 puts a part of the file in place when the disk is full,
 * since it writes once and does not look how much was taken. It also follows a link that stands under its temporary
 * name, and cannot rename several files together.)
 *
 * @param mode permissions; without it those of the file that is replaced, else those that a new file gets
 */
export async function stageReplacement(
  target: OutputTarget,
  content: Content,
  mode: number | undefined,
  host: Pick<Host, "onStop">,
): Promise<StagedOutput> {
  const folder = dirname(target.path);
  const temporary = join(folder, temporaryName());
  const forget = host.onStop(() => rmSync(temporary, { force: true }));
  const discard = async () => {
    await rm(temporary, { force: true });
    forget();
  };
  try {
    await writeComplete(temporary, content, target, mode);
  } catch (error) {
    await discard();
    throw error;
  }
  return {
    isReplacement: true,
    discard,
    async commit() {
      await rename(temporary, target.path);
      await syncFolder(folder);
    },
  };
}

async function writeComplete(path: string, content: Content, { existing }: OutputTarget, mode?: number): Promise<void> {
  const permissions = mode ?? (existing && Number(existing.mode & 0o7777n));
  const file = await open(path, "wx", permissions ?? 0o666);
  try {
    await writeFile(file, content);
    // Only root may give a file away; anybody else becomes its owner.
    if (existing) await file.chown(Number(existing.uid), Number(existing.gid)).catch(() => {});
    if (permissions !== undefined) await file.chmod(permissions);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** So that the new name survives a loss of power too. Not every system can do it, and the file is in place by now. */
async function syncFolder(path: string): Promise<void> {
  try {
    const folder = await open(path);
    await folder.sync().finally(() => folder.close());
  } catch {
    return;
  }
}
