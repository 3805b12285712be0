import { Chalk } from "chalk";
import { expect, test } from "vitest";
import { metricList } from "../../../src/cli/explained/metric-list.ts";
import { metricPage } from "../../../src/cli/explained/metric-page.ts";
import { languageOf } from "../../../src/cli/settings/language-of.ts";
import { explainWordsOf } from "../../../src/language/explained.ts";
import { metrics } from "../../../src/metrics/index.ts";
import type { Metric } from "../../../src/metrics/metric.ts";
import { replyTime } from "../../../src/metrics/reply-time.ts";
import { tagsOf } from "../../../src/metrics/tags.ts";
import { transferRate } from "../../../src/metrics/transfer-rate.ts";
import { csat } from "../../support/by-default.ts";

const chalk = new Chalk({ level: 0 });
const indonesian = explainWordsOf("id");

test("a metric is explained in Indonesian", () => {
  expect(metricPage(transferRate, indonesian, chalk, 100)).toBe(
    `Tingkat pengalihan (transfer-rate, hasil)

arti         Seberapa sering yang ditangani agen dialihkan ke agen atau tim lain.
dihitung     Percakapan yang pernah dialihkan sampai waktu laporan, ke agen atau tim, dibagi
             percakapan yang dijawab manusia; masing-masing dihitung sekali. Bot yang mengalihkan
             menyerahkan kepada manusia, dan itu bukan pengalihan.
berupa       porsi, 0 sampai 100 %; makin rendah makin baik
mencakup     human: percakapan masuk tanpa yang hanya ditangani bot
periode      setiap percakapan dihitung pada periode pembuatannya
memerlukan   pesan atau waktu respons pertama atau waktu diterima agen atau waktu respons pertama
             yang dilaporkan atau waktu respons pertama yang dilaporkan (jam kerja) atau jumlah
             balasan; dan catatan pengalihan
dikecualikan no-time: Tidak ada yang menyebut kapan dibuat.
             unanswered: Belum dijawab manusia, sehingga belum ada yang menanganinya.
             not-told: Tidak semua pesannya ada di ekspor, dan tidak ada hal lain yang menyebutnya.
produk lain  Pusat panggilan menghitung panggilan yang dialihkan dibagi panggilan yang dijawab.
             Group stations dan assignee stations di Zendesk juga menghitung penugasan pertama.
`,
  );
});

test("what the configuration puts into a formula is harmless to terminals", () => {
  const page = metricPage(tagsOf(new Map([["a", ["e\u001b[2Jx"]]])), explainWordsOf("en"), chalk, 1000);
  expect(page).not.toContain("\u001b");
});

test("what has to be typed is the same in every language", () => {
  expect(metricPage(csat, indonesian, chalk, 1000)).toContain(
    "pick = last: Penilaian mana yang dihitung bila percakapan punya beberapa. Salah satu dari last (Yang terakhir), " +
      "first (Yang pertama), all (Semuanya), worst (Yang terendah, menurut letaknya pada skala).",
  );
});

test("a metric that is kept on one clock says on which", () => {
  const english = explainWordsOf("en");
  const pageOf = (metric: Metric) => metricPage(metric, english, chalk, 1000);
  expect(pageOf(replyTime)).toContain("lower is better; in calendar or business hours\n");
  expect(pageOf({ ...replyTime, hours: "calendar" })).toContain(
    "better; in calendar hours, whichever the report has\n",
  );
  expect(pageOf({ ...replyTime, hours: "business" })).toContain(
    "better; in business hours, whichever the report has\n",
  );
});

test("the catalogue says in Indonesian what each metric tells", () => {
  const text = metricList(metrics, indonesian, chalk, 100);
  expect(text).toContain(
    "\nkecepatan\n  first-response-time       Berapa lama pelanggan menunggu balasan pertama dari manusia.\n",
  );
  expect(text).toMatch(/\nmetrik explain <metric> menyebut cara menghitungnya\.\n$/);
});

test("the command line decides the language before the configuration, which is before English", () => {
  expect(languageOf({ lang: "en" }, { lang: "id" })).toBe("en");
  expect(languageOf({}, { lang: "id" })).toBe("id");
  expect(languageOf({}, {})).toBe("en");
});
