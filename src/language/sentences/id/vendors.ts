import type { Sentences } from "../../sentences.ts";

/** How well-known products count otherwise. */
export const vendors: Sentences = {
  "Exports that select by time of update leave out older conversations, so volume by creation is biased.":
    "Ekspor yang memilih menurut waktu pembaruan meninggalkan percakapan lama, sehingga volume menurut pembuatan menjadi bias.",
  "Averages that skip days without a conversation are too high; here such days count as 0, unless days is active.":
    "Rata-rata yang melewati hari tanpa percakapan terlalu tinggi; di sini hari itu dihitung 0, kecuali days adalah active.",
  "Zendesk calls it Via, Freshdesk Source.": "Zendesk menyebutnya Via, Freshdesk menyebutnya Source.",
  "Reports that divide only by tagged conversations leave (untagged) out of the denominator.":
    "Laporan yang hanya membagi dengan percakapan ber-tag tidak memasukkan (tanpa tag) ke penyebut.",
  "Reports that subtract resolutions from creations of a period show a flow, not a stock.":
    "Laporan yang mengurangkan penyelesaian dari pembuatan dalam satu periode menunjukkan arus, bukan persediaan.",
  "Reports of created against resolved leave out reopenings, and so drift away from the real backlog.":
    "Laporan dibuat banding diselesaikan tidak memasukkan pembukaan kembali, sehingga menjauh dari tunggakan sebenarnya.",
  "Zendesk counts from the creation of the ticket.": "Zendesk menghitung sejak pembuatan tiket.",
  "Intercom's own times leave out what lies outside office hours, while its time stamps do not.":
    "Waktu dari Intercom sendiri memperhitungkan jam kantor, sedangkan cap waktunya tidak.",
  "Zendesk Chat's first response may be a trigger's; here only a human's counts.":
    "Respons pertama Zendesk Chat bisa berasal dari pemicu; di sini hanya respons manusia yang dihitung.",
  "Zendesk Chat states one average per chat, of which only a mean of means can be made; here every turn counts once.":
    "Zendesk Chat menyebut satu rata-rata per chat, yang hanya bisa menjadi rata-rata dari rata-rata; di sini setiap giliran dihitung sekali.",
  "Zendesk's target of this name counts from the oldest customer comment that has no answer yet.":
    "Sasaran Zendesk dengan nama ini menghitung sejak komentar pelanggan tertua yang belum dijawab.",
  "Call centres know its mean as the average speed of answer, which likewise leaves abandoned calls out.":
    "Pusat panggilan mengenal rata-ratanya sebagai average speed of answer, yang juga tidak memasukkan panggilan yang ditinggalkan.",
  "Call centres know its mean as the average time to abandon, often without short abandons.":
    "Pusat panggilan mengenal rata-ratanya sebagai average time to abandon, sering tanpa yang pergi cepat.",
  "Zendesk has a first and a full resolution time; a reopened ticket has no full one until it is solved again.":
    "Zendesk punya waktu penyelesaian pertama dan penuh; tiket yang dibuka kembali tidak punya yang penuh sampai diselesaikan lagi.",
  "Intercom knows only closing: its last close is the resolution.":
    "Intercom hanya mengenal penutupan: penutupan terakhirnya adalah penyelesaian.",
  "Contact centres know its mean as AHT, which is talk, hold and wrap-up: here wrap-up counts only if it is stated, in it or beside it.":
    "Pusat kontak mengenal rata-ratanya sebagai AHT, yaitu bicara, tahan, dan wrap-up: di sini wrap-up hanya bila disebut, di dalamnya atau di sampingnya.",
  "Products that count up to the closing add the time in which a chat lay open and nobody wrote; see closed.":
    "Produk yang menghitung sampai penutupan menambahkan waktu chat terbuka tanpa ada yang menulis; lihat closed.",
  "Reports that judge only what has been answered leave out what is late already, and look better for it.":
    "Laporan yang hanya menilai yang sudah dijawab tidak memasukkan yang sudah terlambat, sehingga tampak lebih baik.",
  "Cisco offers formula 1 as positive impact of abandoned calls, 3 as negative impact, 4 as ignored; Bright Pattern uses 4.":
    "Cisco menawarkan rumus 1 sebagai dampak positif panggilan yang ditinggalkan, 3 sebagai dampak negatif, 4 sebagai diabaikan; Bright Pattern memakai 4.",
  "Reports that divide the resolutions of a month by the creations of that month mix cohorts and can pass 100 %.":
    "Laporan yang membagi penyelesaian sebulan dengan pembuatan bulan itu mencampur kohor dan bisa melewati 100 %.",
  "Rates of resolution elsewhere count what was resolved, also where the customer had to come back in a new ticket.":
    "Tingkat penyelesaian di tempat lain menghitung yang diselesaikan, juga bila pelanggan harus kembali dengan tiket baru.",
  "Zendesk's one-touch tickets are those that took at most one reply.":
    "Tiket sekali sentuh Zendesk adalah tiket dengan paling banyak satu balasan.",
  "Help desks that cannot see the customer's next conversation take a ticket that was closed soon for one resolved at once.":
    "Help desk yang tidak melihat percakapan pelanggan berikutnya menganggap tiket yang cepat ditutup langsung selesai.",
  "Zendesk's Reopens counts every reopening; here a conversation that was reopened three times counts once.":
    "Reopens di Zendesk menghitung setiap pembukaan kembali; di sini percakapan yang dibuka kembali tiga kali dihitung sekali.",
  "Freshdesk's escalated means that a target was missed; here somebody has to have escalated the conversation.":
    "Escalated di Freshdesk berarti sasaran tidak tercapai; di sini harus ada yang mengeskalasi percakapan.",
  "Reports that count escalations, not conversations, can pass 100 %.":
    "Laporan yang menghitung eskalasi, bukan percakapan, bisa melewati 100 %.",
  "Call centres count transferred calls over answered calls.":
    "Pusat panggilan menghitung panggilan yang dialihkan dibagi panggilan yang dijawab.",
  "Zendesk's group stations and assignee stations count the first assignment too.":
    "Group stations dan assignee stations di Zendesk juga menghitung penugasan pertama.",
  "There is no common definition: compare only what rests on the same conditions.":
    "Tidak ada definisi umum: bandingkan hanya yang memakai syarat yang sama.",
  "Call centres know it as the abandonment rate, and leave short abandons out by limits of their own.":
    "Pusat panggilan mengenalnya sebagai abandonment rate, dan tidak memasukkan yang pergi cepat menurut batasnya sendiri.",
  "Intercom's count of conversation parts includes notes and assignments.":
    "Hitungan bagian percakapan Intercom mencakup catatan dan penugasan.",
  "Zendesk counts every public agent comment as a reply, also several in a row.":
    "Zendesk menghitung setiap komentar publik agen sebagai balasan, juga beberapa berturut-turut.",
  "Many count only how often each canned response was inserted, changed or not, and not out of how many messages.":
    "Banyak yang hanya menghitung seberapa sering setiap balasan templat disisipkan, diubah atau tidak, dan bukan dari berapa pesan.",
  "Zendesk's good and bad is a scale of two.": "Baik dan buruk di Zendesk adalah skala dua.",
  "A mean score printed as a percentage is not the share of positive ratings.":
    "Skor rata-rata yang dicetak sebagai persentase adalah angka lain daripada porsi penilaian positif.",
  "Many round the shares of promoters and detractors first, which can put the score off by one.":
    "Banyak yang membulatkan porsi promotor dan detraktor dahulu, sehingga skornya bisa meleset satu.",
  "Many count every answer, so a customer who is asked often weighs more.":
    "Banyak yang menghitung setiap jawaban, sehingga pelanggan yang sering ditanya berbobot lebih.",
  "The first form of the question (CES 1.0) asks for the effort, so there a lower score is better.":
    "Bentuk pertama pertanyaannya (CES 1.0) menanyakan upayanya, sehingga di sana skor lebih rendah lebih baik.",
  "Some subtract the share of high effort from that of low effort, as in a net promoter score.":
    "Sebagian mengurangkan porsi upaya tinggi dari porsi upaya rendah, seperti pada Net Promoter Score.",
  "Word clouds mostly count every occurrence, so one long complaint outweighs many short ones.":
    "Awan kata umumnya menghitung setiap kemunculan, sehingga satu keluhan panjang mengalahkan banyak yang pendek.",
  "Intercom and HubSpot count whoever reaches a goal after a message, without asking whether anybody replied.":
    "Intercom dan HubSpot menghitung siapa pun yang mencapai tujuan setelah pesan, tanpa menanyakan apakah ada yang membalas.",
  "Web analytics give the same order to a chat and to an advertisement; here it counts for one conversation.":
    "Analitik web memberi pesanan yang sama kepada chat dan iklan; di sini dihitung untuk satu percakapan.",
  "Shop systems relate upsells to all orders; here they are related to offers or conversations.":
    "Sistem toko membandingkan upsell dengan semua pesanan; di sini dengan penawaran atau percakapan.",
  "Shop systems relate cross-sells to all orders; here they are related to offers or conversations.":
    "Sistem toko membandingkan cross-sell dengan semua pesanan; di sini dengan penawaran atau percakapan.",
  "Contact centres speak of cost per contact, or per call; many leave out what nobody resolved.":
    "Pusat kontak menyebutnya biaya per kontak atau per panggilan; banyak yang tidak memasukkan yang tidak diselesaikan siapa pun.",
  "The formula (E − N) / S of three counts treats new customers who left as old ones, and so differs from the ids.":
    "Rumus (E − N) / S dari tiga hitungan menganggap pelanggan baru yang pergi sebagai pelanggan lama, sehingga berbeda dari hitungan id.",
  "Some relate everybody who left in the period, new customers too, to those at its start, and can pass 100 %.":
    "Sebagian membandingkan semua yang pergi dalam periode, juga pelanggan baru, dengan yang ada pada awalnya, dan bisa melewati 100 %.",
  "Calculators often divide the revenue of a month by the churn of a year: both have to be of the same period.":
    "Kalkulator sering membagi pendapatan sebulan dengan churn setahun: keduanya harus dari satu periode.",
};
