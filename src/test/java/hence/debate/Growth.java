package hence.debate;

import hence.map.Stance;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Grows the structure of a debate, reply by reply. Two in five replies go where a claim picked by
 * chance went, so that what drew many replies draws more; the others go to any claim.
 */
final class Growth {
  private static final double WHERE_OTHERS_WENT = 0.4;

  /** Real hosts fold or split longer lists. */
  private static final int MOST_REPLIES = 30;

  private static final double LONG_EXCHANGES = 0.001;

  private final Debate debate;
  private final Random random;
  private final List<Reply> replies = new ArrayList<>();
  private final int[] repliesTo;
  private final int[] saidIn;
  private int grown = 1;
  private int exchange;

  Growth(Debate debate) {
    this.debate = debate;
    random = new Random(debate.seed());
    repliesTo = new int[debate.claims()];
    saidIn = new int[debate.claims()];
    saidIn[0] = -1;
  }

  List<Reply> replies() {
    while (grown < debate.claims()) {
      grow();
    }
    long cross = Math.round(debate.cross() * debate.claims());
    for (long tries = 0; cross > 0 && tries < 20L * debate.claims(); tries++) {
      cross -= crossLink() ? 1 : 0;
    }
    return replies;
  }

  private void grow() {
    boolean undercut = exchange == 0 && !replies.isEmpty() && chance(debate.undercuts());
    int target = undercut ? random.nextInt(replies.size()) : targetClaim();
    List<Integer> premises = new ArrayList<>();
    for (int more = size(); more > 0 && grown < debate.claims(); more--) {
      saidIn[grown] = replies.size();
      premises.add(grown++);
    }
    Stance stance = undercut ? Stance.AGAINST : stance(target);
    replies.add(new Reply(stance, premises, target, undercut, premises.size()));
  }

  /** One premise, or two or three so often that the share of linked premises comes out as asked. */
  private int size() {
    double mean = 2.3;
    double often = debate.linked() / (mean - debate.linked() * (mean - 1));
    return chance(often) ? 2 + (chance(mean - 2) ? 1 : 0) : 1;
  }

  private int targetClaim() {
    if (exchange > 0) {
      exchange--;
      return counted(grown - 1);
    }
    exchange = chance(LONG_EXCHANGES) ? 5 + random.nextInt(12) : 0;
    int claim = anyClaim();
    while (repliesTo[claim] >= MOST_REPLIES) {
      claim = random.nextInt(grown);
    }
    return counted(claim);
  }

  private int anyClaim() {
    int claim = random.nextInt(grown);
    if (claim == 0 || !chance(WHERE_OTHERS_WENT)) {
      return claim;
    }
    Reply reply = replies.get(saidIn[claim]);
    return reply.undercuts() ? claim : reply.target();
  }

  private int counted(int claim) {
    repliesTo[claim]++;
    return claim;
  }

  private Stance stance(int target) {
    boolean answersObjection = target > 0 && replies.get(saidIn[target]).stance() == Stance.AGAINST;
    return chance(answersObjection ? 0.5 : debate.against()) ? Stance.AGAINST : Stance.FOR;
  }

  /**
   * Brings up a claim again far from where it was said first, alone or joining premises. It is
   * younger than the claim that it comes to bear on, so no circle closes.
   */
  private boolean crossLink() {
    int premise = random.nextInt(grown);
    if (chance(debate.linked())) {
      return join(random.nextInt(replies.size()), premise);
    }
    int target = random.nextInt(grown);
    if (target >= premise || bears(premise, target)) {
      return false;
    }
    replies.add(new Reply(stance(target), List.of(premise), target, false, 0));
    return true;
  }

  private boolean join(int number, int premise) {
    Reply reply = replies.get(number);
    List<Integer> premises = new ArrayList<>(reply.premises());
    if (premises.size() < 2 || premises.contains(premise) || premise <= claimUnder(reply)) {
      return false;
    }
    premises.addFirst(premise);
    replies.set(
        number,
        new Reply(reply.stance(), premises, reply.target(), reply.undercuts(), reply.fresh()));
    return true;
  }

  private boolean bears(int premise, int target) {
    Reply reply = replies.get(saidIn[premise]);
    return !reply.undercuts() && reply.target() == target;
  }

  private int claimUnder(Reply reply) {
    return reply.undercuts() ? claimUnder(replies.get(reply.target())) : reply.target();
  }

  private boolean chance(double share) {
    return random.nextDouble() < share;
  }
}
