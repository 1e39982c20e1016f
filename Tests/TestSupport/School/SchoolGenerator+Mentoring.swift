import Curriculum
import LearningRecord
import TrainingModel

extension SchoolGenerator {
  /// Draws a fact of mentor scope; everything in it that is a text or a lesson holds the canary.
  mutating func mentorFact() -> DrawnFact {
    let teacher = person()
    return switch number(in: 0...5) {
    case 0:
      DrawnFact(
        MentoringText(
          teacher: teacher, fact: entity("pendampingan"), trigger: secretDifficulty(),
          evidence: [secretEvent()], observed: secret(), agreed: secret(), nextDay: day()),
        id: entity("catatan"), about: teacher)
    case 1:
      DrawnFact(
        Reply(
          teacher: teacher, request: secretEvent(), lesson: secretLesson(), text: secret()),
        id: entity("balasan"), about: teacher)
    case 2: handled(teacher)
    case 3:
      DrawnFact(
        PrivateApplication(
          ClassApplication(
            person: teacher, lesson: secretLesson(), tried: secret(), result: secret(),
            next: secret(), day: day())),
        id: entity("penerapan"), about: teacher)
    case 4:
      DrawnFact(
        SharedReflection(
          teacher: teacher, note: "note-\(Self.canary)", lesson: secretLesson(),
          writtenMilliseconds: 1_764_000_000_000, text: secret()),
        id: entity("renungan"), about: teacher)
    default:
      DrawnFact(
        key: EntityKey(kind: Self.formed(EntityKind("mentor.laterThing")), id: entity("nanti")),
        about: teacher, body: JSONObject([.init("x", .string(secret()))]))
    }
  }

  private mutating func handled(_ teacher: PersonID) -> DrawnFact {
    let body = Handled(teacher: teacher, difficulty: secretDifficulty(), upTo: places())
    return DrawnFact(body, id: body.entity(in: school), about: teacher)
  }

  /// Draws a text that nobody but the mentor and that teacher may see.
  mutating func secret() -> String { "\(text()) \(Self.canary)-\(number(in: 1...99))" }

  private func secretLesson() -> LessonID { Self.formed(LessonID("\(Self.canary).lesson")) }

  private func secretActivity() -> ActivityID { Self.formed(ActivityID("\(Self.canary).q1")) }

  private mutating func secretDifficulty() -> Difficulty {
    one(of: [.activity(secretLesson(), secretActivity()), .lesson(secretLesson())])
  }

  private mutating func secretEvent() -> EventID {
    EventID(
      writer: Self.formed(WriterID("\(Self.canary)-1")), sequence: number(in: 1...9))
  }

  /// What a teacher's files come to: the lessons are the school's to see, the reasons are not.
  mutating func standing(of person: PersonID) -> TeacherStanding {
    let signal = HelpSignal(
      difficulty: secretDifficulty(), reason: .asked(sentence: secret()),
      evidence: [secretEvent()], sinceMilliseconds: 1_764_000_000_000)
    return TeacherStanding(
      person: person,
      lessons: [lesson(): .init(status: .completed, lastActivityMilliseconds: 1_764_000_000_000)],
      signals: [signal], upTo: places(), newestFileMilliseconds: 1_764_000_000_000)
  }
}
