import Foundation
import TestSupport

/// A person at a laptop with a terminal of a certain size.
final class Desk {
  let laptop: Laptop
  private let columns: Int
  private let rows: Int
  private var terminal: TmuxSession?
  /// The day on which the program starts, such as `2026-09-07`; `nil` for today.
  var day: String?

  init(columns: Int, rows: Int, laptop: Laptop? = nil) throws {
    self.laptop = try laptop ?? Laptop()
    self.columns = columns
    self.rows = rows
  }

  /// Starts the program with `arguments` and waits until it asks, with `text` on the screen.
  func start(_ arguments: String = "", expecting text: String) async throws {
    try endProgram()
    let belief = try day.map(BelievedDay.environment) ?? [:]
    terminal = try TmuxSession(
      "exec '\(Laptop.program)' \(arguments)", columns: columns, rows: rows,
      environment: laptop.environment.merging(["TERM": "tmux-256color"]) { $1 }
        .merging(belief) { $1 })
    try await see(text, after: "")
  }

  /// Types `line` and Enter, then waits until the program asks again, with `text` on the screen.
  func enter(_ line: String, expecting text: String) async throws {
    let before = try terminal?.capture() ?? ""
    try terminal?.enter(line)
    try await see(text, after: before)
  }

  /// Types `line` and Enter, and waits for nothing.
  func types(_ line: String) throws { try terminal?.enter(line) }

  /// Types `line` and Enter, and waits for the program's last words.
  func leave(_ line: String, expecting text: String) async throws {
    try terminal?.enter(line)
    try await terminal?.waitFor(text)
  }

  /// What is on the screen.
  var screen: String { (try? terminal?.capture()) ?? "" }

  /// Waits for `text` above a new prompt, turning the pages of a screen that is too tall.
  private func see(_ text: String, after before: String) async throws {
    var before = before
    while let screen = try await terminal?.wait(
      for: text,
      until: { screen in
        screen != before
          && (screen.endsInPrompt && (screen.contains(text) || screen.offersNextPage)
            || screen.offersNextPart)
      })
    {
      if screen.contains(text) { return }
      before = screen
      try terminal?.enter("")
    }
  }

  /// Ends what runs and waits until it has let go of the records.
  private func endProgram() throws {
    let process = try? terminal?.processID()
    terminal?.kill()
    defer { if day != nil, let process { BelievedDay.tidy(after: process) } }
    for _ in 0..<100 {
      guard let process, kill(process, 0) == 0 else { return }
      usleep(50_000)
    }
  }

  /// Ends the program as a power cut does.
  func cutPower() throws {
    guard let process = try terminal?.processID() else { return }
    kill(process, SIGKILL)
  }

  /// Copies every Pelita file of `other` into the downloads, as a chat or a flash disk does.
  func receiveFiles(from other: Desk) throws {
    let downloads = laptop.home + "/Downloads"
    try FileManager.default.createDirectory(
      atPath: downloads, withIntermediateDirectories: true)
    for name in try FileManager.default.contentsOfDirectory(atPath: other.laptop.home + "/Pelita") {
      // What came before stays.
      guard !FileManager.default.fileExists(atPath: downloads + "/" + name) else { continue }
      try FileManager.default.copyItem(
        atPath: other.laptop.home + "/Pelita/" + name, toPath: downloads + "/" + name)
    }
  }
}

extension String {
  /// Whether the last line is a prompt with nothing typed.
  fileprivate var endsInPrompt: Bool {
    split(separator: "\n").last?.trimmingCharacters(in: .whitespaces) == WordSitting.prompt
  }

  /// Whether it is a part of a menu that is too tall, which can be chosen from or turned.
  fileprivate var offersNextPart: Bool {
    let line = split(separator: "\n").last?.trimmingCharacters(in: .whitespaces) ?? ""
    return ["Atau ketik nomornya:", "Or type a number:"].contains(where: line.hasSuffix)
  }

  /// Whether the screen goes on below the window.
  fileprivate var offersNextPage: Bool {
    ["untuk melihat lanjutannya", "to see the rest"].contains(where: contains)
  }
}
