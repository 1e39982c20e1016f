import Glibc
import PelitaApp

exit(Program.run(Array(CommandLine.arguments.dropFirst())))
