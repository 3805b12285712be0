import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { type Browser, chromium } from "playwright-core";

const folders = (process.env.PATH ?? "").split(delimiter);
const names = ["chromium", "chromium-browser", "google-chrome"];

/** Where this machine has its Chromium; undefined where it has none. */
export const chromiumPath: string | undefined = names
  .flatMap((name) => folders.map((folder) => join(folder, name)))
  .find((path) => existsSync(path));

/** What stands beside the name of a test that is skipped without one. */
export const chromiumNote = chromiumPath === undefined ? ", skipped: there is no chromium in the PATH" : "";

/** A real browser without a window. In a container its own sandbox has no rights to begin. */
export const startChromium = (): Promise<Browser> =>
  chromium.launch({ executablePath: chromiumPath ?? "", args: ["--no-sandbox"] });
