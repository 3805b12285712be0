import type { Format } from "../format.ts";
import { changes } from "./en/changes.ts";
import { conclusion, verdictSheet, verdicts, verdictTable } from "./en/gates.ts";
import { names } from "./en/names.ts";
import { notes } from "./en/notes.ts";
import { reading } from "./en/reading.ts";
import { settings } from "./en/settings.ts";
import { tables } from "./en/tables.ts";
import { volume } from "./en/volume.ts";

/** The words around the numbers in English: their shape is that of every language. */
export const english = (format: Format) => ({
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

/** The words of one language: what is missing in another one does not compile. */
export type Messages = ReturnType<typeof english>;
