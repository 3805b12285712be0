import type { Format } from "../../format.ts";
import type { Messages } from "../en.ts";

export const verdictTable: Messages["verdictTable"] = {
  title: "Gerbang mutu",
  found: "hasil",
  limit: "batas",
  margin: "selisih",
  before: "sebelumnya",
  outcomes: { fail: "✗ gagal", "no-data": "? tanpa data", warn: "! peringatan", pass: "✓ lulus" },
  interval: (interval) => `95% ${interval}`,
};

export const verdictSheet: Messages["verdictSheet"] = {
  outcome: "Hasil",
  gate: "Gerbang",
  metric: "Metrik",
  group: "Kelompok",
  comparison: "Harus",
  limit: "Batas",
  found: "Ditemukan",
  value: "Nilai",
  margin: "Selisih",
  side: "Sisi",
  currency: "Mata uang",
  clock: "Jam",
  n: "n",
  minimumN: "n minimal",
  before: "Sebelumnya",
  from: "95% dari",
  to: "95% sampai",
  reason: "Alasan",
  worst: "Percakapan terburuk",
  under: "di bawah",
  over: "di atas",
};

export const verdicts: Messages["verdicts"] = {
  businessClock: (limit) => `${limit} jam kerja`,
  noPrevious: "nilai sebelumnya (tidak ada)",
  noData: "tidak ada data",
  upperBound: (found, value) => `batas atas ${found} dari ${value}`,
  lowerBound: (found, value) => `batas bawah ${found} dari ${value}`,
  atLimit: "tepat di batas",
  under: (distance) => `${distance} di bawah`,
  over: (distance) => `${distance} di atas`,
  hit: "ya",
  miss: "tidak",
};

export const conclusion = ({ count }: Format): Messages["conclusion"] => ({
  results: { fail: "pemeriksaan gagal", "no-data": "pemeriksaan belum dapat diputuskan", pass: "pemeriksaan lulus" },
  failed: (some, all) => `${count(some)} dari ${count(all)} gerbang gagal`,
  passed: (some, all) => `${count(some)} dari ${count(all)} gerbang lulus`,
  undecided: (some, all) => `${count(some)} dari ${count(all)} gerbang tanpa data`,
  warnings: (warnings) => `${count(warnings)} peringatan`,
  withoutData: (missing) => `${count(missing)} tanpa data`,
  judgedOn: (bound) => `dinilai pada batas ${bound === "lower" ? "bawah" : "atas"} interval 95%`,
  forgiven: "gerbang tanpa data tidak menggagalkan pemeriksaan ini",
  morePassed: (more) => `… ${count(more)} gerbang lagi lulus (pakai -f csv atau json untuk semuanya)`,
});
