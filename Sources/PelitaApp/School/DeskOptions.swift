import ArgumentParser
import SchoolStore
import TrainingModel

/// In which role whoever types a command comes to the school's record.
protocol Coming: Sendable {
  /// `nil` for whoever looks or hands over only.
  static var role: Role? { get }
}

/// The commands of mentors.
enum ComingAsMentor: Coming {
  static var role: Role? { .mentor }
}

/// The commands of trainers.
enum ComingAsTrainer: Coming {
  static var role: Role? { .trainer }
}

/// The commands about the record as a whole: who types them takes on no role by that, above all not
/// that of a mentor, whom teachers' files are locked for.
enum ComingToLook: Coming {
  static var role: Role? { nil }
}

typealias MentorOptions = DeskOptions<ComingAsMentor>
typealias TrainerOptions = DeskOptions<ComingAsTrainer>
typealias SchoolOptions = DeskOptions<ComingToLook>

/// Options of every command at the school's record, and the desk they open.
struct DeskOptions<As: Coming>: ParsableArguments {
  @OptionGroup var shared: SharedOptions
  @Flag(help: ArgumentHelp(HelpLanguage.phrases.helpJSON))
  var json = false

  /// How the person who was here last comes to the record.
  var arrival: SchoolArrival {
    SchoolArrival(surroundings: .standard(isPlain: shared.plain), role: As.role)
  }

  /// Runs `body` at the desk of the person who was here last; prints what it gives.
  ///
  /// A school is founded where there is none, unless `body` may bring one.
  func run(
    bringsSchool: Bool = false,
    _ body: (SchoolDesk) throws -> (json: JSONValue, words: String)
  ) throws {
    do {
      let desk = try bringsSchool ? arrival.lastWithoutSchool() : arrival.last()
      // In good order even after a complaint, or the next start would look at every page.
      defer { try? desk.store.close() }
      desk.isAskedByCommand = true
      let outcome = try body(desk)
      StandardStream.output.print(json ? outcome.json.indentedText : outcome.words)
    } catch let complaint as Complaint {
      throw complaint
    } catch {
      throw Complaint(HelpLanguage.phrases.explanation(of: error), .inputOutput)
    }
  }
}
