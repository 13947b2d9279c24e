package hence.format;

import hence.format.Located.Kind;
import hence.map.ArgumentMap;
import hence.map.Claim;
import hence.map.Extras;
import hence.map.Reason;
import hence.map.Source;
import hence.map.Text;
import java.util.List;

/** Decodes the tree of a map file and reports everything that has the wrong shape. */
final class MapDecoder {
  private final Problems problems;
  private final Shape shape;
  private final TextDecoder texts;
  private final ExtrasReader extras;
  private final PartDecoder parts;

  private Text title;
  private String contention;
  private List<Source> sources = List.of();
  private List<Claim> claims = List.of();
  private List<Reason> reasons = List.of();
  private Extras unknown = Extras.NONE;

  MapDecoder(Problems problems) {
    this.problems = problems;
    this.shape = new Shape(problems);
    this.texts = new TextDecoder(problems, shape);
    this.extras = new ExtrasReader(problems);
    this.parts = new PartDecoder(problems, shape, texts, extras);
  }

  /** Decodes a whole file. */
  void decode(Located root) {
    if (!shape.is(root, Kind.OBJECT)) {
      return;
    }
    version(shape.required(root, "hence"));
    title = texts.text(shape.required(root, "title"));
    contention = shape.name(shape.required(root, "contention"));
    sources = shape.objects(root.field("sources"), this::source);
    Located claimList = shape.required(root, "claims");
    shape.notEmpty(claimList);
    claims = shape.objects(claimList, parts::claim);
    reasons = shape.objects(root.field("reasons"), parts::reason);
    unknown = extras.of(root, Level.MAP);
  }

  /** The map of a file in which no error was found. */
  ArgumentMap map() {
    return new ArgumentMap(title, contention, sources, claims, reasons, unknown);
  }

  /** The texts of the file that are told by language. */
  List<Located> texts() {
    return texts.byLanguage();
  }

  private void version(Located version) {
    if (version != null
        && shape.is(version, Kind.NUMBER)
        && Numbers.wholeUpTo(MapFile.VERSION, version.content()) != MapFile.VERSION) {
      problems.report(Fault.VERSION, version, version.content(), MapFile.VERSION);
    }
  }

  private Source source(Located object) {
    return new Source(
        shape.name(shape.required(object, "id")),
        texts.text(shape.required(object, "title")),
        shape.optionalString(object, "author"),
        shape.optionalString(object, "date"),
        shape.optionalString(object, "url"),
        shape.count(object, "paragraphs"),
        texts.texts(object.field("digest")),
        extras.of(object, Level.SOURCE));
  }
}
