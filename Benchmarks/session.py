"""A program on a pseudo-terminal, timed from outside as a person would feel it."""

import fcntl
import os
import select
import signal
import struct
import termios
import time

COLUMNS, ROWS = 80, 24


class Session:
    """Starts `arguments`; `started` is the moment just before."""

    def __init__(self, arguments, environment):
        self.terminal, far_side = os.openpty()
        fcntl.ioctl(far_side, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
        # The first terminal that a session leader opens becomes the one that controls it.
        files = [
            (os.POSIX_SPAWN_OPEN, 0, os.ttyname(far_side), os.O_RDWR, 0),
            (os.POSIX_SPAWN_DUP2, 0, 1),
            (os.POSIX_SPAWN_DUP2, 0, 2),
        ]
        self.output = b""
        self.process = None
        self.started = time.perf_counter()
        self.process = os.posix_spawn(
            arguments[0], arguments, environment, file_actions=files, setsid=True
        )
        os.close(far_side)

    def read(self, seconds):
        """Reads what is there within `seconds`; False when nothing came or nothing more will."""
        if not select.select([self.terminal], [], [], max(0, seconds))[0]:
            return False
        try:
            piece = os.read(self.terminal, 65536)
        except OSError:  # Linux reports EIO once the program has gone.
            return False
        self.output += piece
        return bool(piece)

    def settle(self, silence=0.25, limit=15):
        """The moment of the last output before `silence`: the screen is drawn and waits."""
        last = None
        patience = limit
        while self.read(patience):
            last = time.perf_counter()
            patience = silence
        return last

    def drain(self, silence=0.02):
        """Reads what still comes, until nothing has come for `silence` seconds."""
        while self.read(silence):
            pass

    def moment_of(self, marker, start, limit=10):
        """The moment when `marker` has arrived after the byte `start`, or None."""
        deadline = time.perf_counter() + limit
        while self.output.find(marker, start) < 0:
            if not self.read(deadline - time.perf_counter()):
                return None
        return time.perf_counter()

    def type(self, text):
        os.write(self.terminal, text.encode())

    def resident_kilobytes(self):
        """VmRSS of the program itself, not of what it started."""
        with open(f"/proc/{self.process}/status", encoding="utf-8") as status:
            for line in status:
                if line.startswith("VmRSS:"):
                    return int(line.split()[1])
        return None

    def end(self):
        if self.process is not None:
            # The whole session: vimtutor, for one, is a script that starts vim.
            for target in (-self.process, self.process):
                try:
                    os.kill(target, signal.SIGKILL)
                except ProcessLookupError:
                    pass
            os.waitpid(self.process, 0)
            self.process = None
        os.close(self.terminal)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.end()
