import type { Sentences } from "../../sentences.ts";

/** How the metrics of the customers' voice are counted. */
export const voiceFormulas: Sentences = {
  "Positive ratings over ratings.": "Penilaian positif dibagi semua penilaian.",
  "Positive is {scores} on scales that have all of these and end with {highest}; on others {declared}.":
    "Positif adalah {scores} pada skala yang memuat semuanya dan berakhir dengan {highest}; pada skala lain {declared}.",
  "Positive is {scores}.": "Positif adalah {scores}.",
  "3 of 3, 4 of 4, 4–5 of 5, 5–6 of 6, 6–7 of 7, 9–10 of 10, 1–3 of −3 to 3, good of good and bad, by the scale that is declared":
    "3 dari 3, 4 dari 4, 4–5 dari 5, 5–6 dari 6, 6–7 dari 7, 9–10 dari 10, 1–3 dari −3 sampai 3, baik dari baik dan buruk, menurut skala yang dinyatakan",
  "One rating a conversation: the last, and of survey answers that no time tells apart the highest.":
    "Satu penilaian per percakapan: yang terakhir, dan dari jawaban survei yang tidak dibedakan waktunya yang tertinggi.",
  "One rating a conversation: the first, and of survey answers that no time tells apart the lowest.":
    "Satu penilaian per percakapan: yang pertama, dan dari jawaban survei yang tidak dibedakan waktunya yang terendah.",
  "Every rating of a conversation, that of a ticket list only where no survey tells it, or on another scale one within half of it.":
    "Setiap penilaian dalam percakapan; penilaian dari daftar tiket hanya jika tidak ada survei yang menyebutnya, atau pada skala lain yang berjarak paling jauh setengah skala.",
  "One rating a conversation: the lowest, by its place on its scale.":
    "Satu penilaian per percakapan: yang terendah, menurut letaknya pada skala.",
  "Response rate: rated over surveyed.": "Tingkat respons: yang menilai dibagi yang disurvei.",
  "The share of promoters (9–10 of 0–10) less that of detractors (0–6), times 100; 7–8 are passives.":
    "Porsi promotor (9–10 dari 0–10) dikurangi porsi detraktor (0–6), dikali 100; 7–8 adalah pasif.",
  "Of a customer's answers in a period only the last counts, and of those that no time tells apart the highest; answers without a customer count each.":
    "Dari jawaban seorang pelanggan dalam satu periode hanya yang terakhir dihitung, dan dari yang tidak dibedakan waktunya yang tertinggi; jawaban tanpa pelanggan dihitung semuanya.",
  "Nothing is rounded before the end.": "Tidak ada yang dibulatkan sebelum akhir.",
  "Response rate: customers who answered over customers who were asked.":
    "Tingkat respons: pelanggan yang menjawab dibagi pelanggan yang ditanya.",
  "The mean score on the declared scale, 1–7 or 1–5; higher is easier.":
    "Skor rata-rata pada skala yang dinyatakan, 1–7 atau 1–5; makin tinggi makin mudah.",
  "Lower is easier in the survey, so scores are turned round first: 1 of 7 becomes 7.":
    "Dalam survei makin rendah makin mudah, sehingga skor dibalik dahulu: 1 dari 7 menjadi 7.",
  "Scores of the two scales are never averaged together.": "Skor dari kedua skala tidak dirata-ratakan bersama.",
  "One a conversation: the last, and of answers that no time tells apart the highest as given.":
    "Satu per percakapan: yang terakhir, dan dari jawaban yang tidak dibedakan waktunya yang tertinggi sebagaimana diberikan.",
  "Easy: 5–7 of 7, 4–5 of 5, over all.": "Mudah: 5–7 dari 7, 4–5 dari 5, dibagi semuanya.",
  "Ratings and reviews with a comment over all of them; each of a conversation counts, the rating of a ticket list only where no survey tells it, or on another scale one within half of it.":
    "Penilaian dan ulasan yang berkomentar dibagi semuanya; setiap penilaian dalam percakapan dihitung, sedangkan penilaian dari daftar tiket hanya jika tidak ada survei yang menyebutnya, atau pada skala lain yang berjarak paling jauh setengah skala.",
  "Stars: the mean of ratings on the declared scale and, apart from them, that of reviews; several scales are never averaged together.":
    "Bintang: rata-rata penilaian pada skala yang dinyatakan, dan terpisah darinya rata-rata ulasan; beberapa skala tidak dirata-ratakan bersama.",
  "Negative comments: those on ratings of 1 of 3 and 4, 1–2 of 5, 6, 7 and 10, and bad of good and bad, with the ten words that most of them contain, each counted once a comment, without English and Indonesian stop words.":
    "Komentar negatif: komentar pada penilaian 1 dari 3 dan 4, 1–2 dari 5, 6, 7, dan 10, serta buruk dari baik dan buruk, dengan sepuluh kata yang paling banyak muncul, masing-masing dihitung sekali per komentar, tanpa kata umum bahasa Inggris dan Indonesia.",
};

/** How the metrics of business are counted. */
export const businessFormulas: Sentences = {
  "Conversations whose customer {deed} after the first reply and within {time} of the creation, over conversations with a reply and a customer that were created {past} ago or earlier.":
    "Percakapan yang pelanggannya {deed} setelah balasan pertama dan dalam {time} sejak pembuatan, dibagi percakapan dengan balasan dan pelanggan yang dibuat {past} lalu atau lebih awal.",
  ordered: "memesan",
  "became a lead": "menjadi lead",
  "became a subscriber": "menjadi subscriber",
  "What counts: {goal}": "Yang dihitung: {goal}",
  "An order that names a conversation counts for that; any other for the last one that the customer began and that had a reply before it, or where none had, the last one begun.":
    "Pesanan yang menyebut percakapan dihitung untuk percakapan itu; yang lain untuk percakapan terakhir yang dimulai pelanggan dan sudah dibalas sebelumnya, atau bila tidak ada, percakapan terakhir yang dimulai.",
  "An order of which only the day is known counts at the start of that day.":
    "Bila hanya harinya yang diketahui, waktunya awal hari itu.",
  "Where the export itself says whether a conversation was converted, that counts.":
    "Bila ekspor sendiri menyebut apakah percakapan berbuah konversi, itu yang dihitung.",
  "Where offers of {kind} are recorded: offers accepted over offers that count for a conversation and were made {past} ago or earlier.":
    "Bila penawaran {kind} dicatat: penawaran yang diterima dibagi penawaran yang dihitung untuk suatu percakapan dan dibuat {past} lalu atau lebih awal.",
  "An offer is accepted by the sale that bears its id, else by one of the same customer, before the next offer and within {time}.":
    "Penawaran diterima oleh penjualan yang memuat id-nya, jika tidak ada oleh penjualan pelanggan yang sama, sebelum penawaran berikutnya dan dalam {time}.",
  "Where none is recorded: conversations with a sale over conversations that a human has answered, created {past} ago or earlier.":
    "Bila tidak dicatat: percakapan dengan penjualan dibagi percakapan yang dijawab manusia, yang dibuat {past} lalu atau lebih awal.",
  "What names a conversation counts for that; anything else for the last one that the customer began within {time} before it and that had a reply before it, or where none had, the last one begun.":
    "Yang menyebut percakapan dihitung untuk percakapan itu; yang lain, dari yang dimulai pelanggan dalam {time} sebelumnya, untuk percakapan terakhir yang dibalas sebelumnya, atau bila tidak ada, percakapan terakhir yang dimulai.",
  "Revenue: that of the sales, less what was refunded by the time of the report; each currency by itself.":
    "Pendapatan: dari penjualan, dikurangi yang dikembalikan sampai waktu laporan; setiap mata uang tersendiri.",
  "Costs of the period over conversations created in it.": "Biaya periode dibagi percakapan yang dibuat di dalamnya.",
  "A dated cost counts in proportion to how much of its time lies in the period, up to the end of the day of the report.":
    "Biaya bertanggal dihitung sebanyak bagian waktunya yang ada dalam periode, sampai akhir hari laporan.",
  "Which conversations: {scope}": "Percakapan yang mana: {scope}",
  "A group bears the costs of its own channel or team, and shared costs in proportion to its handle time (for open conversations, the stated one); an unknown handle time is taken for the mean of the known ones above 0, marked approximate, and where none is known the number of conversations decides.":
    "Satu kelompok menanggung biaya kanal atau timnya sendiri, dan dari biaya bersama sebesar porsinya dalam waktu penanganan semuanya, untuk percakapan terbuka yang dilaporkan; waktu penanganan yang tidak diketahui dianggap rata-rata yang diketahui di atas 0, ditandai perkiraan, dan bila tidak ada yang diketahui jumlah percakapan yang menentukan.",
  "Currencies are never added.": "Mata uang tidak pernah dijumlahkan.",
  "Customers at both the start and the end over customers at the start, by their ids.":
    "Pelanggan pada awal dan akhir dibagi pelanggan pada awal, menurut id-nya.",
  "Customers at the start and not at the end over customers at the start, by their ids: 1 less the retention.":
    "Pelanggan pada awal dan bukan pada akhir dibagi pelanggan pada awal, menurut id-nya: 1 dikurangi retensi.",
  "By the customer records, where a file tells of leavings: customers at an instant are those who became one before it and had not left before it.":
    "Menurut catatan pelanggan, bila ada berkas yang menyebut kapan pelanggan berhenti: seseorang adalah pelanggan pada suatu saat bila ia mulai sebelumnya dan belum berhenti sebelumnya.",
  "Without such records, those who ordered in the period before are the customers at its start, and those of them who ordered in the period are the customers at its end.":
    "Tanpa catatan itu, yang memesan dalam periode sebelumnya adalah pelanggan pada awalnya, dan siapa di antaranya yang memesan dalam periode adalah pelanggan pada akhirnya.",
  "The period before is as many months or days just before, where the period is made of whole ones, else a time as long; for a period that is not over, it is the equal part.":
    "Periode sebelumnya adalah bulan atau hari yang sama banyaknya tepat sebelumnya bila periode terdiri dari bulan atau hari utuh, jika tidak, waktu yang sama panjang; untuk periode yang belum berakhir, bagian yang setara.",
  "The end is that of the period or, if that comes first, the clock of the report.":
    "Akhirnya adalah akhir periode atau, bila lebih dulu, waktu laporan.",
  "Repeat contact, which is no retention: of the customers who wrote in the period before, how many wrote in this one too.":
    "Kontak berulang, yang bukan retensi: dari pelanggan yang menulis dalam periode sebelumnya, berapa yang menulis lagi dalam periode ini.",
  "Revenue of the period per customer at its start, times the margin, over the churn of the same customers in the same period.":
    "Pendapatan periode per pelanggan pada awalnya, dikali margin, dibagi churn pelanggan yang sama dalam periode yang sama.",
  "Customers at the end without those who are new, over customers at the start.":
    "Pelanggan pada akhir tanpa yang baru, dibagi pelanggan pada awal.",
  "1 less the retention, which is customers at the end without those who are new, over customers at the start.":
    "1 dikurangi retensi, yaitu pelanggan pada akhir tanpa yang baru, dibagi pelanggan pada awal.",
  "By the counts that are given: {calculation}.": "Menurut jumlah yang diberikan: {calculation}.",
  "They are for the whole range, not for a period or group of it.":
    "Jumlah itu untuk seluruh rentang, bukan untuk periode atau kelompok di dalamnya.",
  "Where new customers have left again, it is too low.":
    "Bila pelanggan baru ada yang pergi lagi, hasilnya terlalu rendah.",
  "Where new customers have left again, it is too high.":
    "Bila pelanggan baru ada yang pergi lagi, hasilnya terlalu tinggi.",
  "Revenue per customer, times the margin, over the churn, with revenue and churn as given: nothing is measured.":
    "Pendapatan per pelanggan, dikali margin, dibagi churn, keduanya sebagaimana diberikan: tidak ada yang diukur.",
  "Revenue per customer as given, times the margin, over the churn of the customers at the start of a period as long.":
    "Pendapatan per pelanggan sebagaimana diberikan, dikali margin, dibagi churn pelanggan pada awal periode yang sama panjang.",
  "Revenue of a period per customer at its start, times the margin, over the given churn of a period as long.":
    "Pendapatan periode per pelanggan pada awalnya, dikali margin, dibagi churn yang diberikan untuk periode yang sama panjang.",
  "Order value, times orders per customer, both as given, times the lifespan: nothing is measured.":
    "Nilai pesanan, dikali pesanan per pelanggan, keduanya sebagaimana diberikan, dikali masa hidup: tidak ada yang diukur.",
  "Order value as given, times orders per buyer and period, times the lifespan in periods.":
    "Nilai pesanan sebagaimana diberikan, dikali pesanan per pembeli dan periode, dikali masa hidup dalam periode.",
  "Average value of an order of the period, less what was refunded in it, times orders per customer as given, times the lifespan.":
    "Nilai rata-rata pesanan periode, dikurangi yang dikembalikan di dalamnya, dikali pesanan per pelanggan sebagaimana diberikan, dikali masa hidup.",
  "Given revenue: {amount}.": "Pendapatan yang diberikan: {amount}.",
  "Given churn: {churn}.": "Churn yang diberikan: {churn}.",
  "Given order value: {amount}.": "Nilai pesanan yang diberikan: {amount}.",
  "Given orders: {count}.": "Jumlah pesanan yang diberikan: {count}.",
  "What is given is for a {unit}.": "Yang diberikan adalah untuk satu {unit}.",
  "Margin: {margin}.": "Margin: {margin}.",
  "1, the revenue itself": "1, yaitu pendapatan itu sendiri",
  "Revenue is net of refunds, and currencies are never added.":
    "Pendapatan sudah dikurangi pengembalian dana, dan mata uang tidak pernah dijumlahkan.",
  "Average value of an order, times orders per buyer and period, times the lifespan in periods: the revenue of the period per customer who bought something for a known amount in it, times the lifespan over the length of the period.":
    "Nilai rata-rata pesanan, dikali pesanan per pembeli dan periode, dikali masa hidup dalam periode: pendapatan periode per pelanggan yang membeli di dalamnya dengan jumlah yang diketahui, dikali masa hidup dibagi panjang periode.",
  "Lifespan: not set.": "Masa hidup: belum ditetapkan.",
  "Lifespan: {time}.": "Masa hidup: {time}.",
  "Revenue of all orders by the end of the period over the customers who had bought something for a known amount by then; where there are no orders, the revenue so far that the customer records state, over the customers for whom they do.":
    "Pendapatan semua pesanan sampai akhir periode dibagi pelanggan yang sudah membeli dengan jumlah yang diketahui sampai saat itu; bila tidak ada pesanan, pendapatan sejauh ini menurut catatan pelanggan, dibagi pelanggan yang punya catatan itu.",
  "Counted in the period in which the conversation was created.": "Dihitung pada periode pembuatan percakapan.",
  "Counted in the period in which the conversation ended; those that have not ended are left out.":
    "Dihitung pada periode berakhirnya percakapan; yang belum berakhir tidak diikutkan.",
  "Credited to the assignee of the conversation, whoever acted.":
    "Dikreditkan ke agen yang ditugaskan pada percakapan, siapa pun yang bertindak.",
};
