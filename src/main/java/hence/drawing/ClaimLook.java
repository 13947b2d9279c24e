package hence.drawing;

import hence.judging.Status;
import hence.map.Claim;
import hence.map.Reason;
import java.util.List;
import java.util.Optional;

/**
 * How a claim's box is inked: by what the claim is for, and by whether it stands.
 *
 * @param note for the quiet words at the foot
 * @param struck whether the words are struck through
 */
record ClaimLook(Ink fill, Ink edge, double width, Dash dash, Ink words, Ink note, boolean struck) {
  static final double CONTENTION_EDGE = 2.4;
  private static final double EDGE = 1.2;
  private static final double UNDECIDED_EDGE = 2;

  /** What is left of the words of a contention that is out. */
  private static final double OUT_WORDS = 0.7;

  static ClaimLook of(Scene scene, Claim claim, Optional<Status> status) {
    boolean isContention = claim.id().equals(scene.map().contention());
    ClaimLook look = isContention ? contention(scene.theme(), claim) : usual(scene, claim);
    return switch (status.orElse(Status.IN)) {
      case IN -> look;
      case OUT -> look.out(scene.theme(), isContention);
      case UNDECIDED -> look.undecided(scene.theme(), isContention);
    };
  }

  private static ClaimLook contention(Theme theme, Claim claim) {
    Ink edge = theme.isPrint() ? theme.edge() : theme.contention();
    Ink words = theme.contentionWords();
    return new ClaimLook(
        theme.contention(), edge, CONTENTION_EDGE, dash(claim), words, words.faded(0.75), false);
  }

  private static ClaimLook usual(Scene scene, Claim claim) {
    Theme theme = scene.theme();
    List<Reason> uses = scene.map().reasonsUsing(claim.id());
    // What the claim's first reason is drawn with.
    Ink role = uses.isEmpty() ? theme.edge() : theme.role(scene.map().role(uses.getFirst()));
    Ink fill = theme.paper().towards(role, theme.tint());
    Ink edge = theme.edge().towards(role, theme.tint() * 5);
    return new ClaimLook(
        fill,
        claim.implicit() ? theme.faint() : edge,
        EDGE,
        dash(claim),
        theme.words(),
        theme.faint(),
        false);
  }

  /** Emptied: no tint, thin words with a line through them. */
  private ClaimLook out(Theme theme, boolean isContention) {
    Ink pale = isContention ? theme.ground().towards(edge, OUT_WORDS) : theme.faint();
    return new ClaimLook(
        theme.ground(), isContention ? pale : edge, width, dash, pale, theme.faint(), true);
  }

  /** With a broken edge; that of a filled contention is bitten out of it, like a stamp's. */
  private ClaimLook undecided(Theme theme, boolean isContention) {
    boolean bitten = isContention && !theme.isPrint();
    return new ClaimLook(
        fill,
        bitten ? theme.ground() : isContention ? edge : theme.faint(),
        isContention ? CONTENTION_EDGE : UNDECIDED_EDGE,
        Dash.DOTTED,
        words,
        note,
        false);
  }

  private static Dash dash(Claim claim) {
    return claim.implicit() ? Dash.DASHED : Dash.SOLID;
  }
}
