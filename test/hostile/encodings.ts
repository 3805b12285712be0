import { chat, type Input } from "./input.ts";

const latin1 = (text: string) => Buffer.from(text, "latin1");
const utf16 = (text: string) => Buffer.from(text, "utf16le");
const mark = Buffer.from([0xff, 0xfe]);

export const encodings: readonly Input[] = [
  { what: "a mark of UTF-8", bytes: `\ufeff${chat}`, outcome: "ok", firstResponse: 90 },
  {
    what: "a mark of UTF-16, low byte first",
    bytes: Buffer.concat([mark, utf16(chat)]),
    outcome: "ok",
    firstResponse: 90,
  },
  {
    what: "a mark of UTF-16, high byte first",
    bytes: Buffer.concat([mark, utf16(chat)]).swap16(),
    outcome: "ok",
    firstResponse: 90,
  },
  { what: "UTF-16 without a mark", bytes: utf16(chat), outcome: "reject-file", says: "--encoding utf-16le" },
  {
    what: "UTF-16 that was named",
    bytes: utf16(chat),
    args: ["--encoding", "utf-16le"],
    outcome: "ok",
    firstResponse: 90,
  },
  { what: "Latin-1", bytes: latin1(chat.replace("halo", "é")), outcome: "reject-file", line: 2, says: "byte 88" },
  {
    what: "Latin-1 that was named",
    bytes: latin1(chat.replace("halo", "é")),
    args: ["--encoding", "latin1"],
    outcome: "ok",
  },
  {
    what: "curved quotes of Windows",
    bytes: latin1(chat.replace("halo", "\x93halo\x94")),
    outcome: "reject-file",
    line: 2,
  },
  {
    what: "Shift-JIS with a backslash as second byte",
    bytes: latin1(chat.replace("halo", "\x83\x5c")),
    outcome: "reject-file",
    line: 2,
  },
  {
    what: "the same, named",
    bytes: latin1(chat.replace("halo", "\x83\x5c")),
    args: ["--encoding", "shift_jis"],
    outcome: "ok",
  },
];
