import TrainingModel

/// Reads the parts of dates and times from the front of a text.
struct DigitScanner {
  private var rest: Substring

  init(_ text: String) { rest = text[...] }

  var isAtEnd: Bool { rest.isEmpty }

  /// Takes the next character if it is one of `characters`.
  mutating func takeOne(of characters: String) -> Character? {
    guard let next = rest.first, characters.contains(next) else { return nil }
    return rest.removeFirst()
  }

  /// Takes exactly `count` digits that make a number in `range`.
  private mutating func takeNumber(_ count: Int, in range: ClosedRange<Int>) -> Int? {
    let digits = rest.prefix(count)
    guard digits.count == count, digits.allSatisfy(\.isNumberOfASCII), let number = Int(digits),
      range.contains(number)
    else { return nil }
    rest = rest.dropFirst(count)
    return number
  }

  /// `2026-11-23` or `20261123`.
  mutating func takeDay() -> (number: Int64, isExtended: Bool)? {
    guard let year = takeNumber(4, in: 0...9999) else { return nil }
    let isExtended = takeOne(of: "-") != nil
    guard let month = takeNumber(2, in: 1...12), !isExtended || takeOne(of: "-") != nil,
      let day = takeNumber(2, in: 1...31), let found = Day(year: year, month: month, day: day)
    else { return nil }
    return (Int64(found.number), isExtended)
  }

  /// `10:40`, `10:40:05.123`, or the same without colons.
  mutating func takeTime(isExtended: Bool) -> ClockTime? {
    guard let hour = takeNumber(2, in: 0...24), !isExtended || takeOne(of: ":") != nil,
      let minute = takeNumber(2, in: 0...59)
    else { return nil }
    var time = ClockTime(hour: hour, minute: minute)
    if isExtended ? takeOne(of: ":") != nil : rest.first?.isNumberOfASCII == true {
      guard let second = takeNumber(2, in: 0...60) else { return nil }
      time.second = second
      time.hasSeconds = true
    }
    if let sign = takeOne(of: ".,") {
      let digits = rest.prefix(while: \.isNumberOfASCII)
      guard !digits.isEmpty, let thousandths = Int64((digits + "00").prefix(3)) else { return nil }
      rest = rest.dropFirst(digits.count)
      time.thousandths = thousandths
      time.hasComma = sign == ","
    }
    return time.isMidnightAtMost ? time : nil
  }

  /// `Z`, `+07:00`, `+0700`, `+07` or nothing.
  mutating func takeZone() -> (minutes: Int?, isExtended: Bool, isNegativeZero: Bool) {
    if takeOne(of: "Zz") != nil { return (0, true, false) }
    var ahead = self
    guard let sign = ahead.takeOne(of: "+-"), let hours = ahead.takeNumber(2, in: 0...23) else {
      return (nil, false, false)
    }
    let isExtended = ahead.takeOne(of: ":") != nil
    var minutes = hours * 60
    if !ahead.isAtEnd || isExtended {
      guard let more = ahead.takeNumber(2, in: 0...59) else { return (nil, false, false) }
      minutes += more
    }
    self = ahead
    return (sign == "-" ? -minutes : minutes, isExtended, sign == "-" && minutes == 0)
  }
}
