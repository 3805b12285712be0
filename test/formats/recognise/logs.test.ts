import { describe, expect, test } from "vitest";
import { detectFormat } from "../../../src/formats/recognise/detect.ts";
import { sampleIn, takenFor } from "../../support/taken-for.ts";

const messages = `No Tiket,Waktu Dibuat,Tipe Pengirim,Pesan,Kanal,Prioritas
  T-1,2026-03-02 09:00,pelanggan,Halo,WhatsApp,Rendah
  T-1,2026-03-02 09:05,agen,Ya,WhatsApp,Rendah
  T-2,2026-03-02 09:10,pelanggan,Di mana,email,Tinggi
  T-2,2026-03-02 09:20,agen,Sebentar,email,Tinggi`;

const events = `Ticket ID,Created On,Action,Channel,Team,Subject,Priority
  T-1,2026-03-02 09:00,created,chat,Billing,Refund,low
  T-1,2026-03-02 09:05,assigned,chat,Billing,Refund,low
  T-1,2026-03-02 10:00,resolved,chat,Billing,Refund,low
  T-2,2026-03-02 09:10,created,email,Billing,Parcel,high
  T-2,2026-03-02 09:15,assigned,email,Billing,Parcel,high`;

describe("a log whose time is called like the creation of a ticket", () => {
  test("is one of messages where known words say who wrote and conversations repeat", () => {
    const { format, matches } = detectFormat(sampleIn(messages), new Map(), undefined);
    expect(format.id).toBe("messages");
    expect(matches.get("at")?.header).toBe("Waktu Dibuat");
  });

  test("stays what it was where each row has a conversation of its own, or names stand where roles would", () => {
    const rows = messages.split("\n");
    expect(takenFor([rows[0], rows[1], rows[3]].join("\n"))).toBe("tickets");
    expect(takenFor(messages.replaceAll("pelanggan", "Budi").replaceAll("agen", "Sari"))).toBe("tickets");
    expect(takenFor(messages.replaceAll("pelanggan", "agen"))).toBe("tickets");
  });

  test("stays a list of tickets where the user says so", () => {
    expect(takenFor(messages, { createdAt: "Waktu Dibuat" })).toBe("tickets");
    expect(takenFor(messages, { conversation: "each-row" })).toBe("tickets");
    expect(takenFor(messages, {}, "tickets")).toBe("messages");
  });
});

describe("a log of events", () => {
  test("is none of tickets where known words say what happened and conversations repeat, however much it says of these", () => {
    expect(takenFor(events)).toBe("events");
    expect(takenFor(events.replace("Created On", "Tanggal Dibuat"))).toBe("events");
  });

  test("may call its conversations no more than ID", () => {
    expect(takenFor(events.replace("Ticket ID", "ID"))).toBe("events");
    expect(takenFor(events.replace("Ticket ID", "ID").replace("Created On", "Event Time"))).toBe("events");
  });

  test("is one of tickets where what was done is told of each once, or in words that are not known", () => {
    const rows = events.split("\n");
    expect(takenFor([rows[0], rows[1], rows[5]].join("\n"))).toBe("tickets");
    expect(takenFor(events.replaceAll("assigned", "Called").replaceAll("created", "Wrote"))).toBe("tickets");
  });

  test("is none of messages because it tells the role of who acted, unless they have a text", () => {
    const acted = `Conversation ID,Timestamp,Event,Role,Priority
      C-1,2026-03-02 09:00,created,customer,low
      C-1,2026-03-02 09:05,assigned,system,low
      C-2,2026-03-02 09:10,resolved,agent,low`;
    expect(takenFor(acted)).toBe("events");
    expect(takenFor(acted.replace("Priority", "Body"))).toBe("messages");
    expect(takenFor(acted.replace("Role", "Author Role"))).toBe("messages");
  });
});

const versions = `Ticket ID,Created At,Updated At,Action,Status,First Response At
  T-1,2026-03-02 09:00,2026-03-02 09:00,created,open,
  T-1,2026-03-02 09:00,2026-03-02 12:00,resolved,solved,2026-03-02 10:00
  T-2,2026-03-02 09:30,2026-03-02 09:30,created,open,
  T-2,2026-03-02 09:30,2026-03-02 13:00,resolved,solved,2026-03-02 10:30`;

test("versions of tickets, of which each has the time of its creation, are no log of what was done", () => {
  expect(takenFor(versions)).toBe("tickets");
  expect(takenFor(versions.replace("Ticket ID", "ID").replace("Created At", "Created Date"))).toBe("tickets");
});

test("logs and answers may call their conversations by the numbers of tickets", () => {
  expect(takenFor(events.replace("Ticket ID", "Incident Number"))).toBe("events");
  expect(takenFor(messages.replace("No Tiket", "Ticket#"))).toBe("messages");
  expect(takenFor("Incident Number,Survey Date,Rating,Comment\nR-1,2026-03-02,5,fine\nR-2,2026-03-03,4,")).toBe(
    "surveys",
  );
});

test("messages without a text yield to a log of events only where conversations repeat", () => {
  const once = `Nomor Tiket,Created At,Role,Event
    T-1,2026-03-02 09:00,customer,created
    T-2,2026-03-02 09:05,agent,resolved`;
  expect(takenFor(once)).toBe("messages");
});

test("a log joined with all that its tickets tell is one of tickets, whose creation, answers and ratings a log cannot hold", () => {
  const joined = `Ticket ID,Created At,Timestamp,Action,Status,Channel,Priority,First Response At,Resolved At,CSAT
    T-1,2026-03-02 09:00,2026-03-02 09:00,created,resolved,email,low,2026-03-02 10:00,2026-03-02 12:00,5
    T-1,2026-03-02 09:00,2026-03-02 12:00,resolved,resolved,email,low,2026-03-02 10:00,2026-03-02 12:00,5
    T-2,2026-03-03 09:00,2026-03-03 09:00,created,resolved,email,low,2026-03-03 10:00,2026-03-03 12:00,4
    T-2,2026-03-03 09:00,2026-03-03 12:00,resolved,resolved,email,low,2026-03-03 10:00,2026-03-03 12:00,4`;
  expect(takenFor(joined)).toBe("tickets");
  expect(
    takenFor(
      joined
        .replace("Timestamp,Action", "Sent At,Role")
        .replaceAll("created", "customer")
        .replaceAll(",resolved,resolved", ",agent,resolved"),
    ),
  ).toBe("tickets");
  expect(takenFor(joined.replace("Created At,Timestamp", "Note,Created At"))).toBe("events");
});
