package hence.judging;

import hence.map.ArgumentMap;
import hence.map.Claim;
import hence.map.Extras;
import hence.map.Reason;
import hence.map.Stance;
import hence.map.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;

/** Small wild maps: linked and shared premises, undercuts of undercuts, answers, circles, marks. */
public final class RandomMaps {
  private static final double[] WEIGHTS = {0, 0.25, 0.5, 0.75, 1};

  private final Random random;
  private final List<Claim> claims = new ArrayList<>();
  private final List<Reason> reasons = new ArrayList<>();

  private RandomMaps(long seed) {
    random = new Random(seed);
  }

  /** A map of up to that many claims; every third one has no circle. */
  public static ArgumentMap map(long seed, int mostClaims) {
    return new RandomMaps(seed).grow(mostClaims, seed % 3 != 0);
  }

  /** Opinions of a few claims of a map, never of its contention; none for every other seed. */
  static Opinions opinions(ArgumentMap map, long seed) {
    Random random = new Random(seed * 31 + 7);
    Opinions opinions = Opinions.NONE;
    if (seed % 2 == 0) {
      return opinions;
    }
    for (Claim claim : map.claims()) {
      if (!claim.id().equals(map.contention()) && random.nextInt(7) == 0) {
        opinions = opinions.with(claim.id(), Opinion.values()[random.nextInt(3)]);
      }
    }
    return opinions;
  }

  private ArgumentMap grow(int mostClaims, boolean circles) {
    int count = 2 + random.nextInt(mostClaims - 1);
    for (int i = 0; i < count; i++) {
      claims.add(claim(i));
    }
    int links = count - 1 + random.nextInt(count);
    for (int i = 0; i < links; i++) {
      // Early reasons connect the claims in turn, so that maps hang together.
      int target = i < count - 1 ? random.nextInt(i + 1) : random.nextInt(count);
      int first = i < count - 1 ? i + 1 : random.nextInt(count);
      addReason(target, first, circles);
    }
    return new ArgumentMap(Text.of("map"), "c0", List.of(), claims, reasons, Extras.NONE);
  }

  private Claim claim(int number) {
    Map<String, Object> fields =
        random.nextInt(5) == 0 ? Map.of("score", random.nextInt(5) / 4.0) : Map.of();
    return new Claim(
        "c" + number,
        Text.of("Claim " + number + " holds."),
        Optional.empty(),
        List.of(),
        false,
        List.of(),
        new Extras(fields));
  }

  private void addReason(int target, int first, boolean circles) {
    boolean onReason = !reasons.isEmpty() && random.nextInt(6) == 0;
    String targetId = onReason ? reasons.get(random.nextInt(reasons.size())).id() : "c" + target;
    int floor = onReason ? floorOf(targetId) : target;
    List<String> premises = new ArrayList<>();
    for (int i = 0; i < 1 + random.nextInt(3) / 2 + random.nextInt(2); i++) {
      int premise = i == 0 ? first : random.nextInt(claims.size());
      String id = "c" + premise;
      // Without circles every premise comes after the claim that its reason ends in.
      if ((circles || premise > floor) && !premises.contains(id)) {
        premises.add(id);
      }
    }
    if (!premises.isEmpty()) {
      Collections.sort(premises);
      boolean against = random.nextInt(onReason ? 8 : 5) < (onReason ? 7 : 2);
      reasons.add(reason(against ? Stance.AGAINST : Stance.FOR, premises, targetId));
    }
  }

  private int floorOf(String targetId) {
    String id = targetId;
    while (id.startsWith("r")) {
      id = reasons.get(Integer.parseInt(id.substring(1))).target();
    }
    return Integer.parseInt(id.substring(1));
  }

  private Reason reason(Stance stance, List<String> premises, String target) {
    OptionalDouble strength =
        random.nextInt(3) == 0
            ? OptionalDouble.of(WEIGHTS[random.nextInt(WEIGHTS.length)])
            : OptionalDouble.empty();
    return new Reason(
        "r" + reasons.size(),
        stance,
        premises,
        target,
        Optional.empty(),
        "",
        strength,
        Extras.NONE);
  }
}
