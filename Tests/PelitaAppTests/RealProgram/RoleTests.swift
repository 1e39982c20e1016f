import Foundation
import TestSupport
import Testing

/// Which role a command gives: teachers' files are locked for those who are mentors.
struct RoleTests {
  @Test(arguments: [
    (["trainer", "needs"], ["trainer"]), (["trainer", "list"], ["trainer"]),
    (["school", "show"], []), (["mentor", "review"], ["mentor"]),
  ])
  func `a command gives its own role and no other`(command: [String], roles: [String]) throws {
    let laptop = try Laptop.withTeacher()
    #expect(try laptop.run(command + ["--json"]).status == 0)
    let exported = try laptop.run(["school", "export", "--names"])
    let model = try #require(
      try JSONSerialization.jsonObject(with: Data(exported.output.utf8)) as? [String: Any])
    let people = try #require(model["people"] as? [[String: Any]])
    #expect(people.map { $0["roles"] as? [String] ?? [] } == [roles])
  }
}
