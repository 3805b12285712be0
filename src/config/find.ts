import { existsSync } from "node:fs";
import { dirname, resolve } from "node:path";

const names = ["metrik.yaml", "metrik.yml", "metrik.json"];

/** The configuration of a folder: in it, or in the nearest folder above it; undefined where there is none. */
export function findConfig(folder: string): string | undefined {
  for (let here = resolve(folder); ; here = dirname(here)) {
    const found = names.map((name) => resolve(here, name)).find((path) => existsSync(path));
    if (found !== undefined || dirname(here) === here) return found;
  }
}
