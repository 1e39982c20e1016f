import Curriculum

extension EnglishPhrases {
  func robotReadingFeedback(_ reason: ExerciseReason) -> ExerciseFeedback? {
    let (seen, next): (String, String)
    switch reason.name {
    case "unknown-word":
      (seen, next) = ("'{word}' is not known.", "Use a word of the robot, such as move.")
    case "unknown-word-near":
      (seen, next) = ("'{word}' is not known.", "Do you mean '{nearest}'?")
    case "side-missing":
      (seen, next) = ("'{word}' which way?", "Type turn left or turn right.")
    case "extra-words":
      (seen, next) = ("'{extra}' stands after '{word}'.", "Delete '{extra}'.")
    case "two-on-one-line":
      (seen, next) = ("Two things are on one line.", "Put '{extra}' on a line of its own.")
    case "number-after-action":
      (seen, next) = (
        "'{word}' is just one step.",
        "Write {word} {count} times, one a line, or use repeat."
      )
    case "number-missing":
      (seen, next) = ("'{word}' how many times?", "Add the number, such as repeat 4 times.")
    case "number-not-understood":
      (seen, next) = ("'{word}' is no number yet.", "Use digits, such as repeat 4 times.")
    case "number-out-of-range":
      (seen, next) = ("{word} is out of bounds.", "Use a number from 1 to {most}.")
    case "condition-missing":
      (seen, next) = ("There is no question after '{word}'.", "Such as: {word} front is clear")
    case "unknown-condition":
      (seen, next) = (
        "The question '{word}' is not known.", "Known: front is clear, thing here, at goal."
      )
    case "unknown-condition-near":
      (seen, next) = ("The question '{word}' is not known.", "Do you mean '{nearest}'?")
    default: return nil
    }
    return ExerciseFeedback(
      seen: "Line {line}: " + seen, why: "The robot knows only its own words.", next: next)
  }

  func robotBlockFeedback(_ reason: ExerciseReason) -> ExerciseFeedback? {
    let (seen, next): (String, String)
    switch reason.name {
    case "name-missing":
      (seen, next) = ("This new command has no name yet.", "Such as: define turn_around")
    case "name-unusable":
      (seen, next) = ("'{word}' cannot be a name.", "Begin with a letter, such as climb_stairs.")
    case "name-taken":
      (seen, next) = ("'{word}' is a word of the robot.", "Choose another name, such as walk_far.")
    case "name-defined-twice":
      (seen, next) = ("'{word}' is made at line {first} already.", "Rename or delete one of them.")
    case "end-missing":
      (seen, next) = ("'{word}' has no end here.", "Add a line with end where its part is over.")
    case "end-extra":
      (seen, next) = ("There is one '{word}' too many.", "Delete this line.")
    case "else-without-if":
      (seen, next) = ("'{word}' without if.", "Write if … above it, without an end between.")
    case "second-else":
      (seen, next) = ("There is an '{word}' already.", "One if has just one '{word}'.")
    case "definition-inside":
      (seen, next) = (
        "A new command is made inside another part.", "Move it to the top, outside of all parts."
      )
    case "program-too-long":
      (seen, next) = ("The program has more than {most} lines.", "Make it shorter with repeat.")
    case "line-too-long":
      (seen, next) = ("This line has more than {most} letters.", "Make several lines of it.")
    case "nested-too-deep":
      (seen, next) = ("Too many parts inside of parts.", "Use {most} at most.")
    default: return nil
    }
    return ExerciseFeedback(
      seen: "Line {line}: " + seen,
      why: "Each repeat, if, while and define has just one end.", next: next)
  }
}
