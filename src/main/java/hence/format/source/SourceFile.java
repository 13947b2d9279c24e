package hence.format.source;

import hence.format.kit.Fault;
import hence.format.kit.FileBytes;
import hence.format.kit.Problems;
import hence.map.SourceText;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads somebody's own copy of a source: text, Markdown or HTML. */
public final class SourceFile {
  /** How the names of such files end. */
  public static final List<String> ENDINGS =
      List.of(".txt", ".text", ".md", ".markdown", ".html", ".htm", ".xhtml");

  private SourceFile() {}

  /**
   * Reads a file, or says what is wrong with it. Never throws.
   *
   * @param language the tag of the language for the problems
   */
  public static SourceReading read(Path file, String language) {
    Problems problems = Problems.ofSource(file.toString(), language);
    try {
      byte[] bytes = FileBytes.read(file, problems);
      String content = bytes == null ? null : SourceEncoding.decode(bytes, problems);
      Path name = file.getFileName();
      return content == null
          ? failed(problems)
          : text(content, name == null ? "" : name.toString(), problems);
    } catch (StackOverflowError | OutOfMemoryError e) {
      // The parsers of markup have no limits of their own.
      problems.reportFile(Fault.TOO_TANGLED);
      return failed(problems);
    }
  }

  private static SourceReading text(String content, String name, Problems problems) {
    SourceText text = Numbering.of(blocks(content, name.toLowerCase(Locale.ROOT)));
    if (text.paragraphs().isEmpty()) {
      problems.reportFile(Fault.EMPTY_FILE);
      return failed(problems);
    }
    return new SourceReading(Optional.of(text), problems.inOrder());
  }

  private static List<Block> blocks(String content, String name) {
    if (name.endsWith(".md") || name.endsWith(".markdown")) {
      return MarkupBlocks.ofMarkdown(content);
    }
    return name.endsWith("html") || name.endsWith(".htm") || looksLikeHtml(content)
        ? MarkupBlocks.ofHtml(content)
        : PlainBlocks.of(content);
  }

  private static boolean looksLikeHtml(String content) {
    String start = content.stripLeading();
    return start.regionMatches(true, 0, "<!doctype html", 0, 14)
        || start.regionMatches(true, 0, "<html", 0, 5);
  }

  private static SourceReading failed(Problems problems) {
    return new SourceReading(Optional.empty(), problems.inOrder());
  }
}
