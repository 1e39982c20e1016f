import Curriculum
import LearningRecord
import Reports
import TrainingModel

/// Tables of the entities of a kind, made after the kind's form: a column for each member, a table
/// of their own for lists of things within.
///
/// People stand in them by name where they allow it, else not at all; other names are taken out of
/// free text, as in the report.
struct EntityTable {
  let disclosure: Disclosure
  let labels: EntityLabels
  let phrases: any Phrases

  /// Long texts and what only machines read.
  private static let leftOut: Set<String> = ["minutes", "remark", "devices", "help"]

  /// One table of `entries`, and one for each list of things that they hold.
  func tables<Body: EntityBody>(of entries: [Entry<Body>]) -> [ReportTable] {
    guard let form = EntityForm.all.first(where: { $0.kind == Body.kind }) else { return [] }
    let objects = entries.map { ($0.id, $0.body.object()) }
    let fields = form.fields.filter { !Self.leftOut.contains($0.name) }
    let flat = fields.filter { $0.form.isFlat }
    let whole = ReportTable(
      name: Body.plural, title: phrases.tableTitle(Body.plural),
      columns: flat.map { phrases.tableHeading($0.name) },
      rows: objects.map { row($0.1, fields: flat, of: Body.kind) })
    let parts = fields.compactMap { field -> ReportTable? in
      guard case .list(.object(let inner)) = field.form else { return nil }
      return part(field.name, inner, of: objects, whole: whole, kind: Body.kind)
    }
    return [whole] + parts
  }

  /// The things of one list, each with what it belongs to in front.
  private func part(
    _ name: String, _ fields: [FieldForm.Field], of objects: [(EntityID, JSONObject)],
    whole: ReportTable, kind: EntityKind
  ) -> ReportTable {
    let rows = objects.flatMap { id, object in
      (object[name]?.array ?? []).compactMap(\.object).map { item in
        [.words(labels.label(of: id, in: object))] + row(item, fields: fields, of: kind)
      }
    }
    return ReportTable(
      name: whole.name + "-" + name, title: phrases.tableTitle(whole.name + "-" + name),
      columns: [whole.title] + fields.map { phrases.tableHeading($0.name) }, rows: rows)
  }

  private func row(
    _ object: JSONObject, fields: [FieldForm.Field], of kind: EntityKind
  ) -> [ReportTable.Cell] {
    // A colleague among the speakers is a teacher, whose name needs consent.
    let isPerson = kind == Speaker.kind
    return fields.map { field in
      guard let value = object[field.name] else { return .empty }
      if isPerson, field.name == "name" { return .words(labels.speakerName(object)) }
      return cell(value, form: field.form, name: field.name, kind: kind)
    }
  }

  private func cell(
    _ value: JSONValue, form: FieldForm, name: String, kind: EntityKind
  ) -> ReportTable.Cell {
    switch form {
    case .whole: value.integer.map(ReportTable.Cell.number) ?? .empty
    case .day: .date(value.string.flatMap(Day.init))
    case .list(.person): people(value)
    case .list(let item):
      .words(
        (value.array ?? []).map { cell($0, form: item, name: name, kind: kind).plainText }
          .filter { !$0.isEmpty }.joined(separator: ", "))
    default: .words(text(value, form: form, name: name, kind: kind))
    }
  }

  private func text(
    _ value: JSONValue, form: FieldForm, name: String, kind: EntityKind
  ) -> String? {
    switch form {
    case .text: value.string.map { kind == School.kind ? $0 : disclosure.mask($0) }
    case .word: value.string.map { disclosure.mask($0) }
    case .code, .span: value.string
    case .person: value.string.flatMap(PersonID.init).flatMap(disclosure.name(of:))
    case .entity: value.string.flatMap(EntityID.init).map { labels[$0] }
    case .flag: value.boolean.map(phrases.tableFlag)
    case .choice: value.string.map { phrases.tableChoice($0, of: name, in: kind) }
    case .audience: value.array == nil ? phrases.reportForEverybody : people(value).plainText
    case .object: share(value)
    case .whole, .day, .bytes, .trace, .list, .map: nil
    }
  }

  /// How many people, never who.
  private func people(_ value: JSONValue) -> ReportTable.Cell {
    let people = (value.array ?? []).compactMap { $0.string.flatMap(PersonID.init) }
    let count = disclosure.count(people)
    return count.number.map(ReportTable.Cell.number) ?? .text(phrases.words(count))
  }

  /// So many of so many, in fifths: what was before and after must not tell how few changed.
  private func share(_ value: JSONValue) -> String? {
    guard let count = value.object?["count"]?.integer, let whole = value.object?["of"]?.integer
    else { return nil }
    return FifthShare(count, of: whole).map(phrases.words)
  }
}

extension FieldForm {
  /// Whether it fits into one cell.
  fileprivate var isFlat: Bool {
    switch self {
    case .bytes, .trace, .map, .object: false
    case .list(let item):
      switch item {
      case .object, .list, .bytes, .trace, .map: false
      default: true
      }
    default: true
    }
  }
}
