import { ExitStatus, MetrikError } from "../../errors.ts";
import { isSystemError, systemReason } from "../../input/bytes/system-error.ts";

/** The error for an output that the system refuses: exit 74. Errors of other kinds are handed back as they are. */
export function cannotWrite(file: string, error: unknown): unknown {
  const reason = systemReason(error);
  if (reason === undefined) return error;
  const help = isSystemError(error, "ENOENT") ? "make the folder first" : undefined;
  return new MetrikError(ExitStatus.output, "cannot-write", `cannot write: ${reason}`, { file, help });
}
