import Curriculum
import Robot
import Terminal
import Testing

@testable import PelitaApp

@Suite struct RobotDrawingTests {
  private func drawn(_ drawing: String, _ actions: [RobotAction] = []) throws -> [String] {
    var world = RobotWorld(try RobotMap(drawing: drawing))
    for action in actions { _ = world.perform(action) }
    return RobotDrawing(thing: "buku", phrases: IndonesianPhrases()).lines(world).map {
      $0.plain.droppingBlanksAtEnd
    }
  }

  @Test func `a map is drawn in plain characters with letters and numbers`() throws {
    #expect(
      try drawn(">o.\n.#T\n3.+") == [
        "     A B C",
        "   # # # # #",
        " 1 # > o . #",
        " 2 # . # T #",
        " 3 # 3 . + #",
        "   # # # # #",
      ])
  }

  @Test func `what lies beneath the robot can be seen`() throws {
    #expect(try drawn(">o.", [.move])[2] == " 1 # . >o. #")
    #expect(try drawn(">T", [.move])[2] == " 1 # . >T#")
  }

  @Test func `a map can be heard, too`() throws {
    let drawing = RobotDrawing(thing: "buku", phrases: IndonesianPhrases())
    let words = drawing.words(for: try RobotMap(drawing: "v.#\n3+T")).map(\.plain)
    #expect(
      words == [
        "robot: A1, menghadap ke bawah", "tujuan: C2", "buku: A2 (3)", "tempat buku: B2",
        "dinding: C1", "Petanya dari A1 sampai C2.",
      ])
  }
}
