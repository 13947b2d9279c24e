package hence.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The code is formatted by google-java-format. To format it: {@code mvn test -Dtest=FormattingTest
 * -Dhence.regenerate=true}.
 */
class FormattingTest {
  @Test
  void everyFileIsFormatted() throws IOException, FormatterException {
    List<Path> changed = new ArrayList<>();
    for (Path file : javaFiles()) {
      String is = Files.readString(file);
      String shouldBe = formatted(is);
      if (!shouldBe.equals(is)) {
        changed.add(file);
        if (Boolean.getBoolean("hence.regenerate")) {
          Files.writeString(file, shouldBe);
        }
      }
    }
    if (!Boolean.getBoolean("hence.regenerate")) {
      assertEquals(List.of(), changed, "run with -Dhence.regenerate=true to format these");
    }
  }

  private static String formatted(String source) throws FormatterException {
    Formatter formatter = new Formatter();
    String tidy = RemoveUnusedImports.removeUnusedImports(source);
    return formatter.formatSource(
        ImportOrderer.reorderImports(tidy, JavaFormatterOptions.Style.GOOGLE));
  }

  private static List<Path> javaFiles() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }
}
