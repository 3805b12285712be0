import { expect, test } from "vitest";
import { formats } from "../../../src/formats/index.ts";
import { refuseTwoHeaders } from "../../../src/formats/recognise/refuse-two-headers.ts";

/** A table of lines whose cells stand between semicolons. */
function refused(...lines: readonly string[]): () => void {
  const [columns, ...records] = lines.map((line) => line.split(";"));
  const values = columns.map((_, column) => records.map((record) => record[column]));
  return () => refuseTwoHeaders({ columns, values, lists: new Map() }, formats);
}

test("a second line that names what stands under a title is no record", () => {
  const found = refused(
    "No Tiket;Tanggal Masuk;Status;Waktu;;Rating",
    ";;;Respon Pertama;Penyelesaian;",
    "T-1;01/11/2026 09.00;Selesai;0:05:00;2:00:00;1",
  );
  expect(found).toThrow(
    expect.objectContaining({
      code: "header-not-found",
      message: "the header has two lines: titles over several columns, and names below them",
      details: {
        notes: [
          "the first line: No Tiket, Tanggal Masuk, Status, Waktu, , Rating",
          "below it: , , , Respon Pertama, Penyelesaian, ",
        ],
        help:
          "make one line of the two: No Tiket, Tanggal Masuk, Status, Respon Pertama, Penyelesaian, Rating; or name the columns of " +
          "the first line that count with --map",
      },
    }),
  );
});

test.each([
  [
    "cells that are merged downwards as well",
    ["No Tiket;Status;Waktu;;Rating", "No Tiket;Status;Respon Pertama;Penyelesaian;Rating", "T-1;Selesai;0:05:00;;5"],
  ],
  [
    "titles of groups alone",
    ["Tiket;;;Waktu;;Survei", "No Tiket;Tanggal Masuk;Agen;Dibalas;Ditutup;Rating", "T-1;01/11/2026;Sari;0:05;2:00;5"],
  ],
  [
    "a title over each of its columns",
    ["Ticket ID;Status;Time;Time", ";;First response (minutes);Lead time", "T-1;open;5;7", "T-2;open;;"],
  ],
])("so it is with %s", (_, lines) => {
  expect(refused(...lines)).toThrow("the header has two lines");
});

test.each([
  ["a first record with blanks", ["id;status;created_at;;", ";open;;;Sari", "2;open;2026-03-02;;Budi"]],
  ["a first record of words", ["Agen;Saluran;Jumlah;", "Sari;Email;;lunas", "Budi;Email;12;3"]],
  ["a word that is a name, under a column without one", [";role;text", "admin;agent;Halo", "7;agent;Oke"]],
  ["numbers among the names", ["No Tiket;Waktu;;", "T-1;Respon Pertama;Penyelesaian;", "T-2;5;7;"]],
  ["words all the way down", ["Agen;Kanal;;", ";Email;Telepon;", "Sari;ya;tidak;"]],
  [
    "the answers to a question beneath it",
    ["Respondent ID;Which did you use?;;Score", ";Email;Phone;Response", "11;Email;;5", "12;;Phone;4"],
  ],
  ["names under every column", ["No Tiket;Status;Rating", "Ticket ID;Status;Score", "T-1;open;5"]],
  ["a header alone", ["No Tiket;Waktu;", ";Respon Pertama;Penyelesaian"]],
])("it is not: %s", (_, lines) => {
  expect(refused(...lines)).not.toThrow();
});
