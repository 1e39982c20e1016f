import Curriculum

extension EnglishPhrases {
  var slidesFew: ExerciseFeedback {
    ExerciseFeedback(
      seen: "There are {count} slides so far.",
      why: "Content in even parts is easier to follow.",
      next: "Add a slide: hold Ctrl, press M.")
  }
  var slidesMany: ExerciseFeedback {
    ExerciseFeedback(
      seen: "There are {count} slides.",
      why: "Fewer slides leave time for questions.",
      next: "Join or delete those that are too many.")
  }
  var slideMissing: ExerciseFeedback {
    ExerciseFeedback(
      seen: "The slide titled \"{text}\" is not there yet.",
      why: "That part belongs to the course of the lesson.",
      next: "Add a slide, then type \"{text}\" in its title box.")
  }
  var slidesOrder: ExerciseFeedback {
    ExerciseFeedback(
      seen: "The slide \"{text}\" is not in its place yet.",
      why: "The right order helps pupils to follow.",
      next: "Drag its small picture in the left panel to its place.")
  }
  var slideTitleMissing: ExerciseFeedback {
    ExerciseFeedback(
      seen: "Slide {slide} has no title yet.",
      why: "The title tells what a slide is about, to screen readers too.",
      next: "Click the title box at the top of slide {slide}, then type it.")
  }
  var slideTitleInBox: ExerciseFeedback {
    ExerciseFeedback(
      seen: "The title of slide {slide} (\"{text}\") is in a plain text box.",
      why: "A text box is not known as a title.",
      next: "Choose a layout with a title box, then move the text there.")
  }
  var slideWordy: ExerciseFeedback {
    ExerciseFeedback(
      seen: "Slide {slide} has {count} words.",
      why: "From the back row, more than {wanted} words are hard to read.",
      next: "Keep the key words; tell the rest or move it to the notes.")
  }
  var sourceMissing: ExerciseFeedback {
    ExerciseFeedback(
      seen: "The picture on slide {slide} has no source yet.",
      why: "Pupils learn to respect other people's work from their teacher.",
      next: "Type \"Sumber: …\" below the picture.")
  }
  var notesFew: ExerciseFeedback {
    ExerciseFeedback(
      seen: "There are notes on {count} slides.",
      why: "Notes keep what you want to tell, not what pupils read.",
      next: "Open the Notes view, then write on at least {wanted} slides.")
  }
}
