import { ExitStatus, MetrikError } from "../../errors.ts";
import type { Format } from "../../formats/format.ts";
import type { Detection } from "../../formats/recognise/candidate.ts";
import { detectFormat } from "../../formats/recognise/detect.ts";
import { faultOfText } from "../../formats/recognise/own-output.ts";
import { type DecodedFile, openDecoded } from "../../input/bytes/open-decoded.ts";
import type { Source } from "../../input/sources.ts";
import type { ReadRequest } from "../request.ts";
import { type FileLayout, fileLayoutOf } from "./file-layout.ts";

/** A file that is open and understood, its records still to be read. */
export interface OpenFile {
  readonly file: DecodedFile;
  readonly layout: FileLayout;
  readonly detection: Detection;
}

/**
 * Opens a file and finds out, from its head, what it is. Closed again where that fails. Undefined where it is a whole export
 * without a record, as the last page of many is: nothing tells what it would hold.
 */
export async function openFile(source: Source, request: ReadRequest): Promise<OpenFile | undefined> {
  const { encoding, sheet, onBytes, signal } = request;
  try {
    return await understood(await openDecoded(source, { encoding, sheet, onBytes, signal }), request);
  } catch (error) {
    throw inArchive(inFile(error, source.name), source);
  }
}

async function understood(file: DecodedFile, request: ReadRequest): Promise<OpenFile | undefined> {
  try {
    const layout = await fileLayoutOf(file, request);
    const detection = await detect(file, layout, request);
    return detection === undefined ? undefined : { file, layout: layoutFor(detection.format, layout), detection };
  } catch (error) {
    await file.close();
    throw inWorkbook(faultOfText(error, file.head), file);
  }
}

/** Where the records stand in the end: a list that is part of each of them holds none itself. */
function layoutFor({ partOfRecord }: Format, layout: FileLayout): FileLayout {
  if (partOfRecord === undefined || layout.kind !== "json" || layout.json.shape !== "document") return layout;
  const isPart = layout.json.path?.join() === partOfRecord;
  return isPart ? { ...layout, json: { shape: "document", path: undefined } } : layout;
}

async function detect(file: DecodedFile, layout: FileLayout, request: ReadRequest): Promise<Detection | undefined> {
  const { settings, format, kind, formats } = request;
  try {
    return detectFormat(layout.sample, settings.map, format, kind, formats);
  } catch (error) {
    if (!(error instanceof MetrikError) || error.status !== ExitStatus.input) throw error;
    if (layout.kind === "json" && file.isComplete) {
      const { jsonFault } = await import("./json-fault.ts");
      const fault = await jsonFault(file, layout);
      if (fault !== undefined) throw fault;
      const { isEmptyExport } = await import("../../input/json/sniffing/empty-export.ts");
      if (isEmptyExport(file.head, layout.json)) return undefined;
    }
    const { describedNotes } = await import("./described-notes.ts");
    throw withNotes(error, describedNotes(file, layout, request));
  }
}

/** Of a workbook one sheet is read, and the others may be what was meant. */
function inWorkbook(error: unknown, { notes }: DecodedFile): unknown {
  const [others] = notes.filter(({ code }) => code === "first-sheet");
  return others === undefined ? error : withNotes(error, [others.message]);
}

/** Of an archive all files are read that may hold records: one that holds none need not be given. */
function inArchive(error: unknown, { name, member }: Source): unknown {
  if (member === undefined) return error;
  return withNotes(error, [`of an archive single files or folders can be given, such as "${name}"`]);
}

function withNotes(error: unknown, notes: readonly string[]): unknown {
  if (!(error instanceof MetrikError)) return error;
  return error.with({ notes: [...(error.details.notes ?? []), ...notes] });
}

/** The error with the file's name, where whoever threw it knew only bytes. */
export function inFile(error: unknown, file: string): unknown {
  if (!(error instanceof MetrikError) || error.details.file !== undefined) return error;
  return error.with({ file });
}
