import * as ascii from "../ascii.ts";
import { tailroom } from "../block.ts";
import { JsonFault } from "./fault.ts";
import { keyText } from "./keys.ts";
import { ValueSkipper } from "./values/value-skipper.ts";

/** A JSON value with its numbers as they were written. */
export type JsonTree = JsonScalar | JsonTree[] | JsonObject;
export type JsonObject = Map<string, JsonTree>;
export interface JsonScalar {
  /** A string's text, else what was written; undefined for null. */
  readonly text: string | undefined;
}

export const isObject = (tree: JsonTree | undefined): tree is JsonObject => tree instanceof Map;

/** A JSON value as far as it could be read. */
export interface PartialTree {
  /** What was read, without the scalar in which it broke off. */
  readonly tree: JsonTree | undefined;
  /** Behind the value and white space after it, or where the first wrong byte is; the length where the text is cut. */
  readonly end: number;
  readonly isWhole: boolean;
}

const decoder = new TextDecoder();

/** Reads the JSON value at the start of `text`: for the beginnings of files, since it makes objects of everything. */
export function readTree(text: Uint8Array): PartialTree {
  const reader = new TreeReader(text);
  let tree: JsonTree | undefined;
  try {
    const end = reader.value(reader.token(0), 0, (value) => {
      tree = value;
    });
    return { tree, end: reader.token(end), isWhole: true };
  } catch (fault) {
    if (!(fault instanceof JsonFault)) throw fault;
    return { tree, end: fault.position, isWhole: false };
  }
}

class TreeReader extends ValueSkipper {
  constructor(text: Uint8Array) {
    super(true);
    const bytes = new Uint8Array(text.length + tailroom);
    bytes.set(text);
    this.load(bytes);
  }

  /** Gives the value at `position` to `put`, arrays and objects before they are filled, and returns its end. */
  value(position: number, depth: number, put: (value: JsonTree) => void): number {
    switch (this.bytes[position]) {
      case ascii.openBrace:
        return this.#object(position, depth + 1, put);
      case ascii.openBracket:
        return this.#array(position, depth + 1, put);
      default:
        return this.#scalar(position, depth, put);
    }
  }

  #object(position: number, depth: number, put: (value: JsonTree) => void): number {
    const object: JsonObject = new Map();
    put(object);
    let at = this.enter(position, depth, ascii.closeBrace);
    while (at >= 0) {
      const keyEnd = this.skipKey(at);
      const key = keyText(this.bytes.subarray(at, keyEnd));
      const end = this.value(this.skipColon(keyEnd), depth, (value) => object.set(key, value));
      at = this.next(end, ascii.closeBrace);
    }
    return ~at;
  }

  #array(position: number, depth: number, put: (value: JsonTree) => void): number {
    const array: JsonTree[] = [];
    put(array);
    let at = this.enter(position, depth, ascii.closeBracket);
    while (at >= 0)
      at = this.next(
        this.value(at, depth, (value) => array.push(value)),
        ascii.closeBracket,
      );
    return ~at;
  }

  #scalar(position: number, depth: number, put: (value: JsonTree) => void): number {
    const end = this.skip(position, depth);
    const source = this.bytes.subarray(position, end);
    const isNull = source[0] === ascii.lowerN;
    put({ text: isNull ? undefined : source[0] === ascii.quote ? keyText(source) : decoder.decode(source) });
    return end;
  }
}
