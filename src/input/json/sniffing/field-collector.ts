import { isObject, type JsonObject, type JsonTree } from "../tree.ts";
import type { FieldSample } from "./sample.ts";

/** Collects the values of objects by key. A key with a dot in it is left out where no JsonPlan could name it. */
export class FieldCollector implements FieldSample {
  readonly values = new Map<string, string[]>();
  readonly lists = new Map<string, FieldCollector>();
  /** The numbers of the objects that the values of each key are of. */
  readonly #places = new Map<string, number[]>();
  #count = 0;

  get keys(): string[] {
    return [...this.values.keys()];
  }

  textsByRecord(key: string): readonly string[] {
    const texts = new Array<string>(this.#count).fill("");
    const values = this.values.get(key) ?? [];
    for (const [index, place] of (this.#places.get(key) ?? []).entries()) texts[place] = values[index];
    return texts;
  }

  add(object: JsonObject): void {
    this.#count++;
    for (const [key, value] of object) this.#addMember("", key, value);
  }

  #addMember(path: string, key: string, value: JsonTree): void {
    const isInside = path !== "" || isObject(value);
    if (isInside && key.includes(".")) return;
    const name = path + key;
    if (isObject(value)) {
      for (const [inner, innerValue] of value) this.#addMember(`${name}.`, inner, innerValue);
    } else if (!Array.isArray(value)) this.#addText(name, value.text);
    else if (value.some(isObject)) this.#addList(name, value);
    else this.#addText(name, arrayText(value));
  }

  #addText(name: string, text: string | undefined): void {
    const texts = this.values.get(name) ?? [];
    const places = this.#places.get(name) ?? [];
    this.values.set(name, texts);
    this.#places.set(name, places);
    if (text === undefined) return;
    texts.push(text);
    places.push(this.#count - 1);
  }

  #addList(name: string, elements: readonly JsonTree[]): void {
    const list = this.lists.get(name) ?? new FieldCollector();
    this.lists.set(name, list);
    for (const element of elements) if (isObject(element)) list.add(element);
  }
}

/** The text that a row has for an array; undefined where it has none. */
function arrayText(elements: readonly JsonTree[]): string | undefined {
  const texts: string[] = [];
  for (const element of elements) {
    if (Array.isArray(element) || isObject(element)) return undefined;
    if (element.text !== undefined) texts.push(element.text);
  }
  return texts.join("|");
}
