internal import Glibc

/// A program that opens documents: LibreOffice where it is installed, else what the desktop chose.
public struct OfficeApp: Hashable, Sendable {
  /// As people know it, such as "LibreOffice"; empty when only the desktop knows.
  public let name: String
  /// Whether it keeps OpenDocument files best.
  public let prefersOpenDocument: Bool
  private let command: String

  /// Programs by the commands that start them.
  private static let known: [(command: String, name: String, prefersOpenDocument: Bool)] = [
    ("libreoffice", "LibreOffice", true), ("soffice", "LibreOffice", true),
    ("onlyoffice-desktopeditors", "ONLYOFFICE", false), ("wps", "WPS Office", false),
    ("xdg-open", "", false),
  ]

  /// The program to use on this laptop; `nil` when there is none, or no screen to open it on.
  public static func installed(environment: [String: String]) -> Self? {
    let screens = ["DISPLAY", "WAYLAND_DISPLAY"]
    guard screens.contains(where: { !(environment[$0] ?? "").isEmpty }) else { return nil }
    let folders = (environment["PATH"] ?? "").split(separator: ":").map(String.init)
    for program in known {
      let paths = folders.map { $0.appending(part: program.command) }
      if let path = paths.first(where: { access($0, X_OK) == 0 }) {
        return Self(program.name, program.prefersOpenDocument, path)
      }
    }
    return downloaded.map { Self("LibreOffice", true, $0) }
  }

  private init(_ name: String, _ prefersOpenDocument: Bool, _ command: String) {
    self.name = name
    self.prefersOpenDocument = prefersOpenDocument
    self.command = command
  }

  /// LibreOffice as its own installer puts it, outside of `PATH`.
  private static var downloaded: String? {
    FolderListing.names(in: "/opt", limit: 200).filter { $0.hasPrefix("libreoffice") }
      .map { "/opt/\($0)/program/soffice" }
      .last { access($0, X_OK) == 0 }
  }

  /// Opens the document at `path` in a window of its own; `false` when it cannot even be tried.
  public func open(_ path: String) -> Bool {
    // A full path cannot be taken for an option or an address.
    guard path.hasPrefix("/") else { return false }
    // It starts slowly and stays as long as the document is open: there is nothing to wait for.
    return Program(name: command).start([path], patience: .zero)
  }
}
