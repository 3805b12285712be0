import type { ExplainMessages } from "../en/explain.ts";

export const explain: ExplainMessages = {
  entries: {
    meaning: "arti",
    counted: "dihitung",
    is: "berupa",
    of: "mencakup",
    period: "periode",
    needs: "memerlukan",
    also: "juga",
    leftOut: "dikecualikan",
    switches: "pengaturan",
    elsewhere: "produk lain",
  },
  families: {
    volume: "volume",
    speed: "kecepatan",
    outcome: "hasil",
    effort: "upaya",
    voice: "suara pelanggan",
    business: "bisnis",
  },
  units: {
    seconds: "durasi",
    ratio: "porsi, 0 sampai 100 %",
    count: "jumlah",
    score: "skor",
    money: "jumlah uang",
  },
  directions: {
    lower: "makin rendah makin baik",
    higher: "makin tinggi makin baik",
    neither: "tidak ada arah yang lebih baik",
  },
  clocked: "dalam jam kalender atau jam kerja",
  clockSet: {
    calendar: "dalam jam kalender, apa pun jam laporannya",
    business: "dalam jam kerja, apa pun jam laporannya",
  },
  populations: {
    all: "semua percakapan tanpa spam, yang dihapus, yang digabungkan, dan uji coba",
    inbound: "semuanya tanpa yang dimulai agen atau kampanye",
    human: "percakapan masuk tanpa yang hanya ditangani bot",
  },
  attributions: {
    event: "setiap pengamatan dihitung pada periode berakhirnya",
    created: "setiap percakapan dihitung pada periode pembuatannya",
    stock: "dihitung pada akhir setiap periode",
  },
  byDefault: (setting) => `bakunya ${setting}`,
  noSetting: "tidak ada",
  oneOf: (options) => `Salah satu dari ${options}.`,
  anyOf: (options) => `Beberapa dari ${options}.`,
  more: "metrik explain <metric> menyebut cara menghitungnya.",
};
