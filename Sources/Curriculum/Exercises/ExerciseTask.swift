/// What is to be done and how it is checked, by kind; the rest of a description is alike for all.
public enum ExerciseTask: Hashable, Sendable {
  case typing(TypingTask)
  case keys(KeysTask)
  case folders(FoldersTask)
  case documents(DocumentTask)
  case robot(RobotTask)
  case python(PythonTask)
  case labs(LabTask)
  case forms(FormTask)
  case journal(JournalTask)
  case web(WebTask)

  /// Reads the `task` of an exercise of `kind`.
  init(_ kind: ExerciseKind, _ fields: FieldReader) {
    switch kind {
    case .typing: self = .typing(TypingTask(fields))
    case .keys: self = .keys(KeysTask(fields))
    case .folders: self = .folders(FoldersTask(fields))
    case .documents: self = .documents(DocumentTask(fields))
    case .robot: self = .robot(RobotTask(fields))
    case .python: self = .python(PythonTask(fields))
    case .labs: self = .labs(LabTask(fields))
    case .forms: self = .forms(FormTask(fields))
    case .journal: self = .journal(JournalTask(fields))
    case .web: self = .web(WebTask(fields))
    }
  }
}
