import { describe, expect, test } from "vitest";
import type { Format } from "../../../src/formats/format.ts";
import { detectFormat } from "../../../src/formats/recognise/detect.ts";
import type { Sample } from "../../../src/formats/recognise/sample.ts";

const sampleOf = (columns: readonly string[], lists: readonly string[] = []): Sample => ({
  columns,
  values: columns.map(() => []),
  lists: new Map(lists.map((key) => [key, sampleOf([])])),
});

const detected = (
  columns: string,
  {
    map = {},
    format,
    lists,
    kind,
  }: { map?: Record<string, string>; format?: string; lists?: string[]; kind?: string } = {},
) => detectFormat(sampleOf(columns.split(","), lists), new Map(Object.entries(map)), format, kind).format.id;

const refusal = (columns: string, format?: string) => {
  try {
    detected(columns, format === undefined ? {} : { format });
  } catch (error) {
    return error;
  }
  return undefined;
};

describe("what the rows of a file are", () => {
  test.each([
    ["conversation_id,created_at,author_role,body", "messages"],
    ["Ticket ID,Sent at,Sender type,Message", "messages"],
    ["Conversation ID,Created On,Author Role,Channel,Body", "messages"],
    ["Ticket ID,Created On,Status,Channel", "tickets"],
    ["Conversation ID,Created On,Rating,Comment", "surveys"],
    ["id,status,created_at", "tickets"],
    ["Ticket ID,Created Date,Status,Amount,Customer ID", "tickets"],
    ["ID,Date Created,Status,Total,Customer,Subject", "tickets"],
    ["Ticket ID,Created Date,Status,Agent,Star Rating", "tickets"],
    ["Ticket ID,Date Created,Rating,Agent", "tickets"],
    ["Ticket ID,Created Date,Rating,Submit Date,Review Text,Review Date", "tickets"],
    ["Customer ID,Created Date,Total Revenue,Total", "customers"],
    ["Nama Nasabah,Created Date,Total Belanja,Segmen", "customers"],
    ["ID,Purchase Date,Grand Total (Base),Status,Customer Email", "orders"],
    ["Order Number,Order Status,Order Date,Order Total Amount", "orders"],
    ["Date,Time,Net Sales,Transaction ID,Customer ID,Event Type", "orders"],
    ["Date,Order #,Status,Customer,Items sold,N. Revenue", "orders"],
    ["Name,Username,Sign up,Email,Orders,Total spend", "customers"],
    ["Nomor Tiket,Status,Waktu Dibuat", "tickets"],
    ["Ticket ID,Open Date,Open Time,Status", "tickets"],
    ["Stempel waktu,No. Tiket,Kanal", "tickets"],
    ["ID,Tanggal,Jam Masuk,Sender,Message,First Response", "tickets"],
    ["Ticket ID,Date,Start Time,Sender,Message,Visibility,First Response Time", "tickets"],
    ["conversation_id,at,event", "events"],
    ["Case ID,Time,Event,Star Rating", "events"],
    ["Chat ID,NPS,Star Rating", "surveys"],
    ["ID,Customer,Created At,Total,Star Rating", "orders"],
    ["conversation_id,score,scale", "surveys"],
    ["ticket_id,rating,scale,answered_at", "surveys"],
    ["ticket_id,rating,comment", "surveys"],
    ["No Tiket,Tanggal Survei,Nama CS,Kepuasan", "surveys"],
    ["Stempel waktu,Nama,Nomor Tiket,Penilaian,Saran", "surveys"],
    ["Stempel waktu,Nomor Tiket,Penilaian,Status,Kanal", "tickets"],
    ["order_id,customer_id,conversation_id,at,amount,currency,kind", "orders"],
    ["No Pesanan,Tanggal,Pelanggan,Nominal,Mata Uang,Saluran,Status", "orders"],
    ["id,created_at,customer,status,total,currency", "orders"],
    ["customer_id,since,until,revenue,segment", "customers"],
    ["id,since,until", "customers"],
    ["from,to,amount,currency,channel,team", "costs"],
    ["Dari,Sampai,Biaya,Mata Uang", "costs"],
    ["Unique id,channel_name,Order_id,Issue_reported at,issue_responded,Item_price,Agent_name,CSAT Score", "tickets"],
    ["id,createdAt,firstResponseAt,assignedTo", "tickets"],
    ["ticketId,sentAt,senderType,messageBody", "messages"],
    ["orderId,orderedAt,customerId,grandTotal", "orders"],
    ["Id,Requester id,Initially assigned at,First reply time in minutes,Created at", "zendesk-csv"],
  ])("%s: %s", (columns, format) => {
    expect(detected(columns)).toBe(format);
  });

  test("records with messages, events or surveys inside are conversations", () => {
    expect(detected("id", { lists: ["messages"] })).toBe("metrik");
    expect(detected("id,status,created_at", { lists: ["surveys"] })).toBe("metrik");
    expect(detected("id,status,created_at", { lists: ["attachments"] })).toBe("tickets");
  });

  test("a conversation with an amount or an order's id stays a conversation", () => {
    expect(detected("Nomor Tiket,Status,Waktu Dibuat,Jumlah")).toBe("tickets");
    expect(detected("id,status,created_at,channel,order_id,total")).toBe("tickets");
    expect(detected("conversation_id,at,event,actor,total")).toBe("events");
    expect(detected("conversation_id,created_at,author_role,body,order_id,amount")).toBe("messages");
    expect(detected("conversation_id,customer_id,kind,score,scale,at,comment,agent")).toBe("surveys");
  });

  test("two headers of a vendor are not enough to be sure of it", () => {
    expect(detected("Id,Requester id,First reply time in minutes,Created at")).toBe("tickets");
  });

  test("what speaks for it is told", () => {
    const { reasons } = detectFormat(sampleOf(["id", "status", "created_at", "x"]), new Map(), undefined);
    expect(reasons).toEqual(["3 of 4 columns are those of a ticket list: id, created_at, status"]);
  });

  test("a mapped column counts like a found one", () => {
    expect(detected("Kode,Masuk,Keadaan", { map: { conversation: "Kode", createdAt: "Masuk" } })).toBe("tickets");
  });

  test("what the user says is believed, as far as the columns allow it", () => {
    expect(detected("ticket_id,rating,created_at", { format: "tickets" })).toBe("tickets");
    expect(detected("id,created_at", { format: "tickets" })).toBe("tickets");
    expect(refusal("id,created_at", "messages")).toMatchObject({ code: "unknown-format", status: 3 });
    expect(detected("customer,date,kind", { format: "orders" })).toBe("orders");
  });

  test("the kind of files whose columns do not tell is believed of these, and of no others", () => {
    expect(detected("ticket_id,rating", { kind: "surveys" })).toBe("surveys");
    expect(detected("id,created_at", { kind: "tickets" })).toBe("tickets");
    expect(detected("customer,date,kind", { kind: "orders" })).toBe("orders");
    expect(detected("id,status,created_at", { kind: "orders" })).toBe("tickets");
    expect(() => detected("name,email", { kind: "orders" })).toThrow(
      expect.objectContaining({ code: "unknown-format", status: 3 }),
    );
  });
});

const orByRow = "; --map conversation=each-row where each row is a conversation of its own";

test("a status under a name of its own, or a rating, makes no tickets of a list that has them beside", () => {
  expect(detected("Chat ID,Waktu Survei,Nilai,Channel Type,Status Penanganan")).toBe("surveys");
  expect(detected("Ticket ID,Created At,Pengirim,Media,Closed At,Rating Pelanggan")).toBe("messages");
  expect(detected("Ticket ID,Tanggal Dibuat,Status Penanganan")).toBe("tickets");
});

describe("what is refused", () => {
  test("a ticket list that lacks its id is not an order list because it has one of those", () => {
    const kaggle =
      "Reference,channel_name,category,Order_id,order_date_time,Issue_reported at,issue_responded,Agent_name,Total,CSAT Score";
    expect(refusal(kaggle)).toMatchObject({
      code: "unknown-format",
      status: 3,
      details: { help: `name the column: --map conversation="…"${orByRow}` },
    });
  });

  test("a ticket list whose id is called like that of answers is no list of answers because tickets are rated", () => {
    expect(refusal("Session ID,Created At,Agent,Status,Rating,First Response Time")).toMatchObject({
      code: "unknown-format",
      details: { help: `name the column: --map conversation="…"${orByRow}` },
    });
    expect(detected("Session ID,Rating,Created At,Agent,Channel,Comment")).toBe("surveys");
    expect(detected("Session ID,Score,Created At,Agent,Channel,Team,Priority")).toBe("surveys");
    expect(detected("Case ID,Rating,Created At,Agent,Closed At")).toBe("surveys");
  });

  test("the cure is for what the file is nearest to, by its score, and names every column that it lacks", () => {
    expect(refusal("Ref,Begun,Owner,State,Source,Customer Email,Labels")).toMatchObject({
      code: "unknown-format",
      details: {
        notes: [expect.anything(), expect.stringContaining("as a ticket list"), expect.anything()],
        help: `name the columns: --map conversation="…" --map createdAt="…"${orByRow}`,
      },
    });
  });

  test("a bare id with an amount: a ticket list or an order list", () => {
    expect(refusal("id,status,created_at,total")).toMatchObject({
      code: "ambiguous-format",
      details: { help: "say which: --input-kind tickets or --input-kind orders" },
    });
  });

  test("a direction tells a list of tickets from none of orders", () => {
    expect(refusal("id,status,created_at,total,direction")).toMatchObject({ code: "ambiguous-format" });
    expect(refusal("conversation_id,created_at,direction,rating")).toMatchObject({ code: "ambiguous-format" });
  });

  test("orders without an amount, unless the user says so", () => {
    expect(refusal("order_id,created_at")).toMatchObject({
      code: "unknown-format",
      details: { help: "if it is a list of orders, say so: --input-kind orders" },
    });
  });

  test("tables of other things, which also have ids and times", () => {
    for (const columns of ["id,created_at", "id,name,email,created_at,updated_at,locale", "id,type,created_at,text"]) {
      expect(refusal(columns)).toMatchObject({
        code: "unknown-format",
        status: 3,
        details: { help: "if it is a ticket list, say so: --input-kind tickets" },
      });
    }
  });

  test("answers that may be tickets, with a way to read either", () => {
    expect(refusal("ID,Score,Comment,Survey Type,Created At,Updated At,Tags")).toMatchObject({
      code: "unknown-format",
      details: {
        help:
          "if it is a ticket list, say so: --input-kind tickets; " +
          'if it is a list of survey answers, name the column: --map conversation="…"; ' +
          "--map conversation=each-row --input-kind surveys where each row is a conversation of its own",
      },
    });
  });

  test("columns that tell nothing, with what was found and what lacks", () => {
    expect(refusal("name,score")).toMatchObject({
      code: "unknown-format",
      details: {
        notes: [
          "found: name, score",
          "as a list of survey answers (score 1) it lacks: conversation",
          expect.stringContaining("lacks:"),
        ],
        help:
          'name the column: --map conversation="…"; ' +
          "--map conversation=each-row --input-kind surveys where each row is a conversation of its own",
      },
    });
  });

  test("a file without records", () => {
    const nothing: Sample = { columns: [], values: [], lists: new Map() };
    expect(() => detectFormat(nothing, new Map(), undefined)).toThrow(
      expect.objectContaining({ code: "no-records", status: 3 }),
    );
  });

  test("columns of which not one is known: nothing is guessed of what they lack; a long list is cut short", () => {
    const names = Array.from({ length: 30 }, (_, index) => `x${index}`).join(",");
    expect(refusal(names)).toMatchObject({
      code: "unknown-format",
      details: { notes: [expect.stringMatching(/x11, …$/)], help: expect.stringContaining("leave the file out") },
    });
  });

  test("a format that does not exist: that is the user's mistake", () => {
    expect(refusal("id,status,created_at", "nobodys-desk")).toMatchObject({ code: "unknown-format", status: 2 });
  });

  test("a header twice over a column of the format that was found, and of no other", () => {
    expect(refusal("id,status,created_at,status")).toMatchObject({ code: "duplicate-header" });
    expect(detected("id,status,created_at,message,message")).toBe("tickets");
  });

  test("columns that are as much of one kind as of another", () => {
    expect(refusal("conversation_id,at,event,score")).toMatchObject({ code: "ambiguous-format", status: 3 });
    expect(refusal("ticket_id,rating")).toMatchObject({
      code: "ambiguous-format",
      details: { help: "say which: --input-kind tickets or --input-kind surveys" },
    });
  });
});

/** A format that is known by its marks alone. */
const marked = (id: string, ...marks: readonly string[]): Format => ({
  id,
  title: id,
  kind: "tickets",
  fields: [],
  required: [],
  translate: () => ({ read: () => undefined }),
  signature: ({ columns }) => (marks.every((mark) => columns.includes(mark)) ? marks : []),
});

describe("the score", () => {
  const detect = (columns: string, ...described: readonly Format[]) =>
    detectFormat(sampleOf(columns.split(",")), new Map(), undefined, undefined, described);

  test("is a point for each column that the format knows", () => {
    expect(detect("id,status,created_at,x").score).toBe(3);
  });

  test("is a hundred points for each word of a mark", () => {
    expect(detect("case_ref,via.kind", marked("a", "case_ref", "via.kind")).score).toBe(400);
  });

  test("marks outweigh any number of columns", () => {
    const columns = "id,status,created_at,channel,priority,team,assignee,subject,tags,case_ref";
    expect(detect(columns, marked("a", "case_ref")).format.id).toBe("a");
  });

  test("of two formats whose marks are there the one with more words wins", () => {
    const found = detect(
      "case_ref,via.kind,state",
      marked("a", "case_ref", "state"),
      marked("b", "case_ref", "via.kind"),
    );
    expect(found).toMatchObject({ score: 400, reasons: ["marks found: case_ref, via.kind"] });
    expect(found.format.id).toBe("b");
  });

  test("a tie names every candidate, with its score and what spoke for it", () => {
    const all = [marked("a", "case_ref"), marked("b", "via.kind"), marked("c", "case_ref"), marked("d", "state")];
    expect(() => detect("case_ref,via.kind,state", ...all)).toThrow(
      expect.objectContaining({
        code: "ambiguous-format",
        status: 3,
        details: {
          notes: [
            "a, score 200: marks found: case_ref",
            "b, score 200: marks found: via.kind",
            "c, score 200: marks found: case_ref",
          ],
          help: "say which: --input-format a or --input-format b or --input-format c",
        },
      }),
    );
  });

  test("a single word is too weak a mark, whatever else could be in the file", () => {
    expect(() => detect("id,status,created_at,lage", marked("a", "lage"))).toThrow(
      expect.objectContaining({
        code: "ambiguous-format",
        details: {
          notes: [
            "a, score 100: marks found: lage",
            "tickets, score 3: 3 of 4 columns are those of a ticket list: id, created_at, status",
          ],
          help: "say what they are: --input-format a or --input-kind tickets",
        },
      }),
    );
  });

  test.each([
    ["Amazon log", "an Amazon log"],
    ["Zammad log", "a Zammad log"],
  ])("and the %s it could be has its article", (title, named) => {
    expect(() => detect("id,status,created_at,lage", { ...marked("a", "lage"), title })).toThrow(
      `the rows may be ${named}, but little points to it`,
    );
  });

  test("what the user says decides all the same, and is told", () => {
    const said = (format: string) =>
      detectFormat(sampleOf(["id", "status", "created_at", "lage"]), new Map(), format, undefined, [
        marked("a", "lage"),
      ]);
    expect(said("a").format.id).toBe("a");
    expect(said("tickets")).toMatchObject({
      format: { id: "tickets" },
      reasons: ["the command line or the configuration says so", expect.stringContaining("3 of 4 columns")],
    });
  });

  test("a misspelt format is met with the one that was meant", () => {
    expect(refusal("id,status,created_at", "zendeks")).toMatchObject({
      status: 2,
      details: { help: expect.stringContaining('"zendesk"') },
    });
  });
});
