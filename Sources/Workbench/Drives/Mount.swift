/// One line of `/proc/self/mountinfo`: what is mounted where.
struct Mount: Hashable, Sendable {
  /// The device's number as `major:minor`.
  var deviceNumber: String
  var point: String
  var options: [String]
  var fileSystem: String
  /// The device or server, such as `/dev/sdb1`.
  var source: String

  /// Returns `nil` when `line` does not have the form that proc(5) describes.
  init?(line: Substring) {
    let fields = line.split(separator: " ").map { String($0).unescapingOctal }
    // Optional fields stand between the options and a dash.
    guard fields.count >= 9, let dash = fields[6...].firstIndex(of: "-"),
      dash + 2 < fields.count
    else { return nil }
    deviceNumber = fields[2]
    point = fields[4]
    options = fields[5].split(separator: ",").map(String.init)
    fileSystem = fields[dash + 1]
    source = fields[dash + 2]
  }
}

extension String {
  /// The text with `\040` and the like replaced by the bytes they stand for.
  fileprivate var unescapingOctal: String {
    guard contains("\\") else { return self }
    var bytes: [UInt8] = []
    var rest = Array(utf8)[...]
    while let byte = rest.popFirst() {
      let digits = String(decoding: rest.prefix(3), as: UTF8.self)
      if byte == UInt8(ascii: "\\"), digits.utf8.count == 3, let value = UInt8(digits, radix: 8) {
        bytes.append(value)
        rest = rest.dropFirst(3)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
