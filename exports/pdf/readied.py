"""What a server loads from which workers are forked; see `crew`."""

from contextlib import suppress

with suppress(Exception):  # what is missing a worker says itself, where somebody hears it
    import exports.pdf.bind
    import exports.pdf.layout
    import exports.pdf.prints
    import exports.pdf.worker  # noqa: F401
