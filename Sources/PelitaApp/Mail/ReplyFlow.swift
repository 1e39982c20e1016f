import Curriculum
import LearningRecord
import Terminal
import TrainingModel

/// Reads a mentor's reply at its place, then remembers that it was read.
struct ReplyFlow {
  let desk: TeacherDesk

  private enum Choice {
    case lesson
    case back
  }

  /// Shows `entry`; the lesson that the teacher wants to go to, if any.
  func read(_ entry: Entry<Reply>, from mail: TeacherMail) throws -> LessonID? {
    let phrases = desk.phrases
    let reply = entry.body
    let author = mail.model.person(entry.author)?.body.name.sanitisedLine
    var screen = Screen()
    screen.add(phrases.replyFrom(author), .title)
    if let lesson = reply.lesson {
      screen.add(desk.library.place(of: lesson, in: desk.profile.language), .dim)
    }
    if let question = question(of: reply) {
      screen.space()
      screen.add(phrases.youAsked(question), .dim)
    }
    screen.space()
    for line in reply.text.sanitised.split(separator: "\n") { screen.add(String(line)) }
    screen.space()
    let lesson = reply.lesson.flatMap { desk.library.entry(of: $0) == nil ? nil : $0 }
    var menu = Menu<Choice>(screen)
    if lesson != nil { menu.add("1", phrases.goToThatLesson, choice: .lesson) }
    menu.add(keys: [("k", phrases.keyBack, .back)])
    menu.accept("0", choice: .back)
    menu.accept("Enter", choice: .back)
    guard let choice = desk.dialogue.choose(menu) else { return nil }
    try desk.record(.replyRead(reply: entry.id.text))
    try desk.refresh()
    return choice == .lesson ? lesson : nil
  }

  /// What the teacher had asked.
  private func question(of reply: Reply) -> String? {
    let request = desk.overview.helpRequests.first { $0.id == reply.request }
    return request.flatMap { $0.sentence.isEmpty ? nil : $0.sentence }
  }
}
