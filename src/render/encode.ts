/**
 * Untrusted text, on its way out. Whatever came from the data (channels, agents, tags, paths, messages that quote them)
 * crosses one of these encoders; the renderers send all text through them, their own too, so that nothing can be missed.
 */

/** Controls, bidirectional marks, line separators, lone surrogates, and characters that show nothing at all. */
const unseen =
  /[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}\p{Cs}\u00ad\u200b\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

/** GitHub reads a command where a line, trimmed, begins with `::`; GitHub and Azure read `##[` and `##vso[` anywhere. */
const commands = /(?<=^|\s):(?=:)|#(?=#(?:vso)?\[)/g;

/** @example escapeSequence("\u001b") //=> "\\x1b" */
export function escapeSequence(character: string): string {
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

/**
 * Text for XML 1.0, inside an element as well as in an attribute: markup as references, and as escape sequences the
 * characters that XML forbids or that are unseen, line ends too, since who reads the file may print them to a CI log.
 *
 * @example
 * xmlText("a < \"b\" ]]>") //=> "a &lt; &quot;b&quot; ]]&gt;"
 * xmlText("\u0000\uffff") //=> "\\x00\\uffff"
 */
export function xmlText(text: string): string {
  return terminalText(text)
    .replace(/[\ufffe\uffff]/g, escapeSequence)
    .replace(/[&<>"']/g, (character) => xmlReferences[character] ?? "");
}

const xmlReferences: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/**
 * A line of the message of a workflow command of GitHub, escaped as its own toolkit does; lines are joined by `%0A`.
 *
 * @example
 * githubData("100%\n::error::no") //=> "100%25\\x0a::error::no"
 */
export const githubData = (text: string): string => terminalText(text).replaceAll("%", "%25");

/**
 * A property of a workflow command of GitHub, such as the title.
 *
 * @example
 * githubProperty("a: b, c") //=> "a%3A b%2C c"
 */
export const githubProperty = (text: string): string => githubData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");

/**
 * The value of a label of OpenMetrics, without its quotes.
 *
 * @example
 * openMetricsLabel('say "hi"') //=> 'say \\"hi\\"'
 */
export const openMetricsLabel = (text: string): string => terminalText(text).replace(/["\\]/g, "\\$&");

/**
 * A help text of OpenMetrics. Its quotes become single ones: OpenMetrics wants a backslash before double quotes, and the
 * older format of Prometheus knows of none there.
 *
 * @example
 * openMetricsHelp('the "best"') //=> "the 'best'"
 */
export const openMetricsHelp = (text: string): string =>
  terminalText(text).replaceAll("\\", "\\\\").replaceAll('"', "'");

/**
 * Rendered HTML, whose markup is escaped: what data says beyond that is made harmless in all of it at once. Unseen
 * characters are shown as escape sequences, and what a CI log would take for a command, were the page printed to one, as
 * references, which a browser shows as they were.
 *
 * @example
 * htmlText("<td>a\u202eb ##[group]</td>") //=> "<td>a\\u202eb &#35;#[group]</td>"
 */
export const htmlText = (html: string): string =>
  html
    .replace(unseen, escapeSequence)
    .replace(/[\ufffe\uffff]/g, escapeSequence)
    .replace(commands, (character) => `&#${character.charCodeAt(0)};`);
