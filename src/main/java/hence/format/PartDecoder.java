package hence.format;

import hence.format.Located.Kind;
import hence.map.Citation;
import hence.map.Claim;
import hence.map.Reason;
import hence.map.Stance;
import java.util.OptionalDouble;

/** Decodes claims and reasons. */
final class PartDecoder {
  private final Problems problems;
  private final Shape shape;
  private final TextDecoder texts;
  private final ExtrasReader extras;

  PartDecoder(Problems problems, Shape shape, TextDecoder texts, ExtrasReader extras) {
    this.problems = problems;
    this.shape = shape;
    this.texts = texts;
    this.extras = extras;
  }

  Claim claim(Located object) {
    return new Claim(
        shape.name(shape.required(object, "id")),
        texts.text(shape.required(object, "text")),
        texts.optionalText(object, "label"),
        shape.objects(object.field("cites"), this::citation),
        shape.flag(object, "implicit"),
        shape.names(object.field("tags")),
        extras.of(object, Level.CLAIM));
  }

  private Citation citation(Located object) {
    return new Citation(
        shape.name(shape.required(object, "source")),
        shape.count(object, "paragraph"),
        shape.optionalString(object, "quote"),
        extras.of(object, Level.CITATION));
  }

  Reason reason(Located object) {
    Located premises = shape.required(object, "premises");
    shape.notEmpty(premises);
    return new Reason(
        shape.name(shape.required(object, "id")),
        stance(shape.required(object, "stance")),
        shape.names(premises),
        shape.name(shape.required(object, "target")),
        texts.optionalText(object, "warrant"),
        shape.optionalString(object, "scheme"),
        strength(object.field("strength")),
        extras.of(object, Level.REASON));
  }

  private Stance stance(Located value) {
    if (value != null && shape.is(value, Kind.STRING)) {
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
    if (value == null || !shape.is(value, Kind.NUMBER)) {
      return OptionalDouble.empty();
    }
    double share = Numbers.share(value.content());
    if (Double.isNaN(share)) {
      problems.report(Fault.STRENGTH, value, value.content());
    }
    return OptionalDouble.of(share);
  }
}
