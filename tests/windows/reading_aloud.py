"""What a screen reader is told of a window: the accessibility tree (AT-SPI 2), a JSON line for each line that comes in.

Run by the system's Python, which has GObject's bindings; it has none of our modules.
usage: reading_aloud.py [PID], and then on its standard input "tree" or "focus"; without a number the first Pressmark that is found
"""

import json
import sys

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402 - the version has to be said first

ITEMS = {"table cell", "list item", "tree item"}
_MOST = 400  # children of one node: a list of a million rows has as many


def application(process):
    desktop = Atspi.get_desktop(0)
    for place in range(desktop.get_child_count()):
        found = desktop.get_child_at_index(place)
        if found is not None and (found.get_process_id() == process if process else found.get_name() == "Pressmark"):
            return found
    return None


def told(node, depth):
    states = node.get_state_set()
    kept = [
        each
        for each in ("SHOWING", "FOCUSED", "FOCUSABLE", "CHECKED", "SELECTED", "ENABLED", "EDITABLE", "EXPANDED", "ACTIVE")
        if states.contains(getattr(Atspi.StateType, each))
    ]
    said = {"role": node.get_role_name(), "name": node.get_name() or "", "states": [each.lower() for each in kept], "depth": depth}
    box = node.get_component_iface() and node.get_extents(Atspi.CoordType.SCREEN)
    said["box"] = [box.x, box.y, box.width, box.height] if box else [0, 0, 0, 0]
    said["description"] = node.get_description() or ""
    labels = [each for each in node.get_relation_set() if each.get_relation_type() == Atspi.RelationType.LABELLED_BY]
    said["label"] = labels[0].get_target(0).get_name() if labels else ""  # a box that is chosen from has its choice as its name
    if states.contains(Atspi.StateType.EDITABLE):
        said["text"] = Atspi.Text.get_text(node, 0, Atspi.Text.get_character_count(node))
    return said


def walk(node, depth=0, within=False):
    """within: whether the keyboard is in what holds the node; Qt calls the current item of every list focused."""
    try:
        if node is None or (depth > 1 and not node.get_state_set().contains(Atspi.StateType.SHOWING)):
            return
        said = told(node, depth)
        if "focused" in said["states"] and not within and said["role"] in ITEMS:
            said["states"].remove("focused")
        yield said
        for place in range(min(node.get_child_count(), _MOST)):
            yield from walk(node.get_child_at_index(place), depth + 1, "focused" in said["states"])
    except gi.repository.GLib.Error:  # it went while it was asked
        return


for line in sys.stdin:
    found = application(int(sys.argv[1]) if len(sys.argv) > 1 else 0)
    nodes = list(walk(found)) if found is not None else []
    if line.strip() == "focus":
        nodes = [each for each in nodes if "focused" in each["states"] and (each["name"] or each["role"] != "filler")]
    print(json.dumps(nodes), flush=True)
