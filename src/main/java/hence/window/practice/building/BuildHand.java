package hence.window.practice.building;

import hence.editing.Zones;
import hence.layout.Rect;
import hence.lesson.practice.building.Build;
import hence.lesson.practice.building.Held;
import hence.lesson.practice.building.Way;
import hence.lesson.practice.building.WillBe;
import hence.map.ArgumentMap;
import hence.map.Claim;
import hence.map.Edit;
import hence.map.Reason;
import hence.map.Refusal;
import hence.map.Stance;
import hence.map.Text;
import hence.window.practice.exercise.PracticeLook;
import hence.window.practice.exercise.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What the student holds, by mouse or by key, and what becomes of it. */
final class BuildHand {
  private final Work<Build> work;
  private final PracticeLook look;
  private final Consumer<String> tell;
  private Optional<Held> held = Optional.empty();
  private String told = "";

  /**
   * @param tell shows a sentence to the student
   */
  BuildHand(Work<Build> work, PracticeLook look, Consumer<String> tell) {
    this.work = work;
    this.look = look;
    this.tell = tell;
  }

  Optional<Held> held() {
    return held;
  }

  void take(Held what) {
    held = Optional.of(what);
    say(inHand());
  }

  /** A sentence that tells what is held; empty if nothing is. */
  String inHand() {
    return held.map(what -> look.say("build.held", words(what))).orElse("");
  }

  /** A sentence that tells what a drop on the cards does. */
  String backAmongCards() {
    return held.map(what -> look.say("build.drop-off", others(what, without(what)))).orElse("");
  }

  void say(String sentence) {
    told = sentence;
    tell.accept(sentence);
  }

  /** Tells once more what was said last. */
  void repeat(Consumer<String> listener) {
    listener.accept(told);
  }

  /** After a drop, wherever it went: nothing is held. */
  void dropped() {
    held = Optional.empty();
  }

  void letGo() {
    held = Optional.empty();
    say("");
  }

  /** The parts that the held one can be put on. */
  List<String> targets() {
    List<String> targets = new ArrayList<>();
    ArgumentMap map = map();
    work.now().linked().claims().stream().map(Claim::id).forEach(targets::add);
    map.reasons().stream().map(Reason::id).forEach(targets::add);
    targets.removeIf(part -> ways(part).isEmpty());
    return targets;
  }

  List<Way> ways(String target) {
    return held.map(what -> what.ways(map(), target)).orElse(List.of());
  }

  /**
   * @param within the width of the pane with the map
   */
  Zones zones(String target, Rect onScreen, double within) {
    return Zones.of(onScreen, isClaim(target), ways(target), within);
  }

  boolean isClaim(String part) {
    return map().part(part).orElseThrow() instanceof Claim;
  }

  /** What it would be in that way, or why not; empty if there is no such way there. */
  Optional<String> preview(Way way, String target) {
    return held.flatMap(what -> what.put(map(), way, target)).map(this::said);
  }

  /** Why nothing can be put there, if so. */
  Optional<String> whyNot(String target) {
    if (held.isEmpty() || !ways(target).isEmpty()) {
      return Optional.empty();
    }
    return List.of(Way.BECAUSE, Way.STEP).stream()
        .flatMap(way -> held.get().put(map(), way, target).stream())
        .flatMap(edit -> edit.refusal(map()).stream())
        .findFirst()
        .map(refusal -> refusal.in(look.language()));
  }

  /**
   * Puts the held part there and lets it go.
   *
   * @return whether it could be put there
   */
  boolean put(Way way, String target) {
    Optional<Edit> edit = held.flatMap(what -> what.put(map(), way, target));
    if (edit.isEmpty()) {
      say(look.say("build.no-way." + DropZones.key(way)));
      return false;
    }
    return does(edit.get());
  }

  /** Takes the held part off the map; one that lies about stays where it is. */
  void putBack() {
    held.ifPresent(this::takeOff);
  }

  /** Takes a part off the map, with all that hangs on it. */
  void takeOff(Held what) {
    if (what instanceof Held.Card) {
      letGo();
      return;
    }
    Build next = without(what);
    int others = others(what, next);
    held = Optional.empty();
    work.step(next);
    say(look.say("build.off", others));
  }

  /** The exercise without a part, which then lies among the cards with all that hangs on it. */
  private Build without(Held what) {
    return switch (what) {
      case Held.Card _ -> work.now();
      case Held.Premise(String claim, String reason) ->
          work.now().after(new Edit.Unlink(claim, reason));
      case Held.Whole(String reason) -> {
        Build build = work.now();
        for (String premise : map().reason(reason).premises()) {
          build = build.after(new Edit.Unlink(premise, reason));
        }
        yield build;
      }
    };
  }

  /** How many claims go back to the cards with a part because they hang on it. */
  private int others(Held what, Build next) {
    List<String> fallen = new ArrayList<>(next.loose());
    fallen.removeAll(work.now().loose());
    switch (what) {
      case Held.Whole(String reason) -> fallen.removeAll(map().reason(reason).premises());
      case Held.Card(String claim) -> fallen.remove(claim);
      case Held.Premise(String claim, String _) -> fallen.remove(claim);
    }
    return fallen.size();
  }

  /** Makes the reason that a part is, or is a premise of, speak for or against. */
  void turn(Held what, Way way) {
    String reason =
        switch (what) {
          case Held.Card _ -> null;
          case Held.Premise premise -> premise.reason();
          case Held.Whole whole -> whole.reason();
        };
    if (reason == null) {
      return;
    }
    boolean isFor = map().reason(reason).stance() == Stance.FOR;
    if (isFor == (way == Way.BECAUSE)) {
      say(look.say("build.already"));
    } else {
      does(new Edit.Flip(reason));
    }
  }

  /** A sentence that tells the held part. */
  String words(Held what) {
    return switch (map().part(what.part()).orElseThrow()) {
      case Claim claim -> text(claim);
      case Reason reason ->
          String.join(" + ", reason.premises().stream().map(id -> text(map().claim(id))).toList());
    };
  }

  private boolean does(Edit edit) {
    String sentence = said(edit);
    Optional<Refusal> refusal = work.now().refusal(edit);
    if (refusal.isEmpty()) {
      held = Optional.empty();
      work.step(work.now().after(edit));
    }
    say(refusal.isEmpty() ? look.say("build.now", sentence) : sentence);
    return refusal.isEmpty();
  }

  /** What an edit makes of it, or why it makes no sense. */
  private String said(Edit edit) {
    return edit.refusal(map())
        .map(refusal -> refusal.in(look.language()))
        .orElseGet(() -> Text.typeset(new WillBe(map(), look.language()).say(edit)));
  }

  private String text(Claim claim) {
    return claim.text().in(look.language());
  }

  private ArgumentMap map() {
    return work.now().built();
  }
}
