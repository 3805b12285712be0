/** What stands for any text: `{name}`, `{{1}}`. (A star does not: in chats it makes letters bold.) */
const placeholder = /\{\{[^{}]*\}\}|\{[^{}]*\}/g;

/** White space other than a single space. */
const unevenSpace = /[^\S ]\s*| \s+/g;

/** Letters and white space in one spelling, with a space at both ends. */
const folded = (text: string): string => ` ${text.normalize("NFC").replace(unevenSpace, " ").trim()} `;

/**
 * Whether a text tells messages from others: one that has nothing but placeholders fits every message.
 *
 * @example isTelling("{name}") //=> false
 */
export const isTelling = (text: string): boolean => {
  const own = text.replace(placeholder, "");
  return own === text ? text.trim() !== "" : /[\p{L}\p{N}]/u.test(own);
};

/** A text with placeholders: what stands before, between and behind them. */
interface Template {
  readonly name: string;
  readonly pieces: readonly string[];
}

/**
 * Canned responses that are known by their texts, since the export marks none. White space and the spelling of accents do not
 * count, case does: what is inserted stands as it was prepared.
 *
 * @example new CannedTexts({ greeting: "Halo {name}, apa kabar?" }).nameOf("Halo Ana, apa kabar?") //=> "greeting"
 */
export class CannedTexts {
  readonly #names = new Map<string, string>();
  readonly #templates: Template[] = [];

  /** @param texts by the names of the responses; of several that fit, one without placeholders counts, else the first */
  constructor(texts: Readonly<Record<string, string>>) {
    for (const [name, text] of Object.entries(texts)) {
      const pieces = folded(text).split(placeholder);
      if (pieces.length > 1) this.#templates.push({ name, pieces });
      else if (!this.#names.has(pieces[0])) this.#names.set(pieces[0], name);
    }
  }

  /** The name of the response that a message is; undefined where it is none. */
  nameOf(message: string): string | undefined {
    const text = folded(message);
    return this.#names.get(text) ?? this.#templates.find(({ pieces }) => fits(text, pieces))?.name;
  }
}

/** Whether the pieces stand in the text one behind the other, from its beginning to its end: each is looked for once. */
function fits(text: string, pieces: readonly string[]): boolean {
  const [first] = pieces;
  const last = pieces[pieces.length - 1];
  if (!text.startsWith(first) || !text.endsWith(last)) return false;
  let end = first.length;
  for (let index = 1; index < pieces.length - 1; index++) {
    const start = text.indexOf(pieces[index], earliest(pieces[index], end));
    if (start === -1) return false;
    end = start + pieces[index].length;
  }
  return text.length - last.length >= earliest(last, end);
}

/** Where a placeholder stands for nothing, the spaces before and behind it are one. */
const earliest = (piece: string, end: number): number => (piece.startsWith(" ") ? end - 1 : end);
