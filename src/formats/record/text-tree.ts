import { isObject, type JsonTree, readTree } from "../../input/json/tree.ts";

const encoder = new TextEncoder();

/** What a text says that is JSON itself; undefined where there is none, or it is no JSON. */
export const treeOf = (text: string | undefined): JsonTree | undefined =>
  text === undefined ? undefined : readTree(encoder.encode(text)).tree;

/**
 * What stands under a key; undefined where the tree is no object or has no such key.
 *
 * @example memberOf(treeOf('{"order":{"id":7}}'), "order") //=> Map { "id" => { text: "7" } }
 */
export const memberOf = (tree: JsonTree | undefined, key: string): JsonTree | undefined =>
  isObject(tree) ? tree.get(key) : undefined;

/**
 * The text, number or truth value under a key, as it was written.
 *
 * @example memberText(treeOf('{"id":7}'), "id") //=> "7"
 */
export function memberText(tree: JsonTree | undefined, key: string): string | undefined {
  const value = memberOf(tree, key);
  return value === undefined || isObject(value) || Array.isArray(value) ? undefined : value.text;
}
