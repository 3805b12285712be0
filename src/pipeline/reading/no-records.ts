import type { MetrikError } from "../../errors.ts";
import { noRecords } from "../../formats/recognise/no-records.ts";
import type { Notes } from "../../input/notes.ts";

/** What a file is taken for that has no records to tell it by. */
export const noFormat = "none";

/** The note of a file without records. */
export const noteNoRecords = (file: string, notes: Notes): void =>
  notes.add("no-records", "the file has no records", file);

/** Why nothing can be said where every input is an export of nothing. */
export const noRecordsIn = (files: readonly string[]): MetrikError =>
  noRecords(files.length === 1 ? "the file" : `any of the ${files.length} files`, files[0]);
