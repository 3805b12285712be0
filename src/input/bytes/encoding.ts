import { usageError } from "../../errors.ts";

/**
 * The standard name of an encoding, such as "windows-1252" for "latin1": the labels of the WHATWG Encoding Standard.
 *
 * @throws MetrikError "unknown-encoding"
 * @example encodingName("UTF8") //=> "utf-8"
 */
export function encodingName(label: string): string {
  try {
    return new TextDecoder(label, { fatal: true }).encoding;
  } catch {
    throw usageError("unknown-encoding", `unknown encoding "${label}"`, {
      help: "for example windows-1252, utf-16le, shift_jis or gb18030",
    });
  }
}
