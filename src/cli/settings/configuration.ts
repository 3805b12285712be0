import { resolve } from "node:path";
import type { TextPlace } from "../../config/document.ts";
import { findConfig } from "../../config/find.ts";
import type { Configuration } from "../../config/load.ts";
import type { Config } from "../../config/schema.ts";
import { formats } from "../../formats/index.ts";
import { unknownFormat } from "../../formats/recognise/unknown-format.ts";
import { encodingName } from "../../input/bytes/encoding.ts";
import { parseRejectLimit } from "../../pipeline/reject-limit.ts";
import {
  checkedCanned,
  checkedCostCurrency,
  checkedCurrency,
  checkedDateFormat,
  checkedDelimiter,
  checkedField,
  checkedKind,
} from "../arguments/checked-words.ts";
import type { Host } from "../host.ts";
import { checkDescribedId } from "./described-formats.ts";
import { inConfiguration } from "./in-configuration.ts";

/** That of a folder that has none. */
export const noConfiguration: Configuration = { config: {}, document: undefined };

/**
 * The configuration that `-c` names, else the one found in this folder or above; an empty one where there is none.
 *
 * @throws MetrikError with file, line and column for what is wrong in it
 */
export async function configurationOf(host: Host, options: { readonly config?: string }): Promise<Configuration> {
  const home = host.env.HOME || host.env.USERPROFILE;
  const path = options.config === undefined ? findConfig(host.cwd, home) : resolve(host.cwd, options.config);
  if (path === undefined) return noConfiguration;
  const { loadConfiguration } = await import("../../config/load.ts");
  const configuration = await loadConfiguration(path);
  checkWords(configuration);
  return configuration;
}

/** The same for commands that need no more than what it says. */
export const configOf = async (host: Host, options: { readonly config?: string }): Promise<Config> =>
  (await configurationOf(host, options)).config;

/** The words whose meaning only formats and files know: the schema takes them as they are. */
function checkWords({ config, document }: Configuration): void {
  const check = (
    path: readonly string[],
    value: string | undefined,
    checked: (value: string) => unknown,
    place?: TextPlace,
  ): void => {
    if (value !== undefined) inConfiguration(document, path, () => checked(value), place);
  };
  const { input = {} } = config;
  check(["max-rejects"], config["max-rejects"], parseRejectLimit);
  check(["currency"], config.currency, checkedCurrency);
  for (const [id, set] of Object.entries(config.metrics?.settings ?? {})) {
    if (typeof set?.currency === "string") check(["metrics", id, "currency"], set.currency, checkedCurrency);
  }
  for (const [index, { currency }] of (config.costs ?? []).entries()) {
    check(["costs", String(index), "currency"], currency, checkedCostCurrency);
  }
  const described = Object.keys(config.formats ?? {});
  for (const id of described) check(["formats", id], id, checkDescribedId, document?.placeOfKey(["formats", id]));
  check(["input", "format"], input.format, (id) => checkFormat(id, described));
  check(["input", "encoding"], input.encoding, encodingName);
  check(["input", "date-format"], input["date-format"], checkedDateFormat);
  check(["input", "kind"], input.kind, checkedKind);
  check(["input", "delimiter"], input.delimiter, checkedDelimiter);
  for (const [name, text] of Object.entries(input.canned ?? {})) check(["input", "canned", name], text, checkedCanned);
  for (const field of Object.keys(input.map ?? {})) {
    const path = ["input", "map", field];
    check(path, field, checkedField, document?.placeOfKey(path));
  }
}

function checkFormat(id: string, described: readonly string[]): void {
  const ids = [...described, ...formats.map((format) => format.id)];
  if (!ids.includes(id)) throw unknownFormat(id, ids);
}
