"""Plays the exercises of Exercises/web as a teacher would, mistakes included."""

import pathlib
import re
import shutil
import sys
import tempfile

from browser import Browser

NUMBER = "42"


def filled(template, folder):
    """A page with marks of our own, so that nothing of Pelita's own making is relied on."""
    text = re.sub(r"\{\{file:([a-z.]+)\}\}", lambda m: (folder / m[1]).read_text(), template)
    text = re.sub(r"\{\{code:([a-z-]+)\}\}", r"CODE \1", text)
    text = re.sub(r"\{\{hidden:([a-z-]+)\}\}", lambda m: ("CODE " + m[1])[::-1], text)
    return re.sub(r"\{\{number:([a-z-]+)\}\}", NUMBER, text)


def lay_out(source, name, language, target):
    target.mkdir(parents=True)
    for page in (source / name / language).glob("*.html"):
        text = filled(page.read_text(), source / name)
        (target / page.name).write_text(text)
    return (target / "index.html").as_uri()


def address_and_links(browser, url, expect):
    tab = browser.open(url)
    tab.click("news")
    expect(tab.wait("location.href.endsWith('berita.html') || location.href.endsWith('news.html')"),
           "a link opens its page")
    tab.back()
    tab.wait("location.href.endsWith('index.html')")
    tab.click("library")
    tab.wait("!!document.getElementById('hours')")
    tab.click("hours")
    expect(tab.code("links") == "CODE links", "the links lead to the first code")
    here = tab.value("location.href")
    tab.go(here.replace("jam-buka", "pintu").replace("opening-hours", "back-door"))
    expect(tab.code("address") == "CODE address", "the typed address shows the last code")


def form_and_find(browser, url, expect):
    tab = browser.open(url)
    tab.wait("!!document.getElementById('number')")
    expect(tab.wait("innerHeight > 0 && document.body.scrollHeight > 2 * innerHeight"),
           "the page is long")
    expect(tab.value("document.getElementById('number').textContent") == NUMBER,
           "the number stands beside the word")
    result = "document.getElementById('result').textContent"
    tab.click("send")
    expect(tab.wait(result) and not tab.value("document.querySelector('.code')"),
           "an empty form shows no code")
    tab.type("name", "Bu Contoh")
    tab.value("document.getElementById('class').value = '7A'")
    tab.click("send")
    expect(not tab.value("document.querySelector('.code')"), "the box must be ticked")
    tab.click("agree")
    tab.type("locker", "7")
    tab.click("send")
    expect(tab.code("form") == "CODE form", "a wrong number shows the form's code")
    tab.type("locker", NUMBER)
    tab.click("send")
    expect(tab.code("found") == "CODE found", "the right number shows the last code")
    expect(not tab.value("!!document.getElementById('code-form')"), "one code at a time")


def two_tabs(browser, url, expect):
    word = "pelita" if "/id/" in url else "lantern"
    tab = browser.open(url)
    tab.type("word", "x")
    tab.click("send")
    expect(not tab.value("document.querySelector('.code')"), "another word shows no code")
    tab.type("word", word)
    tab.click("send")
    expect(tab.code("one-tab") == "CODE one-tab", "in one tab the first code appears")

    known = {info["targetId"] for info in browser.tabs()}
    tab.click("open")
    other = browser.newest_tab(known)
    other.come_to_front()
    other.type("queue", "1")
    other.click("send")
    expect(word not in other.text(), "another number shows no key word")
    other.type("queue", NUMBER)
    other.click("send")
    expect(other.wait(f"document.body.innerText.includes('{word}')"), "the key word appears")
    tab.come_to_front()
    tab.click("send")
    expect(tab.code("two-tabs") == "CODE two-tabs", "with two tabs the last code appears")


PLAYS = {
    "address-and-links": address_and_links, "form-and-find": form_and_find, "two-tabs": two_tabs,
}


def main(program, source):
    passed, failed = 0, 0
    folder = pathlib.Path(tempfile.mkdtemp(prefix="pelita-pages-"))
    names = sorted(path.stem for path in source.glob("*.yaml"))
    for name in names:
        for language in ("id", "en"):
            def expect(holds, what):
                nonlocal passed, failed
                if holds:
                    passed += 1
                else:
                    failed += 1
                    print(f"FAILED: web/{name} ({language}): {what}")

            if name not in PLAYS:
                expect(False, "nobody plays this exercise")
                continue
            url = lay_out(source, name, language, folder / name / language)
            browser = Browser(program)
            try:
                PLAYS[name](browser, url, expect)
            except Exception as trouble:
                expect(False, f"{type(trouble).__name__}: {trouble}")
            finally:
                browser.close()
    shutil.rmtree(folder)
    print(f"{passed} passed, {failed} failed")
    return failed


if __name__ == "__main__":
    sys.exit(1 if main(sys.argv[1], pathlib.Path(sys.argv[2])) else 0)
