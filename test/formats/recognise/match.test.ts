import { describe, expect, test } from "vitest";
import { eventFields } from "../../../src/formats/fields/events.ts";
import { type Field, normaliseHeader, normaliseWholeHeader } from "../../../src/formats/fields/field.ts";
import { messageFields } from "../../../src/formats/fields/messages.ts";
import { orderFields } from "../../../src/formats/fields/orders.ts";
import { surveyFields } from "../../../src/formats/fields/surveys.ts";
import { ticketFields } from "../../../src/formats/fields/tickets.ts";
import { formats } from "../../../src/formats/index.ts";
import { indexOfHeader, matchColumns, refuseDuplicates } from "../../../src/formats/recognise/match.ts";

const matched = (headers: readonly string[], fields: readonly Field[], mapped: Record<string, string> = {}) =>
  Object.fromEntries(
    [...matchColumns(headers, fields, new Map(Object.entries(mapped)))].map(([field, { header }]) => [field, header]),
  );

describe("headers are compared", () => {
  test.each([
    ["Created at", "created at"],
    ["CREATED_AT", "created at"],
    ["  created-at ", "created at"],
    ["\ufeffCreated\u00a0at", "created at"],
    ["First Response Time (in hrs)", "first response time"],
    ["Categories [list]", "categories"],
    ["no. tiket", "no. tiket"],
    ["", ""],
  ])("%j as %j", (header, compared) => {
    expect(normaliseHeader(header)).toBe(compared);
  });
});

describe("a field's column", () => {
  test("is found by any of its names, in English or Indonesian", () => {
    expect(matched(["Nomor Tiket", "Saluran", "Waktu Dibuat", "Ticket Status"], ticketFields)).toEqual({
      conversation: "Nomor Tiket",
      channel: "Saluran",
      createdAt: "Waktu Dibuat",
      status: "Ticket Status",
    });
  });

  test("is found by names as programs write them, with capitals instead of spaces", () => {
    expect(
      matched(["ticketId", "createdAt", "firstResponseAt", "resolvedAt", "assignedTo", "csatScore"], ticketFields),
    ).toEqual({
      conversation: "ticketId",
      createdAt: "createdAt",
      firstResponse: "firstResponseAt",
      resolvedAt: "resolvedAt",
      assignee: "assignedTo",
      csat: "csatScore",
    });
  });

  test("is found by what is on a day as by what is at a time", () => {
    expect(matched(["Created On", "Resolved On", "Closed On"], ticketFields)).toEqual({
      createdAt: "Created On",
      resolvedAt: "Resolved On",
      closedAt: "Closed On",
    });
  });

  test("is found by the names that help desks export it under", () => {
    expect(matched(["Ticket#", "Opening date", "Closing date", "Technician", "Request source"], ticketFields)).toEqual({
      conversation: "Ticket#",
      createdAt: "Opening date",
      closedAt: "Closing date",
      assignee: "Technician",
      channel: "Request source",
    });
    expect(
      matched(["Ticket#", "Ticket created - Timestamp", "Ticket solved - Timestamp", "Request Status"], ticketFields),
    ).toEqual({
      conversation: "Ticket#",
      createdAt: "Ticket created - Timestamp",
      resolvedAt: "Ticket solved - Timestamp",
      status: "Request Status",
    });
    expect(
      matched(
        ["DateTime Conversation Started", "DateTime First Response", "DateTime Conversation Resolved"],
        ticketFields,
      ),
    ).toEqual({
      createdAt: "DateTime Conversation Started",
      firstResponse: "DateTime First Response",
      resolvedAt: "DateTime Conversation Resolved",
    });
  });

  test("is found by the names that call centres export it under", () => {
    expect(matched(["Call ID", "Call Direction"], ticketFields)).toEqual({
      conversation: "Call ID",
      initiator: "Call Direction",
    });
  });

  test("is the older name where there are two, and of two first responses the one that is a time", () => {
    expect(matched(["Opening Date", "Created On", "Technician", "Assigned To"], ticketFields)).toEqual({
      createdAt: "Created On",
      assignee: "Assigned To",
    });
    expect(matched(["First Response Time", "First Responded On"], ticketFields)).toEqual({
      firstResponse: "First Responded On",
    });
  });

  test("is Tgl Buat where nothing else tells when a ticket came in: a form has the moment, and that its day", () => {
    expect(matched(["No Tiket", "Tgl Buat"], ticketFields)).toMatchObject({ createdAt: "Tgl Buat" });
    expect(matched(["No Tiket", "Tgl Buat", "Stempel waktu"], ticketFields)).toMatchObject({
      createdAt: "Stempel waktu",
    });
  });

  test("has capitals inside words that are no new words", () => {
    expect(matched(["Nomor WhatsApp", "ContactId", "CreatedDate"], ticketFields)).toEqual({
      customer: "Nomor WhatsApp",
      conversation: "ContactId",
      createdAt: "CreatedDate",
    });
    expect(matched(["AuthorID", "MESSAGE_ID"], messageFields)).toEqual({ author: "AuthorID", messageId: "MESSAGE_ID" });
  });

  test("written in camelCase come after what is written as an alias, whatever the order of the aliases", () => {
    const headers = ["createdAt", "timestamp", "authorRole", "role"];
    expect(matched(headers, messageFields)).toEqual({ at: "timestamp", role: "role" });
  });

  test("of durations may end with their unit, behind in or dalam", () => {
    expect(
      matched(
        ["id", "Waktu Respons Pertama dalam menit", "resolution_time_in_hours", "waitTimeInSeconds"],
        ticketFields,
      ),
    ).toEqual({
      conversation: "id",
      firstResponse: "Waktu Respons Pertama dalam menit",
      resolution: "resolution_time_in_hours",
      wait: "waitTimeInSeconds",
    });
    expect(
      matched(["First reply time in minutes within business hours", "Handle time in total"], ticketFields),
    ).toEqual({});
  });

  test.each([
    ["firstResponse", "First Response (min), First Response (hrs), First Response"],
    ["resolution", "Resolution (hours), Resolution (in hrs), Resolution [days], Resolution in mins"],
    ["wait", "Wait (secs)"],
    ["handle", "Handle (min)"],
  ])("of durations may have a unit that makes its name whole, %s: %s", (field, headers) => {
    for (const header of headers.split(", ")) expect(matched([header], ticketFields)).toEqual({ [field]: header });
  });

  test.each(["Resolution", "Resolution (code)", "Wait min", "Handle"])("has no length without it: %s", (header) => {
    expect(matched([header], ticketFields)).toEqual({});
  });

  test("of durations may end with their unit, where it is no hour of a day and no least of them", () => {
    expect(
      matched(
        ["id", "first_response_time_minutes", "lama_penyelesaian_jam", "waktu_tunggu_menit", "handleTimeSeconds"],
        ticketFields,
      ),
    ).toEqual({
      conversation: "id",
      firstResponse: "first_response_time_minutes",
      resolution: "lama_penyelesaian_jam",
      wait: "waktu_tunggu_menit",
      handle: "handleTimeSeconds",
    });
    expect(matched(["Waktu Selesai Jam", "Waktu Selesai Menit", "handle_time_min"], ticketFields)).toEqual({});
  });

  test("is found by Indonesian names with an English word in them", () => {
    const headers = ["No Ticket", "Nama Agent", "ID Customer", "Status Ticket", "Tanggal Ticket"];
    expect(matched(headers, ticketFields)).toEqual({
      conversation: "No Ticket",
      assignee: "Nama Agent",
      customer: "ID Customer",
      status: "Status Ticket",
      createdAt: "Tanggal Ticket",
    });
    expect(matched(["No. Tiket", "Jenis Survey", "Nilai"], surveyFields)).toMatchObject({ kind: "Jenis Survey" });
    expect(matched(["Nama Agen", "Nama Agent"], ticketFields)).toEqual({ assignee: "Nama Agen" });
  });

  test("is found by a question, where that is answered with yes or no", () => {
    expect(matched(["Is Bot?"], messageFields)).toEqual({});
    expect(matched(["Is Bot?", "Pengirim"], messageFields)).toMatchObject({ bot: "Is Bot?" });
    expect(matched(["Converted?", "Selesai?"], ticketFields)).toEqual({ converted: "Converted?" });
  });

  test.each([
    "Ticket State",
    "Case Status",
    "Status Kasus",
    "Status Keluhan",
    "Status Pengaduan",
    "Status Penanganan",
    "Status Chat",
    "Status Akhir",
  ])("of the status of tickets may be %s", (header) => {
    expect(matched([header], ticketFields)).toEqual({ status: header });
  });

  test.each(["Order State", "Status Order", "Status Bayar", "Status Akhir"])(
    "of that of orders may be %s, unless another is called so",
    (header) => {
      expect(matched(["Tanggal", header], orderFields)).toEqual({ at: "Tanggal", orderStatus: header });
      expect(matched(["Tanggal", header, "Status"], orderFields)).toEqual({ at: "Tanggal", orderStatus: "Status" });
    },
  );

  test.each(["Ticket No", "Ticket No."])("of a ticket's id may be %s", (header) => {
    expect(matched([header], ticketFields)).toEqual({ conversation: header });
  });

  test("of durations with a unit gives way to one without", () => {
    const headers = ["First response time in minutes", "First response time"];
    const match = matchColumns(headers, ticketFields, new Map()).get("firstResponse");
    expect(match).toMatchObject({ header: headers[1], rivals: [headers[0]] });
  });

  test("of times has no unit: a time in seconds is none of a message", () => {
    expect(matched(["Time in seconds", "Waktu dalam menit", "Created in hours"], messageFields)).toEqual({});
  });

  test.each([
    ["firstResponse", "[CHART] Date of First Response"],
    ["firstResponse", "Custom field ([CHART] Date of First Response)"],
    ["firstResponse", "Durasi respons pertama (menit)"],
  ])("%s: %s", (field, header) => {
    expect(matched([header], ticketFields)).toEqual({ [field]: header });
  });

  test.each([
    ["author", "message_author_id"],
    ["author", "message_author_name"],
    ["author", "message_author_email"],
    ["author", "org:resource"],
    ["at", "time:timestamp"],
  ])("of messages, %s: %s", (field, header) => {
    expect(matched([header], messageFields)).toEqual({ [field]: header });
  });

  test.each([
    ["conversation", "No. Tiket, Nomor Tiket, No Laporan, ID Laporan, Nomor Kasus"],
    ["createdAt", "Tanggal Dibuat, Tgl. Dibuat, Tgl Masuk, Waktu Dibuat (WIB), Waktu Dibuat WIB, Dibuat"],
    ["firstResponse", "Waktu Respons Pertama, Waktu Respon Pertama, Respon Pertama, Waktu Balasan Pertama"],
    ["resolvedAt", "Waktu Selesai, Tgl Selesai, Diselesaikan Pada, Selesai"],
    ["resolution", "Lama Penyelesaian, Durasi Penyelesaian (menit), Waktu Penyelesaian"],
    ["closedAt", "Ditutup Pada, Tgl Tutup, Waktu Ditutup"],
    ["handle", "Lama Penanganan, Waktu Penanganan (detik)"],
    ["wait", "Waktu Tunggu, Lama Menunggu"],
    ["reopens", "Jumlah Dibuka Kembali"],
    ["replies", "Jumlah Balasan"],
    [
      "csat",
      "Kepuasan, Penilaian, Rating, Nilai Kepuasan, Skor, Nilai, Nilai CSAT, Skor CSAT, Rating CSAT, CSAT Rating",
    ],
    ["assignee", "Petugas, Agen, CS, Nama CS, Admin, PIC, Ditangani Oleh"],
    ["customer", "Nama Pelanggan, No. Pelanggan, Nasabah, Pelapor, No HP, Nomor WA"],
    ["channel", "Saluran, Kanal, Media, Sumber Tiket"],
    ["priority", "Prioritas, Prioritas Tiket, Urgensi"],
    ["category", "Kategori, Jenis Keluhan, Tipe Tiket"],
    ["status", "Status Tiket, Status Laporan"],
    ["team", "Tim, Divisi, Unit Kerja"],
  ])("%s of a ticket is %s", (field, headers) => {
    for (const header of headers.split(", ")) expect(matched([header], ticketFields)).toEqual({ [field]: header });
  });

  test.each([
    ["Customer Name,Customer Email", "Customer Email"],
    ["Requester,Requester Email,Requester ID", "Requester ID"],
    ["Contact,Contact Phone", "Contact Phone"],
    ["Nama Pelanggan,No HP", "No HP"],
    ["Nama Pelanggan,Email Pelanggan,No. Pelanggan", "No. Pelanggan"],
    ["Pelanggan,Nomor WA", "Nomor WA"],
    ["Kontak,User ID", "User ID"],
    ["User ID,Visitor ID", "Visitor ID"],
    ["Customer,Customer ID", "Customer ID"],
  ])("names the customer best: %s", (headers, customer) => {
    expect(matched(headers.split(","), ticketFields)).toEqual({ customer });
  });

  test.each([
    ["closedAt", "Closed,Closed at"],
    ["closedAt", "Closed,Close date"],
    ["createdAt", "Opened,Opened at"],
    ["createdAt", "Opened,Date/Time Opened"],
    ["firstResponse", "First reply,First reply at"],
    ["firstResponse", "First reply,First response time"],
  ])("is the one that says itself that it is a time: %s of %s", (field, headers) => {
    expect(matched(headers.split(","), ticketFields)).toEqual({ [field]: headers.split(",")[1] });
  });

  test.each(["Agent", "Agen", "Nama Agen", "Petugas", "CS", "Nama CS", "Admin", "PIC"])(
    "of an agent is who wrote a message, whom a survey rates and who did something: %s",
    (header) => {
      expect(matched([header], messageFields)).toEqual({ author: header });
      expect(matched([header], surveyFields)).toEqual({ agent: header });
      expect(matched([header], eventFields)).toEqual({ actor: header });
    },
  );

  test("of an agent beside one of whoever sent the message is whom the conversation is assigned to", () => {
    const headers = ["Tipe Pengirim", "Nama Pengirim", "Agen"];
    expect(matched(headers, messageFields)).toEqual({
      role: "Tipe Pengirim",
      author: "Nama Pengirim",
      assignee: "Agen",
    });
  });

  test("is the role where a log names both, else the sender", () => {
    const sender = { conversation: "ID Percakapan", at: "Waktu Kirim", body: "Isi Pesan" };
    const headers = Object.values(sender);
    expect(matched([...headers, "Pengirim"], messageFields)).toEqual({ ...sender, role: "Pengirim" });
    for (const role of ["Peran", "Tipe Pengirim", "Arah"]) {
      expect(matched([...headers, "Pengirim", role], messageFields)).toEqual({ ...sender, role, author: "Pengirim" });
    }
  });

  test("is the one with the field's foremost name, whatever the order of the columns; the others are its rivals", () => {
    const [conversation] = matchColumns(["Id", "Ticket ID"], ticketFields, new Map()).values();
    expect(conversation).toEqual({ index: 1, header: "Ticket ID", by: "ticket id", rivals: ["Id"] });
  });

  test("may stand under two spellings of one name, of which the first counts", () => {
    const match = matchColumns(["id", "Status", "status"], ticketFields, new Map()).get("status");
    expect(match).toMatchObject({ index: 1, rivals: ["status"] });
  });

  test("is told apart by its brackets where the name has some", () => {
    const field: Field = { name: "createdAt", type: "time", aliases: ["created time (ticket)", "created time"] };
    const match = (...headers: string[]) => matchColumns(headers, [field], new Map()).get("createdAt");
    expect(match("Created Time (Contact)", "Created_Time (Ticket)")).toEqual({
      index: 1,
      header: "Created_Time (Ticket)",
      by: "created time (ticket)",
      rivals: ["Created Time (Contact)"],
    });
    expect(match("Created Time (Contact)")).toMatchObject({ index: 0, by: "created time", rivals: [] });
  });

  test("serves one field only", () => {
    expect(matched(["conversation_id", "created_at", "role", "agent"], messageFields)).toEqual({
      conversation: "conversation_id",
      at: "created_at",
      role: "role",
      author: "agent",
    });
  });

  test("is not guessed from a part of its name", () => {
    expect(matched(["my id", "status code", "xchannel"], ticketFields)).toEqual({});
  });
});

describe("--map", () => {
  test("comes first, and its column serves no other field", () => {
    expect(matched(["id", "Kode", "status"], ticketFields, { conversation: "Kode", team: "status" })).toEqual({
      conversation: "Kode",
      team: "status",
    });
  });

  test("finds its column to the letter, else regardless of case and spacing", () => {
    expect(matched(["KODE", "Kode"], ticketFields, { conversation: "Kode" })).toEqual({ conversation: "Kode" });
    expect(indexOfHeader(["Waktu_Dibuat", "x"], "waktu dibuat")).toBe(0);
    expect(indexOfHeader(["a"], "b")).toBe(-1);
  });

  test("leaves the field to its names where no such column is there", () => {
    expect(matched(["id"], ticketFields, { conversation: "Kode" })).toEqual({ conversation: "id" });
  });
});

describe("of thousands of columns", () => {
  const headers = Array.from({ length: 3000 }, (_, index) => `Column ${index}`);
  const fields: readonly Field[] = Array.from({ length: 300 }, (_, index) => ({
    name: `field${index}`,
    type: "text",
    aliases: Array.from({ length: 10 }, (_, alias) => `column ${10 * index + alias}`),
  }));

  test("each field finds its own, the first alias first and the others as rivals", () => {
    const matches = matchColumns(headers, fields, new Map());
    expect(matches.size).toBe(300);
    expect(matches.get("field7")).toMatchObject({ index: 70, by: "column 70", rivals: headers.slice(71, 80) });
  });
});

describe("a header that stands over two columns", () => {
  const refuse = (headers: readonly string[]) =>
    refuseDuplicates(headers, matchColumns(headers, ticketFields, new Map()));

  test("is refused where it is needed, with the columns", () => {
    expect(() => refuse(["id", "status", "status"])).toThrow(
      expect.objectContaining({
        code: "duplicate-header",
        status: 3,
        details: expect.objectContaining({ line: 1, notes: ["columns: 2, 3"] }),
      }),
    );
  });

  test("may stay where nobody needs it", () => {
    expect(() => refuse(["id", "status", "Comment", "Comment"])).not.toThrow();
  });
});

describe("the fields of every format", () => {
  test.each(formats.map((format) => [format.id, format] as const))("%s", (_, format) => {
    const names = format.fields.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    const aliases = format.fields.flatMap((field) => field.aliases);
    expect(aliases.filter((alias) => normaliseWholeHeader(alias) !== alias)).toEqual([]);
    for (const needed of [...format.required.flat(), ...(format.signs ?? [])]) expect(names).toContain(needed);
  });
});
