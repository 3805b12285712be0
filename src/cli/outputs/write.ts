import { access, constants } from "node:fs/promises";
import { dirname } from "node:path";
import { ExitStatus, MetrikError } from "../../errors.ts";
import { identityOf } from "../../input/bytes/identity.ts";
import type { Source } from "../../input/sources.ts";
import type { Host } from "../host.ts";
import { cannotWrite } from "./cannot-write.ts";
import { findTarget, type OutputTarget } from "./output-target.ts";
import { type Content, type StagedOutput, stageReplacement, stageThrough } from "./staged-output.ts";
import { removeStale } from "./temporary.ts";

/** A file to be written. */
export interface OutputFile {
  /** As it was given. */
  readonly path: string;
  readonly content: Content;
  /** Permissions, such as 0o600; without it those of the file that is replaced, else the usual ones. */
  readonly mode?: number | undefined;
  /** Whether the content is added to what the file has, which stays. */
  readonly isAdded?: boolean;
}

/** What writing needs of the host. */
export type WritingHost = Pick<Host, "cwd" | "now" | "onStop" | "interrupted">;

/**
 * Fails before the work starts where an output could not be written after it.
 *
 * @throws MetrikError (exit 74) "cannot-write", or "output-is-input" for a file that is read as well
 */
export async function checkWritable(path: string, cwd: string, inputs: readonly Source[]): Promise<void> {
  const target = await naming(path, () => findTarget(path, cwd));
  refuseInput(path, target, inputs);
  await naming(path, async () => {
    if (target.existing) await access(target.path, constants.W_OK);
    if (target.isReplaced) await access(dirname(target.path), constants.W_OK | constants.X_OK);
  });
}

/**
 * Writes files so that each is complete or as it was: all are written under temporary names first, and renamed together
 * at the end. Pipes, devices and descriptors, and files that are added to, are written to just before: they may fail still.
 *
 * @throws MetrikError (exit 74) "cannot-write"
 * @example await writeOutputs([{ path: "may.json", content: text }], host)
 */
export async function writeOutputs(files: readonly OutputFile[], host: WritingHost): Promise<void> {
  const staged: Staged[] = [];
  try {
    for (const file of files) {
      host.interrupted.throwIfAborted();
      staged.push({ path: file.path, output: await naming(file.path, () => stage(file, host)) });
    }
    host.interrupted.throwIfAborted();
    const isLast = ({ output }: Staged) => output.isReplacement;
    for (const { path, output } of [...staged.filter((each) => !isLast(each)), ...staged.filter(isLast)])
      await naming(path, () => output.commit());
  } finally {
    for (const { output } of staged) await output.discard();
  }
}

interface Staged {
  readonly path: string;
  readonly output: StagedOutput;
}

async function stage({ path, content, mode, isAdded }: OutputFile, host: WritingHost): Promise<StagedOutput> {
  const target = await findTarget(path, host.cwd);
  if (isAdded === true || !target.isReplaced) return stageThrough(target, content);
  await removeStale(dirname(target.path), host.now());
  return stageReplacement(target, content, mode, host);
}

function refuseInput(file: string, { existing }: OutputTarget, inputs: readonly Source[]): void {
  const identity = existing && identityOf(existing);
  const input = inputs.find((each) => identity !== undefined && each.identity === identity);
  if (!input) return;
  throw new MetrikError(ExitStatus.output, "output-is-input", `would overwrite the input "${input.name}"`, {
    file,
    help: "give the output another name",
  });
}

async function naming<T>(path: string, operation: () => Promise<T>): Promise<T> {
  try {
    return await operation();
  } catch (error) {
    throw cannotWrite(path, error);
  }
}
