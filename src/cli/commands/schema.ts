import { z } from "zod";
import { usageError } from "../../errors.ts";
import { kinds } from "../../formats/format.ts";
import { fieldNames, formats } from "../../formats/index.ts";
import { didYouMean } from "../../suggest.ts";
import { type SchemaName, schemaNames } from "../explained/schema-name.ts";
import type { Host } from "../host.ts";
import { version } from "../version.ts";

const schemas: Readonly<Record<SchemaName, () => Promise<z.ZodType>>> = {
  config: async () => (await import("../../config/schema.ts")).configSchema,
  report: async () => (await import("../../report/report.ts")).reportSchema,
  conversations: async () => (await import("../../report/listing/listing.ts")).listingSchema,
};

const titles: Readonly<Record<SchemaName, string>> = {
  config: "metrik.yaml: what holds for every run",
  report: "What metrik report prints as JSON. Durations are in seconds, ratios 0 to 1, instants ISO 8601 in UTC",
  conversations: "What metrik conversations prints as JSON: the head of a report, and a row for each conversation",
};

/**
 * `metrik schema`: the JSON Schema (draft 2020-12) of a file, for editors and for programs that read the output.
 *
 * @throws MetrikError unknown-schema
 */
export async function schema(host: Host, wanted: string): Promise<void> {
  const name = checkedName(wanted);
  const words = name === "config" ? { override: addWords } : {};
  const { $schema, ...content } = z.toJSONSchema(await schemas[name](), { io: "input", ...words });
  const document = { $schema, title: titles[name], $comment: `metrik ${version}`, ...content };
  await host.stdout.write(`${JSON.stringify(document, null, 2)}\n`);
}

function checkedName(wanted: string): SchemaName {
  const name = schemaNames.find((known) => known === wanted);
  if (name !== undefined) return name;
  throw usageError("unknown-schema", `there is no schema of "${wanted}"`, {
    help: didYouMean(wanted, schemaNames) || `schemas: ${schemaNames.join(", ")}`,
  });
}

interface Overridden {
  readonly jsonSchema: z.core.JSONSchema.BaseSchema;
  readonly path: readonly (string | number)[];
}

/** The words of the configuration that only formats know. */
function addWords({ jsonSchema, path }: Overridden): void {
  const ids = formats.map(({ id }) => id);
  if (path.join(".") === "properties.input.properties.map") jsonSchema.propertyNames = { enum: [...fieldNames] };
  // The configuration itself can describe more of them.
  if (path.join(".") === "properties.input.properties.format") jsonSchema.examples = ids;
  if (path.join(".") === "properties.input.properties.kind") jsonSchema.enum = [...kinds];
}
