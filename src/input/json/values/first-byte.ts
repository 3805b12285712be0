import * as ascii from "../../ascii.ts";
import { JsonKind } from "../json-row.ts";

/** What a value must be that begins with a byte; `missing` where none does. */
export const kindByFirstByte = new Uint8Array(256);
kindByFirstByte[ascii.quote] = JsonKind.string;
kindByFirstByte[ascii.openBrace] = JsonKind.object;
kindByFirstByte[ascii.openBracket] = JsonKind.array;
kindByFirstByte[ascii.lowerT] = JsonKind.boolean;
kindByFirstByte[ascii.lowerF] = JsonKind.boolean;
kindByFirstByte[ascii.lowerN] = JsonKind.null;
kindByFirstByte[ascii.minus] = JsonKind.number;
kindByFirstByte.fill(JsonKind.number, ascii.zero, ascii.nine + 1);
