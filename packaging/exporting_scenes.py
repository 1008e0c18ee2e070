"""What screenshots.py photographs of exports and jobs: the dialog in its formats, its result, what a referee says, the jobs, closing."""

import time
from pathlib import Path

from camera import Camera, pause


def formats(camera: Camera, window: object, folder: Path) -> None:
    """Show the dialog as it opens, with a pattern for names, as EPUB, and as plain text."""
    from desktop.ui.shell.window import MainWindow

    assert isinstance(window, MainWindow)
    window.list.selectAll()
    window.actions_["export"].trigger()
    dialog = window.flows.export_flow.dialog
    assert dialog is not None
    gallery = dialog.form.gallery

    def drawn() -> bool:
        return all(gallery.image(str(gallery.item(row).data(256))) is not None for row in range(gallery.count()))

    dialog.form.choose_format("pdf")
    dialog.form.files.write_to(Path("/home/reader/Documents/A Selection.pdf"))
    camera.grab(dialog, "60-export-first")
    camera.wait(drawn, "the styles", 120)
    camera.grab(dialog, "61-export-pdf")
    dialog.form.files.each.setChecked(True)
    pause(300)
    camera.grab(dialog, "62-export-each")
    dialog.form.files.one.setChecked(True)
    dialog.form.choose_format("epub")
    camera.wait(drawn, "the covers", 120)
    camera.grab(dialog, "63-export-epub")
    dialog.form.choose_format("text")
    camera.grab(dialog, "64-export-text")
    dialog.resize(dialog.minimumSize())
    dialog.form.choose_format("pdf")
    camera.wait(drawn, "the styles", 120)
    camera.grab(dialog, "65-export-small")
    dialog.reject()
    window.list.choose([0])


def result(camera: Camera, window: object, folder: Path) -> None:
    """Show the end of an export, what the referee says of it, and one that warns."""
    from desktop.publishing import Finding, Verdict
    from desktop.ui.exporting.result_page import Result
    from desktop.ui.shell.window import MainWindow

    assert isinstance(window, MainWindow)
    window.list.choose([0, 1, 2])
    window.actions_["export"].trigger()
    dialog = window.flows.export_flow.dialog
    assert dialog is not None
    dialog.form.choose_format("epub")
    dialog.form.files.write_to(folder / f"Sunday Reading {camera.theme}.epub")
    dialog._go.click()
    camera.wait(lambda: dialog.stage == 1, "the work")
    camera.grab(dialog, "66-export-working")
    camera.wait(lambda: dialog.stage == 2, "the export", 120)
    camera.grab(dialog, "25-export-result")
    dialog.page.validate.click()
    camera.wait(lambda: not dialog.page.validation.busy, "epubcheck", 120)
    camera.grab(dialog, "67-export-validated")
    files = tuple(str(folder / f"2024-03-{day:02} The Harbour Courier {title}.pdf") for day, title in _TITLES)
    warnings = ("PM-000012 is restricted and was left out.", "PM-000007: a picture is not in the archive; its caption stands alone")
    dialog.page.show_result(Result(files, "3 stories · 7 pages · 412 kB", warnings))
    finding = Finding("error", "7.1-10", "ViewerPreferences dictionary in the document's Catalog must contain DisplayDocTitle", "root")
    dialog.page.validation.show()
    dialog.page.validation.show_verdicts(
        [Verdict(files[0], "veraPDF", "clean", "PDF/A-3a + PDF/UA-1"), Verdict(files[1], "veraPDF", "faulty", "PDF/A-3a", (finding,))]
    )
    camera.grab(dialog, "68-export-faults")
    dialog.accept()


_TITLES = ((4, "Night ferry to return in April"), (9, "The clock of the fish market"), (12, "Who keeps the light"))


def jobs(camera: Camera, window: object, folder: Path) -> None:
    """Show the jobs under way and done, a report, and what is asked when the window is closed."""
    from desktop.ui.jobs.closing import ClosingQuestion
    from desktop.ui.jobs.job_report import JobReport
    from desktop.ui.shell.window import MainWindow
    from exports import Report

    assert isinstance(window, MainWindow)

    def work(report: Report) -> None:
        for step in range(600):
            report(400 + step, 5_000, "The clock of the fish market")
            time.sleep(0.02)

    window.desk.work("Exporting Sunday Reading.pdf", work, lambda _: None, pausable=True)
    window.desk.work("Checking the archive", work, lambda _: None, pausable=True, reads=True)
    pause(2_800)
    camera.grab(window, "69-job-in-the-foot")
    window.jobs_flow.show()
    camera.grab(window.jobs_flow.popover, "70-jobs")
    window.jobs_flow.popover.hide()
    question = ClosingQuestion(window.desk, window.foot.board, window)
    question.open()
    camera.grab(question, "71-closing")
    question.reject()
    for watch in window.foot.board.watches:
        watch.cancel()
    camera.wait(lambda: not window.foot.board.watches, "the jobs to end")
    history = window.desk.remembered.history.of(str(window.archive.path))
    report = JobReport(next(each for each in history if each.lines), window.desk, window)
    report.open()
    camera.grab(report, "72-job-report")
    report.reject()


SCENES = (formats, result, jobs)
