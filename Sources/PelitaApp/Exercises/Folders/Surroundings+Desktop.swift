import Workbench

extension Surroundings {
  /// What opens files and folders here: `$PELITA_OPEN`, else the desktop's own opener.
  var desktop: Desktop {
    guard let opener = environment["PELITA_OPEN"], !opener.isEmpty else { return Desktop() }
    return Desktop(opening: opener)
  }

  /// A path below the home folder in the words of a file manager: "Pelita › Latihan › …".
  func steps(to path: String, through fileManager: String) -> String {
    let home = HomeFolders(environment: environment).home
    let inside = path.hasPrefix(home + "/") ? path.dropFirst(home.count) : path[...]
    return ([fileManager] + inside.split(separator: "/").map(String.init))
      .joined(separator: " › ")
  }
}
