/**
 * Untrusted text, on its way out. Whatever came from the data (channels, agents, tags, paths, messages that quote them)
 * crosses one of these encoders; the renderers send all text through them, their own too, so that nothing can be missed.
 */

/** Controls, bidirectional marks, line separators, lone surrogates, and characters that show nothing at all. */
const unseen =
  /[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}\p{Cs}\u00ad\u200b\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

/** GitHub reads a command where a line, trimmed, begins with `::`; GitHub and Azure read `##[` and `##vso[` anywhere. */
const commands = /(?<=^|\s):(?=:)|#(?=#(?:vso)?\[)/g;

function escapeSequence(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const digits = code.toString(16);
  if (code <= 0xff) return `\\x${digits.padStart(2, "0")}`;
  return code <= 0xffff ? `\\u${digits.padStart(4, "0")}` : `\\u{${digits}}`;
}

/**
 * Text that is safe to print on a terminal or in a CI log: unseen characters are shown as escape sequences, and nothing
 * in it is taken for a command.
 *
 * @example
 * terminalText("\u001b[31mred") //=> "\\x1b[31mred"
 * terminalText("::error::no") //=> "\\x3a:error::no"
 */
export function terminalText(text: string): string {
  return text.replace(unseen, escapeSequence).replace(commands, escapeSequence);
}

/**
 * Text that Markdown shows as it stands: no markup, no HTML, no links or mentions. A backslash does not stop a renderer
 * that looks for addresses in the finished text, so those are broken by an invisible word joiner (U+2060).
 *
 * @example
 * markdownText("a|b_c") //=> "a\\|b\\_c"
 */
export function markdownText(text: string): string {
  return text
    .replace(unseen, escapeSequence)
    .replace(/[\\`*_[\]<>#&|~$]/g, "\\$&")
    .replace(/[@#](?=\S)|:(?=\/\/)|\bwww(?=\.)/gi, "$&\u2060");
}
