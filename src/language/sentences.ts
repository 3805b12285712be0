/**
 * Sentences of a language by the English ones. A name in braces stands for whatever an English sentence has in its place, and
 * is put, itself translated where it can be, into its place in the other one: `{time}` is such as "7 d", `{list}` is joined
 * by commas, "and" and "or", `{clauses}` by semicolons; `{dimension}` is what conversations are grouped by.
 */
export type Sentences = Readonly<Record<string, string>>;

const joints = [", or ", "; and ", " and ", " or ", ", "] as const;
type Joint = (typeof joints)[number];

/** What pieces of sentences are made of that no table can list. */
export interface Grammar {
  /** A length of time, such as "7" and "d". */
  time(amount: string, unit: string): string;
  /** What conversations are grouped by, as tables call it. */
  dimension(name: string): string;
  /** What stands between the items of a list. */
  readonly joints: Readonly<Record<Joint, string>>;
}

const jointsIn = new RegExp(`(${joints.join("|")})`);
const isJoint = (text: string): text is Joint => joints.some((joint) => joint === text);
/** Behind a full stop a sentence begins with a capital letter. */
const betweenSentences = /(?<=\.) (?=\p{Lu})/u;
const time = /^(\d+(?:\.\d+)?) (s|min|h|d)$/;
const holes = /\{(\w+)\}/g;

interface Template {
  readonly pattern: RegExp;
  readonly text: string;
}

function templateOf([english, text]: readonly [string, string]): Template {
  const literal = english.replaceAll(/[.*+?^$()|[\]\\/]/g, "\\$&");
  const source = literal.replaceAll(
    holes,
    (_, name: string) => `(?<${name}>${name === "time" ? "[\\d.]+ \\w+" : ".+?"})`,
  );
  return { pattern: new RegExp(`^${source}$`, "s"), text };
}

/** "Reply time" for "reply time", and the other way round. */
function toggled(text: string): string {
  const first = text.slice(0, 1);
  const upper = first.toUpperCase();
  return `${first === upper ? first.toLowerCase() : upper}${text.slice(1)}`;
}

/**
 * What knows a table of sentences.
 *
 * @example
 * const translator = new Translator({ "needs {list}": "perlu {list}", ratings: "penilaian" }, grammar);
 * translator.text("needs ratings") //=> "perlu penilaian"
 * translator.text("nothing of the kind") //=> undefined
 */
export class Translator {
  readonly #sentences: ReadonlyMap<string, string>;
  readonly #templates: readonly Template[];
  readonly #grammar: Grammar;

  constructor(table: Sentences, grammar: Grammar) {
    const entries = Object.entries(table);
    this.#sentences = new Map(entries);
    this.#templates = entries.filter(([english]) => english.includes("{")).map(templateOf);
    this.#grammar = grammar;
  }

  /**
   * A text in the other language; undefined where it is not known there. A text of several sentences is taken one by one,
   * lest what a name in braces stands for reach from one into the next.
   */
  text(english: string): string | undefined {
    const sentences = english.split(betweenSentences);
    const told = sentences.map((sentence) => this.#sentence(sentence));
    return told.includes(undefined) ? this.#sentence(english) : told.join(" ");
  }

  /** A list, its items put into the other language as far as they are known there. */
  list(english: string): string {
    const items = english.split(jointsIn);
    return items.map((item) => (isJoint(item) ? this.#grammar.joints[item] : (this.#sentence(item) ?? item))).join("");
  }

  /** A sentence, or the beginning of one within another. */
  #sentence(english: string): string | undefined {
    const found = this.#known(english);
    if (found !== undefined) return found;
    const other = this.#known(toggled(english));
    return other === undefined ? undefined : toggled(other);
  }

  #known(english: string): string | undefined {
    return this.#sentences.get(english) ?? this.#time(english) ?? this.#filledIn(english);
  }

  #time(english: string): string | undefined {
    const [, amount, unit] = time.exec(english) ?? [];
    return amount === undefined ? undefined : this.#grammar.time(amount, unit);
  }

  #filledIn(english: string): string | undefined {
    for (const { pattern, text } of this.#templates) {
      const pieces = pattern.exec(english)?.groups;
      if (pieces !== undefined) return text.replaceAll(holes, (_, name: string) => this.#piece(name, pieces[name]));
    }
    return undefined;
  }

  #piece(name: string, english: string): string {
    const orItself = (text: string): string => this.#sentence(text) ?? text;
    if (name === "clauses") return english.split("; ").map(orItself).join("; ");
    if (name === "dimension") return this.#grammar.dimension(english);
    return name === "list" ? this.list(english) : orItself(english);
  }
}
