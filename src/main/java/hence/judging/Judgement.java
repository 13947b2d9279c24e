package hence.judging;

import hence.map.ArgumentMap;
import hence.map.Claim;
import hence.map.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.ConcurrentHashMap;

/** What a lens makes of a map under a reader's opinions: a verdict on every part, and why. */
public final class Judgement {
  /** Scores nearer than this to one half are neither in nor out. */
  public static final double TOLERANCE = 1e-9;

  private final Lens lens;
  private final Opinions opinions;
  private final Opinion[] marked;
  private final Wiring wiring;
  private final byte[] labels;
  private final DfQuad scores;
  private final Map<String, Phrases> phrases = new ConcurrentHashMap<>();

  private Judgement(ArgumentMap map, Lens lens, Opinions opinions) {
    this.lens = lens;
    this.opinions = opinions;
    wiring = Wiring.of(map);
    marked = wiring.opinions(opinions);
    scores = lens == Lens.DF_QUAD ? DfQuad.of(wiring, marked) : null;
    labels =
        switch (lens) {
          case GROUNDED -> Grounded.label(wiring, marked);
          case PREPONDERANCE -> Preponderance.label(wiring, marked);
          case DF_QUAD -> labels(scores);
        };
  }

  /** Judges a map. */
  public static Judgement of(ArgumentMap map, Lens lens, Opinions opinions) {
    return new Judgement(map, lens, opinions);
  }

  public ArgumentMap map() {
    return wiring.map;
  }

  public Lens lens() {
    return lens;
  }

  public Opinions opinions() {
    return opinions;
  }

  /** The ids of all parts in the map's order: the claims, then the reasons. */
  public List<String> parts() {
    List<String> ids = new ArrayList<>(wiring.parts);
    map().claims().stream().map(Claim::id).forEach(ids::add);
    map().reasons().stream().map(Reason::id).forEach(ids::add);
    return ids;
  }

  /**
   * Whether a part stands. Under df-quad: in above one half, out below it, undecided at it and
   * where the scores do not settle.
   *
   * @throws IllegalArgumentException if no part has that id
   */
  public Status status(String partId) {
    return status(labels[wiring.number(partId)]);
  }

  /** The score of a part from 0 to 1, under df-quad only. */
  public OptionalDouble score(String partId) {
    int part = wiring.number(partId);
    return scores == null ? OptionalDouble.empty() : OptionalDouble.of(scores.score[part]);
  }

  /** Whether every score settled; false only under df-quad on a map with circles. */
  public boolean converged() {
    return unsettled().isEmpty();
  }

  /** The parts whose scores did not settle or rest on such, in the map's order. */
  public List<String> unsettled() {
    List<String> ids = new ArrayList<>();
    for (int part = 0; scores != null && part < wiring.parts; part++) {
      if (scores.unsettled[part]) {
        ids.add(wiring.id(part));
      }
    }
    return ids;
  }

  /**
   * One sentence in the reader's language that names the parts that decide this one.
   *
   * @throws IllegalArgumentException if no part has that id
   */
  public String why(String partId, String language) {
    int part = wiring.number(partId);
    Phrases phrases = phrases(language);
    Verdicts verdicts = verdicts();
    return switch (lens) {
      case GROUNDED -> new WhyGrounded(phrases, verdicts).sentence(part);
      case PREPONDERANCE -> new WhyWeighed(phrases, verdicts).sentence(part);
      case DF_QUAD -> new WhyScored(phrases, marked, scores).sentence(part, status(partId));
    };
  }

  /**
   * The explanation of a part in words, down to the assumptions.
   *
   * @throws IllegalArgumentException if no part has that id
   */
  public WhyTree whyTree(String partId, String language) {
    return WhyTree.of(this, verdicts(), wiring.number(partId), language);
  }

  /** Made once a language: a list of all verdicts would else read the words again for each. */
  Phrases phrases(String language) {
    return phrases.computeIfAbsent(language, spoken -> new Phrases(wiring, spoken));
  }

  private Verdicts verdicts() {
    return new Verdicts(wiring, marked, labels);
  }

  static Status status(byte label) {
    return switch (label) {
      case Labelling.IN -> Status.IN;
      case Labelling.OUT -> Status.OUT;
      default -> Status.UNDECIDED;
    };
  }

  private static byte[] labels(DfQuad scores) {
    byte[] labels = new byte[scores.score.length];
    for (int part = 0; part < labels.length; part++) {
      double above = scores.unsettled[part] ? 0 : scores.score[part] - DfQuad.NEUTRAL;
      if (Math.abs(above) > TOLERANCE) {
        labels[part] = above > 0 ? Labelling.IN : Labelling.OUT;
      }
    }
    return labels;
  }
}
