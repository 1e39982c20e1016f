import Curriculum

extension EnglishPhrases {
  func labFeedback(for reason: String) -> ExerciseFeedback? { labFeedbackWords[reason] }
  func labStep(for reason: String) -> String? { labStepWords[reason] }
  func nextStep(_ step: String) -> String { "Next: \(step)." }
}

private let labStepWords: [String: String] = [
  "picture-not-read": "open the picture {picture}",
  "picture-misread": "try another threshold",
  "training-mistakes": "start again, ask more",
  "too-many-questions": "start again with another question",
  "not-tested": "test",
  "test-low": "change one thing, then test again",
  "k-not-tested": "choose {k} neighbours, then test",
  "first-test-missing": "take the added ones out, then test first",
  "group-low": "add sentences, then test again",
  "word-not-looked-up": "look up the word \"{word}\"",
  "too-few-composed": "compose a sentence ({count} of {least})",
  "follower-differs": "type sentences with \"{word} {next}\"",
  "request-unchanged": "add a sentence, or write it anew",
  "private-detail": "write it anew without that number",
  "clarity-missing": "add a sentence",
  "specificity-missing": "add a sentence",
  "context-missing": "add a sentence",
  "structure-missing": "add a sentence",
  "answer-open": "choose done",
  "answer-differs": "choose done, then answer again",
  "right": "choose done",
]

private let labFeedbackWords: [String: ExerciseFeedback] = [
  "picture-not-read": ExerciseFeedback(
    seen: "The picture at {picture} was not read yet.",
    why: "Other light gives other pixel numbers.",
    next: "Open that picture and choose its threshold."),
  "picture-misread": ExerciseFeedback(
    seen: "The picture at {picture} was read as {read} at threshold {threshold}.",
    why: "{black} pixels are black, so the shape is more like {read}.",
    next: "Try another threshold for that picture."),
  "tree-unfinished": ExerciseFeedback(
    seen: "The tree is not complete: {open} branches still show [?].",
    why: "There the tree has no answer yet.",
    next: "Go on choosing questions."),
  "training-mistakes": ExerciseFeedback(
    seen: "{count} examples still come out wrong, such as {name}.",
    why: "One branch still holds more than one kind.",
    next: "Start again. Ask one more question in that branch."),
  "too-many-questions": ExerciseFeedback(
    seen: "This tree uses {count} questions; the limit is {most}.",
    why: "Questions that sort little make a tree long.",
    next: "Start again with a question whose sorting value is large."),
  "not-tested": ExerciseFeedback(
    seen: "What stands now was not tested.",
    why: "Only a test with new data shows how right it is.",
    next: "Choose test."),
  "test-low": ExerciseFeedback(
    seen: "{right} of {total} came out right, which is {percent} %. The aim is {least} % or more.",
    why: "The test data differ from the training examples.",
    next: "Change one thing only, then test again."),
  "points-unlabelled": ExerciseFeedback(
    seen: "{count} points have no label yet.",
    why: "Without a label a point is no example.",
    next: "Go on labelling."),
  "label-differs": ExerciseFeedback(
    seen: "Point {name} was labelled {given}, but it is: {looks}.",
    why: "A wrong label is learnt as well.",
    next: "Go back with k, or type: label {name} and the right label."),
  "k-not-tested": ExerciseFeedback(
    seen: "k = {k} was not tested with the examples as they are now.",
    why: "Every k may give another outcome.",
    next: "Choose k = {k}, then test."),
  "first-test-missing": ExerciseFeedback(
    seen: "There was no test before sentences were added.",
    why: "Without a first test the change cannot be seen.",
    next: "Take everything out again (k), test, then add."),
  "group-low": ExerciseFeedback(
    seen: "Group {group}: {right} of {total} right, which is {percent} %. The aim is {least} %.",
    why: "There are too few training examples like that group.",
    next: "Add sentences like those of {group}, then test again."),
  "text-not-chosen": ExerciseFeedback(
    seen: "No text was chosen yet.",
    why: "The model learns from that text alone.",
    next: "Choose text 1 or 2."),
  "word-not-looked-up": ExerciseFeedback(
    seen: "The word \"{word}\" was not looked up.",
    why: "Its counts show how the model chooses.",
    next: "Choose to look up a word, then type {word}."),
  "too-few-composed": ExerciseFeedback(
    seen: "The model composed {count} sentences; {least} are asked for.",
    why: "One sentence alone does not show the pattern.",
    next: "Choose to compose a few times."),
  "follower-differs": ExerciseFeedback(
    seen: "After \"{word}\" the word \"{next}\" came {count} times; the most frequent {most} "
      + "times.",
    why: "The model picks what comes most often directly after \"{word}\".",
    next: "Type more sentences with \"{word} {next}\" side by side."),
  "request-unchanged": ExerciseFeedback(
    seen: "The prompt is still as it was.",
    why: "A small change can already add a principle.",
    next: "Add one sentence: for whom, or how many."),
  "private-detail": ExerciseFeedback(
    seen: "There is a long number or an address in the prompt.",
    why: "What is typed to an AI may be kept outside the school.",
    next: "Write it anew without that number or address."),
  "clarity-missing": ExerciseFeedback(
    seen: "Not clear yet: the rules found no action and product together.",
    why: "Without them an AI guesses what to make.",
    next: "Begin with a word like \"write\", then name the product: questions, letter, table."),
  "specificity-missing": ExerciseFeedback(
    seen: "Not specific yet: an amount or a topic is missing.",
    why: "A general request gets a general answer.",
    next: "Add an amount and a topic, such as \"5 questions about fractions\"."),
  "context-missing": ExerciseFeedback(
    seen: "Context is incomplete: for whom, or in which situation, is missing.",
    why: "An AI does not know your class.",
    next: "Add for example \"for pupils of class 7\"."),
  "structure-missing": ExerciseFeedback(
    seen: "Structure is incomplete: the form or the order of the answer is missing.",
    why: "Without a form the answer needs much editing.",
    next: "Add for example \"in a table, then an answer key\"."),
  "answer-open": ExerciseFeedback(
    seen: "The last question is still open.",
    why: "The experiment shows its answer.",
    next: "Choose done, then answer."),
  "answer-differs": ExerciseFeedback(
    seen: "The answer \"{given}\" does not match the experiment.",
    why: "The answer is in what was seen.",
    next: "Look at it again, then choose done and answer."),
  "line-not-understood": ExerciseFeedback(
    seen: "Line {line} cannot be carried out: {text}",
    why: "Every line is one choice, such as \"test\" or \"k 3\".",
    next: "Correct that line."),
  "no-script": ExerciseFeedback(
    seen: "This work is no script of choices.",
    why: "An experiment is judged by the choices typed.",
    next: "Give a text file with one choice a line."),
]
