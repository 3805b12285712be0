import { inputError } from "../../errors.ts";
import { unreadable } from "../bytes/unreadable.ts";

/** The error for an archive, or a file in it, that cannot be unpacked. Faults of the program and of the system stay what they are. */
export function zipFault(file: string, error: unknown): unknown {
  if (!(error instanceof Error) || error.name !== "Error") return error;
  const known = isOfZlib(error) ? error : unreadable(file, error);
  if (known !== error) return known;
  return inputError("zip-damaged", `damaged zip archive: ${error.message}`, { file, help: "get the archive again" });
}

/** The numbers of its errors are those of other errors of the system. */
const isOfZlib = (error: Error): boolean => "code" in error && String(error.code).startsWith("Z_");
