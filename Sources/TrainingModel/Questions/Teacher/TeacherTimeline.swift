public import Curriculum
public import LearningRecord

/// What happened with one teacher and when: the newest first, days without clock times.
public struct TeacherTimeline: Hashable, Sendable {
  /// What happened.
  public enum Kind: Hashable, Sendable {
    /// What was tried in class.
    case tried(ClassApplication)
    case lessonCompleted(LessonID)
    /// Questions of a lesson.
    case practised(LessonID, tries: Int, right: Int)
    /// A practical exercise outside of lessons.
    case exercised(ActivityID, tries: Int, right: Int)
    /// `sentence` may be empty; it is text from outside.
    case asked(LessonID, ActivityID?, sentence: String)
    case replied(String)
    case mentored(EntityID, observed: String)
    case reflected(LessonID, text: String)
    case assigned(EntityID)
  }

  /// One thing on one day.
  public struct Happening: Hashable, Sendable {
    public var day: Day
    public var kind: Kind
  }

  public var happenings: [Happening]

  /// Puts together what the teacher's files and the school's record say.
  public init(
    of person: PersonID, history: LearningHistory, in model: TrainingModel,
    timeZone: SchoolTimeZone
  ) {
    let person = model.identities.canonical(person)
    let model = model.unified
    let record = PracticeRecord(history, timeZone: timeZone)
    var found = Self.practice(record)
    found += history.overview.helpRequests.map { request in
      Happening(
        day: timeZone.day(atMilliseconds: request.asked.milliseconds),
        kind: .asked(request.lesson, request.activity, sentence: request.sentence))
    }
    found += Self.written(about: person, in: model, timeZone: timeZone)
    // What was tried in class stands above everything else of its day.
    happenings = found.enumerated().sorted { one, other in
      (other.element.day, one.element.rank, one.offset)
        < (one.element.day, other.element.rank, other.offset)
    }
    .map(\.element)
  }

  private static func practice(_ record: PracticeRecord) -> [Happening] {
    struct Place: Hashable {
      var day: Day
      var lesson: LessonID?
      var exercise: ActivityID?
    }
    var sums: [Place: (tries: Int, right: Int)] = [:]
    for day in record.days {
      let place = Place(
        day: day.day, lesson: day.lesson, exercise: day.lesson == nil ? day.activity : nil)
      sums[place, default: (0, 0)].tries += day.tries
      sums[place, default: (0, 0)].right += day.right
    }
    let practised = sums.sorted { $0.key.lesson?.text ?? "" < $1.key.lesson?.text ?? "" }
      .compactMap { place, sum -> Happening? in
        if let lesson = place.lesson {
          return Happening(
            day: place.day, kind: .practised(lesson, tries: sum.tries, right: sum.right))
        }
        return place.exercise.map {
          Happening(day: place.day, kind: .exercised($0, tries: sum.tries, right: sum.right))
        }
      }
    return record.completions.sorted { $0.key < $1.key }.map { lesson, day in
      Happening(day: day, kind: .lessonCompleted(lesson))
    } + practised
  }

  private static func written(
    about person: PersonID, in model: TrainingModel, timeZone: SchoolTimeZone
  ) -> [Happening] {
    func day<Body>(_ entry: Entry<Body>) -> Day {
      timeZone.day(atMilliseconds: entry.atMilliseconds)
    }
    var found = ClassApplications(of: person, in: model).all.map {
      Happening(day: $0.application.day, kind: .tried($0.application))
    }
    for entry in model.entries(of: MentoringText.self) where entry.body.teacher == person {
      let fact = model.entry(entry.body.fact, of: MentoringFact.self)
      found.append(
        Happening(
          day: fact?.body.day ?? day(entry),
          kind: .mentored(entry.id, observed: entry.body.observed)))
    }
    for entry in model.entries(of: Reply.self) where entry.body.teacher == person {
      found.append(Happening(day: day(entry), kind: .replied(entry.body.text)))
    }
    for entry in model.entries(of: SharedReflection.self) where entry.body.teacher == person {
      found.append(
        Happening(
          day: timeZone.day(atMilliseconds: entry.body.writtenMilliseconds),
          kind: .reflected(entry.body.lesson, text: entry.body.text)))
    }
    for entry in model.entries(of: Assignment.self) where entry.body.concerns(person) {
      found.append(Happening(day: day(entry), kind: .assigned(entry.id)))
    }
    return found
  }
}

extension TeacherTimeline.Happening {
  fileprivate var rank: Int {
    switch kind {
    case .tried: 0
    case .mentored, .replied, .asked: 1
    case .lessonCompleted, .assigned, .reflected: 2
    case .practised, .exercised: 3
    }
  }
}
