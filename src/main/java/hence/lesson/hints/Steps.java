package hence.lesson.hints;

import hence.map.ArgumentMap;
import hence.map.Claim;
import hence.map.Reason;
import hence.map.Stance;
import hence.map.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The steps from premises to a conclusion that rules about wording can look at. */
final class Steps {
  /** From instances or traces to what they show, where the conclusion says more by design. */
  private static final Pattern SHOWING =
      Pattern.compile("\\b(example|instance|sign|analog)|例|跡象|徵兆|類比", Pattern.CASE_INSENSITIVE);

  private Steps() {}

  /** The reasons for claims whose step should be spelt out in words. */
  static List<Reason> speltOut(ArgumentMap map) {
    return map.reasons().stream()
        .filter(reason -> reason.stance() == Stance.FOR)
        .filter(reason -> map.part(reason.target()).orElseThrow() instanceof Claim)
        .filter(reason -> !SHOWING.matcher(reason.scheme()).find())
        .toList();
  }

  /** The texts of the premises, and of the warrant, which is one more premise for the reader. */
  static List<Text> grounds(ArgumentMap map, Reason reason) {
    List<Text> texts = new ArrayList<>();
    reason.premises().forEach(premise -> texts.add(map.claim(premise).text()));
    reason.warrant().ifPresent(texts::add);
    return texts;
  }
}
