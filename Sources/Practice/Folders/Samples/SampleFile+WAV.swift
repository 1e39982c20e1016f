extension SampleFile {
  /// Half a second of a tone that depends on the label, then silence (RIFF WAVE, 8 bits, 8 kHz).
  static func wav(_ label: String, size: Int) -> [UInt8] {
    var title = Array(label.utf8.prefix(200)) + [0]
    if title.count % 2 == 1 { title.append(0) }
    let soundLength = max(size - 80 - title.count, 100) / 2 * 2
    var body: [UInt8] = []
    body.append(text: "WAVEfmt ")
    body.append(littleEndian: 16, count: 4)
    for number in [1, 1] { body.append(littleEndian: number, count: 2) }
    for number in [8_000, 8_000] { body.append(littleEndian: number, count: 4) }
    for number in [1, 8] { body.append(littleEndian: number, count: 2) }
    body.append(text: "LIST")
    body.append(littleEndian: 12 + title.count, count: 4)
    body.append(text: "INFOINAM")
    body.append(littleEndian: title.count, count: 4)
    body += title
    body.append(text: "data")
    body.append(littleEndian: soundLength, count: 4)
    let half = Int(hash(label) % 12) + 6
    for sample in 0..<soundLength {
      body.append(sample < 4_000 ? ((sample / half) % 2 == 0 ? 118 : 138) : 128)
    }
    var bytes: [UInt8] = []
    bytes.append(text: "RIFF")
    bytes.append(littleEndian: body.count, count: 4)
    return bytes + body
  }
}
