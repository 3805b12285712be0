import type { Format } from "../../format.ts";
import type { Messages } from "../en.ts";

export const tables = ({ count }: Format): Messages["tables"] => ({
  report: "Metrik layanan pelanggan",
  metrics: "Metrik",
  notes: "catatan",
  total: "total",
  distribution: "sebaran",
  n: "n",
  figures: {
    value: "nilai",
    interval: "95%",
    ofTotal: "dari total",
    median: "median",
    p90: "p90",
    mean: "rata-rata",
    min: "min",
    max: "maks",
    numerator: "pembilang",
  },
  share: "porsi",
  ofAssignments: "dari semua tag",
  sideBySide: { heading: "Berdampingan", more: "tiap metrik dengan n, sebaran, dan yang tidak dihitung: di bawah" },
  partial: (period) => `${period}, sebagian`,
  moreRows: (more) => `… ${count(more)} baris lagi (pakai -f csv atau json untuk semuanya)`,
  andMore: (list, more) => `${list} dan ${count(more)} lagi`,
  noRoomFor: (titles) => `tidak ada tempat untuk ${titles}`,
  unmeasurable: (metrics) => `Tidak dapat diukur di sini: ${metrics}`,
  warnings: "Peringatan",
  flags: { "low-n": "kurang dari 30 pengamatan", approximate: "sebagian berupa perkiraan" },
});
