import type { Sentences } from "../../sentences.ts";

/** How the metrics of outcome and effort are counted. */
export const outcomeFormulas: Sentences = {
  "Resolved (or closed, unless missed or abandoned) by the time of the report over those created in the period.":
    "Diselesaikan (atau ditutup, kecuali terlewat atau ditinggalkan) sampai waktu laporan dibagi yang dibuat dalam periode.",
  "What was reopened and is still open is not resolved.": "Yang dibuka kembali dan masih terbuka belum diselesaikan.",
  "Each conversation counts once, in the period of its creation.":
    "Setiap percakapan dihitung sekali, pada periode pembuatannya.",
  "Conversations resolved with no escalation, no transfer to another team, no reopening and no other conversation that the same customer began within {time} after the resolution, over conversations created in the period and decided: resolved {past} ago or earlier, or unresolved and older than {older}.":
    "Percakapan yang diselesaikan tanpa eskalasi, tanpa pengalihan ke tim lain, tanpa pembukaan kembali, dan tanpa percakapan lain yang dimulai pelanggan yang sama dalam {time} setelah penyelesaian, dibagi percakapan yang dibuat dalam periode dan sudah pasti: diselesaikan {past} lalu atau lebih awal, atau belum diselesaikan dan lebih tua dari {older}.",
  "A transfer that does not say where to counts as one to another team.":
    "Pengalihan tanpa tujuan dihitung sebagai pengalihan ke tim lain.",
  "Where nothing would tell of transfers or reopenings, it is marked approximate.":
    "Bila tidak ada yang akan menyebut pengalihan atau pembukaan kembali, ditandai perkiraan.",
  "Conversations that are resolved, and {definition}; over conversations resolved at least once, the last time {past} ago or earlier.":
    "Percakapan yang diselesaikan, dan {definition}; dibagi percakapan yang pernah diselesaikan, terakhir {past} lalu atau lebih awal.",
  "not reopened within {time}, not followed within {follow} by another conversation that the same customer began, dealt with by one team, and not escalated":
    "tidak dibuka kembali dalam {time}, tidak diikuti dalam {follow} oleh percakapan lain yang dimulai pelanggan yang sama, ditangani satu tim, dan tidak dieskalasi",
  "not reopened within {time}, not followed within {follow} by another conversation that the same customer began and that shares a tag with it, dealt with by one team, and not escalated":
    "tidak dibuka kembali dalam {time}, tidak diikuti dalam {follow} oleh percakapan lain yang dimulai pelanggan yang sama dengan tag yang sama, ditangani satu tim, dan tidak dieskalasi",
  "took one touch: by phone, in a chat or at a counter one answered session that was never reopened, elsewhere (e-mail, social media, messengers) one public reply":
    "cukup sekali sentuh: lewat telepon, chat, atau loket satu sesi terjawab yang tidak pernah dibuka kembali, di tempat lain (surel, media sosial, aplikasi pesan) satu balasan publik",
  "replied to by exactly one agent": "dibalas oleh tepat satu agen",
  "resolved for the first time within {time} of the first customer message (or the creation), and not reopened within {window}":
    "diselesaikan pertama kali dalam {time} sejak pesan pertama pelanggan (atau waktu pembuatan), dan tidak dibuka kembali dalam {window}",
  "What was reopened and is still open was not resolved at the first contact.":
    "Yang dibuka kembali dan masih terbuka tidak diselesaikan pada kontak pertama.",
  "Where no events tell what happened in between, it is marked approximate.":
    "Bila tidak ada peristiwa yang menyebut apa yang terjadi di antaranya, ditandai perkiraan.",
  "Conversations reopened at least once over conversations resolved at least once; each counts once.":
    "Percakapan yang pernah dibuka kembali dibagi percakapan yang pernah diselesaikan; masing-masing dihitung sekali.",
  "Opened, pending, on hold or snoozed after a resolution is reopened too; what goes on after it was abandoned is not.":
    "Menjadi terbuka, tertunda, atau ditangguhkan setelah diselesaikan juga dibuka kembali; yang berlanjut setelah ditinggalkan tidak.",
  "Conversations escalated at least once by the time of the report over conversations that a human has answered; each counts once.":
    "Percakapan yang pernah dieskalasi sampai waktu laporan dibagi percakapan yang dijawab manusia; masing-masing dihitung sekali.",
  "A bot that escalates hands over to a human, which is no escalation.":
    "Bot yang mengeskalasi menyerahkan kepada manusia, dan itu bukan eskalasi.",
  "Conversations transferred at least once by the time of the report, to an agent or a team, over conversations that a human has answered; each counts once.":
    "Percakapan yang pernah dialihkan sampai waktu laporan, ke agen atau tim, dibagi percakapan yang dijawab manusia; masing-masing dihitung sekali.",
  "A bot that transfers hands over to a human, which is no transfer.":
    "Bot yang mengalihkan menyerahkan kepada manusia, dan itu bukan pengalihan.",
  "Successful conversations over conversations that have ended, without those that the customer left in less than 60 s without an answer; where nothing tells when, the customer's last sign of life after asking counts, and the observation is marked approximate.":
    "Percakapan yang berhasil dibagi percakapan yang sudah berakhir, tanpa yang ditinggalkan pelanggan dalam kurang dari 60 detik tanpa jawaban; bila tidak ada yang menyebut kapan, tanda kehadiran terakhir pelanggan setelah bertanya dipakai, dan pengamatan ditandai perkiraan.",
  "A success has all of these: {conditions}.": "Keberhasilan memenuhi semua ini: {conditions}.",
  "Where no input has ratings, every success is marked approximate.":
    "Bila tidak ada masukan yang memuat penilaian, setiap keberhasilan ditandai perkiraan.",
  "Ended or abandoned without a reply, over answered and missed.":
    "Berakhir atau ditinggalkan tanpa balasan, dibagi yang dijawab dan yang terlewat.",
  "A reply after the customer left is none; who wrote again had not left.":
    "Balasan setelah pelanggan pergi tidak dihitung; yang menulis lagi belum pergi.",
  "Abandoned in less than 60 s: left out of both; after exactly 60 s it is missed.":
    "Ditinggalkan dalam kurang dari 60 detik: tidak masuk keduanya; tepat setelah 60 detik dihitung terlewat.",
  "Where a calendar is configured, what was asked outside its business hours (by the first customer message, else the creation, whenever it was queued) is left out of both, on either clock of the report.":
    "Bila kalender diatur, yang ditanyakan di luar jam kerjanya (menurut pesan pertama pelanggan, jika tidak ada waktu pembuatan, kapan pun masuk antrean) tidak masuk keduanya, dengan jam laporan yang mana pun.",
  "Where nothing tells when the customer left, the last sign of life after asking counts; without any it is missed; and the observation is marked approximate.":
    "Bila tidak ada yang menyebut kapan pelanggan pergi, tanda kehadiran terakhir setelah bertanya dipakai; tanpa itu dihitung terlewat; dan pengamatan ditandai perkiraan.",
};

export const effortFormulas: Sentences = {
  "Public messages of customers and human agents in {scope}, in the period of its creation.":
    "Pesan publik pelanggan dan agen manusia dari {scope}, pada periode pembuatannya.",
  "every conversation that has any": "setiap percakapan yang memuatnya",
  "every answered conversation": "setiap percakapan yang dijawab",
  "every conversation that has ended": "setiap percakapan yang sudah berakhir",
  "In: the customer's; out: the agents'; bot: those of bots, which are not in the total.":
    "Masuk: pesan pelanggan; keluar: pesan agen; bot: pesan bot, yang tidak masuk total.",
  "Replies of each resolved conversation, in the period of its resolution (else of its creation).":
    "Balasan setiap percakapan yang diselesaikan, pada periode penyelesaiannya (jika tidak ada, pembuatannya).",
  "Agent messages with no customer message between them are one reply.":
    "Pesan agen tanpa pesan pelanggan di antaranya adalah satu balasan.",
  "Also how many took 0, 1, 2, and 3 or more.": "Juga berapa yang memerlukan 0, 1, 2, dan 3 atau lebih.",
  "Public messages of human agents that the export marks as canned, or as made with a macro, over all of them, each message on its own, in the period of its conversation's creation.":
    "Pesan publik agen manusia yang ditandai ekspor sebagai templat, atau dibuat dengan makro, dibagi semuanya, setiap pesan tersendiri, pada periode pembuatan percakapannya.",
  "Conversations: those with at least one canned message over those with a message of an agent.":
    "Percakapan: yang memuat paling sedikit satu pesan templat dibagi yang memuat pesan agen.",
  "Where the configuration has texts of canned responses (input.canned), a message on which the export says nothing is canned if it is one of them.":
    "Bila konfigurasi memuat teks balasan templat (input.canned), pesan yang tidak disebut ekspor adalah templat jika teksnya salah satunya.",
  "Where canned responses have names: how many different ones were used, how often, and by how many different agents, for the ten that were used most or by most agents.":
    "Bila balasan templat punya nama: berapa yang berbeda yang dipakai, seberapa sering, dan oleh berapa agen, untuk sepuluh yang paling sering dipakai atau dipakai paling banyak agen.",
};
