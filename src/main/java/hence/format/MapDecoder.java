package hence.format;

import hence.format.kit.Fault;
import hence.format.kit.Located;
import hence.format.kit.Located.Kind;
import hence.format.kit.Numbers;
import hence.format.kit.Problems;
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
  private final Values values;
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
    this.values = new Values(problems);
    this.texts = new TextDecoder(problems, values);
    this.extras = new ExtrasReader(problems);
    this.parts = new PartDecoder(problems, values, texts, extras);
  }

  /** Decodes a whole file. */
  void decode(Located root) {
    if (!values.is(root, Kind.OBJECT)) {
      return;
    }
    version(values.required(root, "hence"));
    title = texts.text(values.required(root, "title"));
    contention = values.name(values.required(root, "contention"));
    sources = values.objects(root.field("sources"), this::source);
    Located claimList = values.required(root, "claims");
    values.notEmpty(claimList);
    claims = values.objects(claimList, parts::claim);
    reasons = values.objects(root.field("reasons"), parts::reason);
    new LessonShape(problems, values, texts).check(root);
    HintFields.check(root, values);
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
        && values.is(version, Kind.NUMBER)
        && Numbers.wholeUpTo(MapFile.VERSION, version.content()) != MapFile.VERSION) {
      problems.report(Fault.VERSION, version, version.content(), MapFile.VERSION);
    }
  }

  private Source source(Located object) {
    return new Source(
        values.name(values.required(object, "id")),
        texts.text(values.required(object, "title")),
        values.optionalString(object, "author"),
        values.optionalString(object, "date"),
        values.optionalString(object, "url"),
        values.count(object, "paragraphs"),
        texts.texts(object.field("digest")),
        extras.of(object, Level.SOURCE));
  }
}
