import Curriculum
import Practice
import Terminal
import Workbench

/// Fills a form line by line, keeps it after every line, and lets any line be changed by number.
struct FormEditing {
  let title: String
  /// What stands above the lines.
  let opening: String
  let fields: [FormField]
  let finishing: String
  let room: ExerciseRoom
  /// Where the form can also be written with another program; `nil` offers nothing.
  let file: String?

  /// How the editing ended.
  enum End: Hashable {
    case finished(FormText)
    case left
    case gone
  }

  private enum Choice: Hashable {
    case finish, leave, file
    case change(Int)
  }

  private var dialogue: Dialogue { room.dialogue }
  private var phrases: any Phrases { room.phrases }

  /// Asks for every line that was never filled, then shows all until it is finished or left.
  func run() throws -> End {
    var form = FormText(reading: room.draft.text ?? "", fields: fields)
    if form.values.isEmpty {
      asking: for field in fields {
        switch FieldAsking(field: field, editing: self).ask(now: form[field.name]) {
        case .value(let value): try keep(value, field, &form)
        case .overview: break asking
        case .gone: return .gone
        }
      }
    }
    while true {
      switch dialogue.choose(menu(form)) {
      case .finish: return .finished(form)
      case .leave: return .left
      case nil: return .gone
      case .file: form = try writeElsewhere(form) ?? form
      case .change(let index):
        let field = fields[index]
        switch FieldAsking(field: field, editing: self).ask(now: form[field.name]) {
        case .value(let value): try keep(value, field, &form)
        case .overview: break
        case .gone: return .gone
        }
      }
    }
  }

  /// The screen above everything that is asked.
  var head: Screen {
    var screen = Screen()
    screen.add(title, .title)
    screen.space()
    screen.add(opening)
    screen.space()
    return screen
  }

  private func keep(_ value: String, _ field: FormField, _ form: inout FormText) throws {
    form[field.name] = value
    try room.draft.keep(form.written(fields))
  }

  private func menu(_ form: FormText) -> Menu<Choice> {
    var screen = head
    screen.add(phrases.lineChangesByNumber, .dim)
    var menu = Menu<Choice>(screen)
    for (index, field) in fields.enumerated() {
      let value = form[field.name].split(separator: "\n").joined(separator: " / ")
      let shown = value.isEmpty ? phrases.notFilledYet : value
      menu.add(String(index + 1), "\(field.label): \(shown)", choice: .change(index))
    }
    menu.draw { $0.space() }
    menu.add("Enter", finishing, choice: .finish)
    if file != nil { menu.add("b", phrases.writeFormAsFile, choice: .file) }
    menu.add("0", phrases.backFromForm, choice: .leave)
    menu.accept("k", choice: .leave)
    return menu
  }

  /// Hands the form to another program as text, and reads what came of it.
  private func writeElsewhere(_ form: FormText) throws -> FormText? {
    guard let file else { return nil }
    let folder = PracticeFolder(room.practiceFolder)
    if !folder.isFolder { try DurableFile.makeFolder(folder.path) }
    try folder.perform(.write(path: file, text: form.written(fields)))
    let path = folder.path + "/" + file
    _ = room.surroundings.desktop.open(path)
    var screen = head
    screen.add(
      phrases.formIsInFile(room.surroundings.steps(to: path, through: phrases.fileManager)))
    guard case .text = dialogue.ask(screen) else { return nil }
    guard let bytes = try? folder.content(of: file, limit: FormText.longest * 4),
      let text = String(validating: bytes, as: UTF8.self)
    else { return nil }
    let read = FormText(reading: text, fields: fields)
    try room.draft.keep(read.written(fields))
    return read
  }
}
