import Statements

extension IndonesianPhrases {
  var helpCheckStatements: String { "Periksa pernyataan xAPI, satu per baris." }
  var helpCheckStatementsDiscussion: String {
    """
    Tiap baris berisi satu pernyataan (JSON). Dengan --json keluar satu putusan per baris, urut \
    seperti isi file: {"valid":…,"reasons":[…],"warnings":[…]}. Yang dilarang spesifikasi menjadi \
    alasan; yang hanya tidak dianjurkan menjadi peringatan. Contoh:

      pelita school check-statements pernyataan.jsonl --xapi 2.0 --json
    """
  }
  var helpXAPIVersion: String { "Versi spesifikasi: 1.0.3 atau 2.0." }
  var helpStatementFile: String { "File pernyataan; - untuk masukan baku." }

  func statementVerdict(_ verdict: StatementVerdict, line: Int) -> String? {
    let lines =
      findings(verdict.reasons, after: "baris \(line): belum sah: ")
      + findings(verdict.warnings, after: "baris \(line): peringatan: ")
    return lines.isEmpty ? nil : lines.joined(separator: "\n")
  }

  func statementsChecked(_ count: StatementCount, version: SpecificationVersion) -> String {
    """
    \(count.all) pernyataan diperiksa menurut xAPI \(version.rawValue): \
    \(count.all - count.refused) sah (\(count.warned) dengan peringatan), \(count.refused) belum.
    """
  }

  func statementProblem(_ problem: StatementProblem) -> String {
    switch problem {
    case .emptyLine: "baris kosong"
    case .lineTooLong: "baris terlalu panjang (paling banyak 1 MB)"
    case .notJSON: "bukan JSON"
    case .notUTF8: "bukan teks UTF-8"
    case .nestedTooDeep: "terlalu banyak tingkat di dalam satu sama lain"
    case .repeatedKey: "satu nama dipakai dua kali"
    case .missing: "wajib ada, belum ada"
    case .unknownProperty: "nama ini tidak dikenal spesifikasi (huruf besar dan kecil berbeda)"
    case .null: "null hanya boleh di dalam extensions"
    case .wrongType: "jenis nilainya lain dari yang diminta"
    case .emptyObject: "objek kosong"
    case .emptyArray: "daftar kosong"
    case .emptyString: "teks kosong"
    case .notOneOfItsValues: "bukan salah satu nilai yang boleh"
    case .onlyWithActivity: "hanya boleh bila object adalah Activity"
    case .singleActivity: "sebaiknya daftar, walau isinya satu"
    default: statementFormProblem(problem)
    }
  }

  private func statementFormProblem(_ problem: StatementProblem) -> String {
    switch problem {
    case .notAnIRI: "bukan IRI lengkap (misalnya https://…)"
    case .notAMailbox: "bukan alamat berbentuk mailto:nama@tempat"
    case .notASHA1: "bukan SHA-1 (40 angka heksadesimal)"
    case .notASHA2: "bukan SHA-2 dalam angka heksadesimal"
    case .notAUUID: "bukan UUID"
    case .unusualUUID: "UUID ini tidak mengikuti RFC 4122"
    case .notADuration: "bukan lama waktu ISO 8601 (misalnya PT1H30M)"
    case .tooPreciseDuration: "lama waktu lebih halus dari seperseratus detik"
    case .notATimestamp: "bukan tanggal dan jam ISO 8601"
    case .noTimeZone: "tanpa zona waktu"
    case .notRFC3339: "tidak mengikuti RFC 3339"
    case .inTheFuture: "waktunya belum tiba"
    case .notALanguageTag: "bukan tanda bahasa RFC 5646 (misalnya id-ID)"
    case .emptyLanguageMap: "belum ada teks dalam satu bahasa pun"
    case .notAMediaType: "bukan jenis media (misalnya text/plain)"
    case .notAVersion: "bukan versi dari spesifikasi ini"
    case .olderVersion: "versi yang lebih lama"
    default: statementRuleProblem(problem)
    }
  }

  private func statementRuleProblem(_ problem: StatementProblem) -> String {
    switch problem {
    case .noIdentifier: "perlu satu pengenal: mbox, mbox_sha1sum, openid, atau account"
    case .severalIdentifiers: "hanya boleh satu pengenal"
    case .noMembers: "kelompok tanpa pengenal perlu anggota"
    case .nestedGroup: "kelompok tidak boleh berisi kelompok"
    case .notAGroup: "harus sebuah Group"
    case .notTwoMembers: "Group di sini harus berisi tepat dua anggota"
    case .identifiedAuthorityGroup: "Group di sini tidak boleh punya pengenal"
    case .outOfBounds: "di luar batasnya"
    case .equalBounds: "min dan max sama"
    case .noInteractionType: "perlu interactionType"
    case .listOfOtherInteraction: "daftar ini milik interactionType lain"
    case .repeatedComponent: "id ini sudah dipakai di daftar ini"
    case .componentWithSpace: "id berisi spasi atau pemisah [,] [.] [:]"
    case .voidsNoStatement: "voided perlu StatementRef"
    case .nestedSubStatement: "SubStatement tidak boleh berisi SubStatement"
    case .notInSubStatement: "tidak boleh di dalam SubStatement"
    case .needsItsBytes: "lampiran tanpa fileUrl perlu dikirim bersama isinya"
    case .repeatedID: "id ini sudah ada di baris sebelumnya"
    default: problem.rawValue
    }
  }
}
