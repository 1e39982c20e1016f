extension IndonesianPhrases {
  var helpNeeds: String { "Kebutuhan guru: siapa perlu apa, sesi mana menjawabnya." }
  var helpNeedsDiscussion: String {
    "Kebutuhan yang dicatat orang, dan yang terlihat dari file kemajuan bila belum ada yang dicatat."
  }
  var helpNeed: String { "Catat kebutuhan seorang guru, atau tandai sudah bisa (--level able)." }
  var helpCompetence: String { "Kode atau nama kompetensi (lihat pelita trainer competences)." }
  var helpNeedLevel: String { "notYet, withHelp, atau able." }
  var helpNeedEvidence: String { "selfReport, observation, placement, atau progress." }
  var helpNeedWhy: String { "Untuk apa dibutuhkan; dibaca seluruh sekolah." }
  var helpNewCompetence: String { "Kompetensi baru buatan sekolah, dengan nama ini." }
  var helpCompetences: String { "Daftar kompetensi dengan pelajarannya." }
  var helpSpeakers: String { "Daftar narasumber, dan siapa yang bisa mengajar sesuatu." }
  var helpSpeakersAbout: String { "Kode kompetensi (boleh berulang): siapa yang menguasainya." }
  var helpSpeaker: String { "Catat, ubah, atau hapus seorang narasumber." }
  var helpSpeakerName: String { "Nama narasumber." }
  var helpSpeakerSource: String { "colleague, educationOffice, university, atau other." }
  var helpSpeakerCompetence: String { "Kompetensi yang dikuasai (boleh berulang)." }
  var helpSpeakerRemark: String { "Catatan, misalnya cara menghubungi." }
  var helpSpeakerRemove: String { "Hapus dari daftar." }
  var helpMeetings: String { "Semua rapat dengan notulen dan keputusannya." }
  var helpMeeting: String { "Catat rapat, atau tambahkan pada rapat yang sudah ada." }
  var helpMeetingDiscussion: String {
    "Contoh: pelita trainer meeting \"Rapat kurikulum\" --minutes \"Banyak yang sulit mencari file\" "
      + "--decision \"Latihan file dan folder\" --until +7"
  }
  var helpMeetingTitle: String { "Judul rapat; yang sudah ada dilanjutkan." }
  var helpMeetingDay: String { "Hari rapat: 2026-11-27, 27-11, atau +7; kosong: hari ini." }
  var helpMeetingPlace: String { "Tempat." }
  var helpMeetingPresent: String { "Nama yang hadir (boleh berulang)." }
  var helpMeetingAgenda: String { "Pokok bahasan (boleh berulang)." }
  var helpMeetingMinutes: String { "Satu baris notulen (boleh berulang)." }
  var helpMeetingDecision: String { "Satu keputusan (boleh berulang)." }
  var helpDecisionWho: String { "Siapa yang mengerjakan keputusan itu (boleh berulang)." }
  var helpDecisionUntil: String { "Sampai kapan keputusan itu dikerjakan." }
  var helpMeetingNew: String { "Rapat baru, walaupun judulnya sudah ada." }
  var helpPlan: String { "Rencanakan sesi, atau ubah rencana (--session); peringatannya ikut." }
  var helpPlanDiscussion: String {
    "Peringatan tidak melarang apa pun: kebutuhan tanpa sesi, waktu bentrok, narasumber yang belum "
      + "diketahui menguasainya."
  }
  var helpPlanTopic: String { "Topik sesi." }
  var helpPlanSession: String { "Id atau topik sesi yang diubah; kosong: sesi baru." }
  var helpPlanCompetence: String { "Kode atau nama kompetensi (boleh berulang)." }
  var helpPlanSpeaker: String { "Nama narasumber (boleh berulang)." }
  var helpPlanDay: String { "Hari: 2026-11-27, 27-11, atau +7." }
  var helpPlanSpan: String { "Jam, misalnya 13.00-14.30." }
  var helpPlanMode: String { "together, online, atau selfPaced." }
  var helpPlanMaterial: String { "Judul bahan yang perlu disiapkan (boleh berulang)." }
  var helpPlanStages: String {
    "Menit kelima tahap (pembukaan, materi, diskusi, praktik, tugas): 10+30+20+50+10."
  }
  var helpPlanReason: String { "Alasannya, bila hari sesi yang sudah ada berpindah." }
  var helpPlanMeeting: String { "Rapat yang memutuskannya: judul atau id." }
  var helpPlanDecision: String { "Nomor keputusan dalam rapat itu, mulai dari 1." }
  var helpSlots: String { "Kapan bisa bertemu: yang paling sedikit bentrok di atas." }
  var helpSlotsDiscussion: String {
    "Dihitung dari jadwal mengajar dan sesi lain. Guru tanpa jadwal dihitung bebas."
  }
  var helpSlotMinutes: String { "Berapa menit." }
  var helpSlotFrom: String { "Mulai hari: 2026-11-27, 27-11, atau +1." }
  var helpSlotTo: String { "Paling lambat hari." }
  var helpSlotHours: String { "Antara pukul berapa, misalnya 07.00-16.00." }
  var helpSlotWeekday: String {
    "Hari yang boleh, misalnya sabtu (boleh berulang); kosong: Senin sampai Sabtu."
  }
  func noSuchCompetence(_ name: String, similar: [String]) -> Explanation {
    notFound("kompetensi", name, similar, list: "pelita trainer competences")
  }
  func noSuchSpeaker(_ name: String, similar: [String]) -> Explanation {
    notFound("narasumber", name, similar, list: "pelita trainer speakers")
  }
  func noSuchMeeting(_ name: String, similar: [String]) -> Explanation {
    notFound("rapat", name, similar, list: "pelita trainer meetings")
  }
  func noSuchPlannedSession(_ name: String, similar: [String]) -> Explanation {
    notFound("sesi", name, similar, list: "pelita trainer needs")
  }
  func unknownWord(_ word: String, known: [String]) -> Explanation {
    Explanation(
      what: "\"\(word)\" tidak dikenal di sini.",
      cure: "Yang dikenal: \(known.joined(separator: ", ")).")
  }
  func notStageMinutes(_ text: String) -> Explanation {
    Explanation(
      what: "\"\(text)\" bukan menit untuk lima tahap.",
      cure: "Tulis lima angka, misalnya --stages 10+30+20+50+10.")
  }
  var slotsAreImpossible: Explanation {
    Explanation(
      what: "Waktu itu tidak mungkin dicari.",
      cure: "Lamanya harus muat dalam jamnya, dan hari terakhir tidak sebelum hari pertama.")
  }

  private func notFound(
    _ kind: String, _ name: String, _ similar: [String], list: String
  ) -> Explanation {
    Explanation(
      what: "Tidak ada \(kind) \"\(name)\".",
      cure: similar.isEmpty
        ? "Lihat daftarnya: \(list)" : "Mungkin: \(similar.joined(separator: "; "))?")
  }
}
