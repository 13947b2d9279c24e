package hence.window;

import hence.editing.Desk;
import hence.editing.Likeness;
import hence.editing.Search;
import hence.map.Claim;
import hence.map.Words;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Offers what answers to what was typed: commands first, then claims, the best first. */
record Finder(List<Command> commands, Desk desk, Phrases phrases, Consumer<String> goTo) {
  /** A command or a claim that answers to what was typed, and how well. */
  private record Answer(Likeness likeness, Find find) {}

  /** All commands and no claim if nothing is typed. */
  List<Find> find(String typed) {
    Stream<Answer> claims = typed.isBlank() ? Stream.empty() : claims(typed);
    return Stream.concat(best(commands.stream().map(c -> answer(c, typed))), best(claims)).toList();
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
    Likeness likeness =
        better(
            Likeness.of(name, typed), Likeness.of(Words.of(Phrases.class, "en").say(key), typed));
    List<String> keys = KeyNames.of(command, phrases);
    return new Answer(likeness, new Find(name, keys, false, command.action()));
  }

  private Stream<Answer> claims(String typed) {
    return Search.claims(desk.map(), typed).stream()
        .map(desk.map()::claim)
        .map(claim -> answer(claim, typed));
  }

  private Answer answer(Claim claim, String typed) {
    String language = desk.view().language();
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
