import Curriculum

extension EnglishPhrases {
  var noCodeWords: ExerciseFeedback {
    ExerciseFeedback(
      seen: "No code was typed yet.",
      why: "A code appears on the page when all steps are done.",
      next: "Go back to the browser, go on with the steps, then type the code.")
  }

  var nearlyWords: ExerciseFeedback {
    ExerciseFeedback(
      seen: "Nearly: one sign differs in {code}.",
      why: "A code has three signs, a dash, and three signs.",
      next: "Look at the code on the page again and retype it.")
  }

  var otherCodeWords: ExerciseFeedback {
    ExerciseFeedback(
      seen: "{code} is not a code of these pages.",
      why: "Every laptop has codes of its own. A colleague's differs.",
      next: "Open the pages, follow the steps, then type the code in the box.")
  }

  var noBrowserWords: ExerciseFeedback {
    ExerciseFeedback(
      seen: "The practice pages cannot be opened here.",
      why: "On some Chromebooks the browser cannot read the Linux folder.",
      next: "Choose later (n). It can be done on another laptop or with your mentor.")
  }

  var codeNeededWords: ExerciseFeedback {
    ExerciseFeedback(
      seen: "What is checked here is a code.",
      why: "It appears on the practice pages.",
      next: "Type the code as text.")
  }
}
