package hence.format.json;

import hence.format.kit.Encoding;
import hence.format.kit.Fault;
import hence.format.kit.Located;
import hence.format.kit.Problems;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** Makes a located tree of the bytes of a JSON file, or says what is wrong with the syntax. */
public final class JsonText {
  static final int MAX_DEPTH = 100;
  static final int MAX_STRING = 10_000_000;
  static final int MAX_NAME = 1000;
  static final int MAX_NUMBER = 1000;

  private JsonText() {}

  /** The root, or null where the reason has been reported. */
  public static Located tree(byte[] bytes, Problems problems) {
    if (!Encoding.isUtf8(bytes, problems)) {
      return null;
    }
    JsonParser parser = factory().createParser(ObjectReadContext.empty(), reader(bytes));
    try {
      return TreeReader.read(parser, problems);
    } catch (TreeReader.TooManyValues e) {
      problems.reportFile(Fault.TOO_MANY_VALUES, TreeReader.MAX_VALUES);
    } catch (JacksonException e) {
      SyntaxFault.report(parser, e, bytes, problems);
    }
    return null;
  }

  /** Characters and not bytes: the parser counts columns in what it is given. */
  static Reader reader(byte[] bytes) {
    int start = Encoding.bomLength(bytes);
    InputStream in = new ByteArrayInputStream(bytes, start, bytes.length - start);
    return new InputStreamReader(in, StandardCharsets.UTF_8);
  }

  private static JsonFactory factory() {
    StreamReadConstraints limits =
        StreamReadConstraints.builder()
            .maxNestingDepth(MAX_DEPTH)
            .maxStringLength(MAX_STRING)
            .maxNameLength(MAX_NAME)
            .maxNumberLength(MAX_NUMBER)
            .build();
    return JsonFactory.builder().streamReadConstraints(limits).build();
  }
}
