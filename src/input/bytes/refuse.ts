import { inputError, type MetrikError } from "../../errors.ts";
import { isMarkup, isNamedGzip, kindOfOther, utf16WithoutMark } from "./signature.ts";

/** @throws MetrikError "not-text" for what is compressed otherwise, and for documents; "markup" for web pages and XML */
export function refuseOtherThanText(start: Uint8Array, file: string): void {
  const kind = kindOfOther(start);
  if (kind) throw otherThanText(kind, file);
  if (!isMarkup(start)) return;
  throw inputError("markup", "a web page or XML, not a table of records", {
    file,
    help: "export a chat of Telegram, Instagram, Messenger or Discord again as JSON; open a table in a spreadsheet program and save it as .xlsx or CSV; if it asks to log in, log in and export again",
  });
}

/** @param kind what it is instead, in words */
export const otherThanText = (kind: string, file: string): MetrikError =>
  inputError("not-text", `${kind}, not text`, {
    file,
    help: "export CSV, JSON or .xlsx (without a password) instead; unpack an archive, and give the files in it",
  });

/** @throws MetrikError "not-gzip" for a name that ends in .gz although the content is not compressed */
export function refuseMisnamed(file: string): void {
  if (!isNamedGzip(file)) return;
  throw inputError("not-gzip", "named .gz but is not gzip", { file, help: "rename it, or get it again" });
}

/** @throws MetrikError "invalid-encoding" for UTF-16 that does not say so */
export function refuseUtf16(start: Uint8Array, file: string): void {
  const encoding = utf16WithoutMark(start);
  if (!encoding) return;
  const help = `use --encoding ${encoding}`;
  throw inputError("invalid-encoding", "looks like UTF-16: every second byte is NUL", { file, line: 1, byte: 0, help });
}
