/// The styles of cells in an .ods file, each worked out once.
struct OdsStyles {
  private let styles: OpenDocumentStyles
  private var worked: [String: CellStyle] = [:]

  /// Prepares for cells that name these styles.
  init(_ styles: OpenDocumentStyles) { self.styles = styles }

  /// The style called `name` of a cell that holds a value of the given type.
  mutating func style(_ name: String?, valueType: String?) -> CellStyle {
    let key = "\(name ?? "")|\(valueType ?? "")"
    if let known = worked[key] { return known }
    let style = workedOut(name ?? "Default", valueType: valueType)
    worked[key] = style
    return style
  }

  /// The width in millimetres of columns with the style called `name`.
  func columnWidth(_ name: String?) -> Double? {
    Measures.millimetres(
      length: styles.value(
        "style:column-width", in: "style:table-column-properties", of: name,
        family: "table-column"))
  }

  /// Whether sheets with the style called `name` are hidden.
  func isHidden(_ name: String?) -> Bool {
    styles.value("table:display", in: "style:table-properties", of: name, family: "table")
      == "false"
  }

  private func workedOut(_ name: String, valueType: String?) -> CellStyle {
    let chain = styles.chain(name, family: "table-cell")
    var look = TextLook()
    styles.apply(name, family: "table-cell", to: &look)
    let fill = styles.value(
      "fo:background-color", in: "style:table-cell-properties", of: name, family: "table-cell")
    let format = chain.lazy.compactMap { $0["style:data-style-name"] }.first
      .flatMap { styles.formats[$0] }
    return CellStyle(
      numberFormat: shown(format, valueType), isBold: look.isBold,
      fill: Measures.colour(fill))
  }

  /// The format; where none is named, the one that the value's type stands for.
  private func shown(_ format: NumberFormat?, _ valueType: String?) -> NumberFormat {
    if let format, format.kind != .general { return format }
    switch valueType {
    case "percentage": return NumberFormat(kind: .percent)
    case "currency": return NumberFormat(kind: .currency)
    case "date": return NumberFormat(kind: .date)
    case "time": return NumberFormat(kind: .time)
    default: return format ?? NumberFormat()
    }
  }
}
