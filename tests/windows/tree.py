"""What AT-SPI tells of Pressmark's windows, a line of JSON each: role, name, states, place. Run by the system's Python, which has the binding."""

import json
import sys

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 - the version is chosen before

_DEEPEST, _MOST = 40, 4_000
_TOLD = ("showing", "focused", "selected", "checked", "enabled", "expanded")


def told(each, depth: int = 0) -> int:
    states = each.get_state_set()
    box = each.get_component_iface() and each.get_extents(Atspi.CoordType.SCREEN)
    place = [box.x, box.y, box.width, box.height] if box else [0, 0, 0, 0]
    held = [name for name in _TOLD if states.contains(getattr(Atspi.StateType, name.upper()))]
    print(json.dumps([each.get_role_name(), each.get_name() or "", held, place]))
    count = 1
    for at in range(min(each.get_child_count(), 400) if depth < _DEEPEST else 0):
        child = each.get_child_at_index(at)
        if child is not None and count < _MOST:
            count += told(child, depth + 1)
    return count


Atspi.init()
desktop = Atspi.get_desktop(0)
for at in range(desktop.get_child_count()):
    program = desktop.get_child_at_index(at)
    if program is not None and program.get_name().lower() == "pressmark":
        try:
            told(program)
        except GLib.Error as error:  # a window went while it was read
            print(error, file=sys.stderr)
