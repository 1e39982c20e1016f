import Curriculum

extension EnglishPhrases {
  var folderMissingWords: ExerciseFeedback {
    ExerciseFeedback(
      seen: "There is no folder \"{name}\" in {place} yet.",
      why: "Files can be tidy once they have a place.",
      next: "Open {place}, right-click an empty spot, choose New Folder and type {name}.")
  }

  var folderElsewhereWords: ExerciseFeedback {
    ExerciseFeedback(
      seen: "The folder \"{name}\" is there, but in {place}.",
      why: "A folder is looked for where it was agreed.",
      next: "Cut the folder (Ctrl+X), open {target} and paste (Ctrl+V).")
  }

  var folderNearNameWords: ExerciseFeedback {
    ExerciseFeedback(
      seen: "There is a folder \"{found}\". Wanted is \"{name}\".",
      why: "The computer tells capitals, small letters and spaces apart.",
      next: "Click the folder, press F2 and type {name}.")
  }

  var notAFolderWords: ExerciseFeedback {
    ExerciseFeedback(
      seen: "\"{name}\" is a file, not a folder.",
      why: "A file cannot hold other files.",
      next: "Give that file another name, then make a new folder called {name}.")
  }

  var notMovedWords: ExerciseFeedback {
    ExerciseFeedback(
      seen: "{name} is still where it was.",
      why: "Its place will be {place}.",
      next: "Click the file, cut (Ctrl+X), open {place} and paste (Ctrl+V).")
  }

  var notCopiedWords: ExerciseFeedback {
    ExerciseFeedback(
      seen: "There is no copy of {name} in {place} yet.",
      why: "Two places are safer than one.",
      next: "Click the file, copy (Ctrl+C), open {place} and paste (Ctrl+V).")
  }

  var stillThereWords: ExerciseFeedback {
    ExerciseFeedback(
      seen: "{name} has arrived, but the old one is still in {place}.",
      why: "That was copying. Twin files confuse sooner or later.",
      next: "Delete the one in {place}. Next time use Cut (Ctrl+X).")
  }

  var movedNotCopiedWords: ExerciseFeedback {
    ExerciseFeedback(
      seen: "{name} is no longer in {place}.",
      why: "That was moving. After copying, the original stays.",
      next: "Copy {name} back to {place} with Ctrl+C and Ctrl+V.")
  }

  var elsewhereWords: ExerciseFeedback {
    ExerciseFeedback(
      seen: "{name} is there, but in the folder {place}.",
      why: "This file is looked for in {target}.",
      next: "Cut the file (Ctrl+X), open {target} and paste (Ctrl+V).")
  }

  var otherNameWords: ExerciseFeedback {
    ExerciseFeedback(
      seen: "The file is in {place}, but it is called \"{found}\".",
      why: "The name wanted is {name}.",
      next: "Click the file, press F2 and change its name to {name}.")
  }

  var nearNameWords: ExerciseFeedback {
    ExerciseFeedback(
      seen: "In {place} there is \"{found}\". Wanted is \"{name}\".",
      why: "Capitals, spaces and endings count.",
      next: "Click the file, press F2 and type {name}.")
  }

  var lostWords: ExerciseFeedback {
    ExerciseFeedback(
      seen: "{name} was not found in this practice folder.",
      why: "It may have been deleted or moved outside.",
      next: "Press Ctrl+Z in the file manager, or look in the Trash. You can also start again.")
  }

  var changedWords: ExerciseFeedback {
    ExerciseFeedback(
      seen: "The content of {name} has changed.",
      why: "This task moves or names files. What is inside stays.",
      next: "Open the file, press Ctrl+Z and save. You can also start again.")
  }

  var linkNotFileWords: ExerciseFeedback {
    ExerciseFeedback(
      seen: "{name} in {place} is a pointer to another file (a link).",
      why: "When the original is lost, the pointer holds nothing.",
      next: "Delete the pointer, then copy the file with Ctrl+C and Ctrl+V.")
  }
}
