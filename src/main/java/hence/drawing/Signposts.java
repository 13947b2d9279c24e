package hence.drawing;

import hence.layout.Rect;
import hence.layout.typesetting.Type;
import hence.layout.typesetting.Weight;
import hence.map.ArgumentMap;
import hence.map.Claim;
import hence.map.Districts;
import hence.map.Text;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Names on a map that is seen from so far away that no box can be read: of the claims on which most
 * rests, as many as there is room for, in letters of one size on the screen.
 */
public final class Signposts {
  /** So many of the largest districts may have a name. */
  private static final int MOST = 2_000;

  private static final int MOST_LINES = 2;
  private static final int MOST_LINES_OF_CONTENTION = 3;

  /** All in px on the screen or pixels of the picture. */
  private static final double WIDEST = 144;

  private static final double LETTERS = 11;
  private static final double IDEOGRAPHS = 12;
  private static final double LEADING = 3;
  private static final double PADDING_X = 6;
  private static final double PADDING_Y = 3;
  private static final double RADIUS = 5;
  private static final double EDGE = 1;
  private static final double APART = 5;

  /** Fewer claims than this are no district. */
  private static final int FEWEST = 3;

  /** How many times as large as its name a district is at least. */
  private static final double ROOM = 4;

  /** What share of a district that has a name another one in it has at most. */
  private static final double SHARE = 0.7;

  private final Scene scene;
  private final Judged judged;
  private final Ranking ranking;
  private final Lettering lettering;
  private final Map<Integer, List<String>> lines = new HashMap<>();
  private double scale;
  private List<Signpost> made;

  private Signposts(Scene scene, Ranking ranking, Lettering lettering) {
    this.scene = scene;
    this.ranking = ranking;
    this.lettering = lettering;
    judged = new Judged(scene);
  }

  /** The claims of a map, those with the largest districts first. */
  private record Ranking(ArgumentMap map, Districts districts, int[] claims) {
    static Ranking of(ArgumentMap map) {
      Districts districts = Districts.of(map);
      int[] claims =
          IntStream.range(0, map.claims().size())
              .boxed()
              .sorted(Comparator.comparingInt(claim -> -districts.size(claim)))
              .limit(MOST)
              .mapToInt(Integer::intValue)
              .toArray();
      return new Ranking(map, districts, claims);
    }
  }

  public static Signposts of(Scene scene) {
    return new Signposts(scene, Ranking.of(scene.map()), new Lettering());
  }

  /** Those of another scene; of the same map, nothing is counted again. */
  public Signposts on(Scene other) {
    boolean isSame = other.map() == ranking.map;
    return new Signposts(other, isSame ? ranking : Ranking.of(other.map()), lettering);
  }

  /**
   * Those for a scale, the largest district's first; no two overlap.
   *
   * @param scale px on the screen for a map unit
   */
  public List<Signpost> at(double scale) {
    if (made == null || scale != this.scale) {
      this.scale = scale;
      made = make();
    }
    return made;
  }

  private List<Signpost> make() {
    List<Signpost> posts = new ArrayList<>();
    BitSet named = new BitSet();
    Crowd crowd = new Crowd(WIDEST / scale);
    Rect map = scene.layout().bounds();
    double claimArea = map.width() * map.height() / scene.map().claims().size();
    for (int claim : ranking.claims) {
      int size = ranking.districts.size(claim);
      if (size < FEWEST) {
        break;
      }
      Rect post = rect(claim, map);
      if (size * claimArea >= ROOM * post.width() * post.height()
          && isPart(claim, size, named)
          && !scene.faded().contains(claim(claim).id())
          && crowd.add(post.grow(APART / 2 / scale))) {
        named.set(claim);
        posts.add(new Signpost(claim(claim).id(), post, marks(claim, post)));
      }
    }
    return posts;
  }

  /** Whether a district is much smaller than the next one around it that has a name. */
  private boolean isPart(int claim, int size, BitSet named) {
    int around = ranking.districts.around(claim);
    while (around >= 0 && !named.get(around)) {
      around = ranking.districts.around(around);
    }
    return around < 0 || size <= SHARE * ranking.districts.size(around);
  }

  /** At the claim's corner, but within the map. */
  private Rect rect(int claim, Rect map) {
    Rect box = scene.layout().placed().get(claim).rect();
    Type type = type(claim);
    double widest =
        lines(claim).stream().mapToDouble(line -> lettering.width(line, type)).max().orElse(0);
    double width = widest + 2 * PADDING_X / scale;
    double height = lines(claim).size() * type.lineHeight() + 2 * PADDING_Y / scale;
    double left = Math.max(map.x(), Math.min(box.x(), map.right() - width));
    double top = Math.max(map.y(), Math.min(box.y(), map.bottom() - height));
    return new Rect(left, top, width, height);
  }

  private List<Mark> marks(int claim, Rect post) {
    ClaimLook look = ClaimLook.of(scene, claim(claim), judged.status(claim(claim)));
    Type type = type(claim);
    List<Mark> marks = new ArrayList<>();
    marks.add(
        new Mark.Panel(post, RADIUS / scale, look.fill(), look.edge(), EDGE / scale, look.dash()));
    double baseline = post.y() + PADDING_Y / scale + lettering.baseline(type);
    for (String text : lines(claim)) {
      double x = post.x() + PADDING_X / scale;
      marks.add(lettering.line(text, x, baseline, type, look.words(), Anchor.START));
      baseline += type.lineHeight();
    }
    return marks;
  }

  private List<String> lines(int number) {
    return lines.computeIfAbsent(
        number,
        claim -> {
          String text = Text.typeset(claim(claim).shortText().in(scene.language()));
          int most = isContention(claim) ? MOST_LINES_OF_CONTENTION : MOST_LINES;
          return lettering.few(text, size(), weight(claim), WIDEST - 2 * PADDING_X, most);
        });
  }

  private Type type(int claim) {
    return new Type(size() / scale, weight(claim), (size() + LEADING) / scale);
  }

  private double size() {
    return scene.language().startsWith("zh") ? IDEOGRAPHS : LETTERS;
  }

  private Weight weight(int claim) {
    return isContention(claim) ? Weight.BOLD : Weight.REGULAR;
  }

  private boolean isContention(int claim) {
    return claim(claim).id().equals(scene.map().contention());
  }

  private Claim claim(int number) {
    return scene.map().claims().get(number);
  }
}
