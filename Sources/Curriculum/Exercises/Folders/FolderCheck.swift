/// Something that must hold in a practice folder at the end; paths are relative to it.
public enum FolderCheck: Hashable, Sendable {
  /// A folder is there.
  case folder(String)
  /// Files of the start are at another place with the same content, and at the old one no more.
  case moved([Relocation])
  /// Files of the start are at another place, too.
  case copied([Relocation])
  /// A file of the start has another name, which follows a rule; `folder` is where it belongs.
  case renamed(String, NameRule, folder: String)
  /// Files of the start are as they were.
  case kept([String])
  /// Files of the start are nowhere any more.
  case deleted([String])
  /// A folder holds nothing else than these names.
  case only(folder: String, names: [String])
  /// A file that was made since the start is there.
  case made(String, FileForm)
  /// A folder in `place`, named by a rule, holds a copy of every file below `folder`.
  case backup(of: String, place: String, NameRule)
  /// Every file of the start is still somewhere, those to be deleted aside.
  case nothingLost

  /// A file's way from where it is at the start to where it should be.
  public struct Relocation: Hashable, Sendable {
    public var from: String
    public var to: String

    /// Makes a way.
    public init(from: String, to: String) {
      self.from = from
      self.to = to
    }
  }

  /// What a file must be inside, whatever its name says.
  public enum FileForm: String, Hashable, CaseIterable, Sendable {
    case any = "file"
    case pdf
    case csv
  }

  /// The files of the start that this check is about.
  var startPaths: [String] {
    switch self {
    case .moved(let ways), .copied(let ways): ways.map(\.from)
    case .renamed(let path, _, folder: _): [path]
    case .kept(let paths), .deleted(let paths): paths
    case .folder, .only, .made, .backup, .nothingLost: []
    }
  }
}
