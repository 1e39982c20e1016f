import Curriculum
import LearningRecord

/// Every message for people, one member each: a missing translation does not compile.
///
/// Split by area; each area is a protocol and one extension a language, in its own folder.
protocol Phrases:
  FramePhrases, FirstRunPhrases, HomePhrases, SittingPhrases, ProgressPhrases, SettingsPhrases,
  ErrorPhrases, DatePhrases, HelpPhrases, DoctorPhrases, SendPhrases, CarryErrorPhrases,
  ExchangeHelpPhrases, MailPhrases, OpenPhrases, MentorPhrases, MentorWritingPhrases,
  TeacherPagePhrases, ImportPhrases, MentorHelpPhrases, TrainerPhrases, ProblemPhrases,
  ExercisePhrases, TypingPhrases, KeysPhrases, FoldersPhrases, DocumentPhrases, RobotPhrases,
  EditingPhrases, PythonPhrases, LabPhrases, FormPhrases, JournalPhrases, WebPhrases,
  ListingPhrases, RoleMenuPhrases, MergingPhrases, WeeklyPhrases, PlanningPhrases,
  ImplementationPhrases, ReviewPhrases, SealingPhrases, TeacherVoicePhrases, FoundingPhrases,
  OutputPhrases, StatementPhrases, Sendable
{}

/// Messages in Indonesian, in the words teachers use.
struct IndonesianPhrases: Phrases {}

/// Messages in plain English.
struct EnglishPhrases: Phrases {}

extension Language {
  /// The messages of this language.
  var phrases: any Phrases {
    switch self {
    case .indonesian: IndonesianPhrases()
    case .english: EnglishPhrases()
    }
  }
}

extension FormOfAddress {
  /// How `name` is called, such as "Bu Contoh"; the same in both languages.
  func calling(_ name: String) -> String {
    switch self {
    case .ibu: "Bu " + name
    case .bapak: "Pak " + name
    case .nameOnly: name
    }
  }
}

extension Profile {
  /// How this person is called.
  var called: String { address.calling(name) }
}
