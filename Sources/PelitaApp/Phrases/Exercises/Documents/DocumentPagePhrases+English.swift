import Curriculum

extension EnglishPhrases {
  var tableMissing: ExerciseFeedback {
    ExerciseFeedback(
      seen: "There is no table yet.",
      why: "A table makes the content quicker to read.",
      next: "Choose the menu Table › Insert Table.")
  }
  var tableSmall: ExerciseFeedback {
    ExerciseFeedback(
      seen: "The table is {size} (columns × rows).",
      why: "The content needs {wanted}.",
      next: "Right-click in the table, then insert rows or columns.")
  }
  var tableNoHeader: ExerciseFeedback {
    ExerciseFeedback(
      seen: "The first row is not marked as a header row.",
      why: "A header row is repeated on the next page and read by screen readers.",
      next: "Click in the table, open its properties, then turn on \"repeat heading\".")
  }
  var tableGap: ExerciseFeedback {
    ExerciseFeedback(
      seen: "Row {row} of the table still has an empty cell.",
      why: "A complete plan can be used by colleagues.",
      next: "Fill the empty cell in the row \"{text}\".")
  }
  var pictureMissing: ExerciseFeedback {
    ExerciseFeedback(
      seen: "There is no picture yet.",
      why: "A picture helps pupils to understand.",
      next: "Choose the menu Insert › Image.")
  }
  var altTextMissing: ExerciseFeedback {
    ExerciseFeedback(
      seen: "Picture {number} has no alternative text yet.",
      why: "Pupils who cannot see it need to know what it shows.",
      next: "Right-click the picture, choose Alt Text, write a sentence about what it shows.")
  }
  var altTextFileName: ExerciseFeedback {
    ExerciseFeedback(
      seen: "The alternative text of picture {number} is only a name: \"{text}\".",
      why: "A file's name does not tell what the picture shows.",
      next: "Replace it by one sentence about what is to be seen.")
  }
  var lettersSmall: ExerciseFeedback {
    ExerciseFeedback(
      seen: "The letters of \"{text}\" have size {size}.",
      why: "Below {wanted} many people find them hard to read.",
      next: "Select the text, then choose size {wanted} or more.")
  }
  var contrastLow: ExerciseFeedback {
    ExerciseFeedback(
      seen: "The colour of \"{text}\" is too light (contrast {ratio} to 1).",
      why: "Light text on white is hard to read, even more on a photocopy.",
      next: "Select the text, then choose black or a dark colour.")
  }
  var pageOther: ExerciseFeedback {
    ExerciseFeedback(
      seen: "The page's size or margin is {size} now.",
      why: "A page that does not fit is cut off in print.",
      next: "Open Format › Page Style, then set it as the steps say.")
  }
  var pageNumberMissing: ExerciseFeedback {
    ExerciseFeedback(
      seen: "There is no page number yet.",
      why: "With numbers, loose sheets are put in order again.",
      next: "Make a footer (Insert › Header and Footer › Footer), then Insert › Page Number.")
  }
  var pageNumberTyped: ExerciseFeedback {
    ExerciseFeedback(
      seen: "The page number was typed as a plain digit.",
      why: "A typed digit is the same on every page.",
      next: "Delete it, then choose Insert › Page Number.")
  }
  var marginTextMissing: ExerciseFeedback {
    ExerciseFeedback(
      seen: "\"{text}\" is not in the header or footer.",
      why: "There it is shown on every page.",
      next: "Make a header or footer in the menu Insert, then type it there.")
  }
  var linkMissing: ExerciseFeedback {
    ExerciseFeedback(
      seen: "The link to {address} is not there yet.",
      why: "With a link, readers need only click.",
      next: "Select the text, press Ctrl+K and paste the address.")
  }
  var linkTyped: ExerciseFeedback {
    ExerciseFeedback(
      seen: "The address {address} is only text, not a link.",
      why: "Plain text cannot be clicked.",
      next: "Select the address, press Ctrl+K and choose OK.")
  }
}
