import { inputError } from "../../errors.ts";

export const unclosedQuote = (line: number) =>
  inputError("unclosed-quote", "a quoted field opens here and is never closed", {
    line,
    help: "close the quote on this line, or give the dialect (--escape, --relax-quotes)",
  });

export const fieldTooLarge = (line: number, limit: number) =>
  inputError("limit", `a field of ${mebibytes(limit)} or more`, { line, help: lookForQuote });

export const recordTooLarge = (line: number, limit: number) =>
  inputError("limit", `a record of more than ${mebibytes(limit)}`, { line, help: lookForQuote });

export const brokenQuote = (line: number, why: string) =>
  inputError("broken-quote", `the quoting breaks: ${why}`, { line, help: "try --relax-quotes" });

const lookForQuote = "look for a quote that is never closed";

const mebibytes = (bytes: number): string => `${bytes / 1024 / 1024} MiB`;
