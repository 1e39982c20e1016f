import Curriculum
import TestSupport
import Testing
import Workbench

/// On the system's real Python: in a room of its own where bubblewrap works, and without it.
struct PythonRunnerTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// The runner as it is, or on a system that lacks bubblewrap.
  private func runner(isIsolated: Bool, _ limits: PythonLimits = .init(seconds: 1)) throws
    -> PythonRunner
  {
    if isIsolated { return try PythonRunner(limits: limits) }
    return try PythonRunner(searching: [placeWithoutBubblewrap()], limits: limits)
  }

  /// A folder with all that is needed but bubblewrap.
  private func placeWithoutBubblewrap() throws -> String {
    for name in ["python3", "prlimit"] {
      _ = try folder.writeProgram("exec /usr/bin/\(name) \"$@\"", to: name)
    }
    return folder.path
  }

  @Test(arguments: [true, false])
  func `a program prints, asks and ends`(isIsolated: Bool) throws {
    let program = """
      nama = input("Nama: ")
      print("Halo,", nama)
      input()
      """
    let run = try runner(isIsolated: isIsolated).run(program, input: "Bu Contoh\nya\n")
    #expect(
      run
        == ProgramRun(
          printed: "Halo, Bu Contoh\n",
          questions: [
            .init(offset: 0, prompt: "Nama: ", answer: "Bu Contoh"),
            .init(offset: 16, prompt: "", answer: "ya"),
          ]))
  }

  @Test func `the first assignment to a name can be given another value`() throws {
    let run = try runner(isIsolated: true).run(
      "nilai = [80]\nfor angka in nilai:\n  print(angka)", changes: ["nilai": "[1, 2]"])
    #expect(run.printed == "1\n2\n")
    let other = try runner(isIsolated: true).run("angka = 1", changes: ["nilai": "2"])
    #expect(other.ending == .nothingToChange(name: "nilai"))
  }

  @Test func `an uncaught exception is told with its line and the names there were`() throws {
    let run = try runner(isIsolated: true).run("nilai = 3\n\nprint(nilia)")
    guard case .raised(let error) = run.ending else {
      Issue.record("\(run)")
      return
    }
    #expect(error.lastLine == "NameError: name 'nilia' is not defined")
    #expect(error.line == 3)
    #expect(error.names.contains("nilai") && error.names.contains("print"))
  }

  @Test(
    arguments: [true, false],
    ["while True:\n  pass", "x = 1\nwhile True:\n  try:\n    x += 1\n  except:\n    pass"])
  func `an endless loop is stopped, and its line told`(isIsolated: Bool, program: String) throws {
    let run = try runner(isIsolated: isIsolated).run(program)
    guard case .endless(let line?) = run.ending else {
      Issue.record("\(run)")
      return
    }
    #expect(line >= 1)
  }

  @Test func `work inside of Python itself is stopped from outside`() throws {
    let run = try runner(isIsolated: true).run("print(sum(range(10 ** 12)))")
    #expect(run.ending == .endless(line: nil))
  }

  @Test func `a program that only waits is stopped`() throws {
    let limits = PythonLimits(seconds: 1, patienceSeconds: 1)
    let run = try runner(isIsolated: true, limits).run("import time\ntime.sleep(100)")
    #expect(run.ending == .endless(line: 2))
  }

  @Test(arguments: [true, false])
  func `output without end is cut`(isIsolated: Bool) throws {
    let limits = PythonLimits(seconds: 5, characters: 100)
    let run = try runner(isIsolated: isIsolated, limits).run("while True:\n  print('a' * 9)")
    #expect(run.ending == .tooMuchOutput(line: 2))
    #expect(run.printed == String(repeating: "aaaaaaaaa\n", count: 10))
  }

  @Test func `output that goes around the watch is cut, too`() throws {
    let run = try runner(isIsolated: true).run(
      "import os\nwhile True:\n  os.write(1, b'a' * 1000)")
    #expect(run.ending == .tooMuchOutput(line: nil))
    #expect(run.printed.count < 100_000)
  }

  @Test(
    arguments: [true, false],
    ["a = []\nwhile True:\n  a.append('x' * 100000)", "a = 'x' * (1 << 40)"])
  func `a program cannot fill the memory`(isIsolated: Bool, program: String) throws {
    let run = try runner(isIsolated: isIsolated, .init(seconds: 5)).run(program)
    guard case .raised(let error) = run.ending else {
      Issue.record("\(run)")
      return
    }
    #expect(error.type == "MemoryError")
  }

  @Test(
    arguments: [true, false],
    [
      "import os\nwhile True:\n  os.fork()", "import os\nos.system('ls')",
      "import subprocess\nsubprocess.run(['ls'])", "import ctypes",
      "import os\nos.execv('/bin/ls', ['ls'])",
    ])
  func `no other program starts, and none is copied`(isIsolated: Bool, program: String) throws {
    let run = try runner(isIsolated: isIsolated).run(program)
    guard case .denied(.programs, let line?) = run.ending else {
      Issue.record("\(run)")
      return
    }
    #expect((1...3).contains(line))
  }

  @Test(
    arguments: [true, false],
    ["import socket\nsocket.socket()", "import urllib.request"])
  func `there is no network`(isIsolated: Bool, program: String) throws {
    let run = try runner(isIsolated: isIsolated).run(program)
    guard case .denied(.network, _) = run.ending else {
      Issue.record("\(run)")
      return
    }
  }

  @Test(arguments: [true, false])
  func `files of the laptop are neither read nor removed`(isIsolated: Bool) throws {
    let secret = try folder.write("rahasia", to: "secret.txt")
    for program in [
      "print(open('\(secret)').read())", "import os\nos.remove('\(secret)')",
      "import shutil\nshutil.rmtree('\(folder.path)')", "import os\nprint(os.listdir('/'))",
      "import os\nos.symlink('\(folder.path)', 'a')", "open('../a.txt', 'w')",
      "import os\nos.rename('\(secret)', 'a')",
    ] {
      let run = try runner(isIsolated: isIsolated).run(program)
      switch run.ending {
      case .denied(.files, _): break
      // In a room of its own the laptop's folders are not even there.
      case .raised(let error) where isIsolated && error.type == "FileNotFoundError": break
      default: Issue.record("\(program): \(run)")
      }
    }
    #expect(try folder.read("secret.txt") == "rahasia")
  }

  @Test(arguments: [true, false])
  func `files of its own are a program's own, and gone afterwards`(isIsolated: Bool) throws {
    let writing = """
      open("a.txt", "w").write("satu")
      print(open("a.txt").read())
      """
    #expect(try runner(isIsolated: isIsolated).run(writing).printed == "satu\n")
    let reading = try runner(isIsolated: isIsolated).run("import os\nprint(os.listdir('.'))")
    #expect(reading.printed == "[]\n")
  }

  @Test func `bubblewrap shows a program nothing but Python`() throws {
    let runner = try runner(isIsolated: true)
    #expect(runner.isIsolated)
    // Looked at past the watch, which does not forbid asking whether a file exists.
    let run = try runner.run(
      "import os\nprint([os.path.exists(p) for p in ['/usr', '/home', '/root', '/etc/passwd']])")
    #expect(run.printed == "[True, False, False, False]\n")
    #expect(try !self.runner(isIsolated: false).isIsolated)
  }

  @Test func `what keeps a program in its room is said to be absent when it does not work`() throws
  {
    let place = try placeWithoutBubblewrap()
    _ = try folder.writeProgram("echo 'bwrap: no permission' >&2; exit 1", to: "bwrap")
    let runner = try PythonRunner(searching: [place])
    #expect(!runner.isIsolated)
    #expect(try runner.run("print(1)").printed == "1\n")
  }

  @Test func `a laptop without Python says so`() throws {
    #expect(throws: PythonRunner.Absence.python) { try PythonRunner(searching: [folder.path]) }
    _ = try folder.writeProgram("", to: "python3")
    #expect(throws: PythonRunner.Absence.limits) { try PythonRunner(searching: [folder.path]) }
  }

  @Test(arguments: [
    "import sys\nsys.exit(3)", "exit()", "", "# \u{0} \u{1F600}\nprint('é')",
  ])
  func `odd endings are endings`(program: String) throws {
    #expect(try runner(isIsolated: true).run(program).ending == .finished)
  }

  @Test func `a program that closes what it reports on counts as crashed`() throws {
    let run = try runner(isIsolated: true).run("import os\nos.close(2)")
    #expect(run.ending == .crashed(detail: "status 120"))
  }

  @Test func `a program cannot forge how another line looks`() throws {
    let run = try runner(isIsolated: true).run(
      "import sys\nprint('pelita raised type=41', file=sys.stderr)")
    #expect(run == ProgramRun())
  }
}
