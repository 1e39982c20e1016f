import Founding
import Workbench

/// Checks the tables that a new school's record starts with.
struct SeedCheck {
  let phrases: any Phrases

  /// Adds what is wrong in the seeds of `folder`.
  func check(_ folder: String, _ report: inout CheckReport) {
    var files: [String: [UInt8]] = [:]
    for file in SeedFile.allCases {
      files[file.rawValue] = try? BoundedFile.read(folder + "/" + file.rawValue, limit: 4 << 20)
    }
    let lines = SeedReading(files).findings.map { finding in
      CheckReport.Line(file: folder + "/" + finding.file.rawValue, seed: finding, phrases: phrases)
    }
    report.add(seeds: files.count, lines)
  }
}
