import Foundation
import ProgressStore
import Terminal

extension Surroundings {
  /// The real laptop.
  ///
  /// - Parameter isPlain: Whether the person asked for plain output (`--plain`).
  /// - Returns: Surroundings on standard input and output.
  static func standard(isPlain: Bool) -> Self {
    let environment = ProcessInfo.processInfo.environment
    let dataFolder =
      TeacherFolders.standardDataFolder(environment: environment) ?? "/.local/share/pelita"
    return Self(
      console: StandardConsole.open(isPlain: isPlain, environment: environment),
      now: { Int64((Date().timeIntervalSince1970 * 1000).rounded()) },
      random: { UInt64.random(in: .min ... .max) },
      dataFolder: dataFolder,
      contentFolders: contentFolders(in: environment, dataFolder: dataFolder),
      environment: environment)
  }

  /// `$PELITA_CONTENT`, installed module packs, the system's package, the checkout.
  private static func contentFolders(
    in environment: [String: String], dataFolder: String
  ) -> [String] {
    if let folder = environment["PELITA_CONTENT"], !folder.isEmpty { return [folder] }
    return [dataFolder + "/modules", "/usr/share/pelita/Modules"] + checkoutFolders
  }

  /// `Modules` beside the program or in a folder above it: a build in a checkout finds its lessons.
  private static var checkoutFolders: [String] {
    guard let program = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    else { return [] }
    var folders: [String] = []
    var folder = program
    while let slash = folder.lastIndex(of: "/"), slash != folder.startIndex {
      folder = String(folder[..<slash])
      folders.append(folder + "/Modules")
    }
    return folders
  }
}
