import type { Sentences } from "../../sentences.ts";

/** What deserves a word about the files. */
export const notices: Sentences = {
  "a conversation's id is a number that a spreadsheet has rounded, so several may count as one; export it again, and keep the column as text":
    "id percakapan berupa angka yang dibulatkan lembar kerja, sehingga beberapa percakapan bisa dihitung sebagai satu; ekspor lagi, dan simpan kolom itu sebagai teks",
  "the file has no records": "berkas tidak memuat data",
  "files in the archive were not read, since their names do not end as those of data do: {endings}":
    "berkas di dalam arsip tidak dibaca, karena akhiran namanya bukan akhiran data: {endings}",
  "gzip data, although the name does not end in .gz": "data gzip, walaupun namanya tidak berakhiran .gz",
  "read as {encoding} for its byte order mark, not as {wanted}":
    "dibaca sebagai {encoding} karena tanda urutan bitanya, bukan sebagai {wanted}",
  "cells that are merged over several rows, such as a name or a day, count for each of the rows":
    "sel yang digabung meliputi beberapa baris, misalnya nama atau hari, berlaku untuk setiap barisnya",
  "cells that are merged over several rows hold a number, a mark or a length of time, which may be that of all the rows together: it counts for the first row only (where each row has it, undo the merging and fill it in)":
    "sel yang digabung meliputi beberapa baris berisi angka, tanda, atau durasi, yang mungkin milik semua baris itu bersama-sama: nilainya hanya dihitung untuk baris pertama (jika setiap baris memilikinya, batalkan penggabungan dan isi setiap selnya)",
  "an unquoted field has a quote inside; it was kept":
    "ada tanda kutip di dalam kolom tanpa kutip; tanda itu dipertahankan",
  "the last record is incomplete and no line end follows it: the file may be cut off, and more of it may be missing (was the export finished?)":
    "data terakhir tidak lengkap dan tidak diikuti akhir baris: berkas mungkin terpotong, dan mungkin ada lagi yang hilang (apakah ekspornya selesai?)",
  "a record has the same JSON key twice; the last one counts":
    "satu kunci JSON muncul dua kali dalam satu data; yang terakhir dipakai",
  "a text has half a surrogate pair; it was kept": "ada teks dengan separuh pasangan surogat; teks itu dipertahankan",
  "records begin with a record separator (RFC 7464)": "data diawali pemisah rekaman (RFC 7464)",
  "a message, event or survey is in the data twice and counts once":
    "satu pesan, peristiwa, atau survei muncul dua kali dan dihitung sekali",
  "ids that differ only by spaces, case, Unicode form, zeros or a # in front, or how a number is written (1001.0, 1,001, of a phone); they count as different conversations":
    "id yang hanya berbeda spasi, huruf besar-kecil, bentuk Unicode, nol atau # di depannya, atau penulisan angka (1001.0, 1,001, nomor telepon); dihitung sebagai percakapan berbeda",
  "ids of customers that differ only by spaces, case, Unicode form, zeros or a # in front, or how a number is written (1001.0, 1,001, of a phone); they count as different customers":
    "id pelanggan yang hanya berbeda spasi, huruf besar-kecil, bentuk Unicode, nol atau # di depannya, atau penulisan angka (1001.0, 1,001, nomor telepon); dihitung sebagai pelanggan berbeda",
  "channels that differ only by spaces, case, Unicode form, zeros or a # in front, or how a number is written (1001.0, 1,001, of a phone); they count as different channels (input.values.channel in the configuration makes them one)":
    "kanal yang hanya berbeda spasi, huruf besar-kecil, bentuk Unicode, nol atau # di depannya, atau penulisan angka (1001.0, 1,001, nomor telepon); dihitung sebagai kanal berbeda (input.values.channel di konfigurasi menyatukannya)",
  "agents that differ only by spaces, case, Unicode form, zeros or a # in front, or how a number is written (1001.0, 1,001, of a phone); they count as different agents":
    "agen yang hanya berbeda spasi, huruf besar-kecil, bentuk Unicode, nol atau # di depannya, atau penulisan angka (1001.0, 1,001, nomor telepon); dihitung sebagai agen berbeda",
  "teams that differ only by spaces, case, Unicode form, zeros or a # in front, or how a number is written (1001.0, 1,001, of a phone); they count as different teams":
    "tim yang hanya berbeda spasi, huruf besar-kecil, bentuk Unicode, nol atau # di depannya, atau penulisan angka (1001.0, 1,001, nomor telepon); dihitung sebagai tim berbeda",
  "categories that differ only by spaces, case, Unicode form, zeros or a # in front, or how a number is written (1001.0, 1,001, of a phone); they count as different categories":
    "kategori yang hanya berbeda spasi, huruf besar-kecil, bentuk Unicode, nol atau # di depannya, atau penulisan angka (1001.0, 1,001, nomor telepon); dihitung sebagai kategori berbeda",
  "tags that differ only by spaces, case, Unicode form, zeros or a # in front, or how a number is written (1001.0, 1,001, of a phone); they count as different tags":
    "tag yang hanya berbeda spasi, huruf besar-kecil, bentuk Unicode, nol atau # di depannya, atau penulisan angka (1001.0, 1,001, nomor telepon); dihitung sebagai tag berbeda",
  "a room was divided into cases, where it was resolved or silent for longer than {time} (--session-gap); these rooms have become {n} conversations":
    "satu ruang obrolan dibagi menjadi beberapa kasus, di tempat ruang itu diselesaikan atau sepi lebih dari {time} (--session-gap); ruang-ruang ini menjadi {n} percakapan",
  "no file gives the {dimension} of conversations: it is (none) for all":
    'tidak ada berkas yang menyebut "{dimension}" percakapan: semuanya (tidak ada)',
  "no file gives the {fact} of conversations, by which calendar-for chooses their calendar":
    "tidak ada berkas yang menyebut {fact} percakapan, padahal calendar-for memilih kalendernya dengan itu",
  "a rule or target of the configuration fits no conversation":
    "satu aturan atau target di konfigurasi tidak cocok dengan percakapan mana pun",
  "no conversation meets the conditions (--where); metrik report --by {dimensions} shows what there is":
    "tidak ada percakapan yang memenuhi syarat (--where); metrik report --by {dimensions} menunjukkan apa yang ada",
  "a condition (--where) has one value, commas and all, and no conversation has this one; where all of several are to hold, each is a condition of its own (-w tag=promo -w tag=vip)":
    "satu syarat (--where) berisi satu nilai, termasuk komanya, dan tidak ada percakapan yang memilikinya; jika beberapa nilai harus berlaku semua, tulis masing-masing sebagai syarat tersendiri (-w tag=promo -w tag=vip)",
  "the scores that are set to be positive (csat.positive) are of no scale that a rating was given on, so that the usual ones of each scale count":
    "skor yang ditetapkan positif (csat.positive) bukan skor dari skala mana pun yang dipakai penilaian, sehingga berlaku skor biasa tiap skala",
  "--input-kind {kind}: the columns of every file show another kind (--input-format {format} decides all the same)":
    "--input-kind {kind}: kolom setiap berkas menunjukkan jenis lain (--input-format {format} tetap dipercaya)",
  "no record that was used has a word of input.values in the configuration, while other words of its field were not understood":
    "satu kata input.values di konfigurasi tidak ada di catatan mana pun yang dipakai, padahal ada kata lain di bidangnya yang tidak dipahami",
  "a field is mapped to a column that no file has": "satu bidang dipetakan ke kolom yang tidak ada di berkas mana pun",
  "a field is mapped to a column of files that have no such field":
    "satu bidang dipetakan ke kolom dari berkas yang tidak punya bidang itu",
  "records of streams that are not about conversations were passed over":
    "data dari aliran yang tidak memuat percakapan dilewati",
  "rows of warehouse tables that are not read were passed over": "baris tabel gudang data yang tidak dibaca dilewati",
  'the column "{column}" was read as {field}, and not "{rival}", which says otherwise ({option} names the one that is meant)':
    'kolom "{column}" dibaca sebagai {field}, bukan "{rival}" yang isinya lain ({option} menyebut yang dimaksud)',
  'groups and conditions take all tags in a cell of the column "{column}" as one text; tag takes each by itself (--by tag)':
    'kelompok dan syarat memakai semua tag dalam satu sel kolom "{column}" sebagai satu teks; tag memakai masing-masing (--by tag)',
  "a target of the service levels cannot be told from these files: how many promises were kept rests on the other targets alone":
    "satu sasaran tingkat layanan tidak dapat diketahui dari berkas-berkas ini: jumlah janji yang ditepati hanya berdasarkan sasaran lainnya",
};

/** What deserves a word about the range of a report. */
export const rangeNotices: Sentences = {
  "the data begin after the start of the report's range; what is not in them counts as nothing":
    "data dimulai setelah awal rentang laporan; yang tidak ada di dalamnya dihitung sebagai tidak ada",
  "the data end before the end of the report's range; what is not in them counts as nothing":
    "data berakhir sebelum akhir rentang laporan; yang tidak ada di dalamnya dihitung sebagai tidak ada",
  "the data begin after the end of the report's range, so nothing is known of it":
    "data dimulai setelah akhir rentang laporan, sehingga tidak ada yang diketahui tentangnya",
  "the data end before the start of the report's range, so nothing is known of it":
    "data berakhir sebelum awal rentang laporan, sehingga tidak ada yang diketahui tentangnya",
  "nothing of the report's range has passed at its clock: a date is the midnight at its beginning, so give --as-of the day after":
    "belum ada bagian rentang laporan yang berlalu pada jamnya: sebuah tanggal berarti tengah malam di awalnya, jadi berikan hari sesudahnya dengan --as-of",
  "nothing of the report's range has passed at its clock: a date is the midnight at its beginning, so give --as-of the day after, or choose --period {period}":
    "belum ada bagian rentang laporan yang berlalu pada jamnya: sebuah tanggal berarti tengah malam di awalnya, jadi berikan hari sesudahnya dengan --as-of, atau pilih --period {period}",
};

/** What deserves a word about a comparison. */
export const comparisonNotices: Sentences = {
  "no input holds any time, so there is nothing to compare with":
    "tidak ada masukan yang memuat waktu, sehingga tidak ada yang dapat dibandingkan",
  "the data begin after the start of the range compared with": "data dimulai setelah awal rentang pembanding",
  "nothing is compared: a report has a period only where its data, or the options, say what time it covers":
    "tidak ada yang dibandingkan: laporan hanya punya periode bila data atau opsinya menyebut waktunya",
  "the saved report covers a time that overlaps this one's":
    "laporan tersimpan mencakup waktu yang tumpang tindih dengan laporan ini",
  "the range compared with is longer or shorter than what has passed of the report's":
    "rentang pembanding lebih panjang atau lebih pendek daripada bagian rentang laporan yang sudah berlalu",
  "the saved report covers more or less time than has passed of this one's period":
    "laporan tersimpan mencakup waktu yang lebih panjang atau lebih pendek daripada bagian waktu laporan ini yang sudah berlalu",
  "the saved report has the days of another time zone": "laporan tersimpan memakai hari dari zona waktu lain",
  "the saved report is grouped otherwise, so only the totals and the groups that both have are compared":
    "laporan tersimpan dikelompokkan dengan cara lain, sehingga hanya total dan kelompok yang ada di keduanya yang dibandingkan",
  "the saved report counts some metrics otherwise, so these are not compared; save it anew with these settings and this version":
    "laporan tersimpan menghitung beberapa metrik dengan cara lain, sehingga metrik itu tidak dibandingkan; simpan ulang dengan pengaturan dan versi ini",
  "the saved report has other conditions (--where)": "laporan tersimpan memakai syarat lain (--where)",
};

/** What deserves a word about columns and values. */
export const valueNotices: Sentences = {
  "{column}: a time that is {problem} was left out": "{column}: waktu yang {problem} diabaikan",
  "a time that is {problem} was left out": "waktu yang {problem} diabaikan",
  "{column}: a day whose time of day is blank was left out": "{column}: hari yang jamnya kosong diabaikan",
  "{column}: a day without a time of day was read as its midnight":
    "{column}: hari tanpa jam dibaca sebagai tengah malam",
  '{column}: a day without a time of day was read as its midnight (--map {field}="{columns}" where that is its time of day)':
    '{column}: hari tanpa jam dibaca sebagai tengah malam (--map {field}="{columns}" bila itu jamnya)',
  "{column}: a time of day that is earlier than the one before it was read as the next day's":
    "{column}: jam yang lebih awal daripada jam sebelumnya dibaca sebagai jam hari berikutnya",
  "{column}: a time of day that does not follow the one before it, on its day or soon on the next, may be a slip; of it, and of those after it, the day alone was taken":
    "{column}: jam yang tidak menyusul jam sebelumnya, pada harinya atau segera pada hari berikutnya, bisa salah tulis; untuk jam itu dan jam sesudahnya hanya harinya yang dipakai",
  "{column}: nothing tells whether the tickets came in at one of these times (--map createdAt=… where they did)":
    "{column}: tidak ada yang menunjukkan apakah tiketnya masuk pada salah satu waktu ini (--map createdAt=… bila ya)",
  "{column}: nothing tells what these times are (--map createdAt=… where the tickets came in then)":
    "{column}: tidak ada yang menyebut waktu apa ini (--map createdAt=… bila itu waktu tiket masuk)",
  "{column}: nothing tells what these times are (--map createdAt=… where the tickets came in then; --input-kind surveys where they were rated then)":
    "{column}: tidak ada yang menyebut waktu apa ini (--map createdAt=… bila itu waktu tiket masuk; --input-kind surveys bila itu waktu penilaian)",
  "{column}: nothing tells whether the answers were given at one of these times (--map at=… where they were; without a time they count when their conversation was resolved or created, or not at all)":
    "{column}: tidak ada yang menunjukkan apakah jawabannya diberikan pada salah satu waktu ini (--map at=… bila ya; tanpa waktu, jawaban dihitung saat percakapannya diselesaikan atau dibuat, atau tidak sama sekali)",
  "{column}: nothing tells what these times are (--map at=… where the answers were given then; without a time they count when their conversation was resolved or created, or not at all)":
    "{column}: tidak ada yang menyebut waktu apa ini (--map at=… bila itu waktu jawaban diberikan; tanpa waktu, jawaban dihitung saat percakapannya diselesaikan atau dibuat, atau tidak sama sekali)",
  "{column}: nothing tells which times, or lengths of time, these are (--map can)":
    "{column}: tidak ada yang menyebut jam, atau lama waktu, apa ini (--map dapat menyebutnya)",
  "its times of day do not fit the day beside them, or --date-format, and may be lengths of time; a header that says so, or a column of their days, would settle it":
    "jamnya tidak cocok dengan tanggal di sebelahnya, atau dengan --date-format, dan mungkin lama waktu; tajuk yang menyebutnya, atau kolom tanggalnya, akan memperjelas",
  unreadable: "tidak terbaca",
  implausible: "tidak masuk akal",
  "{column}: a text that tells neither of a response nor of none counts as none":
    "{column}: teks yang tidak menyebut ada atau tidaknya balasan dihitung sebagai tanpa balasan",
  "{column}: a value that cannot be read was left out": "{column}: nilai yang tidak terbaca diabaikan",
  "{column}: a value that cannot be read was left out, and the handle time of its row":
    "{column}: nilai yang tidak terbaca diabaikan, juga waktu penanganan di barisnya",
  'the wrap-up time "{wrapUp}" was added to the handle time "{handle}"':
    'waktu wrap-up "{wrapUp}" ditambahkan ke waktu penanganan "{handle}"',
  'handle times mostly have it in them; a header such as "Handle time (without wrap-up)" says that they have not':
    'waktu penanganan umumnya sudah mencakupnya; tajuk seperti "Handle time (without wrap-up)" menyebut bahwa belum',
  "wrap-up alone is no handle time": "wrap-up saja bukan waktu penanganan",
  "{column}: a text that is no rating was left out (input.values.csat in the configuration names it)":
    "{column}: teks yang bukan penilaian diabaikan (input.values.csat dalam konfigurasi dapat menyebutnya)",
  '{column}: a word that may say another kind was not read (--map kind="{header}" reads the column)':
    '{column}: kata yang mungkin menyebut jenis lain tidak dibaca (--map kind="{header}" membaca kolomnya)',
  '{column}: customers are told apart by their names, one of which stands beside several of these (--map customer="{header}" reads them instead)':
    '{column}: pelanggan dibedakan menurut nama, padahal satu nama berdampingan dengan beberapa nilai ini (--map customer="{header}" membacanya sebagai gantinya)',
  "{column}: names of zones were not read, and all times are those of one zone (write them behind the times, in one column, if they are those of the times)":
    "{column}: nama zona waktu tidak dibaca, dan semua waktu dianggap dari satu zona (tulis di belakang waktunya, dalam satu kolom, jika itu zona waktu tersebut)",
  "{column}: names of zones were not read, and all times are those of one zone ({options} reads them, if they are those of the times)":
    "{column}: nama zona waktu tidak dibaca, dan semua waktu dianggap dari satu zona ({options} membacanya, jika itu zona waktu tersebut)",
  '{column}: words of a status, and of nothing else, were not read (--map {field}="{header}" reads the column)':
    '{column}: kata-kata status, dan tidak ada yang lain, tidak dibaca (--map {field}="{header}" membaca kolomnya)',
  "{column}: these scores were not read (a list of survey answers gives them: --input-kind surveys)":
    "{column}: skor ini tidak dibaca (daftar jawaban survei dapat memberikannya: --input-kind surveys)",
  "{column}: these scores were not read (a list of survey answers gives them)":
    "{column}: skor ini tidak dibaca (daftar jawaban survei dapat memberikannya)",
  "{column}: these scores were not read (a list without other scores, or their kind or scale, gives them)":
    "{column}: skor ini tidak dibaca (daftar tanpa skor lain, atau tanpa jenis atau skala skor itu, dapat memberikannya)",
  "{column}: the scale of the header was taken, not that of --scale {kind}":
    "{column}: skala di tajuk dipakai, bukan skala dari --scale {kind}",
  'column "{column}" was left out: {reason}': 'kolom "{column}" diabaikan: {reason}',
  'column "{column}" was read as fractions of a day, as Excel writes durations; a unit in the header says otherwise':
    'kolom "{column}" dibaca sebagai pecahan hari, seperti Excel menulis durasi; satuan di tajuk menyebut yang lain',
  'column "{column}" was read as hours and minutes; (mm:ss) in the header says otherwise':
    'kolom "{column}" dibaca sebagai jam dan menit; (mm:ss) di tajuk menyebut yang lain',
  'column "{column}" was read as times of day on the day of the creation: durations of more than a day are too short; (hh:mm) or (mm:ss) in the header makes them lengths of time':
    'kolom "{column}" dibaca sebagai jam pada hari pembuatan: durasi lebih dari sehari terlalu pendek; (hh:mm) atau (mm:ss) di tajuk menjadikannya lama waktu',
  "its values can be times of day or lengths of time; (hh:mm) or (mm:ss) in the header makes them lengths, and a day in front of each of them times":
    "nilainya bisa berupa jam atau lama waktu; (hh:mm) atau (mm:ss) di tajuk menjadikannya lama waktu, dan tanggal di depan masing-masing menjadikannya waktu",
  '{field} at "{path}" was left out: {reason}': '{field} di "{path}" diabaikan: {reason}',
  '{field}: no record has anything at "{path}"': '{field}: tidak ada apa pun di "{path}" dalam data mana pun',
  "the first records have no value in the column": "data pertama tidak punya nilai di kolom itu",
  "the column has only 0 and 1, as of no and yes, which tell no time; a unit in the header would make them lengths of time":
    "kolom itu hanya berisi 0 dan 1, seperti tidak dan ya, yang tidak menyebut waktu; satuan di tajuk menjadikannya lama waktu",
  'the column has numbers without a unit; name it in the header, such as "{column} (minutes)"':
    'kolom itu berisi angka tanpa satuan; sebut satuannya di tajuk, misalnya "{column} (menit)"',
  "the values of the column are not understood as durations": "nilai kolom itu tidak dipahami sebagai durasi",
  "its values are times, for which there are other fields, such as firstResponseAt and resolvedAt":
    "nilainya berupa waktu, yang punya bidang lain, seperti firstResponseAt dan resolvedAt",
  "d can be days or detik (seconds) in the column, and h and hr hours or hari (days); write the units out":
    "d di kolom itu bisa berarti days (hari) atau detik, dan h dan hr bisa berarti hours (jam) atau hari; tulis satuannya lengkap",
  "the column's values are no numbers": "nilai kolom itu bukan angka",
  "a dot or comma in the column can be a decimal mark or a thousands mark":
    "titik atau koma di kolom itu bisa berarti tanda desimal atau tanda ribuan",
  "the values of the column that were looked at can be read day first or month first; give {list}":
    "nilai kolom itu yang diperiksa bisa dibaca dengan hari di depan atau bulan di depan; berikan {list}",
  "the values of the column are not understood as times; --date-format says how they are written, such as dd/MM/yyyy HH:mm":
    "nilai kolom itu tidak dipahami sebagai waktu; --date-format menyebut cara penulisannya, misalnya dd/MM/yyyy HH:mm",
  "the values of the column look like the numbers that Excel has for dates":
    "nilai kolom itu tampak seperti angka yang dipakai Excel untuk tanggal",
  "the values of the column are times of day, without the day": "nilai kolom itu adalah jam tanpa tanggal",
  "the values of the column are days without their year": "nilai kolom itu adalah tanggal tanpa tahun",
  "the values of the column are what Excel writes where a column is too narrow for its dates":
    "nilai kolom itu adalah tanda yang ditulis Excel jika kolomnya terlalu sempit untuk tanggalnya",
  "the values of the column that are not understood as times are mostly words":
    "nilai kolom itu yang tidak dipahami sebagai waktu kebanyakan berupa kata",
  "the column mixes numbers of seconds, milliseconds, microseconds or nanoseconds since 1970; --date-format epoch-s or epoch-ms says which are meant":
    "kolom itu mencampur angka detik, milidetik, mikrodetik, atau nanodetik sejak 1970; --date-format epoch-s atau epoch-ms menyebut yang dimaksud",
  "no value of the column fits --date-format {format}":
    "tidak ada nilai kolom itu yang cocok dengan --date-format {format}",
  "most dates of the column that tell day from month contradict --date-format {format}":
    "sebagian besar tanggal kolom itu yang membedakan hari dari bulan bertentangan dengan --date-format {format}",
  "{day} has its day first, and {month} its month": "{day} menulis hari di depan, dan {month} bulan",
  "a spreadsheet program seems to have exchanged day and month of dates such as {date}, and to have left texts such as {text}":
    "program lembar sebar tampaknya menukar hari dan bulan tanggal seperti {date}, dan membiarkan teks seperti {text}",
  '{column}: read day first, like {date} in column "{other}", which tells day from month':
    '{column}: dibaca dengan hari di depan, seperti {date} di kolom "{other}", yang membedakan hari dari bulan',
  '{column}: read month first, like {date} in column "{other}", which tells day from month':
    '{column}: dibaca dengan bulan di depan, seperti {date} di kolom "{other}", yang membedakan hari dari bulan',
  "{column}: a local time that {zone} had twice; {n} read as the later one, which keeps the order of the file":
    "{column}: waktu setempat yang terjadi dua kali di {zone}; {n} dibaca sebagai yang belakangan, sesuai urutan berkas",
  "{column}: a sign for no value (such as -, 0 or 1900-01-01) was read as no time":
    "{column}: tanda tanpa nilai (seperti -, 0, atau 1900-01-01) dibaca sebagai tanpa waktu",
  "{column}: finer than a millisecond; cut to milliseconds":
    "{column}: lebih halus dari milidetik; dipotong ke milidetik",
  "{column}: a second 60; read as 59.999": "{column}: detik ke-60; dibaca sebagai 59,999",
  "{column}: a local time that {zone} skipped; shifted forward":
    "{column}: waktu setempat yang dilompati {zone}; digeser maju",
  "times without an offset were read as UTC (--time-zone names another zone)":
    "waktu tanpa selisih zona dibaca sebagai UTC (--time-zone menyebut zona lain)",
  "a column of times without an offset was read as UTC (--time-zone names another zone)":
    "kolom waktu tanpa selisih zona dibaca sebagai UTC (--time-zone menyebut zona lain)",
  'the column "{column}" is in the header more than once; where it is named, the first is taken':
    'kolom "{column}" muncul lebih dari sekali di tajuk; yang pertama dipakai bila disebut',
  'the header "{column}" has spaces around it; they were ignored':
    'tajuk "{column}" diapit spasi; spasi itu tidak diperhitungkan',
  'only the sheet "{name}" of the workbook is read; the others: {sheets} (--sheet)':
    'hanya lembar "{name}" dari buku kerja ini yang dibaca; yang lain: {sheets} (--sheet)',
  "a status that is no known word was left out: the conversation counts as not ended unless something else tells its end (input.values.status in the configuration names it)":
    "status yang tidak dikenal diabaikan: percakapannya dihitung belum berakhir, kecuali ada hal lain yang menyebut akhirnya (input.values.status dalam konfigurasi dapat menyebutnya)",
  "a status that says waiting, and not for whom, was read as pending on the customer (input.values.status says otherwise)":
    "status yang menyebut menunggu, tanpa menyebut menunggu siapa, dibaca sebagai menunggu pelanggan (input.values.status dapat menyebut yang lain)",
  "a visibility that is no known word was left out: the message counts as public":
    "visibilitas yang tidak dikenal diabaikan: pesannya dihitung sebagai pesan publik",
  "a {fact} that is no known word was left out (input.values.{name} in the configuration names it)":
    "{fact} yang tidak dikenal diabaikan (input.values.{name} dalam konfigurasi dapat menyebutnya)",
  "a status of the account's own was taken for open (input.values.status in the configuration names it)":
    "status buatan akun sendiri dianggap terbuka (input.values.status dalam konfigurasi dapat menyebutnya)",
  "an amount that is {told} was left out": "jumlah uang yang {told} diabaikan",
  "an amount has no currency, or a sign of several ($); a column of codes or currency in the configuration names it":
    "jumlah uang tanpa mata uang, atau dengan lambang yang dipakai beberapa mata uang ($); kolom kode atau currency dalam konfigurasi dapat menyebutnya",
};
