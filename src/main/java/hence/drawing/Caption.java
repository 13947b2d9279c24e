package hence.drawing;

import hence.judging.Judgement;
import hence.judging.Lens;
import hence.judging.Load;
import hence.judging.Status;
import hence.layout.Rect;
import hence.layout.typesetting.Type;
import hence.layout.typesetting.Weight;
import hence.map.Claim;
import hence.map.Text;
import hence.map.Words;
import java.util.List;

/**
 * The lines above a judged picture: by which lens, what its badges mean, what the reader has marked
 * and what the load is on. A picture that only shows what is said has none.
 */
final class Caption {
  private static final Type TYPE = new Type(12, Weight.REGULAR, 16);
  private static final Type HEAD = Type.CONNECTIVE;
  private static final double ABOVE_MAP = 14;
  private static final double NEAR = 6;
  private static final double APART = 16;

  /** Marked claims beyond these are only counted. */
  private static final int NAMED = 4;

  private static final double LONGEST_NAME = 250;

  /** A caption over a narrow map may be as wide as this before it begins a new row. */
  private static final double NARROWEST = 420;

  private final Scene scene;
  private final Judged judged;
  private final Lettering lettering;
  private final Words words;
  private final Rows rows;

  private Caption(Scene scene, Judged judged, Lettering lettering) {
    this.scene = scene;
    this.judged = judged;
    this.lettering = lettering;
    this.words = Words.of(Caption.class, scene.language());
    this.rows = new Rows(Math.max(NARROWEST, scene.layout().bounds().width()));
    scene.judgement().ifPresent(this::lens);
    scene.judgement().ifPresent(this::opinions);
    scene.load().ifPresent(this::load);
  }

  static Caption of(Scene scene, Judged judged, Lettering lettering) {
    return new Caption(scene, judged, lettering);
  }

  List<Mark> marks() {
    Rect map = scene.layout().bounds();
    return rows.marks(map.x(), map.y() - ABOVE_MAP);
  }

  /** The map's bounds with those of the caption. */
  Rect bounds() {
    Rect map = scene.layout().bounds();
    return rows.isEmpty() ? map : map.union(rows.bounds(map.x(), map.y() - ABOVE_MAP));
  }

  /** The lens, and all badges with their words, since many stand on the map without. */
  private void lens(Judgement judgement) {
    rows.begin();
    rows.add(head(words.say("caption.lens", judgement.lens().word())));
    for (Status status : Status.values()) {
      Badge badge = Badge.of(status, judged.word(status), lettering);
      rows.add(Piece.badge(badge, NEAR * 2, scene.theme(), lettering));
    }
    if (judgement.lens() == Lens.DF_QUAD) {
      rows.add(quiet(words.say("caption.scores"), APART));
    }
  }

  private void opinions(Judgement judgement) {
    List<Claim> marked =
        judgement.map().claims().stream()
            .filter(claim -> judgement.opinions().of(claim.id()).isPresent())
            .toList();
    if (marked.isEmpty()) {
      return;
    }
    rows.begin();
    rows.add(head(words.say("caption.opinions")));
    for (Claim claim : marked.subList(0, Math.min(NAMED, marked.size()))) {
      Pennant flag = Pennant.of(judged.opinion(claim.id()).orElseThrow(), lettering);
      rows.add(Piece.pennant(flag, NEAR * 2, scene.theme(), lettering), quiet(name(claim), NEAR));
    }
    if (marked.size() > NAMED) {
      rows.add(quiet(words.say("caption.more", marked.size() - NAMED), APART));
    }
  }

  private void load(Load load) {
    rows.begin();
    rows.add(head(words.say("caption.load", Lens.GROUNDED.word())));
    String of = name(load);
    if (!HeatBar.hasSome(load)) {
      rows.add(quiet(words.say("caption.load.none", of), NEAR * 2));
      return;
    }
    rows.add(
        new Piece(HeatBar.SAMPLE, NEAR * 2, (x, y) -> HeatBar.sample(x, y, scene.theme())),
        quiet(words.say("caption.load.means", of), NEAR));
  }

  /** The claim that the load is on, also by its id where it is folded away. */
  private String name(Load load) {
    return scene
        .map()
        .part(load.of())
        .map(part -> part instanceof Claim claim ? name(claim) : load.of())
        .orElse(load.of());
  }

  private Piece head(String text) {
    return Piece.words(text, HEAD, scene.theme().words(), 0, lettering);
  }

  private Piece quiet(String text, double apart) {
    return Piece.words(text, TYPE, scene.theme().faint(), apart, lettering);
  }

  private String name(Claim claim) {
    String text = Text.typeset(claim.shortText().in(scene.language()));
    return lettering.clipped(text, TYPE, LONGEST_NAME);
  }
}
