// swift-tools-version: 6.2
import PackageDescription

// The manifest is the architecture: values ← rules ← edges ← app ← entry.
// A target may import what stands above it in this file, never what stands below.

/// Every target of ours: explicit `any`, no leaked imports, warnings are errors.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")

/// Static, because the soname of cmark-gfm changes with every version.
let markdownLibraries: [LinkerSetting] = [
  .linkedLibrary(":libcmark-gfm-extensions.a"), .linkedLibrary(":libcmark-gfm.a"),
]

/// Targets whose folder explains itself in a README, which is nothing to build.
let explained: Set<String> = [
  "Cryptography", "Curriculum", "Documents", "Drills", "Founding", "Guidance", "Labs",
  "LearnerModel", "LearningRecord", "Practice", "ProgressStore", "RecordExchange", "SchoolStore",
  "Statements", "Storage", "Terminal", "TrainingModel", "Workbench",
]

/// A target of the product, in `Sources/<name>`.
func layer(
  _ name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = [],
  libraries: [LinkerSetting] = []
) -> Target {
  .target(
    name: name, dependencies: dependencies,
    exclude: exclude + (explained.contains(name) ? ["README.md"] : []), swiftSettings: strict,
    linkerSettings: libraries)
}

/// The tests of `name`, in `Tests/<name>Tests`.
func tests(
  of name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = []
) -> Target {
  .testTarget(
    name: name + "Tests", dependencies: [.byName(name: name), "TestSupport"] + dependencies,
    exclude: exclude, swiftSettings: strict)
}

let package = Package(
  name: "Pelita",
  products: [
    .executable(name: "pelita", targets: ["pelita"]),
    .executable(name: "pelita-push", targets: ["pelita-push"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    // System libraries and C.
    .systemLibrary(name: "CMarkdown"),
    .systemLibrary(name: "CReadline"),
    .systemLibrary(name: "CSodium"),
    .systemLibrary(name: "CArchive"),
    .target(name: "CTerminal"),

    // Values: what things are. No I/O, no clock, no chance.
    layer("Cryptography", ["CSodium"]),
    layer(
      "Curriculum", ["CMarkdown", .product(name: "Yams", package: "Yams")],
      libraries: markdownLibraries),
    layer("LearnerModel"),
    layer("LearningRecord", ["Curriculum", "LearnerModel"]),
    layer(
      "TrainingModel", ["Cryptography", "Curriculum", "LearningRecord"],
      exclude: ["Output/pelita-school.schema.json"]),

    // Rules: what follows from values. Just as pure.
    layer("Practice", ["Curriculum", "LearningRecord"]),
    layer("Guidance", ["Curriculum", "LearnerModel", "LearningRecord"]),
    layer("Drills", ["Curriculum", "Practice"]),
    layer("Robot", ["Curriculum"]),
    layer("Labs", ["Curriculum"]),
    layer("Documents", ["Curriculum"]),
    layer("Founding", ["Curriculum", "Documents", "LearningRecord", "TrainingModel"]),
    layer("RecordExchange", ["Cryptography", "Curriculum", "LearningRecord", "TrainingModel"]),
    layer("Statements", ["Cryptography", "Curriculum", "LearningRecord", "TrainingModel"]),
    layer("StoreDelivery"),
    layer(
      "Reports",
      [
        "Curriculum", "LearningRecord", "TrainingModel",
        .product(name: "Mustache", package: "swift-mustache"),
      ]),

    // Edges: databases, folders, the terminal.
    layer("Storage", [grdb]),
    layer("Workbench", ["CArchive", "Cryptography", "Curriculum"]),
    layer("ProgressStore", ["Curriculum", "LearningRecord", "Storage", grdb]),
    layer("SchoolStore", ["Cryptography", "LearningRecord", "Storage", "TrainingModel", grdb]),
    layer("Terminal", ["CReadline", "CTerminal"]),

    // App: commands, screens and phrases; the one place where the parts are joined.
    layer(
      "PelitaApp",
      [
        "Cryptography", "Curriculum", "LearningRecord", "TrainingModel", "Practice", "Guidance",
        "Drills", "Robot", "Labs", "Documents", "Founding", "RecordExchange", "Statements",
        "StoreDelivery", "Reports", "Storage", "Workbench", "ProgressStore", "SchoolStore",
        "Terminal",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], exclude: ["Exchange/README.md"]),
    .executableTarget(name: "pelita", dependencies: ["PelitaApp"], swiftSettings: strict),
    // The only program that may reach a network; `pelita` starts it and links none of it.
    .executableTarget(
      name: "pelita-push", dependencies: ["StoreDelivery"], swiftSettings: strict,
      // Swift's own library of it names curl no longer when it is linked statically.
      linkerSettings: [.linkedLibrary("curl")]),

    // Tests.
    .target(
      name: "TestSupport",
      dependencies: ["Cryptography", "Curriculum", "LearningRecord", "Terminal", "TrainingModel"],
      path: "Tests/TestSupport",
      swiftSettings: strict),
    tests(of: "Cryptography"),
    tests(of: "Curriculum", exclude: ["Fixtures"]),
    tests(of: "LearningRecord", ["Curriculum", "LearnerModel"], exclude: ["Fixtures"]),
    tests(of: "LearnerModel", exclude: ["Fixtures"]),
    tests(
      of: "TrainingModel", ["Cryptography", "Curriculum", "LearningRecord"],
      exclude: ["Output/Golden"]),
    tests(of: "Practice", ["Curriculum", "LearningRecord"]),
    tests(of: "Guidance", ["Curriculum", "LearnerModel", "LearningRecord"]),
    tests(of: "Drills", ["Curriculum", "Practice"]),
    tests(of: "Robot", ["Curriculum"]),
    tests(of: "Labs", ["Curriculum"], exclude: ["Golden"]),
    tests(of: "Documents", ["Curriculum", "Workbench"], exclude: ["Fixtures"]),
    tests(of: "Founding", ["Cryptography", "Curriculum", "LearningRecord", "TrainingModel"]),
    tests(
      of: "RecordExchange", ["Cryptography", "Curriculum", "LearningRecord", "TrainingModel"],
      exclude: ["Golden"]),
    tests(
      of: "Statements", ["Cryptography", "Curriculum", "LearningRecord", "TrainingModel"],
      exclude: ["Golden"]),
    tests(of: "StoreDelivery"),
    tests(of: "Reports", ["Curriculum", "LearningRecord", "TrainingModel"]),
    tests(of: "Workbench", ["Cryptography", "Curriculum"]),
    tests(
      of: "ProgressStore", ["Curriculum", "LearningRecord", "Storage", grdb],
      exclude: ["Fixtures"]),
    tests(
      of: "SchoolStore",
      ["Cryptography", "Curriculum", "LearningRecord", "Storage", "TrainingModel", grdb],
      exclude: ["Fixtures"]),
    tests(of: "Terminal", ["terminal-probe"]),
    .executableTarget(
      name: "terminal-probe", dependencies: ["Terminal"], path: "Tests/terminal-probe",
      swiftSettings: strict),
    tests(
      of: "PelitaApp",
      [
        "Cryptography", "Curriculum", "LearningRecord", "TrainingModel", "Practice", "Drills",
        "Robot", "Labs", "Documents", "Founding", "RecordExchange", "Reports", "Storage",
        "Workbench", "ProgressStore", "SchoolStore", "Terminal",
      ]),
  ],
  swiftLanguageModes: [.v6]
)
