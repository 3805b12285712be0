import { loadConfiguration } from "../../src/config/load.ts";
import type { Config } from "../../src/config/schema.ts";

/** What a configuration says, without the places. */
export const loadConfig = async (path: string): Promise<Config> => (await loadConfiguration(path)).config;
