package hence.lesson.practice.predict;

import hence.judging.Judgement;
import hence.judging.Lens;
import hence.judging.Opinions;
import hence.judging.Status;
import hence.lesson.portion.Portion;
import hence.lesson.practice.exercise.Exercise;
import hence.lesson.practice.exercise.Progress;
import hence.lesson.practice.exercise.Quoting;
import hence.lesson.practice.exercise.Remark;
import hence.lesson.practice.exercise.Saved;
import hence.map.ArgumentMap;
import hence.map.Claim;
import hence.map.Extras;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The exercise of foreseeing what falls when claims are rejected, under the grounded lens.
 *
 * @param rejected the claims that are rejected, one or several a question
 * @param at which question lies before the student
 * @param marks what the student expects to fall, for each question
 * @param shown the numbers of the questions, from 0, whose answer has been shown
 */
public record Predict(
    Portion portion,
    List<List<String>> rejected,
    int at,
    List<Set<String>> marks,
    Set<Integer> shown)
    implements Exercise<Predict> {
  public Predict {
    rejected = rejected.stream().map(List::copyOf).toList();
    marks = marks.stream().map(Set::copyOf).toList();
    shown = Set.copyOf(shown);
  }

  /** Nothing answered yet. */
  public static Predict of(Portion portion) {
    List<List<String>> rejected = Rejections.of(portion.map());
    return new Predict(
        portion, rejected, 0, Collections.nCopies(rejected.size(), Set.of()), Set.of());
  }

  /** Whether a portion is worth questions: something must fall in one of them at least. */
  public static boolean suits(Portion portion) {
    return Rejections.of(portion.map()).stream()
        .anyMatch(rejected -> !Rejections.falls(portion.map(), rejected).isEmpty());
  }

  /** The claims that are rejected in the question at hand. */
  public List<String> question() {
    return rejected.get(at);
  }

  public boolean isShown() {
    return shown.contains(at);
  }

  /** What the student expects to fall. */
  public Set<String> marked() {
    return marks.get(at);
  }

  /** Whether a claim can be marked: all but those that are rejected, and what is out already. */
  public boolean canMark(String claim) {
    return !isShown()
        && !question().contains(claim)
        && portion.map().part(claim).orElse(null) instanceof Claim
        && before().status(claim) == Status.IN;
  }

  /** Marks a claim as one that falls, or takes the mark off; nothing if it cannot be marked. */
  public Predict toggled(String claim) {
    if (!canMark(claim)) {
      return this;
    }
    Set<String> changed = new HashSet<>(marked());
    if (!changed.remove(claim)) {
      changed.add(claim);
    }
    List<Set<String>> next = new ArrayList<>(marks);
    next.set(at, changed);
    return new Predict(portion, rejected, at, next, shown);
  }

  /** Shows the answer. */
  public Predict check() {
    Set<Integer> more = new HashSet<>(shown);
    more.add(at);
    return new Predict(portion, rejected, at, marks, more);
  }

  public boolean hasNext() {
    return at < rejected.size() - 1;
  }

  /** Goes on to the next question. */
  public Predict next() {
    return new Predict(portion, rejected, at + 1, marks, shown);
  }

  /** What stands as long as nothing is rejected. */
  public Judgement before() {
    return Judgement.of(named(), Lens.GROUNDED, Opinions.NONE);
  }

  /** What stands when the claims of the question are rejected. */
  public Judgement after() {
    return Judgement.of(named(), Lens.GROUNDED, opinions());
  }

  /** The opinions of somebody who rejects the claims of the question. */
  public Opinions opinions() {
    return Rejections.opinions(question());
  }

  /** The map with claims that sentences name as the student sees them, and not by their labels. */
  private ArgumentMap named() {
    return Quoting.labelled(portion.map());
  }

  /** The claims that stood and do not stand any more, the rejected ones aside, in map order. */
  public List<String> falls() {
    return Rejections.falls(portion.map(), question());
  }

  public List<String> hits() {
    return falls().stream().filter(marked()::contains).toList();
  }

  public List<String> missed() {
    return falls().stream().filter(claim -> !marked().contains(claim)).toList();
  }

  public List<String> falseAlarms() {
    List<String> falls = falls();
    return portion.map().claims().stream()
        .map(Claim::id)
        .filter(marked()::contains)
        .filter(claim -> !falls.contains(claim))
        .toList();
  }

  /** How many questions were answered without a mistake. */
  public int solved() {
    int solved = 0;
    for (int question : shown) {
      List<String> falls = Rejections.falls(portion.map(), rejected.get(question));
      solved += marks.get(question).equals(Set.copyOf(falls)) ? 1 : 0;
    }
    return solved;
  }

  @Override
  public Progress progress() {
    return new Progress(shown.size(), rejected.size(), shown.size() == rejected.size());
  }

  @Override
  public Remark remark(String language) {
    return new PredictRemark(this, language).remark();
  }

  @Override
  public Predict remembering(Predict later) {
    Set<Integer> known = new HashSet<>(shown);
    known.addAll(later.shown);
    List<Set<String>> kept = new ArrayList<>(marks);
    later.shown.forEach(question -> kept.set(question, later.marks.get(question)));
    return new Predict(portion, rejected, at, kept, known);
  }

  @Override
  public ArgumentMap attempt() {
    List<Object> questions = new ArrayList<>();
    for (int i = 0; i < rejected.size(); i++) {
      Map<String, Object> fields = new LinkedHashMap<>();
      fields.put("rejected", rejected.get(i));
      fields.put("marks", marks.get(i).stream().sorted().toList());
      fields.put("shown", String.valueOf(shown.contains(i)));
      questions.add(fields);
    }
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("at", BigDecimal.valueOf(at));
    fields.put("questions", questions);
    return portion.map().withExtras(new Extras(Map.of(FIELD, fields)));
  }

  /** The exercise as a saved attempt left it; empty if the attempt is not one at this portion. */
  public static Optional<Predict> resume(Portion portion, ArgumentMap attempt) {
    Saved saved = Saved.of(attempt);
    Predict fresh = of(portion);
    List<Saved> questions = saved.records("questions");
    int at = saved.number("at");
    boolean same =
        questions.stream()
            .map(question -> question.list("rejected"))
            .toList()
            .equals(fresh.rejected);
    if (!same || at < 0 || at >= questions.size()) {
      return Optional.empty();
    }
    List<Set<String>> marks = new ArrayList<>();
    Set<Integer> shown = new HashSet<>();
    for (int i = 0; i < questions.size(); i++) {
      Set<String> marked = new HashSet<>(questions.get(i).list("marks"));
      marked.removeIf(id -> !Saved.isClaim(portion, id));
      marks.add(marked);
      if (Boolean.parseBoolean(questions.get(i).string("shown"))) {
        shown.add(i);
      }
    }
    return Optional.of(new Predict(portion, fresh.rejected, at, marks, shown));
  }
}
