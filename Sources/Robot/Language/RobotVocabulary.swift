public import Curriculum

/// The robot's words: one canonical spelling for each language, and what else is understood.
///
/// Indonesian after Hedy's keywords, the commands after Karel the Robot.
public enum RobotVocabulary {
  /// How a word is written, the canonical spelling first.
  public static func spellings(of keyword: RobotKeyword, in language: Language) -> [String] {
    switch language {
    case .indonesian: indonesian(keyword)
    case .english: english(keyword)
    }
  }

  /// The canonical spelling.
  public static func word(_ keyword: RobotKeyword, in language: Language) -> String {
    spellings(of: keyword, in: language)[0]
  }

  /// The canonical spelling of a step.
  public static func word(_ action: RobotAction, in language: Language) -> String {
    let keyword = RobotKeyword.allCases.first { $0.action == action } ?? .move
    return word(keyword, in: language)
  }

  /// The canonical spelling of what an exercise asks for.
  public static func word(_ construct: RobotConstruct, in language: Language) -> String {
    let keyword: RobotKeyword =
      switch construct {
      case .move: .move
      case .turnLeft: .turnLeft
      case .turnRight: .turnRight
      case .pick: .pick
      case .put: .put
      case .repetition: .repetition
      case .choice: .choice
      case .alternative: .alternative
      case .loop: .loop
      case .definition: .definition
      }
    return word(keyword, in: language)
  }

  private static func indonesian(_ keyword: RobotKeyword) -> [String] {
    switch keyword {
    case .move: ["maju", "jalan", "melangkah", "langkah", "gerak"]
    case .turnLeft: ["belok kiri", "belok_kiri", "belokkiri", "putar kiri", "hadap kiri", "kiri"]
    case .turnRight:
      ["belok kanan", "belok_kanan", "belokkanan", "putar kanan", "hadap kanan", "kanan"]
    case .pick: ["ambil", "pungut", "angkat"]
    case .put: ["taruh", "letakkan", "tempatkan"]
    case .repetition: ["ulangi", "ulang"]
    case .choice: ["jika", "kalau", "bila", "apabila"]
    case .alternative: ["jika tidak", "lainnya", "kalau tidak", "bila tidak", "selain itu"]
    case .loop: ["selama", "selagi"]
    case .definition: ["perintah", "fungsi", "prosedur", "definisi"]
    case .end: ["selesai", "akhir"]
    }
  }

  private static func english(_ keyword: RobotKeyword) -> [String] {
    switch keyword {
    case .move: ["move", "forward", "move forward", "go forward", "go", "step"]
    case .turnLeft: ["turn left", "turn_left", "turnleft", "left"]
    case .turnRight: ["turn right", "turn_right", "turnright", "right"]
    case .pick: ["pick", "pick up", "take", "grab"]
    case .put: ["put", "put down", "drop", "place"]
    case .repetition: ["repeat", "loop"]
    case .choice: ["if"]
    case .alternative: ["else", "otherwise", "if not"]
    case .loop: ["while"]
    case .definition: ["define", "command", "procedure", "function", "def"]
    case .end: ["end", "done"]
    }
  }
}
