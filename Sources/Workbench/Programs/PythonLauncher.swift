/// The Python that runs a person's program, watches it and tells how it ended.
///
/// Python itself knows best where a program stood and which names it had: parsing printed
/// tracebacks would depend on Python's version. The report is the last line of the error stream,
/// every value in hexadecimal digits. What is watched here guards against accidents; keeping a
/// program in its place is the work of bubblewrap and of the limits around it.
///
/// Works from Python 3.8 on, with nothing but what every installation has.
enum PythonLauncher {
  /// Arguments: program, its folder, seconds of work, seconds altogether, characters of output, and
  /// a `name=value` for each value to change.
  static let program = #"""
    import builtins, os, posix, sys, _signal

    program, folder = sys.argv[1], os.path.realpath(sys.argv[2])
    busy, patience, longest = float(sys.argv[3]), float(sys.argv[4]), int(sys.argv[5])
    changes = [change.split("=", 1) for change in sys.argv[6:]]
    NAME = "program.py"
    asked = []
    spare = [bytearray(1 << 20)]

    class Stopped(BaseException):
        pass

    class Denied(PermissionError):
        pass

    def end(kind, **fields):
        try:
            paper.out.flush()
        except Exception:
            pass
        fields["asked"] = "\x1e".join(
            "%d\x1f%s\x1f%s" % (at, prompt, "-" if answer is None else "+" + answer)
            for at, prompt, answer in asked[:200])
        line = "\npelita " + kind
        for key, value in fields.items():
            line += " %s=%s" % (key, str(value).encode("utf-8", "replace").hex())
        line = (line + "\n").encode()
        while line:
            line = line[posix.write(2, line):]
        posix._exit(0)

    class Paper:
        encoding, errors, closed = "utf-8", "replace", False

        def __init__(self, out):
            self.out, self.count = out, 0

        def write(self, text):
            if not isinstance(text, str):
                raise TypeError("write() argument must be str, not " + type(text).__name__)
            self.out.write(text[:max(longest - self.count, 0)])
            self.count += len(text)
            if self.count > longest:
                raise Stopped("output")
            return len(text)

        def flush(self):
            self.out.flush()

        def isatty(self):
            return False

    def ask(prompt="", /):
        line = sys.__stdin__.readline()
        answer = line.rstrip("\n") if line else None
        asked.append((paper.count, str(prompt), answer))
        if answer is None:
            raise EOFError("EOF when reading a line")
        return answer

    def line_in(frame):
        while frame is not None and frame.f_code.co_filename != NAME:
            frame = frame.f_back
        return frame.f_lineno if frame is not None else ""

    def place_of(error):
        line, names = "", set(dir(builtins))
        step = error.__traceback__
        while step is not None:
            if step.tb_frame.f_code.co_filename == NAME:
                line = step.tb_lineno
                names |= set(step.tb_frame.f_locals) | set(step.tb_frame.f_globals)
            step = step.tb_next
        return line, " ".join(sorted(name for name in names if not name.startswith("_"))[:1000])

    fired = []

    def stop(number, frame):
        fired.append(number)
        if len(fired) == 1:
            raise Stopped("time")
        end("stopped", why="time", line=line_in(frame))

    PROGRAMS = {
        "os.system", "os.exec", "os.fork", "os.forkpty", "os.posix_spawn", "os.spawn", "os.kill",
        "os.killpg", "os.startfile", "subprocess.Popen", "pty.spawn", "_thread.start_new_thread",
        "_thread.start_joinable_thread", "resource.setrlimit", "resource.prlimit",
        "signal.pthread_kill", "fcntl.fcntl", "fcntl.ioctl"}
    PATHS = {
        "os.listdir", "os.scandir", "os.mkdir", "os.remove", "os.rmdir", "os.rename", "os.truncate",
        "os.chmod", "os.chown", "os.utime", "os.chdir", "os.link", "os.symlink", "os.chflags",
        "os.mkfifo", "os.mknod", "os.setxattr", "os.removexattr", "sqlite3.connect"}
    MODULES = {
        "_ctypes": "programs", "_posixsubprocess": "programs", "_multiprocessing": "programs",
        "_posixshmem": "programs", "_testcapi": "programs", "_xxsubinterpreters": "programs",
        "_interpreters": "programs", "_socket": "network"}
    libraries = [os.path.realpath(place) for place in sys.path if place]
    writings = []
    real, join, text = os.path.realpath, os.path.join, os.fsdecode

    def inside(path, places):
        return any(path == place or path.startswith(join(place, "")) for place in places)

    def watch(event, arguments):
        if event == "open":
            path, mode, flags = arguments
            if isinstance(path, int):
                return
            writes = bool(flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC))
            if writes:
                writings.append(1)
            places = [folder] if writes else [folder] + libraries
            if not inside(real(text(path)), places) or len(writings) > 20:
                raise Denied("files")
        elif event in PROGRAMS:
            raise Denied("programs")
        elif event in PATHS:
            reads = event in ("os.listdir", "os.scandir")
            places = [folder] + libraries if reads else [folder]
            count = 2 if event in ("os.rename", "os.link", "os.symlink") else 1
            for path in arguments[:count]:
                path = "." if path is None else path
                if isinstance(path, int) or not inside(real(text(path)), places):
                    raise Denied("files")
            if event in ("os.link", "os.symlink"):
                raise Denied("files")
        elif event.startswith("socket."):
            raise Denied("network")
        elif event == "import" and arguments[0] in MODULES:
            raise Denied(MODULES[arguments[0]])

    def changed():
        tree = compile(program, NAME, "exec", 0x400, True)
        for name, value in changes:
            for node in tree.body:
                targets = getattr(node, "targets", [])
                if len(targets) == 1 and getattr(targets[0], "id", None) == name:
                    node.value = compile(value, NAME, "eval", 0x400, True).body
                    break
            else:
                end("unchanged", name=name)
        return compile(tree, NAME, "exec", 0, True)

    os.chdir(folder)
    sys.stdout.reconfigure(line_buffering=True, errors="replace")
    paper = Paper(sys.stdout)
    sys.stdout = paper
    builtins.input = ask
    builtins.exit = builtins.quit = sys.exit
    try:
        code = changed()
        _signal.signal(_signal.SIGPROF, stop)
        _signal.signal(_signal.SIGALRM, stop)
        _signal.setitimer(_signal.ITIMER_PROF, busy, 0.25)
        _signal.setitimer(_signal.ITIMER_REAL, patience, 0.25)
        sys.addaudithook(watch)
        exec(code, {"__name__": "__main__", "__builtins__": builtins})
        end("finished")
    except Stopped as stopped:
        end("stopped", why=stopped, line=place_of(stopped)[0])
    except SystemExit:
        end("finished")
    except SyntaxError as error:
        _signal.setitimer(_signal.ITIMER_PROF, 0)
        end("raised", type=type(error).__name__, message=error.msg, line=error.lineno or "")
    except BaseException as error:
        spare.clear()
        _signal.setitimer(_signal.ITIMER_PROF, 0)
        line, names = place_of(error)
        if isinstance(error, Denied):
            end("denied", act=error, line=line)
        if not isinstance(error, NameError):
            names = ""
        end("raised", type=type(error).__name__, message=error, line=line, names=names)
    """#
}
