import RecordExchange
import Workbench

extension IndonesianPhrases {
  func explanation(of trouble: FileTrouble) -> Explanation {
    switch trouble {
    case .full:
      Explanation(
        what: "Tempat penyimpanan penuh. File belum tersimpan.",
        cure: "Kosongkan sedikit tempat, lalu tekan Enter untuk mencoba lagi.")
    case .readOnly(let path):
      Explanation(
        what: "Tempat ini hanya bisa dibaca: \(path). File belum tersimpan.",
        cure: "Pakai flashdisk lain, atau geser kunci kecil di sisinya, lalu coba lagi.")
    case .gone:
      Explanation(
        what: "Flashdisk sudah tidak terbaca. File belum tersimpan.",
        cure: "Pasang lagi flashdisknya, tunggu sebentar, lalu coba lagi.")
    case .noPermission(let path):
      Explanation(
        what: "Pelita tidak diizinkan memakai \(path).",
        cure: "Pilih tempat lain, atau mohon minta pendamping memeriksa izinnya.")
    case .missing(let path):
      Explanation(
        what: "Tidak ditemukan: \(path).", cure: "Periksa nama dan tempatnya, lalu coba lagi.")
    case .notAFile(let path):
      Explanation(what: "Ini bukan file: \(path).", cure: "Pilih file yang berakhiran .pelita.")
    case .tooLarge(let path, let bytes, let limit):
      Explanation(
        what: "File ini terlalu besar (\(ByteCount.text(bytes))): \(path).",
        cure: "Pelita membaca file sampai \(ByteCount.text(limit)). Periksa apakah filenya benar.")
    case .notAsWritten:
      Explanation(
        what: "File sudah ditulis, tetapi terbaca berbeda. Flashdisk mungkin rusak.",
        cure: "Coba sekali lagi. Kalau masih sama, pakai flashdisk lain.")
    case .other(let path, let code):
      Explanation(
        what: "File belum tersimpan (\(path), kode \(code)).",
        cure: "Coba lagi. Kalau masih sama, tunjukkan baris ini ke pendamping.")
    }
  }

  func explanation(of trouble: PhoneTrouble) -> Explanation {
    switch trouble {
    case .notConnected:
      Explanation(
        what: "HP belum terlihat.",
        cure: "Sambungkan kabelnya. Di HP pilih \"Transfer file\", lalu tekan Enter.")
    case .locked(let name):
      Explanation(
        what: "HP \(name) tersambung, tetapi filenya belum terlihat.",
        cure: "Buka kunci layar HP, pilih \"Transfer file\", lalu tekan Enter.")
    case .notCopied(let name):
      Explanation(
        what: "File belum tersalin ke HP \(name).",
        cure: "Periksa kabel dan ruang kosong di HP, lalu tekan Enter.")
    case .notAsWritten(let name):
      Explanation(
        what: "File di HP \(name) terbaca berbeda. Mungkin belum tersalin utuh.",
        cure: "Tekan Enter untuk menyalin sekali lagi.")
    }
  }

  func explanation(of refusal: ExchangeRefusal) -> Explanation {
    switch refusal {
    case .notPelita:
      Explanation(
        what: "Ini bukan file Pelita.", cure: "File Pelita berakhiran .pelita. Pilih file lain.")
    case .newerFormat, .unknownKind:
      Explanation(
        what: "File ini dibuat oleh Pelita yang lebih baru. Data di laptop ini aman.",
        cure: "Mohon minta pendamping memperbarui Pelita di laptop ini.")
    case .sealed, .sealedForOthers:
      Explanation(
        what: "File ini dikunci untuk orang lain atau laptop lain. Data di laptop ini aman.",
        cure: "Kalau seharusnya bisa dibuka di sini, kirim dulu file dari laptop ini "
          + "ke pengirimnya, lalu minta file yang baru.")
    case .truncated, .damaged, .headerUnreadable:
      Explanation(
        what: "File ini tidak utuh. Data di laptop ini aman.", cure: "Mohon minta kirim ulang.")
    case .signatureWrong:
      Explanation(
        what: "Isi file ini tidak cocok dengan tanda pengirimnya. Data di laptop ini aman.",
        cure: "Jangan dipakai. Mohon minta kirim ulang langsung dari pengirimnya.")
    case .tooLarge(let bytes, let limit):
      Explanation(
        what: "File ini terlalu besar (\(ByteCount.text(bytes))).",
        cure: "Pelita membaca file sampai \(ByteCount.text(limit)). Periksa apakah filenya benar.")
    case .wrongKind(let kind, let expected):
      Explanation(
        what: "Ini \(name(of: kind)), bukan \(name(of: expected)).", cure: "Pilih file lain.")
    }
  }

  func name(of kind: ExchangeKind) -> String {
    switch kind {
    case .progress: "catatan belajar"
    case .assignment: "tugas"
    case .school: "catatan sekolah"
    case .modulePack: "paket pelajaran"
    }
  }

  func laptopKey(_ fingerprint: String) -> String { "Angka pengenal laptop ini: \(fingerprint)" }

  func notice(of notice: DeviceKey.Notice) -> String {
    switch notice {
    case .created: "Kunci laptop ini baru dibuat."
    case .wasReadableByOthers:
      "Kunci laptop ini tadinya bisa dibaca orang lain di komputer ini. Sekarang sudah ditutup."
    case .staysReadableByOthers:
      "Kunci laptop ini bisa dibaca orang lain di komputer ini, dan tidak bisa ditutup di sini."
    case .replacedUnreadable:
      "Kunci lama tidak terbaca dan diganti. Pendamping akan ditanya sekali tentang laptop ini."
    }
  }
}
