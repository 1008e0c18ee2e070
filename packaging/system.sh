#!/bin/sh
# Checks that the libraries and programs which pip cannot bring are there, by the name under which they are looked for;
# what is missing is installed through apt by root, and otherwise named in one line to run.
# usage: system.sh run | test | long
set -eu

missing=""
need() { # need PACKAGE CHECK...: the Debian package that brings it, and a command that succeeds where it is there
    package=$1
    shift
    "$@" >/dev/null 2>&1 || missing="$missing $package"
}
library() { { /sbin/ldconfig -p || ldconfig -p; } 2>/dev/null | grep -q "[[:space:]]$1 "; }
font() { find /usr/share/fonts /usr/local/share/fonts "$HOME/.fonts" "$HOME/.local/share/fonts" -name "$1" 2>/dev/null | grep -q .; }
tesseract_language() { tesseract --list-langs 2>/dev/null | grep -qx "$1"; }
on_path() { command -v "$1"; }

need python3-venv python3 -c "import ensurepip, venv"
# Qt, on any platform
need libgl1 library libGL.so.1
need libegl1 library libEGL.so.1
need libxkbcommon0 library libxkbcommon.so.0
need libdbus-1-3 library libdbus-1.so.3
need libfontconfig1 library libfontconfig.so.1
need libglib2.0-0 library libglib-2.0.so.0
# Qt on X11
need libxcb-cursor0 library libxcb-cursor.so.0
need libxcb-icccm4 library libxcb-icccm.so.4
need libxcb-image0 library libxcb-image.so.0
need libxcb-keysyms1 library libxcb-keysyms.so.1
need libxcb-render-util0 library libxcb-render-util.so.0
need libxcb-shape0 library libxcb-shape.so.0
need libxcb-xinerama0 library libxcb-xinerama.so.0
need libxcb-xkb1 library libxcb-xkb.so.1
need libxcb-randr0 library libxcb-randr.so.0
need libxkbcommon-x11-0 library libxkbcommon-x11.so.0
# the pages: Pango, and type for the scripts that Source Serif and Source Sans lack
need libpango-1.0-0 library libpango-1.0.so.0
need libpangoft2-1.0-0 library libpangoft2-1.0.so.0
need libharfbuzz-subset0 library libharfbuzz-subset.so.0
need fonts-noto-core font NotoNaskhArabic-Regular.ttf
need fonts-noto-cjk font NotoSerifCJK-Regular.ttc

if [ "${1:-run}" != run ]; then
    # the referees (epubcheck and veraPDF are Java) and real windows
    need default-jdk-headless on_path javac
    need libjaxb-java test -e /usr/share/java/jaxb-runtime.jar
    need xvfb on_path Xvfb
    need xauth on_path xauth
    need openbox on_path openbox
    need desktop-file-utils on_path desktop-file-validate
    need appstream on_path appstreamcli
    # scans
    need tesseract-ocr on_path tesseract
    need tesseract-ocr-deu tesseract_language deu
    need tesseract-ocr-eng tesseract_language eng
    # a reader of EPUB that nobody here wrote
    need calibre on_path ebook-convert
fi

if [ "${1:-run}" = long ]; then
    # Ace, which reads an EPUB in a browser, and a hand for the real windows
    need npm on_path npm
    need chromium on_path chromium
    need xdotool on_path xdotool
    # what a screen reader reads of them
    need dbus on_path dbus-daemon
    need at-spi2-core test -x /usr/libexec/at-spi2-registryd
    need python3-gi /usr/bin/python3 -c "import gi"
    need gir1.2-atspi-2.0 /usr/bin/python3 -c "import gi; gi.require_version('Atspi', '2.0')"
    # another, on a screen
    need foliate on_path com.github.johnfactotum.Foliate
fi

[ -z "$missing" ] && exit 0
if ! command -v apt-get >/dev/null; then
    echo "Pressmark needs these, here under Debian's names:$missing" >&2
    echo "Please install what your system calls them, then run make again." >&2
    exit 1
fi
if [ "$(id -u)" != 0 ]; then
    echo "Pressmark needs some system packages. Please run this line, then make again:" >&2
    echo "    sudo apt-get install --no-install-recommends$missing" >&2
    exit 1
fi
echo "Installing system packages:$missing"
apt-get update -qq
# shellcheck disable=SC2086 # a list of names
DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
