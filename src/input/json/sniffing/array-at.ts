import { isObject, type JsonTree } from "../tree.ts";

/** The array that keys lead to. */
export function arrayAt(tree: JsonTree | undefined, path: readonly string[]): readonly JsonTree[] | undefined {
  const end = path.reduce<JsonTree | undefined>((at, key) => (isObject(at) ? at.get(key) : undefined), tree);
  return Array.isArray(end) ? end : undefined;
}

/** Whether any array in it holds an object. */
export function holdsRecords(tree: JsonTree | undefined): boolean {
  if (Array.isArray(tree)) return tree.some((element) => isObject(element) || holdsRecords(element));
  return isObject(tree) && [...tree.values()].some(holdsRecords);
}
