"""Plays a lesson as somebody does who hears the screen: by reading names, roles and states over AT-SPI, and by the actions that are offered. It knows nothing of
the lesson and nothing of the program but the words of its buttons, which it takes from the file of the program's own words.

    reader.py WORDS        where WORDS is app.ftl in the language of the screen

It ends with 0 once it has heard that the lantern shines, and says what it heard last if it gets no further.
"""
import re
import sys
import time

import pyatspi

WORDS = dict(re.findall(r"^([a-z0-9-]+) = (.*)$", open(sys.argv[1], encoding="utf-8").read(), re.M))
NEXT, SHOWN, LIT = WORDS["next"], WORDS["mark-shown"], WORDS["lantern-lights"]
HINTS = [WORDS["hint"], WORDS["hint-answer"]]
# What is on every screen, and what leads away.
ASIDE = {WORDS[id] for id in ["read-aloud", "settings", "help", "back", "pass", "rehearse", "story-back", "film-again", "shield-take-back", "inbox-close"]}
# What completes an answer.
COMPLETES = {WORDS[id] for id in ["check", "shield-done", "pin-done", "post-blur", "album-note", "tell-not-now"]}
PRESSED_BY = {"push button", "radio button", "check box", "toggle button", "menu item", "list item"}


def everything(of):
    """Goes through the screen in the order in which it is read."""
    try:
        for child in of:
            if child is not None:
                yield child
                yield from everything(child)
    except Exception:  # The screen was drawn anew meanwhile: what was read is read again.
        return


class Thing:
    def __init__(self, of):
        self.of = of
        self.role = of.getRoleName()
        self.name = (of.name or "").strip()
        if not self.name:
            try:
                self.name = of.queryText().getText(0, -1).strip()
            except Exception:
                pass
        self.states = {pyatspi.stateToString(state) for state in of.getState().getStates()}

    def can_be_pressed(self):
        """What cannot be pressed now offers no action. (The bridge to AT-SPI does not tell of a button that it is disabled.)"""
        try:
            return self.role in PRESSED_BY and self.of.queryAction().nActions > 0
        except Exception:
            return False

    def press(self):
        self.of.queryAction().doAction(0)


def screen():
    for _ in range(40):
        try:
            found = [app for app in pyatspi.Registry.getDesktop(0) if app and "athlight" in (app.name or "")]
            things = [Thing(of) for of in everything(found[0])] if found else []
            if things:
                return things
        except Exception:
            pass
        time.sleep(0.25)
    sys.exit("the screen says nothing")


def heard(things):
    return [f"{thing.role}: {thing.name}" for thing in things if thing.name]


def changed(before):
    """Waits until the screen says something else."""
    for _ in range(16):
        time.sleep(0.12)
        now = screen()
        if heard(now) != before or [thing.states for thing in now] != [thing.states for thing in last]:
            return


def aside(name):
    return name in ASIDE or any(name.startswith(WORDS[id]) for id in ["settings-sound"])


def choose(things, pressed, tries):
    """What somebody presses next who does not know the answer: what leads on; what was shown as the answer; a hint after some tries; else what was pressed
    least."""
    able = [thing for thing in things if thing.can_be_pressed() and thing.name and not aside(thing.name)]
    for thing in able:
        if thing.name in (NEXT, WORDS["done"]):
            return thing
    hints = [thing for thing in able if thing.name in HINTS]
    if hints and tries > 12 and tries % 4 == 0:
        return hints[-1]
    able = [thing for thing in able if thing.name not in HINTS]
    if not able:
        # Nothing is left here: back to where there is more.
        closes = [thing for thing in things if thing.can_be_pressed() and thing.name == WORDS["inbox-close"]]
        return closes[0] if closes else None
    shown = [thing for thing in able if SHOWN in re.split(r"[.:] ", thing.name)]
    finish = [thing for thing in able if thing.name in COMPLETES]
    checked = any("checked" in thing.states or "pressed" in thing.states for thing in able)
    if finish and (checked or tries % 3 == 2):
        least = min(finish, key=lambda thing: pressed.get(thing.name, 0))
        if not [thing for thing in shown if "checked" not in thing.states]:
            if pressed.get(least.name, 0) <= tries // 2:
                return least
    fresh = [thing for thing in shown if "checked" not in thing.states]
    if fresh:
        return min(fresh, key=lambda thing: pressed.get(thing.name, 0))
    rest = [thing for thing in able if thing not in finish] or able
    return min(rest, key=lambda thing: pressed.get(key(thing), 0))


def key(thing):
    """What it is called without how it came out."""
    return f"{thing.role}: {re.split(r'[.] ', thing.name)[0]}"


pressed, tries, where, steps = {}, 0, None, 0
end = time.time() + 240
while time.time() < end:
    last = screen()
    now = heard(last)
    if any(LIT in line for line in now):
        print(f"the lantern shines after {steps} steps")
        sys.exit(0)
    thing = choose(last, pressed, tries)
    if thing is None:
        time.sleep(0.3)
        tries += 1
        if tries > 120:
            sys.exit("nothing can be pressed: " + "; ".join(now))
        continue
    pressed[key(thing)] = pressed.get(key(thing), 0) + 1
    pressed[thing.name] = pressed.get(thing.name, 0) + (1 if thing.name != key(thing) else 0)
    tries += 1
    if "-v" in sys.argv:
        print(f"{thing.role}: {thing.name}")
    leads_on = thing.name == NEXT
    try:
        thing.press()
    except Exception:
        continue
    changed(now)
    if leads_on:
        pressed, tries, steps = {}, 0, steps + 1
sys.exit("it did not come to the end: " + "; ".join(heard(screen())))
