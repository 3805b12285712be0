import { describe, expect, test } from "vitest";
import type { Block } from "../../src/input/block.ts";
import { packed } from "../../src/input/bytes/packed.ts";
import type { Source } from "../../src/input/sources.ts";
import { openFile } from "../../src/pipeline/reading/open-file.ts";
import { settingsOf } from "../support/reading.ts";

const mebibyte = 1024 * 1024;
/** What is known of a file after so much of it is all that detection looks at; the reader is a block or two ahead. */
const bound = 4 * mebibyte;
const size = 64 * mebibyte;

/** A large file of rows, of which every byte that somebody asks for is counted, also where it is opened again. */
function counted(head: string, row: string): { readonly source: Source; readonly bytes: () => number } {
  let bytes = 0;
  const rows = Buffer.from(row.repeat(Math.ceil(mebibyte / row.length)));
  async function* chunks(): AsyncGenerator<Uint8Array> {
    bytes += head.length;
    yield Buffer.from(head);
    for (let given = 0; given < size; given += rows.length) {
      bytes += rows.length;
      yield rows;
    }
  }
  const open = (): AsyncIterable<Block> => packed(chunks());
  return { source: { name: "a.csv", size, identity: "a", isRepeatable: true, open }, bytes: () => bytes };
}

const opened = async (source: Source) => {
  const open = await openFile(source, { sources: [source], settings: settingsOf() });
  await open?.file.close();
  return open?.detection.format.id;
};

const row = "A-1234;02/03/2026 09.00;Selesai;WA\n";

describe("finding out what a large file is reads only its beginning", () => {
  test("that is known at once", async () => {
    const { source, bytes } = counted("Nomor Tiket;Waktu Dibuat;Status;Saluran\n", row);
    expect(await opened(source)).toBe("tickets");
    expect(bytes()).toBeLessThan(bound);
  });

  test("that nothing tells", async () => {
    const { source, bytes } = counted("a;b;c;d\n", row);
    await expect(opened(source)).rejects.toMatchObject({ code: "unknown-format" });
    expect(bytes()).toBeLessThan(bound);
  });

  test("in which a quote is never closed", async () => {
    const { source, bytes } = counted('Nomor Tiket;Waktu Dibuat;Status;Saluran\n"A', row);
    await opened(source).catch(() => {});
    expect(bytes()).toBeLessThan(bound);
  });
});
