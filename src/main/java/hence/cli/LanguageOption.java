package hence.cli;

import picocli.CommandLine.Option;

/** In which language a command answers. */
final class LanguageOption {
  @Option(names = "--lang", paramLabel = "TAG")
  private String language;

  /** The language asked for, else the system's. */
  String language(Terminal terminal) {
    return language == null ? terminal.language() : language;
  }
}
