package hence.debate;

import hence.map.Stance;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Words for the claims of a debate: what a claim says fits its part, and replies keep the topic.
 */
final class Sentences {
  private static final double KEEPS_TOPIC = 0.9;

  private final Phrases phrases;
  private final List<String> topics;
  private final Random random;

  /** Apart, so that the topics are the same in every language. */
  private final Random turns;

  private final boolean ideographs;
  private final Set<String> said = new HashSet<>();

  Sentences(String language, long seed) {
    phrases = Phrases.in(language);
    topics = phrases.topics();
    ideographs = language.startsWith("zh");
    random = new Random(seed * 31 + 7);
    turns = new Random(seed * 31 + 8);
  }

  /** The sentences of all claims, by their numbers. */
  List<String> of(List<Reply> replies, int claims) {
    String[] sentences = new String[claims];
    String[] topics = new String[claims];
    Stance[] stances = new Stance[claims];
    sentences[0] = phrases.say("contention", "", random);
    for (Reply reply : replies) {
      int target = claimUnder(reply, replies);
      List<Integer> premises = reply.premises();
      List<Integer> fresh = premises.subList(premises.size() - reply.fresh(), premises.size());
      String topic = topic(topics[target]);
      for (int claim : fresh) {
        topics[claim] = topic;
        stances[claim] = reply.stance();
        boolean first = claim == fresh.getFirst() && fresh.size() > 1;
        sentences[claim] = first ? sentence("principle", topic) : reply(reply, stances, topic);
      }
    }
    return new ArrayList<>(Arrays.asList(sentences));
  }

  private String topic(String before) {
    boolean kept = before != null && turns.nextDouble() < KEEPS_TOPIC;
    return kept ? before : topics.get(turns.nextInt(topics.size()));
  }

  private String reply(Reply reply, Stance[] stances, String topic) {
    if (reply.undercuts()) {
      return sentence("undercut", topic);
    }
    if (reply.stance() == Stance.FOR) {
      return sentence("reason", topic);
    }
    boolean rebuts = stances[reply.target()] == Stance.AGAINST;
    return sentence(rebuts ? "rebuttal" : "objection", topic);
  }

  private static int claimUnder(Reply reply, List<Reply> replies) {
    return reply.undercuts() ? claimUnder(replies.get(reply.target()), replies) : reply.target();
  }

  /** A sentence of a fair length; a new one, unless it seems that all have been said. */
  private String sentence(String kind, String topic) {
    String fair = "";
    for (int tries = 0; tries < 50 || fair.isEmpty(); tries++) {
      String sentence = begunLarge(phrases.say(kind, topic, random));
      if (fits(sentence)) {
        fair = sentence;
        if (said.add(sentence)) {
          break;
        }
      }
    }
    return fair;
  }

  private boolean fits(String sentence) {
    int length = ideographs ? sentence.length() : sentence.split(" ").length;
    return ideographs ? length >= 10 && length <= 40 : length >= 6 && length <= 22;
  }

  private static String begunLarge(String sentence) {
    return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
  }
}
