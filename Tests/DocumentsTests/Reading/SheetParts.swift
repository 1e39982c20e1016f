import Documents

/// The parts of an .xlsx file with one sheet, made by hand.
struct SheetParts {
  /// What stands in the sheet's part between `worksheet` and its end.
  let sheet: String
  /// What stands in the styles' part.
  var styles = ""
  /// What stands in the shared strings' part.
  var strings = ""

  /// The sheet as it is read.
  func read() throws -> Sheet {
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let texts = [
      "[Content_Types].xml": """
      <Types xmlns="urn:t"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.\
      openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>
      """,
      "_rels/.rels": """
      <Relationships><Relationship Id="a" Type="\(office)/officeDocument" \
      Target="/xl/workbook.xml"/></Relationships>
      """,
      // Some programs give every element a prefix.
      "xl/workbook.xml": """
      <x:workbook xmlns:x="urn:x" xmlns:r="\(office)"><x:sheets><x:sheet name="Nilai" sheetId="1" \
      r:id="s"/></x:sheets></x:workbook>
      """,
      "xl/_rels/workbook.xml.rels": """
      <Relationships><Relationship Id="s" Type="\(office)/worksheet" Target="worksheets/a.xml"/>\
      <Relationship Id="y" Type="\(office)/styles" Target="styles.xml"/>\
      <Relationship Id="t" Type="\(office)/sharedStrings" Target="strings.xml"/></Relationships>
      """,
      "xl/worksheets/a.xml": "<worksheet>\(sheet)</worksheet>",
      "xl/styles.xml": "<styleSheet>\(styles)</styleSheet>",
      "xl/strings.xml": "<sst>\(strings)</sst>",
    ]
    let read = try ReadDocument(parts: texts.mapValues { Array($0.utf8) }, fileName: "a.xlsx")
    guard case .sheets(let workbook) = read.document, let sheet = workbook["nilai"] else {
      throw DocumentTrouble.unknownContent
    }
    return sheet
  }
}
