import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The files of the program but for the languages, by their names in `src`: texts that are broken over lines are in one piece. */
export const sources: readonly (readonly [name: string, text: string])[] = readdirSync("src", {
  recursive: true,
  encoding: "utf8",
})
  .filter((name) => /\.tsx?$/.test(name) && !name.startsWith("language"))
  .map((name) => [name, readFileSync(join("src", name), "utf8").replaceAll(/["`] \+\n\s*["`]/g, "")]);
