/** What `metrik schema` prints the schema of: the configuration, and what `report` and `conversations` print as JSON. */
export const schemaNames = ["config", "report", "conversations"] as const;
export type SchemaName = (typeof schemaNames)[number];
