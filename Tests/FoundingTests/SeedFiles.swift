import Foundation
import Founding

/// The seeds of this checkout.
enum SeedFiles {
  static func all() throws -> [String: [UInt8]] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "seeds")
    return try Dictionary(
      uniqueKeysWithValues: SeedFile.allCases.map { file in
        (file.rawValue, Array(try Data(contentsOf: folder.appending(path: file.rawValue))))
      })
  }

  static func reading() throws -> SeedReading { SeedReading(try all()) }
}
