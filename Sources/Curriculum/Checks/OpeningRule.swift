/// Nothing stands before the first heading but the header, and no control characters anywhere.
struct OpeningRule {
  let source: SourceText
  let bodyStart: Int

  var findings: [Finding] {
    var findings: [Finding] = []
    if let control = source.firstControl {
      findings.append(Finding(position: control, problem: .file(.controlCharacter)))
    }
    let first = source.lineIndex(of: bodyStart)
    for index in first..<source.lineStarts.count {
      let line = source.line(index)
      if line.first == Byte.hash { break }
      guard line.contains(where: { !$0.isWhitespace }), source.lineStarts[index] >= bodyStart else {
        continue
      }
      let isMatter = line.starts(with: "---".utf8)
      findings.append(
        Finding(
          position: SourcePosition(line: index + 1),
          problem: isMatter ? .file(.frontMatter) : .file(.textBeforeHeading)))
      break
    }
    return findings
  }
}
