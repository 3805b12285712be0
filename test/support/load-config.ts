import { join } from "node:path";
import { loadConfiguration } from "../../src/config/load.ts";
import type { Config } from "../../src/config/schema.ts";
import { folderWith } from "./folder.ts";

/** What a configuration says, without the places. */
export const loadConfig = async (path: string): Promise<Config> => (await loadConfiguration(path)).config;

/** A configuration with this text in a folder of its own. */
export const configFile = (text: string, name = "metrik.yaml"): string => join(folderWith({ [name]: text }), name);
