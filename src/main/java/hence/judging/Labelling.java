package hence.judging;

/**
 * The least fixed point from all undecided, by a worklist: a part is visited once when its status
 * is decided, and each link is followed once (after Dowling and Gallier 1984), so the time is
 * linear in the map and cycles need no care. The subclass says when reasons decide a claim.
 */
abstract class Labelling {
  static final byte UNDECIDED = 0;
  static final byte IN = 1;
  static final byte OUT = 2;

  protected final Wiring wiring;
  protected final byte[] status;
  private final boolean[] settled;
  private final int[] premisesToCome;
  private final int[] undercutsToFall;
  private final int[] decided;
  private int count;

  protected Labelling(Wiring wiring) {
    this.wiring = wiring;
    status = new byte[wiring.parts];
    settled = new boolean[wiring.claims];
    premisesToCome = new int[wiring.parts];
    undercutsToFall = new int[wiring.parts];
    decided = new int[wiring.parts];
  }

  /** Whether the reasons on a claim, as decided so far, decide the claim; called on each change. */
  protected abstract void weigh(int claim);

  /** Takes note that a reason on a claim is now in or out. */
  protected abstract void note(int reason, int claim);

  /** The status of every part: {@link #IN}, {@link #OUT} or {@link #UNDECIDED}. */
  final byte[] label(Opinion[] opinions) {
    for (int claim = 0; claim < wiring.claims; claim++) {
      if (opinions[claim] != null) {
        settle(claim, opinions[claim]);
      }
    }
    for (int reason = wiring.claims; reason < wiring.parts; reason++) {
      premisesToCome[reason] = wiring.premisesOf(reason).length;
      undercutsToFall[reason] = wiring.attacks[reason].length;
    }
    for (int claim = 0; claim < wiring.claims; claim++) {
      if (!settled[claim]) {
        weigh(claim);
      }
    }
    for (int next = 0; next < count; next++) {
      spread(decided[next]);
    }
    return status;
  }

  private void settle(int claim, Opinion opinion) {
    settled[claim] = true;
    switch (opinion) {
      case ACCEPTED -> decide(claim, IN);
      case REJECTED -> decide(claim, OUT);
      case DOUBTED -> {}
    }
  }

  protected final void decide(int part, byte as) {
    if (status[part] == UNDECIDED) {
      status[part] = as;
      decided[count++] = part;
    }
  }

  private void spread(int part) {
    if (wiring.isClaim(part)) {
      for (int reason : wiring.uses[part]) {
        spreadPremise(part, reason);
      }
    } else {
      spreadReason(part, wiring.target(part));
    }
  }

  private void spreadPremise(int claim, int reason) {
    if (status[claim] == OUT) {
      decide(reason, OUT);
    } else {
      premisesToCome[reason]--;
      checkIn(reason);
    }
  }

  private void spreadReason(int reason, int target) {
    if (target < 0) {
      return;
    }
    if (wiring.isClaim(target)) {
      note(reason, target);
      if (!settled[target]) {
        weigh(target);
      }
    } else if (status[reason] == IN) {
      decide(target, OUT);
    } else {
      undercutsToFall[target]--;
      checkIn(target);
    }
  }

  private void checkIn(int reason) {
    if (premisesToCome[reason] == 0 && undercutsToFall[reason] == 0) {
      decide(reason, IN);
    }
  }
}
