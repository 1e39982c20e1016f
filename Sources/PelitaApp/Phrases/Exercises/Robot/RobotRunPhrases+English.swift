import Curriculum

extension EnglishPhrases {
  func robotRunFeedback(_ reason: ExerciseReason) -> ExerciseFeedback? {
    switch reason.name {
    case "program-empty":
      ExerciseFeedback(
        seen: "There is no command for the robot yet.", why: "It waits for the first line.",
        next: "Type move and see what happens.")
    case "hit-wall":
      ExerciseFeedback(
        seen: "Line {line}: the robot ran into a wall.",
        why: "There was no way ahead when that line was read.",
        next: "Count the steps before that line again, or turn first.")
    case "nothing-to-pick":
      ExerciseFeedback(
        seen: "Line {line}: there is nothing to pick on that square.",
        why: "The robot picks only on the square where it stands.",
        next: "Bring it to the very square, then pick.")
    case "nothing-to-put":
      ExerciseFeedback(
        seen: "Line {line}: the robot carries nothing.",
        why: "What is put down must be picked before.", next: "See whether there is a pick above.")
    case "endless":
      ExerciseFeedback(
        seen: "The robot went on for {steps} steps without stopping.",
        why: "The question in line {line} is always true, so its rounds never end.",
        next: "Let something change inside of it, such as a move.")
    case "called-too-deep":
      ExerciseFeedback(
        seen: "Line {line}: that command keeps calling itself.",
        why: "The robot never gets to its end.", next: "Delete the call inside of it.")
    default: robotGoalFeedback(reason)
    }
  }

  private func robotGoalFeedback(_ reason: ExerciseReason) -> ExerciseFeedback? {
    switch reason.name {
    case "not-at-goal":
      ExerciseFeedback(
        seen: "The robot stopped at {place}, not at the goal.",
        why: "The goal is the square marked T.",
        next: "Find the last line that is still right and go on from there.")
    case "things-left":
      ExerciseFeedback(
        seen: "There are still {count} to pick.", why: "All of them should be picked.",
        next: "See which square was left out.")
    case "marks-empty":
      ExerciseFeedback(
        seen: "There are still {count} empty places.",
        why: "Every square marked + needs something.",
        next: "Bring the robot there, then put.")
    case "wrong-facing":
      ExerciseFeedback(
        seen: "The robot looks \(side(reason, "facing")).",
        why: "It should look \(side(reason, "wanted")).", next: "Add a turn or two at the end.")
    case "other-map":
      ExerciseFeedback(
        seen: "Map 1 went well, map {map} of {maps} not yet.",
        why: "A good program still works when the map changes.",
        next: "Find the line that only fits map 1.")
    default: nil
    }
  }

  private func side(_ reason: ExerciseReason, _ key: String) -> String {
    reason.seen[key].flatMap(RobotHeading.init(rawValue:)).map(heading) ?? "?"
  }

  func robotLimitFeedback(_ reason: ExerciseReason) -> ExerciseFeedback? {
    switch reason.name {
    case "too-many-lines":
      ExerciseFeedback(
        seen: "The program has {lines} lines, the limit is {most}.",
        why: "Equal lines in a row can be made shorter.",
        next: "Find what comes again and again, then use repeat.")
    case "word-missing":
      ExerciseFeedback(
        seen: "The word '{word}' is not used yet.", why: "This exercise is about that word.",
        next: "Write it with '{word}'.")
    case "word-forbidden":
      ExerciseFeedback(
        seen: "There is '{word}' in the program.", why: "Here we try to do without that word.",
        next: "Look for another way.")
    case "line-not-given":
      ExerciseFeedback(
        seen: "The line '{word}' is not among those given, or is used more often.",
        why: "In this exercise the lines are there already.", next: "Use only these lines.")
    case "not-a-program":
      ExerciseFeedback(
        seen: "This is no program text.", why: "A text file is judged, such as program.txt.",
        next: "Choose the file with the program.")
    default: nil
    }
  }

  func predictionFeedback(_ reason: ExerciseReason) -> ExerciseFeedback? {
    switch reason.name {
    case "prediction-empty":
      ExerciseFeedback(
        seen: "There is no guess yet.", why: "Guessing first makes us read with more care.",
        next: "Type the square, such as B2.")
    case "prediction-unreadable", "prediction-outside":
      ExerciseFeedback(
        seen: "'{answer}' is no square of the map.", why: "A square is a letter and a number.",
        next: "Such as: B2.")
    case "prediction-start":
      ExerciseFeedback(
        seen: "{answer} is where the robot starts.", why: "We look for where it stops.",
        next: withAFinger)
    case "program-unreadable":
      ExerciseFeedback(
        seen: "The program of this exercise cannot be read.", why: "",
        next: "Please tell your mentor.")
    default: thoughtFeedback(reason)
    }
  }

  /// The thought behind a miss.
  private func thoughtFeedback(_ reason: ExerciseReason) -> ExerciseFeedback? {
    switch reason.name {
    case "prediction-one-short":
      ExerciseFeedback(
        seen: "The robot passes {answer} and then moves once more.",
        why: "The last step was not counted.", next: withAFinger)
    case "prediction-mirrored":
      ExerciseFeedback(
        seen: "{answer} would fit if left and right were swapped.",
        why: "Left and right are seen from where the robot looks.",
        next: "Turn yourself or the paper like the robot, then try again.")
    case "prediction-turn-moves":
      ExerciseFeedback(
        seen: "{answer} would fit if a turn also moved the robot.",
        why: "A turn only turns it where it stands.", next: withAFinger)
    case "prediction-on-way":
      ExerciseFeedback(
        seen: "The robot does pass {answer}, but it does not stop there.",
        why: "The program still goes on.", next: withAFinger)
    case "prediction-elsewhere":
      ExerciseFeedback(
        seen: "The robot does not come to {answer}.", why: "Some step was read otherwise.",
        next: withAFinger)
    default: nil
    }
  }

  private var withAFinger: String { "Put a finger on the robot and follow the lines one by one." }
}
