import { basename } from "node:path";
import { usageError } from "../errors.ts";
import { badConfig, firstOf } from "./bad-config.ts";
import { ConfigDocument } from "./document.ts";
import { manifestName } from "./find.ts";
import { type Config, configSchema } from "./schema.ts";

/** What holds for a run, and the file that says so. */
export interface Configuration {
  readonly config: Config;
  /** Undefined where no file says anything. */
  readonly document: ConfigDocument | undefined;
}

/**
 * Reads a configuration: YAML, of which JSON is a part; of a package.json the key `metrik`. It is data; nothing in it is
 * ever run.
 *
 * @throws MetrikError no-config; bad-config with line and column, for what is no YAML and for keys that mean nothing
 */
export async function loadConfiguration(path: string): Promise<Configuration> {
  const isManifest = basename(path) === manifestName;
  const document = await ConfigDocument.read(path, isManifest ? ["metrik"] : []);
  const { content } = document;
  if (isManifest && content === undefined) throw usageError("no-config", 'there is no key "metrik"', { file: path });
  document.refuseThousands();
  const result = configSchema.safeParse(content ?? {});
  if (!result.success) throw badConfig(document, firstOf(result.error.issues));
  return { config: result.data, document };
}
