package hence.window.words;

import hence.editing.Desk;
import hence.map.Claim;
import hence.map.Part;
import hence.map.Reason;
import java.util.Locale;

/** What parts are called in the panes, in the language of the view. */
public final class Naming {
  private final Desk desk;
  private final Phrases phrases;

  public Naming(Desk desk, Phrases phrases) {
    this.desk = desk;
    this.phrases = phrases;
  }

  /** A claim by its label, a reason by what it is and its first premise. */
  public String brief(String partId) {
    Part part = desk.map().part(partId).orElseThrow();
    return switch (part) {
      case Claim claim -> claim.shortText().in(desk.view().language());
      case Reason reason -> reason(reason);
    };
  }

  /** A claim in full. */
  public String full(String partId) {
    Part part = desk.map().part(partId).orElseThrow();
    return switch (part) {
      case Claim claim -> claim.text().in(desk.view().language());
      case Reason reason -> reason(reason);
    };
  }

  private String reason(Reason reason) {
    String role = desk.map().role(reason).name().toLowerCase(Locale.ROOT);
    String premise =
        desk.map().claim(reason.premises().getFirst()).shortText().in(desk.view().language());
    return phrases.say("mention." + role, premise);
  }
}
