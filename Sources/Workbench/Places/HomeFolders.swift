/// Where this person's own files are.
public struct HomeFolders: Sendable {
  /// The home folder.
  public let home: String
  private let configuration: String

  /// Makes folders from environment variables such as `HOME`.
  public init(environment: [String: String]) {
    home = environment["HOME"] ?? "/"
    configuration = environment["XDG_CONFIG_HOME"] ?? home.appending(part: ".config")
  }

  /// The folder for Pelita's files: where people find what they send.
  public var pelita: String { home.appending(part: "Pelita") }

  /// Where browsers and chat programs put what they receive; existing folders only.
  public var downloads: [String] {
    let usual = ["Unduhan", "Downloads"].map(home.appending(part:))
    let candidates = [chosenDownloads].compactMap { $0 } + usual + [Self.chromebookDownloads]
    var folders: [String] = []
    for folder in candidates where folder != home && !folders.contains(folder) {
      if FolderListing.isFolder(folder) { folders.append(folder) }
    }
    return folders
  }

  /// A Chromebook's own Downloads, once the person shares it with Linux.
  private static let chromebookDownloads = "/mnt/chromeos/MyFiles/Downloads"

  /// What the desktop was told, in the form of xdg-user-dirs: `XDG_DOWNLOAD_DIR="$HOME/Unduhan"`.
  private var chosenDownloads: String? {
    let path = configuration.appending(part: "user-dirs.dirs")
    guard let bytes = try? BoundedFile.read(path, limit: 64 << 10) else { return nil }
    let opening = "XDG_DOWNLOAD_DIR=\""
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    guard let line = lines.last(where: { $0.hasPrefix(opening) }) else { return nil }
    let value = line.dropFirst(opening.count).prefix { $0 != "\"" }
    guard value.hasPrefix("$HOME/") else { return value.hasPrefix("/") ? String(value) : nil }
    // The home folder itself means that there is none.
    let name = value.dropFirst("$HOME/".count)
    return name.isEmpty ? nil : home.appending(part: String(name))
  }
}
