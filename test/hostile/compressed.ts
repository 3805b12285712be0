import { gzipSync } from "node:zlib";
import { answer, chat, header, type Input, question } from "./input.ts";

const damaged = (bytes: Uint8Array) => bytes.map((byte, index) => (index === bytes.length - 6 ? byte ^ 1 : byte));

export const compressed: readonly Input[] = [
  { what: "gzip", name: "a.csv.gz", bytes: gzipSync(chat), outcome: "ok", firstResponse: 90 },
  {
    what: "two members",
    name: "a.csv.gz",
    bytes: Buffer.concat([gzipSync(header + question), gzipSync(answer)]),
    outcome: "ok",
    firstResponse: 90,
  },
  { what: "gzip under another name", bytes: gzipSync(chat), outcome: "ok+warn", firstResponse: 90 },
  { what: "gzip that ends too soon", name: "a.csv.gz", bytes: gzipSync(chat).subarray(0, -12), outcome: "reject-file" },
  {
    what: "other bytes behind it",
    name: "a.csv.gz",
    bytes: Buffer.concat([gzipSync(chat), Buffer.from("ekor")]),
    outcome: "reject-file",
  },
  { what: "a wrong checksum", name: "a.csv.gz", bytes: damaged(gzipSync(chat)), outcome: "reject-file" },
  { what: "no gzip but its name", name: "a.csv.gz", bytes: chat, outcome: "reject-file" },
  { what: "a bomb of zeros", name: "a.csv.gz", bytes: gzipSync(Buffer.alloc(8 << 20)), outcome: "limit" },
];
