import type { Sentences } from "../../sentences.ts";

/** What can be set of metrics, and to what. */
export const switches: Sentences = {
  "Which local calendar days count.": "Hari kalender setempat mana yang dihitung.",
  "All days that the range touches, empty days included.": "Semua hari yang dicakup rentang, termasuk hari kosong.",
  "Days with business hours in the default calendar; what comes in on other days is left out.":
    "Hari dengan jam kerja menurut kalender baku; yang masuk pada hari lain tidak diikutkan.",
  "Days on which any conversation came in.": "Hari dengan percakapan masuk.",
  "With which message of the customer's turn the wait for a reply begins.":
    "Dari pesan mana dalam giliran pelanggan waktu tunggu balasannya dihitung.",
  "The turn's first message.": "Pesan pertama giliran itu.",
  "The turn's last message before the reply.": "Pesan terakhir giliran itu sebelum balasan.",
  "Which formula of the contact-centre literature.": "Rumus mana dari literatur pusat kontak.",
  "(Answered within + abandoned within) / (answered + abandoned): abandoned ones have a positive impact.":
    "(Dijawab tepat waktu + ditinggalkan tepat waktu) / (dijawab + ditinggalkan): yang ditinggalkan berdampak positif.",
  "Answered within / answered: abandoned ones do not count at all.":
    "Dijawab tepat waktu / dijawab: yang ditinggalkan tidak dihitung sama sekali.",
  "Answered within / (answered + abandoned): abandoned ones have a negative impact.":
    "Dijawab tepat waktu / (dijawab + ditinggalkan): yang ditinggalkan berdampak negatif.",
  "Answered within / (answered + abandoned after): those abandoned within are ignored.":
    "Dijawab tepat waktu / (dijawab + ditinggalkan sesudahnya): yang ditinggalkan tepat waktu diabaikan.",
  "(Answered within + short abandons) / (answered + abandoned): only short abandons have a positive impact.":
    "(Dijawab tepat waktu + pergi cepat) / (dijawab + ditinggalkan): hanya yang pergi cepat berdampak positif.",
  "The time that customers are promised; exactly that long is within it.":
    "Waktu yang dijanjikan kepada pelanggan; tepat selama itu masih tepat waktu.",
  "Whoever leaves by then is a short abandon, which only formula 5 uses.":
    "Siapa yang pergi sampai saat itu adalah pergi cepat, yang dikenal rumus 5.",
  "How long after its resolution another conversation of the same customer is a follow-up.":
    "Sampai berapa lama setelah penyelesaian percakapan lain dari pelanggan yang sama dianggap tindak lanjut.",
  "What makes a contact the only one that was needed.":
    "Apa yang membuat satu kontak menjadi satu-satunya yang diperlukan.",
  "The customer did not come back within the window, and one team dealt with it without an escalation.":
    "Pelanggan tidak kembali dalam jendela waktu, dan satu tim menanganinya tanpa eskalasi.",
  "One public reply; by phone, in a chat or at a counter one session.":
    "Satu balasan publik; lewat telepon, chat, atau loket satu sesi.",
  "One agent wrote all replies.": "Satu agen menulis semua balasan.",
  "It was resolved soon, and not reopened within the window.":
    "Cepat diselesaikan, dan tidak dibuka kembali dalam jendela waktu.",
  "How long after its resolution a conversation is watched before it is judged.":
    "Berapa lama setelah penyelesaian percakapan diamati sebelum dinilai.",
  "With no-repeat: which other conversations of the customer count.":
    "Dengan no-repeat: percakapan lain mana dari pelanggan yang dihitung.",
  "All of them.": "Semuanya.",
  "Those that share a tag with it.": "Yang punya tag yang sama.",
  "With fast-close: how soon it has to be resolved.": "Dengan fast-close: seberapa cepat harus diselesaikan.",
  "Everything that has to hold for a success.": "Apa saja yang harus dipenuhi agar berhasil.",
  "A human answered.": "Manusia menjawab.",
  "It is resolved, or closed without having been missed or abandoned.":
    "Diselesaikan, atau ditutup tanpa terlewat atau ditinggalkan.",
  "Its last rating is not negative: not 1–2 of 5, 6, 7 or 10, not 1 of 3 or 4, not bad; unrated will do.":
    "Penilaian terakhirnya tidak negatif: bukan 1–2 dari 5, 6, 7, atau 10, bukan 1 dari 3 atau 4, bukan buruk; tanpa penilaian juga cukup.",
  "Its last rating is positive, as customer satisfaction has it.":
    "Penilaian terakhirnya positif, menurut kepuasan pelanggan.",
  "An agent resolved it, or no customer message had been left without a reply for more than 60 s when it ended.":
    "Agen menyelesaikannya, atau tidak ada pesan pelanggan yang belum dibalas lebih dari 60 detik saat berakhir.",
  "The customer and a human agent both wrote a public message.":
    "Pelanggan dan agen manusia sama-sama menulis pesan publik.",
  "Which conversations count.": "Percakapan mana yang dihitung.",
  "Every one that has a message.": "Setiap percakapan yang memuat pesan.",
  "Those that a human agent answered.": "Yang dijawab agen manusia.",
  "Those that have ended and have not been reopened since.": "Yang sudah berakhir dan tidak dibuka kembali sejak itu.",
  "Which rating counts where a conversation has several.":
    "Penilaian mana yang dihitung bila percakapan punya beberapa.",
  "The last one.": "Yang terakhir.",
  "The first one.": "Yang pertama.",
  "Each of them.": "Semuanya.",
  "The lowest, by its place on its scale.": "Yang terendah, menurut letaknya pada skala.",
  "Which scores are positive on scales that end with the highest of them; on others, and where none are set, those of the scale that is declared.":
    "Skor mana yang positif pada skala yang berakhir dengan skor tertinggi di antaranya; pada skala lain, dan bila tidak ditetapkan, menurut skala yang dinyatakan.",
  "Which end of the scale is the easy one.": "Ujung skala mana yang mudah.",
  "The highest score says that it was very easy.": "Skor tertinggi berarti sangat mudah.",
  "The lowest score says so; scores are turned round, so that in the report higher is easier too.":
    "Skor terendah yang berarti sangat mudah; skor dibalik, sehingga dalam laporan makin tinggi juga makin mudah.",
  "What a conversation has to lead to.": "Percakapan harus berbuah apa.",
  "Anything bought: no refund, and not only an offer.":
    "Apa pun yang dibeli: bukan pengembalian dana, dan bukan sekadar penawaran.",
  "An order of the kind new.": "Pesanan jenis new.",
  "An order of the kind lead.": "Pesanan jenis lead.",
  "An order of the kind subscriber.": "Pesanan jenis subscriber.",
  "How long after a conversation's creation an order counts for it.":
    "Sampai berapa lama setelah pembuatan pesanan dihitung untuk percakapan.",
  "How long after a conversation's creation a sale or an offer that names none counts for it, and a sale after an offer.":
    "Sampai berapa lama setelah pembuatan penjualan atau penawaran tanpa percakapan dihitung untuknya, dan penjualan setelah penawaran.",
  "Over which conversations the costs are divided.": "Biaya dibagi atas percakapan yang mana.",
  "Conversations that a human has answered.": "Percakapan yang dijawab manusia.",
  "All conversations, answered or not.": "Semua percakapan, dijawab atau tidak.",
  "Conversations that are resolved.": "Percakapan yang diselesaikan.",
  "How the value of a customer is calculated.": "Bagaimana nilai pelanggan dihitung.",
  "Revenue per customer and period, times the margin, over the churn of the period.":
    "Pendapatan per pelanggan dan periode, dikali margin, dibagi churn periode.",
  "Order value, times orders per period, times lifespan.":
    "Nilai pesanan, dikali pesanan per periode, dikali masa hidup.",
  "Net revenue so far per customer.": "Pendapatan bersih sejauh ini per pelanggan.",
  "With margin-over-churn: which part of the revenue is kept, 0 to 1.":
    "Dengan margin-over-churn: bagian pendapatan yang tersisa, 0 sampai 1.",
  "With aov: how long somebody remains a customer; there is no value until it is set.":
    "Dengan aov: berapa lama seseorang tetap menjadi pelanggan; tidak ada nilai sampai ditetapkan.",
  "With margin-over-churn: what a customer brings in; measured unless it is given.":
    "Dengan margin-over-churn: pendapatan dari satu pelanggan; diukur bila tidak diberikan.",
  "With margin-over-churn: which part of the customers is lost; measured unless it is given.":
    "Dengan margin-over-churn: bagian pelanggan yang hilang; diukur bila tidak diberikan.",
  "With aov: what an order brings in; measured unless it is given.":
    "Dengan aov: nilai satu pesanan; diukur bila tidak diberikan.",
  "With aov: how many orders a customer makes; measured unless it is given.":
    "Dengan aov: jumlah pesanan satu pelanggan; diukur bila tidak diberikan.",
  "The length of time for which revenue, churn or orders are given.":
    "Pendapatan, churn, atau pesanan yang diberikan itu untuk waktu berapa lama.",
  "A day.": "Sehari.",
  "Seven days.": "Tujuh hari.",
  "A month of the calendar; of a lifespan, a twelfth of a year.":
    "Satu bulan kalender; untuk masa hidup, seperdua belas tahun.",
  "Three months of the calendar; of a lifespan, a quarter of a year.":
    "Tiga bulan kalender; untuk masa hidup, seperempat tahun.",
  "A year of the calendar; of a lifespan, 365 days.": "Satu tahun kalender; untuk masa hidup, 365 hari.",
  "The currency of what is given; left out, that of the configuration.":
    "Mata uang dari yang diberikan; bila tidak ditetapkan, mata uang konfigurasi.",
  "How many customers there were at the start of the range; with end and new in place of ids.":
    "Berapa banyak pelanggan pada awal rentang; bersama end dan new sebagai pengganti id.",
  "How many customers there were at the end of the range.": "Berapa banyak pelanggan pada akhir rentang.",
  "How many customers were new in the range.": "Berapa banyak pelanggan baru dalam rentang.",
};
