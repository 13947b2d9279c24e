package hence.cli;

import hence.export.print.Paper;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** On which paper pages are to be printed. */
final class PaperOption {
  /** Where people print on Letter. */
  private static final Set<String> LETTER = Set.of("US", "CA");

  @Option(names = "--paper", paramLabel = "PAPER")
  private Paper paper;

  /** The paper asked for, else what is usual where the user lives. */
  Paper paper() {
    return paper == null ? usual(country()) : paper;
  }

  static Paper usual(String country) {
    return LETTER.contains(country) ? Paper.LETTER : Paper.A4;
  }

  private static String country() {
    String known = Locale.getDefault(Locale.Category.FORMAT).getCountry();
    // Java takes a locale that is asked for but not installed for none at all.
    return known.isEmpty() ? asked() : known;
  }

  private static String asked() {
    return Stream.of("LC_ALL", "LC_PAPER", "LANG")
        .map(System::getenv)
        .filter(value -> value != null && !value.isEmpty())
        .findFirst()
        .map(value -> Locale.forLanguageTag(value.replaceFirst("\\..*", "").replace('_', '-')))
        .map(Locale::getCountry)
        .orElse("");
  }
}
