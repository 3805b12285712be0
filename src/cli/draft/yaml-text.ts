import { stringify } from "yaml";
import { terminalText } from "../../render/encode.ts";

/**
 * A text as a key or a value of YAML, on one line and safe to print: what a terminal, a log or another key could be misled by
 * stands in quotes, as escape sequences.
 *
 * @example yamlText("Waktu Dibuat") //=> "Waktu Dibuat"
 * @example yamlText("a: b") //=> '"a: b"'
 */
export function yamlText(text: string): string {
  if (terminalText(text) !== text || documentMarker.test(text)) return quoted(text);
  return stringify(text, { lineWidth: 0, schema: "core" }).replace(/\n$/, "");
}

/** What begins or ends a document of YAML, where it stands at the beginning of a line: the library leaves it as it is. */
const documentMarker = /^(---|\.\.\.)/;

/** A text of JSON is one of YAML. */
const quoted = (text: string): string => JSON.stringify(text).replace(unusual, escapeSequence);

/** All but letters, digits, signs and the usual space; and what commands of CI systems begin with. */
const unusual = /[^\p{L}\p{M}\p{N}\p{P}\p{S} ]|[#:]/gu;

function escapeSequence(character: string): string {
  const digits = (character.codePointAt(0) ?? 0).toString(16);
  return digits.length > 4 ? `\\U${digits.padStart(8, "0")}` : `\\u${digits.padStart(4, "0")}`;
}
