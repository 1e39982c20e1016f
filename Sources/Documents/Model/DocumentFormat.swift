/// How a document is stored; found from its content, never from its name alone.
public enum DocumentFormat: String, Hashable, Sendable, CaseIterable {
  case docx, odt, xlsx, ods, pptx, odp, csv
  case text = "txt"

  /// The format that the ending of `fileName` promises; `nil` for endings of other kinds.
  public init?(fileName: String) {
    guard let dot = fileName.lastIndex(of: ".") else { return nil }
    switch fileName[fileName.index(after: dot)...].lowercased() {
    case "docx", "docm", "dotx": self = .docx
    case "odt", "ott": self = .odt
    case "xlsx", "xlsm", "xltx": self = .xlsx
    case "ods", "ots": self = .ods
    case "pptx", "pptm", "ppsx", "potx": self = .pptx
    case "odp", "otp": self = .odp
    case "csv", "tsv": self = .csv
    case "txt", "text", "md": self = .text
    default: return nil
    }
  }

  /// Whether files of this format are zip archives of parts.
  public var isArchive: Bool { self != .csv && self != .text }
}
