package hence.format;

import hence.format.kit.Fault;
import hence.format.kit.Located;
import hence.format.kit.Located.Kind;
import hence.format.kit.Numbers;
import hence.format.kit.Problems;
import hence.map.Citation;
import hence.map.Claim;
import hence.map.Reason;
import hence.map.Stance;
import java.util.OptionalDouble;

/** Decodes claims and reasons. */
final class PartDecoder {
  private final Problems problems;
  private final Values values;
  private final TextDecoder texts;
  private final ExtrasReader extras;

  PartDecoder(Problems problems, Values values, TextDecoder texts, ExtrasReader extras) {
    this.problems = problems;
    this.values = values;
    this.texts = texts;
    this.extras = extras;
  }

  Claim claim(Located object) {
    return new Claim(
        values.name(values.required(object, "id")),
        texts.text(values.required(object, "text")),
        texts.optionalText(object, "label"),
        values.objects(object.field("cites"), this::citation),
        values.flag(object, "implicit"),
        values.names(object.field("tags")),
        extras.of(object, Level.CLAIM));
  }

  private Citation citation(Located object) {
    return new Citation(
        values.name(values.required(object, "source")),
        values.count(object, "paragraph"),
        values.optionalString(object, "quote"),
        extras.of(object, Level.CITATION));
  }

  Reason reason(Located object) {
    Located premises = values.required(object, "premises");
    values.notEmpty(premises);
    return new Reason(
        values.name(values.required(object, "id")),
        stance(values.required(object, "stance")),
        values.names(premises),
        values.name(values.required(object, "target")),
        texts.optionalText(object, "warrant"),
        values.optionalString(object, "scheme"),
        strength(object.field("strength")),
        extras.of(object, Level.REASON));
  }

  private Stance stance(Located value) {
    if (value != null && values.is(value, Kind.STRING)) {
      if (value.content().equals("for")) {
        return Stance.FOR;
      }
      if (!value.content().equals("against")) {
        problems.report(Fault.STANCE, value, value.content());
      }
    }
    return Stance.AGAINST;
  }

  private OptionalDouble strength(Located value) {
    if (value == null || !values.is(value, Kind.NUMBER)) {
      return OptionalDouble.empty();
    }
    double share = Numbers.share(value.content());
    if (Double.isNaN(share)) {
      problems.report(Fault.STRENGTH, value, value.content());
    }
    return OptionalDouble.of(share);
  }
}
