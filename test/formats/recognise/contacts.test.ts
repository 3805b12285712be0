import { describe, expect, test } from "vitest";
import { understand } from "../../support/reading.ts";

const customersOf = async (header: string, ...rows: readonly string[]) => {
  const text = `Ticket ID,Created At,Status,${header}\n${rows.map((row, index) => `${index + 1},2026-03-02T09:00:00Z,open,${row}`).join("\n")}\n`;
  const { conversations, notes } = await understand({ "a.csv": text });
  return { customers: conversations.map(({ customer }) => customer), codes: notes.map(({ code }) => code) };
};

describe("customers are told apart by what two people of one name do not share", () => {
  test.each(["Phone Number", "Phone", "WhatsApp Number", "Telepon", "HP", "Mobile"])("%s", async (header) => {
    const rows = ["Rina,6281211112222", "Rina,6281333334444", "Budi,+62 814 5555 6666", "Rina,6281211112222"];
    const { customers } = await customersOf(`Customer Name,${header}`, ...rows);
    expect(customers).toEqual(["6281211112222", "6281333334444", "+62 814 5555 6666", "6281211112222"]);
  });

  test("an e-mail", async () => {
    const { customers } = await customersOf("Nama Pelanggan,Email", "Rina,a@x.id", "Rina,b@x.id");
    expect(customers).toEqual(["a@x.id", "b@x.id"]);
  });

  test("the key beside the name in the same object", async () => {
    const record = (id: number, no_hp: string) => ({
      id,
      created_at: "2026-03-02T09:00:00Z",
      status: "open",
      pelanggan: { nama: "Joko", no_hp },
      agen: { nama: "Sari", phone: "6281900001111" },
    });
    const text = JSON.stringify([record(1, "0812345678"), record(2, "0813345678")]);
    const { conversations } = await understand({ "a.json": text });
    expect(conversations.map(({ customer }) => customer)).toEqual(["0812345678", "0813345678"]);
  });

  test.each(["No WhatsApp", "No. Telp", "No Handphone", "Nomor Ponsel"])(
    "%s stands in front of names",
    async (header) => {
      const { customers } = await customersOf(`Customer Name,${header}`, "Rina,6281211112222", "Rina,6281333334444");
      expect(customers).toEqual(["6281211112222", "6281333334444"]);
    },
  );
});

describe("but by their names", () => {
  const names = ["Rina", "Budi", "Ani"];

  test("where the telephone is that of a shop or an agent, with which go many names", async () => {
    const shop = await customersOf("Customer Name,Phone", "Rina,628121111222", "Budi,628121111222", "Ani,628133333444");
    expect(shop).toEqual({ customers: names, codes: [] });
  });

  test("where not everybody has one, which is told", async () => {
    const some = await customersOf("Customer Name,Phone", "Rina,628121111222", "Budi,", "Ani,628133333444");
    expect(some).toEqual({ customers: names, codes: ["unread-contact"] });
  });

  test("where the values are no telephone numbers", async () => {
    const phones = ["Rina,iPhone 12", "Budi,Samsung", "Ani,iPhone 13"];
    expect(await customersOf("Customer Name,Phone", ...phones)).toEqual({ customers: names, codes: [] });
  });

  test("where they are ids", async () => {
    const ids = await customersOf("Customer,Phone", "C-1,628121111222", "C-2,628133333444");
    expect(ids.customers).toEqual(["C-1", "C-2"]);
  });

  test("and nobody is one whose telephone stands beside no name", async () => {
    expect((await customersOf("Agent,Phone", "Sari,628121111222")).customers).toEqual([undefined]);
  });
});
