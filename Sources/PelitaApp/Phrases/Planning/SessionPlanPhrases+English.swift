extension EnglishPhrases {
  var planTitle: String { "Plan of a session" }
  var planTopic: String { "What is the session about?" }
  var planTopicExample: String { "Such as: saving files and finding them again" }
  var planCompetences: String { "Which competences does it practise?" }
  var planPlace: String { "Where? (may stay empty)" }
  var planMode: String { "How do people meet?" }
  var planTime: String { "When?" }
  var timeFromFinder: String { "Find the time with the fewest clashes" }
  var timeByHand: String { "Write day and time myself" }
  var timeStillOpen: String { "Still open" }
  func timeStays(_ time: String) -> String { "Stays at \(time)" }
  var planDay: String { "On which day?" }
  var planSpan: String { "At what time?" }
  var planMaterials: String { "Which materials are used?" }
  var enoughMaterials: String { "Enough, go on" }
  var addMaterial: String { "Add a material" }
  var isPrepared: String { "prepared" }
  var isNotPrepared: String { "not prepared yet" }
  var materialTitle: String { "Which material? Such as: Module about files and folders" }
  var materialForm: String { "What form has it?" }
  var materialPrepared: String { "Is it ready for use without internet?" }
  var noMaterialYet: String { "none yet" }
  var planStages: String { "Stages of the session" }
  func stagesComeTo(_ sum: Int, of length: Int) -> String {
    sum == length
      ? "They come to \(sum) minutes, which fits."
      : "They come to \(sum) minutes, the session to \(length)."
  }
  var divideAnew: String { "Divide the time anew" }
  var stagesAreGood: String { "Good, go on" }
  func minutesFor(_ stage: String) -> String { "How many minutes for the \(stage)?" }
  func wordsFor(_ stage: String) -> String { "What happens in the \(stage)? (may stay empty)" }
  func minutesFrom(_ least: Int, to most: Int) -> String {
    "Type a number of minutes, from \(least) to \(most)."
  }
  var howLong: String { "How long, in minutes?" }
  var keepPlan: String { "Save this plan" }
  var planLineTopic: String { "Topic" }
  var planLineCompetences: String { "Competences" }
  var planLineAudience: String { "For whom" }
  var planLineSpeaker: String { "Speaker" }
  var planLinePlace: String { "Place, manner" }
  var planLineTime: String { "Time" }
  var planLineMaterials: String { "Materials" }
  var planLineStages: String { "Stages" }
  func whyDayMoves(_ day: String) -> String { "It was on \(day). Why does it move?" }
  var planIsSound: String { "Needs, time and speaker fit together." }
  var goodToKnow: String { "Good to know (it can be saved all the same):" }
  var planIsNotKept: String { "This plan is not saved yet. Leave it?" }
  var leavePlan: String { "Leave without saving" }
  var goOnPlanning: String { "Go on with this plan" }
  var beginAnew: String { "Begin a new plan" }
  var planIsUnfinished: String { "There is an unfinished plan:" }
  var planIsKept: String { "The session's plan is saved." }
}
