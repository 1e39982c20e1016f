import Curriculum
import Workbench

extension Surroundings {
  /// The modules on this laptop; of two folders with the same module the first one counts.
  ///
  /// A module that cannot be read is left out: the others still work, and the check names it.
  func library() -> ContentLibrary {
    var modules: [ContentLibrary.InstalledModule] = []
    for folder in contentFolders {
      for name in FolderListing.names(in: folder, limit: 1_000) {
        guard
          let bytes = try? BoundedFile.read(
            "\(folder)/\(name)/module.yaml", limit: ModuleDescription.largestFile),
          let description = try? ModuleDescription(yaml: bytes), description.id.text == name,
          !modules.contains(where: { $0.description.id == description.id })
        else { continue }
        modules.append(
          ContentLibrary.InstalledModule(folder: "\(folder)/\(name)", description: description))
      }
    }
    return ContentLibrary(modules: modules.sorted { $0.description.id < $1.description.id })
  }
}
