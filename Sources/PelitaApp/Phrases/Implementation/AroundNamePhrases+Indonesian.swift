import TrainingModel

extension IndonesianPhrases {
  func name(of status: SessionStatus) -> String {
    switch status {
    case .planned: "direncanakan"
    case .held: "sudah dilaksanakan"
    case .interrupted: "terputus"
    case .rescheduled: "dijadwal ulang"
    case .cancelled: "dibatalkan"
    case .heldLater: "dilaksanakan pada hari lain"
    }
  }

  func name(of part: Stage.Part) -> String {
    switch part {
    case .opening: "pembukaan"
    case .material: "materi"
    case .discussion: "diskusi"
    case .practice: "praktik"
    case .closingTask: "tugas penutup"
    }
  }

  func name(of outcome: Stage.Outcome) -> String {
    switch outcome {
    case .asPlanned: "sesuai rencana"
    case .shortened: "dipersingkat"
    case .replaced: "diganti"
    case .notHeld: "tidak terlaksana"
    }
  }

  func name(of sort: Obstacle.Sort) -> String {
    switch sort {
    case .room: "ruang"
    case .power: "listrik"
    case .network: "jaringan"
    case .timeClash: "bentrok waktu"
    case .skill: "keterampilan TI"
    case .other: "lainnya"
    }
  }

  func name(of sort: Response.Sort) -> String {
    switch sort {
    case .existingRoom: "memakai ruang yang ada"
    case .roomProposal: "usulan ruang ke dinas"
    case .offlineMaterial: "bahan tanpa internet"
    case .discussion: "diskusi"
    case .reschedule: "dijadwal ulang"
    case .worksheet: "lembar kerja untuk murid"
    case .mentoring: "pendampingan khusus"
    case .module: "modul TI untuk berlatih sendiri"
    case .other: "lainnya"
    }
  }

  func name(of proposal: Response.Proposal) -> String {
    switch proposal {
    case .drafted: "disusun"
    case .sent: "dikirim"
    case .approved: "disetujui"
    case .refused: "belum disetujui"
    }
  }

  func name(of standing: ObstacleStory.Standing) -> String {
    switch standing {
    case .open: "belum ada tanggapan"
    case .waiting: "menunggu hasil"
    case .helped: "terbantu"
    case .notHelped: "belum terbantu"
    }
  }

  func name(of presence: Attendance.Presence) -> String {
    switch presence {
    case .present: "hadir"
    case .partly: "hadir sebagian"
    case .excused: "izin"
    case .absent: "tidak hadir"
    }
  }

  func name(of level: Evaluation.Level) -> String {
    switch level {
    case .reaction: "Tanggapan peserta"
    case .learning: "Hasil belajar"
    case .useInClass: "Penerapan di kelas"
    case .result: "Dampak bagi sekolah"
    }
  }

  func name(of form: Material.Form) -> String {
    switch form {
    case .module: "modul"
    case .handout: "bahan cetak"
    case .slides: "slide"
    case .video: "video"
    case .worksheet: "lembar kerja"
    case .other: "lainnya"
    }
  }

  func helped(_ worked: Bool?) -> String {
    switch worked {
    case true?: "ya"
    case false?: "tidak"
    case nil: "belum tahu"
    }
  }

  func openPoint(_ point: OpenPoint) -> String {
    switch point {
    case .dayIsMissing: "hari sesi belum ditentukan"
    case .notNoted: "harinya sudah lewat, hasilnya belum dicatat (ketik 2)"
    case .restNotPlanned: "kapan dilanjutkan belum ditentukan (ketik 2)"
    case .materialsNotPrepared(let count): "\(count) bahan belum siap (ketik 7)"
    case .stagesNotNoted(let parts):
      "tahap belum dicatat (ketik 1): " + parts.map { name(of: $0) }.joined(separator: ", ")
    case .attendanceNotNoted(let count): "kehadiran \(count) orang belum dicatat (ketik 3)"
    case .obstaclesWithoutResponse(let count): "\(count) kendala belum ada tanggapannya (ketik 5)"
    case .responsesNotKnown(let count):
      "\(count) kendala: belum diketahui apakah terbantu (ketik 5)"
    case .noAssignment: "belum ada tugas sesudah sesi (ketik 4)"
    case .assignmentsOpen(let count): "\(count) tugas belum selesai, menurut file yang masuk"
    case .noClassApplication: "belum ada cerita penerapan di kelas"
    case .notEvaluated: "evaluasi belum ditulis (ketik 6)"
    }
  }
}
