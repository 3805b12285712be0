import { expect, test } from "vitest";
import { detectFormat } from "../../../src/formats/recognise/detect.ts";
import type { Sample } from "../../../src/formats/recognise/sample.ts";

/** Records of these columns, absent values left out. */
const sampleOf = (records: readonly Readonly<Record<string, string>>[]): Sample => {
  const columns = [...new Set(records.flatMap((record) => Object.keys(record)))];
  return {
    columns,
    values: columns.map((column) => records.flatMap((record) => record[column] ?? [])),
    lists: new Map(),
  };
};

const formatOf = (...records: readonly Readonly<Record<string, string>>[]) =>
  detectFormat(sampleOf(records), new Map(), undefined).format.id;

const ticket = { id: "1", created_at: "2026-03-02T09:00:00Z" };

test("a status that is blank in every record makes no ticket of an event of a chat", () => {
  expect(() => formatOf({ ...ticket, status: "" }, { ...ticket, status: "-" })).toThrow("no column tells");
  expect(formatOf({ ...ticket, status: "" }, { ...ticket, status: "open" })).toBe("tickets");
});

test("a server is a machine", () => {
  expect(() => formatOf({ ...ticket, server: "db-7" })).toThrow("no column tells");
});

test("a direction is that of a call, or of a message: it makes no tickets of what has no other sign", () => {
  expect(() => formatOf({ ...ticket, direction: "inbound" })).toThrow("no column tells");
  expect(formatOf({ ...ticket, direction: "inbound", status: "missed" })).toBe("tickets");
});

test("a source is a channel where a known one stands there, or another column speaks for tickets", () => {
  expect(() => formatOf({ ...ticket, source: "cdp" })).toThrow("no column tells");
  expect(formatOf({ ...ticket, source: "cdp" }, { ...ticket, source: "WhatsApp" })).toBe("tickets");
  expect(formatOf({ ...ticket, source: "cdp", subject: "Where is it" })).toBe("tickets");
  expect(formatOf({ ...ticket, channel: "Kios Bandung" })).toBe("tickets");
});

test("of a file without records the header has to do", () => {
  expect(
    detectFormat(
      { columns: ["id", "created_at", "status"], values: [[], [], []], lists: new Map() },
      new Map(),
      undefined,
    ).format.id,
  ).toBe("tickets");
});

test("a day that a time of day alone makes that of a creation takes no events or answers for tickets", () => {
  const day = { "Ticket ID": "1", Tanggal: "2026-03-14", "Jam Mulai": "09:00", "Jam Selesai": "09:10" };
  expect(formatOf({ ...day, CS: "Ana", Pelanggan: "Budi" })).toBe("tickets");
  expect(formatOf({ ...day, Activity: "created", Customer: "Budi" })).toBe("events");
  expect(formatOf({ ...day, CS: "Ana", Pelanggan: "Budi", Rating: "5", Komentar: "bagus" })).toBe("surveys");
  expect(formatOf({ ...day, Score: "5" })).toBe("surveys");
  const said = { "Chat ID": "1", Date: "2026-03-14", Jam: "09:00", Sender: "Ana", Message: "halo" };
  expect(() => formatOf({ ...said, "Jam Selesai": "09:10" })).toThrow(
    expect.objectContaining({
      code: "unknown-format",
      details: expect.objectContaining({ help: expect.stringContaining("role=") }),
    }),
  );
});

test("requests, openings and closings are of shops, accounts and deals as well", () => {
  const order = { "Order ID": "1", Status: "paid", "Created At": "2026-03-02", Total: "100" };
  expect(formatOf({ ...order, "Request ID": "R-1" })).toBe("orders");
  const answer = { "Chat ID": "C-1", "Created At": "2026-03-02", Score: "5" };
  expect(formatOf({ ...answer, "Call Direction": "inbound" })).toBe("surveys");
  const account = { "Opening Date": "2026-03-02", "Closing Date": "2026-04-02" };
  expect(formatOf({ "Customer ID": "K-1", ...account, Revenue: "100" })).toBe("customers");
  expect(() => formatOf({ ID: "1", "Customer Name": "Ani", ...account, Branch: "Solo" })).toThrow("no column tells");
  expect(formatOf({ "Ticket ID": "1", ...account, Status: "open" })).toBe("tickets");
});
