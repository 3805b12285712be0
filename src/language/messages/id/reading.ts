import type { Format } from "../../format.ts";
import type { Messages } from "../en.ts";

export const reading = ({ count }: Format): Messages["reading"] => ({
  title: "Dibaca",
  head: ["format", "data", "dipakai", "ditolak", "ganda", "kosong"],
  total: "total",
  rejected: (reasons) => `ditolak: ${reasons}`,
  files: (files) => `${count(files)} berkas`,
  summary: ({ records, used, rejected, duplicates, blank }, source, reasons) =>
    `Dibaca ${count(records)} data dari ${source}: ${count(used)} dipakai, ` +
    `${count(rejected)} ditolak${reasons === "" ? "" : ` (${reasons})`}, ` +
    `${count(duplicates)} ganda, ${count(blank)} kosong`,
  population: (conversations, excluded) =>
    `${count(conversations)} percakapan; ${excluded === "" ? "tidak ada yang dikecualikan" : `dikecualikan ${excluded}`}`,
});
