import type { Sentences } from "../../sentences.ts";

/** What deserves a word about messages, people and events. */
export const conversationNotices: Sentences = {
  "a column of ids is not read, since conversation=each-row says that the rows are told apart by their places":
    "kolom id tidak dibaca, karena menurut conversation=each-row baris dibedakan menurut tempatnya",
  "a row counts as a conversation of its own, as conversation=each-row says: twice if it is in two files":
    "baris dihitung sebagai satu percakapan tersendiri, sesuai conversation=each-row: dua kali jika ada di dua berkas",
  "a role that is no known word counts as unknown, and is never a reply":
    "peran yang tidak dikenal dihitung sebagai tidak diketahui, dan tidak pernah menjadi balasan",
  "a message whose role is blank, or no known word, counts as unknown, and is neither a reply nor a customer's (input.values.role in the configuration names it)":
    "pesan yang perannya kosong atau tidak dikenal dihitung sebagai tidak diketahui, dan bukan balasan maupun pesan pelanggan (input.values.role di konfigurasi menyebutnya)",
  "every message is a customer's, so that none is an answer (input.values.role in the configuration names the words for agents)":
    "semua pesan berasal dari pelanggan, sehingga tidak ada yang merupakan balasan (input.values.role di konfigurasi menyebut kata untuk agen)",
  "{column}: user stands beside customers, and nobody is called an agent, so that users were read as agents (input.values.role in the configuration says otherwise)":
    "{column}: user ada di samping pelanggan, dan tidak ada yang disebut agen, sehingga user dibaca sebagai agen (input.values.role di konfigurasi dapat menyebut yang lain)",
  "a visibility that is no known word was left out: the message counts as public (input.values.visibility in the configuration names it)":
    "visibilitas yang tidak dikenal diabaikan: pesannya dihitung sebagai pesan publik (input.values.visibility di konfigurasi menyebutnya)",
  "it is not known who wrote a message: it counts as unknown, and is never a reply":
    "tidak ada yang menyebut siapa penulis suatu pesan: pesan itu dihitung sebagai tidak diketahui, dan tidak pernah menjadi balasan",
  "a link to a tweet whose id was rounded, as Excel does, was left out":
    "tautan ke cuitan yang id-nya dibulatkan, seperti oleh Excel, diabaikan",
  "a customer's id is a number that a spreadsheet has rounded; it was left out, since many customers have become one":
    "id pelanggan berupa angka yang dibulatkan lembar kerja; id itu diabaikan, karena banyak pelanggan menjadi satu",
  "a customer's id is partly hidden; it was left out, since many customers would be one":
    "sebagian id pelanggan disamarkan; id itu diabaikan, karena banyak pelanggan akan menjadi satu",
  "a message's id is a number that a spreadsheet has rounded; it was left out, since many messages have become one, and what else is known of a message tells it from others":
    "id pesan berupa angka yang dibulatkan lembar kerja; id itu diabaikan, karena banyak pesan menjadi satu, dan pesan dibedakan menurut keterangan lain yang diketahui",
  "a message whose author is in no list, and whose role is no known word, is never a reply":
    "pesan yang penulisnya tidak ada di daftar mana pun, dan perannya tidak dikenal, tidak pernah menjadi balasan",
  "one of several people in a chat whom the configuration does not name was taken for a customer (input.values.role)":
    "satu dari beberapa orang dalam sebuah chat yang tidak disebut konfigurasi dianggap pelanggan (input.values.role)",
  "a line that WhatsApp itself wrote in words that are not known here was taken for a message of its author":
    "baris yang ditulis WhatsApp sendiri dengan kata yang tidak dikenal di sini dianggap pesan dari penulisnya",
  "a message that was deleted was left out": "pesan yang dihapus diabaikan",
  "a text of the second in which its author reacted to a message was taken for what tells of the reaction":
    "teks dari detik yang sama ketika penulisnya memberi reaksi pada suatu pesan dianggap pemberitahuan reaksi itu",
  "a message without a time was left out": "pesan tanpa waktu diabaikan",
  "a message of a chat without a time, or of a type that is not known, was left out":
    "pesan dalam chat yang tanpa waktu, atau yang jenisnya tidak dikenal, diabaikan",
  "a channel, a chat with a bot or with oneself was passed over":
    "kanal, obrolan dengan bot, atau obrolan dengan diri sendiri dilewati",
  "contacts were passed on to or came from others that are not in the data: how they ended or how long they waited is not known":
    "kontak diteruskan ke atau berasal dari kontak lain yang tidak ada dalam data: bagaimana berakhirnya atau berapa lama menunggunya tidak diketahui",
  "one day stands for several times: how often more than a day passed is not known, and such durations are too short":
    "satu tanggal berlaku untuk beberapa jam: berapa kali lebih dari sehari berlalu tidak diketahui, dan durasi seperti itu terlalu pendek",
  "a message that is newer than the program which exported it was left out, since nothing of it is there: export it with a newer one":
    "pesan yang lebih baru daripada program yang mengekspornya diabaikan, sebab isinya tidak ada: ekspor dengan program yang lebih baru",
  "a message that could not be sent was left out": "pesan yang gagal dikirim diabaikan",
  "an e-mail that has not been sent was left out": "surel yang belum dikirim diabaikan",
  "an event that is no known word was left out (input.values.event in the configuration names it)":
    "peristiwa yang tidak dikenal diabaikan (input.values.event dalam konfigurasi dapat menyebutnya)",
  "a change to a status that is no known word was left out (input.values.status in the configuration names it)":
    "perubahan ke status yang tidak dikenal diabaikan (input.values.status dalam konfigurasi dapat menyebutnya)",
  "some events are no known words, and none of the others is an end, so no events are used: every conversation would count as unresolved (input.values.event in the configuration names them)":
    "beberapa peristiwa tidak dikenal, dan di antara yang lain tidak ada akhir, sehingga tidak ada peristiwa yang dipakai: setiap percakapan akan dihitung belum selesai (input.values.event dalam konfigurasi dapat menyebutnya)",
  "none of the activities tells of the end of a case, so no events are used: every case would count as unresolved (input.values.event in the configuration names them)":
    "tidak ada aktivitas yang menyebut akhir suatu kasus, sehingga tidak ada peristiwa yang dipakai: setiap kasus akan dihitung belum selesai (input.values.event dalam konfigurasi dapat menyebutnya)",
  "a row that tells of a step before it was complete was left out of the events":
    "baris yang menyebut langkah sebelum langkah itu selesai tidak dimasukkan ke peristiwa",
  "an activity that is no known word was left out of the events (input.values.event in the configuration names it)":
    "aktivitas yang tidak dikenal tidak dimasukkan ke peristiwa (input.values.event dalam konfigurasi dapat menyebutnya)",
  "a conversation id has a NUL byte; it is kept": "satu id percakapan memuat bita NUL; bita itu dipertahankan",
  "close_at is the first closing: without last_close_at a ticket that was closed again later counts as closed then":
    "close_at adalah penutupan pertama: tanpa last_close_at, tiket yang kemudian ditutup lagi dihitung ditutup pada saat itu",
  "records of a ticket say different things, and not all of them tell when they were updated: those that do count, however old they are":
    "catatan tentang satu tiket menyebut hal yang berbeda, dan tidak semuanya menyebut kapan diperbarui: yang menyebutnya dipakai, betapa pun lamanya",
  "records of a ticket say different things, and no time of update tells which is newer: a status that is an end and the later end count, and of all else the smaller value":
    "catatan tentang satu tiket menyebut hal yang berbeda, dan tidak ada waktu pembaruan yang menyebut mana yang lebih baru: status yang berupa akhir dan akhir yang lebih belakangan dipakai, dan dari yang lain nilai yang lebih kecil",
  "the account's plan hides what was said in the thread": "paket akun menyembunyikan isi utas",
  "as far as the data tell, the first reply is a bot's; it was left out":
    "sejauh yang disebut data, balasan pertama berasal dari bot, dan diabaikan",
  "a list holds only the last message of a conversation: its messages were left out, and its times and status count":
    "daftar hanya memuat pesan terakhir percakapan: pesannya diabaikan, dan waktu serta statusnya dipakai",
  "only some of the messages are there: those of the conversation were left out, and its times and reported values count":
    "hanya sebagian pesan tersedia: pesan percakapan itu diabaikan, dan waktu serta nilai yang dilaporkan dipakai",
  "the messages begin after the first response that is stated, so some are missing: those of the conversation were left out, and its times and reported values count":
    "pesan baru mulai setelah respons pertama yang disebut, jadi sebagian tidak tersedia: pesan percakapan itu diabaikan, dan waktu serta nilai yang dilaporkan dipakai",
  "the log of messages seems to end before the list, of which {n} tickets were created later and have none: no agent had answered a conversation by then, and it counts as unanswered though somebody may have since (--as-of {end} counts as of the end of the log)":
    "log pesan tampaknya berakhir sebelum daftar, yang memuat {n} tiket yang dibuat sesudahnya dan tanpa pesan: sampai saat itu belum ada agen yang menjawab percakapan ini, dan percakapan ini dihitung tidak dijawab meskipun mungkin sudah dijawab sesudahnya (--as-of {end} menghitung per akhir log)",
  "the messages end before the first response that is stated, and hold none, so some are missing: those of the conversation were left out, and its times and reported values count":
    "pesan berakhir sebelum respons pertama yang disebut dan tidak memuat respons, jadi sebagian tidak tersedia: pesan percakapan itu diabaikan, dan waktu serta nilai yang dilaporkan dipakai",
  "a ticket has no messages, and no conversation that has some is of its channel: nothing tells whether it was answered, and what asks for that leaves it out as not-told":
    "sebuah tiket tidak punya pesan, dan tidak ada percakapan berpesan di kanalnya: tidak ada yang menyebut apakah tiket itu dijawab, jadi metrik yang menanyakannya tidak menghitungnya (tidak diketahui)",
  "a ticket was created {time} before the first of its {entries}, to within 2 min, as nearly all of the {n} of which both are told: the files seem to be of different zones, and what is measured from the one to the other is wrong by as much (a header such as Created At (WIB) says whose times stand under it)":
    "sebuah tiket dibuat {time} sebelum {entries} pertamanya, dengan selisih paling banyak 2 menit, seperti hampir semua dari {n} tiket yang keduanya diketahui: berkas-berkas tampaknya memakai zona waktu yang berbeda, dan yang diukur dari yang satu ke yang lain salah sebesar itu (tajuk seperti Created At (WIB) menyebut zona waktu di bawahnya)",
  "a ticket was created {time} after the first of its {entries}, to within 2 min, as nearly all of the {n} of which both are told: the files seem to be of different zones, and what is measured from the one to the other is wrong by as much (a header such as Created At (WIB) says whose times stand under it)":
    "sebuah tiket dibuat {time} sesudah {entries} pertamanya, dengan selisih paling banyak 2 menit, seperti hampir semua dari {n} tiket yang keduanya diketahui: berkas-berkas tampaknya memakai zona waktu yang berbeda, dan yang diukur dari yang satu ke yang lain salah sebesar itu (tajuk seperti Created At (WIB) menyebut zona waktu di bawahnya)",
  "the log begins after the conversation was created, and its first message there comes more than a day and longer after that than any other's: so some are missing, those that are there were left out, and its times and reported values count":
    "log baru mulai setelah percakapan dibuat, dan pesan pertamanya di sana datang lebih dari sehari setelah itu dan lebih lama daripada percakapan lain mana pun: jadi sebagian tidak tersedia, yang ada diabaikan, dan waktu serta nilai yang dilaporkan dipakai",
  "the first comment that was read of a ticket comes later than its creation, with which Zendesk writes the first: so some are missing, those that are there were left out, and its times and reported values count":
    "komentar pertama tiket yang terbaca datang sesudah tiket dibuat, padahal Zendesk menulis komentar pertama saat itu: jadi sebagian tidak tersedia, yang ada diabaikan, dan waktu serta nilai yang dilaporkan dipakai",
  "nothing tells who is the customer and who an agent in the comments of a ticket that is not there, nor its users: they were left out (give the tickets or the users, too)":
    "tidak ada yang menyebut siapa pelanggan dan siapa agen dalam komentar tiket yang tidak tersedia beserta penggunanya: komentar itu diabaikan (sertakan juga tiket atau penggunanya)",
  "messages of conversations that are not in the data were left out: their first message is in the conversation itself":
    "pesan dari percakapan yang tidak ada dalam data diabaikan: pesan pertamanya ada di percakapan itu sendiri",
  "most conversations were created before anything in the export was updated: the export was selected by time of update, and what is counted by creation is incomplete before then":
    "sebagian besar percakapan dibuat sebelum ada yang diperbarui dalam ekspor: ekspor dipilih menurut waktu pembaruan, dan hitungan menurut pembuatan tidak lengkap sebelum itu",
  "tickets of a chat or a messenger of which no audit has what was said: the comments of such tickets do not tell it, were left out, and times and reported values count (give the audits, too)":
    "tiket dari chat atau aplikasi pesan yang isi percakapannya tidak ada dalam audit: komentar tiket semacam itu tidak menyebutnya dan diabaikan, dan waktu serta nilai yang dilaporkan dipakai (sertakan juga audit)",
  "the metric set of a ticket counts a reply, and none is among its comments: some are missing, those that are there were left out, and its times and reported values count":
    "metric set tiket menghitung balasan, padahal tidak ada balasan di antara komentarnya: sebagian tidak tersedia, yang ada diabaikan, dan waktu serta nilai yang dilaporkan dipakai",
  "tickets without a metric set or an event of a reply, beside others that have one: nothing tells whether anybody answered them (a page may be missing, and Zendesk gives none of archived tickets)":
    "tiket tanpa metric set atau catatan balasan, sedangkan tiket lain memilikinya: tidak ada yang menyebut apakah tiket itu dijawab (mungkin ada halaman yang hilang, dan Zendesk tidak memberikannya untuk tiket yang diarsipkan)",
  "records of a list that are not there: a page of it names a next one, and says how many there are (were all of its pages given?)":
    "data dari suatu daftar tidak tersedia: satu halamannya menyebut halaman berikutnya dan jumlah seluruhnya (apakah semua halaman sudah diberikan?)",
  "tickets without comments that were created before the first comment that was read: those of then are missing, so only their metric set tells who answered them":
    "tiket tanpa komentar yang dibuat sebelum komentar pertama yang terbaca: komentar dari waktu itu tidak tersedia, sehingga hanya metric set yang menyebut siapa yang menjawab",
  "tickets without comments, in an export that has comments: Zendesk drops those of tickets over 1 MB, so only their metric set tells who answered them":
    "tiket tanpa komentar dalam ekspor yang memuat komentar: Zendesk membuang komentar tiket di atas 1 MB, sehingga hanya metric set yang menyebut siapa yang menjawab",
  "a first response was left out: HubSpot counts e-mails only, and other tickets came in other ways (export those from e-mail and form separately)":
    "respons pertama diabaikan: HubSpot hanya menghitung surel, sedangkan tiket lain masuk dengan cara lain (ekspor tiket surel dan formulir secara terpisah)",
  "the end of a chat without a transcript was left out, since nothing tells whether it was answered":
    "akhir chat tanpa transkrip diabaikan, karena tidak ada yang menyebut apakah chat itu dijawab",
  "a chatbox or a talk among operators is no support conversation, and was passed over":
    "chatbox atau obrolan antaroperator bukan percakapan layanan, dan dilewati",
  "an e-mail that belongs to no case, as leads have them, was passed over":
    "surel yang bukan bagian dari kasus mana pun, seperti milik lead, dilewati",
  "a draft, which was never sent, was passed over":
    "percakapan yang masih berupa draf belum pernah dikirim, dan dilewati",
  "a room that is not of type l is no conversation with a visitor, and was passed over":
    "ruang yang bukan bertipe l bukan percakapan dengan pengunjung, dan dilewati",
  "a phantom call, which nobody made, was passed over": "panggilan semu, yang tidak dibuat siapa pun, dilewati",
  "a supervisor who listened to a contact is no conversation, and was passed over":
    "penyelia yang mendengarkan satu kontak bukan percakapan, dan dilewati",
  "an update is in the data again under the same count; the one changed later counts":
    "satu pembaruan muncul lagi dengan nomor yang sama; yang diubah belakangan yang dipakai",
  "an update is dated before the one that it follows; it counts as not earlier":
    "satu pembaruan bertanggal sebelum yang didahuluinya; dihitung sebagai tidak lebih awal",
};

/** What deserves a word about ratings, orders, customers and costs. */
export const otherNotices: Sentences = {
  "a survey that is no csat, nps, ces or review was left out":
    "survei yang bukan csat, nps, ces, atau ulasan diabaikan",
  "a ces survey has no scale; 1-7 was assumed (--scale ces=1-5, or input.scale in the configuration, names another)":
    "satu survei ces tidak punya skala; dianggap 1-7 (--scale ces=1-5, atau input.scale dalam konfigurasi, dapat menyebut skala lain)",
  "a rating lies outside 1-5, the scale that was assumed (--scale {kind}=1-10, or input.scale in the configuration, names another)":
    "satu penilaian di luar 1-5, skala yang diandaikan (--scale {kind}=1-10, atau input.scale dalam konfigurasi, dapat menyebut skala lain)",
  "a text that is no rating was left out (input.values.csat in the configuration names it)":
    "teks yang bukan penilaian diabaikan (input.values.csat dalam konfigurasi dapat menyebutnya)",
  "a scale that is not written like 1-5 was left out; the usual one of the survey was assumed":
    "skala yang tidak ditulis seperti 1-5 diabaikan; skala yang biasa untuk survei itu dipakai",
  "answers of a conversation differ in a column that groups or conditions name: it counts under one of the values alone":
    "jawaban dalam satu percakapan berbeda pada kolom yang disebut kelompok atau syarat: percakapan itu hanya dihitung di bawah salah satu nilainya",
  "events of a conversation differ in a column that groups or conditions name: it counts under one of the values alone":
    "peristiwa dalam satu percakapan berbeda pada kolom yang disebut kelompok atau syarat: percakapan itu hanya dihitung di bawah salah satu nilainya",
  "messages of a conversation differ in a column that groups or conditions name: it counts under one of the values alone":
    "pesan dalam satu percakapan berbeda pada kolom yang disebut kelompok atau syarat: percakapan itu hanya dihitung di bawah salah satu nilainya",
  "a score left blank beside one of another kind counts as not asked for":
    "skor yang kosong di samping skor jenis lain dihitung sebagai tidak ditanyakan",
  "a score that is no rating was left out": "skor yang bukan penilaian diabaikan",
  "a rating that is not one of the seven was left out": "penilaian di luar ketujuh pilihan diabaikan",
  "an order is in the data in several versions; the newest counts":
    "satu pesanan muncul dalam beberapa versi; yang terbaru dipakai",
  "an order has several different rows of one time, such as one for each product; only the one with the largest amount counts: write one row for each order":
    "satu pesanan punya beberapa baris dengan waktu yang sama tetapi isinya berbeda, misalnya satu per produk; hanya yang jumlahnya terbesar dihitung: tulislah satu baris per pesanan",
  "an order does not count: its status says that it was cancelled or returned (input.values.orderStatus in the configuration says otherwise)":
    "satu pesanan tidak dihitung: menurut statusnya dibatalkan atau dikembalikan (input.values.orderStatus dalam konfigurasi dapat mengatakan lain)",
  "a row of an order that was not paid by then does not count (input.values.orderStatus in the configuration says otherwise)":
    "satu baris pesanan yang saat itu belum dibayar tidak dihitung (input.values.orderStatus dalam konfigurasi dapat mengatakan lain)",
  "an order does not count: a column beside its status says that it was cancelled, or that all of it came back or was paid back":
    "pesanan tidak dihitung: kolom di samping statusnya menyebut bahwa pesanan itu dibatalkan, atau seluruhnya kembali atau dananya dikembalikan",
  "an order of which a part was paid back counts whole: its rows do not tell when that was":
    "satu pesanan yang sebagian uangnya dikembalikan dihitung utuh: barisnya tidak menyebut kapan itu terjadi",
  "the first row explains the columns, and was passed over": "baris pertama menjelaskan kolom dan dilewati",
  "a refund that was not made, as its status says, does not count":
    "satu pengembalian dana yang menurut statusnya tidak jadi dilakukan tidak dihitung",
  "the status of an order is not known, so the order counts (input.values.orderStatus in the configuration names it)":
    "status satu pesanan tidak dikenal, jadi pesanan itu dihitung (input.values.orderStatus dalam konfigurasi dapat menyebutnya)",
  "a customer is in the data in several versions; the one with the latest dates counts":
    "satu pelanggan muncul dalam beberapa versi; yang bertanggal paling akhir dipakai",
  "{column}: blank throughout, so that it tells of nobody whether they left (an end such as 9999-12-31 says that a customer did not)":
    "{column}: kosong seluruhnya, sehingga tidak menyebut siapa yang berhenti (akhir seperti 9999-12-31 menyebut bahwa pelanggan belum berhenti)",
  "an end such as 9999-12-31 was read as none": "akhir seperti 9999-12-31 dibaca sebagai tanpa akhir",
  "a cost ends at the start of a month's last day, so that day is not in it; the end has to be the day after":
    "satu biaya berakhir pada awal hari terakhir bulan, sehingga hari itu tidak termasuk; akhirnya seharusnya hari berikutnya",
  "a cost is in the data again with the same range, amount, channel and team; each counts, as when two agents cost the same":
    "satu biaya muncul lagi dengan rentang, jumlah, kanal, dan tim yang sama; masing-masing dihitung, seperti bila dua agen berbiaya sama",
  "a cost is for a channel or team that no conversation has, so no group bears it":
    "satu biaya adalah untuk kanal atau tim yang tidak dimiliki percakapan mana pun, sehingga tidak ditanggung kelompok mana pun",
  "a conversation that has messages is in no list, unlike others that have some: no file tells whether it has ended, and it counts as open":
    "percakapan yang punya pesan tidak ada di daftar mana pun, berbeda dengan yang lain: tidak ada berkas yang menyebut apakah percakapan itu sudah berakhir, jadi dihitung masih terbuka",
  "a ticket is only in files that have no column of its status or its end, which others have: it counts as open":
    "satu tiket hanya ada di file tanpa kolom status atau akhir, yang dimiliki file lain: tiket itu dihitung terbuka",
  "a conversation that ratings name has no ticket, and none of the others that they name has: the files may write ids each in its own way":
    "satu percakapan yang disebut penilaian tidak punya tiket, begitu pula semua lainnya yang disebutnya: tiap berkas mungkin menulis id dengan caranya sendiri",
  "a conversation that events name is in no list, unlike others of theirs, and has no messages: it counts by what the events tell, and is left out where they do not tell when it was created or whether it was answered":
    "percakapan yang disebut peristiwa tidak ada di daftar mana pun, berbeda dengan yang lain, dan tidak punya pesan: percakapan ini dihitung menurut peristiwanya, dan tidak dihitung di metrik yang memerlukan waktu pembuatan atau ada tidaknya jawaban bila peristiwanya tidak menyebutnya",
  "a conversation that events name has no ticket, and none of the others that they name has: the files may write ids each in its own way":
    "satu percakapan yang disebut peristiwa tidak punya tiket, begitu pula semua lainnya yang disebutnya: tiap berkas mungkin menulis id dengan caranya sendiri",
  "records of a ticket tell creations more than two days apart: either two tickets have one id, as those of two desks, and are to be reported apart, or of months that number theirs anew (--map conversation=each-row counts each row as a ticket), or a column tells other times, such as those of ratings (--map createdAt=… names another)":
    "beberapa data satu tiket menyebut waktu pembuatan yang berselisih lebih dari dua hari: mungkin dua tiket memakai satu id, misalnya milik dua helpdesk, dan perlu dilaporkan terpisah, atau milik bulan-bulan yang nomornya dimulai lagi dari awal (--map conversation=each-row menghitung setiap baris sebagai satu tiket), atau sebuah kolom menyebut waktu lain, misalnya waktu penilaian (--map createdAt=… menyebut kolom lain)",
  "an order counts for no conversation: it names neither a conversation nor a customer that can be told from others":
    "satu pesanan tidak dihitung untuk percakapan mana pun: pesanan itu tidak menyebut percakapan maupun pelanggan yang dapat dibedakan",
  "an order of which only the day is known counts at the start of its day, and so not for the conversation that its customer had on it; give its time of day, too":
    "satu pesanan yang hanya diketahui harinya dihitung pada awal hari itu, sehingga tidak untuk percakapan pelanggannya pada hari yang sama; sertakan juga jamnya",
  "an order counts for no conversation: none that was read has the id that it names, or where it names none, its customer (--map customer=… names the column that both lists have)":
    "satu pesanan tidak dihitung untuk percakapan mana pun: tidak ada percakapan yang dibaca yang ber-id seperti yang disebutnya, atau bila tidak menyebut id, yang pelanggannya sama (--map customer=… menyebut kolom yang ada di kedua daftar)",
};
