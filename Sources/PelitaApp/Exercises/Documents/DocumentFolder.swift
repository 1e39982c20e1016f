import Curriculum
import Workbench

/// The folder where one exercise's document is worked on.
struct DocumentFolder {
  let path: String
  let task: DocumentTask
  let exercise: LoadedExercise

  /// Every document in it that can be the work, the newest first; marks of open ones are none.
  private var documents: [FoundFile] {
    let endings = Set((task.kind.endings + task.starterKind.endings).map { "." + $0 })
    return FileSearch(namePart: ".", depth: 1, fileLimit: 200, sizeLimit: .max).files(in: [path])
      .filter { file in
        !DocumentLock.isMark(file.name) && endings.contains { file.name.lowercased().hasSuffix($0) }
      }
  }

  /// The document to judge: the newest of the kind asked for, if possible with the name asked for.
  var newest: FoundFile? {
    let documents = documents
    let ofKind = documents.filter { file in
      task.kind.endings.contains { file.name.lowercased().hasSuffix("." + $0) }
    }
    let named = ofKind.first { file in
      task.nameHolds.map { file.name.lowercased().contains($0.lowercased()) } ?? true
    }
    return named ?? ofKind.first ?? documents.first
  }

  /// Whether the document at `path` still holds, byte for byte, what was handed out.
  func isUntouched(_ path: String) -> Bool {
    starters.contains { starter in
      guard let before = try? BoundedFile.read(starter, limit: DocumentFile.largest),
        let now = try? BoundedFile.read(path, limit: DocumentFile.largest)
      else { return false }
      return before == now
    }
  }

  /// Copies the starter here in the format that `app` keeps best.
  ///
  /// - Returns: The path of the copy; a document with the same name is never overwritten.
  /// - Throws: `FileTrouble`.
  func handOut(for app: OfficeApp?) throws -> String {
    let sorted = app.map(\.prefersOpenDocument) ?? true ? starters : starters.reversed()
    guard let starter = sorted.first else {
      throw FileTrouble.missing(path: "\(exercise.folder)/\(task.starter)")
    }
    let bytes = try BoundedFile.read(starter, limit: DocumentFile.largest)
    try DurableFile.makeFolder(path)
    let name = starter.split(separator: "/").last.map(String.init) ?? task.starter
    return try DurableFile.write(bytes, as: name, in: path)
  }

  /// Gives every document here another name, so that a new one can begin.
  ///
  /// - Returns: The new name of the newest.
  /// - Throws: `FileTrouble`.
  func setAside() throws -> String? {
    var first: String?
    for file in documents {
      let name = try FileRenaming.setAside(file.path, as: Self.oldName(of: file.name))
      first = first ?? name
    }
    return first
  }

  /// `undangan.odt` as `undangan lama.odt`.
  private static func oldName(of name: String) -> String {
    guard let dot = name.lastIndex(of: ".") else { return name + " lama" }
    return name[..<dot] + " lama" + name[dot...]
  }

  private var starters: [String] {
    task.starterKind.endings.map { "\(exercise.folder)/\(task.starter).\($0)" }
      .filter(Self.isFile)
  }

  /// Whether a plain file is at `path`.
  static func isFile(_ path: String) -> Bool { (try? BoundedFile.size(of: path)) != nil }

  /// What is wrong with the PDF of the document at `path`; `nil` when all is well.
  static func pdfReason(beside path: String) -> ExerciseReason? {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let base = path.lastIndex(of: ".").map { String(path[..<$0]) } ?? path
    let pdf = base + ".pdf"
    guard isFile(pdf) else { return ExerciseReason("pdf-missing", seen: ["name": name]) }
    let head = (try? BoundedFile.read(pdf, limit: DocumentFile.largest))?.prefix(1024) ?? []
    guard String(decoding: head, as: UTF8.self).contains("%PDF-") else {
      let pdfName = pdf.split(separator: "/").last.map(String.init) ?? pdf
      return ExerciseReason("pdf-not-real", seen: ["name": pdfName])
    }
    return nil
  }
}
