import { describe, expect, test } from "vitest";
import { understand } from "../../support/reading.ts";

const customersOf = async (header: string, ...rows: readonly string[]) => {
  const text = `Ticket ID,Created At,Status,${header}\n${rows.map((row, index) => `${index + 1},2026-03-02T09:00:00Z,open,${row}`).join("\n")}\n`;
  const { conversations, notes } = await understand({ "a.csv": text });
  return { customers: conversations.map(({ customer }) => customer), codes: notes.map(({ code }) => code) };
};

const rinas = ["Rina", "Rina"];

describe("two people of one name are told of, with the column that would tell them apart", () => {
  test.each(["Phone Number", "Phone", "WhatsApp Number", "Telepon", "HP", "Mobile"])("%s", async (header) => {
    const rows = ["Rina,6281211112222", "Rina,6281333334444", "Budi,+62 814 5555 6666", "Ani,"];
    const { customers, codes } = await customersOf(`Customer Name,${header}`, ...rows);
    expect(customers).toEqual([...rinas, "Budi", "Ani"]);
    expect(codes).toEqual(["unread-contact"]);
  });

  test("an e-mail", async () => {
    const told = await customersOf("Nama Pelanggan,Email", "Rina,a@x.id", "Rina,b@x.id");
    expect(told).toEqual({ customers: rinas, codes: ["unread-contact"] });
  });

  test.each(["No WhatsApp", "No. Telp", "No Handphone", "Nomor Ponsel"])(
    "but %s is the customers' own, and stands in front of names",
    async (header) => {
      const { customers } = await customersOf(`Customer Name,${header}`, "Rina,6281211112222", "Rina,6281333334444");
      expect(customers).toEqual(["6281211112222", "6281333334444"]);
    },
  );
});

describe("nothing is said", () => {
  const names = ["Rina", "Budi", "Ani"];

  test("where no name is that of two", async () => {
    const all = await customersOf("Customer Name,Phone", "Rina,628121111222", "Budi,628144445555", "Ani,628133333444");
    expect(all).toEqual({ customers: names, codes: [] });
  });

  test("where the telephone is that of a shop or an agent, with which go many names", async () => {
    const rows = ["Rina,628121111222", "Budi,628121111222", "Rina,628133333444", "Ani,628133333444"];
    expect((await customersOf("Customer Name,Phone", ...rows)).codes).toEqual([]);
  });

  test("where the values are no telephone numbers", async () => {
    expect((await customersOf("Customer Name,Phone", "Rina,iPhone 12", "Rina,Samsung")).codes).toEqual([]);
  });

  test("where customers have ids", async () => {
    expect((await customersOf("Customer,Phone", "C-1,628121111222", "C-1,628133333444")).codes).toEqual([]);
  });
});
