import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
} from "yaml";
import { usageError } from "../errors.ts";
import { asThousands } from "../gates/decimal.ts";
import { readText } from "./read-text.ts";

/** Where something stands in the file: both from 1; empty where it does not stand in it. */
export interface TextPlace {
  readonly line?: number;
  readonly column?: number;
}

/** A key that says something itself, and what. */
export interface Statement {
  readonly path: readonly string[];
  /** As a person would write it on a line. */
  readonly text: string;
}

/** A file of YAML, of which JSON is a part, with the places of all that it says. */
export class ConfigDocument {
  readonly file: string;
  /** Where the configuration begins: not at the top of a package.json. */
  readonly #root: readonly string[];
  readonly #document: Document;
  readonly #lines = new LineCounter();

  /** @throws MetrikError bad-config with line and column, for what is no YAML */
  private constructor(file: string, text: string, root: readonly string[]) {
    this.file = file;
    this.#root = root;
    const options = { lineCounter: this.#lines, schema: "core", prettyErrors: false, logLevel: "error" } as const;
    this.#document = parseDocument(text, options);
    const [error] = this.#document.errors;
    if (error === undefined) return;
    const message =
      error.code === "MULTIPLE_DOCS" ? "a configuration is one document, without --- inside" : error.message;
    throw usageError("bad-config", message, { file, ...this.#placeAt(error.pos[0]) });
  }

  /**
   * @param root the keys under which the configuration stands
   * @throws MetrikError no-config, bad-config
   */
  static async read(file: string, root: readonly string[]): Promise<ConfigDocument> {
    return new ConfigDocument(file, await readText(file), root);
  }

  /**
   * What the file says, as plain values. Aliases are only followed here: to nothing, or without an end, they are the file's
   * fault.
   */
  get content(): unknown {
    try {
      const content: unknown = this.#document.toJS({ maxAliasCount: 100 });
      return this.#root.reduce(entryOf, content);
    } catch (error) {
      if (error instanceof ReferenceError) throw usageError("bad-config", error.message, { file: this.file });
      throw error;
    }
  }

  /**
   * Refuses a number that can be another one a thousand times as large; as a text, an amount is read as in a file.
   *
   * @throws MetrikError bad-config
   */
  refuseThousands(): void {
    const top = this.#at([])?.value;
    if (!isNode(top)) return;
    visit(top, (position, node, ancestors) => {
      if (!isScalar(node) || position === "key" || typeof node.value !== "number") return;
      const thousands = asThousands(node.source ?? "");
      if (thousands === undefined) return;
      const place = { file: this.file, ...this.#placeOf(node) };
      const path = pathThrough([...ancestors, node]).join(".");
      throw usageError("bad-config", `${path}: ${thousands.message}`, { ...place, help: thousands.help });
    });
  }

  /** What stands at a path; undefined where nothing does. */
  valueOf(path: readonly string[]): unknown {
    return path.reduce(entryOf, this.content);
  }

  /** Where a key or an item of a list stands. */
  placeOfKey(path: readonly string[]): TextPlace {
    return this.#placeOf(this.#at(path)?.key);
  }

  /** Where a value stands, or else what it lacks in. */
  placeOfValue(path: readonly string[]): TextPlace {
    return this.#placeOf(this.#at(path)?.value ?? this.#at(path.slice(0, -1))?.value);
  }

  /** Everything that it says, key by key, in its order; of the lists at its top item by item. */
  get statements(): readonly Statement[] {
    const top = this.#at([]);
    return top === undefined ? [] : this.#statementsIn(top.value, []);
  }

  #statementsIn(value: unknown, path: readonly string[]): readonly Statement[] {
    const node = this.#resolved(value);
    if (isSeq(node) && path.length === 1)
      return node.items.map((each, index) => ({ path: [...path, String(index)], text: this.#textOf(each) }));
    if (!isMap(node)) return [{ path, text: this.#textOf(node) }];
    return node.items.flatMap((pair) => this.#statementsIn(pair.value, [...path, keyText(pair.key)]));
  }

  #textOf(node: unknown): string {
    if (isScalar(node)) return String(node.value);
    return isNode(node) ? JSON.stringify(node.toJS(this.#document)) : "";
  }

  /** What stands at a path: the key or the item that leads to it, and the value. */
  #at(path: readonly string[]): { readonly key: unknown; readonly value: unknown } | undefined {
    let found: { readonly key: unknown; readonly value: unknown } | undefined = {
      key: this.#document.contents,
      value: this.#document.contents,
    };
    for (const step of [...this.#root, ...path]) {
      const node: unknown = this.#resolved(found?.value);
      if (isMap(node)) found = node.items.find(({ key }) => keyText(key) === step);
      else found = isSeq(node) ? itemOf(node.items[Number(step)]) : undefined;
    }
    return found;
  }

  #resolved(node: unknown): unknown {
    return isAlias(node) ? node.resolve(this.#document) : node;
  }

  #placeOf(node: unknown): TextPlace {
    return isNode(node) && node.range ? this.#placeAt(node.range[0]) : {};
  }

  #placeAt(offset: number): TextPlace {
    const { line, col } = this.#lines.linePos(offset);
    return { line, column: col };
  }
}

/** Keys are texts: 1 and "1" are the same. */
const keyText = (key: unknown): string => (isScalar(key) ? String(key.value ?? "") : String(key));

/** The keys and the places in lists by which one comes through these to the last of them. */
const pathThrough = (nodes: readonly unknown[]): readonly string[] =>
  nodes.flatMap((node, index) => {
    if (isPair(node)) return [keyText(node.key)];
    return isSeq(node) ? [String(node.items.indexOf(nodes[index + 1]))] : [];
  });

const itemOf = (item: unknown) => (item === undefined ? undefined : { key: item, value: item });

const entryOf = (content: unknown, key: string): unknown =>
  typeof content === "object" && content !== null && Object.hasOwn(content, key)
    ? Reflect.get(content, key)
    : undefined;
