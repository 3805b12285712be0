import type { Appearance } from "../render/renderer.ts";
import { type ColorChoice, colorLevel, createChalk } from "./color.ts";
import type { Host } from "./host.ts";

/** Columns of a table that no terminal shows. */
const widthOfFiles = 120;

/** How text looks where it goes: as the terminal can show it on standard output, plain and of a fixed width elsewhere. */
export async function appearanceOf({ stdout, env }: Host, path: string, color: ColorChoice): Promise<Appearance> {
  const toTerminal = path === "-" && stdout.isTTY;
  return {
    width: toTerminal ? (stdout.columns ?? 80) : widthOfFiles,
    chalk: await createChalk(path === "-" ? colorLevel(color, env, stdout.isTTY) : 0),
    unicode: !toTerminal || hasUnicode(env),
  };
}

/** A terminal whose locale is known not to be UTF-8 gets ASCII. */
function hasUnicode({ LC_ALL, LC_CTYPE, LANG }: Host["env"]): boolean {
  const locale = LC_ALL || LC_CTYPE || LANG;
  return !locale || /utf-?8/i.test(locale);
}
