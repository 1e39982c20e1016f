import Curriculum

extension EnglishPhrases {
  var nameUnchangedWords: ExerciseFeedback {
    ExerciseFeedback(
      seen: "{name} still has its old name.",
      why: "That name does not tell what is inside.",
      next: "Click the file, press F2 and type a name that says what it is.")
  }

  var nameLacksWords: ExerciseFeedback {
    ExerciseFeedback(
      seen: "The name \"{name}\" does not mention {part}.",
      why: "A full name can be understood without opening the file.",
      next: "Click the file, press F2 and add {part}.")
  }

  var nameVagueWords: ExerciseFeedback {
    ExerciseFeedback(
      seen: "The name \"{name}\" uses the word \"{part}\".",
      why: "Tomorrow there is a newer one, and the word means nothing.",
      next: "Replace \"{part}\" by a date, such as 2026-11-23.")
  }

  var nameWithoutDateWords: ExerciseFeedback {
    ExerciseFeedback(
      seen: "The name \"{name}\" has no full date.",
      why: "A date shows which one is the newest.",
      next: "Add a date: year-month-day, such as 2026-11-23.")
  }

  var dateOrderWords: ExerciseFeedback {
    ExerciseFeedback(
      seen: "The date in \"{name}\" does not begin with the year.",
      why: "With the year first, names sort by time.",
      next: "Write year-month-day, such as 2026-11-23.")
  }

  var nameTooLongWords: ExerciseFeedback {
    ExerciseFeedback(
      seen: "The name \"{name}\" is very long.",
      why: "On the screen a long name is cut off.",
      next: "Keep the words that matter: what, class, time.")
  }

  var nameUnsafeWords: ExerciseFeedback {
    ExerciseFeedback(
      seen: "The name \"{name}\" uses the sign {part}.",
      why: "Windows and flash disks refuse that sign.",
      next: "Use a hyphen (-) or a space instead.")
  }

  var endingChangedWords: ExerciseFeedback {
    ExerciseFeedback(
      seen: "The ending {part} is gone from the name \"{name}\".",
      why: "By the ending a computer knows which program opens the file.",
      next: "Press F2 and add {part} at the end of the name.")
  }

  var tooMuchWords: ExerciseFeedback {
    ExerciseFeedback(
      seen: "This practice folder holds very many or very large files.",
      why: "Pelita checks the practice files alone.",
      next: "Move other files out of the practice folder, then check again.")
  }
}
