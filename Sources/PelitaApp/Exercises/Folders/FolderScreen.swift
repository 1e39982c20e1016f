import Curriculum
import Terminal

/// What stands on the screen while somebody works in the file manager.
struct FolderScreen {
  let description: ExerciseDescription
  let opening: Opening
  /// Where the folder is, in the words of a file manager.
  let place: String
  /// Where the folder before this one was moved.
  let asidePlace: String?
  let phrases: any Phrases

  /// How the folder is reached.
  enum Opening {
    /// Opened in another window a moment ago.
    case opened
    /// Nothing here opens folders.
    case impossible
    /// To be opened when asked for.
    case asked
  }

  /// The screen, without what can be chosen.
  var screen: Screen {
    var screen = Screen()
    screen.add(description.title, .title)
    screen.space()
    for (number, step) in description.steps.enumerated() {
      screen.lines.append(.text(StyledText("\(number + 1)  \(step)"), indent: 1, hanging: 4))
    }
    screen.space()
    switch opening {
    case .opened: screen.add(phrases.folderIsOpened)
    case .impossible: screen.add(phrases.folderCannotBeOpened)
    case .asked: screen.add(phrases.folderIsHere)
    }
    screen.add(place, .emphasis, indent: 3)
    if let asidePlace { screen.add(phrases.folderWasSetAside(asidePlace), .dim) }
    screen.space()
    screen.add(phrases.workInFolderThenReturn)
    screen.space()
    return screen
  }
}
