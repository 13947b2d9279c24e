package hence.lesson.practice.building;

import hence.map.ArgumentMap;
import hence.map.Claim;
import hence.map.Edit;
import hence.map.Reason;
import hence.map.Role;
import hence.map.Stance;
import hence.map.Text;
import hence.map.Words;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says what a claim will be when it is put somewhere: "a reason for: ...". */
public final class WillBe {
  private final ArgumentMap map;
  private final Words words;

  /**
   * @param map before the edit
   */
  public WillBe(ArgumentMap map, String language) {
    this.map = map;
    this.words = Words.of(WillBe.class, language);
  }

  /** One sentence about an edit that is not refused. */
  public String say(Edit edit) {
    return switch (edit) {
      case Edit.Link(String _, Stance stance, String target) -> bearing(stance, target);
      case Edit.Join(String _, String reason) -> words.say("will-be.together", premises(reason));
      case Edit.Move(Edit.Placing to, String _) -> say(to);
      case Edit.Aim(String _, Stance stance, String target) -> bearing(stance, target);
      case Edit.Flip(String id) -> {
        Reason reason = map.reason(id);
        Stance other = reason.stance() == Stance.FOR ? Stance.AGAINST : Stance.FOR;
        yield bearing(other, reason.target());
      }
      case Edit.Unlink _ -> words.say("will-be.loose");
    };
  }

  private String bearing(Stance stance, String target) {
    return switch (map.part(target).orElseThrow()) {
      case Claim claim -> {
        Role role = map.role(new Reason("", stance, List.of("-"), target));
        String key =
            switch (role) {
              case SUPPORT -> "will-be.for";
              case REBUTTAL -> "will-be.answer";
              case OBJECTION, UNDERCUT -> "will-be.against";
            };
        yield words.say(key, said(claim));
      }
      case Reason reason ->
          words.say(
              "will-be.undercut",
              Text.withoutStop(premises(reason.id())),
              Text.withoutStop(brief(reason.target())));
    };
  }

  /** One after the other as one sentence, so only the last keeps its full stop. */
  private String premises(String reason) {
    List<String> all =
        map.reason(reason).premises().stream().map(id -> said(map.claim(id))).toList();
    return Stream.concat(
            all.subList(0, all.size() - 1).stream().map(Text::withoutStop),
            Stream.of(all.getLast()))
        .collect(Collectors.joining(words.say("will-be.and")));
  }

  private String brief(String part) {
    return switch (map.part(part).orElseThrow()) {
      case Claim claim -> said(claim);
      case Reason reason -> premises(reason.id());
    };
  }

  private String said(Claim claim) {
    return claim.text().in(words.language());
  }
}
