import type { Source } from "../sources.ts";
import { isNamedGzip } from "./signature.ts";

/** Something that was read, but that a person should know of. */
export interface FileNote {
  readonly code: string;
  readonly message: string;
  /** What it is about, where it is not the file alone. */
  readonly file?: string;
}

/** A file may be gzip without being called so. Pipes have no names that could say it. */
export const gzipNotes = ({ name, isRepeatable }: Source, isGzip: boolean): readonly FileNote[] =>
  isGzip && isRepeatable && !isNamedGzip(name)
    ? [{ code: "gzip-by-content", message: "gzip data, although the name does not end in .gz" }]
    : [];

/** A byte order mark is surer than the encoding that was asked for. */
export const encodingNotes = (encoding: string, wanted: string | undefined): readonly FileNote[] =>
  wanted !== undefined && wanted !== encoding
    ? [{ code: "byte-order-mark", message: `read as ${encoding} for its byte order mark, not as ${wanted}` }]
    : [];
