import type { Format } from "../format.ts";
import type { Messages } from "./en.ts";
import { changes } from "./id/changes.ts";
import { conclusion, verdictSheet, verdicts, verdictTable } from "./id/gates.ts";
import { names } from "./id/names.ts";
import { notes } from "./id/notes.ts";
import { reading } from "./id/reading.ts";
import { settings } from "./id/settings.ts";
import { tables } from "./id/tables.ts";
import { volume } from "./id/volume.ts";

/** The words around the numbers in Indonesian, as customer-service teams say them. */
export const indonesian = (format: Format): Messages => ({
  reading: reading(format),
  settings,
  tables: tables(format),
  changes,
  names,
  notes: notes(format),
  volume,
  verdictTable,
  verdictSheet,
  verdicts,
  conclusion: conclusion(format),
});
