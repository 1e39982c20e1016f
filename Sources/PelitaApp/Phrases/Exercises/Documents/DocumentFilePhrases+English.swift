import Curriculum

extension EnglishPhrases {
  var pdfMissing: ExerciseFeedback {
    ExerciseFeedback(
      seen: "There is no PDF beside the document \"{name}\" yet.",
      why: "A PDF looks the same on every phone and laptop.",
      next: "Choose File › Export as PDF, then save it in the same folder.")
  }
  var pdfNotReal: ExerciseFeedback {
    ExerciseFeedback(
      seen: "\"{name}\" is called .pdf, but it is no PDF inside.",
      why: "A new name does not change what is in a file.",
      next: "Delete it, then choose File › Export as PDF.")
  }
  var fileNameOther: ExerciseFeedback {
    ExerciseFeedback(
      seen: "The file is called \"{name}\".",
      why: "A clear name is found again easily.",
      next: "Save it under a name that holds \"{wanted}\".")
  }
  var documentMissing: ExerciseFeedback {
    ExerciseFeedback(
      seen: "There is no fitting document in the practice folder yet.",
      why: "Pelita only sees files that were saved there.",
      next: "Save the document in the practice folder, then press Enter.")
  }
  var documentOpen: ExerciseFeedback {
    ExerciseFeedback(
      seen: "\"{name}\" is still open.",
      why: "What is not saved cannot be seen from here.",
      next: "Save (hold Ctrl, press S), close it, then press Enter.")
  }
  var documentUnsaved: ExerciseFeedback {
    ExerciseFeedback(
      seen: "\"{name}\" is still as it was at the start.",
      why: "Perhaps the changes were not saved.",
      next: "Go back to the document, save (hold Ctrl, press S), then press Enter here.")
  }
  var documentOtherKind: ExerciseFeedback {
    ExerciseFeedback(
      seen: "That file is another kind of document.",
      why: "This exercise needs the kind that the steps name.",
      next: "Choose Save As, then the kind of file that the steps name.")
  }
  var documentDamaged: ExerciseFeedback {
    ExerciseFeedback(
      seen: "That file cannot be read.",
      why: "Perhaps it was not saved whole, or only its name was changed.",
      next: "Open it in its program, save it once more, then press Enter.")
  }
  var documentOld: ExerciseFeedback {
    ExerciseFeedback(
      seen: "That file has an old format (.doc, .xls, .ppt).",
      why: "Old formats cannot be checked here.",
      next: "Choose Save As, then .odt or .docx (.ods/.xlsx, .odp/.pptx).")
  }
  var documentEncrypted: ExerciseFeedback {
    ExerciseFeedback(
      seen: "That file is locked with a password.",
      why: "Its content cannot be read without it.",
      next: "Save it again without a password, then press Enter.")
  }
  var documentTooLarge: ExerciseFeedback {
    ExerciseFeedback(
      seen: "That file is too large to be checked.",
      why: "Large pictures make a file heavy.",
      next: "Make the pictures smaller, save, then press Enter.")
  }
  var formulaUnknown: ExerciseFeedback {
    ExerciseFeedback(
      seen: "Cell {cell} uses {function}, which is not known here.",
      why: "It may be right, but it cannot be computed again.",
      next: "Use the function that the steps name, or show it to your mentor.")
  }
}
