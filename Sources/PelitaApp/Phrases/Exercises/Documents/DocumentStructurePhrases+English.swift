import Curriculum

extension EnglishPhrases {
  var headingMissing: ExerciseFeedback {
    ExerciseFeedback(
      seen: "The heading \"{text}\" is not there yet.",
      why: "Readers find a part by its heading.",
      next: "Type \"{text}\" on a line of its own, then choose the style Heading 1.")
  }
  var headingByHand: ExerciseFeedback {
    ExerciseFeedback(
      seen: "\"{text}\" is there, but without a heading style.",
      why: "Bold only changes the look. A heading style makes a table of contents.",
      next: "Click in that line, then choose Heading in the style box, upper left.")
  }
  var headingLevel: ExerciseFeedback {
    ExerciseFeedback(
      seen: "\"{text}\" is Heading {level}; here it is Heading {wanted}.",
      why: "The level tells which part belongs to which.",
      next: "Click in that line, then choose Heading {wanted}.")
  }
  var headingsFew: ExerciseFeedback {
    ExerciseFeedback(
      seen: "There are {count} headings with a style so far.",
      why: "With headings the content is found faster.",
      next: "Give the title of every part a Heading style.")
  }
  var listMissing: ExerciseFeedback {
    ExerciseFeedback(
      seen: "\"{item}\" is not in a list yet.",
      why: "Every item needs a line of its own.",
      next: "Add \"{item}\" as one item of the list.")
  }
  var listByHand: ExerciseFeedback {
    ExerciseFeedback(
      seen: "The number or mark before \"{item}\" was typed.",
      why: "Typed numbers do not change when a step is added.",
      next: "Delete the typed mark, select the lines, then press the list button in the toolbar.")
  }
  var listForm: ExerciseFeedback {
    ExerciseFeedback(
      seen: "\"{item}\" is in a list of the other kind.",
      why: "Steps in order have numbers; things without order have bullets.",
      next: "Select the lines, then press the other list button.")
  }
  var sectionShort: ExerciseFeedback {
    ExerciseFeedback(
      seen: "Below \"{text}\" there are {count} words so far.",
      why: "That part needs content to be of use tomorrow.",
      next: "Write at least {wanted} words below \"{text}\".")
  }
  var textMissing: ExerciseFeedback {
    ExerciseFeedback(
      seen: "\"{text}\" was not found in the document.",
      why: "Without it readers do not know everything.",
      next: "Add \"{text}\", then save.")
  }
  var textLeft: ExerciseFeedback {
    ExerciseFeedback(
      seen: "The text \"{text}\" is still there.",
      why: "That part is an example to be replaced.",
      next: "Replace \"{text}\" by the real content.")
  }
  var wordsFew: ExerciseFeedback {
    ExerciseFeedback(
      seen: "This document has {count} words so far.",
      why: "That is too little to be of use.",
      next: "Write at least {wanted} words.")
  }
  var wordsMany: ExerciseFeedback {
    ExerciseFeedback(
      seen: "This document has {count} words.",
      why: "A shorter text is read more easily.",
      next: "Shorten it to {wanted} words at most.")
  }
  var spacesByHand: ExerciseFeedback {
    ExerciseFeedback(
      seen: "There are double spaces in \"{text}\".",
      why: "What spaces push into place moves when the letters change.",
      next: "Use one space; for placing, centre the line or use Tab.")
  }
  var emptyLines: ExerciseFeedback {
    ExerciseFeedback(
      seen: "There are {count} empty lines in a row.",
      why: "Distance made of empty lines changes on other laptops.",
      next: "Delete the empty lines; set the distance in Format › Paragraph.")
  }
}
