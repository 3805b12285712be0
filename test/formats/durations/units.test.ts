import { expect, test } from "vitest";
import { isBusinessHeader, pairOfHeader, unitOfHeader } from "../../../src/formats/durations/units.ts";

test.each([
  ["First reply time in minutes within business hours", "minutes"],
  ["Full resolution time in minutes", "minutes"],
  ["First response time (in hrs)", "hours"],
  ["First response time (seconds)", "seconds"],
  ["handle_seconds", "seconds"],
  ["firstResponseSeconds", "seconds"],
  ["first_response_in_min", "minutes"],
  ["resolution_business_minutes", "minutes"],
  ["Lama Penyelesaian (jam)", "hours"],
  ["Durasi menit", "minutes"],
  ["Waktu respons dalam detik (jam kerja)", "seconds"],
  ["Umur [hari]", "days"],
  ["Hours to resolve", "hours"],
  ["time_to_close_ms", "milliseconds"],
])("%s is in %s", (header, unit) => {
  expect(unitOfHeader(header)).toBe(unit);
});

test.each([
  "Resolution time",
  "Second response time",
  "Min wait",
  "Jam Respons Pertama",
  "Time to close (HH:mm:ss)",
  "Response time within business hours",
  "Respons (jam kerja)",
  "Durasi jam:menit",
])("%s names no unit", (header) => {
  expect(unitOfHeader(header)).toBeUndefined();
});

test.each(["Time within business hours", "Office hours response", "resolution_business_minutes", "Durasi (jam kerja)"])(
  "%s counts business hours only",
  (header) => {
    expect(isBusinessHeader(header)).toBe(true);
  },
);

test.each(["First response time (in hrs)", "Working days", "Jam Respons"])("%s counts all hours", (header) => {
  expect(isBusinessHeader(header)).toBe(false);
});

test.each([
  ["Talk time (mm:ss)", "M:SS"],
  ["Durasi (menit : detik)", "M:SS"],
  ["Durasi (mnt.dtk)", "M:SS"],
  ["Time to close (HH:mm:ss)", "M:SS"],
  ["Lama (jj:mm)", "H:MM"],
  ["Lama (jam.menit)", "H:MM"],
  ["Jam Selesai (jam:menit:detik)", undefined],
  ["Durasi (menit)", undefined],
])("%s says that two numbers are %s", (header, pair) => {
  expect(pairOfHeader(header)).toBe(pair);
});
