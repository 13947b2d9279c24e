package hence.judging;

import hence.map.ArgumentMap;
import hence.map.Claim;
import hence.map.Extras;
import hence.map.Reason;
import hence.map.Stance;
import hence.map.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Maps of any size whose contention is in: 30 % of the reasons have linked premises, 20 % are
 * objections with an answer (a rebuttal, or an undercut), and 8 % of the premises are shared.
 */
final class LargeMaps {
  private final Random random;
  private final int count;
  private final List<Claim> claims = new ArrayList<>();
  private final List<Reason> reasons = new ArrayList<>();

  private final Shape shape;

  /**
   * How a large map is built.
   *
   * @param separate percentage of claims that get a second, third ... separate reason or objection
   * @param circles whether shared premises may also lead back up
   */
  record Shape(int separate, int objections, boolean circles) {
    static final Shape USUAL = new Shape(60, 30, false);
    static final Shape FRAGILE = new Shape(50, 75, false);
    static final Shape CIRCULAR = new Shape(60, 30, true);
    static final Shape FRAGILE_CIRCULAR = new Shape(50, 75, true);
  }

  private LargeMaps(int count, long seed, Shape shape) {
    this.count = count;
    this.shape = shape;
    random = new Random(seed);
  }

  static ArgumentMap map(int count, long seed) {
    return map(count, seed, Shape.USUAL);
  }

  static ArgumentMap map(int count, long seed, Shape shape) {
    return new LargeMaps(count, seed, shape).grow();
  }

  private ArgumentMap grow() {
    claim();
    for (int next = 0; claims.size() < count; next++) {
      int target = Math.min(next, claims.size() - 1);
      int wanted = 1;
      while (wanted < 4 && random.nextInt(100) < shape.separate) {
        wanted++;
      }
      for (int i = 0; i < wanted && claims.size() < count; i++) {
        if (i > 0 && random.nextInt(100) < shape.objections) {
          answeredObjection(target);
        } else {
          reason(Stance.FOR, premises(target), claims.get(target).id());
        }
      }
    }
    return new ArgumentMap(
        Text.of("large"), claims.getFirst().id(), List.of(), claims, reasons, Extras.NONE);
  }

  private void answeredObjection(int target) {
    List<String> premises = new ArrayList<>(List.of(claim()));
    if (random.nextInt(10) < 3) {
      premises.add(claim());
    }
    String objection = reason(Stance.AGAINST, premises, claims.get(target).id());
    boolean undercut = random.nextBoolean();
    reason(Stance.AGAINST, List.of(claim()), undercut ? objection : premises.getFirst());
  }

  private List<String> premises(int target) {
    List<String> premises = new ArrayList<>();
    int wanted = random.nextInt(10) < 3 ? 2 + random.nextInt(2) : 1;
    for (int i = 0; i < wanted; i++) {
      int floor = shape.circles ? 0 : target;
      int after = claims.size() - floor - 1;
      // A shared premise comes later than the claim it serves, so that nothing turns in a circle.
      boolean shared = after > 0 && random.nextInt(100) < 8;
      String id = shared ? claims.get(floor + 1 + random.nextInt(after)).id() : claim();
      if (!premises.contains(id) && !id.equals(claims.get(target).id())) {
        premises.add(id);
      }
    }
    if (premises.isEmpty()) {
      premises.add(claim());
    }
    return premises;
  }

  private String claim() {
    int number = claims.size();
    claims.add(new Claim("c" + number, Text.of("Claim " + number + " holds.")));
    return "c" + number;
  }

  private String reason(Stance stance, List<String> premises, String target) {
    String id = "r" + reasons.size();
    reasons.add(new Reason(id, stance, premises, target));
    return id;
  }
}
