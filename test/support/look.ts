import { Chalk } from "chalk";
import type { RenderOptions } from "../../src/render/renderer.ts";

/** How a test has a report rendered, unless it is about just that: in English, for a terminal of 80 columns without colours. */
export const plain: RenderOptions = {
  layout: "metrics",
  language: "en",
  width: 80,
  chalk: new Chalk({ level: 0 }),
  unicode: true,
};
