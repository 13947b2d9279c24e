package hence.window.words;

import hence.editing.Desk;
import hence.map.ArgumentMap;
import hence.map.Claim;
import hence.map.Part;
import hence.map.Reason;
import hence.map.Stance;
import hence.map.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A part in spoken words: what it is, what it says and serves, how it stands, what it rests on. */
public final class Saying {
  private final Desk desk;
  private final Phrases phrases;
  private final Naming naming;

  public Saying(Desk desk, Phrases phrases) {
    this.desk = desk;
    this.phrases = phrases;
    this.naming = new Naming(desk, phrases);
  }

  /**
   * The last part of a trail, as one meets it there.
   *
   * @param trail the parts walked through; empty if nothing is selected
   */
  public String of(List<String> trail) {
    if (trail.isEmpty()) {
      return phrases.say("say.nothing");
    }
    Part part = desk.map().part(trail.getLast()).orElseThrow();
    Optional<Reason> served =
        trail.size() < 2 ? Optional.empty() : reason(trail.get(trail.size() - 2));
    return switch (part) {
      case Claim claim -> claim(claim, served);
      case Reason reason -> reason(reason);
    };
  }

  private Optional<Reason> reason(String id) {
    return desk.map().part(id).map(part -> part instanceof Reason reason ? reason : null);
  }

  /** A claim as a premise of a reason, or by itself. */
  public String claim(Claim claim, Optional<Reason> served) {
    ArgumentMap map = desk.map();
    List<String> said = new ArrayList<>();
    said.add(head(claim, served));
    if (claim.implicit()) {
      said.add(phrases.say("say.implicit"));
    }
    served.ifPresent(reason -> said.add(serves(reason)));
    int others = map.reasonsUsing(claim.id()).size() - (served.isPresent() ? 1 : 0);
    if (others > 0) {
      said.add(phrases.say(served.isPresent() ? "say.also" : "say.uses", others));
    }
    said.addAll(standing(claim.id()));
    said.add(rests(claim.id()));
    int hidden = desk.scene().hidden().getOrDefault(claim.id(), 0);
    if (hidden > 0) {
      said.add(phrases.say("say.folded", hidden));
    }
    return join(said);
  }

  private String head(Claim claim, Optional<Reason> served) {
    String text = claim.text().in(language());
    if (served.isEmpty()) {
      boolean contention = claim.id().equals(desk.map().contention());
      return phrases.say(contention ? "say.contention" : "say.claim", text);
    }
    List<String> premises = served.get().premises();
    return premises.size() == 1
        ? phrases.say("say.premise", text)
        : phrases.say("say.co-premise", text, premises.indexOf(claim.id()) + 1, premises.size());
  }

  /** A reason or objection with all that its premises say together. */
  public String reason(Reason reason) {
    List<String> said = new ArrayList<>();
    String premises = reason.premises().stream().map(naming::full).collect(Collectors.joining(" "));
    said.add(
        phrases.say(
            "say.reason", phrases.say("role." + role(reason)), reason.premises().size(), premises));
    said.add(serves(reason));
    said.addAll(standing(reason.id()));
    int undercuts = desk.map().reasonsOn(reason.id()).size();
    if (undercuts > 0) {
      said.add(phrases.say("say.undercuts", undercuts));
    }
    return join(said);
  }

  private String serves(Reason reason) {
    return phrases.say(
        "say.serves", phrases.say("serves." + role(reason)), naming.brief(reason.target()));
  }

  /** How a part stands, if the reader looks at what holds. */
  List<String> standing(String part) {
    List<String> said = new ArrayList<>();
    if (desk.view().judges()) {
      said.add(phrases.say("say.status", desk.judgement().status(part).word(language())));
    }
    desk.view()
        .opinions()
        .of(part)
        .ifPresent(held -> said.add(phrases.say("say.opinion", held.word(language()))));
    return said;
  }

  private String rests(String claim) {
    List<Reason> reasons = desk.map().reasonsOn(claim);
    long pro = reasons.stream().filter(reason -> reason.stance() == Stance.FOR).count();
    return reasons.isEmpty()
        ? phrases.say("say.ground")
        : phrases.say("say.rests", pro, reasons.size() - pro);
  }

  private String role(Reason reason) {
    return desk.map().role(reason).name().toLowerCase(Locale.ROOT);
  }

  private String language() {
    return desk.view().language();
  }

  private String join(List<String> said) {
    return Text.typeset(String.join(phrases.say("say.gap"), said));
  }
}
