public import Curriculum

extension RobotVocabulary {
  /// How a question is written, the canonical spelling first.
  public static func spellings(
    of sense: RobotCondition.Sense, in language: Language
  ) -> [String] {
    switch language {
    case .indonesian: indonesian(sense)
    case .english: english(sense)
    }
  }

  /// The canonical spelling of a condition, as one says it: `depan tidak kosong`.
  ///
  /// - Parameters:
  ///   - condition: What is asked.
  ///   - language: The language of the words.
  ///   - thing: What lies about, where it has a name: `ada buku` instead of `ada benda`.
  /// - Returns: The spelling.
  public static func text(
    of condition: RobotCondition, in language: Language, thing: String = ""
  ) -> String {
    let text =
      switch (condition.isNegated, language) {
      case (false, _): spellings(of: condition.sense, in: language)[0]
      case (true, .indonesian): indonesianNegation(condition.sense)
      case (true, .english): englishNegation(condition.sense)
      }
    guard !thing.isEmpty else { return text }
    return switch language {
    case .indonesian: text.replacing("benda", with: thing)
    case .english: text.replacing("thing", with: thing)
    }
  }

  private static func indonesian(_ sense: RobotCondition.Sense) -> [String] {
    switch sense {
    case .frontClear: ["depan kosong", "depan bebas", "depan aman", "bisa maju", "boleh maju"]
    case .frontWall:
      ["depan dinding", "depan tembok", "depan ada dinding", "ada dinding di depan"]
        + ["dinding di depan", "depan terhalang", "depan buntu", "ada dinding", "depan ada tembok"]
    case .leftClear: ["kiri kosong", "kiri bebas", "kiri aman"]
    case .leftWall: ["kiri dinding", "kiri tembok", "kiri ada dinding"]
    case .rightClear: ["kanan kosong", "kanan bebas", "kanan aman"]
    case .rightWall: ["kanan dinding", "kanan tembok", "kanan ada dinding"]
    case .thingHere: ["ada benda", "benda", "ada barang", "ada sesuatu", "ada benda di sini"]
    case .carrying: ["bawa benda", "membawa benda", "punya benda", "bawa barang"]
    case .atGoal: ["di tujuan", "sampai tujuan", "sampai di tujuan", "tujuan", "sampai"]
    }
  }

  private static func english(_ sense: RobotCondition.Sense) -> [String] {
    switch sense {
    case .frontClear: ["front is clear", "front is free", "front is empty", "can move"]
    case .frontWall:
      ["front is wall", "front is blocked", "wall in front", "wall ahead", "wall"]
    case .leftClear: ["left is clear", "left is free", "left is empty"]
    case .leftWall: ["left is wall", "left is blocked"]
    case .rightClear: ["right is clear", "right is free", "right is empty"]
    case .rightWall: ["right is wall", "right is blocked"]
    case .thingHere: ["thing here", "thing", "something here", "on thing"]
    case .carrying: ["carrying thing", "carrying", "has thing", "holding thing"]
    case .atGoal: ["at goal", "on goal", "goal", "reached goal"]
    }
  }

  private static func indonesianNegation(_ sense: RobotCondition.Sense) -> String {
    switch sense {
    case .frontClear: "depan tidak kosong"
    case .frontWall: "depan bukan dinding"
    case .leftClear: "kiri tidak kosong"
    case .leftWall: "kiri bukan dinding"
    case .rightClear: "kanan tidak kosong"
    case .rightWall: "kanan bukan dinding"
    case .thingHere: "tidak ada benda"
    case .carrying: "tidak bawa benda"
    case .atGoal: "belum di tujuan"
    }
  }

  private static func englishNegation(_ sense: RobotCondition.Sense) -> String {
    switch sense {
    case .frontClear: "front is not clear"
    case .frontWall: "front is not wall"
    case .leftClear: "left is not clear"
    case .leftWall: "left is not wall"
    case .rightClear: "right is not clear"
    case .rightWall: "right is not wall"
    case .thingHere: "no thing here"
    case .carrying: "not carrying thing"
    case .atGoal: "not at goal"
    }
  }
}
