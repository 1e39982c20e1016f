import Curriculum

extension EnglishPhrases {
  var formEmptyWords: ExerciseFeedback {
    ExerciseFeedback(
      seen: "The form is still empty.",
      why: "Its lines are filled one by one.",
      next: "Press Enter and fill the first line.")
  }

  var fieldEmptyWords: ExerciseFeedback {
    ExerciseFeedback(
      seen: "{field} is still empty.",
      why: "The reader needs this part.",
      next: "Type the number of {field} and fill it.")
  }

  var fieldNotEmptyWords: ExerciseFeedback {
    ExerciseFeedback(
      seen: "{field} is filled: {part}.",
      why: "This time that part is not needed.",
      next: "Type the number of {field}, then - to empty it.")
  }

  var notAnAddressWords: ExerciseFeedback {
    ExerciseFeedback(
      seen: "\"{part}\" does not have the form of an e-mail address.",
      why: "An address has one @ sign and a dot after it, and no space.",
      next: "Look at the address given and type it again in {field}.")
  }

  var addressMissingWords: ExerciseFeedback {
    ExerciseFeedback(
      seen: "{field} does not hold {part}.",
      why: "Without that address the mail does not reach its reader.",
      next: "Add {part} to {field}.")
  }

  var addressExtraWords: ExerciseFeedback {
    ExerciseFeedback(
      seen: "{field} holds {part}.",
      why: "This mail is not meant for that address.",
      next: "Take {part} out of {field}.")
  }

  var tooManyWords: ExerciseFeedback {
    ExerciseFeedback(
      seen: "There are too many entries in {field}.",
      why: "Everybody written here sees the addresses of the others.",
      next: "Leave in {field} what is needed.")
  }

  var lacksPartWords: ExerciseFeedback {
    ExerciseFeedback(
      seen: "{field} does not mention: {part}.",
      why: "The reader needs to know without asking back.",
      next: "Type the number of {field} and add {part}.")
  }

  var avoidPartWords: ExerciseFeedback {
    ExerciseFeedback(
      seen: "{field} uses \"{part}\".",
      why: "That does not suit this letter.",
      next: "Replace \"{part}\" by other words.")
  }

  var tooShortWords: ExerciseFeedback {
    ExerciseFeedback(
      seen: "{field} is still short.",
      why: "At least {part} words make clear who, what and when.",
      next: "Add what is missing.")
  }

  var tooLongWords: ExerciseFeedback {
    ExerciseFeedback(
      seen: "{field} is very long.",
      why: "A short letter is more often read to its end. The limit is {part} words.",
      next: "Take out what is not needed.")
  }

  var otherChoiceWords: ExerciseFeedback {
    ExerciseFeedback(
      seen: "{field} says \"{part}\".",
      why: "That choice does not fit the situation yet.",
      next: "Read the situation again and choose another.")
  }

  var attachmentMissingWords: ExerciseFeedback {
    ExerciseFeedback(
      seen: "{field} does not hold {part}.",
      why: "The reader waits for that file.",
      next: "Type the number of {field} and choose {part}.")
  }

  var attachmentExtraWords: ExerciseFeedback {
    ExerciseFeedback(
      seen: "{field} holds {part}.",
      why: "That file is not for the readers of this mail.",
      next: "Type the number of {field} and choose again.")
  }

  var attachmentForgottenWords: ExerciseFeedback {
    ExerciseFeedback(
      seen: "The text speaks of an attachment, but {field} is empty.",
      why: "It happens often: the file is forgotten.",
      next: "Type the number of {field} and choose the file.")
  }

  var attachmentNotMentionedWords: ExerciseFeedback {
    ExerciseFeedback(
      seen: "{part} is attached, but the text does not mention it.",
      why: "Readers may miss an attachment nobody speaks of.",
      next: "Add a sentence, such as: Attached is …")
  }

  var allCapitalsWords: ExerciseFeedback {
    ExerciseFeedback(
      seen: "{field} is written all in capitals.",
      why: "In e-mail that feels like shouting.",
      next: "Write it again in ordinary letters.")
  }
}
