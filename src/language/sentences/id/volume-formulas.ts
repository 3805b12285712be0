import type { Sentences } from "../../sentences.ts";

/** How the metrics of volume and speed are counted. */
export const volumeFormulas: Sentences = {
  "Conversations created in the period, missed ones included.":
    "Percakapan yang dibuat dalam periode, termasuk yang terlewat.",
  "Conversations created per local calendar day, {phrase}.":
    "Percakapan yang dibuat per hari kalender setempat, {phrase}.",
  "over all days that the range touches, empty days included":
    "atas semua hari yang dicakup rentang, termasuk hari kosong",
  "over the days of the range that have business hours in the default calendar, empty days included":
    "atas hari dalam rentang yang punya jam kerja menurut kalender baku, termasuk hari kosong",
  "over the days of the range on which any came in": "atas hari dalam rentang yang ada percakapan masuk",
  "Days and hours after the clock of the report have not come yet, and do not count.":
    "Hari dan jam sesudah waktu laporan belum datang, dan tidak termasuk.",
  "Weekdays and hours are compared by their average per occurrence; an hour that summer time skips did not occur, one that it repeats occurred twice.":
    "Hari dan jam dibandingkan menurut rata-rata per kejadian; jam yang dilompati waktu musim panas tidak terjadi, yang diulangnya terjadi dua kali.",
  "What is known by its day alone has no hour.": "Yang hanya diketahui tanggalnya tidak punya jam.",
  "Ties are all listed.": "Nilai yang sama semuanya disebut.",
  "Conversations of each channel over all conversations created in the period; those without one are (none).":
    "Percakapan setiap kanal dibagi semua percakapan yang dibuat dalam periode; yang tanpa kanal masuk (tidak ada).",
  "Conversations with each tag over all conversations created in the period, which may add up to more than 100 %; and assignments of each tag over all assignments, which add up to 100 %.":
    "Percakapan dengan setiap tag dibagi semua percakapan yang dibuat dalam periode, yang jumlahnya bisa melebihi 100 %; dan pemakaian setiap tag dibagi semua pemakaian, yang jumlahnya 100 %.",
  "A tag counts once a conversation; conversations without a tag are (untagged), each as one assignment.":
    "Satu tag dihitung sekali per percakapan; percakapan tanpa tag masuk (tanpa tag), masing-masing satu pemakaian.",
  "Categories: {names}.": "Kategori: {names}.",
  "Tags count as the categories that they are put in; a tag in none counts as itself, and several tags of one category count once a conversation.":
    "Tag mewakili kategori tempatnya dimasukkan; tag tanpa kategori berdiri sendiri, dan beberapa tag dari satu kategori dihitung sekali per percakapan.",
  "Conversations created by the last millisecond of the period, or by the clock of the report where it is not over, and neither resolved, closed, missed nor abandoned by then, with reopenings replayed; who left and wrote again is back.":
    "Percakapan yang dibuat sampai milidetik terakhir periode, atau sampai waktu laporan bila periode belum selesai, dan sampai saat itu belum diselesaikan, ditutup, terlewat, atau ditinggalkan, dengan memperhitungkan pembukaan kembali; pelanggan yang pergi lalu menulis lagi dianggap kembali.",
  "Where only the last end is known, it counts as open until then and is marked approximate.":
    "Bila hanya akhir terakhir yang diketahui, percakapan dihitung terbuka sampai saat itu dan ditandai perkiraan.",
  "Age: since the creation.": "Umur: sejak dibuat.",
  "Awaiting an agent: the last public message was the customer's.":
    "Menunggu agen: pesan publik terakhir berasal dari pelanggan.",
  "New: nobody has taken or answered it yet.": "Baru: belum ada yang menerima atau menjawabnya.",
  "Unassigned: it lies with a team or a bot at most.": "Belum ditugaskan: paling jauh baru berada pada tim atau bot.",
  "Pending or snoozed: until the customer's next message.": "Tertunda: sampai pesan pelanggan berikutnya.",
  "The states at that time are those of the events, else at the clock alone that of the status; where reopenings are recorded, what has no recorded change of state is open.":
    "Keadaan saat itu diambil dari peristiwa, jika tidak ada dari status, tetapi hanya pada waktu laporan; bila pembukaan kembali dicatat, yang tidak memiliki catatan perubahan keadaan dianggap terbuka.",
  "Conversations created plus reopenings minus resolutions (or closings that follow no other end), each in the period in which it happened.":
    "Percakapan yang dibuat ditambah pembukaan kembali dikurangi penyelesaian (atau penutupan tanpa akhir lain sebelumnya), masing-masing pada periode terjadinya.",
  "Those that were missed or abandoned leave the backlog as well, and are shown beside it; their reopenings count, as does the customer's next message, which brings them back.":
    "Yang terlewat atau ditinggalkan juga keluar dari tunggakan, dan disebut di sampingnya; pembukaan kembalinya dihitung, begitu pula pesan pelanggan berikutnya, yang membukanya lagi.",
  "Where only the last end is known, earlier ends and reopenings cancel each other out, and it is marked approximate.":
    "Bila hanya akhir terakhir yang diketahui, akhir sebelumnya dan pembukaan kembali saling meniadakan, dan ditandai perkiraan.",
};

export const speedFormulas: Sentences = {
  "First public agent message minus the start: the latest of the first customer message (or the creation), the last handoff by a bot before that reply (its first transfer or escalation to humans is one, an assignment is not), and a reopening before which only bots had resolved it.":
    "Pesan publik pertama agen dikurangi awalnya: yang paling akhir dari pesan pertama pelanggan (atau waktu pembuatan), penyerahan terakhir oleh bot sebelum balasan itu (pengalihan atau eskalasi pertamanya ke manusia termasuk, penugasan tidak), dan pembukaan kembali yang sebelumnya hanya diselesaikan bot.",
  "What nobody answered before the customer left is not included, but counted as unanswered; who wrote again had not left.":
    "Yang tidak dijawab siapa pun sebelum pelanggan pergi tidak masuk, tetapi dihitung sebagai belum dijawab; yang menulis lagi belum pergi.",
  "Customer-felt: from the very first customer message.":
    "Yang dirasakan pelanggan: sejak pesan pelanggan yang paling pertama.",
  "For every turn of the customer that was answered: the first reply after it minus the turn's {position} message; pooled over all turns.":
    "Untuk setiap giliran pelanggan yang dijawab: balasan pertama sesudahnya dikurangi pesan {position} giliran itu; digabung atas semua giliran.",
  "For every turn of the customer that was answered: the first reply after it minus the turn's {position} message; pooled over all turns, without each conversation's first reply.":
    "Untuk setiap giliran pelanggan yang dijawab: balasan pertama sesudahnya dikurangi pesan {position} giliran itu; digabung atas semua giliran, tanpa balasan pertama setiap percakapan.",
  first: "pertama",
  last: "terakhir",
  "A turn is a run of public customer messages, which bot messages do not end.":
    "Satu giliran adalah rangkaian pesan publik pelanggan, yang tidak diakhiri pesan bot.",
  "Where an export states only its own average for a conversation, that counts once and is marked approximate.":
    "Bila ekspor hanya menyebut rata-ratanya sendiri per percakapan, nilai itu dihitung sekali dan ditandai perkiraan.",
  "The acceptance or the first reply among the messages, whichever came first (else the stated first response), minus the time it was queued before that (else created before the first message, else the first customer message), of answered conversations only.":
    "Waktu diterima agen atau balasan pertama di antara pesan, mana yang lebih dahulu (jika tidak ada, respons pertama yang dinyatakan), dikurangi waktu masuk antrean sebelum itu (jika tidak ada, waktu pembuatan sebelum pesan pertama, lalu pesan pertama pelanggan), hanya untuk percakapan yang dijawab.",
  "Where nothing in the input tells of answers, a stated wait is that of an answered conversation if this was resolved or closed, or is a bare record; not if its handle time is 0.":
    "Bila masukan sama sekali tidak menyebut jawaban, waktu tunggu yang disebut adalah milik percakapan yang dijawab bila percakapan itu diselesaikan atau ditutup, atau hanya berupa catatan; tidak bila waktu penanganannya 0.",
  "The time the customer left minus the time it was queued before that (else created before the first message, else the first customer message), of all conversations that were abandoned without a reply, however soon.":
    "Waktu pelanggan pergi dikurangi waktu masuk antrean sebelum itu (jika tidak ada, waktu pembuatan sebelum pesan pertama, lalu pesan pertama pelanggan), untuk semua percakapan yang ditinggalkan tanpa balasan, secepat apa pun.",
  "Where nothing tells when the customer left, the customer's last sign of life after asking counts, and the observation is marked approximate.":
    "Bila tidak ada yang menyebut kapan pelanggan pergi, tanda kehadiran terakhirnya setelah bertanya dipakai, dan pengamatan ditandai perkiraan.",
  "Last resolution minus the first customer message (or the creation, unless that is the time of its only event).":
    "Penyelesaian terakhir dikurangi pesan pertama pelanggan (atau waktu pembuatan, kecuali bila itu waktu satu-satunya peristiwanya).",
  "A closing that only follows a resolution does not count, nor one after another closing, unless a customer who wrote in between was answered; what was reopened and is still open is left out.":
    "Penutupan yang hanya mengikuti penyelesaian tidak dihitung, begitu pula penutupan sesudah penutupan lain, kecuali pelanggan yang menulis di antaranya dijawab; yang dibuka kembali dan masih terbuka tidak diikutkan.",
  "First: to the first resolution; where that is not told, as the export states it.":
    "Pertama: sampai penyelesaian pertama; bila tidak diketahui, sebagaimana dinyatakan ekspor.",
  "Active: without the time in which it was pending, on hold or snoozed.":
    "Aktif: tanpa waktu saat tertunda, ditahan, atau ditidurkan.",
  "The handle time that the export states, plus the wrap-up beside it where the export says that it is not included; else the time that the conversation lay with agents: from acceptance (else assignment, or transfer to a known agent) to transfer, resolution or closing, without pending and snoozed.":
    "Waktu penanganan yang disebut ekspor, ditambah wrap-up di sampingnya bila ekspor menyebut belum termasuk; jika tidak ada, waktu percakapan berada pada agen: sejak diterima (jika tidak ada, ditugaskan, atau dialihkan ke agen yang dikenal) sampai dialihkan, diselesaikan, atau ditutup, tanpa waktu tertunda.",
  "Time after an end is no work until the conversation goes on and an agent is given it again; a reopening alone gives it to nobody.":
    "Waktu setelah percakapan berakhir bukan waktu kerja sampai percakapan itu berlanjut dan diberikan lagi kepada agen; pembukaan kembali saja tidak memberikannya kepada siapa pun.",
  "Of conversations that were answered and have ended.": "Untuk percakapan yang dijawab dan sudah berakhir.",
  "Concurrent: where an agent has several conversations of a row at the same time, they share it equally, and so add up to the time that the agent was at work on them; those outside the row take nothing from it.":
    "Serentak: bila agen menangani beberapa dari satu baris sekaligus, waktunya dibagi rata, sehingga jumlahnya sama dengan waktu kerja agen untuk semuanya; yang di luar baris itu tidak ikut berbagi.",
  "Concurrency: the sum of the segments of a row over that time.":
    "Jumlah serentak: jumlah semua segmen satu baris dibagi waktu itu.",
  "Always on the calendar clock.": "Selalu menurut jam kalender.",
  "The last public message of the customer or an agent minus the acceptance or the first reply, whichever came first, of conversations that were answered and have ended.":
    "Pesan publik terakhir pelanggan atau agen dikurangi waktu diterima agen atau balasan pertama, mana yang lebih dahulu, untuk percakapan yang dijawab dan sudah berakhir.",
  "Closed: to the resolution, the closing or the customer's leaving instead.":
    "Hingga berakhir: sampai penyelesaian, penutupan, atau perginya pelanggan.",
  "Requested: from the request (queued, else created before the first message, else the first customer message) instead.":
    "Sejak permintaan: dihitung dari permintaan (masuk antrean, jika tidak ada, waktu pembuatan sebelum pesan pertama, lalu pesan pertama pelanggan).",
  "Met over met and breached.": "Terpenuhi dibagi terpenuhi dan terlanggar.",
  "Met: the value is at most the limit.": "Terpenuhi: nilainya tidak melebihi batas.",
  "Breached: it is more, or there is none yet and the limit has passed at the time of the report, or the customer left after it had passed.":
    "Terlanggar: nilainya lebih, atau belum ada dan batasnya sudah lewat pada waktu laporan, atau pelanggan pergi setelah batas lewat.",
  "A late value stays breached for good.": "Nilai yang terlambat tetap terlanggar.",
  "Overrun: by how much the breached ones have passed their limits.":
    "Keterlambatan: seberapa jauh batas yang terlanggar sudah terlewati.",
  "Counted with {settings}.": "Dihitung dengan {settings}.",
  "Targets: {clauses}.": "Sasaran: {clauses}.",
  "Formula {number}: {formula}": "Rumus {number}: {formula}",
  "Within is up to {time}, a short abandon up to {short}.":
    "Tepat waktu berarti sampai {time}, pergi cepat sampai {short}.",
  "Answered as in wait-time; abandoned is whatever ended without an answer.":
    "Dijawab seperti pada wait-time; ditinggalkan berarti apa pun yang berakhir tanpa jawaban.",
  "Where nothing tells when the customer left, the last sign of life after asking counts; without any the worst is assumed; and the observation is marked approximate.":
    "Bila tidak ada yang menyebut kapan pelanggan pergi, tanda kehadiran terakhir setelah bertanya dipakai; tanpa itu dianggap yang terburuk; dan pengamatan ditandai perkiraan.",
};
