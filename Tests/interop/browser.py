"""A browser without a window, driven over the DevTools protocol's pipe: no port, no packages."""

import json
import os
import shutil
import subprocess
import tempfile
import time


class Browser:
    def __init__(self, program):
        self.profile = tempfile.mkdtemp(prefix="pelita-web-")
        to_browser, self.writing = os.pipe()
        reading, from_browser = os.pipe()
        arguments = [
            program, "--headless=new", "--remote-debugging-pipe", "--no-first-run",
            "--user-data-dir=" + self.profile, "--disable-gpu", "--disable-dev-shm-usage",
            "--host-resolver-rules=MAP * ~NOTFOUND", "about:blank",
        ]
        if os.geteuid() == 0:  # the sandbox refuses the administrator
            arguments.insert(1, "--no-sandbox")

        def place_pipes():
            # The protocol wants its ends at 3 and 4; copies first, in case one is there already.
            read_end, write_end = os.dup(to_browser), os.dup(from_browser)
            os.dup2(read_end, 3)
            os.dup2(write_end, 4)

        self.process = subprocess.Popen(
            arguments, preexec_fn=place_pipes, close_fds=False,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(to_browser)
        os.close(from_browser)
        self.stream = os.fdopen(reading, "rb")
        self.number = 0

    def call(self, method, session=None, **parameters):
        self.number += 1
        message = {"id": self.number, "method": method, "params": parameters}
        if session:
            message["sessionId"] = session
        os.write(self.writing, json.dumps(message).encode() + b"\0")
        while True:
            answer = json.loads(self.message())
            if answer.get("id") == self.number:
                if "error" in answer:
                    raise RuntimeError(method + ": " + answer["error"]["message"])
                return answer["result"]

    def message(self):
        content = bytearray()
        while (byte := self.stream.read(1)) != b"\0":
            if not byte:
                raise RuntimeError("the browser ended")
            content += byte
        return content

    def tabs(self):
        infos = self.call("Target.getTargets")["targetInfos"]
        return [info for info in infos if info["type"] == "page"]

    def open(self, url):
        return Tab(self, self.call("Target.createTarget", url=url)["targetId"])

    def newest_tab(self, known):
        """The tab that is not among `known`, once it is there."""
        for _ in range(100):
            for info in self.tabs():
                if info["targetId"] not in known:
                    return Tab(self, info["targetId"])
            time.sleep(0.1)
        raise RuntimeError("no new tab")

    def close(self):
        try:
            self.call("Browser.close")
        except (RuntimeError, OSError):
            pass
        self.process.wait(timeout=20)
        shutil.rmtree(self.profile, ignore_errors=True)


class Tab:
    def __init__(self, browser, target):
        self.browser = browser
        self.target = target
        attached = browser.call("Target.attachToTarget", targetId=target, flatten=True)
        self.session = attached["sessionId"]

    def call(self, method, **parameters):
        return self.browser.call(method, self.session, **parameters)

    def value(self, expression):
        """What the expression gives; asked again while one page is being left for another.

        So it must do no harm twice: leave a page with `back`, which asks once.
        """
        for _ in range(50):
            try:
                answer = self.call("Runtime.evaluate", expression=expression, returnByValue=True)
                return answer["result"].get("value")
            except RuntimeError as trouble:
                if "navigated or closed" not in str(trouble):
                    raise
                time.sleep(0.1)
        raise RuntimeError("the page is left for ever")

    def back(self):
        """Goes back as the button does, after this question is answered."""
        self.call("Runtime.evaluate", expression="void setTimeout(() => history.back(), 50)")

    def wait(self, expression):
        """Waits until the expression holds; `None` when it never does."""
        for _ in range(100):
            try:
                if value := self.value(expression):
                    return value
            except RuntimeError:
                pass  # a page is just being left
            time.sleep(0.1)
        return None

    def go(self, url):
        self.call("Page.navigate", url=url)
        self.wait(f"document.readyState === 'complete' && location.href === {json.dumps(url)}")

    def come_to_front(self):
        self.browser.call("Target.activateTarget", targetId=self.target)

    def click(self, name):
        """Presses and releases the left button on an element, as a person does."""
        self.wait(f"document.readyState === 'complete' && !!document.getElementById('{name}')")
        box = self.value(
            f"(() => {{ const e = document.getElementById('{name}');"
            "e.scrollIntoView({block: 'center'}); const b = e.getBoundingClientRect();"
            "return [b.left + Math.min(b.width, 40) / 2, b.top + b.height / 2]; })()")
        for kind in ("mousePressed", "mouseReleased"):
            self.call("Input.dispatchMouseEvent", type=kind, x=box[0], y=box[1], button="left",
                      clickCount=1)

    def type(self, name, text):
        self.click(name)
        self.value(f"document.getElementById('{name}').select()")
        self.call("Input.insertText", text=text)

    def text(self):
        return self.value("document.body.innerText")

    def code(self, stage):
        return self.wait(f"document.getElementById('code-{stage}')?.textContent")
