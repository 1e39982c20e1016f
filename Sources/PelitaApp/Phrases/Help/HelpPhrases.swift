/// What `--help` teaches.
protocol HelpPhrases {
  var helpProgram: String { get }
  var helpProgramDiscussion: String { get }
  var helpPlain: String { get }
  var helpHome: String { get }
  var helpLearn: String { get }
  var helpLearnLesson: String { get }
  var helpProgress: String { get }
  var helpJSON: String { get }
  var helpDoctor: String { get }
  var helpDoctorRebuild: String { get }
  var helpModule: String { get }
  var helpModuleList: String { get }
}
