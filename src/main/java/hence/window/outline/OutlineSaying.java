package hence.window.outline;

import hence.editing.Desk;
import hence.editing.OutlineRow;
import hence.layout.typesetting.Connective;
import hence.map.Reason;
import hence.map.Text;
import hence.map.Words;
import hence.window.words.Phrases;
import hence.window.words.Saying;
import java.util.Optional;

/** A line of the outline in spoken words: how it hangs together with the line over it, and all. */
final class OutlineSaying {
  private final Desk desk;
  private final Phrases phrases;
  private final Saying saying;

  OutlineSaying(Desk desk, Phrases phrases) {
    this.desk = desk;
    this.phrases = phrases;
    this.saying = new Saying(desk, phrases);
  }

  String of(OutlineRow row) {
    Optional<Reason> reason = row.reason().map(desk.map()::reason);
    String said =
        row.claim()
            .map(claim -> saying.claim(desk.map().claim(claim), reason))
            .orElseGet(() -> saying.reason(reason.orElseThrow()));
    String word =
        reason
            .filter(_ -> row.opens())
            .map(opened -> Connective.word(desk.map(), opened, words()))
            .orElse("");
    String again = row.again() ? phrases.say("say.gap") + phrases.say("outline.again.say") : "";
    return Text.typeset(word.isEmpty() ? said : phrases.say("outline.say", word, said)) + again;
  }

  private Words words() {
    return Words.of(Connective.class, desk.view().language());
  }
}
