extension SampleFile {
  /// One A4 page with the label on it (PDF 1.4), filled up with a comment.
  static func pdf(_ label: String, size: Int) -> [UInt8] {
    let shown = label.filter { $0.isASCII && !"()\\".contains($0) }
    let page = "BT /F1 24 Tf 72 740 Td (\(shown)) Tj ET"
    let objects = [
      "<< /Type /Catalog /Pages 2 0 R >>",
      "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R "
        + "/Resources << /Font << /F1 5 0 R >> >> >>",
      "<< /Length \(page.utf8.count) >>\nstream\n\(page)\nendstream",
      "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    var bytes: [UInt8] = []
    bytes.append(text: "%PDF-1.4\n% \(label.filter { !$0.isNewline })\n")
    let padding = max(size - 900, 0) / 64
    for _ in 0..<padding { bytes.append(text: "%" + String(repeating: "-", count: 62) + "\n") }
    var offsets: [Int] = []
    for (number, object) in objects.enumerated() {
      offsets.append(bytes.count)
      bytes.append(text: "\(number + 1) 0 obj\n\(object)\nendobj\n")
    }
    let table = bytes.count
    bytes.append(text: "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n")
    for offset in offsets { bytes.append(text: "\(tenDigits(offset)) 00000 n \n") }
    bytes.append(text: "trailer\n<< /Size \(objects.count + 1) /Root 1 0 R >>\n")
    bytes.append(text: "startxref\n\(table)\n%%EOF\n")
    return bytes
  }

  private static func tenDigits(_ number: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: 10 - digits.count) + digits
  }
}
