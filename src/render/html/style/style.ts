import { chartStyles } from "../charts/chart-styles.ts";
import { base } from "./base.ts";
import { colours } from "./colours.ts";
import { figures } from "./figures.ts";
import { print } from "./print.ts";
import { tables } from "./tables.ts";

/** Everything about how the page looks, in as few lines as it takes. */
export const style = [colours, base, figures, tables, chartStyles, print]
  .join("\n")
  .replace(/\/\*.*?\*\//gs, "")
  .replace(/\n\s*/g, " ")
  .trim();

/** Of the style by SHA-256: a browser applies no other. A test says what it has to be when the style is changed. */
export const styleHash = "HAHErQSjiwjuvzHdoHxWL62IWFKGzXgt35l+duyREs4=";
