import LearningRecord
import ProgressStore
import TrainingModel

extension TeacherDesk {
  /// Everything that the record says about this teacher and that reached this laptop, the newest
  /// first.
  func recordsAboutMe() throws -> [RecordAboutMe] {
    let mail = try mail()
    let zone = mail.model.school?.body.timeZone ?? .western
    let records =
      mentoring(in: mail, zone) + replies(in: mail, zone) + assignments(in: mail, zone)
      + (try applications().map(record))
    return records.sorted { ($1.day, $1.atMilliseconds) < ($0.day, $0.atMilliseconds) }
  }

  private func mentoring(in mail: TeacherMail, _ zone: SchoolTimeZone) -> [RecordAboutMe] {
    let ids = mail.ids
    return mail.model.entries(of: MentoringText.self).filter { ids.contains($0.body.teacher) }
      .map { entry in
        let fact = mail.model.entry(entry.body.fact, of: MentoringFact.self)
        return RecordAboutMe(
          sort: .mentoring, day: fact?.body.day ?? zone.day(atMilliseconds: entry.atMilliseconds),
          from: name(of: entry.author, in: mail),
          about: entry.body.trigger?.lesson.map {
            library.title(of: $0, in: profile.language)
          } ?? "",
          parts: [
            .init(name: "observed", text: entry.body.observed),
            .init(name: "agreed", text: entry.body.agreed),
            .init(name: "next", text: entry.body.nextDay?.text ?? ""),
          ], atMilliseconds: entry.atMilliseconds)
      }
  }

  private func replies(in mail: TeacherMail, _ zone: SchoolTimeZone) -> [RecordAboutMe] {
    mail.replies.map { entry in
      RecordAboutMe(
        sort: .reply, day: zone.day(atMilliseconds: entry.atMilliseconds),
        from: name(of: entry.author, in: mail),
        about: entry.body.lesson.map { library.title(of: $0, in: profile.language) } ?? "",
        parts: [.init(name: "text", text: entry.body.text)],
        atMilliseconds: entry.atMilliseconds)
    }
  }

  private func assignments(in mail: TeacherMail, _ zone: SchoolTimeZone) -> [RecordAboutMe] {
    mail.assignments.map { entry in
      RecordAboutMe(
        sort: .assignment, day: zone.day(atMilliseconds: entry.atMilliseconds),
        from: entry.body.from.isEmpty ? name(of: entry.author, in: mail) : entry.body.from,
        about: title(of: entry.body),
        parts: [
          .init(name: "due", text: entry.body.due?.text ?? ""),
          .init(name: "why", text: entry.body.why),
        ], atMilliseconds: entry.atMilliseconds)
    }
  }

  private func record(_ application: OwnApplication) -> RecordAboutMe {
    RecordAboutMe(
      sort: .application, day: application.body.day, from: "",
      about: application.body.lesson.map { library.title(of: $0, in: profile.language) } ?? "",
      parts: [
        .init(name: "tried", text: application.body.tried),
        .init(name: "result", text: application.body.result),
        .init(name: "next", text: application.body.next),
        .init(name: "readers", text: application.audience.rawValue),
      ], atMilliseconds: application.atMilliseconds)
  }

  private func name(of person: PersonID, in mail: TeacherMail) -> String {
    mail.model.person(person)?.body.name ?? ""
  }
}
