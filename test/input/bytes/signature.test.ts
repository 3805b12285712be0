import { describe, expect, test } from "vitest";
import {
  byteOrderMark,
  isGzip,
  isMarkup,
  isNamedGzip,
  isZip,
  kindOfOther,
  utf16WithoutMark,
} from "../../../src/input/bytes/signature.ts";

test("gzip is known by two bytes", () => {
  expect(isGzip(Uint8Array.of(0x1f, 0x8b, 8))).toBe(true);
  expect(isGzip(Uint8Array.of(0x1f))).toBe(false);
});

test("a gzip name, in any case", () => {
  expect(isNamedGzip("may.CSV.GZ")).toBe(true);
  expect(isNamedGzip("gz")).toBe(false);
});

test("byte order marks", () => {
  expect(byteOrderMark(Buffer.from("\ufeffid"))?.encoding).toBe("utf-8");
  expect(byteOrderMark(Buffer.from("\ufeffid", "utf16le"))?.encoding).toBe("utf-16le");
  expect(byteOrderMark(Buffer.from("\ufeffid", "utf16le").swap16())?.encoding).toBe("utf-16be");
  expect(byteOrderMark(Buffer.from("id"))).toBeUndefined();
});

test("archives", () => {
  expect(kindOfOther(Buffer.from([0x28, 0xb5, 0x2f, 0xfd]))).toBe("compressed with zstd");
  expect(kindOfOther(Buffer.from("%PDF-1.7\n%âãÏÓ"))).toBe("a PDF document");
  expect(kindOfOther(Buffer.from("d0cf11e0a1b11ae1", "hex"))).toBe(
    "an old Excel workbook (.xls), or an .xlsx locked with a password",
  );
  expect(kindOfOther(Buffer.from("%PDF,id\n"))).toBeUndefined();
  expect(kindOfOther(Buffer.from("id,at"))).toBeUndefined();
  expect(isZip(Buffer.from("PK\u0003\u0004\u0014"))).toBe(true);
  expect(isZip(Buffer.from("PK,id"))).toBe(false);
});

test("pictures", () => {
  expect(kindOfOther(Buffer.from("89504e470d0a1a0a", "hex"))).toBe("a picture (PNG)");
  expect(kindOfOther(Buffer.from("ffd8ffe0", "hex"))).toBe("a picture (JPEG)");
  expect(kindOfOther(Buffer.from("fffe6900", "hex"))).toBeUndefined();
});

test.each(["<!DOCTYPE html>", "\ufeff\r\n<HTML lang=id>", "<?xml version='1.0'?>", "<table border=1>", "<!-- x -->"])(
  "a web page or XML: %s",
  (text) => expect(isMarkup(Buffer.from(text))).toBe(true),
);

test.each(["<id>,created_at", "id,body\n1,<table>", "<tablet>,id", "", "<Media omitted>"])("none: %j", (text) => {
  expect(isMarkup(Buffer.from(text))).toBe(false);
});

describe("UTF-16 without a byte order mark", () => {
  const header = "conversation_id,created_at\nc1,2026-03-02 Žluťoučký\n";

  test("little and big end first", () => {
    expect(utf16WithoutMark(Buffer.from(header, "utf16le"))).toBe("utf-16le");
    expect(utf16WithoutMark(Buffer.from(header, "utf16le").swap16())).toBe("utf-16be");
  });

  test("is not seen in UTF-8, nor in some or many NULs", () => {
    expect(utf16WithoutMark(Buffer.from(header))).toBeUndefined();
    expect(utf16WithoutMark(Buffer.from("id,body\nc1,a\0b\0c\nc2,plain text in the second row\n"))).toBeUndefined();
    expect(utf16WithoutMark(new Uint8Array(100))).toBeUndefined();
    expect(utf16WithoutMark(new Uint8Array())).toBeUndefined();
  });
});
