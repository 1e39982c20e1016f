/// The styles of cells in a .xlsx file, by the number with which cells name them.
struct XlsxStyles {
  private var styles: [CellStyle] = []

  /// Reads the styles part; without one all cells are plain.
  init(_ root: MarkupElement?, theme: OpenXMLTheme) {
    var codes: [String: String] = [:]
    for format in root?.child("numFmts")?.children("numFmt") ?? [] {
      codes[format["numFmtId"] ?? ""] = format["formatCode"]
    }
    let bold = (root?.child("fonts")?.children("font") ?? []).map {
      $0.isOn("b", attribute: "val") ?? false
    }
    let fills = (root?.child("fills")?.children("fill") ?? []).map { Self.fill($0, theme) }
    for format in root?.child("cellXfs")?.children("xf") ?? [] {
      let number = format["numFmtId"] ?? "0"
      let font = format["fontId"].flatMap { Int($0) } ?? 0
      let fill = format["fillId"].flatMap { Int($0) } ?? 0
      styles.append(
        CellStyle(
          numberFormat: NumberFormat(code: codes[number] ?? Self.builtIn[number] ?? "General"),
          isBold: bold.indices.contains(font) && bold[font],
          fill: fills.indices.contains(fill) ? fills[fill] : nil))
    }
  }

  /// The style with this number; the plain one where there is none.
  subscript(number: String?) -> CellStyle {
    guard let number = number.flatMap({ Int($0) }), styles.indices.contains(number) else {
      return CellStyle()
    }
    return styles[number]
  }

  private static func fill(_ element: MarkupElement, _ theme: OpenXMLTheme) -> String? {
    guard let pattern = element.child("patternFill") else {
      return element.child("gradientFill") == nil ? nil : ""
    }
    guard let type = pattern["patternType"], type != "none" else { return nil }
    guard let colour = pattern.child("fgColor") else { return type == "solid" ? "" : nil }
    if let code = colour["rgb"] { return Measures.colour(String(code.suffix(6))) ?? "" }
    guard let index = colour["theme"].flatMap({ Int($0) }), colour["tint"] == nil else {
      return ""
    }
    return theme.colour(index: index) ?? ""
  }

  /// The formats that files name by number only (ECMA-376 part 1, 18.8.30).
  private static let builtIn = [
    "1": "0", "2": "0.00", "3": "#,##0", "4": "#,##0.00", "9": "0%", "10": "0.00%",
    "11": "0.00E+00", "12": "# ?/?", "13": "# ??/??", "14": "mm-dd-yy", "15": "d-mmm-yy",
    "16": "d-mmm", "17": "mmm-yy", "18": "h:mm AM/PM", "19": "h:mm:ss AM/PM", "20": "h:mm",
    "21": "h:mm:ss", "22": "m/d/yy h:mm", "37": "#,##0 ;(#,##0)", "38": "#,##0 ;[Red](#,##0)",
    "39": "#,##0.00;(#,##0.00)", "40": "#,##0.00;[Red](#,##0.00)",
    "41": "_(* #,##0_);_(* (#,##0)", "42": "_($* #,##0_);_($* (#,##0)",
    "43": "_(* #,##0.00_);_(* (#,##0.00)", "44": "_($* #,##0.00_);_($* (#,##0.00)",
    "45": "mm:ss", "46": "[h]:mm:ss", "47": "mmss.0", "48": "##0.0E+0", "49": "@",
  ]
}
