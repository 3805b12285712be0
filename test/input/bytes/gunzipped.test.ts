import { randomBytes } from "node:crypto";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { gunzipped } from "../../../src/input/bytes/gunzipped.ts";
import { packed } from "../../../src/input/bytes/packed.ts";
import { blocksOf, bytesIn } from "../../support/bytes.ts";

const hello = gzipSync("hello\n");
const world = gzipSync("world\n");
/** Longer than what is decompressed at once, so that bytes stand in a piece of their own. */
const long = gzipSync(randomBytes(256 * 1024), { level: 0 });
const padding = (length: number): Buffer => Buffer.alloc(length);

const contentOf = (...chunks: readonly Uint8Array[]): Promise<Buffer> =>
  bytesIn(packed(gunzipped(blocksOf(...chunks), "may.csv.gz")));

const failureOf = (...chunks: readonly Uint8Array[]): Promise<unknown> =>
  contentOf(...chunks).then(
    () => undefined,
    (error: unknown) => error,
  );

test("one member", async () => {
  expect((await contentOf(hello)).toString()).toBe("hello\n");
});

test("several members, wherever their ends fall", async () => {
  const members = [long, world, hello, long, long, world];
  expect((await contentOf(...members)).length).toBe(3 * 256 * 1024 + 3 * 6);
});

test("more than one block", async () => {
  const bytes = randomBytes(3_000_000);
  expect((await contentOf(gzipSync(bytes))).equals(bytes)).toBe(true);
});

test.each([1, 100, 600_000])("%i zeros behind the data are padding", async (length) => {
  expect((await contentOf(hello, padding(length))).toString()).toBe("hello\n");
});

describe("a damaged file is an error", () => {
  test("truncated, wherever it is cut", async () => {
    for (let length = 2; length < hello.length; length += 1)
      expect(await failureOf(hello.subarray(0, length))).toMatchObject({
        code: "gzip-truncated",
        status: 3,
        details: { file: "may.csv.gz" },
      });
  });

  test("truncated in the second member", async () => {
    expect(await failureOf(hello, world.subarray(0, 15))).toMatchObject({ code: "gzip-truncated" });
  });

  test("a wrong checksum", async () => {
    const wrong = Buffer.from(hello);
    wrong.writeUInt32LE(1234, wrong.length - 8);
    expect(await failureOf(wrong)).toMatchObject({ code: "gzip-damaged", status: 3 });
  });

  test.each([
    { name: "text", chunks: [hello, Buffer.from("garbage")] },
    { name: "text in a piece of its own", chunks: [long, padding(256 * 1024), Buffer.from("garbage")] },
    { name: "text behind zeros", chunks: [hello, padding(10), Buffer.from("garbage")] },
    { name: "text far behind zeros", chunks: [hello, padding(600_000), Buffer.from("garbage")] },
    { name: "a member behind zeros", chunks: [hello, padding(10), world] },
  ])("followed by $name", async ({ chunks }) => {
    expect(await failureOf(...chunks)).toMatchObject({ code: "gzip-trailing-bytes", status: 3 });
  });
});

test("a bomb ends at the limit", async () => {
  expect(await failureOf(gzipSync(Buffer.alloc(110 * 1024 * 1024)))).toMatchObject({ code: "limit", status: 3 });
});

test("a ratio above the limit is fine for a small file", async () => {
  expect((await contentOf(gzipSync(Buffer.alloc(16 * 1024 * 1024)))).length).toBe(16 * 1024 * 1024);
});

test("breaking off ends the reading of the compressed bytes", async () => {
  let isClosed = false;
  async function* endless() {
    try {
      yield* blocksOf(gzipSync(randomBytes(3_000_000)));
    } finally {
      isClosed = true;
    }
  }
  for await (const _ of gunzipped(endless(), "may.csv.gz")) break;
  expect(isClosed).toBe(true);
});
