import Foundation
import StoreDelivery

// The only program of Pelita that knows a network: requests come in, a line each, and answers go out.
// `pelita school push` starts it; what is sent, and what was, is kept there.

/// Writes an answer as one line.
func tell(_ answer: StoreAnswer) {
  guard var line = try? JSONEncoder().encode(answer) else { return }
  line.append(0x0A)
  try? FileHandle.standardOutput.write(contentsOf: line)
}

/// The value behind `name` in the arguments.
func option(_ name: String) -> String? {
  let arguments = CommandLine.arguments
  guard let place = arguments.firstIndex(of: name), place + 1 < arguments.count else { return nil }
  return arguments[place + 1]
}

do {
  guard let lrs = option("--lrs") else { throw Unprepared(obstacle: .badAddress) }
  let store = Store(
    address: try StoreAddress(lrs),
    credentials: try Credentials(
      file: option("--credentials"), environment: ProcessInfo.processInfo.environment))
  tell(.ready)
  while let line = readLine() {
    guard let request = try? JSONDecoder().decode(StoreRequest.self, from: Data(line.utf8)) else {
      exit(65)
    }
    tell(await store.answer(to: request))
  }
} catch let unprepared as Unprepared {
  tell(.unprepared(unprepared.obstacle))
  exit(64)
}
