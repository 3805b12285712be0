import { describe, expect, test } from "vitest";
import { understand } from "../../support/reading.ts";

const read = (columns: string, cells: string, map: Record<string, string> = {}) =>
  understand(
    { "pesanan.csv": `No. Pesanan;Tanggal Pesanan;${columns}\n1;21/11/2026 08.05;${cells}\n` },
    { map: new Map(Object.entries(map)) },
  );

const amountIn = async (...asked: Parameters<typeof read>) =>
  (await read(...asked)).commerce.orders.map(({ amount }) => amount?.thousandths);

describe("a column Jumlah of orders", () => {
  test.each([
    ["Jumlah;Total Penjualan (IDR)", "3;75.000,00"],
    ["Subtotal;Ongkir;Jumlah", "70.000,00;5.000,00;75.000,00"],
    ["Harga Satuan;Subtotal", "25.000;75.000,00"],
    ["Qty;Total Harga Produk", "3;75.000,00"],
  ])("gives way to a total, and not to a subtotal: %s", async (columns, cells) => {
    expect(await amountIn(columns, cells)).toEqual([75_000_000]);
  });

  test("beside a subtotal is refused where it can be how many", async () => {
    await expect(read("Jumlah;Harga Satuan;Subtotal", "3;25.000;75.000,00")).rejects.toMatchObject({
      code: "ambiguous-amount",
    });
  });

  test.each([
    ["Jumlah", "Rp 75.000,00", 75_000_000],
    ["Jumlah", "75000", 75_000_000],
    ["Jumlah", "Rp 500", 500_000],
    ["Jumlah (Rp)", "500", 500_000],
    ["Jumlah;Mata Uang", "500;IDR", 500_000],
  ])("is money where it says so: %s of %s", async (columns, cells, thousandths) => {
    expect(await amountIn(columns, cells)).toEqual([thousandths]);
  });

  test.each(["2", "2.0", " 12 "])("is refused where it can be how many: %j", async (cell) => {
    await expect(read("Produk;Jumlah", `Kopi;${cell}`)).rejects.toMatchObject({
      code: "ambiguous-amount",
      status: 3,
      details: { notes: [`for example: ${cell}`], help: expect.stringContaining('--map amount="Jumlah"') },
    });
  });

  test("is what the user says that it is", async () => {
    expect(await amountIn("Jumlah", "500", { amount: "Jumlah" })).toEqual([500_000]);
  });
});
