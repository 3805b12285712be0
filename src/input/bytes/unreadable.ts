import { inputError } from "../../errors.ts";
import { isSystemError, systemReason } from "./system-error.ts";

/** The error for an input that the system refuses: exit 3. Errors of other kinds are handed back as they are. */
export function unreadable(file: string, error: unknown, notes?: readonly string[]): unknown {
  const reason = systemReason(error);
  if (reason === undefined) return error;
  const code = isSystemError(error, "ENOENT") ? "not-found" : "unreadable";
  return inputError(code, `cannot read: ${reason}`, { file, notes });
}
