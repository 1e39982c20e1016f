extension EnglishPhrases {
  var helpProgram: String { "Learn computers, step by step, at home, without internet." }
  var helpProgramDiscussion: String {
    """
    Teachers: just type pelita and press Enter. There are no commands to remember.
    Mentors: pelita mentor      Trainers: pelita trainer
    """
  }
  var helpPlain: String { "Plain output for screen readers: no drawings, no clearing." }
  var helpHome: String { "The home screen (also without any command)." }
  var helpLearn: String { "Begin or go on with a lesson, or any LiaScript file." }
  var helpLearnLesson: String { "A lesson's name (laptop.power) or a file (.md); empty: go on." }
  var helpProgress: String { "Progress: lessons done, what comes back, what was asked." }
  var helpJSON: String { "JSON output for other programs." }
  var helpDoctor: String { "Check the learning record on this laptop." }
  var helpDoctorRebuild: String { "Build every summary anew from the original record." }
  var helpModule: String { "For lesson authors: check, show, list." }
  var helpModuleList: String { "The modules and lessons that are installed." }
}
