import Foundation
import SchoolStore
import Statements
import StoreDelivery
import Workbench

/// Carries a delivery out: asks `pelita-push`, waits, and writes down what became of each statement.
///
/// Stopped at any point nothing is lost: what is not known to have arrived goes out again, and a
/// store that has it already says so.
struct StatementDispatch: ~Copyable {
  private let outbox: Outbox
  private let store: String
  private let phrases: any Phrases
  private var child: LineChild

  /// Starts `pelita-push` and hears whether it can begin.
  init(
    outbox: Outbox, lrs: String, store: String, credentials: String?, phrases: any Phrases
  ) throws {
    let arguments = ["--lrs", lrs] + (credentials.map { ["--credentials", $0] } ?? [])
    guard var child = LineChild(Self.program, arguments) else {
      throw Complaint(phrases.pushProgramMissing(Self.program), .inputOutput)
    }
    switch child.nextLine().flatMap(Self.answer) {
    case .ready?: break
    case .unprepared(let obstacle)?:
      throw Complaint(phrases.pushUnprepared(obstacle, lrs: lrs), .wrongUsage)
    default: throw Complaint(phrases.pushProgramMissing(Self.program), .inputOutput)
    }
    self.outbox = outbox
    self.store = store
    self.phrases = phrases
    self.child = child
  }

  /// `pelita-push` stands beside the program that is running.
  private static var program: String {
    let own = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    let folder = (own ?? "").split(separator: "/", omittingEmptySubsequences: false).dropLast()
    return (folder + ["pelita-push"]).joined(separator: "/")
  }

  /// Sends everything that waits.
  ///
  /// - Throws: A complaint when the store could not be reached or does not let us in.
  mutating func run(say: (String) -> Void) throws {
    let ids = try outbox.waiting(for: store)
    var delivery = DeliveryPlan(of: ids)
    var done = 0
    while true {
      switch delivery.step {
      case .finished: return
      case .stopped(let stop): throw Complaint(phrases.pushStopped(stop), .inputOutput)
      case .wait(let seconds):
        say(phrases.pushWaiting(seconds: seconds))
        Thread.sleep(forTimeInterval: Double(seconds))
        delivery.resume()
      case .post(let batch):
        // Before it goes: power may fail between the store's keeping it and our hearing of it.
        try outbox.markTried(batch, to: store)
        let lines = try outbox.lines(of: batch, for: store)
        let request = StoreRequest.post(statements: "[" + lines.joined(separator: ",") + "]")
        let outcomes = delivery.take(try ask(request))
        done += try note(outcomes)
        if !outcomes.isEmpty { say(phrases.pushProgress(done: done, all: ids.count)) }
      case .fetch(let id):
        let ours = try outbox.lines(of: [id], for: store).first ?? ""
        done += try note(
          delivery.take(try ask(.fetch(id: id))) { StatementComparison.areSame(ours, $1) })
      }
    }
  }

  private func note(_ outcomes: [DeliveryPlan.Outcome]) throws -> Int {
    var count = 0
    for outcome in outcomes {
      switch outcome {
      case .sent(let ids):
        try outbox.markSent(ids, to: store)
        count += ids.count
      case .refused(let id, let words):
        try outbox.markRefused(id, words: words, by: store)
        count += 1
      }
    }
    return count
  }

  private mutating func ask(_ request: StoreRequest) throws -> StoreAnswer {
    let line = String(decoding: try JSONEncoder().encode(request), as: UTF8.self)
    guard let answer = child.answer(to: line).flatMap(Self.answer) else {
      throw Complaint(phrases.pushProgramMissing(Self.program), .inputOutput)
    }
    return answer
  }

  private static func answer(_ line: String) -> StoreAnswer? {
    try? JSONDecoder().decode(StoreAnswer.self, from: Data(line.utf8))
  }
}
