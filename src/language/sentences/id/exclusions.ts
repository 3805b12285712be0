import type { Sentences } from "../../sentences.ts";

/** Why a conversation, or one thing of it, is left out of a metric. */
export const exclusions: Sentences = {
  "Nothing tells when it was created.": "Tidak ada yang menyebut kapan dibuat.",
  "It came in on a day without business hours.": "Masuk pada hari tanpa jam kerja.",
  "No calendar says whether its day was a working day.": "Tidak ada kalender yang menyebut apakah harinya hari kerja.",
  "It has ended, and nothing tells whether it had by then.":
    "Sudah berakhir, dan tidak ada yang menyebut apakah sudah berakhir saat itu.",
  "It has ended or been reopened, and nothing tells when.":
    "Sudah berakhir atau dibuka kembali, dan tidak ada yang menyebut kapan.",
  "Nobody has replied yet, and nothing tells that it has ended.":
    "Belum ada yang membalas, dan tidak ada yang menyebut bahwa percakapan sudah berakhir.",
  "It ended, or the customer left, without a reply.": "Berakhir, atau pelanggan pergi, tanpa balasan.",
  "It would be negative: its end lies before its start.": "Nilainya akan negatif: akhirnya sebelum awalnya.",
  "It is longer than ten years.": "Lebih lama dari sepuluh tahun.",
  "Of one of its two times only the day is known.": "Dari salah satu dari dua waktunya hanya harinya yang diketahui.",
  "The export has it only on the other clock; see --hours.":
    "Ekspor hanya memuatnya dengan jam yang lain; lihat --hours.",
  "A time that it needs is missing.": "Ada waktu yang diperlukan tetapi tidak tersedia.",
  "It would have to be counted in business hours, and no calendar says when these are.":
    "Harus dihitung dalam jam kerja, dan tidak ada kalender yang menyebut jamnya.",
  "The customer's last turn has no reply.": "Giliran terakhir pelanggan belum dibalas.",
  "The customer said nothing that could be replied to, as far as the input tells.":
    "Sejauh yang disebut masukan, pelanggan tidak mengatakan apa pun yang bisa dibalas.",
  "After the first reply the customer said nothing that could be replied to, or there was no first reply.":
    "Setelah balasan pertama pelanggan tidak mengatakan apa pun yang bisa dibalas, atau tidak ada balasan pertama.",
  "No human has answered it.": "Belum dijawab manusia.",
  "No human agent has answered.": "Belum ada agen manusia yang menjawab.",
  "No human has answered it, so nobody has handled it.": "Belum dijawab manusia, sehingga belum ada yang menanganinya.",
  "Not all of its messages are in the export, and nothing else tells it.":
    "Tidak semua pesannya ada di ekspor, dan tidak ada hal lain yang menyebutnya.",
  "A human answered before the customer left.": "Manusia menjawab sebelum pelanggan pergi.",
  "It is still open and unanswered, so it may yet be answered.":
    "Masih terbuka dan belum dijawab, sehingga masih bisa dijawab.",
  "It was resolved or closed without an answer, and nothing tells that the customer left before.":
    "Diselesaikan atau ditutup tanpa jawaban, dan tidak ada yang menyebut bahwa pelanggan pergi sebelumnya.",
  "It has not been resolved.": "Belum diselesaikan.",
  "It is not resolved.": "Belum diselesaikan.",
  "It has never been resolved.": "Belum pernah diselesaikan.",
  "It was reopened and is still open.": "Dibuka kembali dan masih terbuka.",
  "Agents had it only while it was pending, snoozed or ended, and nothing tells how long they worked on it.":
    "Hanya ada pada agen selama tertunda atau setelah berakhir, dan tidak ada yang menyebut berapa lama dikerjakan.",
  "It has not ended, so the work on it may go on.": "Belum berakhir, sehingga pengerjaannya mungkin berlanjut.",
  "It has not ended.": "Belum berakhir.",
  "It has not ended, or was reopened.": "Belum berakhir, atau dibuka kembali.",
  "It has not ended by the time of the report.": "Belum berakhir sampai waktu laporan.",
  "It has ended, and nothing tells when.": "Sudah berakhir, dan tidak ada yang menyebut kapan.",
  "It is still open.": "Masih terbuka.",
  "The export states it in business hours only.": "Ekspor hanya menyebutnya dalam jam kerja.",
  "The export states its wait in business hours only.": "Ekspor hanya menyebut waktu tunggunya dalam jam kerja.",
  "Nothing tells that an agent answered it.": "Tidak ada yang menyebut bahwa agen menjawabnya.",
  "Nothing tells whose segment it is, so it can overlap with nothing.":
    "Tidak ada yang menyebut milik siapa segmennya, sehingga tidak bisa bertumpang tindih.",
  "No target applies to it of those that can be measured here.":
    "Tidak ada sasaran untuknya di antara yang bisa diukur di sini.",
  "It is not due yet.": "Belum jatuh tempo.",
  "The customer left without an answer before it was due.": "Pelanggan pergi tanpa jawaban sebelum jatuh tempo.",
  "It was resolved or closed before the reply to the customer's last word was due.":
    "Diselesaikan atau ditutup sebelum balasan atas perkataan terakhir pelanggan jatuh tempo.",
  "It ended without an answer, and so soon that by the formula it does not count.":
    "Berakhir tanpa jawaban, dan begitu cepat sehingga menurut rumus tidak dihitung.",
  "It names no customer, so a follow-up could not be seen.":
    "Tidak menyebut pelanggan, sehingga tindak lanjutnya tidak dapat dilihat.",
  "It names no customer, so a repeat could not be seen.":
    "Tidak menyebut pelanggan, sehingga pengulangannya tidak dapat dilihat.",
  "It names no customer, so an order could not be seen.":
    "Tidak menyebut pelanggan, sehingga pesanannya tidak dapat dilihat.",
  "It bears no mark of conversion and no order of the goal is recorded, so it is more likely unknown than missed.":
    "Tidak punya tanda konversi dan tidak ada pesanan tujuan itu yang tercatat, sehingga lebih mungkin tidak diketahui daripada tidak tercapai.",
  "None of the orders counts for a conversation that was read, so an order could not be seen.":
    "Tidak ada pesanan yang dihitung untuk percakapan yang dibaca, sehingga pesanannya tidak dapat dilihat.",
  "It has no tag, so nothing tells which conversations would repeat it.":
    "Tidak punya tag, sehingga tidak ada yang menyebut percakapan mana yang mengulanginya.",
  "Nothing tells who wrote each of its replies.": "Tidak ada yang menyebut siapa penulis setiap balasannya.",
  "It was resolved before its first message.": "Diselesaikan sebelum pesan pertamanya.",
  "It is resolved, and nothing tells since when.": "Sudah diselesaikan, dan tidak ada yang menyebut sejak kapan.",
  "It was resolved, and nothing tells when.": "Diselesaikan, dan tidak ada yang menyebut kapan.",
  "The follow-up window is not over yet.": "Jendela tindak lanjutnya belum berakhir.",
  "The window after its resolution is not over yet.": "Jendela setelah penyelesaiannya belum berakhir.",
  "The window after its creation is not over yet.": "Jendela setelah pembuatannya belum berakhir.",
  "The window, after the creation or the offer, is not over yet.":
    "Jendela setelah pembuatan atau penawaran belum berakhir.",
  "The customer left in less than 60 s.": "Pelanggan pergi dalam kurang dari 60 detik.",
  "It was asked outside business hours, when nobody was there to answer.":
    "Ditanyakan di luar jam kerja, saat tidak ada yang bisa menjawab.",
  "The input has no public message of a customer or agent in it.":
    "Masukan tidak memuat pesan publik pelanggan atau agen.",
  "The input has no public message of an agent in it.": "Masukan tidak memuat pesan publik agen.",
  "The input has neither messages of it nor a count of its replies.":
    "Masukan tidak memuat pesannya maupun jumlah balasannya.",
  "Nothing tells when it was resolved or created.": "Tidak ada yang menyebut kapan diselesaikan atau dibuat.",
  "It was answered, and nothing tells when.": "Dijawab, dan tidak ada yang menyebut kapan.",
};

/** The same of ratings, orders and customers, and of conversations that are in no metric at all. */
export const otherExclusions: Sentences = {
  "The customer was not asked.": "Pelanggan tidak ditanya.",
  "The customer was asked and did not answer.": "Pelanggan ditanya dan tidak menjawab.",
  "Nothing tells what the rating means, or whether it is one.":
    "Tidak ada yang menyebut arti penilaian itu, atau apakah itu penilaian.",
  "The rating lies outside its declared scale.": "Penilaian di luar skala yang dinyatakan.",
  "Nothing tells when it was rated, resolved or created.":
    "Tidak ada yang menyebut kapan dinilai, diselesaikan, atau dibuat.",
  "No rule says which ratings of this scale are positive.":
    "Tidak ditetapkan penilaian mana pada skala ini yang positif.",
  "No rule says which ratings of this scale are positive or negative.":
    "Tidak ditetapkan penilaian mana pada skala ini yang positif atau negatif.",
  "It was not asked on the scale from 0 to 10.": "Tidak ditanyakan pada skala 0 sampai 10.",
  "It was asked on neither 1–7 nor 1–5.": "Tidak ditanyakan pada skala 1–7 maupun 1–5.",
  "The answer is no whole number, and so may fall between two groups.":
    "Jawabannya bukan bilangan bulat, sehingga bisa berada di antara dua kelompok.",
  "The same customer has answered again in the period, and only the last answer counts.":
    "Pelanggan yang sama menjawab lagi dalam periode, dan hanya jawaban terakhir yang dihitung.",
  "The order does not say what was paid.": "Pesanan tidak menyebut berapa yang dibayar.",
  "The order names no customer.": "Pesanan tidak menyebut pelanggan.",
  "Nothing tells since when this has been a customer.": "Tidak ada yang menyebut sejak kapan menjadi pelanggan.",
  "Customers belong to no channel, team or agent: they are counted in the rows of the total only.":
    "Pelanggan tidak terikat pada kanal, tim, atau agen: hanya dihitung pada baris total.",
  "Nothing tells when the conversation was created.": "Tidak ada yang menyebut kapan percakapan dibuat.",
  "The conversation names no customer.": "Percakapan tidak menyebut pelanggan.",
};
