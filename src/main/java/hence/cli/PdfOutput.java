package hence.cli;

import hence.export.PictureFile;
import hence.export.pdf.Pdf;
import hence.export.pdf.PrintDocument;
import hence.map.AtomicFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** Where pages are written. */
final class PdfOutput {
  /** More letters than these are only counted. */
  private static final int NAMED = 12;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      required = true,
      descriptionKey = "output.pdf")
  private Path file;

  /** Refuses a file that is not called a PDF. */
  void check(Ids ids) {
    if (!PictureFile.ending(file).equals("pdf")) {
      throw ids.mistake("output.not-pdf", file);
    }
  }

  /** Writes the pages; the exit code. */
  int write(PrintDocument pages, Terminal terminal) {
    SortedSet<Integer> missing = new TreeSet<>();
    try {
      AtomicFile.write(file, out -> missing.addAll(Pdf.write(pages, out)));
    } catch (IOException e) {
      return Failures.writing(file, e, terminal);
    }
    if (!missing.isEmpty()) {
      String letters =
          missing.stream().limit(NAMED).map(Character::toString).collect(Collectors.joining(" "));
      terminal.complain("output.letters", file, missing.size(), letters);
    }
    return 0;
  }
}
