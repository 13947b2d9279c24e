package hence.lesson.practice.place;

import hence.lesson.portion.Portion;
import hence.lesson.practice.exercise.Exercise;
import hence.lesson.practice.exercise.Progress;
import hence.lesson.practice.exercise.Remark;
import hence.map.ArgumentMap;
import hence.map.Claim;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * The exercise of putting claims into the empty boxes of a structure.
 *
 * @param boxes the empty boxes in the order of their numbers, each named by the author's claim
 * @param bank the same claims, shuffled
 * @param placed the claims that the student has placed, by box
 * @param tries how often the student was told of a mistake in a box
 * @param right the boxes that were found right and have not been touched since
 * @param wrong the boxes that were found wrong and have not been touched since
 * @param slip the mistake that was last talked about
 */
public record Place(
    Portion portion,
    List<String> boxes,
    List<String> bank,
    Map<String, String> placed,
    Map<String, Integer> tries,
    Set<String> right,
    Set<String> wrong,
    Optional<Slip> slip)
    implements Exercise<Place> {
  /**
   * A mistake that the student is told about.
   *
   * @param claim what the student had put there
   * @param wanted what the author has there
   * @param stage 1 that it is wrong, 2 why, 3 what the author does
   * @param others how many other boxes are wrong too
   */
  public record Slip(String box, String claim, String wanted, int stage, int others) {}

  public Place {
    boxes = List.copyOf(boxes);
    bank = List.copyOf(bank);
    placed = Map.copyOf(placed);
    tries = Map.copyOf(tries);
    right = Set.copyOf(right);
    wrong = Set.copyOf(wrong);
  }

  /**
   * Nothing placed yet.
   *
   * @param share how many of the boxes are empty: 0 the fewest, 1 all
   */
  public static Place of(Portion portion, double share, long seed) {
    EmptyBoxes empty = EmptyBoxes.of(portion.map(), share, seed);
    List<String> mixed = new ArrayList<>(empty.claims());
    Collections.shuffle(mixed, new Random(~seed));
    return new Place(
        portion, empty.boxes(), mixed, Map.of(), Map.of(), Set.of(), Set.of(), Optional.empty());
  }

  /** The number of a box, from 1. */
  public int number(String box) {
    return boxes.indexOf(box) + 1;
  }

  /** The claims that are still in the bank. */
  public List<String> left() {
    return bank.stream().filter(claim -> !placed.containsValue(claim)).toList();
  }

  /** The claim in a box, the author's own if the box was never empty. */
  public Optional<String> in(String box) {
    return boxes.contains(box) ? Optional.ofNullable(placed.get(box)) : Optional.of(box);
  }

  /** The box that a claim stands in. */
  public Optional<String> boxOf(String claim) {
    return placed.entrySet().stream()
        .filter(entry -> entry.getValue().equals(claim))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /**
   * Puts a claim into a box. The claim that stood there takes its place if it came from a box, else
   * it goes back to the bank.
   *
   * @throws IllegalArgumentException if that is no claim of the bank or no empty box
   */
  public Place put(String claim, String box) {
    if (!bank.contains(claim) || !boxes.contains(box)) {
      throw new IllegalArgumentException(claim + " cannot be put into " + box);
    }
    Map<String, String> next = new HashMap<>(placed);
    Optional<String> from = boxOf(claim);
    if (from.equals(Optional.of(box))) {
      return this;
    }
    String stood = next.put(box, claim);
    from.ifPresent(next::remove);
    if (from.isPresent() && stood != null) {
      next.put(from.get(), stood);
    }
    return touched(next, from.isPresent() ? Set.of(box, from.get()) : Set.of(box));
  }

  /** Puts the claim in a box back into the bank. */
  public Place clear(String box) {
    Map<String, String> next = new HashMap<>(placed);
    next.remove(box);
    return touched(next, Set.of(box));
  }

  private Place touched(Map<String, String> next, Set<String> touched) {
    Set<String> stillRight = new LinkedHashSet<>(right);
    stillRight.removeAll(touched);
    Set<String> stillWrong = new LinkedHashSet<>(wrong);
    stillWrong.removeAll(touched);
    return new Place(portion, boxes, bank, next, tries, stillRight, stillWrong, Optional.empty());
  }

  /** Looks at what is placed, and talks about one mistake, that which was talked about most. */
  public Place check() {
    Map<String, String> wanted = wanted();
    List<String> mistaken = boxes.stream().filter(box -> isWrong(box, wanted)).toList();
    Set<String> fine = new LinkedHashSet<>(placed.keySet());
    fine.removeAll(mistaken);
    Map<String, Integer> counted = new HashMap<>(tries);
    Optional<String> worst =
        mistaken.stream().reduce((one, other) -> told(other) > told(one) ? other : one);
    // Only the one that is talked about: every mistake begins with the first of its three stages.
    worst.ifPresent(box -> counted.merge(box, 1, Integer::sum));
    Optional<Slip> told =
        worst.map(box ->
            new Slip(
                box,
                placed.get(box),
                wanted.get(box),
                Math.min(SHOWS, counted.get(box)),
                mistaken.size() - 1));
    Place checked =
        new Place(portion, boxes, bank, placed, counted, fine, new LinkedHashSet<>(mistaken), told);
    return told.filter(slip -> slip.stage() == SHOWS).map(checked::shown).orElse(checked);
  }

  private int told(String box) {
    return tries.getOrDefault(box, 0);
  }

  /** With the author's claim in the box, what stood there back in the bank. */
  private Place shown(Slip slip) {
    Place cleared = boxOf(slip.wanted()).map(this::clear).orElse(this).clear(slip.box());
    Place put = cleared.put(slip.wanted(), slip.box());
    Set<String> fine = new LinkedHashSet<>(put.right);
    fine.add(slip.box());
    Map<String, Integer> counted = new HashMap<>(tries);
    counted.remove(slip.box());
    return new Place(portion, boxes, bank, put.placed, counted, fine, put.wrong, Optional.of(slip));
  }

  private boolean isWrong(String box, Map<String, String> wanted) {
    return placed.containsKey(box) && !placed.get(box).equals(wanted.get(box));
  }

  /** For every box the claim that belongs there, going by what is placed where boxes look alike. */
  Map<String, String> wanted() {
    Map<String, String> filled = filled();
    boolean full = placed.size() == boxes.size();
    if (full && Shapes.terms(PlaceMap.filled(portion.map(), filled)).equals(terms())) {
      return filled;
    }
    Set<String> fixed = new LinkedHashSet<>(filled.keySet());
    fixed.removeAll(boxes);
    return Fit.of(portion.map(), filled, fixed);
  }

  private List<String> terms() {
    return Shapes.terms(portion.map());
  }

  private Map<String, String> filled() {
    Map<String, String> filled = new LinkedHashMap<>();
    for (Claim claim : portion.map().claims()) {
      in(claim.id()).ifPresent(placed -> filled.put(claim.id(), placed));
    }
    return filled;
  }

  /** The structure with numbers in the empty boxes and words in the others, to be drawn. */
  public ArgumentMap drawn() {
    return PlaceMap.drawn(this);
  }

  /** The exercise as a saved attempt left it; empty if the attempt is not one at this portion. */
  public static Optional<Place> resume(Portion portion, ArgumentMap attempt) {
    return PlaceMap.resume(portion, attempt);
  }

  @Override
  public Progress progress() {
    boolean finished = right.size() == boxes.size();
    return new Progress(right.size(), boxes.size(), finished);
  }

  @Override
  public Remark remark(String language) {
    return new PlaceRemark(this, language).remark();
  }

  @Override
  public ArgumentMap attempt() {
    return PlaceMap.attempt(this);
  }

  @Override
  public Place remembering(Place later) {
    Map<String, Integer> most = new HashMap<>(tries);
    later.tries.forEach((box, count) -> most.merge(box, count, Math::max));
    return new Place(portion, boxes, bank, placed, most, right, wrong, slip);
  }

  /** All boxes empty, if only some were. */
  public Optional<Place> harder(long seed) {
    return boxes.size() == portion.size() ? Optional.empty() : Optional.of(of(portion, 1, seed));
  }
}
