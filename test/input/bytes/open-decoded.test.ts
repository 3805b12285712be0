import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { blockSize } from "../../../src/input/bytes/block-buffer.ts";
import { openDecoded } from "../../../src/input/bytes/open-decoded.ts";
import type { Source } from "../../../src/input/sources.ts";
import { bytesIn, file, pipe } from "../../support/bytes.ts";

const bom = "\ufeff";
const utf16le = (text: string): Buffer => Buffer.from(text, "utf16le");
const utf16be = (text: string): Buffer => utf16le(text).swap16();
const latin1 = (text: string): Buffer => Buffer.from(text, "latin1");
const csv = (content: Uint8Array): Source => file("may.csv", content);

async function textOf(source: Source, encoding?: string): Promise<string> {
  const opened = await openDecoded(source, { encoding });
  return (await bytesIn(opened.blocks())).toString();
}

const failureOf = (source: Source, encoding?: string): Promise<unknown> =>
  textOf(source, encoding).then(
    () => undefined,
    (error: unknown) => error,
  );

describe("text", () => {
  const text = 'id,body\nc1,"café ☕ 😀"\n';

  test.each([
    { name: "UTF-8", bytes: Buffer.from(text), encoding: "utf-8" },
    { name: "UTF-8 with a byte order mark", bytes: Buffer.from(bom + text), encoding: "utf-8" },
    { name: "UTF-16 little end first", bytes: utf16le(bom + text), encoding: "utf-16le" },
    { name: "UTF-16 big end first", bytes: utf16be(bom + text), encoding: "utf-16be" },
  ])("$name is read without being told", async ({ bytes, encoding }) => {
    const opened = await openDecoded(csv(bytes));
    expect(opened).toMatchObject({ name: "may.csv", encoding, isGzip: false, isComplete: true, notes: [] });
    expect(Buffer.from(opened.head).toString()).toBe(text);
    expect((await bytesIn(opened.blocks())).toString()).toBe(text);
  });

  test("any text comes through in any of these, compressed or not, in any pieces", async () => {
    const encode = fc.constantFrom(Buffer.from, utf16le, utf16be);
    const parts = fc.array(fc.string({ unit: "binary", minLength: 1 }), { minLength: 1 });
    await fc.assert(
      fc.asyncProperty(parts, encode, fc.boolean(), async (texts, encoded, isCompressed) => {
        fc.pre(!texts.join("").startsWith("PK"));
        const pieces = [encoded(bom), ...texts.map((each) => encoded(each))];
        const source = isCompressed ? pipe(...pieces.map((piece) => gzipSync(piece))) : pipe(...pieces);
        expect(await textOf(source)).toBe(texts.join(""));
      }),
    );
  });

  test("only the first byte order mark is taken off", async () => {
    expect(await textOf(csv(utf16le(`${bom}${bom}a`)))).toBe(`${bom}a`);
    expect(await textOf(csv(Buffer.from(`${bom}${bom}a`)))).toBe(`${bom}a`);
  });

  test.each([
    { encoding: "windows-1252", bytes: Uint8Array.of(0x63, 0x61, 0x66, 0xe9, 0x93), text: "café“" },
    { encoding: "latin1", bytes: Uint8Array.of(0x80), text: "€" },
    { encoding: "shift_jis", bytes: Uint8Array.of(0x83, 0x5c, 0x83, 0x8b), text: "ソル" },
    { encoding: "utf-16le", bytes: utf16le("id"), text: "id" },
    { encoding: "utf-8", bytes: Buffer.from("a\0b\0c\0"), text: "a\0b\0c\0" },
  ])("--encoding $encoding", async ({ encoding, bytes, text }) => {
    expect(await textOf(csv(bytes), encoding)).toBe(text);
  });

  test("a byte order mark is surer than --encoding, and that is said", async () => {
    const opened = await openDecoded(csv(utf16le(`${bom}id`)), { encoding: "windows-1252" });
    expect(opened.encoding).toBe("utf-16le");
    expect(opened.notes).toEqual([
      { code: "byte-order-mark", message: "read as utf-16le for its byte order mark, not as windows-1252" },
    ]);
  });
});

describe("characters on the border of two blocks", () => {
  test.each([0, 1, 2, 3, 4])("stay whole, shifted by %i", async (shift) => {
    const text = `${"a".repeat(blockSize - 4 + shift)}😀é€${"😀".repeat(blockSize / 4)}`;
    const opened = await openDecoded(csv(Buffer.from(text)));
    expect((await bytesIn(opened.blocks())).toString() === text).toBe(true);
  });

  test.each([
    { name: "UTF-16", bytes: utf16le(`${bom}${"😀".repeat(blockSize / 2)}`) },
    { name: "UTF-16 in an odd place", bytes: utf16le(`${bom}a${"😀".repeat(blockSize / 2)}`) },
  ])("stay whole in $name", async ({ bytes }) => {
    const text = await textOf(csv(bytes));
    expect(text === bytes.toString("utf16le").slice(1)).toBe(true);
  });

  test("each block is valid by itself", async () => {
    const opened = await openDecoded(csv(Buffer.from(`a${"€".repeat(blockSize)}`)));
    let length = 0;
    for await (const { buffer, start, end } of opened.blocks())
      length += new TextDecoder("utf-8", { fatal: true }).decode(buffer.subarray(start, end)).length;
    expect(length).toBe(1 + blockSize);
  });
});

describe("the head", () => {
  const headSize = 256 * 1024;

  test("of a larger file is its first characters, and nothing is lost", async () => {
    const bytes = Buffer.from("é".repeat(headSize));
    const shifted = Buffer.concat([Buffer.from("a"), bytes]);
    const opened = await openDecoded(pipe(shifted));
    expect(opened.isComplete).toBe(false);
    expect(Buffer.from(opened.head).equals(shifted.subarray(0, headSize - 1))).toBe(true);
    expect((await bytesIn(opened.blocks())).equals(shifted)).toBe(true);
  });

  test("of a file as long as the head is all of it", async () => {
    const opened = await openDecoded(csv(new Uint8Array(headSize).fill(0x61)));
    expect(opened.isComplete).toBe(true);
    expect(opened.head.length).toBe(headSize);
  });
});

describe("bytes that are not UTF-8", () => {
  const rows = (count: number, end: string): string => `id,body${end}c1,text${end}`.repeat(count);

  test.each([
    { name: "a file", source: csv },
    { name: "a pipe", source: (content: Uint8Array) => pipe(content) },
    { name: "a compressed file", source: (content: Uint8Array) => file("may.csv.gz", gzipSync(content)) },
  ])("are named with line, offset and byte in $name", async ({ source }) => {
    expect(await failureOf(source(latin1("id,body\r\nc1,café\r\n")))).toMatchObject({
      code: "invalid-encoding",
      status: 3,
      message: "not UTF-8: the byte 0xE9",
      details: { line: 2, byte: 15, help: expect.stringContaining("--encoding windows-1252") },
    });
  });

  test.each(["\n", "\r\n", "\r"])("are found in a later block, with %j at the ends of lines", async (end) => {
    const front = rows(200_000, end);
    for (const source of [csv(latin1(`${front}caf\xe9`)), pipe(latin1(`${front}caf\xe9`))])
      expect(await failureOf(source)).toMatchObject({ details: { line: 400_001, byte: front.length + 3 } });
  });

  test("an unfinished character at the end, behind a byte order mark", async () => {
    const bytes = Buffer.concat([Buffer.from(`${bom}id\n`), Uint8Array.of(0xe2, 0x82)]);
    expect(await failureOf(csv(bytes))).toMatchObject({
      message: "not UTF-8: the byte 0xE2",
      details: { file: "may.csv", line: 2, byte: 6 },
    });
  });

  test("UTF-16 that does not say so is recognised", async () => {
    expect(await failureOf(csv(utf16be("id,at\nc1,2026")))).toMatchObject({
      code: "invalid-encoding",
      message: "looks like UTF-16: every second byte is NUL",
      details: { help: "use --encoding utf-16be" },
    });
  });
});

describe("bytes that mean nothing in the encoding", () => {
  const half = Uint8Array.of(0x00, 0xd8);

  test.each([
    {
      name: "half a surrogate pair",
      encoding: "utf-16le",
      bytes: [utf16le("id\nc1"), half, utf16le("a\nb")],
      line: 2,
      byte: 13,
    },
    {
      name: "an odd byte at the end",
      encoding: "utf-16le",
      bytes: [utf16le("id\nc1\n"), Uint8Array.of(0x61)],
      line: 3,
      byte: 13,
    },
    {
      name: "no second byte",
      encoding: "shift_jis",
      bytes: [Buffer.from("id\r\nc1,"), Uint8Array.of(0x83, 0x20)],
      line: 2,
      byte: 8,
    },
  ])("$name", async ({ encoding, bytes, line, byte }) => {
    expect(await failureOf(csv(Buffer.concat(bytes)), encoding)).toMatchObject({
      code: "invalid-encoding",
      status: 3,
      details: { file: "may.csv", line, byte },
    });
  });

  test("are found in a later block, also where the border cuts a character", async () => {
    const front = utf16le(`a${"b\n".repeat(blockSize / 2)}`);
    const bytes = Buffer.concat([Uint8Array.of(0xff, 0xfe), front, half, utf16le("x")]);
    expect(await failureOf(csv(bytes))).toMatchObject({
      details: { line: blockSize / 2 + 1, byte: 2 + front.length + 3 },
    });
  });

  test("an unknown encoding is a usage error", async () => {
    expect(await failureOf(csv(Buffer.from("id")), "cp-42")).toMatchObject({ code: "unknown-encoding", status: 2 });
  });
});

describe("gzip", () => {
  test("is known by its content, and a name that hides it is noted", async () => {
    const opened = await openDecoded(csv(gzipSync("id\nc1\n")));
    expect(opened).toMatchObject({ isGzip: true, encoding: "utf-8" });
    expect(opened.notes).toEqual([
      { code: "gzip-by-content", message: "gzip data, although the name does not end in .gz" },
    ]);
    expect((await bytesIn(opened.blocks())).toString()).toBe("id\nc1\n");
  });

  test("on a pipe needs no name", async () => {
    expect((await openDecoded(pipe(gzipSync("id")))).notes).toEqual([]);
  });

  test("holds any encoding", async () => {
    expect(await textOf(file("may.csv.gz", gzipSync(utf16le(`${bom}café`))))).toBe("café");
  });

  test("a name that promises it wrongly is an error", async () => {
    expect(await failureOf(file("may.csv.gz", Buffer.from("id\n")))).toMatchObject({
      code: "not-gzip",
      status: 3,
      message: "named .gz but is not gzip",
      details: { file: "may.csv.gz" },
    });
  });

  test("a damaged end of a large file is found by its blocks, not before", async () => {
    const large = gzipSync(Buffer.alloc(4 * blockSize, "conversation_id,created_at\n"), { level: 0 });
    const opened = await openDecoded(file("may.csv.gz", large.subarray(0, -3)));
    expect(opened.isComplete).toBe(false);
    await expect(bytesIn(opened.blocks())).rejects.toMatchObject({ code: "gzip-truncated" });
  });
});

test.each([
  { name: "no bytes", source: csv(new Uint8Array()) },
  { name: "only a byte order mark", source: csv(Buffer.from(bom)) },
  { name: "only a byte order mark of UTF-16", source: csv(utf16le(bom)) },
  { name: "nothing, compressed", source: file("may.csv.gz", gzipSync("")) },
])("$name: an empty file is an error", async ({ source }) => {
  expect(await failureOf(source)).toMatchObject({ code: "empty", status: 3, details: { file: source.name } });
});

test("a zip archive that is no workbook is refused by its first bytes", async () => {
  expect(await failureOf(csv(Buffer.from("PK\u0003\u0004\u0014\0")))).toMatchObject({
    code: "not-text",
    status: 3,
    message: "a zip archive, not text",
  });
});

test("a web page is refused, and how to get at a table in it is said", async () => {
  const page = await failureOf(csv(Buffer.from("<html><table><tr><td>No Tiket</td></tr></table></html>")));
  expect(page).toMatchObject({ code: "markup", status: 3, message: "a web page or XML, not a table of records" });
  expect(page).toMatchObject({ details: { help: expect.stringContaining("save it as .xlsx") } });
});

describe("reading", () => {
  test("says how many bytes of the file were read, before decompression", async () => {
    const compressed = gzipSync("id\n".repeat(1000));
    let count = 0;
    const opened = await openDecoded(file("may.csv.gz", compressed), { onBytes: (bytes) => (count += bytes) });
    await bytesIn(opened.blocks());
    expect(count).toBe(compressed.length);
  });

  test("ends at an interruption", async () => {
    const controller = new AbortController();
    const opened = await openDecoded(csv(new Uint8Array(3 * blockSize).fill(0x61)), { signal: controller.signal });
    controller.abort();
    await expect(bytesIn(opened.blocks())).rejects.toMatchObject({ name: "AbortError" });
  });

  test.each([
    { name: "close", content: Buffer.from("id") },
    { name: "an error", content: Uint8Array.of(0x61, 0xff) },
  ])("$name releases the source", async ({ content }) => {
    let isReleased = false;
    const source = csv(content);
    async function* watched() {
      try {
        yield* source.open();
        yield* source.open();
      } finally {
        isReleased = true;
      }
    }
    await openDecoded({ ...source, isRepeatable: false, open: watched }).then(
      (opened) => opened.close(),
      () => {},
    );
    expect(isReleased).toBe(true);
  });
});
