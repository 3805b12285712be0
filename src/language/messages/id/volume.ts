import type { Messages } from "../en.ts";

export const volume: Messages["volume"] = {
  by: (period) => `Volume per ${period}`,
  period: "periode",
  trend: "tren",
  lastPeriods: (count, period) => `${count} ${period} terakhir`,
  byWeekdayAndHour: "Volume per hari dan jam",
  shades: (time, average, count, occurrences, others) =>
    `warna: rata-rata percakapan per jam dalam seminggu; terbanyak ${time}: ${average} (${count} dalam ${occurrences})` +
    `${others === 0 ? "" : `, dan ${others} lagi yang sama`}`,
  busiestWeekday: (weekdays) => `hari tersibuk ${weekdays}`,
  busiestHour: (hours) => `jam tersibuk ${hours}`,
  withoutHour: (count) => `${count} tanpa jam`,
  busiestDay: (days) => `tanggal tersibuk ${days}`,
};
