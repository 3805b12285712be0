import { getSystemErrorMap } from "node:util";

/**
 * What the operating system said, in words; undefined where the error is not one of the system's.
 *
 * @example systemReason(error) //=> "no such file or directory"
 */
export function systemReason(error: unknown): string | undefined {
  if (!(error instanceof Error && "errno" in error && typeof error.errno === "number")) return undefined;
  return getSystemErrorMap().get(error.errno)?.[1];
}

/** Whether the operating system failed with this code, such as "ENOENT". */
export const isSystemError = (error: unknown, code: string): boolean =>
  error instanceof Error && "code" in error && error.code === code;
