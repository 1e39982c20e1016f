import Curriculum

extension EnglishPhrases {
  var notDeletedWords: ExerciseFeedback {
    ExerciseFeedback(
      seen: "{name} is still in {place}.",
      why: "Twins raise a doubt: which one is used?",
      next: "Click {name}, then press the Delete key.")
  }

  var fileMissingWords: ExerciseFeedback {
    ExerciseFeedback(
      seen: "There is no {name} in {place} yet.",
      why: "Name and place are chosen while saving.",
      next: "Choose Save As, open {place}, type {name}, then Save.")
  }

  var notAFileWords: ExerciseFeedback {
    ExerciseFeedback(
      seen: "\"{name}\" in {place} is a folder, not a file.",
      why: "This name is meant for a file.",
      next: "Give the folder another name, then save the file in {place}.")
  }

  var emptyWords: ExerciseFeedback {
    ExerciseFeedback(
      seen: "{name} is there, but empty.",
      why: "Nobody can read an empty file.",
      next: "Open the original and save it under this name once more.")
  }

  var notNewerWords: ExerciseFeedback {
    ExerciseFeedback(
      seen: "{name} is older than this exercise.",
      why: "It seems to be an old file of the same name.",
      next: "Save it once more from the original document.")
  }

  var notAPDFWords: ExerciseFeedback {
    ExerciseFeedback(
      seen: "{name} is not a PDF inside.",
      why: "A new ending does not change what a file holds.",
      next: "Open the document, choose File › Export as PDF and save under this name.")
  }

  var notACSVWords: ExerciseFeedback {
    ExerciseFeedback(
      seen: "{name} is not CSV inside.",
      why: "A new ending does not change what a file holds.",
      next: "Open the sheet, choose Save As, then the type Text CSV.")
  }

  var extraWords: ExerciseFeedback {
    ExerciseFeedback(
      seen: "{place} holds something that does not belong: {name}.",
      why: "A tidy folder holds one kind of thing.",
      next: "Move {name} to its place.")
  }

  var noBackupFolderWords: ExerciseFeedback {
    ExerciseFeedback(
      seen: "There is no backup folder for {name} in {place} yet.",
      why: "A backup at another place saves your work when a laptop breaks.",
      next: "Copy the folder {name} (Ctrl+C), open {place} and paste (Ctrl+V).")
  }

  var backupIncompleteWords: ExerciseFeedback {
    ExerciseFeedback(
      seen: "{place} does not hold {name} yet.",
      why: "A backup helps when it is complete.",
      next: "Copy the whole folder at once: click it, Ctrl+C, then Ctrl+V.")
  }

  var folderGoneWords: ExerciseFeedback {
    ExerciseFeedback(
      seen: "The practice folder was not found.",
      why: "Its name may have changed, or it was moved.",
      next: "Press Enter: Pelita lays out a new folder. The old one is not deleted.")
  }

  var folderNeededWords: ExerciseFeedback {
    ExerciseFeedback(
      seen: "What is checked here is a folder.",
      why: "This exercise is done with files and folders.",
      next: "Give the path of the practice folder.")
  }
}
