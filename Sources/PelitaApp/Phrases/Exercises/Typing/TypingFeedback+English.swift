import Curriculum

extension EnglishPhrases {
  func typingFeedback(_ reason: String) -> ExerciseFeedback? {
    switch reason {
    case "nothing-typed":
      ExerciseFeedback(
        seen: "Nothing is typed yet.", why: "", next: "Look at the line shown and type it slowly.")
    case "lines-missing":
      ExerciseFeedback(
        seen: "{missing} of {lines} lines are not typed yet.",
        why: "This exercise ends with its last line.", next: "Go on with the line that is missing.")
    case "accuracy-low":
      ExerciseFeedback(
        seen: "The accuracy is {accuracy} %. The goal is {least} %.",
        why: "Speed comes by itself once the fingers know the way.",
        next: "Try again more slowly: look at the finger first, then press.")
    case "speed-low":
      ExerciseFeedback(
        seen: "It is accurate enough. The speed is {speed} words per minute, the goal {least}.",
        why: "The fingers know the way, they only need the habit.",
        next: "Do it once more, just as calmly.")
    case "ended-early":
      ExerciseFeedback(
        seen: "Stopped after {typed} characters.", why: "What was typed counts as practice.",
        next: "Go on whenever there is time.")
    default: slipFeedback(reason)
    }
  }

  private func slipFeedback(_ reason: String) -> ExerciseFeedback? {
    switch reason {
    case "slips-capitals":
      ExerciseFeedback(
        seen: "Capital and small letters differ {count} times, as in \"{word}\".",
        why: "Names, places and the start of a sentence take a capital letter.",
        next: "Hold Shift with the little finger, press the letter, then let go of both.")
    case "slips-digits":
      ExerciseFeedback(
        seen: "Digits differ {count} times, as in \"{word}\" (line {line}).",
        why: "One other digit is another grade or another date.",
        next: "Compare digit by digit. 0 is not the letter O, 1 is not the letter l.")
    case "slips-punctuation":
      ExerciseFeedback(
        seen: "Punctuation differs {count} times, as in \"{word}\" (line {line}).",
        why: "Full stops, commas and other marks carry meaning, too.",
        next: "Look at the marks within and after the words, then type again.")
    case "slips-spaces":
      ExerciseFeedback(
        seen: "Spaces differ {count} times, as near \"{word}\" (line {line}).",
        why: "One space stands between two words.",
        next: "Press the space bar once with a thumb between two words.")
    case "slips-letters":
      ExerciseFeedback(
        seen: "{count} letters differ, as in \"{word}\" (line {line}).",
        why: "A finger sometimes lands on the key next to the right one.",
        next: "Put the index fingers back on F and J, then type more slowly.")
    default: nil
    }
  }
}
