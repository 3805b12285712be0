import type { Command } from "commander";
import { addCommonOptions } from "../add-options/general.ts";
import { schemaNames } from "../explained/schema-name.ts";
import type { Host } from "../host.ts";

const schemaHelp = `
Example:
  $ metrik schema config > metrik.schema.json
  and in metrik.yaml, for editors:  $schema: ./metrik.schema.json`;

/** `metrik schema` on the command line. */
export function addSchema(program: Command, host: Host): void {
  const command = program
    .command("schema")
    .summary("the JSON Schema of a file")
    .description("Prints the JSON Schema of the configuration, or of what is printed as JSON.")
    .argument("<name>", schemaNames.join(", "));
  addCommonOptions(command)
    .addHelpText("after", schemaHelp)
    .action(async (name: string) => {
      const { schema } = await import("../commands/schema.ts");
      await schema(host, name);
    });
}
