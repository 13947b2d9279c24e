package hence.window.search;

import hence.editing.Likeness;
import hence.editing.Search;
import hence.map.Claim;
import hence.map.Words;
import hence.window.command.Command;
import hence.window.command.KeyNames;
import hence.window.words.Phrases;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Offers what answers to what was typed: commands first, then claims, the best first. */
final class Finder {
  /** Nobody reads on in a longer list: who does not find it here types another letter. */
  private static final int MOST_CLAIMS = 500;

  private final List<Command> commands;
  private final Phrases phrases;
  private final Words english = Words.of(Phrases.class, "en");
  private final Consumer<String> goTo;

  /** A command or a claim that answers to what was typed, and how well. */
  private record Answer(Likeness likeness, Find find) {}

  Finder(List<Command> commands, Phrases phrases, Consumer<String> goTo) {
    this.commands = commands;
    this.phrases = phrases;
    this.goTo = goTo;
  }

  /** The commands; all of them if nothing is typed. */
  List<Find> commands(String typed) {
    return best(commands.stream().map(command -> answer(command, typed))).toList();
  }

  /**
   * The claims; none if nothing is typed. May run on any thread.
   *
   * @param unwanted whether nobody wants to know any more
   */
  List<Find> claims(Search search, String typed, String language, BooleanSupplier unwanted) {
    Stream<Answer> answers =
        search.claims(typed).stream()
            .takeWhile(_ -> !unwanted.getAsBoolean())
            .map(claim -> answer(claim, typed, language));
    return best(answers).limit(MOST_CLAIMS).toList();
  }

  private static Stream<Find> best(Stream<Answer> answers) {
    // The sort is stable: among equals the order of the menus and of the map remains.
    return answers
        .filter(answer -> answer.likeness() != Likeness.NONE)
        .sorted(Comparator.comparing(Answer::likeness))
        .map(Answer::find);
  }

  private Answer answer(Command command, String typed) {
    String key = "command." + command.id();
    String name = phrases.say(key);
    Likeness likeness = better(Likeness.of(name, typed), Likeness.of(english.say(key), typed));
    List<String> keys = KeyNames.of(command, phrases);
    return new Answer(likeness, new Find(name, keys, false, command.action()));
  }

  private Answer answer(Claim claim, String typed, String language) {
    String label = claim.shortText().in(language);
    Likeness likeness =
        better(Likeness.of(label, typed), Likeness.of(claim.text().in(language), typed));
    // Found by a word in another language or a tag: it answers, if less well.
    Likeness atLeast = likeness == Likeness.NONE ? Likeness.HOLDS_WORDS : likeness;
    return new Answer(
        atLeast,
        new Find(claim.text().in(language), List.of(), true, () -> goTo.accept(claim.id())));
  }

  private static Likeness better(Likeness one, Likeness other) {
    return one.compareTo(other) <= 0 ? one : other;
  }
}
