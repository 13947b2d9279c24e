package hence.lesson.worksheet;

import hence.lesson.portion.Portion;
import hence.map.ArgumentMap;
import hence.map.Claim;
import hence.map.Reason;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * An exercise on paper: a portion of a map, of which some claims are given and the others stand in
 * a bank, in an order that gives nothing away.
 *
 * @param boxes ids of the claims to be found, as their boxes are numbered: by level, in reading
 *     order
 * @param bank ids of the same claims in the order of their letters
 */
public record Worksheet(Portion portion, List<String> boxes, List<String> bank) {
  /** What is left for the student to find. */
  public enum Blank {
    /** The structure is given, the claims are to be put in. */
    CLAIMS,
    /** The claims are given, the structure is to be drawn. */
    STRUCTURE
  }

  /** Beside the contention one claim is given for so many. */
  private static final int CLAIMS_PER_ANCHOR = 4;

  private static final int LETTERS = 26;

  public Worksheet {
    boxes = List.copyOf(boxes);
    bank = List.copyOf(bank);
  }

  /**
   * The exercise on a portion. The contention is given; if claims are blank, so are in larger
   * portions those that the most hangs on.
   *
   * @param version any word; the same one gives the same order
   */
  public static Worksheet of(Portion portion, Blank blank, String version) {
    List<String> boxes = new ArrayList<>(inOrder(portion.map()));
    boxes.remove(portion.top());
    if (blank == Blank.CLAIMS) {
      boxes.removeAll(anchors(portion, boxes));
    }
    return new Worksheet(portion, boxes, scrambled(boxes, version, portion.top()));
  }

  /** The number on a claim's empty box, from 1. */
  public int number(String claim) {
    return boxes.indexOf(claim) + 1;
  }

  /** The letter of a claim in the bank: A to Z, then AA. */
  public String letter(String claim) {
    int at = bank.indexOf(claim);
    String last = Character.toString('A' + at % LETTERS);
    return at < LETTERS ? last : Character.toString('A' + at / LETTERS - 1) + last;
  }

  /** Whether the claim is to be found. */
  public boolean isBlank(String claim) {
    return boxes.contains(claim);
  }

  /** The claims level by level from the contention down, then any that do not reach it. */
  private static Set<String> inOrder(ArgumentMap map) {
    Set<String> order = new LinkedHashSet<>();
    List<String> open = new ArrayList<>(List.of(map.contention()));
    Set<String> seen = new HashSet<>(open);
    for (int at = 0; at < open.size(); at++) {
      String id = open.get(at);
      if (map.part(id).orElseThrow() instanceof Claim) {
        order.add(id);
      }
      for (Reason reason : map.reasonsOn(id)) {
        reason.premises().stream().filter(seen::add).forEach(open::add);
        if (seen.add(reason.id())) {
          open.add(reason.id());
        }
      }
    }
    map.claims().forEach(claim -> order.add(claim.id()));
    return order;
  }

  private static List<String> anchors(Portion portion, List<String> boxes) {
    int count = Math.max(0, (boxes.size() - 1) / CLAIMS_PER_ANCHOR);
    return boxes.stream()
        .filter(id -> !portion.map().reasonsOn(id).isEmpty())
        .sorted(Comparator.comparingInt((String id) -> -portion.map().reasonsOn(id).size()))
        .limit(count)
        .toList();
  }

  private static List<String> scrambled(List<String> boxes, String version, String top) {
    List<String> order = new ArrayList<>(boxes);
    // The algorithms of Random and of hashCode are laid down, so every machine agrees.
    Random random = new Random(31L * version.hashCode() + top.hashCode());
    do {
      Collections.shuffle(order, random);
    } while (order.equals(boxes) && boxes.size() > 1);
    return order;
  }
}
