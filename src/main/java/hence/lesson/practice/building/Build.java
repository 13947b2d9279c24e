package hence.lesson.practice.building;

import hence.lesson.grading.Finding;
import hence.lesson.practice.exercise.Exercise;
import hence.lesson.practice.exercise.Progress;
import hence.lesson.practice.exercise.Remark;
import hence.map.ArgumentMap;
import hence.map.Claim;
import hence.map.Edit;
import hence.map.Reason;
import hence.map.Refusal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;

/**
 * The exercise of building an argument from its scattered claims: what is to be built, and how far
 * it is. A value; an edit returns a new one.
 *
 * @param reference the author's reading
 * @param built all claims of the reference and the strangers, as far as they are linked; all that
 *     is linked serves the contention
 * @param scattered ids of all claims but the contention, in the order in which they lie about
 * @param strangers ids of the claims that belong elsewhere
 * @param told what the student was told by checks
 */
public record Build(
    ArgumentMap reference,
    ArgumentMap built,
    List<String> scattered,
    Set<String> strangers,
    Told told)
    implements Exercise<Build> {
  public Build {
    scattered = List.copyOf(scattered);
    strangers = Set.copyOf(strangers);
  }

  /** Nothing linked yet, nothing but the claims of the reference, scattered in one way a seed. */
  public static Build of(ArgumentMap reference, long seed) {
    return of(reference, List.of(), seed);
  }

  /**
   * Nothing linked yet.
   *
   * @param strangers claims that do not belong to the argument
   */
  public static Build of(ArgumentMap reference, List<Claim> strangers, long seed) {
    ArgumentMap claims = AttemptFile.of(reference, strangers);
    List<String> scattered = new ArrayList<>(claims.claims().stream().map(Claim::id).toList());
    scattered.remove(reference.contention());
    Collections.shuffle(scattered, new Random(seed));
    return new Build(
        reference,
        claims,
        scattered,
        new HashSet<>(strangers.stream().map(Claim::id).toList()),
        Told.NOTHING);
  }

  /** The same exercise with that much of it done. */
  public Build with(ArgumentMap other) {
    return new Build(reference, other, scattered, strangers, told.stale());
  }

  /**
   * What an edit makes of the attempt; what then serves the contention no more falls apart into
   * loose claims.
   *
   * @throws IllegalArgumentException if the edit makes no sense
   */
  public Build after(Edit edit) {
    return with(connected(toldApart(edit.on(built))));
  }

  /** With new ids for new reasons that are called like reasons of the author's. */
  private ArgumentMap toldApart(ArgumentMap edited) {
    return edited.withReasons(
        edited.reasons().stream()
            .map(reason -> built.part(reason.id()).isEmpty() ? toldApart(reason) : reason)
            .toList());
  }

  private Reason toldApart(Reason fresh) {
    int number = 1;
    String id = fresh.id();
    while (reference.part(id).isPresent() || built.part(id).isPresent()) {
      id = "a" + number++;
    }
    return fresh.called(id);
  }

  /** Why the edit makes no sense here; empty if it does. */
  public Optional<Refusal> refusal(Edit edit) {
    return edit.refusal(built);
  }

  /** Nothing linked. */
  public Build cleared() {
    return with(built.withReasons(List.of()));
  }

  /** The claims that are linked to nothing, in the order in which they lie about. */
  public List<String> loose() {
    return scattered.stream().filter(id -> built.reasonsUsing(id).isEmpty()).toList();
  }

  /** What is linked so far, and the contention: the map to be seen. */
  public ArgumentMap linked() {
    Set<String> loose = new HashSet<>(loose());
    return AttemptFile.keeping(built, claim -> !loose.contains(claim.id()));
  }

  /** The attempt to be graded: strangers that were left aside are no part of it. */
  public ArgumentMap graded() {
    Set<String> loose = new HashSet<>(loose());
    loose.retainAll(strangers);
    return AttemptFile.keeping(built, claim -> !loose.contains(claim.id()));
  }

  /** How many claims of the reference are linked. */
  public int placed() {
    return total() - (int) loose().stream().filter(id -> !strangers.contains(id)).count();
  }

  /** How many claims there are to link. */
  public int total() {
    return scattered.size() - strangers.size();
  }

  /** Whether every claim of the reference is linked. */
  public boolean isComplete() {
    return placed() == total();
  }

  /** After a check; once more, more is told about the same mistake, then about the next one. */
  public Build checked() {
    return told(told.fresh() ? told.further() : told.checked(reference, this));
  }

  private Build told(Told other) {
    return new Build(reference, built, scattered, strangers, other);
  }

  /** The mistake that the student was told of, if nothing was changed since. */
  public Optional<Finding> finding() {
    return told.fresh() ? told.finding() : Optional.empty();
  }

  /** What a check would do now; the end of a phrase's key. */
  public String action() {
    if (finding().isEmpty() || told.isExhausted()) {
      return told.isRightSoFar() ? "hint" : "check";
    }
    return told.isAll() ? "next" : told.stage() == 1 ? "kind" : "author";
  }

  /** Whether a check would tell anything that was not told already. */
  public boolean canCheck() {
    return !built.reasons().isEmpty() && !told.isExhausted();
  }

  /** The score of the last check, if there was one. */
  public OptionalDouble score() {
    return told.checks() == 0 ? OptionalDouble.empty() : OptionalDouble.of(told.grade().score());
  }

  @Override
  public Progress progress() {
    return new Progress(placed(), total(), told.isSolved());
  }

  @Override
  public Remark remark(String language) {
    return BuildRemark.of(this, language);
  }

  /** The file to go on from: strangers lie in it too. */
  @Override
  public ArgumentMap attempt() {
    return built;
  }

  @Override
  public Build remembering(Build later) {
    return told(later.told.stale());
  }

  /** Without the reasons that do not, by whatever way, serve the contention. */
  private static ArgumentMap connected(ArgumentMap map) {
    Set<String> serving = new HashSet<>();
    List<String> open = new ArrayList<>(List.of(map.contention()));
    while (!open.isEmpty()) {
      String part = open.removeLast();
      for (Reason reason : map.reasonsOn(part)) {
        if (serving.add(reason.id())) {
          open.add(reason.id());
          open.addAll(reason.premises());
        }
      }
    }
    return map.withReasons(
        map.reasons().stream().filter(reason -> serving.contains(reason.id())).toList());
  }
}
