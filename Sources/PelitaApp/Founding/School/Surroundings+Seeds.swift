import Curriculum
import Founding
import TrainingModel
import Workbench

extension Surroundings {
  /// The tables that a new school's record starts with, as files of the first folder that has any.
  ///
  /// `seeds` stands beside `Modules`, wherever those are found.
  var seedFiles: [String: [UInt8]] {
    for folder in contentFolders.map({ $0 + "/../seeds" }) {
      let files = SeedFile.allCases.compactMap { file in
        (try? BoundedFile.read("\(folder)/\(file.rawValue)", limit: 1 << 20))
          .map { (file.rawValue, $0) }
      }
      if !files.isEmpty { return Dictionary(files) { $1 } }
    }
    return [:]
  }

  /// What a new school's record starts with; rows that cannot be read are left out, and the check
  /// names them.
  func seeds() -> Seeds {
    var seeds = SeedReading(seedFiles).seeds
    // A laptop without the tables still understands the words on its own screens.
    if seeds.roles.usual.isEmpty {
      for role in Role.known {
        seeds.roles.add(Language.allCases.map { $0.phrases.roles([role]) }, for: role)
      }
    }
    return seeds
  }
}
